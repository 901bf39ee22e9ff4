// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importpage.h"

#include "core/work/sizes.h"
#include "wizard/browser/eventtext.h"
#include "wizard/browser/importpane.h"
#include "wizard/card.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/arrivalcard.h"
#include "wizard/steps/arrivalwork.h"
#include "wizard/steps/groupswork.h"
#include "wizard/steps/importtexts.h"
#include "wizard/steps/phaselist.h"
#include "wizard/steps/placerow.h"
#include "wizard/wraptext.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QRadioButton *addRadio(
    const QString &text, const QString &name, QButtonGroup *group, QVBoxLayout *layout, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setObjectName(name);
    wrapText(button);
    group->addButton(button);
    layout->addWidget(button);
    return button;
}

} // namespace

ImportPage::ImportPage(Session &session, QWidget *parent)
    : StepPage(Step::ImportBackup, session, parent)
    , m_guide(new QWidget(this))
    , m_cards(new QVBoxLayout(m_guide))
    , m_pane(new ImportPane(session, {ImportWatch::Target::Data, Step::ImportBackup, u"import.pane"_s}, this))
    , m_before(new Notice(m_guide))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::large);
    m_cards->addWidget(m_before);
    addOffer();
    addFile();
    addSettings();
    addPhases();
    m_arrival = new ArrivalCard(session, m_guide);
    m_cards->addWidget(m_arrival);
    m_cards->addStretch(1);
    body()->addWidget(m_guide, 1);
    body()->addWidget(m_pane, 1);
    m_pane->hide();
    connect(m_pane, &ImportPane::closeWanted, this, [this] { showPane(false); });
    connect(m_pane, &ImportPane::phasesChanged, this, &ImportPage::takePhases);
    connect(m_arrival, &ArrivalCard::started, this, &ImportPage::markDoing);
    connect(m_arrival, &ArrivalCard::counted, this, [this](Notice::Kind kind, const QString &text) {
        m_pane->say(kind, text);
        Q_EMIT problemChanged();
    });
    connect(&session, &Session::accessChanged, this, &ImportPage::refresh);
    refresh();
}

void ImportPage::addOffer()
{
    auto *card = new Card(tr("1. See which import your site offers"), m_guide);
    m_offerPath = makeText({}, card, Tone::Quiet);
    card->body()->addWidget(m_offerPath);
    auto *group = new QButtonGroup(card);
    m_offerServer = addRadio(tr("Import Jira &Server"), u"import.offer.server"_s, group, card->body(), card);
    m_offerCloud = addRadio(tr("Only Import Jira C&loud"), u"import.offer.cloud"_s, group, card->body(), card);
    m_offerNone = addRadio(tr("Neither of &them"), u"import.offer.none"_s, group, card->body(), card);
    m_offer = new Notice(card);
    card->body()->addWidget(m_offer);
    m_cards->addWidget(card);
    connect(m_offerServer, &QRadioButton::clicked, this, [this] { chooseOffer(ImportOffer::Server); });
    connect(m_offerCloud, &QRadioButton::clicked, this, [this] { chooseOffer(ImportOffer::Cloud); });
    connect(m_offerNone, &QRadioButton::clicked, this, [this] { chooseOffer(ImportOffer::None); });
}

void ImportPage::addFile()
{
    auto *card = new Card(tr("2. Have the file at hand"), m_guide);
    m_file = new PathRow(u"import.path"_s, card);
    m_file->setReadOnly(true);
    m_file->line()->setAccessibleName(tr("Path of the backup"));
    m_file->addCopyButton(u"import.copy"_s);
    m_show = m_file->addButton(tr("Show in &folder"), u"import.show"_s);
    m_show->setIcon(makeIcon(Icon::Folder));
    m_fileFacts = makeText({}, card, Tone::Quiet);
    card->body()->addWidget(m_file);
    card->body()->addWidget(m_fileFacts);
    m_cards->addWidget(card);
    connect(m_show, &QPushButton::clicked, this, [this] {
        this->session().openUrl(QUrl::fromLocalFile(QFileInfo(migration().choices().backupPath).absolutePath()));
    });
}

