// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/exportuserspage.h"

#include "wizard/card.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/choosefile.h"
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
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &ExportUsersPage::showExport);
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
    auto *group = new QButtonGroup(card);
    group->addButton(m_fromServer);
    group->addButton(m_fromBackup);
    auto *label = new QLabel(tr("&Write users.csv and groups.csv into"), card);
    m_folder = new PathRow(u"users.folder"_s, card);
    m_folder->nameBy(label);
    auto *choose = m_folder->addButton(tr("C&hoose …"), u"users.chooseFolder"_s);
    m_export = new QPushButton(tr("&Export"), card);
    m_export->setObjectName(u"users.export"_s);
    m_job = new JobPanel(session().jobs(), u"users.export"_s, card);
    m_result = new Notice(card);
    auto *show = m_result->addButton(tr("Show in fol&der"), u"users.show"_s);
    auto *sources = new QVBoxLayout;
    sources->setSpacing(space::tiny);
    sources->addWidget(m_fromServer);
    sources->addWidget(m_fromBackup);
    card->body()->addLayout(sources);
    card->body()->addWidget(label);
    card->body()->addWidget(m_folder);
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
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *exported = m_job->result<ExportedUsers>()) {
            migration().setUsersFiles(exported->files);
            migration().note(
                u"Exported %1 users and %2 memberships; %3 lists were not complete"_s.arg(exported->files.userRows)
                    .arg(exported->files.groupRows)
                    .arg(exported->gaps.size()),
                step());
        }
        showExport();
        Q_EMIT problemChanged();
    });
    connect(show, &QPushButton::clicked, this, [this] {
        if (const auto files = migration().usersFiles())
            session().openUrl(QUrl::fromLocalFile(QFileInfo(files->users).absolutePath()));
    });
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
    if (migration().usersFiles() || usersNeed(migration().inventory()).answer == UsersNeed::Answer::NotNeeded)
        return {};
    return tr("Export the files, or skip this step.");
}

void ExportUsersPage::refresh()
{
    // A document knows no choice here; what is at hand is chosen.
    if (!m_fromServer->isChecked() && !m_fromBackup->isChecked()) {
        m_fromServer->setChecked(session().hasServer());
        m_fromBackup->setChecked(!session().hasServer() && migration().inventory().has_value());
    }
    showNeed();
    showExport();
    Q_EMIT problemChanged();
}

void ExportUsersPage::showNeed()
{
    const auto need = usersNeed(migration().inventory());
    switch (need.answer) {
    case UsersNeed::Answer::Unknown:
        m_need->say(
            Notice::Kind::Info, tr("Where users come from stands in the backup. If you know that you only use Jira's "
                                   "internal directory, skip this "
                                   "step; otherwise export now, or read a backup in step 2 first and come back."));
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
        u"<ol style='margin-left:-20px'>"_s +
        mark(needed && need.delegated, tr("Move the users to Jira's internal directory before the backup. Best where "
                                          "LDAP only checks passwords.")) +
        mark(needed && !need.delegated && !many,
            tr("Create users and groups in the cloud by hand after the import, where they are few.")) +
        mark(needed && !need.delegated && many,
            tr("Export them here and give both files to Atlassian's support, who create them. For %L1 users or more.")
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
    const bool ready = (m_fromServer->isChecked() && session().hasServer()) || (m_fromBackup->isChecked() && inventory);
    m_export->setEnabled(ready && !m_job->isActive());
    const auto files = migration().usersFiles();
    setPrimary(m_export, !files && !problem().isEmpty());
    if (files && !m_job->isActive()) {
        QString text = tr("Written: users.csv with %L1 users and groups.csv with %L2 memberships, in %3.")
                           .arg(files->userRows)
                           .arg(files->groupRows)
                           .arg(QDir::toNativeSeparators(QFileInfo(files->users).absolutePath()).toHtmlEscaped());
        const auto *exported = m_job->result<ExportedUsers>();
        const bool gaps = exported && !exported->gaps.isEmpty();
        if (gaps)
            text += u' ' + tr("The server did not hand out everybody. Take them from the backup to have all.");
        m_result->say(gaps ? Notice::Kind::Attention : Notice::Kind::Success, text);
    } else {
        m_result->clear();
    }
}

void ExportUsersPage::startExport()
{
    if (m_job->isActive())
        return;
    markDoing();
    storeWorkFolder(migration(), m_folder->path());
    UsersExport parameters{{}, {}, workFolder(migration())};
    if (m_fromServer->isChecked())
        parameters.server = session().server();
    else if (migration().inventory())
        parameters.people = migration().inventory()->people;
    session().jobs().start(u"users.export"_s,
        std::make_unique<JobOf<ExportedUsers>>(tr("Exporting users and groups"),
            [parameters = std::move(parameters)](Work &work) { return exportUsers(parameters, work); }));
}

QString ExportUsersPage::help() const
{
    return tr(
        "<p><b>users.csv</b> has the columns mail, username and display_name; <b>groups.csv</b> has group and "
        "username: what "
        "Atlassian's two database queries give. Hand both to Atlassian's support.</p>"
        "<p><b>E-mail addresses are missing or hidden?</b> Jira can hide them from REST. Then take the users from the "
        "backup instead.</p>"
        "<p><b>The order matters:</b> users that support creates should be there before step 4 where you merge "
        "users.</p>");
}

} // namespace cloudward
