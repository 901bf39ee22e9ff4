// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importwatch.h"
#include "core/work/work.h"

#include <memory>

namespace cloudward {

/// How far the page's own upload is, between the browser that sees it and the job that shows it. A shared value; any
/// thread.
class UploadMeter
{
public:
    UploadMeter();

    void set(const PageUpload &upload);
    /// The page is gone, and the upload with it.
    void leave();
    /// Whether the job that follows it was cancelled: the browser breaks the upload off then.
    bool isUnwanted() const;

private:
    friend Result<qint64> followUpload(UploadMeter meter, const QString &file, Work &work);
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// Waits until the upload has ended, with its bytes as progress; `file` is what it is called. The bytes that went.
/// Unreachable where the connection broke or the page went away, ServerFailed where the site refused it (detail is the
/// status), Cancelled.
Result<qint64> followUpload(UploadMeter meter, const QString &file, Work &work);

} // namespace cloudward
