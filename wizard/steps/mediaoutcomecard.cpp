// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediaoutcomecard.h"

#include "core/work/sizes.h"
#include "wizard/errortext.h"
#include "wizard/findingsreview.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/plantables.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

MediaOutcomeCard::MediaOutcomeCard(Session &session, QWidget *parent)
    : Card(tr("What came of it"), parent)
    , m_session(session)
    , m_text(makeText({}, this))
    , m_model(new PackedModel(this))
    , m_listNotice(new Notice(this))
    , m_save(new QPushButton(tr("Save the full lis&t …"), this))
    , m_saveJob(new JobPanel(session.jobs(), u"media.report"_s, this))
{
    m_table = makeTable(u"media.chunks"_s, tr("Packed chunks"), m_model, {1, 8, PackedModel::ProjectsColumn}, this);
    m_findings = new FindingsReview(session.migration(), Step::BackUpMedia,
        {u"media"_s, tr("I have read these findings and &go on with these chunks"),
            tr("Nothing was found that would trouble the import.")},
        this);
    m_save->setObjectName(u"media.saveReport"_s);
    body()->addWidget(m_text);
    body()->addWidget(m_table);
    body()->addWidget(m_findings);
    body()->addWidget(m_listNotice);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addWidget(m_saveJob);
    connect(m_findings, &FindingsReview::acceptedChanged, this, &MediaOutcomeCard::acceptedChanged);
    connect(m_save, &QPushButton::clicked, this, &MediaOutcomeCard::chooseReport);
    connect(m_saveJob, &JobPanel::retryWanted, this, &MediaOutcomeCard::chooseReport);
    connect(m_saveJob, &JobPanel::activityChanged, this, [this] {
        if (const auto *report = m_saveJob->result<MediaReport>())
            m_saveJob->setSuccessText(
                tr("%L1 lines in %2").arg(report->rows()).arg(QDir::toNativeSeparators(report->path)));
        m_save->setEnabled(!m_saveJob->isActive());
    });
}

void MediaOutcomeCard::refresh(const Findings &findings, const MediaLook *look, const PackedMedia *packed)
{
    const bool hasChunks = !m_session.migration().chunks().isEmpty();
    setVisible(hasChunks || !findings.isEmpty());
    m_report.reset();
    if (look) {
        m_report = reportParameters(m_session.migration(), *look, {});
        if (packed) {
            m_report->tooLarge = packed->report.oversized;
            m_report->skipped = packed->report.skipped;
        }
    }
    showPacked();
    m_findings->setFindings(findings, hasChunks);
    showList(packed);
    m_save->setVisible(m_report.has_value() && !findings.isEmpty());
}

void MediaOutcomeCard::showPacked()
{
    const auto chunks = m_session.migration().chunks();
    m_model->setChunks(chunks);
    m_table->setVisible(!chunks.isEmpty());
    m_text->setVisible(!chunks.isEmpty());
    qint64 bytes = 0;
    qint64 files = 0;
    for (const ChunkState &chunk : chunks) {
        bytes += chunk.chunk.bytes;
        files += chunk.chunk.entries;
    }
    const qint64 leftOut = m_session.migration().attachmentsLeftOut();
    const QString whole =
        tr("%L1 files in %L2 chunks, %3, each checked and whole.").arg(files).arg(chunks.size()).arg(sizeText(bytes));
    m_text->setText(leftOut > 0 ? whole + u' ' + tr("Attachments that are in none of them: %L1.").arg(leftOut) : whole);
}

void MediaOutcomeCard::showList(const PackedMedia *packed)
{
    const auto list = m_session.migration().mediaReport();
    if (packed && !packed->list)
        m_listNotice->say(Notice::Kind::Attention,
            tr("The chunks are whole, but the full list of what is missing or left out could not be written: %1")
                .arg(breakable(textOf(packed->list.error()).sentence).toHtmlEscaped()));
    else if (list && list->rows() > 0)
        m_listNotice->say(
            Notice::Kind::Info, tr("Every file that is missing, of another size or left out: %L1 lines in %2")
                                    .arg(list->rows())
                                    .arg(breakable(QDir::toNativeSeparators(list->path)).toHtmlEscaped()));
    else
        m_listNotice->clear();
}

void MediaOutcomeCard::chooseReport()
{
    chooseNewFile(this, tr("Save the full list"), QDir(workFolder(m_session.migration())).filePath(mediaReportName),
        tr("Tables (*.csv)"), [this](const QString &path) { saveReport(path); });
}

void MediaOutcomeCard::saveReport(const QString &path)
{
    if (!m_report || m_saveJob->isActive())
        return;
    auto parameters = *m_report;
    parameters.path = path;
    m_session.jobs().start(u"media.report"_s,
        std::make_unique<JobOf<MediaReport>>(tr("Writing the full list"),
            [parameters = std::move(parameters)](Work &work) { return writeMediaReport(parameters, work); }));
}

} // namespace cloudward