void ImportPage::addSettings()
{
    auto *card = new Card(tr("3. Decide what the page will ask"), m_guide);
    card->body()->addWidget(makeHeading(tr("Users"), card));
    auto *group = new QButtonGroup(card);
    m_merge = addRadio(tr("Merge &users: those of the cloud stay, groups of the same name become one"),
        u"import.merge"_s, group, card->body(), card);
    m_overwrite = addRadio(tr("&Overwrite users: those of the cloud are deleted, in Confluence too"),
        u"import.overwrite"_s, group, card->body(), card);
    m_mergeFacts = makeText({}, card, Tone::Quiet);
    m_groupsJob = new JobPanel(session().jobs(), u"groups.load"_s, card);
    m_overwriteWarning = new Notice(card);
    card->body()->addWidget(m_mergeFacts);
    card->body()->addWidget(m_groupsJob);
    card->body()->addWidget(m_overwriteWarning);
    card->body()->addWidget(makeHeading(tr("Outgoing mail"), card));
    card->body()->addWidget(
        makeText(tr("Choose “Disable outgoing mail” while you are still looking at the result: otherwise "
                    "people get mail about every test. You can turn it on later under %1.")
                     .arg(placeFor(CloudPage::OutgoingMail, migration().choices()).clickPathText()),
            card, Tone::Quiet));
    card->body()->addWidget(makeHeading(tr("Links to map"), card));
    m_links = makeText({}, card, Tone::Quiet);
    card->body()->addWidget(m_links);
    m_cards->addWidget(card);
    connect(m_merge, &QRadioButton::clicked, this, [this] { chooseMerge(true); });
    connect(m_overwrite, &QRadioButton::clicked, this, [this] { chooseMerge(false); });
    connect(m_groupsJob, &JobPanel::retryWanted, this, &ImportPage::compareGroups);
    connect(m_groupsJob, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_groupsJob->result<GroupsOutcome>())
            storeGroups(migration(), *outcome);
        showSettings();
    });
}

void ImportPage::addPhases()
{
    auto *card = new Card(tr("4. Import it"), m_guide);
    m_openHere = new QPushButton(tr("Open the import &page here"), card);
    m_openHere->setObjectName(u"import.openHere"_s);
    m_noBrowser = new Notice(card);
    m_open = new PlaceRow(session(), tr("Open the &import page in your browser"), u"import.open"_s, card);
    card->body()->addWidget(m_openHere, 0, Qt::AlignLeft);
    card->body()->addWidget(m_noBrowser);
    card->body()->addWidget(m_open);
    m_how = makeText({}, card);
    card->body()->addWidget(m_how);
    connect(m_openHere, &QPushButton::clicked, this, &ImportPage::openHere);
    m_phases = new PhaseList(u"import.phase."_s, importPhases(), card);
    m_mediaLost = new Notice(card);
    auto *again = m_mediaLost->addButton(tr("Mark all chunks as to be imported &again"), u"import.resetMedia"_s);
    card->body()->addWidget(m_phases);
    card->body()->addWidget(m_mediaLost);
    m_cards->addWidget(card);
    connect(m_open, &PlaceRow::opened, this, &ImportPage::markDoing);
    connect(m_phases, &PhaseList::toggled, this, &ImportPage::confirm);
    connect(again, &QPushButton::clicked, this, [this] {
        const QList<ChunkState> chunks = migration().chunks();
        for (const ChunkState &chunk : chunks)
            migration().setChunkImport(chunk.chunk.file, ChunkState::Import::NotYet);
        migration().note(u"A new data import: all media chunks are to be imported again"_s, Step::ImportBackup);
        showPhases();
    });
}

