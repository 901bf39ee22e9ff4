// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/cloudstate.h"
#include "app/practice/sites/lostpeople.h"
#include "core/backup/attachmentnames.h"
#include "core/backup/inventory.h"
#include "core/work/work.h"

namespace cloudward {

/// A backup that was uploaded, read and found usable.
struct ArrivingData
{
    Inventory inventory;
    QHash<qint64, AttachmentName> names; ///< of its attachments, by id
    QStringList warnings;                ///< what will not be as it was, for the validation page
};

/// Reads an uploaded backup. Malformed with the import page's own words in `detail` where it cannot be imported: no ZIP, a
/// folder zipped around the files, no usable entities.xml. Problems of single people are warnings only: this cloud is kinder
/// than the real one, which stops at each of them.
Result<ArrivingData> readArrivingData(const QString &zipPath, Work &work);

struct ImportChoices
{
    bool mergeUsers = true;
    QString importer;  ///< account id of the person who imports: their memberships do not come along
    LostPeople lost{}; ///< who does not arrive as they are
};

/// What the site is after the import: projects and issues as in the backup instead of its own, people and groups merged or
/// replaced, no attachments, rows of attachments waiting for the media.
void applyArrivingData(const ArrivingData &data, const ImportChoices &choices, CloudState &state);

struct ArrivingMedia
{
    struct File
    {
        qint64 id = 0;
        qint64 issue = 0;
        qint64 size = 0;
    };
    QList<File> files;  ///< those with a row, at the place where Jira looks
    qint64 unknown = 0; ///< files in data/attachments that no row knows, or that lie at a wrong place
    qint64 avatarsAndLogos = 0;
};

/// Reads a media ZIP through, checksums and all. Malformed with the page's words where it holds no media or is damaged.
Result<ArrivingMedia> readArrivingMedia(
    const QString &zipPath, const QHash<qint64, ExpectedAttachment> &expected, Work &work);

void applyArrivingMedia(const ArrivingMedia &media, CloudState &state);

} // namespace cloudward
