// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/siterequest.h"

#include <QJsonDocument>
#include <QUrl>

namespace cloudward {

using namespace Qt::StringLiterals;

SiteFields parseFields(QByteArrayView encoded)
{
    const auto decode = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    SiteFields fields;
    const QList<QByteArray> parts = encoded.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            fields.emplace_back(decode(part), QString());
        else
            fields.emplace_back(decode(part.first(equals)), decode(part.sliced(equals + 1)));
    }
    return fields;
}

static QString firstOf(const SiteFields &fields, QStringView name, const QString &fallback)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return fallback;
}

QByteArray SiteRequest::header(QAnyStringView name) const
{
    return headers.value(name).toByteArray();
}

QByteArray SiteRequest::cookie(QByteArrayView name) const
{
    const QList<QByteArray> lines = headers.values("cookie");
    for (const QByteArray &line : lines) {
        const QList<QByteArray> pairs = line.split(';');
        for (const QByteArray &pair : pairs) {
            const QByteArray trimmed = pair.trimmed();
            if (trimmed.startsWith(name) && trimmed.size() > name.size() && trimmed.at(name.size()) == '=')
                return trimmed.sliced(name.size() + 1);
        }
    }
    return {};
}

bool SiteRequest::has(QStringView name) const
{
    return std::ranges::any_of(query, [name](const auto &field) { return field.first == name; });
}

QString SiteRequest::value(QStringView name, const QString &fallback) const
{
    return firstOf(query, name, fallback);
}

QStringList SiteRequest::values(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : query) {
        if (key == name)
            found.append(value);
    }
    return found;
}

qint64 SiteRequest::number(QStringView name, qint64 fallback) const
{
    bool fine = false;
    const qint64 number = value(name).toLongLong(&fine);
    return fine ? number : fallback;
}

bool SiteRequest::flag(QStringView name, bool fallback) const
{
    const QString text = value(name);
    return text.isEmpty() ? fallback : text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString SiteRequest::formValue(QStringView name) const
{
    return firstOf(parseFields(body), name, {});
}

QJsonObject SiteRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString SiteRequest::pageAddress(qint64 startAt, qint64 maxResults) const
{
    QString address = origin + path;
    QChar separator = u'?';
    for (const auto &[key, value] : query) {
        if (key == "startAt"_L1 || key == "maxResults"_L1)
            continue;
        address += separator + key + u'=' + QString::fromUtf8(QUrl::toPercentEncoding(value));
        separator = u'&';
    }
    return address + separator + u"startAt=%1&maxResults=%2"_s.arg(startAt).arg(maxResults);
}

SiteReply SiteReply::json(const QJsonObject &object, int status)
{
    return {
        status, "application/json;charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, {}, false};
}

SiteReply SiteReply::json(const QJsonArray &array, int status)
{
    return {
        status, "application/json;charset=UTF-8", QJsonDocument(array).toJson(QJsonDocument::Compact), {}, {}, false};
}

SiteReply SiteReply::html(const QByteArray &body, int status)
{
    return {status, "text/html;charset=UTF-8", body, {}, {}, false};
}

SiteReply SiteReply::empty(int status)
{
    return {status, {}, {}, {}, {}, false};
}

SiteReply SiteReply::redirect(const QString &address)
{
    SiteReply reply = empty(302);
    reply.with("Location", address.toUtf8());
    return reply;
}

SiteReply SiteReply::errors(int status, const QStringList &messages)
{
    return json(
        QJsonObject{{u"errorMessages"_s, QJsonArray::fromStringList(messages)}, {u"errors"_s, QJsonObject()}}, status);
}

SiteReply &SiteReply::with(const QByteArray &name, const QByteArray &value)
{
    headers.emplace_back(name, value);
    return *this;
}

Slice sliceOf(const SiteRequest &request, qint64 total, qint64 usual, qint64 most)
{
    Slice slice;
    slice.startAt = std::max<qint64>(0, request.number(u"startAt", 0));
    slice.maxResults = std::clamp<qint64>(request.number(u"maxResults", usual), 1, most);
    slice.total = total;
    return slice;
}

QJsonObject pageBean(const SiteRequest &request, const Slice &slice, const QJsonArray &values)
{
    QJsonObject page{
        {u"self"_s, request.pageAddress(slice.startAt, slice.maxResults)},
        {u"maxResults"_s, slice.maxResults},
        {u"startAt"_s, slice.startAt},
        {u"total"_s, slice.total},
        {u"isLast"_s, slice.isLast()},
        {u"values"_s, values},
    };
    if (!slice.isLast())
        page[u"nextPage"_s] = request.pageAddress(slice.startAt + slice.maxResults, slice.maxResults);
    return page;
}

} // namespace cloudward
