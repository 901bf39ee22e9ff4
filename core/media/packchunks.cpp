// SPDX-License-Identifier: Apache-2.0
#include "core/media/packchunks.h"

#include "core/findings/findingtext.h"
#include "core/media/chunkfollower.h"
#include "core/media/chunkwriter.h"
#include "core/media/packjournal.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString say(const char *what)
{
    return QCoreApplication::translate("PackChunks", what);
}

class Packer
{
public:
    Packer(const PackParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_folder(QDir(parameters.folder).absolutePath())
        , m_work(work)
    {}

    Result<PackReport> pack()
    {
        if (isInsideTheSource())
            return failure(ErrorCode::InvalidInput, m_folder,
                say(QT_TRANSLATE_NOOP("PackChunks", "chunks are not put into the folder that they are made from")));
        if (auto planned = listAndPlan(); !planned)
            return std::unexpected(planned.error());
        if (!QDir().mkpath(m_folder))
            return failure(ErrorCode::NotWritable, m_folder);
        QLockFile lock(QDir(m_folder).filePath(u".media-chunks.lock"_s));
        if (auto locked = takeLock(lock); !locked)
            return std::unexpected(locked.error());
        m_journal = PackJournal::read(m_folder);
        if (auto kept = keepWhatIsWhole(); !kept)
            return std::unexpected(kept.error());
        if (auto cleared = clearTheRest(); !cleared)
            return std::unexpected(cleared.error());
        if (auto room = checkRoom(); !room)
            return std::unexpected(room.error());
        for (const auto &chunk : std::as_const(m_plan.chunks)) {
            if (m_kept.contains(chunk.file))
                continue;
            if (auto packed = packOne(chunk); !packed)
                return std::unexpected(packed.error());
        }
        m_journal.writing.clear();
        if (auto written = m_journal.write(m_folder); !written)
            return std::unexpected(written.error());
        return report();
    }

private:
    Result<void> takeLock(QLockFile &lock) const
    {
        // By the process that holds it alone, not by its age: packing takes hours.
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            return {};
        // A lock that names nobody belongs to one who is just writing it, or who died (or lost power) over writing it.
        // The first is done within the second; the second would keep everybody out for ever. Removing respects the
        // operating system's own lock on the file, which a living owner has.
        const auto namesNobody = [&lock] {
            qint64 pid = 0;
            QString host;
            QString program;
            return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program);
        };
        constexpr auto writingIt = std::chrono::seconds(1);
        if (namesNobody() && !lock.tryLock(writingIt) && namesNobody())
            lock.removeStaleLockFile();
        if (lock.isLocked() || lock.tryLock(0))
            return {};
        const bool other = lock.error() == QLockFile::LockFailedError;
        return failure(ErrorCode::NotWritable, m_folder,
            other ? say(QT_TRANSLATE_NOOP("PackChunks", "another Cloudward is packing into it")) : QString());
    }

    QString pathOf(const QString &file) const { return QDir(m_folder).filePath(file); }

    // What is on the server is not written to, and chunks in a jira-home would be in its next backup.
    bool isInsideTheSource() const
    {
        const auto source = QFileInfo(m_parameters.source).canonicalFilePath();
        QFileInfo folder(m_folder);
        while (!folder.exists() && folder.absolutePath() != folder.absoluteFilePath())
            folder.setFile(folder.absolutePath());
        return QFileInfo(source).isDir() && (folder.canonicalFilePath() + u'/').startsWith(source + u'/');
    }

    Result<void> listAndPlan()
    {
        auto source = openMediaSource(m_parameters.source, m_parameters.options);
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        auto listing = m_source->list(m_work);
        if (!listing)
            return std::unexpected(listing.error());
        m_listing = std::move(*listing);
        if (auto allowed = checkLimit(m_parameters.plan.limit, m_listing.bytes); !allowed)
            return allowed;
        if (!m_parameters.unknownProjects) {
            if (auto known = checkProjects(m_listing.entries, m_parameters.plan); !known)
                return known;
        }
        if (auto go = m_work.step({Phase::Planning, Unit::Items, 0, m_listing.entries.size(), {}}); !go)
            return go;
        m_plan = planChunks(m_listing.entries, m_parameters.plan);
        // Each byte is written once and read back once.
        m_total = 2 * m_plan.bytes;
        return {};
    }

    Result<void> step(Phase phase, qint64 within, const QString &item)
    {
        return m_work.step({phase, Unit::Bytes, qMin(m_done + within, m_total), m_total, item});
    }

    bool isWhole(const PackJournal::Chunk &noted) const
    {
        const QFileInfo info(pathOf(noted.packed.file));
        return info.isFile() && info.size() == noted.packed.bytes &&
               info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch() == noted.modified;
    }

