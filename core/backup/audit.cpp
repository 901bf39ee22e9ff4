// SPDX-License-Identifier: Apache-2.0
#include "core/backup/audit.h"

#include "core/backup/activeobjectsreader.h"
#include "core/backup/backupsource.h"
#include "core/backup/entityreader.h"
#include "core/backup/partscan.h"
#include "core/backup/rules.h"
#include "core/findings/findingtext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

class BackupAudit
{
public:
    BackupAudit(QString path, Work &work)
        : m_path(std::move(path))
        , m_work(work)
    {}

    Result<Audit> run()
    {
        if (auto started = m_work.step({.phase = Phase::Preparing, .item = m_path}); !started)
            return std::unexpected(started.error());
        if (auto opened = m_source.open(m_path, m_work); !opened)
            return std::unexpected(opened.error());
        judgeShape();
        for (auto read : {&BackupAudit::readEntities, &BackupAudit::readActiveObjects}) {
            if (auto done = (this->*read)(); !done)
                return std::unexpected(done.error());
        }
        judgeParts();
        BackupFacts facts = m_collector.finish();
        facts.inventory.appRows = std::move(m_appRows);
        facts.fileSize = m_source.fileSize();
        m_findings += judge(facts);
        sortBySeverity(m_findings);
        m_work.progress.report(progressAt(m_source.fileSize(), m_path));
        return Audit{.inventory = std::move(facts.inventory), .findings = std::move(m_findings)};
    }

private:
    void judgeShape()
    {
        QStringList examples;
        if (!m_source.problem().isEmpty())
            examples.append(m_source.problem());
        switch (m_source.shape()) {
        case BackupSource::Shape::Fine: break;
        case BackupSource::Shape::NotABackup: raise(u"archive.unreadable"_s, examples); break;
        case BackupSource::Shape::Truncated: raise(u"archive.truncated"_s, examples); break;
        case BackupSource::Shape::NoEntities: raise(u"archive.no-entities"_s, examples); break;
        case BackupSource::Shape::Nested: raise(u"archive.nested-folder"_s, {m_source.entities()->name}); break;
        case BackupSource::Shape::OldLayout: raise(u"archive.old-layout"_s, {m_source.entities()->name}); break;
        }
        if (m_source.isArchive() && !m_source.isZip() && m_source.entities() && isReadable())
            raise(u"archive.not-zip"_s, {});
    }

    bool isReadable() const { return m_source.shape() != BackupSource::Shape::NotABackup; }

    Result<void> readEntities()
    {
        if (!m_source.entities() || !isReadable())
            return {};
        EntityReader reader(m_collector);
        auto read = readPart(*m_source.entities(), reader);
        if (!read)
            return read;
        const PartReport &report = m_reports.last();
        if (!reader.isBackup() && !report.fault && report.readError.isEmpty() && !report.utf16) {
            raise(report.truncated ? u"archive.truncated"_s : u"archive.no-entities"_s, {m_source.entities()->name});
        }
        judgeFault(*m_source.entities(), report, reader.place());
        return {};
    }

    Result<void> readActiveObjects()
    {
        if (!m_source.activeObjects() || !isReadable())
            return {};
        ActiveObjectsReader reader;
        auto read = readPart(*m_source.activeObjects(), reader);
        if (read)
            judgeFault(*m_source.activeObjects(), m_reports.last(), reader.currentTable());
        m_appRows = reader.rows();
        m_collector.takeBoards(reader.boards());
        return read;
    }

    /// Appends to m_reports.
    Result<void> readPart(const BackupPart &part, RowReader &reader)
    {
        auto device = m_source.openPart(part);
        if (!device && !m_source.isArchive())
            return std::unexpected(device.error());
        if (!device) {
            m_reports.emplaceBack();
            m_reports.last().readError = device.error().detail;
            return {};
        }
        qint64 read = 0;
        const auto step = [&](qint64 bytes) {
            read = bytes;
            return m_work.step(progressAt(m_packedDone + part.packedOf(bytes), part.name));
        };
        PartReport report = PartScan(**device, part.name, step).run(reader);
        // A part may have to be unpacked for a long while before its first byte is read.
        if (report.cancelled || (!report.readError.isEmpty() && m_work.cancel.requested()))
            return failure(ErrorCode::Cancelled, m_path);
        if (!report.readError.isEmpty() && !m_source.isArchive())
            return failure(ErrorCode::NotReadable, part.name, report.readError);
        const auto finished = m_source.finishPart();
        // The checksum covers the whole part, and a scan that stopped early has not read it.
        if (!finished && !report.fault && report.readError.isEmpty() && !report.utf16 && read >= part.size)
            report.readError = finished.error().detail;
        m_packedDone += part.packedSize;
        m_reports.append(report);
        return {};
    }

    void judgeFault(const BackupPart &part, const PartReport &report, const QString &where)
    {
        if (!report.readError.isEmpty())
            raise(u"archive.unreadable"_s, {u"%1: %2"_s.arg(part.name, report.readError)});
        if (!report.fault)
            return;
        const XmlFault &fault = *report.fault;
        QString place = QCoreApplication::translate("BackupAudit", "%1, line %2, column %3")
                            .arg(part.name)
                            .arg(fault.line)
                            .arg(fault.column);
        if (!where.isEmpty())
            place += u", %1"_s.arg(where);
        raise(report.truncated ? u"archive.truncated"_s : u"xml.malformed"_s, {u"%1: %2"_s.arg(place, fault.words)});
    }

    /// One finding for both files together.
    void judgeParts()
    {
        qint64 illegal = 0;
        qint64 badBytes = 0;
        QStringList illegalPlaces;
        QStringList encodings;
        for (const PartReport &report : std::as_const(m_reports)) {
            if (report.utf16) {
                ++badBytes;
                encodings.append(u"UTF-16"_s);
                continue;
            }
            if (!report.otherEncoding.isEmpty()) {
                ++badBytes;
                encodings.append(report.otherEncoding);
            }
            illegal += report.illegalCount;
            illegalPlaces += report.illegalPlaces;
            badBytes += report.badByteCount;
            encodings += report.badBytePlaces;
        }
        if (illegal > 0)
            m_findings.append(makeFinding(u"xml.illegal-characters"_s, illegal, illegalPlaces, fileName()));
        if (badBytes > 0)
            m_findings.append(makeFinding(u"xml.encoding"_s, badBytes, encodings, fileName()));
    }

    void raise(const QString &id, const QStringList &examples)
    {
        m_findings.append(makeFinding(id, 1, examples, fileName()));
    }

    QString fileName() const { return QFileInfo(m_path).fileName(); }

    Progress progressAt(qint64 done, const QString &item) const
    {
        const qint64 total = m_source.totalSize();
        return {
            .phase = Phase::Reading, .unit = Unit::Bytes, .done = std::min(done, total), .total = total, .item = item};
    }

    QString m_path;
    Work &m_work;
    BackupSource m_source;
    FactsCollector m_collector;
    QList<PartReport> m_reports;
    QMap<QString, qint64> m_appRows;
    qint64 m_packedDone = 0;
    Findings m_findings;
};

} // namespace

Result<Audit> auditBackup(const QString &path, Work &work)
{
    return BackupAudit(path, work).run();
}

} // namespace cloudward
