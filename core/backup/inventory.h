// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"
#include "core/people/peoplemap.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

namespace cloudward {

/// A project of the backup. originalKey names its folder in the attachment store.
struct BackupProject
{
    qint64 id = 0;
    QString key;
    QString originalKey;
    QString name;
    qint64 issues = 0;
    qint64 attachments = 0;
    qint64 attachmentBytes = 0;
    qint64 links = 0; ///< to Inventory::linksTo, in its texts and those of its issues
};

/// A FileAttachment row, as small as it can be: there may be millions.
struct AttachmentRow
{
    qint64 id = 0;
    qint64 issueId = 0;
    qint64 size = 0;
};

/// Where an issue's attachments lie: <project's original key>/<bucket>/<original key>-<number>/.
struct IssuePlace
{
    qint32 project = -1; ///< index into Inventory::projects, -1 where the row names none
    qint32 number = 0;
};

struct InstalledApp
{
    QString name;
    QString key;
    QString version;
    bool enabled = true;
    bool operator==(const InstalledApp &) const = default;
};

/// What a backup holds, without its contents. Never holds a password hash or a raw row.
struct Inventory
{
    QString version;  ///< "8.20.10": jira.version, else the header's
    qint64 build = 0; ///< jira.version.patched
    QString baseUrl;
    QDateTime exportedAt;   ///< the root's date attribute; invalid where there is none
    QString serverTimeZone; ///< user.timezone of the header's environment; may be empty

    QMap<QString, qint64> counts;  ///< rows by entity name
    QMap<QString, qint64> appRows; ///< rows by table of activeobjects.xml: "AO_60DB71_SPRINT"
    bool trailerPresent = false;
    bool trailerMatches = false;

    People people;
    /// User keys of ApplicationUser rows without a User row, and of people whom content names and no row is left of.
    QStringList deletedUsers;
    /// By user key as content names it; of backups without keys the lower-case user name. Who is not in it owns nothing.
    QHash<QString, OwnedContent> owned;
    bool ownedKnown = false; ///< was counted; an audit by an older Cloudward did not
    QList<BackupProject> projects;
    QList<AttachmentRow> attachments;
    QHash<qint64, IssuePlace> issuePlaces; ///< by issue id, only of issues with attachments
    QList<InstalledApp> apps;
    /// The address to which links were counted: the header's, since it comes before the texts. May differ from baseUrl;
    /// empty where the header has none, and nothing was counted.
    QString linksTo;
    qint64 links = 0; ///< to linksTo, in all texts; more than the projects' where no project could be told

    qint64 issues() const { return counts.value(QStringLiteral("Issue")); }
    /// Of Jira Software, which keeps them like an app's data.
    qint64 boards() const { return appRows.value(QStringLiteral("AO_60DB71_RAPIDVIEW")); }
    qint64 attachmentBytes() const;
};

/// The outcome of one pass over a backup.
struct Audit
{
    Inventory inventory;
    Findings findings;
};

} // namespace cloudward
