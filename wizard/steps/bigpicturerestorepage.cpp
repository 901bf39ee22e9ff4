// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/bigpicturerestorepage.h"

#include "core/work/files.h"
#include "wizard/browser/apppane.h"
#include "wizard/browser/eventtext.h"
#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/bigpicturework.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/mappingmodel.h"
#include "wizard/steps/phaselist.h"
#include "wizard/steps/placerow.h"
#include "wizard/steps/table.h"
#include "wizard/workfolder.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const QString lookedTick = u"bigpicture.looked"_s;
const QString mappedTick = u"bigpicture.mapped."_s;

QList<PhaseList::Item> restorePhases()
{
    return {
        {u"imported"_s, BigPictureRestorePage::tr("The dump is in the app's list"),
            BigPictureRestorePage::tr("App configuration › Advanced › Database dumps › Import, and the file above.")},
        {u"restoring"_s, BigPictureRestorePage::tr("“Restore” is pressed and confirmed"),
            BigPictureRestorePage::tr(
                "In the line with the dump's name: Restore, then the box and Next, then the word RESTORE "
                "in capitals. The app makes a dump of its present state first.")},
        {u"mapped"_s, BigPictureRestorePage::tr("The users are mapped"),
            BigPictureRestorePage::tr(
                "The app shows whom it could not match. Choose an account for each, by the list above.")},
        {u"finished"_s, BigPictureRestorePage::tr("The restore has ended"),
            BigPictureRestorePage::tr("The app says so; with large plans it takes a while.")}};
}

} // namespace

BigPictureRestorePage::BigPictureRestorePage(Session &session, QWidget *parent)
    : StepPage(Step::RestoreBigPicture, session, parent)
    , m_guide(new QWidget(this))
    , m_pane(new AppPane(session, u"bigpicture.restore.pane"_s, this))
    , m_model(new MappingModel(this))
{
    auto *cards = new QVBoxLayout(m_guide);
    cards->setContentsMargins({});
    cards->setSpacing(space::large);
    m_before = new Notice(m_guide);
    cards->addWidget(m_before);
    addPrediction();
    addRestore();
    cards->addStretch(1);
    body()->addWidget(m_guide, 1);
    body()->addWidget(m_pane, 1);
    m_pane->hide();
    m_pane->setGuide(
        tr("<p><b>On this page of the app:</b></p><ol><li>App configuration › Advanced › Database dumps</li>"
           "<li>Import: the kept dump is given by itself</li><li>Restore, in its line</li><li>The box, and Next</li>"
           "<li>Type RESTORE, and Restore</li><li>Choose accounts by the list below</li></ol>"
           "<p>Each of these is yours to press.</p>"));
    auto *beside = makeTable(u"bigpicture.restore.beside"_s, tr("Accounts to choose"), m_model,
        {.fewest = 2, .most = 12, .stretchedColumn = MappingModel::Choose, .mostLines = 3}, m_pane);
    beside->setColumnHidden(MappingModel::Why, true);
    m_pane->beside()->addWidget(beside);
    connect(m_pane, &AppPane::closeWanted, this, [this] { showPane(false); });
    connect(m_model, &MappingModel::ticked, this,
        [this](const QString &key, bool done) { migration().setTicked(mappedTick + key, done); });
    connect(&session, &Session::accessChanged, this, &BigPictureRestorePage::refresh);
    refresh();
}

