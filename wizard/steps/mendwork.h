// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mend.h"
#include "core/migration/migration.h"
#include "core/people/emailrules.h"

namespace cloudward {

/// What the card of the mender works with, without a widget.

/// The backup that is mended: the one in use, or the original of the mended copy that is in use. Lists are shared, not
/// copied.
struct MendBasis
{
    QString path;
    Audit audit; ///< findings: those that can be mended only

    bool contains(const QString &findingId) const;
};

/// Nothing where no backup was read, or where neither is there anything to mend, nor was it, nor was an address given by hand.
std::optional<MendBasis> mendBasis(const Migration &migration);

/// Of what a person wished, what concerns this backup and is ticked: e-mail rules only where an e-mail finding is. Addresses
/// given one by one need no tick.
MendWishes wishesFor(const MendWishes &wishes, const MendBasis &basis);
/// Whether anything would be mended; a wish that needs a rule and has none counts too.
bool isAnyWish(const MendWishes &wishes);
/// Whether a finding is about e-mail addresses.
bool isEmailFinding(const QString &findingId);

/// A user whose address gives trouble or would be changed.
struct MendUser
{
    qint64 userId = 0;
    qint64 directoryId = 0;
    QString userName;
    QString displayName;
    EmailProblem problem = EmailProblem::None;
    bool duplicate = false; ///< another active user has it too
    QString before;
    QString after; ///< empty: it stays
    QString typed; ///< given one by one, whether it can be used or not

    bool operator==(const MendUser &) const = default;
};

/// What comes of wishes, for a person to see before anything is read or written.
struct MendOutlook
{
    MendPlan plan;
    QList<MendUser> users; ///< in the order of the backup
    qint64 troubled = 0;   ///< of them, whose address gives trouble now
    QStringList problems;  ///< in words, the first `mostProblems`
    qint64 moreProblems = 0;

    static constexpr qsizetype mostProblems = 8;
};
/// Takes seconds for hundreds of thousands of users: not for the window's thread. No file is read.
MendOutlook mendOutlook(const Inventory &inventory, const MendWishes &wishes);

/// "anna, bob" and the like, in whichever way people separate names: by commas, semicolons or line ends.
QStringList readNames(const QString &text);

/// Whether what lies at `path` was written by mendBackup() for this migration, and may be written again.
bool isOwnCopy(const Migration &migration, const QString &path);
/// Whether a mended copy may be written to `path`, and the list of changes beside it: nothing is there, or what we wrote.
bool mayWriteCopy(const Migration &migration, const QString &path);
/// What "backup.mend" is started with: beside the backup, over what is there only where it is ours.
MendParameters mendParameters(const Migration &migration, const QString &backup, const MendChoices &choices);
/// Bytes that a mended copy needs at most, as far as can be told before.
qint64 roomForMended(const QString &backup);

/// What "backup.preview" comes back with.
struct PreviewedMend
{
    QString backup;
    MendChoices choices;
    MendPreview preview;
};
Result<PreviewedMend> previewFile(const QString &backup, const MendChoices &choices, Work &work);

/// What "backup.mend" comes back with.
struct MendedBackup
{
    QString original;
    Audit originalAudit;
    MendReport report;
};
Result<MendedBackup> mendFile(const MendParameters &parameters, const Audit &original, Work &work);
/// The mended copy is the backup to import from now on, and its audit the one that counts.
void storeMended(Migration &migration, const MendedBackup &mended);

} // namespace cloudward
