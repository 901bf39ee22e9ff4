// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/mend.h"

#include "core/archive/deflatedentry.h"
#include "core/backup/audit.h"
#include "core/backup/backupsource.h"
#include "core/backup/mend/changelist.h"
#include "core/backup/mend/documentmender.h"
#include "core/work/files.h"
#include "core/work/sha256.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

using Kind = DocumentMender::Kind;

QString rootNameOf(Kind kind)
{
    return kind == Kind::Entities ? u"entities.xml"_s : u"activeobjects.xml"_s;
}

/// What the largest edit of all rows together may add; only whether a ZIP needs its large headers depends on it.
qint64 mostAfterMending(qint64 size)
{
    return size + size / 8 + (1 << 20);
}

/// One pass over a backup: into a ZIP, or only into the list of changes.
class Mender
{
public:
    Mender(QString backup, const MendChoices &choices, Phase phase, Work &work)
        : m_backup(std::move(backup))
        , m_choices(choices)
        , m_phase(phase)
        , m_work(work)
    {}

    ChangeList &changes() { return m_changes; }

    Result<void> open()
    {
        if (auto started = m_work.step({.phase = Phase::Preparing, .item = m_backup}); !started)
            return started;
        if (auto opened = m_source.open(m_backup, m_work); !opened)
            return opened;
        switch (m_source.shape()) {
        case BackupSource::Shape::Fine:
        case BackupSource::Shape::Nested: return {};
        case BackupSource::Shape::OldLayout:
            return failure(ErrorCode::Unsupported, m_backup, u"Jira 4: %1"_s.arg(m_source.entities()->name));
        case BackupSource::Shape::NoEntities: return failure(ErrorCode::Malformed, m_backup, u"no entities.xml"_s);
        case BackupSource::Shape::Truncated: return failure(ErrorCode::Malformed, m_backup, u"ends too early"_s);
        case BackupSource::Shape::NotABackup: break;
        }
        const auto problem = m_source.problem();
        return failure(ErrorCode::Malformed, m_backup, problem.isEmpty() ? u"no backup of Jira"_s : problem);
    }

    /// Null: nothing is written.
    Result<void> mend(ZipWriter *zip)
    {
        for (const auto kind : {Kind::Entities, Kind::ActiveObjects}) {
            if (auto mended = mendPart(kind, zip); !mended)
                return mended;
        }
        noteWhatStaysBehind();
        m_work.progress.report(progressAt(m_source.fileSize(), {}));
        return {};
    }

private:
    const std::optional<BackupPart> &partOf(Kind kind) const
    {
        return kind == Kind::Entities ? m_source.entities() : m_source.activeObjects();
    }

    Result<void> mendPart(Kind kind, ZipWriter *zip)
    {
        if (!partOf(kind))
            return {};
        const auto &part = *partOf(kind);
        const auto name = rootNameOf(kind);
        auto device = m_source.openPart(part);
        if (!device)
            return std::unexpected(device.error());
        std::optional<DeflatedEntry> entry;
        if (zip) {
            entry.emplace(*zip);
            if (auto begun = entry->begin(name, QFileInfo(m_backup).lastModified(), mostAfterMending(part.size));
                !begun)
                return begun;
        }
        const auto sink = [&](QByteArrayView bytes) { return entry ? entry->write(bytes) : Result<void>(); };
        const auto changed = [&](MendChange change) {
            change.file = name;
            m_changes.add(change);
        };
        const auto step = [&](qint64 read) {
            return m_work.step(progressAt(m_packedDone + part.packedOf(read), name));
        };
        if (auto mended = DocumentMender(name, m_choices, changed, step).run(**device, kind, sink); !mended)
            return mended;
        if (auto finished = m_source.finishPart(); !finished)
            return finished;
        m_packedDone += part.packedSize;
        return entry ? entry->end() : Result<void>();
    }

    /// A folder around the files, and whatever else is in the archive: the import does not look at it.
    void noteWhatStaysBehind()
    {
        for (const auto &name : m_source.otherFiles())
            m_changes.add(repacked(name, {}));
        if (!m_source.isArchive())
            return;
        for (const auto kind : {Kind::Entities, Kind::ActiveObjects}) {
            const auto &part = partOf(kind);
            if (part && part->name != rootNameOf(kind))
                m_changes.add(repacked(part->name, rootNameOf(kind)));
        }
    }

    static MendChange repacked(const QString &before, const QString &after)
    {
        MendChange change;
        change.mending = Mending::Repack;
        change.file = before;
        change.before = before;
        change.after = after;
        return change;
    }

