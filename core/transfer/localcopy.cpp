// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/localcopy.h"

#include "core/transfer/arrivingfile.h"
#include "core/transfer/speedlimit.h"
#include "core/work/sha256.h"

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
    const auto size = QFileInfo(path).size();
    return sha256Of(path, [&](qint64 done) { return work.step({Phase::Verifying, Unit::Bytes, done, size, path}); });
}

class LocalCopy
{
public:
    LocalCopy(const DownloadParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_path(parameters.url.toLocalFile())
        , m_source(m_path)
        , m_file(parameters.path)
        , m_limit(parameters.bytesPerSecond)
    {}

    Result<Downloaded> run();

private:
    Result<void> openSource();
    Result<void> copy();

    const DownloadParameters &m_parameters;
    Work &m_work;
    const QString m_path;
    QFile m_source;
    SourceMark m_mark;
    ArrivingFile m_file;
    SpeedLimit m_limit;
    qint64 m_resumedFrom = 0;
    qint64 m_received = 0;
};

Result<void> LocalCopy::openSource()
{
    if (QFileInfo(m_path).isDir())
        return failure(ErrorCode::NotReadable, m_path, qt_error_string(EISDIR));
    errno = 0;
    if (!m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(m_path, Access::Read, errno));
    m_mark = markOf(m_path);
    return {};
}

/// SourceChanged also where what was there already is not the source's beginning: then it may be tried from 0.
Result<void> LocalCopy::copy()
{
    if (auto begun = m_resumedFrom > 0 ? m_file.goOn() : m_file.startAt0(m_mark); !begun)
        return begun;
    errno = 0;
    if (!m_source.seek(m_resumedFrom > 0 ? m_file.resumeFrom() : 0))
        return std::unexpected(systemError(m_path, Access::Read, errno));
    QByteArray block(m_limit.portion(blockSize), Qt::Uninitialized);
    while (true) {
        if (auto go = m_work.step({Phase::Downloading, Unit::Bytes, m_file.have(), m_mark.size, m_parameters.path});
            !go)
            return go;
        // A backup that is still being written when it is fetched would arrive without its end.
        if (const auto now = markOf(m_path); now != m_mark) {
            m_resumedFrom = 0;
            return writtenMeanwhile(m_path, m_mark.size, now.size);
        }
        errno = 0;
        const auto got = m_source.read(block.data(), block.size());
        if (got < 0)
            return std::unexpected(systemError(m_path, Access::Read, errno));
        if (got == 0)
            break;
        m_received += got;
        if (auto taken = m_file.take(QByteArrayView(block).first(got)); !taken)
            return taken;
        if (auto passed = m_limit.pass(got, m_work.cancel); !passed)
            return passed;
    }
    if (m_file.have() != m_mark.size)
        return failure(ErrorCode::SourceChanged, m_path, {}, m_mark.size, m_file.have());
    return {};
}

Result<Downloaded> LocalCopy::run()
{
    if (auto opened = openSource(); !opened)
        return std::unexpected(opened.error());
    const auto modified = QFileInfo(m_path).lastModified();
    auto there = alreadyThere(m_parameters, m_mark.size, modified, m_work);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **there;
    if (auto opened = m_file.open(m_path, m_work); !opened)
        return std::unexpected(opened.error());
    m_resumedFrom = m_file.mark() == m_mark ? m_file.have() : 0;

    for (;;) {
        const bool all = m_resumedFrom > 0 && m_resumedFrom == m_mark.size;
        auto done = copy();
        QByteArray sha256;
        if (done) {
            const auto sum = m_file.sha256();
            if (!sum)
                return std::unexpected(sum.error());
            sha256 = *sum;
            done = checkSum(m_path, m_parameters.sha256, sha256);
        }
        if (!done) {
            const auto code = done.error().code;
            const bool anew =
                m_resumedFrom > 0 && (code == ErrorCode::SourceChanged || (code == ErrorCode::Malformed && all));
            if (!anew)
                return std::unexpected(done.error());
            m_resumedFrom = 0;
            continue;
        }
        if (auto committed = m_file.commit(modified); !committed)
            return std::unexpected(committed.error());
        return Downloaded{.path = m_parameters.path,
            .bytes = m_file.have(),
            .resumedFrom = m_resumedFrom,
            .received = m_received,
            .sizeTold = true,
            .sha256 = sha256};
    }
}

} // namespace

Result<std::optional<Downloaded>> alreadyThere(
    const DownloadParameters &parameters, qint64 sourceSize, const QDateTime &sourceTime, Work &work)
{
    const auto &path = parameters.path;
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
    if (auto fits = checkSum(path, parameters.sha256, *hash); !fits)
        return std::unexpected(fits.error());
    return Downloaded{.path = path,
        .bytes = info.size(),
        .resumedFrom = info.size(),
        .received = 0,
        .sizeTold = true,
        .sha256 = *hash};
}

Result<Downloaded> copyLocalFile(const DownloadParameters &parameters, Work &work)
{
    return LocalCopy(parameters, work).run();
}

} // namespace cloudward
