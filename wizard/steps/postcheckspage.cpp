// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/postcheckspage.h"

#include "core/checks/checktext.h"
#include "core/migration/report.h"
#include "wizard/card.h"
#include "wizard/charts/pairbars.h"
#include "wizard/checklist.h"
#include "wizard/errortext.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/reportfiles.h"
#include "wizard/steps/arrivalchart.h"
#include "wizard/steps/arrivalmodel.h"
#include "wizard/steps/arrivalwork.h"
#include "wizard/steps/table.h"
#include "wizard/workfolder.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// So many issues tell of a fault that touches one in a hundred with 87 % certainty, in a minute or two.
constexpr qint64 sampleIssues = 200;

} // namespace

PostChecksPage::PostChecksPage(Session &session, QWidget *parent)
    : StepPage(Step::PostChecks, session, parent)
    , m_model(new ArrivalModel(this))
{
    addCounts();
    addList();
    addReport();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &PostChecksPage::refresh);
    refresh();
}

void PostChecksPage::addCounts()
{
    auto *card = new Card(tr("Proof: both sides compared"), this);
    card->body()->addWidget(makeText(
        tr("Cloudward reads the site and sets it beside the backup: projects, issues, users, groups and who is in "
           "them, "
           "attachments by name and size in %1 issues drawn at random, pictures of projects. Nothing is changed.")
            .arg(QLocale().toString(sampleIssues)),
        card));
    m_allAttachments = new QCheckBox(tr("Compare the attachments of &all issues; takes a call for each issue"), card);
    m_allAttachments->setObjectName(u"checks.allAttachments"_s);
    wrapText(m_allAttachments);
    card->body()->addWidget(m_allAttachments);
    m_run = new QPushButton(card);
    m_run->setObjectName(u"checks.run"_s);
    m_job = new JobPanel(session().jobs(), u"checks.run"_s, card);
    m_verdict = new Notice(card);
    m_table = makeTable(u"checks.table"_s, tr("Counts in the backup and in the cloud"), m_model,
        {.stretchedColumn = ArrivalModel::Missing}, card);
    m_chart = makeArrivalChart(u"checks.chart"_s, card);
    m_csv = new Notice(card);
    m_missing = makeText({}, card, Tone::Quiet);
    m_missing->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_run, 0, Qt::AlignLeft);
    card->body()->addWidget(m_job);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_missing);
    card->body()->addWidget(m_csv);
    body()->addWidget(card);

    connect(m_run, &QPushButton::clicked, this, &PostChecksPage::run);
    connect(m_job, &JobPanel::retryWanted, this, &PostChecksPage::run);
    connect(m_job, &JobPanel::activityChanged, this, &PostChecksPage::showCounts);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_job->result<ArrivalOutcome>()) {
            storeArrival(migration(), *outcome);
            migration().note(
                u"Both sides were compared: %1 rows, %2 equal"_s.arg(outcome->rows.size())
                    .arg(std::ranges::count(outcome->rows, ArrivalRow::Verdict::Equal, &ArrivalRow::verdict)),
                Step::PostChecks);
            showCsv(*outcome);
        }
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { showRow(index.row()); });
}

void PostChecksPage::addList()
{
    auto *card = new Card(tr("What only you can see"), this);
    m_open = makeText({}, card);
    m_list = new CheckList(u"checks.tick."_s, card, CheckList::Notes::With);
    card->body()->addWidget(m_open);
    card->body()->addWidget(m_list);
    body()->addWidget(card);
    connect(m_list, &CheckList::ticked, this, [this](const QString &id, bool on) {
        markDoing();
        migration().setTicked(id, on);
        refresh();
    });
    connect(m_list, &CheckList::noted, this, [this](const QString &id, const CheckNote &note) {
        if (migration().checkNotes().value(id) == note)
            return;
        markDoing();
        migration().setCheckNote(id, note);
    });
}

