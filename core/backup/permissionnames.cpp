// SPDX-License-Identifier: Apache-2.0
#include "core/backup/permissionnames.h"

using namespace Qt::StringLiterals;

namespace cloudward {

QString permissionName(QByteArrayView key, QByteArrayView number)
{
    if (!key.isEmpty())
        return QString::fromUtf8(key);
    return number == "10" ? u"BROWSE_PROJECTS"_s : u"permission %1"_s.arg(QLatin1StringView(number));
}

QString globalPermissionName(QByteArrayView number)
{
    if (number == "0")
        return u"ADMINISTER"_s;
    if (number == "1")
        return u"USE"_s;
    if (number == "22")
        return u"CREATE_SHARED_OBJECTS"_s;
    if (number == "27")
        return u"USER_PICKER"_s;
    if (number == "33")
        return u"BULK_CHANGE"_s;
    return number == "44" ? u"SYSTEM_ADMIN"_s : u"permission %1"_s.arg(QLatin1StringView(number));
}

} // namespace cloudward