    Progress progressAt(qint64 done, const QString &item) const
    {
        const qint64 total = m_source.totalSize();
        return {.phase = m_phase, .unit = Unit::Bytes, .done = std::min(done, total), .total = total, .item = item};
    }

    QString m_backup;
    const MendChoices &m_choices;
    Phase m_phase;
    Work &m_work;
    BackupSource m_source;
    ChangeList m_changes;
    qint64 m_packedDone = 0;
};

/// The same file, by whatever name.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code none;
    return std::filesystem::equivalent(
        QFile::encodeName(one).toStdString(), QFile::encodeName(other).toStdString(), none);
}

Result<void> mayWrite(const MendParameters &parameters)
{
    const auto list = changesPath(parameters.out);
    // An extracted backup is two files.
    const auto neighbour = QFileInfo(parameters.backup).dir().filePath(u"activeobjects.xml"_s);
    for (const auto &path : {parameters.out, parameters.out + u".part"_s, list, list + u".part"_s}) {
        if (isSameFile(parameters.backup, path) || isSameFile(neighbour, path))
            return failure(ErrorCode::InvalidInput, parameters.out, u"is the backup itself"_s);
    }
    for (const auto &path : {parameters.out, list}) {
        if (!parameters.overwrite && QFileInfo::exists(path))
            return failure(ErrorCode::ExistsAlready, path);
    }
    return {};
}

/// The copy is judged under the name that it will have.
void rename(Findings &findings, const QString &from, const QString &to)
{
    for (auto &finding : findings) {
        if (finding.subject == QFileInfo(from).fileName())
            finding.subject = QFileInfo(to).fileName();
    }
}

} // namespace

qint64 MendPreview::changes() const
{
    qint64 all = 0;
    for (const auto count : counts)
        all += count;
    return all;
}

QString mendedPath(const QString &backup)
{
    const QFileInfo file(backup);
    auto name = file.completeBaseName();
    if (name.endsWith(".tar"_L1, Qt::CaseInsensitive))
        name.chop(4);
    return file.dir().filePath(name + u"-mended.zip"_s);
}

QString changesPath(const QString &mended)
{
    const QFileInfo file(mended);
    return file.dir().filePath(file.completeBaseName() + u"-changes.csv"_s);
}

Result<MendPreview> previewMend(const QString &backup, const MendChoices &choices, Work &work)
{
    Mender mender(backup, choices, Phase::Reading, work);
    if (auto opened = mender.open(); !opened)
        return std::unexpected(opened.error());
    if (auto mended = mender.mend(nullptr); !mended)
        return std::unexpected(mended.error());
    return mender.changes().preview();
}

Result<MendReport> mendBackup(const MendParameters &parameters, Work &work)
{
    if (auto may = mayWrite(parameters); !may)
        return std::unexpected(may.error());
    Mender mender(parameters.backup, parameters.choices, Phase::Writing, work);
    if (auto opened = mender.open(); !opened)
        return std::unexpected(opened.error());

    MendReport report;
    report.path = parameters.out;
    report.changesPath = changesPath(parameters.out);
    const auto part = parameters.out + u".part"_s;
    ZipWriter zip;
    QElapsedTimer clock;
    clock.start();
    auto cleanUp = qScopeGuard([&] {
        QFile::remove(part);
        mender.changes().discard();
    });
    if (auto opened = mender.changes().open(report.changesPath); !opened)
        return std::unexpected(opened.error());
    if (auto opened = zip.open(part); !opened)
        return std::unexpected(opened.error());
    if (auto mended = mender.mend(&zip); !mended)
        return std::unexpected(mended.error());
    if (auto closed = zip.close(); !closed)
        return std::unexpected(closed.error());
    report.preview = mender.changes().preview();
    report.bytes = QFileInfo(part).size();
    report.writeMilliseconds = clock.elapsed();

    auto audit = auditBackup(part, work);
    if (!audit)
        return std::unexpected(audit.error());
    report.audit = std::move(*audit);
    rename(report.audit.findings, part, parameters.out);
    const auto read = [&](qint64 bytes) {
        return work.step({.phase = Phase::Verifying, .done = bytes, .total = report.bytes, .item = report.path});
    };
    auto sum = sha256Of(part, read);
    if (!sum)
        return std::unexpected(sum.error());
    report.sha256 = *sum;

    // The list first: a mended backup never stands there without it.
    if (auto finished = mender.changes().finish(); !finished)
        return std::unexpected(finished.error());
    if (auto renamed = syncAndRename(part, parameters.out); !renamed)
        return std::unexpected(renamed.error());
    cleanUp.dismiss();
    return report;
}

} // namespace cloudward
