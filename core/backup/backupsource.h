// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backuparchive.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace cloudward {

/// One XML file of a backup.
struct BackupPart
{
    QString name;          ///< as it is called in the archive, with its folder; on disk, the file's name
    qint64 size = 0;       ///< of the XML
    qint64 packedSize = 0; ///< in the archive; the same as size on disk
    qsizetype entry = -1;  ///< in the archive

    /// The share of packedSize that `read` bytes of the XML are.
    qint64 packedOf(qint64 read) const;
};

/// Where the XML files of a backup lie: in a ZIP as Jira writes it, in a tar (also compressed) or a 7z that somebody
/// made, in a folder inside any of these, or on disk.
class BackupSource
{
public:
    enum class Shape {
        Fine,
        NotABackup, ///< neither an archive nor XML, or an archive that cannot be read: problem() says why
        Truncated,  ///< an archive whose end is missing
        NoEntities,
        Nested,    ///< an archive with a folder around the files
        OldLayout, ///< Jira 4's ZIP with one XML of another name
    };

    /// Opens a backup, once. What lies in a compressed tar or a 7z is unpacked to be found, with progress by `work`.
    /// Errors are NotFound, NotReadable, Cancelled and, of a 7z, DiskFull; damage is a Shape.
    Result<void> open(const QString &path, const Work &work = {});

    Shape shape() const { return m_shape; }
    QString problem() const { return m_problem; }
    qint64 fileSize() const { return m_fileSize; }
    /// Of all that is read: on disk, activeobjects.xml is beside the file that was chosen.
    qint64 totalSize() const;
    const std::optional<BackupPart> &entities() const { return m_entities; }
    const std::optional<BackupPart> &activeObjects() const { return m_activeObjects; }
    /// Names of what else is in the archive, but for what macOS adds to each.
    const QStringList &otherFiles() const { return m_otherFiles; }

    /// One part at a time. The device lives until the next call of any function here.
    Result<QIODevice *> openPart(const BackupPart &part);
    /// Malformed where the archive's checksum does not match what was read; only after the whole part was read.
    Result<void> finishPart();
    bool isArchive() const { return m_archive != nullptr; }
    /// Jira Cloud takes no other archive.
    bool isZip() const { return m_isZip; }

private:
    Result<void> openArchive();
    Result<void> refuse(const Error &error, Shape shape);
    Result<void> openXml(const QString &path);
    void choose(const QList<ArchivedFile> &files);

    Shape m_shape = Shape::Fine;
    QString m_problem;
    QString m_folder;
    qint64 m_fileSize = 0;
    bool m_isZip = false;
    std::optional<BackupPart> m_entities;
    std::optional<BackupPart> m_activeObjects;
    QStringList m_otherFiles;
    Work m_work;
    std::unique_ptr<BackupArchive> m_archive;
    QFile m_file;
};

} // namespace cloudward
