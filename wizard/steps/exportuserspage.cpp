// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/exportuserspage.h"

#include "core/server/peoplenotes.h"
#include "wizard/card.h"
#include "wizard/findingsview.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/databaseform.h"
#include "wizard/steps/userswork.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

ExportUsersPage::ExportUsersPage(Session &session, QWidget *parent)
    : StepPage(Step::ExportUsers, session, parent)
{
    addNeed();
    addExport();
    addFindings();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &ExportUsersPage::refresh);
    refresh();
}

void ExportUsersPage::addNeed()
{
    auto *card = new Card(tr("Do you need this step?"), this);
    m_need = new Notice(card);
    m_options = makeText({}, card);
    m_options->setTextFormat(Qt::RichText);
    card->body()->addWidget(m_need);
    card->body()->addWidget(m_options);
    body()->addWidget(card);
}

void ExportUsersPage::addExport()
{
    auto *card = new Card(tr("Export users and groups"), this);
    m_fromServer = new QRadioButton(tr("Read them from the &server"), card);
    m_fromServer->setObjectName(u"users.fromServer"_s);
    m_fromBackup = new QRadioButton(tr("Take them &from the backup"), card);
    m_fromBackup->setObjectName(u"users.fromBackup"_s);
    m_fromDatabase = new QRadioButton(tr("Read them from the server's &database"), card);
    m_fromDatabase->setObjectName(u"users.fromDatabase"_s);
    auto *group = new QButtonGroup(card);
    for (auto *source : {m_fromServer, m_fromBackup, m_fromDatabase})
        group->addButton(source);
    m_database = new DatabaseForm(session().secrets().isLasting(), card);
    auto *label = new QLabel(tr("&Write the three files into"), card);
    m_folder = new PathRow(u"users.folder"_s, card);
    m_folder->nameBy(label);
    auto *choose = m_folder->addButton(tr("&Choose …"), u"users.chooseFolder"_s);
    m_inputProblem = new Notice(card);
    m_export = new QPushButton(tr("&Export"), card);
    m_export->setObjectName(u"users.export"_s);
    m_job = new JobPanel(session().jobs(), u"users.export"_s, card);
    m_result = new Notice(card);
    auto *show = m_result->addButton(tr("Show &in folder"), u"users.show"_s);
    auto *sources = new QVBoxLayout;
    sources->setSpacing(space::tiny);
    sources->addWidget(m_fromServer);
    sources->addWidget(m_fromBackup);
    sources->addWidget(m_fromDatabase);
    card->body()->addLayout(sources);
    card->body()->addWidget(m_database);
    card->body()->addWidget(label);
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_inputProblem);
    card->body()->addWidget(m_export, 0, Qt::AlignLeft);
    card->body()->addWidget(m_job);
    card->body()->addWidget(m_result);
    body()->addWidget(card);

    connect(group, &QButtonGroup::buttonToggled, this, &ExportUsersPage::showExport);
    connect(m_folder->line(), &QLineEdit::editingFinished, this,
        [this] { storeWorkFolder(migration(), m_folder->path()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder for the exported files"), workFolder(migration()),
            [this](const QString &folder) { storeWorkFolder(migration(), folder); });
    });
    connect(m_export, &QPushButton::clicked, this, &ExportUsersPage::startExport);
    connect(m_job, &JobPanel::retryWanted, this, &ExportUsersPage::startExport);
    connect(m_job, &JobPanel::activityChanged, this, &ExportUsersPage::showExport);
    connect(m_job, &JobPanel::succeeded, this, &ExportUsersPage::takeExport);
    connect(m_database, &DatabaseForm::edited, this, [this] { m_inputProblem->clear(); });
    connect(m_database, &DatabaseForm::readWanted, this, &ExportUsersPage::startExport);
    connect(show, &QPushButton::clicked, this, [this] {
        if (const auto files = migration().usersFiles())
            session().openUrl(QUrl::fromLocalFile(QFileInfo(files->users).absolutePath()));
    });
}

