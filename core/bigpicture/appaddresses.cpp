// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/appaddresses.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString idOf(AppPage page)
{
    switch (page) {
    case AppPage::ServerDumps: return u"bigpicture-server-dumps"_s;
    case AppPage::FindApps: return u"bigpicture-find"_s;
    case AppPage::CloudApp: return u"bigpicture-cloud"_s;
    case AppPage::CloudDumps: return u"bigpicture-cloud-dumps"_s;
    case AppPage::CloudConnections: return u"bigpicture-cloud-connections"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ImportAddress appAddress(AppPage page, const QUrl &server, const QUrl &site)
{
    return addressOf(idOf(page), {.site = site, .server = server});
}

} // namespace cloudward
