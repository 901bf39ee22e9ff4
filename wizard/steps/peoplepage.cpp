// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peoplepage.h"

#include "core/work/files.h"
#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/invitecard.h"
#include "wizard/steps/peoplegroupstab.h"
#include "wizard/steps/peopletab.h"
#include "wizard/steps/peopletexts.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// More is not a table of people.
constexpr qint64 largestCsv = 500'000'000;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

Result<QByteArray> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    if (file.size() > largestCsv)
        return failure(ErrorCode::TooLarge, path, {}, file.size(), largestCsv);
    return file.readAll();
}

QString failureText(const Error &error)
{
    const ErrorText words = textOf(error);
    return words.sentence.toHtmlEscaped() + u"<br>"_s + words.whatNext.toHtmlEscaped();
}

class EditCommand : public QUndoCommand
{
public:
    EditCommand(Migration &migration, const PeopleEdit &edit, const QString &what)
        : QUndoCommand(what)
        , m_migration(migration)
        , m_edit(edit)
    {}
    void redo() override { m_back = applyEdit(m_migration, m_edit); }
    void undo() override { applyEdit(m_migration, m_back); }

private:
    Migration &m_migration;
    PeopleEdit m_edit;
    PeopleEdit m_back;
};

} // namespace

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : StepPage(Step::MatchPeople, session, parent)
    , m_undo(new QUndoStack(this))
    , m_before(new Notice(this))
    , m_preparing(preparePeople, [this](const PreparedPeople &prepared) { install(prepared); })
{
    m_before->setObjectName(u"people.before"_s);
    body()->addWidget(m_before);
    addAccounts();
    addTables();
    m_invite = new InviteCard(session, this);
    body()->addWidget(m_invite);
    body()->addStretch(1);
    addUndo();
    connect(&session, &Session::accessChanged, this, [this] {
        showAccounts();
        m_invite->refresh();
    });
    showAccounts();
    showUndo();
}

void PeoplePage::addAccounts()
{
    auto *card = new Card(tr("Accounts of the site"), this);
    m_known = makeText({}, card);
    m_load = new QPushButton(card);
    m_load->setObjectName(u"people.accounts"_s);
    m_loadJob = new JobPanel(session().jobs(), u"people.accounts"_s, card);
    card->body()->addWidget(m_known);
    card->body()->addWidget(m_load, 0, Qt::AlignLeft);
    card->body()->addWidget(m_loadJob);
    body()->addWidget(card);
    connect(m_load, &QPushButton::clicked, this, &PeoplePage::load);
    connect(m_loadJob, &JobPanel::retryWanted, this, &PeoplePage::load);
    connect(m_loadJob, &JobPanel::activityChanged, this, &PeoplePage::showAccounts);
    connect(m_loadJob, &JobPanel::succeeded, this, &PeoplePage::takeReading);
}

void PeoplePage::addTables()
{
    auto *card = new Card(tr("Who is who"), this);
    m_counts = makeText({}, card);
    m_addresses = new Notice(card);
    m_addresses->setObjectName(u"people.addresses"_s);
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(u"people.tabs"_s);
    m_tabs->tabBar()->setObjectName(u"people.tabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Users or groups"));
    m_people = new PeopleTab(m_tabs);
    m_groups = new PeopleGroupsTab(m_tabs);
    m_tabs->addTab(m_people, tr("Users"));
    m_tabs->addTab(m_groups, tr("Groups"));
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_addresses);
    card->body()->addWidget(m_tabs);
    body()->addWidget(card);
    connect(m_people, &PeopleTab::edited, this, &PeoplePage::edit);
    connect(m_groups, &PeopleGroupsTab::edited, this, &PeoplePage::edit);
    connect(m_people, &MappingTab::saveWanted, this, &PeoplePage::saveCsv);
    connect(m_people, &MappingTab::readWanted, this, &PeoplePage::readCsv);
    connect(m_groups, &MappingTab::saveWanted, this, &PeoplePage::saveGroupsCsv);
    connect(m_groups, &MappingTab::readWanted, this, &PeoplePage::readGroupsCsv);
    connect(m_people, &MappingTab::selectionChanged, this, &PeoplePage::showInvitations);
}