void BigPictureRestorePage::addPrediction()
{
    auto *card = new Card(tr("Whom the app will not match"), m_guide);
    auto *text =
        makeText(tr("The app matches people by the e-mail addresses that the server had, and asks for the others "
                    "in the middle of the restore. This tells you before whom it will ask for, at most: which "
                    "users the dump names cannot be seen from outside."),
            card);
    m_predict = new QPushButton(tr("&Look who will match"), card);
    m_predict->setObjectName(u"bigpicture.predict"_s);
    m_predictJob = new JobPanel(session().jobs(), u"bigpicture.predict"_s, card);
    m_predictJob->setFocusAfter(m_predict);
    m_verdict = new Notice(card);
    auto *counts = m_verdict->addButton(tr("To the co&unts"), u"bigpicture.toCounts"_s);
    auto *people = m_verdict->addButton(tr("To the &people"), u"bigpicture.toPeople"_s);
    m_looked =
        new QCheckBox(tr("&I have looked: the users are in the cloud, and these are to be chosen by hand"), card);
    m_looked->setObjectName(u"bigpicture.looked"_s);
    wrapText(m_looked);
    m_counts = makeText({}, card, Tone::Quiet);
    m_counts->setObjectName(u"bigpicture.counts"_s);
    m_table = makeTable(u"bigpicture.mapping"_s, tr("Users whom the app will not match, and whom to choose"), m_model,
        {.fewest = 2, .most = 10, .stretchedColumn = MappingModel::Why, .mostLines = 3}, card);
    // Large text leaves a reason little room in its column.
    auto *current = makeText({}, card, Tone::Quiet);
    current->setObjectName(u"bigpicture.current"_s);
    current->setTextFormat(Qt::PlainText);
    current->hide();
    connect(m_model, &QAbstractItemModel::modelReset, current, &QLabel::hide);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, current, [current](const QModelIndex &row) {
            QStringList words;
            for (int column = 0; row.isValid() && column < MappingModel::ColumnCount; ++column)
                words += row.siblingAtColumn(column).data().toString();
            words.removeAll(QString());
            current->setText(words.join(u" · "_s));
            current->setVisible(row.isValid());
        });
    m_save = new QPushButton(tr("&Save this list as CSV…"), card);
    m_save->setObjectName(u"bigpicture.saveList"_s);
    m_saved = new Notice(card);
    card->body()->addWidget(text);
    card->body()->addWidget(m_predict, 0, Qt::AlignLeft);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_predictJob, m_verdict, m_looked, m_counts, m_table, current})
        card->body()->addWidget(widget);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    card->body()->addWidget(m_saved);
    m_guide->layout()->addWidget(card);

    connect(m_predict, &QPushButton::clicked, this, &BigPictureRestorePage::predict);
    connect(m_predictJob, &JobPanel::retryWanted, this, &BigPictureRestorePage::predict);
    connect(m_predictJob, &JobPanel::succeeded, this, &BigPictureRestorePage::takePrediction);
    connect(m_predictJob, &JobPanel::activityChanged, this, &BigPictureRestorePage::refresh);
    connect(counts, &QPushButton::clicked, this, [this] { migration().setCurrentStep(Step::PostChecks); });
    connect(people, &QPushButton::clicked, this, [this] { migration().setCurrentStep(Step::MatchPeople); });
    connect(m_looked, &QCheckBox::toggled, this, [this](bool on) { migration().setTicked(lookedTick, on); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Save the list"), workFolder(migration()) + u"/bigpicture-users.csv"_s,
            tr("CSV files (*.csv)"), [this](const QString &path) { saveList(path); });
    });
    if (const auto *known = m_predictJob->result<PredictedMapping>())
        m_model->setPrediction(known->map, known->prediction);
}

void BigPictureRestorePage::addRestore()
{
    auto *card = new Card(tr("Restore it"), m_guide);
    auto *warning = new Notice(Notice::Kind::Attention,
        tr("The restore replaces everything that the cloud's app holds. The app makes a dump of its present state "
           "first, "
           "so that you can go back; nothing of Jira itself is touched."),
        card);
    m_dump = new PathRow(u"bigpicture.dumpPath"_s, card);
    m_dump->setReadOnly(true);
    m_dump->line()->setAccessibleName(tr("Path of the kept dump"));
    m_dump->addCopyButton(u"bigpicture.copyDump"_s);
    m_openHere = new QPushButton(tr("&Open the app here"), card);
    m_openHere->setObjectName(u"bigpicture.restore.openHere"_s);
    m_noBrowser = new Notice(card);
    m_place = new PlaceRow(session(), tr("Open the app in &your browser"), u"bigpicture.restore.open"_s, card);
    m_verifyJob = new JobPanel(session().jobs(), u"bigpicture.verify"_s, card);
    m_verifyJob->setSuccessText(tr("The kept dump is whole: its size and checksum are as they were."));
    m_verifyJob->setRetryOffered(false);
    m_phases = new PhaseList(u"bigpicture.phase."_s, restorePhases(), card);
    card->body()->addWidget(warning);
    card->body()->addWidget(m_dump);
    card->body()->addWidget(m_openHere, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_noBrowser, m_place, m_verifyJob, m_phases})
        card->body()->addWidget(widget);
    m_guide->layout()->addWidget(card);
    connect(m_openHere, &QPushButton::clicked, this, &BigPictureRestorePage::openHere);
    connect(m_place, &PlaceRow::opened, this, &BigPictureRestorePage::verify);
    connect(m_phases, &PhaseList::toggled, this, &BigPictureRestorePage::confirm);
}