void ExportUsersPage::addFindings()
{
    auto *card = new Card(tr("What was found among these users"), this);
    m_findings = new FindingsView(card);
    m_findings->setEmptyText(tr("Nothing that would stop the import."));
    card->body()->addWidget(m_findings);
    body()->addWidget(card);
    m_findingsCard = card;
}

void ExportUsersPage::takeExport()
{
    if (const auto *exported = m_job->result<ExportedUsers>()) {
        migration().setUsersFiles(exported->files);
        migration().setFindings(u"users"_s, exported->findings);
        migration().note(
            u"Exported %1 users and %2 memberships; %3 lists were not complete"_s.arg(exported->files.userRows)
                .arg(exported->files.groupRows)
                .arg(exported->gaps.size()),
            step());
    }
    refresh();
}

UsersNeed ExportUsersPage::need() const
{
    // A database says where users come from as well as a backup does.
    const auto *exported = m_job->result<ExportedUsers>();
    if (exported && exported->need.answer != UsersNeed::Answer::Unknown)
        return exported->need;
    return usersNeed(migration().inventory());
}

QString ExportUsersPage::title() const
{
    return tr("Export users and groups");
}

QString ExportUsersPage::summary() const
{
    return tr("Only needed where users come from LDAP, Active Directory or Crowd: those do not come with the backup.");
}

QString ExportUsersPage::problem() const
{
    if (migration().usersFiles() || need().answer == UsersNeed::Answer::NotNeeded)
        return {};
    return tr("Export the files, or skip this step.");
}

void ExportUsersPage::refresh()
{
    // A document knows no choice here; what is at hand is chosen.
    if (!m_fromServer->isChecked() && !m_fromBackup->isChecked() && !m_fromDatabase->isChecked()) {
        // The backup knows more than REST: directories, last sign-ins, addresses that the server masks.
        m_fromDatabase->setChecked(!migration().choices().usersDatabase.isEmpty());
        m_fromBackup->setChecked(!m_fromDatabase->isChecked() && migration().inventory().has_value());
        m_fromServer->setChecked(!m_fromDatabase->isChecked() && !m_fromBackup->isChecked() && session().hasServer());
    }
    if (const auto access = session().database())
        m_database->setAccess(*access);
    showNeed();
    showExport();
    Q_EMIT problemChanged();
}

void ExportUsersPage::showNeed()
{
    const auto need = this->need();
    switch (need.answer) {
    case UsersNeed::Answer::Unknown:
        m_need->say(Notice::Kind::Info,
            tr("Where users come from stands in the backup and in the database. If you know that you "
               "only use Jira's internal directory, skip this step; otherwise export now, or read "
               "a backup in step 2 first and come back."));
        break;
    case UsersNeed::Answer::NotNeeded:
        m_need->say(Notice::Kind::Success,
            tr("No. All users are in Jira's internal directory and come with the backup. Go on."));
        break;
    case UsersNeed::Answer::Needed:
        m_need->say(
            Notice::Kind::Attention, tr("Yes, or one of the other two ways below: %L1 active users come from %2.")
                                         .arg(need.users)
                                         .arg(need.externalDirectories.join(u", "_s).toHtmlEscaped()));
        break;
    }
    const bool many = need.users >= usersForSupport;
    const auto mark = [](bool recommended, const QString &text) {
        return u"<li>%1%2</li>"_s.arg(text, recommended ? u" <b>%1</b>"_s.arg(tr("Recommended here.")) : QString());
    };
    const bool needed = need.answer == UsersNeed::Answer::Needed;
    m_options->setText(
        u"<ol style='margin-left:%1px'>"_s.arg(scaledToText(20) - 40) +
        mark(needed && need.delegated, tr("Move the users to Jira's internal directory before the backup. Best where "
                                          "LDAP only checks passwords.")) +
        mark(needed && !need.delegated && !many,
            tr("Create users and groups in the cloud by hand after the import, where they are few.")) +
        mark(needed && !need.delegated && many, tr("Export them here and give users.csv and groups.csv to Atlassian's "
                                                   "support, who create them. For %L1 users or more.")
                                                    .arg(usersForSupport)) +
        u"</ol>"_s);
    m_options->setVisible(need.answer != UsersNeed::Answer::NotNeeded);
}

