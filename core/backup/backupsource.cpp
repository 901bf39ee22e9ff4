// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupsource.h"

#include "core/work/files.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// As much as a tar needs to be known.
constexpr qint64 headSize = 512;

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

BackupPart partOf(const ArchivedFile &file, qsizetype index)
{
    return {.name = file.name, .size = file.size, .packedSize = file.packedSize, .entry = index};
}

} // namespace

qint64 BackupPart::packedOf(qint64 read) const
{
    const double share = size > 0 ? std::min(1.0, double(read) / double(size)) : 1.0;
    return qint64(share * double(packedSize));
}

qint64 BackupSource::totalSize() const
{
    return !isArchive() && m_activeObjects ? m_fileSize + m_activeObjects->size : m_fileSize;
}

Result<void> BackupSource::open(const QString &path, const Work &work)
{
    m_work = work;
    m_file.setFileName(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::NotReadable, path, u"is a folder"_s);
    errno = 0;
    if (!m_file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    m_fileSize = m_file.size();
    const QByteArray start = m_file.read(headSize);
    m_archive = backupArchive(path, start, m_work);
    if (m_archive) {
        m_file.close();
        m_isZip = start.startsWith("PK");
        return openArchive();
    }
    if (looksLikeXml(start))
        return openXml(path);
    m_shape = Shape::NotABackup;
    return {};
}

Result<void> BackupSource::openArchive()
{
    const auto files = m_archive->list();
    if (!files)
        return refuse(files.error(), m_archive->isTruncated() ? Shape::Truncated : Shape::NotABackup);
    choose(*files);
    QList<qsizetype> wanted;
    for (const auto &part : {m_entities, m_activeObjects}) {
        if (!part || m_shape == Shape::NotABackup)
            continue;
        if (isBomb(part->size, part->packedSize))
            return refuse(bomb(part->name, part->size, part->packedSize), Shape::NotABackup);
        wanted.append(part->entry);
    }
    if (wanted.isEmpty())
        return {};
    const auto prepared = m_archive->prepare(wanted);
    return prepared ? prepared : refuse(prepared.error(), Shape::NotABackup);
}

/// What is wrong with the archive is a shape; what is wrong with the machine stays an error.
Result<void> BackupSource::refuse(const Error &error, Shape shape)
{
    if (error.code != ErrorCode::Malformed && error.code != ErrorCode::Unsupported && error.code != ErrorCode::TooLarge)
        return std::unexpected(error);
    m_shape = shape;
    // The name of the file itself is told anyway.
    m_problem = error.detail.isEmpty() || error.subject == m_file.fileName() || error.subject.isEmpty()
                    ? error.detail
                    : u"%1: %2"_s.arg(error.subject, error.detail);
    return {};
}

void BackupSource::choose(const QList<ArchivedFile> &files)
{
    qsizetype found = -1;
    QList<qsizetype> xmlAtRoot;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &name = files[i].name;
        if (isAppleDouble(name))
            continue;
        if (baseName(name) == "entities.xml"_L1 && (found < 0 || name.size() < files[found].name.size()))
            found = i;
        if (!name.contains(u'/') && name.endsWith(".xml"_L1, Qt::CaseInsensitive))
            xmlAtRoot.append(i);
    }
    if (found < 0 && xmlAtRoot.size() == 1 && files[xmlAtRoot.first()].name != "activeobjects.xml"_L1) {
        m_shape = Shape::OldLayout;
        m_entities = partOf(files[xmlAtRoot.first()], xmlAtRoot.first());
        return;
    }
    if (found < 0) {
        m_shape = Shape::NoEntities;
        return;
    }
    m_entities = partOf(files[found], found);
    const QString folder = folderOf(files[found].name);
    if (!folder.isEmpty())
        m_shape = Shape::Nested;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].name == folder + "activeobjects.xml"_L1)
            m_activeObjects = partOf(files[i], i);
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        const bool isPart = i == found || (m_activeObjects && i == m_activeObjects->entry);
        if (!isPart && !isAppleDouble(files[i].name))
            m_otherFiles.append(files[i].name);
    }
    for (const auto &part : {m_entities, m_activeObjects}) {
        if (part && files[part->entry].encrypted) {
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
    if (m_archive)
        return m_archive->open(part.entry);
    m_file.close();
    m_file.setFileName(m_folder + part.name);
    errno = 0;
    if (!m_file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
    return &m_file;
}

Result<void> BackupSource::finishPart()
{
    if (m_archive)
        return m_archive->finish();
    m_file.close();
    return {};
}

} // namespace cloudward