QString ImportPage::summary() const
{
    return tr("Atlassian lets only a person start this, on its own page; this page brings it to you and guides you. "
              "All Jira data "
              "that the site holds now is replaced.");
}

QString ImportPage::problem() const
{
    if (!migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1))
        return tr("Still open: %1.").arg(m_phases->nextText());
    const QList<ArrivalRow> rows = migration().arrival();
    const ArrivalRow *projects = findRow(rows, u"arrival.projects");
    if (session().hasCloud() && projects && projects->found == 0 && projects->expected > 0)
        return tr("The site shows no project to your account. See “Prove that it arrived”.");
    return {};
}

void ImportPage::refresh()
{
    if (migration().choices().backupPath.isEmpty())
        m_before->say(Notice::Kind::Problem, tr("No backup is chosen yet. Go back to step 2."));
    else if (hasErrors(migration().findings(u"backup"_s)))
        m_before->say(Notice::Kind::Attention,
            tr("The audit found errors in this backup that make imports fail. They are listed in step 2."));
    else
        m_before->clear();
    showOffer();
    showFile();
    showSettings();
    showPhases();
    m_arrival->refresh();
    // What merging would grant can only be told from the site as it was before the import.
    const bool begun = migration().confirmedPhases(Step::ImportBackup).contains("running"_L1);
    if (isVisible() && !begun && session().hasCloud() && migration().inventory() &&
        migration().groupReviews().isEmpty() && !session().jobs().find(u"groups.load"_s))
        compareGroups();
    Q_EMIT problemChanged();
}

void ImportPage::showOffer()
{
    const ImportOffer offer = migration().choices().importOffer;
    const auto page = offer == ImportOffer::Cloud ? CloudPage::ImportCloud : CloudPage::ImportServer;
    const ImportAddress place = placeFor(page, migration().choices());
    ImportAddress menu = place;
    menu.clickPath.removeLast();
    m_offerPath->setText(tr("Look at %1 on your cloud site. What stands there?").arg(menu.clickPathText()));
    m_offerServer->setChecked(offer == ImportOffer::Server);
    m_offerCloud->setChecked(offer == ImportOffer::Cloud);
    m_offerNone->setChecked(offer == ImportOffer::None);
    const qint64 users = migration().inventory() ? migration().inventory()->people.users.size() : -1;
    m_offer->say(offer == ImportOffer::Server      ? Notice::Kind::Success
                 : offer == ImportOffer::NotLooked ? Notice::Kind::Info
                                                   : Notice::Kind::Attention,
        offerText(offer, users));
    m_open->setPlace(place);
}

void ImportPage::showFile()
{
    const QString &path = migration().choices().backupPath;
    m_file->setPath(path);
    m_show->setEnabled(!path.isEmpty());
    const QFileInfo file(path);
    if (path.isEmpty())
        m_fileFacts->setText(tr("The page asks for this file when it says “Import data”."));
    else if (!file.exists())
        m_fileFacts->setText(tr("This file is no longer there. Fetch or choose it again in step 2."));
    else
        m_fileFacts->setText(
            tr("%1. The page asks for it when it says “Import data”; up to 20 GB are taken. Paste the path "
               "into the file chooser.")
                .arg(sizeText(file.size())));
}

void ImportPage::showSettings()
{
    const bool merge = migration().choices().mergeUsers;
    m_merge->setChecked(merge);
    m_overwrite->setChecked(!merge);
    m_mergeFacts->setVisible(merge);
    m_mergeFacts->setText(mergeText(migration().groupReviews(), session().hasCloud()));
    if (merge)
        m_overwriteWarning->clear();
    else
        m_overwriteWarning->say(Notice::Kind::Attention, overwriteText());
    m_links->setText(linksText(migration().inventory() ? migration().inventory()->baseUrl : QString(),
        migration().choices().serverUrl, migration().inventory() ? migration().inventory()->links : 0));
}