void PostChecksPage::addReport()
{
    auto *card = new Card(tr("Report"), this);
    card->body()->addWidget(makeText(
        tr("An HTML file, and a PDF of the same, with all that was decided, checked, counted and left out, who "
           "saw to what, and the journal. It holds names of users and groups, but no passwords or keys."),
        card));
    m_report = new QPushButton(tr("&Write the report"), card);
    m_report->setObjectName(u"checks.report"_s);
    m_openPdf = new QPushButton(tr("Open the P&DF"), card);
    m_openPdf->setObjectName(u"checks.openPdf"_s);
    m_openPdf->setIcon(makeIcon(Icon::Open));
    m_openReport = new QPushButton(tr("&Open it"), card);
    m_openReport->setObjectName(u"checks.openReport"_s);
    m_openReport->setIcon(makeIcon(Icon::Open));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_report);
    buttons->addWidget(m_openReport);
    buttons->addWidget(m_openPdf);
    buttons->addStretch(1);
    m_reportJob = new JobPanel(session().jobs(), u"checks.report"_s, card);
    m_written = new Notice(card);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_reportJob);
    card->body()->addWidget(m_written);
    body()->addWidget(card);
    connect(m_report, &QPushButton::clicked, this, &PostChecksPage::writeReport);
    connect(m_openReport, &QPushButton::clicked, this,
        [this] { this->session().openUrl(QUrl::fromLocalFile(reportPath(u"html"_s))); });
    connect(m_openPdf, &QPushButton::clicked, this,
        [this] { this->session().openUrl(QUrl::fromLocalFile(reportPath(u"pdf"_s))); });
    connect(m_reportJob, &JobPanel::retryWanted, this, &PostChecksPage::writeReport);
    connect(m_reportJob, &JobPanel::activityChanged, this, &PostChecksPage::showReport);
    connect(m_reportJob, &JobPanel::succeeded, this, [this] {
        migration().note(u"The report was written"_s, Step::PostChecks);
        m_written->say(
            Notice::Kind::Success, tr("Written: %1 and %2")
                                       .arg(breakable(QDir::toNativeSeparators(reportPath(u"html"_s)).toHtmlEscaped()),
                                           breakable(QFileInfo(reportPath(u"pdf"_s)).fileName().toHtmlEscaped())));
        showReport();
    });
}

QString PostChecksPage::summary() const
{
    return tr("Set the cloud beside the backup, look at what no program can judge, and keep a report.");
}

QString PostChecksPage::problem() const
{
    if (migration().arrival().isEmpty() && session().hasCloud() && migration().inventory())
        return tr("Compare both sides first.");
    return {};
}

void PostChecksPage::refresh()
{
    m_model->setRows(migration().arrival());
    showCounts();
    m_list->setChecks(checks(), migration().ticked(), migration().checkNotes());
    const qsizetype open = openChecks();
    m_open->setText(
        open > 0 ? tr("Still to look at: %1. Tick each when you are content with it.").arg(QLocale().toString(open))
                 : tr("You have looked at everything."));
    showReport();
    Q_EMIT problemChanged();
}

void PostChecksPage::showReport()
{
    // The two files are written one after the other: until both are there, either may be of the run before.
    const bool idle = !m_reportJob->isActive();
    m_report->setEnabled(idle);
    m_openReport->setEnabled(idle && QFileInfo(reportPath(u"html"_s)).isFile());
    m_openPdf->setEnabled(idle && QFileInfo(reportPath(u"pdf"_s)).isFile());
}

void PostChecksPage::showCsv(const ArrivalOutcome &outcome)
{
    if (outcome.csvError)
        m_csv->say(Notice::Kind::Attention, tr("The list of what is missing could not be written. %1")
                                                .arg(textOf(*outcome.csvError).sentence.toHtmlEscaped()));
    else if (!outcome.csvPath.isEmpty())
        m_csv->say(Notice::Kind::Info, tr("All that is missing, a line each: %1")
                                           .arg(breakable(QDir::toNativeSeparators(outcome.csvPath).toHtmlEscaped())));
    else
        m_csv->clear();
}

void PostChecksPage::showCounts()
{
    const QList<ArrivalRow> rows = migration().arrival();
    const bool ready = session().hasCloud() && migration().inventory();
    m_run->setText(rows.isEmpty() ? tr("&Compare both sides") : tr("&Compare once more"));
    m_run->setEnabled(ready && !m_job->isActive());
    m_table->setVisible(!rows.isEmpty());
    showArrival(*m_chart, rows);
    m_missing->setVisible(!rows.isEmpty() && !m_missing->text().isEmpty());
    setPrimary(m_run, rows.isEmpty());
    setPrimary(m_report, !rows.isEmpty() || !ready);

    const auto count = [&rows](ArrivalRow::Verdict verdict) {
        return std::ranges::count(rows, verdict, &ArrivalRow::verdict);
    };
    const auto differs = count(ArrivalRow::Verdict::Differs);
    const auto unknown = count(ArrivalRow::Verdict::CannotBeKnown);
    if (!ready && rows.isEmpty())
        m_verdict->say(Notice::Kind::Info,
            session().hasCloud()
                ? tr("There is no audited backup to compare with. Audit it in step 2.")
                : tr("Connect to the cloud site in “Before you start”, and Cloudward counts for you."));
    else if (rows.isEmpty())
        m_verdict->clear();
    else if (differs > 0)
        m_verdict->say(
            Notice::Kind::Attention, tr("%1 of %2 rows differ. Counts catch up some minutes after an import: compare "
                                        "once more. What is still missing then is named in its row.")
                                         .arg(QLocale().toString(qint64(differs)), QLocale().toString(rows.size())));
    else if (unknown > 0)
        m_verdict->say(Notice::Kind::Info,
            tr("Nothing differs. What cannot be known from outside, %1 of %2 rows, is for you to look at.")
                .arg(QLocale().toString(qint64(unknown)), QLocale().toString(rows.size())));
    else
        m_verdict->say(
            Notice::Kind::Success, tr("All %1 rows are equal on both sides.").arg(QLocale().toString(rows.size())));
}

