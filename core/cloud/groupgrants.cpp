// SPDX-License-Identifier: Apache-2.0
// CloudClient::grantsByGroup(): what hangs on a group, said in few words.
#include "core/cloud/cloudclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3;

/// "BROWSE_PROJECTS" -> "Browse projects". Apps' permissions are "com.company.app__DO_THIS".
QString permissionWords(const QString &key)
{
    const auto from = key.lastIndexOf(u"__"_s);
    auto words = (from < 0 ? key : key.sliced(from + 2)).toLower().replace(u'_', u' ').simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// The one that lets people see comes first, those that let them rule next: when only some are named, these are.
int weightOf(const QString &key)
{
    if (key.startsWith(u"ADMINISTER"))
        return 0;
    return key == u"BROWSE_PROJECTS" ? 1 : 2;
}

QString schemeWords(const QString &scheme, QStringList permissions)
{
    std::ranges::stable_sort(permissions, {}, weightOf);
    QStringList words;
    for (const auto &key : permissions.first(std::min(mostNamed, permissions.size())))
        words << permissionWords(key);
    const auto listed = words.join(u", "_s);
    if (permissions.size() <= mostNamed)
        return QCoreApplication::translate("CloudClient", "%1 in %2").arg(listed, scheme);
    return QCoreApplication::translate(
        "CloudClient", "%1 and %n more in %2", nullptr, int(permissions.size() - mostNamed))
        .arg(listed, scheme);
}

} // namespace

Result<QHash<QString, QStringList>> CloudClient::grantsByGroup()
{
    QHash<QString, QStringList> grants;
    const auto roles = get(u"applicationrole"_s);
    if (!roles)
        return std::unexpected(roles.error());
    for (const auto &entry : roles->array()) {
        const auto role = entry.toObject();
        const auto name = role.value("name"_L1).toString(role.value("key"_L1).toString());
        for (const auto &group : role.value("groups"_L1).toArray())
            grants[group.toString()] << QCoreApplication::translate("CloudClient", "Access to %1").arg(name);
    }

    const auto schemes = get(u"permissionscheme"_s, {{u"expand"_s, u"permissions,group"_s}});
    if (!schemes)
        return std::unexpected(schemes.error());
    for (const auto &entry : schemes->object().value("permissionSchemes"_L1).toArray()) {
        const auto scheme = entry.toObject();
        QMap<QString, QStringList> byGroup;
        for (const auto &grant : scheme.value("permissions"_L1).toArray()) {
            const auto holder = grant.toObject().value("holder"_L1).toObject();
            if (holder.value("type"_L1).toString() != u"group")
                continue;
            const auto group =
                holder.value("group"_L1).toObject().value("name"_L1).toString(holder.value("parameter"_L1).toString());
            const auto permission = grant.toObject().value("permission"_L1).toString();
            if (!group.isEmpty() && !byGroup[group].contains(permission))
                byGroup[group] << permission;
        }
        for (auto group = byGroup.begin(); group != byGroup.end(); ++group)
            grants[group.key()] << schemeWords(scheme.value("name"_L1).toString(), group.value());
    }
    return grants;
}

} // namespace cloudward
