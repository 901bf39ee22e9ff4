// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/attachmentnames.h"
#include "core/backup/inventory.h"
#include "core/cloud/attachmentclient.h"
#include "core/media/mediasource.h"

#include <QSet>

namespace cloudward {

/// Which attachments of a backup are to be brought.
struct AttachChoice
{
    QSet<qint64> ids = {};   ///< of these attachments alone; empty: of all
    QStringList issues = {}; ///< and of these issues alone, by today's key; empty: of all
    /// Of those alone that the source holds: right for a chunk, which is a part of the media. Otherwise what the source
    /// has not is told as missing.
    bool onlyWhatSourceHolds = false;

    bool operator==(const AttachChoice &) const = default;
};

/// One attachment to be brought.
struct AttachItem
{
    qint64 attachmentId = 0; ///< in the backup
    QString issueKey;        ///< as the issue is called today
    QString fileName;        ///< as the person named it; empty where the backup tells none
    qint64 size = 0;         ///< of the file; of the row where the source has no file
    QString author;          ///< of the original, a user key
    QString created;         ///< of the original, as the backup has it
    qint32 entry = -1;       ///< index into the listing; -1: the source has no such file
    qint64 toldSize = -1;    ///< as the backup has it; the file may be cut off

    bool operator==(const AttachItem &) const = default;
};

/// What tells attachments of an issue apart on both sides, as far as anything does.
struct FileKey
{
    QString name; ///< as comparableName() has it
    qint64 size = 0;
    bool operator==(const FileKey &) const = default;
};
inline size_t qHash(const FileKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.size);
}
FileKey keyOf(const AttachItem &item);
FileKey keyOf(const CloudAttachment &attachment);

/// A file's name with what a site may have stored otherwise made equal: Unicode's composed form, characters that Jira allows
/// in no name as underscores, no blanks around it.
QString comparableName(const QString &fileName);

/// The items of one issue.
struct AttachIssue
{
    QString key;
    QList<AttachItem> items;
    /// How many of the issue's other attachments in the backup look the same: one of those that are found may be theirs.
    QHash<FileKey, int> others;
};

/// The rows that `choice` means, and all rows of the same issues, whose names are wanted too.
struct AttachSelection
{
    struct Row
    {
        AttachmentRow row;
        QString issueKey;
        qint32 entry = -1;
        bool chosen = false;
    };
    QList<Row> rows; ///< by issue, then id
    QSet<qint64> ids;
};
AttachSelection selectAttachments(
    const Inventory &inventory, const QList<MediaEntry> &entries, const AttachChoice &choice);

/// The chosen rows with their names, issue by issue.
QList<AttachIssue> planAttachments(
    const AttachSelection &selection, const QList<MediaEntry> &entries, const QHash<qint64, AttachmentName> &names);

/// Ids of the attachments among names of media files, as PackReport::oversized and MediaReport tell them.
QSet<qint64> attachmentsNamed(const QStringList &mediaNames);

/// Indexes of the items that a listing of the issue does not show, as a multiset of name and size. Where some of several that
/// look the same are there, `ours` (ids that are known to have been added) are taken for those.
QList<qsizetype> missingItems(
    const AttachIssue &issue, const QList<CloudAttachment> &present, const QSet<qint64> &ours = {});

} // namespace cloudward
