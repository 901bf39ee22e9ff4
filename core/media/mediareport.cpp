// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediareport.h"

#include "core/media/mediamatch.h"
#include "core/people/csv.h"
#include "core/work/files.h"

#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qint64 bufferSize = 1 << 16;
constexpr qint64 rowsBetweenSteps = 1 << 12;

QString nameOf(MediaDifference::What what)
{
    switch (what) {
    case MediaDifference::What::Missing: return u"missing"_s;
    case MediaDifference::What::WrongSize: return u"wrong-size"_s;
    case MediaDifference::What::Orphan: return u"orphan"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// A number, or nothing where it says nothing.
QString cell(qint64 number, qint64 nothing)
{
    return number == nothing ? QString() : QString::number(number);
}

class ReportWriter
{
public:
    ReportWriter(const MediaReportParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_file(parameters.path)
    {}

    Result<MediaReport> write()
    {
        m_report.path = m_parameters.path;
        m_done = m_file.open();
        if (m_done) {
            m_buffer = csvLine({u"what"_s, u"path"_s, u"project"_s, u"issue"_s, u"attachment id"_s, u"size in backup"_s,
                u"size of file"_s});
            writeRows();
        }
        if (m_done)
            m_done = flush();
        if (m_done)
            m_done = m_file.commit();
        if (m_done)
            return m_report;
        m_file.discard();
        return std::unexpected(m_done.error());
    }

private:
    void writeRows()
    {
        const auto &listing = m_parameters.listing;
        if (m_parameters.inventory)
            matchMedia(listing.entries, *m_parameters.inventory,
                [this](const MediaDifference &difference) { add(nameOf(difference.what), difference); });
        const QSet<QString> projects(m_parameters.leftOutProjects.cbegin(), m_parameters.leftOutProjects.cend());
        if (!projects.isEmpty()) {
            for (const auto &entry : listing.entries) {
                if (projects.contains(entry.project))
                    add(u"left-out"_s, ofFile(entry));
            }
        }
        for (const auto &name : m_parameters.tooLarge)
            addNamed(u"too-large"_s, name);
        for (const auto &name : m_parameters.skipped)
            addNamed(u"skipped"_s, name);
        for (const auto &file : listing.leftOut)
            add(file.findingId.section(u'.', 1), {.path = file.name, .project = {}});
    }

    static MediaDifference ofFile(const MediaEntry &entry)
    {
        return {.path = entry.name,
            .project = entry.project,
            .issue = entry.issue,
            .attachmentId = entry.attachmentId,
            .sizeOfFile = entry.size};
    }

    /// The listing's entries are by name.
    void addNamed(const QString &what, const QString &name)
    {
        const auto &entries = m_parameters.listing.entries;
        const auto found = std::ranges::lower_bound(entries, name, {}, &MediaEntry::name);
        const bool known = found != entries.cend() && found->name == name;
        add(what, known ? ofFile(*found) : MediaDifference{.path = name, .project = {}});
    }

    void add(const QString &what, const MediaDifference &row)
    {
        if (!m_done)
            return;
        m_buffer += csvLine({what, row.path, row.project, cell(row.issue, 0), cell(row.attachmentId, 0),
            cell(row.sizeInBackup, -1), cell(row.sizeOfFile, -1)});
        ++m_report.counts[what];
        if (++m_rows % rowsBetweenSteps == 0)
            m_done = m_work.step({Phase::Writing, Unit::Items, m_rows, -1, m_parameters.path});
        if (m_done && m_buffer.size() >= bufferSize)
            m_done = flush();
    }

    Result<void> flush()
    {
        auto written = m_file.write(m_buffer);
        m_buffer.clear();
        return written;
    }

    const MediaReportParameters &m_parameters;
    Work &m_work;
    PartFile m_file;
    QByteArray m_buffer;
    qint64 m_rows = 0;
    Result<void> m_done; ///< once it has failed, nothing more is written
    MediaReport m_report;
};

} // namespace

qint64 MediaReport::rows() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

Result<MediaReport> writeMediaReport(const MediaReportParameters &parameters, Work &work)
{
    return ReportWriter(parameters, work).write();
}

} // namespace cloudward
