// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/arrivingfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

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
    if (auto opened = openPart(); !opened)
        return opened;
    m_have = m_file.size();
    if (m_have > 0 && note.source == source && (note.size < 0 || m_have <= note.size)) {
        m_mark = note;
        return readPart(work);
    }
    m_have = 0;
    return {};
}

Result<void> ArrivingFile::openPart()
{
    if (auto opened = m_file.open(true); !opened)
        return opened;
    m_written = std::make_unique<WriteBehind>(m_file.device().handle(), m_file.partPath());
    return {};
}

Result<void> ArrivingFile::readPart(Work &work)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 done = 0; done < m_have;) {
        if (auto go = work.step({Phase::Verifying, Unit::Bytes, done, m_have, m_file.path()}); !go)
            return go;
        const auto got =
            ::pread(m_file.device().handle(), block.data(), size_t(std::min<qint64>(blockSize, m_have - done)), done);
        if (got <= 0)
            return std::unexpected(systemError(m_file.partPath(), Access::Read, got < 0 ? errno : EIO));
        m_written->addToSum(QByteArrayView(block).first(got));
        done += got;
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
    if (!m_written) {
        if (auto opened = openPart(); !opened)
            return opened;
    }
    if (auto settled = m_written->settle(); !settled)
        return settled;
    errno = 0;
    if (!m_file.device().resize(0))
        return std::unexpected(systemError(m_file.partPath(), Access::Write, errno));
    m_have = 0;
    m_overlap.clear();
    m_written->startAnew();
    m_mark = mark;
    if (auto enough = checkSpace(mark.size); !enough)
        return enough;
    return writeNote();
}

Result<void> ArrivingFile::goOn()
{
    if (auto settled = m_written->settle(); !settled)
        return settled;
    if (auto enough = checkSpace(m_mark.size); !enough)
        return enough;
    const auto from = resumeFrom();
    m_overlap.resize(m_have - from);
    errno = 0;
    if (::pread(m_file.device().handle(), m_overlap.data(), size_t(m_overlap.size()), from) != m_overlap.size())
        return std::unexpected(systemError(m_file.partPath(), Access::Read, errno == 0 ? EIO : errno));
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
    if (auto written = m_written->add(bytes); !written)
        return written;
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

Result<QByteArray> ArrivingFile::sha256()
{
    if (auto settled = m_written->settle(); !settled)
        return std::unexpected(settled.error());
    return m_written->sha256();
}

Result<void> ArrivingFile::commit(const QDateTime &modified)
{
    if (auto settled = m_written->settle(); !settled)
        return settled;
    if (modified.isValid())
        m_file.device().setFileTime(modified, QFileDevice::FileModificationTime);
    if (auto committed = m_file.commit(); !committed)
        return committed;
    QFile::remove(notePath());
    return {};
}

std::unexpected<Error> writtenMeanwhile(const QString &source, qint64 before, qint64 now)
{
    const auto words = now > before
                           ? QCoreApplication::translate("ArrivingFile", "it still grows: something is writing it")
                           : QCoreApplication::translate("ArrivingFile", "it was written to while it was fetched");
    return failure(ErrorCode::SourceChanged, source, words, before, now);
}

Result<void> checkSum(const QString &source, const QByteArray &expected, const QByteArray &sha256)
{
    if (expected.isEmpty() || sha256 == expected)
        return {};
    return failure(ErrorCode::Malformed, source,
        QCoreApplication::translate("ArrivingFile", "its SHA-256 is %1 and should be %2")
            .arg(QString::fromLatin1(sha256.toHex()), QString::fromLatin1(expected.toHex())));
}

} // namespace cloudward