void ExportUsersPage::showExport()
{
    m_fromServer->setEnabled(session().hasServer());
    m_fromServer->setText(session().hasServer()
                              ? tr("Read them from the &server: %1").arg(session().server().baseUrl.host())
                              : tr("Read them from the &server (connect it in “Before you start”)"));
    const auto &inventory = migration().inventory();
    m_fromBackup->setEnabled(inventory.has_value());
    m_fromBackup->setText(inventory ? tr("Take them &from the backup: %L1 users").arg(inventory->people.users.size())
                                    : tr("Take them &from the backup (read one in step 2 first)"));
    if (!m_folder->line()->hasFocus())
        m_folder->setPath(QDir::toNativeSeparators(workFolder(migration())));
    m_database->setVisible(m_fromDatabase->isChecked());
    if (!m_fromDatabase->isChecked())
        m_inputProblem->clear();
    const bool ready = (m_fromServer->isChecked() && session().hasServer()) ||
                       (m_fromBackup->isChecked() && inventory) || m_fromDatabase->isChecked();
    m_export->setEnabled(ready && !m_job->isActive());
    setPrimary(m_export, !migration().usersFiles() && !problem().isEmpty());
    showResult();
}

void ExportUsersPage::showResult()
{
    const auto files = migration().usersFiles();
    m_findingsCard->setVisible(files && !m_job->isActive());
    m_findings->setFindings(migration().findings(u"users"_s));
    if (!files || m_job->isActive()) {
        m_result->clear();
        return;
    }
    const auto *exported = m_job->result<ExportedUsers>();
    const PeopleNotes said = peopleNotes(*files, exported ? exported->gaps : QList<ServerClient::Gap>());
    QString text =
        tr("Written into %1: users.csv with %L2 users, groups.csv with %L3 memberships, users-details.csv with "
           "directory, activity and last sign-in.")
            .arg(QDir::toNativeSeparators(QFileInfo(files->users).absolutePath()).toHtmlEscaped())
            .arg(files->userRows)
            .arg(files->groupRows);
    if (files->details.isEmpty()) // by an earlier Cloudward
        text = tr("Written into %1: users.csv with %L2 users and groups.csv with %L3 memberships.")
                   .arg(QDir::toNativeSeparators(QFileInfo(files->users).absolutePath()).toHtmlEscaped())
                   .arg(files->userRows)
                   .arg(files->groupRows);
    for (const QString &missing : said.missing)
        text += u"<br><b>%1</b>"_s.arg(missing.toHtmlEscaped());
    for (const QString &note : files->details.isEmpty() ? QStringList() : said.notes)
        text += u"<br>"_s + note.toHtmlEscaped();
    m_result->say(said.missing.isEmpty() ? Notice::Kind::Success : Notice::Kind::Attention, text);
}

/// Says what is missing, and gives false then.
bool ExportUsersPage::prepare(UsersExport &parameters)
{
    parameters.folder = workFolder(migration());
    if (m_fromServer->isChecked()) {
        parameters.server = session().server();
        return true;
    }
    if (!m_fromDatabase->isChecked()) {
        if (migration().inventory())
            parameters.people = migration().inventory()->people;
        return true;
    }
    const DatabaseAccess access = m_database->access();
    if (const auto fine = access.check(); !fine) {
        const QString why = fine.error().detail;
        m_inputProblem->say(Notice::Kind::Problem, (why.first(1).toUpper() + why.sliced(1) + u'.').toHtmlEscaped());
        m_database->focusWhatIsMissing();
        return false;
    }
    m_database->setTaken();
    session().setDatabase(access);
    parameters.database = access;
    return true;
}

void ExportUsersPage::startExport()
{
    if (m_job->isActive())
        return;
    storeWorkFolder(migration(), m_folder->path());
    UsersExport parameters;
    if (!prepare(parameters))
        return;
    m_inputProblem->clear();
    markDoing();
    session().jobs().start(u"users.export"_s,
        std::make_unique<JobOf<ExportedUsers>>(tr("Exporting users and groups"),
            [parameters = std::move(parameters)](Work &work) { return exportUsers(parameters, work); }));
}

} // namespace cloudward
