// SPDX-License-Identifier: Apache-2.0
#include "tests/core/attach/fakeissues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

FakeIssues::FakeIssues(Trouble trouble, qint64 limit, int lagMilliseconds)
    : m_trouble(std::move(trouble))
    , m_limit(limit)
    , m_lag(lagMilliseconds)
    , m_server([this](const LyingServer::Request &request, int) { return answer(request); })
{}

CloudAccess FakeIssues::access() const
{
    return {.site = m_server.url(), .email = u"ann@company.com"_s, .apiToken = Secret(u"tok"_s)};
}

QHash<QString, QList<FakeIssues::Stored>> FakeIssues::issues() const
{
    const QMutexLocker lock(&m_mutex);
    return m_issues;
}

int FakeIssues::posts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_posts;
}

int FakeIssues::listings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_listings;
}

void FakeIssues::listHollow(const QString &key, const QString &fileName, qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    auto &stored = m_issues[key];
    stored.append({u"%1-%2"_s.arg(key).arg(stored.size()), fileName, QByteArray(size, '-'), 0, true});
}

void FakeIssues::hide(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_hidden.insert(key);
}

QJsonObject FakeIssues::bean(const Stored &stored) const
{
    return {{u"id"_s, stored.id}, {u"filename"_s, stored.fileName}, {u"size"_s, stored.content.size()}};
}

LyingServer::Answer FakeIssues::answer(const LyingServer::Request &request)
{
    const QMutexLocker lock(&m_mutex);
    const auto call = request.path().sliced(12);
    if (call == u"attachment/meta")
        return jsonAnswer(R"({"enabled":true,"uploadLimit":)" + QByteArray::number(m_limit) + '}');
    if (request.header("Authorization") != "Basic " + QByteArray("ann@company.com:tok").toBase64())
        return jsonAnswer("{}", 401);
    if (call.startsWith(u"attachment/content/"))
        return content(call.section(u'/', 2, 2));
    const auto key = call.section(u'/', 1, 1);
    if (m_hidden.contains(key))
        return jsonAnswer(R"({"errorMessages":["Issue does not exist"]})", 404);
    if (request.method == "POST")
        return post(key, request);
    ++m_listings;
    QJsonArray attachments;
    const auto seen = QDateTime::currentMSecsSinceEpoch() - m_lag;
    for (const auto &stored : std::as_const(m_issues[key])) {
        if (stored.at <= seen)
            attachments.append(bean(stored));
    }
    return jsonAnswer(QJsonDocument(QJsonObject{{u"fields"_s, QJsonObject{{u"attachment"_s, attachments}}}}).toJson());
}

LyingServer::Answer FakeIssues::content(const QString &id) const
{
    for (const auto &issue : m_issues) {
        const auto found = std::ranges::find(issue, id, &Stored::id);
        if (found != issue.end() && !found->hollow)
            return {.status = 206, .body = found->content.first(1)};
    }
    return jsonAnswer("{}", 404);
}

LyingServer::Answer FakeIssues::post(const QString &key, const LyingServer::Request &request)
{
    static const QRegularExpression shape(
        uR"re(^multipart/form-data; boundary=(\S+)$)re"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto boundary = shape.match(QString::fromLatin1(request.header("Content-Type"))).captured(1).toLatin1();
    if (boundary.isEmpty() || request.header("X-Atlassian-Token") != "no-check")
        return jsonAnswer("{}", 403);
    static const QRegularExpression named(
        uR"re(^Content-Disposition: form-data; name="file"; filename="([^"]*)"$)re"_s);
    const auto body = request.body;
    const auto head = body.first(body.indexOf("\r\n\r\n")).split('\n');
    const auto name = named.match(QString::fromUtf8(head.value(1).trimmed())).captured(1);
    const auto end = "\r\n--" + boundary + "--\r\n";
    if (head.value(0).trimmed() != "--" + boundary || name.isEmpty() || !body.endsWith(end))
        return jsonAnswer("{}", 400);
    const auto begin = body.indexOf("\r\n\r\n") + 4;
    const auto number = ++m_posts;
    bool take = false;
    const auto other = m_trouble ? m_trouble(number, take) : std::nullopt;
    if (other && !take)
        return *other;
    const Stored stored{QString::number(9'000 + number), name, body.sliced(begin, body.size() - begin - end.size()),
        QDateTime::currentMSecsSinceEpoch()};
    m_issues[key].append(stored);
    return other ? *other : jsonAnswer(QJsonDocument(QJsonArray{bean(stored)}).toJson());
}

} // namespace cloudward