PeoplePage::~PeoplePage()
{
    // It tells that it is emptied when it goes, and then this is no page any more.
    m_undo->disconnect(this);
}

void PeoplePage::addUndo()
{
    for (MappingTab *tab : {static_cast<MappingTab *>(m_people), static_cast<MappingTab *>(m_groups)}) {
        connect(tab, &MappingTab::undoWanted, m_undo, &QUndoStack::undo);
        connect(tab, &MappingTab::redoWanted, m_undo, &QUndoStack::redo);
    }
    connect(m_undo, &QUndoStack::indexChanged, this, [this] {
        showUndo();
        // The window calls it only while the page is up.
        refresh();
    });
}

QString PeoplePage::summary() const
{
    const QString what =
        tr("Before anything is imported you see who of the server has an account in the cloud, who gets one, and "
           "who will have none. Nothing here stands in the way: you may skip it.");
    const qsizetype open = m_prepared ? m_prepared->people->counts().needsYou : 0;
    return open == 0 ? what : what + u' ' + tr("Users who still need you: %1.").arg(number(open));
}

void PeoplePage::refresh()
{
    PeopleSource source = peopleSource(migration());
    m_people->setFolder(workFolder(migration()));
    m_groups->setFolder(workFolder(migration()));
    showAccounts();
    m_invite->refresh();
    if (m_prepared && source.isSameAs(m_source))
        return;
    m_source = source;
    // So that the rows are there at once; what may be meant comes after them.
    source.proposals = m_prepared || source.rows() <= m_preparing.mostAtOnce;
    m_preparing.ask(source, source.rows());
}

void PeoplePage::install(const PreparedPeople &prepared)
{
    m_prepared = prepared;
    m_people->setPrepared(prepared, m_source.imported);
    if (prepared.groups)
        m_groups->setPrepared(prepared);
    const PeopleCounts &counts = prepared.people->counts();
    m_counts->setText(countSentences(counts, prepared.people->map().accountsKnown, m_source.imported).join(u' '));
    showBefore();
    showAddresses();
    showInvitations();
    if (!prepared.people->hasProposals())
        m_preparing.ask(m_source, m_source.rows());
    Q_EMIT problemChanged();
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    // What a line of text takes for itself does not come here.
    if (event->matches(QKeySequence::Undo))
        m_undo->undo();
    else if (event->matches(QKeySequence::Redo))
        m_undo->redo();
    else
        StepPage::keyPressEvent(event);
}

void PeoplePage::showBefore()
{
    const bool any = m_prepared->people->counts().all > 0;
    m_tabs->setVisible(any);
    m_counts->setVisible(any);
    m_invite->setVisible(any);
    if (m_prepared->unread)
        return m_before->say(Notice::Kind::Problem, failureText(*m_prepared->unread));
    switch (m_prepared->from) {
    case PeopleSource::From::Nowhere:
        return m_before->say(
            Notice::Kind::Info, tr("The users of the server are not known yet. Read a backup in step 2: it says "
                                   "who they are and what belongs to each."));
    case PeopleSource::From::Files:
        return m_before->say(Notice::Kind::Info,
            tr("No backup was read: these users are from the files of step 1. What belongs to them is not known, their "
               "groups "
               "are not shown, and their addresses cannot be changed here. Read a backup in step 2 for that."));
    case PeopleSource::From::Backup: break;
    }
    const PeopleCounts &counts = m_prepared->people->counts();
    if (m_source.imported && counts.of(PersonState::Unmatched) > 0)
        return m_before->say(Notice::Kind::Attention,
            m_prepared->people->map().accountsKnown
                ? tr("The backup is imported, and %1 users have no account. Read the accounts once more, choose one "
                     "for each of "
                     "these users, invite them, or say that nobody is wanted.")
                      .arg(number(counts.of(PersonState::Unmatched)))
                : tr("The backup is imported. Read the accounts of the site to see who has none."));
    m_before->clear();
}

