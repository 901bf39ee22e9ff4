// SPDX-License-Identifier: Apache-2.0
#pragma once

/// app/practice/company: Quillmere Robotics, a company that is made up, with nine years of Jira behind it.
///
///   writeSample        its backup and its attachment store, of any size, streaming (this header)
///   Company            the same company without files: people, groups, projects, grants, issues (company.h)
///   planted::table     every trouble that it has on purpose (troubles.h)
///   BackupRows         the writers of all rows, one function an entity (backuprows.h)
///   XmlRows            rows as Jira's exporter writes them: attribute or CDATA (xmlrows.h)
///   writeMedia         the files below jira-home (companymedia.h)
///   Dice               the only source of chance, the same on every machine (dice.h)

#include "core/work/work.h"

#include <QDateTime>
#include <QStringList>

namespace cloudward {

/// How large the sample company is. The same parameters always make the same bytes.
struct SampleParameters
{
    qint64 users = 300;
    qint64 groups = 12;
    qint64 projects = 14;
    qint64 issues = 2'000;
    qint64 attachments = 1'500;
    qint64 attachmentBytes = 60'000'000; ///< of all attachments together: a third text, two thirds incompressible
    quint64 seed = 1;
    bool troubles = true; ///< plant one of each trouble that the checks look for
    /// Of BigPicture, which the company has where troubles are planted; empty: it has not.
    QString bigPictureVersion = QStringLiteral("8.17.1");
};

/// What the generator wrote.
struct Sample
{
    QString backup;             ///< FOLDER/jira-home/export/2026-Nov-20--0800.zip, as Jira's backup service names it
    QString jiraHome;           ///< FOLDER/jira-home with data/attachments, data/avatars, logos
    qint64 attachmentFiles = 0; ///< attachments that are on disk, the planted orphan too; no thumbnails
    qint64 attachmentBytes = 0; ///< of these files
};

/// The limit with which the planted largest attachment (20 MB) is too large for a chunk; what practice mode starts with.
inline constexpr qint64 practiceChunkLimit = 16'000'000;

/// Writes the company's backup and media below `folder`, streaming: memory does not grow with the size.
Result<Sample> writeSample(const SampleParameters &parameters, const QString &folder, Work &work);
/// Only the backup ZIP, exactly shaped as Jira 8.20 writes it.
Result<void> writeSampleBackup(const SampleParameters &parameters, const QString &path, Work &work);

/// People and places that the practice sites and the walk need to know.
struct SampleFacts
{
    QString adminUser; ///< system administrator of the practice server
    QString adminPassword;
    QString cloudEmail; ///< site administrator of the practice cloud
    QString cloudToken;
    QString organisationKey;
    QString serverBaseUrl; ///< as written in the backup
    QStringList projectKeys;
};
SampleFacts sampleFacts();

} // namespace cloudward
