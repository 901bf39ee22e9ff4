// SPDX-License-Identifier: Apache-2.0
#include "wizard/schedule/plandialog.h"

#include "core/schedule/runbook.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/reportfiles.h"
#include "wizard/schedule/planfacts.h"
#include "wizard/schedule/planmodel.h"
#include "wizard/session.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QDateTimeEdit>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

PlanDialog::PlanDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PlannedStepsModel(this))
{
    setObjectName(u"plan"_s);
    setWindowTitle(tr("Plan of the migration"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::large);
    outer->setSpacing(space::medium);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *scrolled = new QWidget(area);
    scrolled->setObjectName(u"scrolled"_s);
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    addStart(column);
    addTable(column);
    m_timeline = new Timeline(tr("Plan of the migration"), scrolled);
    m_timeline->setObjectName(u"plan.timeline"_s);
    column->addWidget(m_timeline);
    addExport(column);
    column->addStretch(1);
    area->setWidget(scrolled);
    outer->addWidget(area, 1);
    addButtons(outer);
    refresh();
    const QSize room = screen()->availableSize();
    resize(std::min(scaledToText(1000), room.width() * 9 / 10), std::min(scaledToText(760), room.height() * 9 / 10));
    m_table->setFocus();
}

void PlanDialog::addStart(QVBoxLayout *column)
{
    column->addWidget(
        makeText(tr("How long each step will take, by all that is known now. F2 or a double click changes "
                    "how long it takes, who does it, and the notes; an empty time is the computed one."),
            this));
    auto *label = new QLabel(tr("&Begins"), this);
    m_start = new QDateTimeEdit(this);
    m_start->setCalendarPopup(true);
    m_start->setObjectName(u"plan.start"_s);
    m_start->setAccessibleName(tr("Begins"));
    m_start->setMinimumHeight(scaledToText(30));
    label->setBuddy(m_start);
    m_total = makeText({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_start);
    row->addSpacing(space::large);
    row->addWidget(m_total, 1);
    column->addLayout(row);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &start) {
        MigrationPlan plan = m_session.migration().plan();
        plan.start = start.toUTC();
        m_session.migration().setPlan(plan);
        refresh();
    });
}

void PlanDialog::addTable(QVBoxLayout *column)
{
    m_table = makeTable(u"plan.table"_s, tr("Steps of the plan"), m_model,
        {.fewest = 6, .most = 14, .stretchedColumn = PlannedStepsModel::Notes}, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_detail = makeText({}, this, Tone::Quiet);
    column->addWidget(m_table);
    column->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanDialog::showDetail);
    connect(m_model, &PlannedStepsModel::edited, this, [this](Step step, const StepPlan &wanted) {
        MigrationPlan plan = m_session.migration().plan();
        plan.steps.insert(step, wanted);
        m_session.migration().setPlan(plan);
        refresh();
    });
}

void PlanDialog::addExport(QVBoxLayout *column)
{
    m_job = new JobPanel(m_session.jobs(), u"plan.runbook"_s, this);
    m_written = new Notice(this);
    column->addWidget(m_job);
    column->addWidget(m_written);
    connect(m_job, &JobPanel::retryWanted, this, &PlanDialog::exportRunbook);
    connect(m_job, &JobPanel::activityChanged, this, &PlanDialog::showExport);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        m_session.migration().note(u"The runbook was written"_s);
        m_written->say(
            Notice::Kind::Success, tr("Written: %1 and %2")
                                       .arg(breakable(QDir::toNativeSeparators(runbookPath(u"html"_s)).toHtmlEscaped()),
                                           breakable(QFileInfo(runbookPath(u"pdf"_s)).fileName().toHtmlEscaped())));
        showExport();
    });
}

void PlanDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto add = [this, row](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        // Enter belongs to the table.
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_export = add(tr("&Export the runbook"), u"plan.export"_s);
    m_open = add(tr("&Open it"), u"plan.open"_s);
    m_openPdf = add(tr("Open the P&DF"), u"plan.openPdf"_s);
    for (QPushButton *button : {m_open, m_openPdf})
        button->setIcon(makeIcon(Icon::Open));
    row->addStretch(1);
    auto *close = add(tr("&Close"), u"plan.close"_s);
    setPrimary(m_export);
    column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &PlanDialog::exportRunbook);
    connect(m_open, &QPushButton::clicked, this,
        [this] { m_session.openUrl(QUrl::fromLocalFile(runbookPath(u"html"_s))); });
    connect(m_openPdf, &QPushButton::clicked, this,
        [this] { m_session.openUrl(QUrl::fromLocalFile(runbookPath(u"pdf"_s))); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void PlanDialog::refresh()
{
    const Migration &migration = m_session.migration();
    m_schedule = planSchedule(scheduleFacts(migration, QDateTime::currentDateTimeUtc()));
    m_model->setSchedule(m_schedule, migration.plan());
    {
        const QSignalBlocker blocker(m_start);
        m_start->setDateTime(
            (migration.plan().start.isValid() ? migration.plan().start : m_schedule.start).toLocalTime());
    }
    m_total->setText(m_schedule.high.count() == 0
                         ? tr("Everything is done.")
                         : tr("What is left takes %1, and is done by %2 at the latest.")
                               .arg(rangeText(m_schedule.low, m_schedule.high),
                                   whenText(m_schedule.start.addSecs(m_schedule.high.count()))));
    m_timeline->setLanes(timelineOf(m_schedule, migration.times()));
    showDetail();
    showExport();
}

void PlanDialog::showDetail()
{
    const int row = m_table->currentIndex().row();
    QStringList lines;
    if (row >= 0 && row < m_model->rowCount()) {
        const ScheduledStep &step = m_model->step(row);
        lines = step.expected.how;
        if (step.attended && step.state != StepState::Done)
            lines += tr("somebody has to be there");
    }
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setText(lines.join(u" · "_s));
}

void PlanDialog::showExport()
{
    // The two files are written one after the other: until both are there, either may be of the run before.
    const bool idle = !m_job->isActive();
    m_export->setEnabled(idle);
    m_open->setEnabled(idle && QFileInfo(runbookPath(u"html"_s)).isFile());
    m_openPdf->setEnabled(idle && QFileInfo(runbookPath(u"pdf"_s)).isFile());
}

QString PlanDialog::runbookPath(const QString &ending) const
{
    return QDir(workFolder(m_session.migration())).filePath(u"cloudward-runbook."_s + ending);
}

void PlanDialog::exportRunbook()
{
    if (m_job->isActive())
        return;
    m_written->clear();
    refresh();
    ReportFilesParameters parameters{.html = runbookHtml(runbookFacts(m_session.migration(), m_schedule)),
        .htmlPath = runbookPath(u"html"_s),
        .pdfPath = runbookPath(u"pdf"_s),
        .font = font()};
    m_session.jobs().start(u"plan.runbook"_s,
        std::make_unique<JobOf<ReportFiles>>(tr("Writing the runbook"),
            [parameters = std::move(parameters)](Work &work) { return writeReportFiles(parameters, work); }));
}

void showPlan(Session &session, QWidget *parent)
{
    auto *dialog = new PlanDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cloudward