/// How the table and the backup that is imported agree.
void PeoplePage::showAddresses()
{
    QString text;
    Notice::Kind kind = Notice::Kind::Info;
    switch (m_source.imported ? PreparedPeople::Copy::NotNeeded : m_prepared->copy) {
    case PreparedPeople::Copy::NotNeeded: break;
    case PreparedPeople::Copy::Missing:
        text = tr("The new addresses are wishes to the mender: they come true in the mended copy of the backup. Write "
                  "it in step "
                  "2, under “Mend it”.");
        break;
    case PreparedPeople::Copy::Older:
        kind = Notice::Kind::Attention;
        text = tr("The mended copy was written before these addresses were set, and has others. Write it anew in step "
                  "2, under "
                  "“Mend it”, “Choose something else”.");
        break;
    case PreparedPeople::Copy::Current:
        kind = Notice::Kind::Success;
        text = tr("The mended copy of the backup has the new addresses.");
        break;
    }
    QStringList lines;
    if (!text.isEmpty())
        lines << text;
    if (!m_prepared->addressProblems.isEmpty()) {
        kind = Notice::Kind::Attention;
        lines << tr("Not every wish for an address can come true:");
        for (const QString &problem : m_prepared->addressProblems)
            lines << problem.toHtmlEscaped();
    }
    m_addresses->say(kind, lines.join(u"<br>"_s));
}

void PeoplePage::showInvitations()
{
    if (m_prepared && m_invite)
        m_invite->setPeople(m_prepared->invitable,
            m_prepared->people->invitable(m_people->selectedOf(*m_prepared->people)), m_source.imported);
}

void PeoplePage::showUndo()
{
    const QString undo = m_undo->canUndo() ? tr("Takes back: %1").arg(m_undo->undoText()) : QString();
    const QString redo = m_undo->canRedo() ? tr("Does again: %1").arg(m_undo->redoText()) : QString();
    m_people->setUndo(undo, redo);
    m_groups->setUndo(undo, redo);
}

void PeoplePage::showAccounts()
{
    const auto &accounts = migration().cloudAccounts();
    m_load->setText(accounts ? tr("&Read the accounts once more") : tr("&Read the accounts of the site"));
    m_load->setEnabled(session().hasCloud() && !m_loadJob->isActive());
    setPrimary(m_load, !accounts);
    QStringList lines;
    if (!session().hasCloud())
        lines << tr("Connect the cloud site in “Before you start” to read its accounts.");
    if (accounts) {
        const auto hidden =
            std::ranges::count_if(*accounts, [](const CloudAccount &one) { return one.email.isEmpty(); });
        const auto told = std::ranges::count_if(*accounts, [](const CloudAccount &one) { return one.byOrganisation; });
        lines << tr("Accounts: %1. Addresses that only the organisation told: %2. Addresses that stay hidden: %3.")
                     .arg(number(accounts->size()), number(told), number(hidden));
        if (hidden > 0)
            lines << tr("Whose address is hidden cannot be told by it: that may be somebody below who seems to have no "
                        "account. "
                        "Choose such accounts by hand.");
    }
    if (!session().hasOrganisation())
        lines << tr("With a key of your organisation (given in “Before you start”) addresses that people hide from the "
                    "site can be "
                    "asked for.");
    if (const auto *reading = m_loadJob->result<PeopleReading>()) {
        if (reading->accounts.organisation)
            lines << tr("The organisation was not asked to the end: %1")
                         .arg(textOf(*reading->accounts.organisation).sentence.toHtmlEscaped());
        if (!reading->groups)
            lines << tr("Your account may not list the groups of the site, so they are not known.");
    }
    m_known->setText(lines.join(u"<br>"_s));
    m_known->setVisible(!lines.isEmpty());
}

