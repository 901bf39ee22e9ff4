// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/company.h"
#include "app/practice/company/xmlrows.h"

#include <string>
#include <vector>

namespace cloudward {

/// What the writers of rows share.
struct BackupRows
{
    BackupRows(const Company &theCompany, XmlRows &theRows);

    const Company &company;
    XmlRows &rows;
    std::vector<std::string> userKeys; ///< by index; the keys of deleted users come last
    std::string baseUrl;

    /// The key of somebody who may have written something: one of all users, now and then a deleted one.
    const std::string &anybody(quint64 dice) const { return userKeys[dice % userKeys.size()]; }
};

/// How much there is of an issue beside its own row.
struct IssueHistory
{
    int comments = 0;
    int changes = 0; ///< ChangeGroup rows: none while it is open, then one a step
    int worklogs = 0;
    int status = 1; ///< 1 open, 3 in progress, 6 closed
};
IssueHistory historyOf(const CompanyIssue &issue);

// Each writes all rows of the entity that it is named after.
void writeActions(BackupRows &backup);
void writeChangeGroups(BackupRows &backup);
void writeChangeItems(BackupRows &backup);
void writeComponents(BackupRows &backup);
void writeFileAttachments(BackupRows &backup);
void writeIssues(BackupRows &backup);
void writeNodeAssociations(BackupRows &backup);
void writeOSCurrentSteps(BackupRows &backup);
void writeOSWorkflowEntries(BackupRows &backup);
void writeProjects(BackupRows &backup);
void writeProjectKeys(BackupRows &backup);
void writeVersions(BackupRows &backup);
void writeWorklogs(BackupRows &backup);

void writeApplications(BackupRows &backup);
void writeApplicationUsers(BackupRows &backup);
void writeDirectories(BackupRows &backup);
void writeDirectoryAttributes(BackupRows &backup);
void writeDirectoryOperations(BackupRows &backup);
void writeGroups(BackupRows &backup);
void writeMemberships(BackupRows &backup);
void writeUsers(BackupRows &backup);
void writeUserAttributes(BackupRows &backup);

void writeAvatars(BackupRows &backup);
void writeGlobalPermissionEntries(BackupRows &backup);
void writeIssueLinkTypes(BackupRows &backup);
void writeIssueTypes(BackupRows &backup);
void writeLicenseRoleDefaults(BackupRows &backup);
void writeLicenseRoleGroups(BackupRows &backup);
void writePermissionSchemes(BackupRows &backup);
void writePluginVersions(BackupRows &backup);
void writePortalPages(BackupRows &backup);
void writePriorities(BackupRows &backup);
void writeProductLicenses(BackupRows &backup);
void writeProjectRoles(BackupRows &backup);
void writeProjectRoleActors(BackupRows &backup);
void writeResolutions(BackupRows &backup);
void writeSchemePermissions(BackupRows &backup);
void writeSearchRequests(BackupRows &backup);
void writeServiceConfigs(BackupRows &backup);
void writeSharePermissions(BackupRows &backup);
void writeStatuses(BackupRows &backup);
void writeUpgradeVersionHistories(BackupRows &backup);

void writeOSPropertyEntries(BackupRows &backup);
void writeOSPropertyNumbers(BackupRows &backup);
void writeOSPropertyStrings(BackupRows &backup);
void writeOSPropertyTexts(BackupRows &backup);

/// The whole of entities.xml.
Result<void> writeEntities(const Company &company, XmlRows &rows);
/// The whole of activeobjects.xml.
Result<void> writeActiveObjects(const Company &company, XmlRows &rows);

/// The comment before the root: Jira's description of itself.
std::string headerComment(const Company &company);
/// The comment at the end of the root: rows by entity.
std::string trailerComment(const XmlRows &rows);

/// Name and MIME type of an attachment, which tell what its file is like.
struct AttachmentKind
{
    std::string_view mimeType;
    std::string_view ending;
    std::string_view signature; ///< first bytes of such a file
    bool text = false;
    bool picture = false;
};
const AttachmentKind &kindOf(const CompanyAttachment &attachment, bool troubles);

inline constexpr std::string_view jiraVersion = "8.20.10";
inline constexpr qint64 jiraBuild = 820'010;
inline constexpr std::string_view serverId = "BQMR-0W1L-DW4R-D001";
inline constexpr std::string_view serverTimeZone = "Europe/Berlin";
inline constexpr std::string_view jiraHomePath = "/var/atlassian/application-data/jira";

} // namespace cloudward
