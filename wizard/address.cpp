// SPDX-License-Identifier: Apache-2.0
#include "wizard/address.h"

#include "core/server/serveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

std::optional<QUrl> readUrl(QString text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace

std::optional<QUrl> readServerAddress(const QString &text)
{
    auto url = readUrl(text);
    if (!url)
        return {};
    return serverBaseOf(*url);
}

std::optional<QUrl> readCloudAddress(const QString &text)
{
    static const QRegularExpression bareName(u"^[a-z0-9][a-z0-9-]*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (bareName.match(trimmed).hasMatch() && trimmed.compare("localhost"_L1, Qt::CaseInsensitive) != 0)
        return QUrl(u"https://%1.atlassian.net"_s.arg(trimmed.toLower()));
    auto url = readUrl(trimmed);
    if (!url)
        return {};
    url->setPath(QString());
    return url;
}

bool isUnencrypted(const QUrl &url)
{
    if (url.scheme() != "http"_L1)
        return false;
    return url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback();
}

} // namespace cloudward