void ImportPage::showPhases()
{
    const Phases done = migration().confirmedPhases(Step::ImportBackup);
    m_phases->setDone(done);
    m_pane->setSubject(migration().choices().backupPath, done);
    m_pane->setAdvice(optionsAdvice(migration()));
    m_phases->setExplanation(u"validated"_s, validatedText(migration().inventory()));
    const QList<ChunkState> chunks = migration().chunks();
    const bool anyMedia = std::ranges::any_of(
        chunks, [](const ChunkState &chunk) { return chunk.import == ChunkState::Import::Imported; });
    if (anyMedia && !done.contains("finished"_L1))
        m_mediaLost->say(Notice::Kind::Attention, tr("You import the data although media chunks were imported before. "
                                                     "A data import takes away the media that are "
                                                     "there, so those chunks have to come after it once more."));
    else
        m_mediaLost->clear();
    const bool finished = done.contains("finished"_L1);
    const bool here = session().makeBrowser && m_noBrowser->text().isEmpty();
    m_openHere->setVisible(here);
    m_how->setText(
        here ? tr("Opened here, the page gets the right file, and its upload and phases are followed. In your own "
                  "browser nothing can be read from outside: tick each line when you see it there.")
             : tr("Nothing can be read from outside while the import runs, so Cloudward goes by your ticks: tick "
                  "each line when you see it there."));
    m_openHere->setEnabled(m_open->button()->isEnabled());
    setPrimary(m_openHere, !finished);
    m_open->setMain(!finished && !here);
    m_arrival->setMain(finished);
}

void ImportPage::compareGroups()
{
    GroupsParameters parameters{
        session().cloud(), migration().inventory() ? migration().inventory()->people : People{}, {}};
    session().jobs().start(u"groups.load"_s,
        std::make_unique<JobOf<GroupsOutcome>>(tr("Comparing groups"),
            [parameters = std::move(parameters)](Work &work) { return readGroups(parameters, work); }));
}

void ImportPage::confirm(const QString &phase, bool on)
{
    markDoing();
    if (!on) {
        const QStringList later = m_phases->after(phase);
        for (const QString &id : later)
            migration().setPhaseConfirmed(Step::ImportBackup, id, false);
    }
    migration().setPhaseConfirmed(Step::ImportBackup, phase, on);
    if (phase == "running"_L1 && on) {
        migration().note(migration().choices().mergeUsers ? u"The import was started; users are merged"_s
                                                          : u"The import was started; users are overwritten"_s,
            Step::ImportBackup);
    }
    showPhases();
    Q_EMIT problemChanged();
}

void ImportPage::chooseOffer(ImportOffer offer)
{
    markDoing();
    Choices choices = migration().choices();
    choices.importOffer = offer;
    migration().setChoices(choices);
    showOffer();
}

void ImportPage::chooseMerge(bool merge)
{
    Choices choices = migration().choices();
    choices.mergeUsers = merge;
    migration().setChoices(choices);
    showSettings();
}

void ImportPage::openHere()
{
    markDoing();
    const ImportOffer offer = migration().choices().importOffer;
    const auto page = offer == ImportOffer::Cloud ? CloudPage::ImportCloud : CloudPage::ImportServer;
    if (m_pane->open(placeFor(page, migration().choices()).url)) {
        showPane(true);
        return;
    }
    m_noBrowser->say(Notice::Kind::Attention, noSandboxText());
    showPhases();
}

void ImportPage::takePhases(const QStringList &done)
{
    const QStringList phases = ImportWatch::phases(ImportWatch::Target::Data);
    for (const QString &phase : phases)
        migration().setPhaseConfirmed(Step::ImportBackup, phase, done.contains(phase));
    refresh();
    if (done.contains("finished"_L1) && session().hasCloud())
        m_arrival->count();
}

void ImportPage::showPane(bool shown)
{
    m_guide->setVisible(!shown);
    m_pane->setVisible(shown);
    (shown ? static_cast<QWidget *>(m_pane) : m_openHere)->setFocus();
}

} // namespace cloudward
