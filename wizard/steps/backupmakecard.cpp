// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backupmakecard.h"

#include "core/server/exportadvice.h"
#include "core/server/webbackup.h"
#include "core/work/sizes.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

BackupMakeCard::BackupMakeCard(Session &session, QWidget *parent)
    : Card(tr("Make the backup on the server"), parent)
    , m_session(session)
{
    m_advice = makeText({}, this);
    m_advice->setTextFormat(Qt::RichText);
    auto *label = new QLabel(tr("File name (&Jira adds .zip and puts it into the folder export of its home)"), this);
    label->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"backup.name"_s);
    label->setBuddy(m_name);
    m_start = new QPushButton(tr("&Start the backup"), this);
    m_start->setObjectName(u"backup.start"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_start);
    m_openPage = new QPushButton(tr("&Or open Jira's own page for it"), this);
    m_openPage->setObjectName(u"backup.openPage"_s);
    m_job = new JobPanel(session.jobs(), u"backup.start"_s, this);
    m_job->setErrorFilter([](const Error &error) {
        return error.code != ErrorCode::ExistsAlready && error.code != ErrorCode::TimedOut &&
               !(error.code == ErrorCode::NeedsPerson && error.detail == needs::fixCharacters);
    });
    m_notice = new Notice(this);
    m_replace = m_notice->addButton(tr("&Replace it"), u"backup.replace"_s);
    m_watch = m_notice->addButton(tr("Watch the file &until it is whole"), u"backup.watch"_s);
    body()->addWidget(m_advice);
    body()->addWidget(label);
    body()->addLayout(row);
    body()->addWidget(m_openPage, 0, Qt::AlignLeft);
    body()->addWidget(m_job);
    body()->addWidget(m_notice);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Choices choices = m_session.migration().choices();
        choices.backupName = m_name->text().trimmed();
        m_session.migration().setChoices(choices);
    });
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_watch, &QPushButton::clicked, this, &BackupMakeCard::watchWanted);
    connect(m_openPage, &QPushButton::clicked, this,
        [this] { m_session.openUrl(restUrl(m_session.server().baseUrl, u"secure/admin/XmlBackup!default.jspa"_s)); });
    connect(m_job, &JobPanel::retryWanted, this, [this] { start(false); });
    connect(m_job, &JobPanel::activityChanged, this, &BackupMakeCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *backup = m_job->result<WebBackup>()) {
            Choices choices = m_session.migration().choices();
            choices.serverExportFile = backup->path;
            m_session.migration().setChoices(choices);
            m_session.migration().note(u"The server wrote a backup: %1"_s.arg(backup->path), Step::BackUpDatabase);
        }
        Q_EMIT made();
    });
    connect(&session, &Session::accessChanged, this, &BackupMakeCard::refresh);
    refresh();
}

void BackupMakeCard::start(bool replace)
{
    if (m_job->isActive())
        return;
    Q_EMIT started();
    const WebBackupParameters parameters{m_session.server(), m_name->text().trimmed(), replace};
    m_session.jobs().start(u"backup.start"_s, std::make_unique<JobOf<WebBackup>>(tr("Jira is writing the backup"),
                                                  [parameters](Work &work) { return runWebBackup(parameters, work); }));
}

void BackupMakeCard::setMain(bool main)
{
    setPrimary(m_start, main);
}

void BackupMakeCard::showAdvice()
{
    QString text =
        tr("<p><b>Keep people out while it runs.</b> What they change meanwhile may be torn in the backup, "
           "without any warning, and then fails to import. Announce a pause; nobody should work in Jira from "
           "here on.</p>");
    const auto facts = m_session.migration().serverFacts();
    if (facts && facts->issues >= 0) {
        const auto estimate = exportEstimate(facts->issues);
        // Of few issues both are a minute, which is no range.
        const auto longest = std::max(estimate.longest, estimate.shortest + std::chrono::minutes(1));
        text += tr("<p><b>%L1 issues</b>: have at least %2 free in the export folder, and expect %3 to %4. Both are "
                   "estimates by the number of issues; your server's disk and database decide.</p>")
                    .arg(facts->issues)
                    .arg(sizeText(estimate.mostBytes), durationText(estimate.shortest), durationText(longest));
    } else {
        text +=
            tr("<p><b>It needs room and time:</b> have some gigabytes free in the export folder. With a million issues "
               "it may take an hour.</p>");
    }
    m_advice->setText(text);
}

void BackupMakeCard::explain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ExistsAlready:
        m_replace->show();
        return m_notice->say(Notice::Kind::Attention,
            tr("The server already has a backup of this name: %1. Give another name, or replace it.")
                .arg(error.subject.toHtmlEscaped()));
    case ErrorCode::NeedsPerson:
        if (error.detail == needs::fixCharacters)
            return m_notice->say(Notice::Kind::Problem,
                tr("Jira found characters in its database that XML does not allow, and offers to remove them. That "
                   "changes "
                   "the database and cannot be undone, so Cloudward does not press it for you. Make a copy of the "
                   "database, then start the backup in Jira itself (System, Import and export, Backup system), confirm "
                   "there, and come back with the file."));
        break;
    case ErrorCode::TimedOut:
        m_watch->show();
        return m_notice->say(Notice::Kind::Attention,
            tr("No answer in time, often because a proxy in between gives up. Jira may well go on writing: do not "
               "start a "
               "second backup. Say below where the file is, and Cloudward watches it until it is whole."));
    default: break;
    }
    // The panel shows all others.
    m_notice->clear();
}

void BackupMakeCard::refresh()
{
    if (!m_name->isModified())
        m_name->setText(m_session.migration().choices().backupName);
    showAdvice();
    const bool able = m_session.hasServer() && !m_session.server().user.isEmpty();
    m_start->setEnabled(able && !m_job->isActive());
    m_openPage->setVisible(!m_session.server().baseUrl.isEmpty());
    m_replace->hide();
    m_watch->hide();
    const QString &written = m_session.migration().choices().serverExportFile;
    const Job *job = m_job->job();
    if (m_job->isActive())
        m_notice->clear();
    else if (job && job->state() == Job::State::Failed)
        explain(*job->error());
    else if (!written.isEmpty())
        m_notice->say(Notice::Kind::Success, tr("The server wrote the backup to %1.").arg(written.toHtmlEscaped()));
    else if (!able)
        m_notice->say(Notice::Kind::Info,
            tr("Connect the server with user name and password in “Before you start”: a token is not enough for this. "
               "Or do it in Jira yourself: System, Import and export, Backup system; then bring the file here."));
    else
        m_notice->clear();
}

} // namespace cloudward
