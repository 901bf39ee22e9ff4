// SPDX-License-Identifier: Apache-2.0
// What surrounds a request and judges an answer; declared in httpclient.h.
#include "core/transfer/httpclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QThread>
#include <QTimeZone>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestWords = 500;

/// Jira: {"errorMessages": ["…"], "errors": {"field": "…"}}; admin API: {"errors": [{"title", "detail"}]}; some say
/// {"message": "…"}. Empty where the body says nothing.
QString wordsOf(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    QStringList words;
    for (const auto &message : object.value("errorMessages"_L1).toArray())
        words << message.toString();
    const auto errors = object.value("errors"_L1);
    const auto fields = errors.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        words << field.key() + u": "_s + field.value().toString();
    for (const auto &error : errors.toArray()) {
        const auto detail = error.toObject().value("detail"_L1).toString();
        words << (detail.isEmpty() ? error.toObject().value("title"_L1).toString() : detail);
    }
    if (words.isEmpty())
        words << object.value("message"_L1).toString();
    words.removeAll(QString());
    return words.join(u"; "_s).left(longestWords);
}

/// "CAPTCHA_CHALLENGE; login-url=https://…/login.jsp": the address, or the whole where there is none.
QString loginPage(const QByteArray &reason)
{
    const auto at = reason.indexOf("login-url=");
    return QString::fromUtf8(at < 0 ? reason : reason.sliced(at + 10)).trimmed().left(longestWords);
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401: return ErrorCode::SignInRefused;
    case 403: return ErrorCode::Forbidden;
    case 404: return ErrorCode::NotFound;
    case 407: return ErrorCode::Unreachable;
    case 409: return ErrorCode::Conflict;
    case 410: return ErrorCode::Unsupported;
    case 413: return ErrorCode::TooLarge;
    case 429: return ErrorCode::RateLimited;
    case 408:
    case 504: return ErrorCode::TimedOut;
    default: break;
    }
    if (status >= 500 || status < 200)
        return ErrorCode::ServerFailed;
    return status < 400 ? ErrorCode::NotJira : ErrorCode::InvalidInput;
}

} // namespace

std::chrono::milliseconds RetryPolicy::pause(int attempt, const QByteArray &retryAfter) const
{
    bool isNumber = false;
    const auto seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::min<std::chrono::milliseconds>(std::chrono::seconds(std::min(seconds, 86'400LL)), longestPause);
    if (!retryAfter.isEmpty()) {
        const auto date = httpDate(retryAfter);
        if (date.isValid())
            return std::clamp(
                std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(date)), 0ms, longestPause);
    }
    const std::chrono::milliseconds doubled = firstPause * (1LL << std::clamp(attempt - 1, 0, 20));
    const auto jitter = 700 + QRandomGenerator::global()->bounded(601);
    return std::min<std::chrono::milliseconds>(doubled * jitter / 1000, longestPause);
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QUrl restUrl(const QUrl &base, const QString &path, const QList<std::pair<QString, QString>> &query)
{
    auto text = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
    while (text.endsWith('/'))
        text.chop(1);
    if (!path.startsWith(u'/'))
        text += '/';
    text += path.toUtf8();
    char sign = '?';
    for (const auto &[name, value] : query) {
        text += sign + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        sign = '&';
    }
    return QUrl::fromEncoded(text);
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QDateTime httpDate(const QByteArray &value)
{
    const auto text = QString::fromLatin1(value.trimmed());
    auto date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

QString shownUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host().compare(other.host(), Qt::CaseInsensitive) == 0 &&
           port(one) == port(other);
}

Result<void> pauseFor(std::chrono::milliseconds pause, const Cancel &cancel)
{
    for (QDeadlineTimer end(pause); !end.hasExpired();) {
        if (cancel.requested())
            break;
        QThread::sleep(std::min(20ms, std::max(1ms, std::chrono::milliseconds(end.remainingTime()))));
    }
    if (cancel.requested())
        return failure(ErrorCode::Cancelled, {});
    return {};
}

Result<QJsonDocument> jsonBody(const HttpAnswer &answer)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::NotJira, shownUrl(answer.url),
            QString::fromLatin1(answer.header("Content-Type")).left(longestWords));
    }
    return document;
}

Result<void> checkStatus(const HttpAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return {};
    const auto denied = answer.header("X-Authentication-Denied-Reason");
    if ((answer.status == 401 || answer.status == 403) &&
        (denied.startsWith("CAPTCHA") || answer.header("X-Seraph-LoginReason").contains("AUTHENTICATION_DENIED")))
        return failure(ErrorCode::CaptchaRequired, shownUrl(answer.url), loginPage(denied));

    auto words = wordsOf(answer.body);
    if (words.isEmpty() && answer.status >= 300 && answer.status < 400)
        words = shownUrl(QUrl::fromEncoded(answer.header("Location")));
    const auto status = answer.status == 407 ? u"proxy: authentication required"_s : u"HTTP %1"_s.arg(answer.status);
    return failure(codeOf(answer.status), shownUrl(answer.url), words.isEmpty() ? status : status + u": "_s + words);
}

QByteArray basicAuthorization(const QString &user, const Secret &password)
{
    return "Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64();
}

QByteArray bearerAuthorization(const Secret &token)
{
    return "Bearer " + token.reveal();
}

} // namespace cloudward
