// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/dumpfile.h"

#include "core/work/files.h"
#include "core/work/sha256.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;
constexpr qint64 timeStep = 2'000; // milliseconds: what some file systems keep times in

const QStringList &unfinishedEndings()
{
    static const QStringList endings{
        u".part"_s, u".crdownload"_s, u".download"_s, u".tmp"_s, u".opdownload"_s, u".partial"_s};
    return endings;
}

/// What a file is known again by while it is read.
struct Mark
{
    qint64 bytes = -1;
    QDateTime modified;
    bool operator==(const Mark &) const = default;
};

Mark markOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.exists() ? info.size() : -1, info.lastModified().toUTC()};
}

std::unexpected<Error> changed(const QString &path, qint64 before, qint64 now)
{
    return failure(ErrorCode::SourceChanged, path, {}, before, now);
}

bool isWebPage(QByteArrayView begin)
{
    const auto text = begin.trimmed().first(std::min<qsizetype>(begin.trimmed().size(), 16)).toByteArray().toLower();
    return text.startsWith("<!doctype html") || text.startsWith("<html");
}

QString numbered(const QString &path, int number)
{
    const QFileInfo info(path);
    const auto base = info.completeBaseName();
    const auto ending = info.suffix();
    if (base.isEmpty() || ending.isEmpty())
        return path + u"-%1"_s.arg(number);
    return info.path() + u'/' + base + u"-%1."_s.arg(number) + ending;
}

/// Copies and sums up at once. What it is handed is all that was read.
class DumpCopy
{
public:
    DumpCopy(const KeepDump &parameters, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_info(QFileInfo(parameters.source).absoluteFilePath())
        , m_folder(QDir::cleanPath(QDir(parameters.workFolder).absoluteFilePath(u"bigpicture"_s)))
    {}

    Result<DumpRecord> run();

private:
    Result<void> check();
    /// `take` gets each block.
    Result<void> read(Phase phase, const std::function<Result<void>(QByteArrayView)> &take);
    Result<QString> copy();
    /// Where the .part goes to: the place of the same dump, or one that is free.
    Result<QString> place(const QByteArray &sum, bool &isThere);
    DumpRecord record(const QString &path) const;

    const KeepDump &m_parameters;
    Work &m_work;
    const QFileInfo m_info;
    const QString m_folder;
    Mark m_mark;
    Sha256 m_sha256;
    QByteArray m_sum;
};

Result<void> DumpCopy::check()
{
    const auto path = m_info.filePath();
    if (!m_info.exists())
        return failure(ErrorCode::NotFound, path);
    if (!m_info.isFile() || isUnfinishedName(m_info.fileName()))
        return failure(ErrorCode::InvalidInput, path);
    m_mark = markOf(path);
    if (m_mark.bytes == 0)
        return failure(ErrorCode::Malformed, path, {}, -1, 0);
    return {};
}

Result<void> DumpCopy::read(Phase phase, const std::function<Result<void>(QByteArrayView)> &take)
{
    const auto path = m_info.filePath();
    QFile source(path);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Read, errno));
    QByteArray block(std::min(blockSize, m_mark.bytes), Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (auto go = m_work.step({phase, Unit::Bytes, done, m_mark.bytes, m_info.fileName()}); !go)
            return go;
        errno = 0;
        const auto got = source.read(block.data(), block.size());
        if (got < 0)
            return std::unexpected(systemError(path, Access::Read, errno));
        if (const auto now = markOf(path); now != m_mark)
            return changed(path, m_mark.bytes, now.bytes);
        if (got == 0) {
            m_sum = m_sha256.finish();
            return done == m_mark.bytes ? Result<void>() : changed(path, m_mark.bytes, done);
        }
        const auto bytes = QByteArrayView(block).first(got);
        if (done == 0 && isWebPage(bytes))
            return failure(ErrorCode::Malformed, path, {}, -1, m_mark.bytes);
        m_sha256.add(bytes);
        if (auto taken = take(bytes); !taken)
            return taken;
        done += got;
    }
}