    Result<void> keepWhatIsWhole()
    {
        for (const auto &chunk : std::as_const(m_plan.chunks)) {
            const auto *noted = m_journal.find(chunk.file);
            if (!noted) {
                // Somebody else's file of this name is not ours to replace.
                if (QFileInfo::exists(pathOf(chunk.file)) && !m_journal.knows(chunk.file))
                    return failure(ErrorCode::ExistsAlready, pathOf(chunk.file));
                continue;
            }
            if (!isWhole(*noted) || noted->fingerprint != fingerprintOf(chunk, m_listing.entries))
                continue;
            if (!areStillUnreadable(chunk, noted->skipped))
                continue;
            const auto sha = sha256Of(pathOf(chunk.file),
                [&](qint64 bytes) { return step(Phase::Verifying, 2 * qMin(bytes, chunk.bytes), chunk.file); });
            if (!sha)
                return std::unexpected(sha.error());
            if (*sha != noted->packed.sha256)
                continue;
            m_kept.insert(chunk.file);
            m_done += 2 * chunk.bytes;
        }
        return {};
    }

    // What a former run left out is to come along once it can be read.
    bool areStillUnreadable(const PlannedChunk &chunk, const QStringList &skipped)
    {
        if (skipped.isEmpty())
            return true;
        return m_parameters.skipUnreadable && std::ranges::all_of(chunk.entries, [&](qint32 index) {
            const auto &entry = m_listing.entries[index];
            return !skipped.contains(entry.name) || !m_source->open(entry);
        });
    }

    // Chunks that a former run made for another plan would be uploaded by mistake, and what was begun is of no use.
    Result<void> clearTheRest()
    {
        QStringList files;
        for (const auto &noted : std::as_const(m_journal.chunks)) {
            if (m_kept.contains(noted.packed.file))
                continue;
            files.append(noted.packed.file);
            m_replaced += QFileInfo::exists(pathOf(noted.packed.file));
        }
        if (!m_journal.writing.isEmpty() && !m_kept.contains(m_journal.writing) &&
            QFileInfo(m_journal.writing).fileName() == m_journal.writing)
            files.append(m_journal.writing);
        static const QRegularExpression unfinished(u"^media-\\d{3,}\\.zip\\.part$"_s);
        for (const auto &file : QDir(m_folder).entryList(QDir::Files | QDir::System)) {
            if (unfinished.match(file).hasMatch())
                files.append(file);
        }
        for (const auto &file : std::as_const(files)) {
            QFile old(pathOf(file));
            if ((old.exists() || old.symLinkTarget().size() > 0) && !old.remove())
                return failure(ErrorCode::NotWritable, old.fileName(), old.errorString());
            m_journal.forget(file);
        }
        m_journal.limit = m_plan.limit;
        m_journal.leftOut = m_parameters.plan.leftOut;
        m_journal.thumbnails = m_parameters.options.thumbnails;
        m_journal.modernised = m_parameters.options.oldLayout == OldLayout::Modernise;
        m_journal.writing.clear();
        return m_journal.write(m_folder);
    }

    Result<void> checkRoom() const
    {
        qint64 need = 0;
        for (const auto &chunk : m_plan.chunks) {
            if (!m_kept.contains(chunk.file))
                need += chunk.bytes;
        }
        const auto have = bytesFree(m_folder);
        if (have >= 0 && have < need)
            return failure(ErrorCode::DiskFull, m_folder, {}, need, have);
        return {};
    }

    Result<void> packOne(const PlannedChunk &chunk)
    {
        // Others write to the disk too: rather now than in the middle of it.
        if (const auto have = bytesFree(m_folder); have >= 0 && have < chunk.bytes)
            return failure(ErrorCode::DiskFull, m_folder, {}, chunk.bytes, have);
        m_journal.writing = chunk.file;
        if (auto written = m_journal.write(m_folder); !written)
            return written;
        const auto part = pathOf(chunk.file + u".part"_s);
        auto written = writeAndCheck(chunk, part);
        if (!written) {
            QFile::remove(part);
            auto error = written.error();
            if (error.code == ErrorCode::DiskFull && error.need < 0)
                error.need = chunk.bytes;
            return std::unexpected(std::move(error));
        }
        if (auto renamed = syncAndRename(part, pathOf(chunk.file)); !renamed)
            return renamed;
        const auto &checked = written->checked;
        PackJournal::Chunk done;
        done.packed = {chunk.file, checked.bytes, checked.entries.size(), checked.sha256, chunk.projects};
        done.skipped = written->skipped;
        done.modified = QFileInfo(pathOf(chunk.file)).lastModified(QTimeZone::UTC).toMSecsSinceEpoch();
        done.fingerprint = fingerprintOf(chunk, m_listing.entries);
        m_journal.note(std::move(done));
        m_journal.writing.clear();
        m_done += 2 * chunk.bytes;
        if (auto go = step(Phase::Verifying, 0, chunk.file); !go) {
            // It is whole all the same, and a later run is to keep it.
            if (auto noted = m_journal.write(m_folder); !noted)
                return noted;
            return go;
        }
        return m_journal.write(m_folder);
    }

