// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudtroubles.h"

#include "app/practice/sites/organisationapi.h"

#include <QDateTime>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

SiteReply failed(int status, const QString &words, bool organisation)
{
    return organisation ? OrganisationApi::failure(status, words)
                        : SiteReply::json(QJsonObject{{u"errorMessages"_s, QJsonArray{words}}}, status);
}

SiteReply lost()
{
    SiteReply reply;
    reply.isLost = true;
    return reply;
}

} // namespace

CloudTroubles::CloudTroubles(TroubleSettings settings)
    : m_settings(std::move(settings))
{}

SiteReply CloudTroubles::limited(bool organisation)
{
    SiteReply reply = failed(429, organisation ? u"Too many requests"_s : u"Rate limit exceeded."_s, organisation);
    const QByteArray reset =
        QDateTime::currentDateTimeUtc().addSecs(1).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
    reply.with("Retry-After", "1").with("X-RateLimit-Limit", "100").with("X-RateLimit-Remaining", "0");
    reply.with("X-RateLimit-Reset", reset).with("RateLimit-Reason", "jira-burst-based");
    return reply;
}

std::optional<Trouble> CloudTroubles::next(const SiteRequest &request)
{
    const QString call = QString::fromLatin1(request.method) + u' ' + request.path;
    for (auto planned = m_settings.firstCalls.begin(); planned != m_settings.firstCalls.end(); ++planned) {
        const QString method = planned.key().section(u' ', 0, 0);
        if (call.startsWith(method + u' ') && call.endsWith(planned.key().section(u' ', 1)) && !planned->isEmpty())
            return planned->takeFirst();
    }
    if (m_settings.every <= 0 || m_settings.kinds.isEmpty())
        return {};
    // One of each so many, but not always the last: whoever asks in a rhythm of their own would meet it always or never.
    const qint64 place = m_calls++ % m_settings.every;
    if (place == 0)
        m_unlucky = std::uniform_int_distribution<qint64>(0, m_settings.every - 1)(m_dice);
    if (place != m_unlucky)
        return {};
    return m_settings.kinds.at(m_troubles++ % m_settings.kinds.size());
}

std::optional<SiteReply> CloudTroubles::before(const SiteRequest &request, bool organisation)
{
    m_now = next(request);
    if (!m_now)
        return {};
    const Trouble trouble = *m_now;
    switch (trouble) {
    case Trouble::Slow:
    case Trouble::LostAfter:
    case Trouble::FailedAfter: return {};
    default: m_now.reset();
    }
    if (trouble == Trouble::Limited)
        return limited(organisation);
    if (trouble == Trouble::LimitedWithoutTime)
        return SiteReply::html("<h1>429 Too Many Requests</h1>", 429);
    if (trouble == Trouble::LostBefore)
        return lost();
    SiteReply reply = failed(503, u"The service is not available for a moment."_s, organisation);
    if (trouble == Trouble::Unavailable)
        reply.with("Retry-After", "1");
    return reply;
}

void CloudTroubles::after(SiteReply &reply)
{
    const auto trouble = std::exchange(m_now, std::nullopt);
    if (trouble == Trouble::Slow)
        reply.delay = m_settings.slowness;
    else if (trouble == Trouble::LostAfter)
        reply = lost();
    else if (trouble == Trouble::FailedAfter)
        reply = SiteReply::html("<h1>504 Gateway Time-out</h1>", 504);
}

} // namespace cloudward