Result<QString> DumpCopy::place(const QByteArray &sum, bool &isThere)
{
    const auto wanted = m_folder + u'/' + m_info.fileName();
    auto path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        if (QFileInfo(path).size() == m_mark.bytes) {
            const auto there = sha256Of(path, [&](qint64 done) {
                return m_work.step({Phase::Comparing, Unit::Bytes, done, m_mark.bytes, m_info.fileName()});
            });
            if (!there)
                return std::unexpected(there.error());
            isThere = *there == sum;
            if (isThere)
                return path;
        }
        path = numbered(wanted, number);
    }
    return path;
}

Result<QString> DumpCopy::copy()
{
    if (const auto have = bytesFree(m_folder); have >= 0 && have < m_mark.bytes)
        return failure(ErrorCode::DiskFull, m_folder, {}, m_mark.bytes, have);
    PartFile file(m_folder + u'/' + m_info.fileName());
    if (auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    const auto failed = [&file](const Error &error) {
        file.discard();
        return std::unexpected(error);
    };
    if (auto copied = read(Phase::Writing, [&file](QByteArrayView bytes) { return file.write(bytes); }); !copied)
        return failed(copied.error());
    bool isThere = false;
    const auto path = place(m_sum, isThere);
    if (!path)
        return failed(path.error());
    errno = 0;
    if (!file.device().flush())
        return failed(systemError(file.partPath(), Access::Write, errno));
    if (isThere) {
        file.discard();
        return path;
    }
    if (auto renamed = syncAndRename(file.partPath(), *path); !renamed)
        return failed(renamed.error());
    return path;
}

DumpRecord DumpCopy::record(const QString &path) const
{
    return {
        .fileName = m_info.fileName(),
        .path = path,
        .bytes = m_mark.bytes,
        .sha256 = m_sum,
        .when = m_mark.modified,
        .appVersion = m_parameters.appVersion,
    };
}

Result<DumpRecord> DumpCopy::run()
{
    if (auto checked = check(); !checked)
        return std::unexpected(checked.error());
    const bool isKept = m_info.canonicalPath() == QFileInfo(m_folder).canonicalFilePath();
    if (isKept) {
        if (auto summed = read(Phase::Verifying, [](QByteArrayView) { return Result<void>(); }); !summed)
            return std::unexpected(summed.error());
        return record(m_folder + u'/' + m_info.fileName());
    }
    const auto path = copy();
    if (!path)
        return std::unexpected(path.error());
    return record(*path);
}

} // namespace

bool isUnfinishedName(const QString &fileName)
{
    return std::ranges::any_of(unfinishedEndings(),
        [&fileName](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

QList<DumpCandidate> newestDumps(const QString &folder, const QDateTime &since)
{
    QList<DumpCandidate> found;
    if (folder.isEmpty())
        return found;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Readable | QDir::NoDotAndDotDot);
    for (const auto &info : entries) {
        const auto path = info.absoluteFilePath();
        const bool isGrowing = std::ranges::any_of(
            unfinishedEndings(), [&path](const QString &ending) { return QFileInfo::exists(path + ending); });
        const auto modified = info.lastModified().toUTC();
        if (info.size() > 0 && !isGrowing && !isUnfinishedName(info.fileName()) &&
            modified >= since.addMSecs(-timeStep))
            found.append({path, info.size(), modified});
    }
    std::ranges::sort(found, [](const DumpCandidate &a, const DumpCandidate &b) {
        return a.modified != b.modified ? a.modified > b.modified : a.path < b.path;
    });
    return found;
}

QList<DumpCandidate> unchangedSince(const QList<DumpCandidate> &before, const QList<DumpCandidate> &now)
{
    auto same = now;
    same.removeIf([&before](const DumpCandidate &candidate) { return !before.contains(candidate); });
    return same;
}

Result<DumpRecord> keepDump(const KeepDump &parameters, Work &work)
{
    return DumpCopy(parameters, work).run();
}

Result<void> verifyDump(const DumpRecord &record, Work &work)
{
    const QFileInfo info(record.path);
    if (!info.isFile())
        return failure(ErrorCode::NotFound, record.path);
    if (info.size() != record.bytes)
        return changed(record.path, record.bytes, info.size());
    const auto sum = sha256Of(record.path,
        [&](qint64 done) { return work.step({Phase::Verifying, Unit::Bytes, done, record.bytes, record.fileName}); });
    if (!sum)
        return std::unexpected(sum.error());
    return *sum == record.sha256 ? Result<void>() : changed(record.path, record.bytes, record.bytes);
}

} // namespace cloudward
