// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"

#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Rows that are the same in every Jira: an id and fields.
struct FixedRow
{
    qint64 id;
    std::string_view name;
    std::string_view description;
    std::string_view extraField;
    std::string_view extra;
};

template<size_t Count>
void writeFixed(BackupRows &backup, std::string_view entity, const std::array<FixedRow, Count> &fixed)
{
    qint64 sequence = 0;
    for (const FixedRow &row : fixed) {
        backup.rows.begin(entity);
        backup.rows.put("id", row.id);
        backup.rows.put("sequence", ++sequence);
        backup.rows.put("name", row.name);
        backup.rows.put("description", row.description);
        backup.rows.put(row.extraField, row.extra);
        backup.rows.end();
    }
}

} // namespace

void writeAvatars(BackupRows &backup)
{
    constexpr std::array<std::string_view, 12> names{"codegeist.png", "bird.svg", "jm_black.png", "jm_brown.png",
        "jm_orange.png", "jm_red.png", "jm_white.png", "jm_yellow.png", "monster.png", "nature.svg", "koala.svg",
        "rocket.svg"};
    const auto row = [&](qint64 id, const QString &fileName, const QString &type, const QString &owner) {
        const bool custom = !owner.isNull();
        backup.rows.begin("Avatar");
        backup.rows.put("id", id);
        backup.rows.put("fileName", fileName);
        backup.rows.put("contentType", fileName.endsWith(".svg"_L1) ? "image/svg+xml" : "image/png");
        backup.rows.put("avatarType", type);
        backup.rows.put("owner", owner);
        backup.rows.put("systemAvatar", qint64(custom ? 0 : 1));
        backup.rows.end();
    };
    qint64 id = 10'000;
    for (const QString &type : {u"project"_s, u"user"_s, u"issuetype"_s}) {
        for (const std::string_view name : names)
            row(id++, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), type, QString());
    }
    for (const CompanyAvatar &avatar : backup.company.customAvatars())
        row(avatar.id, avatar.fileName, avatar.type, avatar.owner);
}

void writeGlobalPermissionEntries(BackupRows &backup)
{
    qint64 id = 10'000;
    for (const CompanyGlobalGrant &grant : backup.company.globalGrants()) {
        backup.rows.begin("GlobalPermissionEntry");
        backup.rows.put("id", id++);
        backup.rows.put("permission", grant.permission);
        backup.rows.put("group_id", grant.group);
        backup.rows.end();
    }
}

void writeIssueLinkTypes(BackupRows &backup)
{
    constexpr std::array<std::array<std::string_view, 3>, 3> types{{{"Blocks", "is blocked by", "blocks"},
        {"Cloners", "is cloned by", "clones"}, {"Relates", "relates to", "relates to"}}};
    qint64 id = 10'000;
    for (const auto &[name, inward, outward] : types) {
        backup.rows.begin("IssueLinkType");
        backup.rows.put("id", id++);
        backup.rows.put("linkname", name);
        backup.rows.put("inward", inward);
        backup.rows.put("outward", outward);
        backup.rows.end();
    }
}