void PostChecksPage::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_missing->clear();
        m_missing->hide();
        return;
    }
    const ArrivalRow &each = m_model->row(row);
    constexpr qsizetype most = 500;
    QString text = each.missing.mid(0, most).join(u", ");
    if (each.missing.size() > most)
        text = tr("%1 and %2 more, all of them in the list below")
                   .arg(text, QLocale().toString(each.missing.size() - most));
    QStringList said;
    if (!text.isEmpty())
        said << tr("%1, missing: %2").arg(arrivalTitle(each.id), text);
    if (!each.why.isEmpty())
        said << tr("%1: %2.", "row, how it was found").arg(arrivalTitle(each.id), each.why);
    m_missing->setText(said.join(u'\n'));
    m_missing->setVisible(!said.isEmpty());
}

/// Before the first count the list is there already, for who goes by hand.
QList<CheckResult> PostChecksPage::checks() const
{
    const QList<CheckResult> checks = migration().afterChecks();
    if (!checks.isEmpty())
        return checks;
    return afterChecks({}, {}, migration().inventory() ? migration().inventory()->apps : QList<InstalledApp>{});
}

qsizetype PostChecksPage::openChecks() const
{
    const QStringList ticked = migration().ticked();
    return std::ranges::count_if(
        checks(), [&](const CheckResult &check) { return needsTick(check) && !ticked.contains(check.id); });
}

void PostChecksPage::run()
{
    if (m_job->isActive() || !migration().inventory())
        return;
    markDoing();
    ArrivalParameters parameters{.access = session().cloud(),
        .inventory = *migration().inventory(),
        .attachmentsLeftOut = migration().attachmentsLeftOut(),
        .retry = {}};
    ProofParameters proof;
    proof.backupPath = migration().choices().backupPath;
    // The stand-in site keeps no authors.
    if (!migration().choices().practice)
        proof.userName = serverUserName();
    proof.sampleIssues = m_allAttachments->isChecked() ? -1 : sampleIssues;
    proof.groupChoices = migration().groupChoices();
    proof.seed = QRandomGenerator::global()->generate();
    if (const auto list = migration().mediaReport())
        proof.mediaReportPath = list->path;
    parameters.proof = std::move(proof);
    const QFileInfo document(migration().path());
    parameters.csvPath = document.dir().filePath(document.completeBaseName() + u"-missing.csv"_s);
    m_csv->clear();
    session().jobs().start(u"checks.run"_s,
        std::make_unique<JobOf<ArrivalOutcome>>(tr("Comparing both sides"),
            [parameters = std::move(parameters)](Work &work) { return readArrival(parameters, work); }));
}

QString PostChecksPage::serverUserName() const
{
    if (!migration().choices().serverUser.isEmpty())
        return migration().choices().serverUser;
    const auto facts = migration().serverFacts();
    return facts ? facts->userName : QString();
}

QString PostChecksPage::reportPath(const QString &ending) const
{
    return QDir(workFolder(migration())).filePath(u"cloudward-report."_s + ending);
}

void PostChecksPage::writeReport()
{
    if (m_reportJob->isActive())
        return;
    markDoing();
    m_written->clear();
    ReportFilesParameters parameters{.html = htmlReport(migration()),
        .htmlPath = reportPath(u"html"_s),
        .pdfPath = reportPath(u"pdf"_s),
        .font = font()};
    session().jobs().start(u"checks.report"_s,
        std::make_unique<JobOf<ReportFiles>>(tr("Writing the report"),
            [parameters = std::move(parameters)](Work &work) { return writeReportFiles(parameters, work); }));
}

void PostChecksPage::leave()
{
    const StepState state = openChecks() > 0 ? StepState::NeedsAttention : StepState::Done;
    if (migration().stepState(Step::PostChecks) != state)
        migration().setStepState(Step::PostChecks, state);
}

} // namespace cloudward
