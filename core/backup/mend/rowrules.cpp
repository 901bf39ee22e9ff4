// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/rowrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

using Fields = std::span<const MendField>;

const QByteArray *valueOf(Fields fields, QByteArrayView name)
{
    const auto found = std::ranges::find(fields, name, &MendField::name);
    return found == fields.end() ? nullptr : &found->value;
}

QByteArray textOf(Fields fields, QByteArrayView name)
{
    const auto *value = valueOf(fields, name);
    return value ? *value : QByteArray();
}

// A field that the row has not is not added: NULL stays NULL.
void set(RowVerdict &verdict, Fields fields, QByteArrayView name, const QByteArray &value, Fix fix, bool shown = true)
{
    const auto *before = valueOf(fields, name);
    if (before && *before != value)
        verdict.edits.append({name.toByteArray(), value, fix, shown});
}

void judgeUser(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    const auto id = textOf(fields, "id").toLongLong();
    if (const auto email = choices.emails.constFind(id); email != choices.emails.cend()) {
        set(verdict, fields, "emailAddress", email->toUtf8(), Fix::Emails);
        set(verdict, fields, "lowerEmailAddress", email->toLower().toUtf8(), Fix::Emails, false);
    }
    const auto lower = QString::fromUtf8(textOf(fields, "userName")).toLower();
    if (const auto name = choices.userNames.constFind(lower); name != choices.userNames.cend()) {
        set(verdict, fields, "userName", name->toUtf8(), Fix::AddonNames);
        set(verdict, fields, "lowerUserName", name->toLower().toUtf8(), Fix::AddonNames, false);
    }
    if (choices.deactivate.contains(id))
        set(verdict, fields, "active", "0", Fix::DeactivateUsers);
}

void judgeApplicationUser(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    const auto lower = QString::fromUtf8(textOf(fields, "lowerUserName"));
    if (const auto name = choices.userNames.constFind(lower); name != choices.userNames.cend())
        set(verdict, fields, "lowerUserName", name->toLower().toUtf8(), Fix::AddonNames);
}

void judgeMembership(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (textOf(fields, "membershipType") == "GROUP_GROUP")
        return;
    const auto lower = QString::fromUtf8(textOf(fields, "childName")).toLower();
    if (const auto name = choices.userNames.constFind(lower); name != choices.userNames.cend()) {
        set(verdict, fields, "childName", name->toUtf8(), Fix::AddonNames);
        set(verdict, fields, "lowerChildName", name->toLower().toUtf8(), Fix::AddonNames, false);
    }
}

void judgeShare(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (choices.publicShares && textOf(fields, "type") == "global")
        set(verdict, fields, "type", "loggedin", Fix::PublicShares);
}

void judgeSchemePermission(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (!choices.anyoneGrants || textOf(fields, "type") != "group" || !textOf(fields, "parameter").isEmpty())
        return;
    verdict.removed = Fix::AnyoneGrants;
    const auto key = textOf(fields, "permissionKey");
    verdict.removedWhat = u"%1, scheme %2"_s.arg(QString::fromUtf8(key.isEmpty() ? textOf(fields, "permission") : key),
        QString::fromUtf8(textOf(fields, "scheme")));
}

void judgeGlobalPermission(RowVerdict &verdict, Fields fields, const MendChoices &choices)
{
    if (!choices.anyoneGrants || !textOf(fields, "group_id").isEmpty())
        return;
    verdict.removed = Fix::AnyoneGrants;
    verdict.removedWhat = QString::fromUtf8(textOf(fields, "permission"));
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
    return choices.publicShares;
}

bool takesGrants(const MendChoices &choices)
{
    return choices.anyoneGrants;
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

QString fixId(Fix fix)
{
    switch (fix) {
    case Fix::Repack: return u"archive.nested-folder"_s;
    case Fix::IllegalCharacters: return u"xml.illegal-characters"_s;
    case Fix::SurrogatePairs: return u"xml.surrogate-pairs"_s;
    case Fix::Encoding: return u"xml.encoding"_s;
    case Fix::Emails: return u"users.email"_s;
    case Fix::AddonNames: return u"users.addon-prefix"_s;
    case Fix::DeactivateUsers: return u"users.deactivate"_s;
    case Fix::PublicShares: return u"security.public-shares"_s;
    case Fix::AnyoneGrants: return u"security.anyone-grants"_s;
    }
    return {};
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
