// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/siteaddress.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudward {

std::optional<QUrl> cloudSiteFrom(const QString &typed)
{
    static const QRegularExpression bareName(u"^[a-z0-9][a-z0-9-]*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (bareName.match(text).hasMatch() && text.compare("localhost"_L1, Qt::CaseInsensitive) != 0)
        return QUrl(u"https://%1.atlassian.net"_s.arg(text.toLower()));
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    QUrl site;
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    site.setScheme(isHere ? url.scheme() : u"https"_s);
    site.setHost(url.host());
    site.setPort(url.port());
    return site;
}

} // namespace cloudward
