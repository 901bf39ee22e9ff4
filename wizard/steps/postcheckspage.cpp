// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/postcheckspage.h"

#include "core/checks/checktext.h"
#include "core/migration/report.h"
#include "core/work/files.h"
#include "wizard/card.h"
#include "wizard/checklist.h"
#include "wizard/errortext.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/arrivalmodel.h"
#include "wizard/steps/arrivalwork.h"
#include "wizard/steps/table.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

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
    auto *card = new Card(tr("Counts on both sides"), this);
    m_run = new QPushButton(card);
    m_run->setObjectName(u"checks.run"_s);
    m_job = new JobPanel(session().jobs(), u"checks.run"_s, card);
    m_verdict = new Notice(card);
    m_table = makeTable(u"checks.table"_s, tr("Counts in the backup and in the cloud"), m_model,
        {.stretchedColumn = ArrivalModel::Missing}, card);
    m_missing = makeText({}, card, Tone::Quiet);
    m_missing->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_run, 0, Qt::AlignLeft);
    card->body()->addWidget(m_job);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_missing);
    body()->addWidget(card);

    connect(m_run, &QPushButton::clicked, this, &PostChecksPage::run);
    connect(m_job, &JobPanel::retryWanted, this, &PostChecksPage::run);
    connect(m_job, &JobPanel::activityChanged, this, &PostChecksPage::showCounts);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_job->result<ArrivalOutcome>())
            storeArrival(migration(), *outcome);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { showRow(index.row()); });
}

void PostChecksPage::addList()
{
    auto *card = new Card(tr("What only you can see"), this);
    m_open = makeText({}, card);
    m_list = new CheckList(u"checks.tick."_s, card);
    card->body()->addWidget(m_open);
    card->body()->addWidget(m_list);
    body()->addWidget(card);
    connect(m_list, &CheckList::ticked, this, [this](const QString &id, bool on) {
        markDoing();
        migration().setTicked(id, on);
        refresh();
    });
}

void PostChecksPage::addReport()
{
    auto *card = new Card(tr("Report"), this);
    card->body()->addWidget(
        makeText(tr("One HTML file with all that was decided, checked, counted and left out, for your "
                    "records. It holds names of users and groups, but no passwords or keys."),
            card));
    m_report = new QPushButton(tr("&Write the report"), card);
    m_report->setObjectName(u"checks.report"_s);
    m_openReport = new QPushButton(tr("&Open it"), card);
    m_openReport->setObjectName(u"checks.openReport"_s);
    m_openReport->setIcon(makeIcon(Icon::Open));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_report);
    buttons->addWidget(m_openReport);
    buttons->addStretch(1);
    m_written = new Notice(card);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_written);
    body()->addWidget(card);
    connect(m_report, &QPushButton::clicked, this, &PostChecksPage::writeReport);
    connect(m_openReport, &QPushButton::clicked, this,
        [this] { this->session().openUrl(QUrl::fromLocalFile(reportPath())); });
}

QString PostChecksPage::summary() const
{
    return tr("Set the cloud beside the backup, look at what no program can judge, and keep a report.");
}

QString PostChecksPage::problem() const
{
    if (migration().arrival().isEmpty() && session().hasCloud() && migration().inventory())
        return tr("Count both sides first.");
    return {};
}

void PostChecksPage::refresh()
{
    m_model->setRows(migration().arrival());
    showCounts();
    m_list->setChecks(checks(), migration().ticked());
    const qsizetype open = openChecks();
    m_open->setText(
        open > 0 ? tr("Still to look at: %1. Tick each when you are content with it.").arg(QLocale().toString(open))
                 : tr("You have looked at everything."));
    m_openReport->setEnabled(QFileInfo(reportPath()).isFile());
    Q_EMIT problemChanged();
}

