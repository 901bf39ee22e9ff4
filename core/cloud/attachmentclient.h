// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"
#include "core/transfer/httpupload.h"

#include <optional>

namespace cloudward {

/// What became of one attempt to add an attachment that was not answered by success.
struct AddFailure
{
    Error error;
    /// All of the body was sent, and no answer says that it was refused: the site may have taken the file.
    bool mayBeThere = false;
    bool unanswered = false; ///< nothing came back at all: the line or the site, not this file
    bool onlyIssue = false;  ///< RateLimited: for writing to this issue, not for the site
    QByteArray retryAfter{}; ///< that header; see RetryPolicy::pause()
};

/// The attachments calls of Jira Cloud's REST v3. For bodies of work; one thread.
class AttachmentClient
{
public:
    AttachmentClient(CloudAccess access, Cancel cancel, RetryPolicy retry = {});

    /// attachment/meta: the largest file that the site takes, in bytes. Forbidden where attachments are switched off.
    Result<qint64> largestFile();
    /// issue/{key}?fields=attachment. NotFound where there is no such issue, or it may not be seen.
    Result<QList<CloudAttachment>> attachments(const QString &issueKey);
    /// Whether the site has the file of an attachment that it lists: after an import of data it lists all of them.
    Result<bool> opens(const CloudAttachment &attachment);

    struct NewFile
    {
        QString issueKey;
        QString fileName;
        StreamedBody content;
    };
    /// issue/{key}/attachments, tried once: adding is not safe to repeat.
    std::expected<CloudAttachment, AddFailure> add(const NewFile &file, const HttpUpload::Sent &sent = {});

private:
    HttpRequest requestFor(HttpRequest::Method method, const QString &path) const;
    Result<QJsonObject> get(const QString &path);

    CloudAccess m_access;
    Cancel m_cancel;
    RetryPolicy m_retry;
    HttpClient m_http;
    HttpUpload m_upload;
    CloudClient m_reader;
};

/// The name that a multipart form gives a file: as WHATWG says, quotes and line ends are percent-encoded, the rest is UTF-8.
QByteArray formFileName(const QString &fileName);

} // namespace cloudward
