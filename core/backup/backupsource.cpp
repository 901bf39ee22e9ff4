// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupsource.h"

#include "core/work/files.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// Where the end of a ZIP is found: its end record with the longest comment that it may have.
constexpr qint64 longestZipEnd = 22 + 65'535;

bool hasZipEnd(QFile &file)
{
    file.seek(std::max<qint64>(file.size() - longestZipEnd, 0));
    return file.read(longestZipEnd).contains("PK\x05\x06");
}

bool looksLikeXml(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return true;
    return start.trimmed().startsWith('<');
}

QString baseName(const QString &entryName)
{
    return entryName.sliced(entryName.lastIndexOf(u'/') + 1);
}

QString folderOf(const QString &entryName)
{
    return entryName.first(entryName.lastIndexOf(u'/') + 1);
}

/// What macOS adds to archives, next to the real files and with the same names.
bool isAppleDouble(const QString &entryName)
{
    return entryName.startsWith("__MACOSX/"_L1) || baseName(entryName).startsWith("._"_L1);
}

BackupPart partOf(const ZipEntry &entry, qsizetype index)
{
    return {.name = entry.name, .size = entry.size, .packedSize = entry.compressedSize, .entry = index};
}

} // namespace

Result<void> BackupSource::open(const QString &path)
{
    m_file.setFileName(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::NotReadable, path, u"is a folder"_s);
    errno = 0;
    if (!m_file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    m_fileSize = m_file.size();
    const QByteArray start = m_file.read(64);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return openArchive(path);
    if (looksLikeXml(start))
        return openXml(path);
    m_shape = Shape::NotABackup;
    return {};
}

Result<void> BackupSource::openArchive(const QString &path)
{
    m_isArchive = true;
    if (!hasZipEnd(m_file)) {
        m_shape = Shape::Truncated;
        return {};
    }
    m_file.close();
    QList<ZipEntry> entries;
    auto read = m_zip.open(path);
    if (read) {
        auto listed = m_zip.entries();
        if (listed)
            entries = std::move(*listed);
        else
            read = std::unexpected(listed.error());
    }
    if (!read) {
        if (read.error().code != ErrorCode::Malformed && read.error().code != ErrorCode::Unsupported)
            return read;
        m_shape = Shape::NotABackup;
        m_problem = read.error().detail;
        return {};
    }
    choose(entries);
    return {};
}

void BackupSource::choose(const QList<ZipEntry> &entries)
{
    qsizetype found = -1;
    QList<qsizetype> xmlAtRoot;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &name = entries[i].name;
        if (entries[i].isFolder() || isAppleDouble(name))
            continue;
        if (baseName(name) == "entities.xml"_L1 && (found < 0 || name.size() < entries[found].name.size()))
            found = i;
        if (!name.contains(u'/') && name.endsWith(".xml"_L1, Qt::CaseInsensitive))
            xmlAtRoot.append(i);
    }
    if (found < 0 && xmlAtRoot.size() == 1 && entries[xmlAtRoot.first()].name != "activeobjects.xml"_L1) {
        m_shape = Shape::OldLayout;
        m_entities = partOf(entries[xmlAtRoot.first()], xmlAtRoot.first());
        return;
    }
    if (found < 0) {
        m_shape = Shape::NoEntities;
        return;
    }
    m_entities = partOf(entries[found], found);
    const QString folder = folderOf(entries[found].name);
    if (!folder.isEmpty())
        m_shape = Shape::Nested;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].name == folder + "activeobjects.xml"_L1)
            m_activeObjects = partOf(entries[i], i);
    }
    for (const auto &part : {m_entities, m_activeObjects}) {
        if (part && entries[part->entry].encrypted) {
            m_shape = Shape::NotABackup;
            m_problem = u"%1: encrypted"_s.arg(part->name);
        }
    }
}

Result<void> BackupSource::openXml(const QString &path)
{
    m_file.close();
    const QFileInfo file(path);
    m_folder = file.absolutePath() + u'/';
    m_entities = BackupPart{.name = file.fileName(), .size = file.size(), .packedSize = file.size()};
    const QFileInfo neighbour(m_folder + "activeobjects.xml"_L1);
    if (neighbour.isFile() && neighbour != file)
        m_activeObjects = BackupPart{neighbour.fileName(), neighbour.size(), neighbour.size()};
    return {};
}

Result<QIODevice *> BackupSource::openPart(const BackupPart &part)
{
    if (m_isArchive)
        return m_zip.openEntry(part.entry);
    m_file.close();
    m_file.setFileName(m_folder + part.name);
    errno = 0;
    if (!m_file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
    return &m_file;
}

Result<void> BackupSource::finishPart()
{
    if (m_isArchive)
        return m_zip.finishEntry();
    m_file.close();
    return {};
}

} // namespace cloudward