void PostChecksPage::showCounts()
{
    const QList<ArrivalRow> rows = migration().arrival();
    const bool ready = session().hasCloud() && migration().inventory();
    m_run->setText(rows.isEmpty() ? tr("&Count both sides") : tr("&Count once more"));
    m_run->setEnabled(ready && !m_job->isActive());
    m_table->setVisible(!rows.isEmpty());
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
            Notice::Kind::Attention, tr("%1 of %2 counts differ. Counts catch up some minutes after an import: count "
                                        "once more. What still differs then "
                                        "is named in its row.")
                                         .arg(QLocale().toString(qint64(differs)), QLocale().toString(rows.size())));
    else if (unknown > 0)
        m_verdict->say(Notice::Kind::Info,
            tr("Nothing differs. What cannot be known from outside, %1 of %2 counts, is for you to look at.")
                .arg(QLocale().toString(qint64(unknown)), QLocale().toString(rows.size())));
    else
        m_verdict->say(
            Notice::Kind::Success, tr("All %1 counts are equal on both sides.").arg(QLocale().toString(rows.size())));
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
        text =
            tr("%1 and %2 more, all of them in the report").arg(text, QLocale().toString(each.missing.size() - most));
    m_missing->setText(text.isEmpty() ? QString() : tr("%1, missing: %2").arg(arrivalTitle(each.id), text));
    m_missing->setVisible(!text.isEmpty());
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
    ArrivalParameters parameters{session().cloud(), *migration().inventory(), migration().attachmentsLeftOut(), {}};
    session().jobs().start(u"checks.run"_s,
        std::make_unique<JobOf<ArrivalOutcome>>(tr("Counting both sides"),
            [parameters = std::move(parameters)](Work &work) { return readArrival(parameters, work); }));
}

QString PostChecksPage::reportPath() const
{
    return QDir(workFolder(migration())).filePath(u"cloudward-report.html"_s);
}

void PostChecksPage::writeReport()
{
    markDoing();
    const QString path = reportPath();
    if (const auto written = writeWholeFile(path, htmlReport(migration()).toUtf8()); !written) {
        const ErrorText words = textOf(written.error());
        m_written->say(
            Notice::Kind::Problem, words.sentence.toHtmlEscaped() + u"<br>"_s + words.whatNext.toHtmlEscaped());
        return;
    }
    migration().note(u"The report was written"_s, Step::PostChecks);
    m_written->say(Notice::Kind::Success, tr("Written: %1").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
    m_openReport->setEnabled(true);
}

void PostChecksPage::leave()
{
    const StepState state = openChecks() > 0 ? StepState::NeedsAttention : StepState::Done;
    if (migration().stepState(Step::PostChecks) != state)
        migration().setStepState(Step::PostChecks, state);
}

QString PostChecksPage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("My content belongs to “Admin”"), tr("A known fault: what the account that ran the import had "
                                                           "written on the server may belong to a user “Admin” "
                                                           "afterwards. It cannot be put right from outside; ask "
                                                           "Atlassian's support and name the project and a few "
                                                           "issues.")) +
           section(tr("Issues differ by a few"),
               tr("The cloud tells an estimate that lags behind changes, and counts only what your account may browse. "
                  "Give your "
                  "account the right to browse all projects (step 7), wait some minutes, and count again.")) +
           section(tr("Attachments differ"), tr("First look in step 5 whether all chunks are imported, then at what "
                                                "packing left out in step 3: files over the "
                                                "limit, and files that were missing on the server already. Import the "
                                                "chunk of the project once more if it "
                                                "should be there.")) +
           section(tr("Users differ"),
               tr("Users are matched by their e-mail addresses: those with the same address became one. Accounts that "
                  "the site "
                  "hides from you are not counted. Users that were deleted on the server do not come along.")) +
           section(tr("Avatars or logos are missing"),
               tr("They are in the first chunk of the media. Import it once more.")) +
           section(tr("Apps"), tr("Data of Marketplace apps does not come with the import. Each app has its own way, "
                                  "BigPicture among them: "
                                  "install it on the site first and restore its snapshot after this step.")) +
           section(tr("Something else"), tr("Atlassian's public tracker lists the known faults of imports with ways "
                                            "around them; their support helps with the "
                                            "rest. The report holds the figures that they ask for."));
}

} // namespace cloudward
