// SPDX-License-Identifier: Apache-2.0
#include "core/archive/deflate.h"
#include "core/findings/findingtext.h"
#include "core/media/checkchunk.h"
#include "core/media/packjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

class Verifier
{
public:
    Verifier(const QString &folder, const QString &source, Work &work, const SourceOptions &options)
        : m_folder(folder)
        , m_sourcePath(source)
        , m_options(options)
        , m_work(work)
    {}

    Result<VerifyReport> verify()
    {
        if (auto found = findChunks(); !found)
            return std::unexpected(found.error());
        if (auto listed = listSource(); !listed)
            return std::unexpected(listed.error());
        for (const auto &chunk : std::as_const(m_expected)) {
            if (auto read = readChunk(chunk); !read)
                return std::unexpected(read.error());
        }
        if (auto compared = compareSource(); !compared)
            return std::unexpected(compared.error());
        addFinding(u"media.chunk-missing"_s);
        addFinding(u"media.chunk-damaged"_s);
        addFinding(u"media.duplicate-name"_s);
        addFinding(u"media.entry-missing"_s);
        addFinding(u"media.entry-differs"_s);
        sortBySeverity(m_report.findings);
        return std::move(m_report);
    }

private:
    struct Contents
    {
        qint64 size = 0;
        quint32 crc = 0;
    };

    // Those of the journal, or without one all that are named as chunks are.
    Result<void> findChunks()
    {
        const QDir folder(m_folder);
        if (!folder.exists())
            return failure(ErrorCode::NotFound, m_folder);
        const auto journal = PackJournal::read(m_folder);
        m_leftOut = QSet<QString>(journal.leftOut.cbegin(), journal.leftOut.cend());
        m_options.thumbnails = m_options.thumbnails && journal.thumbnails;
        if (journal.modernised)
            m_options.oldLayout = OldLayout::Modernise;
        for (const auto &chunk : journal.chunks)
            m_expected.append(chunk.packed);
        if (!journal.writing.isEmpty() && !journal.find(journal.writing))
            note(u"media.chunk-missing"_s, journal.writing);
        if (!PackJournal::isIn(m_folder)) {
            static const QRegularExpression chunkName(u"^media-\\d{3,}\\.zip$"_s);
            for (const auto &file : folder.entryList(QDir::Files, QDir::Name)) {
                if (chunkName.match(file).hasMatch())
                    m_expected.append(PackedChunk{file, -1, -1, {}, {}});
            }
        }
        if (m_expected.isEmpty() && m_problems.isEmpty())
            return failure(ErrorCode::Unsupported, m_folder,
                QCoreApplication::translate("VerifyChunks", "there are no chunks (media-001.zip …) in it"));
        for (const auto &chunk : std::as_const(m_expected))
            m_total += QFileInfo(folder.filePath(chunk.file)).size();
        return {};
    }

    Result<void> listSource()
    {
        if (m_sourcePath.isEmpty())
            return {};
        auto source = openMediaSource(m_sourcePath, m_options);
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        auto listing = m_source->list(m_work);
        if (!listing)
            return std::unexpected(listing.error());
        m_listing = std::move(*listing);
        return {};
    }

    Result<void> readChunk(const PackedChunk &expected)
    {
        const auto path = QDir(m_folder).filePath(expected.file);
        const auto before = m_done;
        const auto checked = checkChunk(path, Verification::Full, [&](qint64 bytes) {
            m_done = before + bytes;
            return m_work.step({Phase::Verifying, Unit::Bytes, qMin(m_done, m_total), m_total, expected.file});
        });
        if (!checked) {
            const auto &error = checked.error();
            if (error.code == ErrorCode::NotFound)
                note(u"media.chunk-missing"_s, expected.file);
            else if (error.code == ErrorCode::Malformed)
                note(u"media.chunk-damaged"_s, expected.file + u": "_s + error.detail);
            else
                return std::unexpected(error);
            return {};
        }
        const bool asNoted = expected.sha256.isEmpty() || expected.sha256 == checked->sha256;
        if (!asNoted)
            note(u"media.chunk-damaged"_s, expected.file);
        m_report.chunks.append(
            {expected.file, checked->bytes, checked->entries.size(), checked->sha256, expected.projects});
        m_report.entries += checked->entries.size();
        if (m_source)
            remember(checked->entries);
        return {};
    }

    void remember(const QList<ZipEntry> &entries)
    {
        for (const auto &entry : entries) {
            if (m_contents.contains(entry.name))
                note(u"media.duplicate-name"_s, entry.name);
            m_contents.insert(entry.name, {entry.size, entry.crc});
        }
    }

    Result<void> compareSource()
    {
        qint64 done = 0;
        for (const auto &entry : std::as_const(m_listing.entries)) {
            if (m_leftOut.contains(entry.project))
                continue;
            const auto found = m_contents.constFind(entry.name);
            if (found == m_contents.cend()) {
                note(u"media.entry-missing"_s, entry.name);
            } else if (found->size != entry.size) {
                note(u"media.entry-differs"_s, entry.name);
            } else {
                const auto crc = entry.crc != 0 ? Result<quint32>(entry.crc) : crcOf(entry, done);
                if (!crc && crc.error().code == ErrorCode::Cancelled)
                    return std::unexpected(crc.error());
                if (!crc || *crc != found->crc)
                    note(u"media.entry-differs"_s, entry.name);
            }
            done += entry.size;
            if (auto go = m_work.step({Phase::Comparing, Unit::Bytes, done, m_listing.bytes, entry.name}); !go)
                return go;
        }
        return {};
    }

    Result<quint32> crcOf(const MediaEntry &entry, qint64 done)
    {
        auto device = m_source->open(entry);
        if (!device)
            return std::unexpected(device.error());
        QByteArray buffer(qMin<qint64>(1 << 20, entry.size + 1), Qt::Uninitialized);
        quint32 crc = 0;
        while (true) {
            const auto got = (*device)->read(buffer.data(), buffer.size());
            if (got < 0)
                return failure(ErrorCode::NotReadable, entry.name, (*device)->errorString());
            if (got == 0)
                break;
            crc = crc32Of(QByteArrayView(buffer).first(got), crc);
            done += got;
            if (auto go = m_work.step({Phase::Comparing, Unit::Bytes, done, m_listing.bytes, entry.name}); !go)
                return std::unexpected(go.error());
        }
        if (auto finished = m_source->finish(entry); !finished)
            return std::unexpected(finished.error());
        return crc;
    }

    void note(const QString &id, const QString &example)
    {
        auto &[count, examples] = m_problems[id];
        ++count;
        if (examples.size() < Finding::mostExamples)
            examples.append(example);
    }

    void addFinding(const QString &id)
    {
        const auto found = m_problems.constFind(id);
        if (found != m_problems.cend())
            m_report.findings.append(makeFinding(id, found->first, found->second));
    }

    const QString m_folder;
    const QString m_sourcePath;
    SourceOptions m_options;
    Work &m_work;
    QList<PackedChunk> m_expected;
    QSet<QString> m_leftOut;
    std::unique_ptr<MediaSource> m_source;
    MediaListing m_listing;
    QHash<QString, Contents> m_contents;
    QHash<QString, std::pair<qint64, QStringList>> m_problems;
    VerifyReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<VerifyReport> verifyChunks(
    const QString &folder, const QString &source, Work &work, const SourceOptions &options)
{
    return Verifier(folder, source, work, options).verify();
}

} // namespace cloudward
