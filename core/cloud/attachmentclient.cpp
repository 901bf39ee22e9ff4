// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/attachmentclient.h"

#include <QJsonArray>
#include <QMimeDatabase>
#include <QUuid>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The site looks a large file through before it answers.
constexpr auto uploadTimeout = 180s;

CloudAttachment attachmentOf(const QJsonObject &bean)
{
    return {.id = bean.value("id"_L1).toVariant().toString(),
        .fileName = bean.value("filename"_L1).toString(),
        .size = bean.value("size"_L1).toInteger(-1)};
}

/// A file between the two ends of a form of one field.
StreamedBody formOf(QByteArray before, const StreamedBody &content, QByteArray after)
{
    const auto size = before.size() + content.size + after.size();
    return {size,
        [before = std::move(before), after = std::move(after), read = content.read, fileEnd = content.size,
            at = qint64(0)](char *data, qint64 most) mutable -> Result<qint64> {
            const auto copy = [&](const QByteArray &from, qint64 begin) {
                const auto part = QByteArrayView(from).sliced(at - begin);
                const auto taken = std::min<qint64>(most, part.size());
                std::copy_n(part.data(), taken, data);
                at += taken;
                return taken;
            };
            const auto fileBegin = before.size();
            if (at < fileBegin)
                return copy(before, 0);
            if (at >= fileBegin + fileEnd)
                return copy(after, fileBegin + fileEnd);
            const auto got = read(data, std::min(most, fileBegin + fileEnd - at));
            at += got.value_or(0);
            return got;
        }};
}

} // namespace

QByteArray formFileName(const QString &fileName)
{
    return fileName.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

AttachmentClient::AttachmentClient(CloudAccess access, Cancel cancel, RetryPolicy retry)
    : m_access(std::move(access))
    , m_cancel(std::move(cancel))
    , m_retry(retry)
    , m_http(retry, m_access.network)
    , m_upload(m_access.network)
    , m_reader(m_access, m_cancel, retry)
{
    m_access.site =
        m_access.site.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

HttpRequest AttachmentClient::requestFor(HttpRequest::Method method, const QString &path) const
{
    return {.method = method,
        .url = cloudRestUrl(m_access, path),
        .headers = {
            {"Accept", "application/json"}, {"Authorization", basicAuthorization(m_access.email, m_access.apiToken)}}};
}

Result<QJsonObject> AttachmentClient::get(const QString &path)
{
    const auto answer = sendRepeatable(m_http, requestFor(HttpRequest::Method::Get, path), m_retry, m_cancel);
    if (!answer)
        return std::unexpected(answer.error());
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    const auto json = jsonBody(*answer);
    if (!json)
        return std::unexpected(json.error());
    return json->object();
}

Result<qint64> AttachmentClient::largestFile()
{
    const auto meta = get(u"attachment/meta"_s);
    if (!meta)
        return std::unexpected(meta.error());
    if (!meta->value("enabled"_L1).toBool(true))
        return failure(ErrorCode::Forbidden, shownUrl(m_access.site), u"attachments are switched off"_s);
    return meta->value("uploadLimit"_L1).toInteger(std::numeric_limits<qint64>::max());
}

Result<QList<CloudAttachment>> AttachmentClient::attachments(const QString &issueKey)
{
    return m_reader.attachmentsOf(issueKey);
}

Result<bool> AttachmentClient::opens(const CloudAttachment &attachment)
{
    return attachment.size == 0 ? Result<bool>(true) : m_reader.attachmentOpens(attachment.id);
}

std::expected<CloudAttachment, AddFailure> AttachmentClient::add(const NewFile &file, const HttpUpload::Sent &sent)
{
    auto request = requestFor(HttpRequest::Method::Post, u"issue/"_s + pathSegment(file.issueKey) + u"/attachments"_s);
    const auto boundary = "cloudward-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    request.headers.emplace_back("X-Atlassian-Token", "no-check");
    request.headers.emplace_back("Content-Type", "multipart/form-data; boundary=" + boundary);
    request.timeout = uploadTimeout;
    static const QMimeDatabase types;
    const auto type = types.mimeTypeForFile(file.fileName, QMimeDatabase::MatchExtension).name().toLatin1();
    const auto body = formOf("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                                 formFileName(file.fileName) + "\"\r\nContent-Type: " + type + "\r\n\r\n",
        file.content, "\r\n--" + boundary + "--\r\n");

    qint64 left = 0;
    const auto answer = m_upload.send(request, body, m_cancel, [&](qint64 bytes) {
        left = bytes;
        if (sent)
            sent(std::min(bytes, file.content.size));
    });
    if (!answer) {
        const bool ofTheLine = answer.error().code == ErrorCode::Unreachable ||
                               answer.error().code == ErrorCode::TimedOut ||
                               answer.error().code == ErrorCode::ServerFailed;
        return std::unexpected(AddFailure{answer.error(), left >= body.size, ofTheLine});
    }
    if (auto fine = checkStatus(*answer); !fine) {
        // What a proxy says about a lost server, or a site that failed midway, does not say that nothing was kept.
        const auto reason = answer->header("RateLimit-Reason");
        const auto retryAfter = answer->header("Retry-After");
        // Atlassian's limiter says how long to wait, or why; whoever else says 429 may stand behind the site.
        const bool strangeLimit = answer->status == 429 && reason.isEmpty() && retryAfter.isEmpty();
        const bool mayBeThere = answer->status >= 500 || answer->status == 408 || strangeLimit;
        return std::unexpected(AddFailure{fine.error(), mayBeThere, false, reason.contains("per-issue"), retryAfter});
    }
    const auto json = jsonBody(*answer);
    const auto added = json ? json->array() : QJsonArray();
    // Said to be fine, and then not told what was added: only a listing can tell.
    if (added.isEmpty())
        return std::unexpected(
            AddFailure{{ErrorCode::NotJira, shownUrl(request.url), u"HTTP %1"_s.arg(answer->status)}, true});
    return attachmentOf(added.first().toObject());
}

} // namespace cloudward
