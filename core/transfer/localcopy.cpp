// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/localcopy.h"

#include "core/transfer/arrivingfile.h"

#include <QFileInfo>

#include <cerrno>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;

SourceMark markOf(const QString &path)
{
    const QFileInfo info(path);
    return {
        .source = path,
        .size = info.size(),
        .etag = {},
        .modified = QByteArray::number(info.lastModified().toMSecsSinceEpoch()),
    };
}

Result<QByteArray> hashOf(const QString &path, Work &work)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto size = file.size();
    for (qint64 done = 0;;) {
        if (auto go = work.step({Phase::Verifying, Unit::Bytes, done, size, path}); !go)
            return std::unexpected(go.error());
        errno = 0;
        const auto block = file.read(blockSize);
        if (file.error() != QFileDevice::NoError)
            return std::unexpected(systemError(path, Access::Read, errno));
        if (block.isEmpty())
            return hash.result();
        hash.addData(block);
        done += block.size();
    }
}

} // namespace

Result<std::optional<Downloaded>> alreadyThere(
    const QString &path, qint64 sourceSize, const QDateTime &sourceTime, Work &work)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    // Some file systems keep times in steps of two seconds.
    const bool sameTime = !sourceTime.isValid() || qAbs(info.lastModified().msecsTo(sourceTime)) <= 2000;
    if (!info.isFile() || info.size() != sourceSize || !sameTime)
        return failure(ErrorCode::ExistsAlready, path, {}, sourceSize, info.size());
    const auto hash = hashOf(path, work);
    if (!hash)
        return std::unexpected(hash.error());
    return Downloaded{.path = path,
        .bytes = info.size(),
        .resumedFrom = info.size(),
        .received = 0,
        .sizeTold = true,
        .sha256 = *hash};
}

Result<Downloaded> copyLocalFile(const DownloadParameters &parameters, Work &work)
{
    const auto path = parameters.url.toLocalFile();
    const QFileInfo info(path);
    QFile source(path);
    errno = 0;
    if (info.isDir())
        return failure(ErrorCode::NotReadable, path, qt_error_string(EISDIR));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Read, errno));
    const auto mark = markOf(path);
    auto there = alreadyThere(parameters.path, mark.size, info.lastModified(), work);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **there;

    ArrivingFile file(parameters.path);
    if (auto opened = file.open(path, work); !opened)
        return std::unexpected(opened.error());
    auto resumedFrom = file.mark() == mark ? file.have() : 0;
    qint64 received = 0;
    for (bool again = true; again;) {
        again = false;
        const auto begun = resumedFrom > 0 ? file.goOn() : file.startAt0(mark);
        if (!begun)
            return std::unexpected(begun.error());
        if (!source.seek(resumedFrom > 0 ? file.resumeFrom() : 0))
            return std::unexpected(systemError(path, Access::Read, errno));
        while (!again) {
            if (auto go = work.step({Phase::Downloading, Unit::Bytes, file.have(), mark.size, parameters.path}); !go)
                return std::unexpected(go.error());
            errno = 0;
            const auto block = source.read(blockSize);
            if (source.error() != QFileDevice::NoError)
                return std::unexpected(systemError(path, Access::Read, errno));
            if (block.isEmpty())
                break;
            received += block.size();
            auto taken = file.take(block);
            if (!taken && taken.error().code == ErrorCode::SourceChanged && resumedFrom > 0) {
                resumedFrom = 0;
                again = true;
            } else if (!taken) {
                return std::unexpected(taken.error());
            }
        }
    }
    // A backup that is still being written when it is fetched would arrive without its end.
    if (markOf(path) != mark || file.have() != mark.size)
        return failure(ErrorCode::SourceChanged, path, {}, markOf(path).size, mark.size);
    if (auto committed = file.commit(info.lastModified()); !committed)
        return std::unexpected(committed.error());
    return Downloaded{.path = parameters.path,
        .bytes = file.have(),
        .resumedFrom = resumedFrom,
        .received = received,
        .sizeTold = true,
        .sha256 = file.sha256()};
}

} // namespace cloudward
