// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attach/attachplan.h"

namespace cloudward {

/// Tells which attachments that an issue of the cloud lists have their file: after an import of data all of them are listed,
/// and those without a file are what is to be brought. Each is opened once. In the thread of its client.
class FilesThere
{
public:
    explicit FilesThere(AttachmentClient &client)
        : m_client(client)
    {}

    /// The site said that it has the file of this attachment: it is not opened.
    void know(const QString &cloudId) { m_known.insert(cloudId); }

    struct Found
    {
        AttachIssue issue; ///< with fewer look-alikes: those without a file that are none of our business count first
        QList<CloudAttachment> present; ///< of those that look like the issue's items, the ones that have their file
    };
    /// Fails as AttachmentClient::opens() does.
    Result<Found> among(const AttachIssue &issue, const QList<CloudAttachment> &listed);

private:
    AttachmentClient &m_client;
    QSet<QString> m_known; ///< ids of attachments in the cloud that have their file: seen to open, or told
};

} // namespace cloudward