QString BigPictureRestorePage::summary() const
{
    return tr(
        "The app's dump is uploaded and restored on the app's own page; the users whom it cannot match are chosen by "
        "hand, so they are named here before.");
}

bool BigPictureRestorePage::isStopped() const
{
    return migration().appMigration().unmatched > tooManyUnmatched && !migration().ticked().contains(lookedTick);
}

QString BigPictureRestorePage::problem() const
{
    if (!migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1))
        return tr("Import Jira's backup first (step 4): the app's plans are about its issues.");
    if (!migration().appMigration().dump)
        return tr("No dump is kept: make it in BigPicture's step 1.");
    if (migration().appMigration().unmatched < 0 && migration().inventory())
        return tr("Look who will match, before the restore asks for it.");
    if (isStopped())
        return tr("More than %1 users would have no match: look at the users first.").arg(tooManyUnmatched);
    if (!migration().confirmedPhases(step()).contains("finished"_L1))
        return tr("Tick each part of the restore as you see it done.");
    return {};
}

void BigPictureRestorePage::predict()
{
    const auto wanted = predictionWanted(session());
    if (m_predictJob->isActive() || !wanted || !session().hasCloud())
        return;
    markDoing();
    session().jobs().start(
        u"bigpicture.predict"_s, std::make_unique<JobOf<PredictedMapping>>(tr("Looking who will match"),
                                     [wanted = *wanted](Work &work) { return predictScreen(wanted, work); }));
}

void BigPictureRestorePage::takePrediction()
{
    const auto *predicted = m_predictJob->result<PredictedMapping>();
    if (!predicted)
        return;
    m_model->setPrediction(predicted->map, predicted->prediction);
    storePrediction(migration(), *predicted);
    refresh();
}

void BigPictureRestorePage::saveList(const QString &path)
{
    const auto *predicted = m_predictJob->result<PredictedMapping>();
    if (!predicted)
        return;
    if (const auto written = writeWholeFile(path, mappingCsv(predicted->prediction, predicted->map)); !written)
        m_saved->say(Notice::Kind::Problem, textOf(written.error()).sentence.toHtmlEscaped());
    else
        m_saved->say(Notice::Kind::Success, tr("Saved as %1.").arg(breakable(path).toHtmlEscaped()));
}

void BigPictureRestorePage::refresh()
{
    const auto &document = migration();
    const bool imported = document.confirmedPhases(Step::ImportBackup).contains("finished"_L1);
    m_before->say(Notice::Kind::Attention,
        imported ? QString() : tr("Jira's import (step 4) is not confirmed yet; without it the app finds nobody."));
    m_predict->setEnabled(session().hasCloud() && document.inventory() && !m_predictJob->isActive());
    setPrimary(m_predict, imported && document.appMigration().unmatched < 0);
    showPrediction();
    const auto &dump = document.appMigration().dump;
    m_dump->setPath(dump ? dump->path : QString());
    m_pane->setFile(dump ? dump->path : QString());
    const auto place = appPlace(AppPage::CloudDumps, document.choices());
    m_place->setPlace(place);
    const auto done = document.confirmedPhases(step());
    const bool ready = dump && imported && !isStopped() && document.appMigration().unmatched >= 0;
    m_place->setMain(ready && done.isEmpty());
    m_openHere->setVisible(bool(session().makeBrowser));
    m_openHere->setEnabled(place.url.isValid());
    m_phases->setDone(done);
    Q_EMIT problemChanged();
}

