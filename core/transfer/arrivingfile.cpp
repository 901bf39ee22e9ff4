// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/arrivingfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestOverlap = 64 * 1024;
constexpr qint64 blockSize = 1 << 20;

SourceMark readNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto note = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    return {
        .source = note.value("source"_L1).toString(),
        .size = note.value("size"_L1).toInteger(-1),
        .etag = note.value("etag"_L1).toString().toUtf8(),
        .modified = note.value("modified"_L1).toString().toUtf8(),
    };
}

} // namespace

ArrivingFile::ArrivingFile(QString path)
    : m_file(std::move(path))
{}

Result<void> ArrivingFile::open(const QString &source, Work &work)
{
    if (!QFileInfo::exists(m_file.partPath()))
        return {};
    const auto note = readNote(notePath());
    if (auto opened = m_file.open(true); !opened)
        return opened;
    m_have = m_file.size();
    if (m_have > 0 && note.source == source && (note.size < 0 || m_have <= note.size)) {
        m_mark = note;
        return hashPart(work);
    }
    m_have = 0;
    return {};
}

Result<void> ArrivingFile::hashPart(Work &work)
{
    auto &part = m_file.device();
    part.seek(0);
    for (qint64 done = 0; done < m_have;) {
        if (auto go = work.step({Phase::Verifying, Unit::Bytes, done, m_have, m_file.path()}); !go)
            return go;
        errno = 0;
        const auto block = part.read(std::min(blockSize, m_have - done));
        if (block.isEmpty())
            return std::unexpected(systemError(m_file.partPath(), Access::Read, errno));
        m_hash.addData(block);
        done += block.size();
    }
    return {};
}

qint64 ArrivingFile::resumeFrom() const
{
    return m_have - std::min(m_have, longestOverlap);
}

Result<void> ArrivingFile::checkSpace(qint64 size) const
{
    const auto needed = size - m_have;
    const auto free = bytesFree(m_file.path());
    if (size >= 0 && free >= 0 && needed > free)
        return failure(ErrorCode::DiskFull, m_file.path(), {}, needed, free);
    return {};
}

Result<void> ArrivingFile::startAt0(const SourceMark &mark)
{
    if (!m_file.device().isOpen()) {
        if (auto opened = m_file.open(true); !opened)
            return opened;
    }
    errno = 0;
    if (!m_file.device().resize(0))
        return std::unexpected(systemError(m_file.partPath(), Access::Write, errno));
    m_have = 0;
    m_overlap.clear();
    m_hash.reset();
    m_mark = mark;
    if (auto enough = checkSpace(mark.size); !enough)
        return enough;
    return writeNote();
}

Result<void> ArrivingFile::goOn()
{
    if (auto enough = checkSpace(m_mark.size); !enough)
        return enough;
    auto &part = m_file.device();
    const auto from = resumeFrom();
    errno = 0;
    if (!part.flush() || !part.seek(from))
        return std::unexpected(systemError(m_file.partPath(), Access::Write, errno));
    m_overlap = part.read(m_have - from);
    if (m_overlap.size() != m_have - from)
        return std::unexpected(systemError(m_file.partPath(), Access::Read, errno));
    return {};
}

Result<void> ArrivingFile::take(QByteArrayView bytes)
{
    if (!m_overlap.isEmpty()) {
        const auto known = bytes.first(std::min(bytes.size(), m_overlap.size()));
        if (known != QByteArrayView(m_overlap).first(known.size()))
            return failure(ErrorCode::SourceChanged, m_mark.source);
        m_overlap.remove(0, known.size());
        bytes = bytes.sliced(known.size());
    }
    if (m_mark.size >= 0 && m_have + bytes.size() > m_mark.size)
        return failure(ErrorCode::SourceChanged, m_mark.source, {}, m_have + bytes.size(), m_mark.size);
    if (auto written = m_file.write(bytes); !written)
        return written;
    m_hash.addData(bytes);
    m_have += bytes.size();
    return {};
}

Result<void> ArrivingFile::writeNote() const
{
    const QJsonObject note{
        {u"source"_s, m_mark.source},
        {u"size"_s, m_mark.size},
        {u"etag"_s, QString::fromUtf8(m_mark.etag)},
        {u"modified"_s, QString::fromUtf8(m_mark.modified)},
    };
    return writeWholeFile(notePath(), QJsonDocument(note).toJson());
}

Result<void> ArrivingFile::commit(const QDateTime &modified)
{
    // Bytes still in the buffer would set the time again when they are written.
    auto &part = m_file.device();
    errno = 0;
    if (!part.flush())
        return std::unexpected(systemError(m_file.partPath(), Access::Write, errno));
    if (modified.isValid())
        part.setFileTime(modified, QFileDevice::FileModificationTime);
    if (auto committed = m_file.commit(); !committed)
        return committed;
    QFile::remove(notePath());
    return {};
}

} // namespace cloudward
