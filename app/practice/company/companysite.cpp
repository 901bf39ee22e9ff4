// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

// The default grants of Jira 8: number, key, and whether the Administrators role has it instead of everybody.
struct DefaultGrant
{
    int permission;
    QLatin1StringView key;
    bool administrators;
};
constexpr DefaultGrant defaultGrants[]{{23, "ADMINISTER_PROJECTS"_L1, true}, {10, "BROWSE_PROJECTS"_L1, false},
    {11, "CREATE_ISSUES"_L1, false}, {15, "ADD_COMMENTS"_L1, false}, {19, "CREATE_ATTACHMENTS"_L1, false},
    {13, "ASSIGN_ISSUES"_L1, false}, {17, "ASSIGNABLE_USER"_L1, false}, {14, "RESOLVE_ISSUES"_L1, false},
    {21, "LINK_ISSUES"_L1, false}, {12, "EDIT_ISSUES"_L1, false}, {16, "DELETE_ISSUES"_L1, true},
    {18, "CLOSE_ISSUES"_L1, false}, {25, "MOVE_ISSUES"_L1, false}, {28, "SCHEDULE_ISSUES"_L1, false},
    {30, "MODIFY_REPORTER"_L1, true}, {20, "WORK_ON_ISSUES"_L1, false}, {43, "DELETE_ALL_WORKLOGS"_L1, true},
    {42, "DELETE_OWN_WORKLOGS"_L1, false}, {41, "EDIT_ALL_WORKLOGS"_L1, true}, {40, "EDIT_OWN_WORKLOGS"_L1, false},
    {31, "VIEW_VOTERS_AND_WATCHERS"_L1, false}, {32, "MANAGE_WATCHERS"_L1, true}, {34, "EDIT_ALL_COMMENTS"_L1, true},
    {35, "EDIT_OWN_COMMENTS"_L1, false}, {36, "DELETE_ALL_COMMENTS"_L1, true}, {37, "DELETE_OWN_COMMENTS"_L1, false},
    {38, "DELETE_ALL_ATTACHMENTS"_L1, true}, {39, "DELETE_OWN_ATTACHMENTS"_L1, false}, {29, "VIEW_DEV_TOOLS"_L1, false},
    {45, "VIEW_READONLY_WORKFLOW"_L1, false}, {46, "TRANSITION_ISSUES"_L1, false}};

} // namespace

QList<CompanyScheme> Company::makeSchemes(bool troubles)
{
    QList<CompanyScheme> schemes{
        {0, u"Default Permission Scheme"_s,
            u"This is the default Permission Scheme. Any new projects that are created will be "
            "assigned this scheme."_s,
            {}},
        {10'000, u"Public roadmap"_s, u"For what customers may see & comment on"_s, {}}};
    qint64 id = 10'004;
    for (CompanyScheme &scheme : schemes) {
        for (const DefaultGrant &grant : defaultGrants) {
            const bool anyone = troubles && scheme.id == 10'000 &&
                                (grant.key == "BROWSE_PROJECTS"_L1 || grant.key == "ADD_COMMENTS"_L1);
            scheme.grants.append({id++, scheme.id, grant.permission, grant.key,
                grant.administrators ? u"projectRole"_s
                : anyone             ? u"anyone"_s
                                     : u"applicationRole"_s,
                grant.administrators ? u"10002"_s : QString()});
        }
        scheme.grants.append({id++, scheme.id, 26, u"SET_ISSUE_SECURITY"_s, u"group"_s, u"jira-software-users"_s});
    }
    return schemes;
}

QList<CompanyGlobalGrant> Company::globalGrants() const
{
    QList<CompanyGlobalGrant> grants{
        {u"ADMINISTER"_s, u"jira-administrators"_s}, {u"SYSTEM_ADMIN"_s, u"jira-administrators"_s}};
    for (const QString &group : {u"jira-administrators"_s, u"jira-software-users"_s, u"all-staff"_s}) {
        for (const QString &permission :
            {u"CREATE_SHARED_OBJECTS"_s, u"BULK_CHANGE"_s, u"MANAGE_GROUP_FILTER_SUBSCRIPTIONS"_s, u"USER_PICKER"_s})
            grants.append({permission, group});
    }
    if (m_parameters.troubles)
        grants.append({u"USER_PICKER"_s, QString()});
    return grants;
}

QList<CompanyRole> Company::roles() const
{
    return {{10'000, u"Users"_s, u"A project role that represents users in a project"_s, u"all-staff"_s},
        {10'001, u"Developers"_s, u"A project role that represents developers in a project"_s,
            u"jira-software-users"_s},
        {10'002, u"Administrators"_s, u"A project role that represents administrators in a project"_s,
            u"jira-administrators"_s}};
}

QList<CompanyShared> Company::filters() const
{
    const QString key = m_projects.constFirst().key;
    const auto owner = [this](qint64 index) { return index % users(); };
    return {{10'000, u"My open issues"_s, owner(0), u"assignee = currentUser() AND resolution is EMPTY"_s, {}, {}},
        {10'001, u"What customers ask for"_s, owner(12), u"labels = \"customer\" ORDER BY votes DESC"_s,
            m_parameters.troubles ? u"global"_s : u"loggedin"_s, {}},
        {10'002, u"Administrators' watch list"_s, owner(0), u"priority in (Highest, High) AND updated < -7d"_s,
            u"group"_s, u"jira-administrators"_s},
        {10'003, u"Everything due & late"_s, owner(13), u"due <= now() AND resolution is EMPTY"_s, u"loggedin"_s, {}},
        {10'004, u"Filter for "_s + key, owner(14), u"project = "_s + key + u" ORDER BY Rank ASC"_s, u"project"_s,
            QString::number(m_projects.constFirst().id)}};
}

QList<CompanyAvatar> Company::customAvatars() const
{
    QList<CompanyAvatar> avatars;
    qint64 id = 10'500;
    for (qint64 i = 12; i < std::min<qint64>(20, users()); i += 2, ++id)
        avatars.append({id, u"face-%1.png"_s.arg(i), u"user"_s, user(i).userKey});
    for (const CompanyProject &project : m_projects.first(std::min<qsizetype>(3, m_projects.size())))
        avatars.append(
            {id++, u"logo "_s + project.key.toLower() + u".png"_s, u"project"_s, QString::number(project.id)});
    return avatars;
}

QList<CompanyShared> Company::dashboards() const
{
    return {{10'000, u"System Dashboard"_s, -1, {}, u"global"_s, {}},
        {10'100, u"Robot fleet status"_s, 12 % users(), {}, m_parameters.troubles ? u"global"_s : u"loggedin"_s, {}},
        {10'101, u"Mine"_s, 13 % users(), {}, {}, {}}};
}

} // namespace cloudward
