// SPDX-License-Identifier: Apache-2.0
#include "wizard/address.h"

#include "core/cloud/siteaddress.h"
#include "core/server/serveraddress.h"

#include <QHostAddress>

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
    return cloudSiteFrom(text);
}

bool isUnencrypted(const QUrl &url)
{
    if (url.scheme() != "http"_L1)
        return false;
    return url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback();
}

} // namespace cloudward