void BigPictureRestorePage::showPrediction()
{
    const auto ticked = migration().ticked();
    QSet<QString> done;
    for (const auto &id : ticked) {
        if (id.startsWith(mappedTick))
            done.insert(id.sliced(mappedTick.size()));
    }
    m_model->setDone(done);
    const QSignalBlocker blocker(m_looked);
    m_looked->setChecked(ticked.contains(lookedTick));
    m_looked->setVisible(migration().appMigration().unmatched > tooManyUnmatched);
    const auto *predicted = m_predictJob->result<PredictedMapping>();
    const bool rows = m_model->rowCount() > 0;
    m_table->setVisible(rows);
    m_save->setVisible(rows);
    m_counts->setVisible(predicted);
    const auto unmatched = migration().appMigration().unmatched;
    if (!predicted) {
        m_verdict->say(Notice::Kind::Info, unmatched < 0
                                               ? QString()
                                               : tr("When it was last looked, %L1 would have had no match. Look "
                                                    "again to see the list.")
                                                     .arg(unmatched));
        return;
    }
    const auto &prediction = predicted->prediction;
    QStringList words{
        tr("By e-mail: %L1. To be chosen by hand, at most: %L2.").arg(prediction.matched).arg(prediction.unmatched)};
    if (prediction.explained > 0)
        words += tr("Of these, expected, since their addresses were changed after the dump or nobody is wanted: %L1.")
                     .arg(prediction.explained);
    if (prediction.noAccount > 0)
        words += tr(
            "Of these, no account is known to be theirs: %L1. Make one before the restore, or take a proposal where it "
            "is right.")
                     .arg(prediction.noAccount);
    if (prediction.hidden > 0)
        words += tr("Accounts that hide their address, whom the app may or may not see: %L1.").arg(prediction.hidden);
    if (prediction.another > 0)
        words +=
            tr("Matched with another account than Jira's import did, so look at them: %L1.").arg(prediction.another);
    if (prediction.leftAside > 0)
        words += tr("Deleted users and apps' own users, left aside: %L1.").arg(prediction.leftAside);
    if (predicted->organisation)
        words += tr("The organisation could not be asked for hidden addresses: %1")
                     .arg(textOf(*predicted->organisation).sentence);
    m_counts->setText(words.join(u' '));
    switch (prediction.verdict) {
    case MappingVerdict::Stop:
        m_verdict->say(Notice::Kind::Problem,
            tr("<b>Stop and look.</b> %L1 users would have no match. So many usually mean that Jira's own import did "
               "not "
               "bring all users. Compare the counts of step 8, and look at the people, before the restore.")
                .arg(prediction.unmatched));
        break;
    case MappingVerdict::Many:
        m_verdict->say(Notice::Kind::Attention,
            tr("%L1 users would have no match, which is much. Look at the people first: is there a reason that you "
               "know?")
                .arg(prediction.unmatched));
        break;
    case MappingVerdict::Fine:
        m_verdict->say(Notice::Kind::Success, prediction.unmatched == 0
                                                  ? tr("Everybody will be matched by e-mail.")
                                                  : tr("Few enough to choose by hand: %L1.").arg(prediction.unmatched));
        break;
    case MappingVerdict::Unknown: m_verdict->clear(); break;
    }
}

void BigPictureRestorePage::verify()
{
    markDoing();
    const auto dump = migration().appMigration().dump;
    if (!dump || m_verifyJob->isActive())
        return;
    session().jobs().start(u"bigpicture.verify"_s,
        std::make_unique<JobOf<bool>>(tr("Comparing the kept dump"), [dump = *dump](Work &work) -> Result<bool> {
            if (auto whole = verifyDump(dump, work); !whole)
                return std::unexpected(whole.error());
            return true;
        }));
}

void BigPictureRestorePage::openHere()
{
    if (!m_pane->open(appPlace(AppPage::CloudDumps, migration().choices()).url)) {
        m_noBrowser->say(Notice::Kind::Attention, noSandboxText());
        return;
    }
    verify();
    showPane(true);
}

void BigPictureRestorePage::showPane(bool shown)
{
    m_pane->setVisible(shown);
    m_guide->setVisible(!shown);
    if (!shown)
        m_openHere->setFocus();
}

void BigPictureRestorePage::confirm(const QString &phase, bool on)
{
    markDoing();
    migration().setPhaseConfirmed(step(), phase, on);
    if (!on) {
        for (const auto &later : m_phases->after(phase))
            migration().setPhaseConfirmed(step(), later, false);
    }
    migration().note(
        on ? u"BigPicture: %1 is confirmed"_s.arg(phase) : u"BigPicture: %1 is taken back"_s.arg(phase), step());
    refresh();
}

} // namespace cloudward