    struct Written
    {
        CheckedChunk checked;
        QStringList skipped;
    };

    // It is read back while it is written, as far as it is final.
    Result<Written> writeAndCheck(const PlannedChunk &chunk, const QString &part)
    {
        ChunkFollower follower(part, m_parameters.verification);
        const auto done = [&](qint64 written) { return qMin(written, chunk.bytes) + follower.bytesRead(); };
        ChunkWriterHooks hooks;
        hooks.settled = [&](qint64 bytes) { follower.settle(bytes); };
        hooks.packedSoFar = [&](qint64 bytes, const QString &item) { return step(Phase::Packing, done(bytes), item); };
        if (m_parameters.skipUnreadable)
            hooks.mayBeSkipped = [this](const Error &error) { return isOfTheFileAlone(error); };
        ChunkWriter writer(*m_source, m_listing.entries, std::move(hooks));
        const auto written = writer.write(part, chunk.entries);
        if (!written)
            return std::unexpected(written.error());
        auto checked = follower.finish([&] { return step(Phase::Verifying, done(chunk.bytes), chunk.file); });
        if (!checked && checked.error().code == ErrorCode::Malformed)
            return blame(chunk, checked.error());
        if (!checked)
            return std::unexpected(checked.error());
        const auto same = [](const ZipEntry &a, const ZipEntry &b) {
            return a.name == b.name && a.size == b.size && a.crc == b.crc && a.compressedSize == b.compressedSize;
        };
        if (!std::ranges::equal(checked->entries, written->entries, same) || checked->bytes > chunk.bytes)
            return blame(chunk, {ErrorCode::Malformed, part, {}});
        return Written{std::move(*checked), namesOf(written->skipped)};
    }

    // A file that cannot be read may be left out. When the whole source has gone with it, nothing may.
    bool isOfTheFileAlone(const Error &error) const
    {
        const bool ofAFile = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable ||
                             error.code == ErrorCode::SourceChanged;
        return ofAFile && openMediaSource(m_parameters.source, m_parameters.options).has_value();
    }

    QStringList namesOf(const QList<qint32> &indexes) const
    {
        QStringList names;
        for (const auto index : indexes)
            names.append(m_listing.entries[index].name);
        return names;
    }

    // What was read back is not right: because the source itself is damaged, or because the disk is.
    std::unexpected<Error> blame(const PlannedChunk &chunk, const Error &error)
    {
        for (const auto index : chunk.entries) {
            const auto &entry = m_listing.entries[index];
            auto device = m_source->open(entry);
            if (!device)
                return std::unexpected(device.error());
            QByteArray buffer(qMin<qint64>(1 << 20, entry.size + 1), Qt::Uninitialized);
            while ((*device)->read(buffer.data(), buffer.size()) > 0) {
                if (m_work.cancel.requested())
                    return failure(ErrorCode::Cancelled, entry.name);
            }
            if (auto finished = m_source->finish(entry); !finished)
                return failure(ErrorCode::Malformed, m_parameters.source, entry.name);
        }
        return failure(ErrorCode::NotWritable, pathOf(chunk.file),
            say(QT_TRANSLATE_NOOP("PackChunks", "what was written reads back differently")) + u": "_s + error.detail);
    }

    PackReport report() const
    {
        PackReport report;
        for (const auto &chunk : m_plan.chunks) {
            if (const auto *noted = m_journal.find(chunk.file)) {
                report.chunks.append(noted->packed);
                report.entries += noted->packed.entries;
                report.bytes += noted->packed.bytes;
                report.skipped += noted->skipped;
            }
            for (const auto index : chunk.entries)
                report.mediaBytes += m_listing.entries[index].size;
        }
        report.kept = m_kept.size();
        report.replaced = m_replaced;
        report.findings = m_listing.findings + planFindings(m_plan, m_listing.entries);
        if (!report.skipped.isEmpty())
            report.findings.append(makeFinding(u"media.skipped"_s, report.skipped.size(),
                report.skipped.first(qMin(report.skipped.size(), Finding::mostExamples))));
        sortBySeverity(report.findings);
        for (const auto index : m_plan.oversized)
            report.oversized.append(m_listing.entries[index].name);
        return report;
    }

    const PackParameters &m_parameters;
    const QString m_folder;
    Work &m_work;
    std::unique_ptr<MediaSource> m_source;
    MediaListing m_listing;
    ChunkPlan m_plan;
    PackJournal m_journal;
    QSet<QString> m_kept;
    qint64 m_replaced = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<PackReport> packChunks(const PackParameters &parameters, Work &work)
{
    return Packer(parameters, work).pack();
}

} // namespace cloudward