void PeoplePage::load()
{
    if (m_loadJob->isActive() || !session().hasCloud())
        return;
    markDoing();
    CloudAccountsParameters parameters;
    parameters.access = session().cloud();
    if (session().hasOrganisation())
        parameters.organisation = session().organisation();
    if (m_prepared) {
        for (const MappedPerson &person : m_prepared->people->map().rows) {
            if (!person.email.isEmpty())
                parameters.wanted.append(person.email);
        }
    }
    session().jobs().start(u"people.accounts"_s,
        std::make_unique<JobOf<PeopleReading>>(tr("Reading the accounts of the site"),
            [parameters = std::move(parameters)](Work &work) { return readPeopleOfCloud(parameters, work); }));
}

void PeoplePage::takeReading()
{
    const auto *reading = m_loadJob->result<PeopleReading>();
    if (!reading)
        return;
    migration().note(u"Read %1 accounts of the site"_s.arg(reading->accounts.accounts.size()), step());
    if (reading->groups)
        migration().setCloudGroups(*reading->groups);
    migration().setCloudAccounts(reading->accounts.accounts);
    refresh();
}

void PeoplePage::edit(const PeopleEdit &edit, const QString &what)
{
    markDoing();
    m_undo->push(new EditCommand(migration(), edit, what));
}

void PeoplePage::saveCsv(const QString &path)
{
    if (!m_prepared)
        return;
    const auto written = writeWholeFile(path, peopleCsv(m_prepared->people->map()));
    m_people->say(written ? Notice::Kind::Success : Notice::Kind::Problem,
        written ? tr("Written: %1").arg(QDir::toNativeSeparators(path).toHtmlEscaped()) : failureText(written.error()));
}

void PeoplePage::readCsv(const QString &path)
{
    if (!m_prepared)
        return;
    const auto bytes = readTable(path);
    if (!bytes)
        return m_people->say(Notice::Kind::Problem, failureText(bytes.error()));
    auto reading = readPeopleCsv(*bytes, path, m_prepared->people->map());
    if (!reading)
        return m_people->say(Notice::Kind::Problem, failureText(reading.error()));
    SaidOfCsv said = csvText(*reading);
    PeopleEdit wanted = editOf(*reading, m_prepared->people->map(), migration());
    if (!wanted.emails.isEmpty() && (m_source.imported || m_prepared->from != PeopleSource::From::Backup)) {
        wanted.emails.clear();
        said.kind = Notice::Kind::Attention;
        said.text += u"<br>"_s +
                     tr("New addresses were not taken: they can be changed only in a backup that is not imported yet.");
    }
    if (!wanted.isEmpty())
        edit(wanted, tr("Table read (users changed: %1)").arg(number(wanted.people.size() + wanted.emails.size())));
    m_people->say(said.kind, said.text);
}

void PeoplePage::saveGroupsCsv(const QString &path)
{
    if (!m_prepared || !m_prepared->groups)
        return;
    const auto written = writeWholeFile(path, groupMapCsv(m_prepared->groups->map()));
    m_groups->say(written ? Notice::Kind::Success : Notice::Kind::Problem,
        written ? tr("Written: %1").arg(QDir::toNativeSeparators(path).toHtmlEscaped()) : failureText(written.error()));
}

void PeoplePage::readGroupsCsv(const QString &path)
{
    if (!m_prepared || !m_prepared->groups)
        return;
    const auto bytes = readTable(path);
    if (!bytes)
        return m_groups->say(Notice::Kind::Problem, failureText(bytes.error()));
    const auto reading = readGroupMapCsv(*bytes, path, m_prepared->groups->map());
    if (!reading)
        return m_groups->say(Notice::Kind::Problem, failureText(reading.error()));
    const PeopleEdit wanted = editOf(*reading, migration());
    if (!wanted.isEmpty())
        edit(wanted, tr("Table read (groups changed: %1)").arg(number(wanted.groups.size())));
    const SaidOfCsv said = csvText(*reading);
    m_groups->say(said.kind, said.text);
}

} // namespace cloudward
