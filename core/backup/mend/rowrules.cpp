// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/rowrules.h"

#include "core/backup/permissionnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

using Fields = std::span<const MendField>;

const QByteArray *valueOf(Fields fields, QByteArrayView name)
{
    const auto found = std::ranges::find_if(fields, [&](const MendField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

QByteArray textOf(Fields fields, QByteArrayView name)
{
    const auto *value = valueOf(fields, name);
    return value ? *value : QByteArray();
}

enum class Absent { Stays, IsAdded };

void set(RowVerdict &verdict, Fields fields, QByteArrayView name, const QString &value, Mending mending,
    Absent absent = Absent::Stays)
{
    const auto *before = valueOf(fields, name);
    if (before ? *before != value.toUtf8() : absent == Absent::IsAdded)
        verdict.edits.append({name.toByteArray(), value.toUtf8(), mending});
}

QString lowerText(Fields fields, QByteArrayView name)
{
    return QString::fromUtf8(textOf(fields, name)).toLower();
}

void judgeUser(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    const auto id = textOf(fields, "id").toLongLong();
    if (const auto email = choices.emails.constFind(id); email != choices.emails.cend()) {
        // Who has no address has an empty field or, from some databases, none.
        set(verdict, fields, "emailAddress", *email, Mending::Emails, Absent::IsAdded);
        set(verdict, fields, "lowerEmailAddress", email->toLower(), Mending::Emails, Absent::IsAdded);
    }
    const auto name = choices.userNames.constFind(lowerText(fields, "userName"));
    if (name != choices.userNames.cend()) {
        set(verdict, fields, "userName", *name, Mending::UserNames);
        set(verdict, fields, "lowerUserName", name->toLower(), Mending::UserNames);
    }
    if (choices.deactivate.contains(id))
        set(verdict, fields, "active", u"0"_s, Mending::DeactivatedUsers, Absent::IsAdded);
}

void judgeApplicationUser(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    const auto name = choices.userNames.constFind(lowerText(fields, "lowerUserName"));
    if (name != choices.userNames.cend())
        set(verdict, fields, "lowerUserName", name->toLower(), Mending::UserNames);
}

void judgeMembership(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (textOf(fields, "membershipType") == "GROUP_GROUP")
        return;
    const auto name = choices.userNames.constFind(lowerText(fields, "childName"));
    if (name != choices.userNames.cend()) {
        set(verdict, fields, "childName", *name, Mending::UserNames);
        set(verdict, fields, "lowerChildName", name->toLower(), Mending::UserNames);
    }
}

void judgeShare(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    const auto entity = textOf(fields, "entityType");
    const bool chosen =
        (entity == "SearchRequest" && choices.publicFilters) || (entity == "PortalPage" && choices.publicDashboards);
    if (chosen && textOf(fields, "type") == "global")
        set(verdict, fields, "type", u"loggedin"_s, Mending::PublicShares);
}

void remove(RowVerdict &verdict, const QString &what)
{
    verdict.removed = Mending::AnyoneGrants;
    verdict.removedWhat = what;
}

void judgeGlobal(RowVerdict &verdict, const QString &permission, const MendChoices &choices)
{
    if (permission == u"USER_PICKER" ? choices.anyoneUserPicker : choices.anyoneGrants)
        remove(verdict, permission);
}

void judgeSchemePermission(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (textOf(fields, "type") != "group" || !textOf(fields, "parameter").isEmpty())
        return;
    const auto scheme = textOf(fields, "scheme");
    if (scheme.isEmpty())
        return judgeGlobal(verdict, globalPermissionName(textOf(fields, "permission")), choices);
    const auto permission = permissionName(textOf(fields, "permissionKey"), textOf(fields, "permission"));
    if (choices.anyoneGrants || (choices.anyoneBrowse && permission == u"BROWSE_PROJECTS"))
        remove(verdict, u"%1, scheme %2"_s.arg(permission, QString::fromUtf8(scheme)));
}

void judgeGlobalPermission(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (textOf(fields, "group_id").isEmpty())
        judgeGlobal(verdict, QString::fromUtf8(textOf(fields, "permission")), choices);
}

struct Rule
{
    QByteArrayView entity;
    void (*judge)(RowVerdict &verdict, Fields fields, const MendChoices &choices);
    bool (*wanted)(const MendChoices &choices);
};

bool renames(const MendChoices &choices)
{
    return !choices.userNames.isEmpty();
}

bool changesUsers(const MendChoices &choices)
{
    return renames(choices) || !choices.emails.isEmpty() || !choices.deactivate.isEmpty();
}

bool closesShares(const MendChoices &choices)
{
    return choices.publicFilters || choices.publicDashboards;
}

bool takesGrants(const MendChoices &choices)
{
    return choices.anyoneGrants || choices.anyoneBrowse || choices.anyoneUserPicker;
}

constexpr Rule rules[] = {
    {"ApplicationUser", judgeApplicationUser, renames},
    {"GlobalPermissionEntry", judgeGlobalPermission, takesGrants},
    {"Membership", judgeMembership, renames},
    {"SchemePermissions", judgeSchemePermission, takesGrants},
    {"SharePermissions", judgeShare, closesShares},
    {"User", judgeUser, changesUsers},
};

} // namespace

QString mendingId(Mending mending)
{
    switch (mending) {
    case Mending::Repack: return u"repack"_s;
    case Mending::IllegalCharacters: return u"illegal-characters"_s;
    case Mending::SurrogatePairs: return u"surrogate-pairs"_s;
    case Mending::Encoding: return u"encoding"_s;
    case Mending::Emails: return u"emails"_s;
    case Mending::UserNames: return u"user-names"_s;
    case Mending::DeactivatedUsers: return u"deactivated-users"_s;
    case Mending::PublicShares: return u"public-shares"_s;
    case Mending::AnyoneGrants: return u"anyone-grants"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool mayMend(QByteArrayView entity, const MendChoices &choices)
{
    const auto rule = std::ranges::find(rules, entity, &Rule::entity);
    return rule != std::end(rules) && rule->wanted(choices);
}

RowVerdict judgeRow(QByteArrayView entity, std::span<const MendField> fields, const MendChoices &choices)
{
    RowVerdict verdict;
    const auto rule = std::ranges::find(rules, entity, &Rule::entity);
    if (rule != std::end(rules))
        rule->judge(verdict, fields, choices);
    return verdict;
}

} // namespace cloudward
