// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"

#include <array>

namespace cloudward {

namespace {

// In the order in which Jira writes them: by name.
constexpr std::array writers{&writeActions, &writeApplications, &writeApplicationUsers, &writeAvatars,
    &writeChangeGroups, &writeChangeItems, &writeComponents, &writeDirectories, &writeDirectoryAttributes,
    &writeDirectoryOperations, &writeFileAttachments, &writeGlobalPermissionEntries, &writeGroups, &writeIssues,
    &writeIssueLinkTypes, &writeIssueTypes, &writeLicenseRoleDefaults, &writeLicenseRoleGroups, &writeMemberships,
    &writeNodeAssociations, &writeOSCurrentSteps, &writeOSPropertyEntries, &writeOSPropertyNumbers,
    &writeOSPropertyStrings, &writeOSPropertyTexts, &writeOSWorkflowEntries, &writePermissionSchemes,
    &writePluginVersions, &writePortalPages, &writePriorities, &writeProductLicenses, &writeProjects, &writeProjectKeys,
    &writeProjectRoles, &writeProjectRoleActors, &writeResolutions, &writeSchemePermissions, &writeSearchRequests,
    &writeServiceConfigs, &writeSharePermissions, &writeStatuses, &writeUpgradeVersionHistories, &writeUsers,
    &writeUserAttributes, &writeVersions, &writeWorklogs};

constexpr qint64 hour = 3'600'000;

} // namespace

std::string trailerComment(const XmlRows &rows)
{
    const auto line = [](std::string_view label, qint64 count) {
        std::string text = "     ";
        text.append(label);
        text.resize(std::max<size_t>(text.size(), 51), ' ');
        return text.append(": ").append(std::to_string(count)).append("\n");
    };
    qint64 total = 0;
    for (const auto &[entity, count] : rows.counts())
        total += count;
    std::string text = "<!-- \n\n\n___ Entities ________________________________\n\n";
    text.append(line("Total", total)).append("\n");
    for (const auto &[entity, count] : rows.counts())
        text.append(line(entity, count));
    return text.append("\n -->\n");
}

Result<void> writeEntities(const Company &company, XmlRows &rows)
{
    rows.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    rows.raw(headerComment(company));
    // The server's clock is an hour ahead of UTC in November.
    rows.raw("<entity-engine-xml date=\"" + std::to_string(Company::exported - hour) + "\">\n");
    BackupRows backup(company, rows);
    for (const auto &write : writers) {
        write(backup);
        if (!rows.ok())
            return rows.flush();
    }
    rows.raw(trailerComment(rows));
    rows.raw("</entity-engine-xml>");
    return rows.flush();
}

} // namespace cloudward
