// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"

#include <QFile>

#include <optional>

namespace cloudward {

/// One XML file of a backup.
struct BackupPart
{
    QString name;          ///< as it is called in the archive, with its folder; on disk, the file's name
    qint64 size = 0;       ///< of the XML
    qint64 packedSize = 0; ///< in the archive; the same as size on disk
    qsizetype entry = -1;  ///< in the archive
};

/// Where the XML files of a backup lie.
class BackupSource
{
public:
    enum class Shape {
        Fine,
        NotABackup, ///< neither a ZIP nor XML, or a ZIP that cannot be read: problem() says what
        Truncated,  ///< a ZIP whose end is missing
        NoEntities,
        Nested,    ///< a ZIP with a folder around the files
        OldLayout, ///< Jira 4's ZIP with one XML of another name
    };

    /// Errors are NotFound and NotReadable; damage is a Shape.
    Result<void> open(const QString &path);

    Shape shape() const { return m_shape; }
    QString problem() const { return m_problem; }
    qint64 fileSize() const { return m_fileSize; }
    const std::optional<BackupPart> &entities() const { return m_entities; }
    const std::optional<BackupPart> &activeObjects() const { return m_activeObjects; }

    /// One part at a time. The device lives until the next call of any function here.
    Result<QIODevice *> openPart(const BackupPart &part);
    /// Malformed where the archive's checksum does not match what was read; only after the whole part was read.
    Result<void> finishPart();
    bool isArchive() const { return m_isArchive; }

private:
    Result<void> openArchive(const QString &path);
    Result<void> openXml(const QString &path);
    void choose(const QList<ZipEntry> &entries);

    Shape m_shape = Shape::Fine;
    QString m_problem;
    QString m_folder;
    qint64 m_fileSize = 0;
    bool m_isArchive = false;
    std::optional<BackupPart> m_entities;
    std::optional<BackupPart> m_activeObjects;
    ZipReader m_zip;
    QFile m_file;
};

} // namespace cloudward