void writeIssueTypes(BackupRows &backup)
{
    constexpr std::array<FixedRow, 4> types{
        {{10'000, "Bug", "A problem which impairs or prevents the functions of the product.", "avatar", "10303"},
            {10'001, "Task", "A task that needs to be done.", "avatar", "10318"},
            {10'002, "Story", "Created by Jira Software - do not edit or delete.", "avatar", "10315"},
            {10'003, "Epic", "A big user story that needs to be broken down.", "avatar", "10307"}}};
    writeFixed(backup, "IssueType", types);
}

void writeLicenseRoleDefaults(BackupRows &backup)
{
    backup.rows.begin("LicenseRoleDefault");
    backup.rows.put("id", qint64(10'000));
    backup.rows.put("licenseRoleName", "jira-software");
    backup.rows.end();
}

void writeLicenseRoleGroups(BackupRows &backup)
{
    qint64 id = 10'000;
    for (const std::string_view group : {"jira-software-users", "jira-administrators", "all-staff"}) {
        backup.rows.begin("LicenseRoleGroup");
        backup.rows.put("id", id++);
        backup.rows.put("licenseRoleName", "jira-software");
        backup.rows.put("groupId", group);
        backup.rows.put("primaryGroup", group == "jira-software-users" ? "Y" : "N");
        backup.rows.end();
    }
}

void writePermissionSchemes(BackupRows &backup)
{
    for (const CompanyScheme &scheme : backup.company.schemes()) {
        backup.rows.begin("PermissionScheme");
        backup.rows.put("id", scheme.id);
        backup.rows.put("name", scheme.name);
        backup.rows.put("description", scheme.description);
        backup.rows.end();
    }
}

void writePluginVersions(BackupRows &backup)
{
    struct Plugin
    {
        std::string_view name;
        std::string_view key;
        std::string_view version;
    };
    constexpr std::array<Plugin, 7> plugins{
        {{"ActiveObjects Plugin - OSGi Bundle", "com.atlassian.activeobjects.activeobjects-plugin", "3.2.12"},
            {"Custom Field Types & Searchers", "com.atlassian.jira.plugin.system.customfieldtypes", "1.0"},
            {"Jira Software Application", "com.atlassian.jira.jira-software-application", "8.20.10"},
            {"Apache Commons FileUpload Bundle", "org.apache.commons.fileupload-1.3.3", "1.3.3"},
            {"BigPicture", "eu.softwareplant.bigpicture", "8.17.1"},
            {"Time Stamps for Jira", "com.quillmere.timestamps", "1.4.0"},
            {"Old Importer", "com.quillmere.importer", "0.9"}}};
    qint64 id = 10'000;
    for (const Plugin &plugin : plugins) {
        if (plugin.name == "BigPicture" && !backup.company.parameters().troubles)
            continue;
        backup.rows.begin("PluginVersion");
        backup.rows.put("id", id++);
        backup.rows.put("name", plugin.name);
        backup.rows.put("key", plugin.key);
        backup.rows.put("version", plugin.version);
        backup.rows.putTime("created", Company::begun + id * 1'000);
        backup.rows.end();
    }
}

void writePortalPages(BackupRows &backup)
{
    for (const CompanyShared &page : backup.company.dashboards()) {
        backup.rows.begin("PortalPage");
        backup.rows.put("id", page.id);
        if (page.owner >= 0)
            backup.rows.put("username", backup.userKeys[static_cast<size_t>(page.owner)]);
        backup.rows.put("pagename", page.name);
        if (page.owner < 0)
            backup.rows.put("sequence", qint64(0));
        backup.rows.put("favCount", qint64(page.owner >= 0 ? 1 : 0));
        backup.rows.put("layout", "AA");
        backup.rows.put("version", qint64(0));
        backup.rows.end();
    }
}

void writePriorities(BackupRows &backup)
{
    constexpr std::array<FixedRow, 5> priorities{
        {{1, "Highest", "This problem will block progress.", "statusColor", "#d04437"},
            {2, "High", "Serious problem that could block progress.", "statusColor", "#f15C75"},
            {3, "Medium", "Has the potential to affect progress.", "statusColor", "#f79232"},
            {4, "Low", "Minor problem or easily worked around.", "statusColor", "#707070"},
            {5, "Lowest", "Trivial problem with little or no impact on progress.", "statusColor", "#999999"}}};
    writeFixed(backup, "Priority", priorities);
}

void writeProductLicenses(BackupRows &backup)
{
    backup.rows.begin("ProductLicense");
    backup.rows.put("id", qint64(10'000));
    backup.rows.put("license", "AAAB this is no licence, only as\nlong as a part of one would be=X02");
    backup.rows.end();
}

void writeProjectRoles(BackupRows &backup)
{
    for (const CompanyRole &role : backup.company.roles()) {
        backup.rows.begin("ProjectRole");
        backup.rows.put("id", role.id);
        backup.rows.put("name", role.name);
        backup.rows.put("description", role.description);
        backup.rows.end();
    }
}

void writeProjectRoleActors(BackupRows &backup)
{
    qint64 id = 10'000;
    const auto row = [&](qint64 project, qint64 role, std::string_view type, const QString &parameter) {
        backup.rows.begin("ProjectRoleActor");
        backup.rows.put("id", id++);
        if (project > 0)
            backup.rows.put("pid", project);
        backup.rows.put("projectroleid", role);
        backup.rows.put("roletype", type);
        backup.rows.put("roletypeparameter", parameter);
        backup.rows.end();
    };
    for (const CompanyRole &role : backup.company.roles())
        row(0, role.id, "atlassian-group-role-actor", role.defaultGroup);
    for (const CompanyProject &project : backup.company.projects()) {
        for (const CompanyRole &role : backup.company.roles())
            row(project.id, role.id, "atlassian-group-role-actor", role.defaultGroup);
        row(project.id, 10'002, "atlassian-user-role-actor",
            QString::fromStdString(backup.userKeys[static_cast<size_t>(project.lead)]));
    }
}

void writeResolutions(BackupRows &backup)
{
    constexpr std::array<std::string_view, 3> names{"Fixed", "Won't Do", "Duplicate"};
    for (size_t i = 0; i < names.size(); ++i) {
        backup.rows.begin("Resolution");
        backup.rows.put("id", static_cast<qint64>(i + 1));
        backup.rows.put("sequence", static_cast<qint64>(i + 1));
        backup.rows.put("name", names[i]);
        backup.rows.end();
    }
}

void writeSchemePermissions(BackupRows &backup)
{
    const auto old = [&](qint64 id, qint64 permission) {
        backup.rows.begin("SchemePermissions");
        backup.rows.put("id", id);
        backup.rows.put("permission", permission);
        backup.rows.put("type", "group");
        backup.rows.put("parameter", "jira-administrators");
        backup.rows.end();
    };
    old(10'000, 0); // a global permission as Jira kept it before 6.2
    for (const CompanyScheme &scheme : backup.company.schemes()) {
        for (const CompanyGrant &grant : scheme.grants) {
            backup.rows.begin("SchemePermissions");
            backup.rows.put("id", grant.id);
            backup.rows.put("scheme", grant.scheme);
            backup.rows.put("permission", static_cast<qint64>(grant.permission));
            // Rows say "group" without a parameter where REST says "anyone".
            if (grant.holder == "anyone"_L1) {
                backup.rows.put("type", "group");
            } else {
                backup.rows.put("type", grant.holder == "projectRole"_L1 ? u"projectrole"_s : grant.holder);
                backup.rows.put("parameter", grant.parameter.isNull() ? u""_s : grant.parameter);
            }
            backup.rows.put("permissionKey", grant.permissionKey);
            backup.rows.end();
        }
    }
    old(10'201, 44);
}

void writeSearchRequests(BackupRows &backup)
{
    for (const CompanyShared &filter : backup.company.filters()) {
        const std::string &owner = backup.userKeys[static_cast<size_t>(filter.owner)];
        backup.rows.begin("SearchRequest");
        backup.rows.put("id", filter.id);
        backup.rows.put("name", filter.name);
        backup.rows.put("author", owner);
        backup.rows.put("description", "");
        backup.rows.put("user", owner);
        backup.rows.put("request", filter.jql);
        backup.rows.put("favCount", qint64(1));
        backup.rows.put("nameLower", filter.name.toLower());
        backup.rows.end();
    }
}

void writeServiceConfigs(BackupRows &backup)
{
    backup.rows.begin("ServiceConfig");
    backup.rows.put("id", qint64(10'001));
    backup.rows.put("time", qint64(43'200'000));
    backup.rows.put("clazz", "com.atlassian.jira.service.services.export.ExportService");
    backup.rows.put("name", "Backup Service");
    backup.rows.put("cronExpression", "0 0 8 * * ?");
    backup.rows.end();
}

void writeSharePermissions(BackupRows &backup)
{
    qint64 id = 10'000;
    const auto share = [&](const CompanyShared &shared, std::string_view type) {
        if (shared.share.isEmpty())
            return;
        backup.rows.begin("SharePermissions");
        backup.rows.put("id", id++);
        backup.rows.put("entityId", shared.id);
        backup.rows.put("entityType", type);
        backup.rows.put("type", shared.share);
        backup.rows.put("param1", shared.param);
        backup.rows.put("rights", qint64(1));
        backup.rows.end();
    };
    for (const CompanyShared &dashboard : backup.company.dashboards())
        share(dashboard, "PortalPage");
    for (const CompanyShared &filter : backup.company.filters())
        share(filter, "SearchRequest");
}

void writeStatuses(BackupRows &backup)
{
    constexpr std::array<FixedRow, 3> statuses{
        {{1, "Open", "The issue is open and ready for the assignee to start work on it.", "statuscategory", "2"},
            {3, "In Progress", "This issue is being actively worked on at the moment by the assignee.",
                "statuscategory", "4"},
            {6, "Closed", "The issue is considered finished, the resolution is correct.", "statuscategory", "3"}}};
    writeFixed(backup, "Status", statuses);
}

void writeUpgradeVersionHistories(BackupRows &backup)
{
    const auto row = [&](qint64 id, qint64 when, qint64 build, std::string_view version) {
        backup.rows.begin("UpgradeVersionHistory");
        backup.rows.put("id", id);
        backup.rows.putTime("timeperformed", when);
        backup.rows.put("targetbuild", build);
        backup.rows.put("targetversion", version);
        backup.rows.end();
    };
    row(10'000, Company::begun, 73'011, "7.3.2");
    row(10'100, 1'560'326'400'000, 713'004, "7.13.4");
    row(10'200, 1'655'704'800'000, jiraBuild, jiraVersion);
}

} // namespace cloudward
