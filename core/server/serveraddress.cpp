// SPDX-License-Identifier: Apache-2.0
#include "core/server/serveraddress.h"

#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

QUrl serverBaseOf(const QUrl &page)
{
    static const QRegularExpression behindContext(
        u"(/(secure|browse|projects|plugins|rest|issues|login\\.jsp|servicedesk)(/.*)?|/[^/]*\\.jspa?)?/*$"_s);
    QUrl base = page.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = base.path();
    path.remove(behindContext);
    base.setPath(path);
    return base;
}

} // namespace cloudward
