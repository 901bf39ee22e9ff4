// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backupfetchcard.h"

#include "core/server/exportadvice.h"
#include "core/transfer/backupwatch.h"
#include "core/transfer/sftpaddress.h"
#include "core/work/sizes.h"
#include "wizard/fold.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/session.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/hostkeynotice.h"
#include "wizard/steps/remotefolderdialog.h"
#include "wizard/steps/sftpform.h"
#include "wizard/workfolder.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

BackupFetchCard::BackupFetchCard(Session &session, QWidget *parent)
    : Card(tr("Bring it to this computer"), parent)
    , m_session(session)
{
    auto *label = new QLabel(
        tr("Where the file is: a &path that this computer sees, an http(s) address, or a place on the server"), this);
    label->setWordWrap(true);
    m_source = new PathRow(u"backup.source"_s, this);
    m_source->nameBy(label);
    m_fetch = m_source->addButton(tr("&Fetch"), u"backup.fetch"_s);
    body()->addWidget(label);
    body()->addWidget(m_source);
    addServer();
    m_watchJob = new JobPanel(session.jobs(), u"backup.watchFile"_s, this);
    m_job = new JobPanel(session.jobs(), u"backup.fetch"_s, this);
    for (auto *panel : {m_watchJob, m_job})
        panel->setErrorFilter([](const Error &error) { return error.code != ErrorCode::HostKeyUnknown; });
    m_hostKey = new HostKeyNotice(session, u"backup.trustHost"_s, this);
    m_notice = new Notice(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_watchJob, m_job, m_hostKey, m_notice})
        body()->addWidget(widget);

    connect(m_source->line(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_form->setAddress(text);
        showState();
        Q_EMIT activityChanged();
    });
    connect(m_source->line(), &QLineEdit::returnPressed, this, &BackupFetchCard::fetch);
    connect(m_fetch, &QPushButton::clicked, this, &BackupFetchCard::fetch);
    connect(m_job, &JobPanel::retryWanted, this, &BackupFetchCard::fetch);
    connect(m_watchJob, &JobPanel::retryWanted, this, &BackupFetchCard::watch);
    connect(m_hostKey, &HostKeyNotice::trusted, this, [this](const QString &host, const QString &fingerprint) {
        m_session.migration().note(
            u"The key of %1 was compared and trusted: %2"_s.arg(host, fingerprint), Step::BackUpDatabase);
        if (m_stoppedJob == m_watchJob)
            watch();
        else
            fetch();
    });
    for (auto *panel : {m_watchJob, m_job}) {
        connect(panel, &JobPanel::activityChanged, this, [this] {
            showState();
            Q_EMIT activityChanged();
        });
    }
    connect(m_watchJob, &JobPanel::succeeded, this, [this] {
        if (const auto *watched = m_watchJob->result<Watched>())
            m_notice->say(
                Notice::Kind::Success, tr("The backup is whole: %1. Fetch it now.").arg(sizeText(watched->bytes)));
    });
    connect(m_job, &JobPanel::succeeded, this, [this] {
        const auto *fetched = m_job->result<Downloaded>();
        if (!fetched)
            return;
        m_session.migration().note(u"Fetched %1, %2 bytes, SHA-256 %3"_s.arg(fetched->path)
                                       .arg(fetched->bytes)
                                       .arg(QString::fromLatin1(fetched->sha256.toHex())),
            Step::BackUpDatabase);
        Q_EMIT this->fetched(fetched->path);
    });
    connect(&session, &Session::accessChanged, this, &BackupFetchCard::refresh);
    refresh();
}

void BackupFetchCard::addServer()
{
    m_server = new Fold(tr("On the server, by SSH (SFTP); and how fast"), u"backup.server"_s, this);
    m_form = new SftpForm(u"backup"_s, m_session.secrets().isLasting(), this);
    auto *browse = new QPushButton(tr("&Look for it on the server …"), this);
    browse->setObjectName(u"backup.browse"_s);
    auto *limitLabel = new QLabel(tr("Fetch it"), this);
    m_limit = new QComboBox(this);
    m_limit->setObjectName(u"backup.limit"_s);
    m_limit->addItem(tr("as fast as it goes"), 0);
    for (const qint64 megabytes : {1, 2, 5, 10, 20, 50, 100})
        m_limit->addItem(tr("%L1 MB a second").arg(megabytes), megabytes * megabyte);
    limitLabel->setBuddy(m_limit);
    auto *limit = new QHBoxLayout;
    limit->addWidget(limitLabel);
    limit->addWidget(m_limit);
    limit->addStretch(1);
    m_server->body()->addWidget(m_form);
    m_server->body()->addWidget(browse, 0, Qt::AlignLeft);
    m_server->body()->addLayout(limit);
    body()->addWidget(m_server);

    connect(browse, &QPushButton::clicked, this, &BackupFetchCard::browse);
    connect(m_form, &SftpForm::lookWanted, this, &BackupFetchCard::browse);
    connect(m_form, &SftpForm::addressEdited, this, [this] {
        // The address of a folder is no file's: the source is what is chosen in it.
        if (SftpAddress::looksLikeOne(m_source->path()))
            m_source->setPath(m_form->address());
    });
    connect(m_limit, &QComboBox::activated, this, [this] {
        Choices choices = m_session.migration().choices();
        choices.fetchLimit = m_limit->currentData().toLongLong();
        m_session.migration().setChoices(choices);
    });
}

QString BackupFetchCard::source() const
{
    return m_source->path().trimmed();
}

/// Takes what was typed: the address without a password, and the password where passwords are kept. Gives the former.
QString BackupFetchCard::storeSource()
{
    QString text = source();
    const bool onServer = SftpAddress::looksLikeOne(text);
    // Each of the changes below fills the fields anew from what is stored.
    Secret password = m_form->password();
    const QString keyFile = m_form->keyFile();
    if (const QUrl url(text); onServer && !url.password().isEmpty()) {
        password = Secret(url.password(QUrl::FullyDecoded));
        text = url.adjusted(QUrl::RemovePassword).toString(QUrl::FullyEncoded);
    }
    m_source->line()->setModified(false);
    m_form->setEdited(false);
    Choices choices = m_session.migration().choices();
    choices.serverExportFile = text;
    if (onServer)
        choices.sftpKeyFile = keyFile;
    m_session.migration().setChoices(choices);
    if (onServer)
        m_session.setSftpPassword(text, password);
    refresh();
    return text;
}

void BackupFetchCard::fetch()
{
    if (isFetching() || m_busy || source().isEmpty())
        return;
    Q_EMIT started();
    const QString folder = workFolder(m_session.migration());
    if (!fetchParameters(source(), folder, m_session.server()))
        return m_notice->say(Notice::Kind::Problem, tr("This is neither an address nor a whole path."));
    m_notice->clear();
    // Without the password that an address may have been pasted with.
    const QString stored = storeSource();
    auto parameters = fetchParameters(stored, folder, m_session.server());
    if (!parameters)
        return;
    parameters->sftp = m_session.sftpLogin(stored);
    parameters->bytesPerSecond = m_session.migration().choices().fetchLimit;
    m_session.jobs().start(u"backup.fetch"_s,
        std::make_unique<JobOf<Downloaded>>(tr("Fetching %1").arg(QFileInfo(parameters->path).fileName()),
            [parameters = *std::move(parameters)](Work &work) { return fetchBackup(parameters, work); }));
}

void BackupFetchCard::watch()
{
    if (m_watchJob->isActive())
        return;
    if (source().isEmpty()) {
        m_notice->say(Notice::Kind::Info,
            tr("Say where Jira writes the file: a path that this computer sees, or look for it on the server."));
        m_server->setOpen(true);
        m_source->line()->setFocus();
        return;
    }
    m_notice->clear();
    const QString stored = storeSource();
    WatchParameters parameters{.source = stored, .sftp = m_session.sftpLogin(stored)};
    m_session.jobs().start(u"backup.watchFile"_s,
        std::make_unique<JobOf<Watched>>(tr("Waiting until Jira has written the backup"),
            [parameters = std::move(parameters)](Work &work) { return waitUntilWritten(parameters, work); }));
}

void BackupFetchCard::browse()
{
    const QString account = m_form->address();
    if (account.isEmpty())
        return m_notice->say(Notice::Kind::Problem, tr("Give the server's name, and your user name there."));
    m_notice->clear();
    const Secret password = m_form->password();
    Choices choices = m_session.migration().choices();
    choices.sftpKeyFile = m_form->keyFile();
    m_session.migration().setChoices(choices);
    m_session.setSftpPassword(account, password);
    QStringList places = exportFolders(m_session.migration().choices().serverExportFile);
    // A folder that was typed is looked into first; one of a file that was chosen before is, too.
    const auto typed = SftpAddress::parse(account);
    if (typed && typed->path.size() > 1)
        places.prepend(typed->path.endsWith(u".zip"_s) ? typed->path.section(u'/', 0, -2) : typed->path);
    auto *dialog = new RemoteFolderDialog(m_session, account, places, this);
    connect(dialog, &RemoteFolderDialog::chosen, this, [this](const QString &address) {
        m_source->setPath(address);
        m_source->line()->setModified(true);
        m_fetch->setFocus();
        showState();
        Q_EMIT activityChanged();
    });
    dialog->open();
}

bool BackupFetchCard::isFetching() const
{
    return m_job->isActive();
}

bool BackupFetchCard::canFetch() const
{
    return m_fetch->isEnabled();
}

void BackupFetchCard::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void BackupFetchCard::setMain(bool main)
{
    setPrimary(m_fetch, main);
}

void BackupFetchCard::refresh()
{
    const Choices &choices = m_session.migration().choices();
    if (!m_source->line()->isModified())
        m_source->setPath(choices.serverExportFile);
    if (!m_form->isEdited()) {
        m_form->setAddress(choices.serverExportFile);
        if (m_form->address().isEmpty()) {
            // Most often the machine is the one that Jira answers on, or the one that the media come from.
            const auto media = SftpAddress::parse(choices.mediaSource);
            const QString host = media ? media->host : m_session.server().baseUrl.host();
            if (!host.isEmpty())
                m_form->setAddress(u"sftp://"_s + (media ? media->user + u'@' : QString()) + host + u'/');
        }
        m_form->setKeyFile(choices.sftpKeyFile);
        m_form->setPassword(m_session.sftpLogin(m_form->address()).password);
    }
    m_limit->setCurrentIndex(std::max(0, m_limit->findData(choices.fetchLimit)));
    showState();
}

void BackupFetchCard::showState()
{
    m_fetch->setEnabled(!isFetching() && !m_busy && !source().isEmpty());
    const auto stopped = [](const JobPanel *panel) {
        return panel->job() && panel->job()->state() == Job::State::Failed &&
               (panel->job()->error()->code == ErrorCode::HostKeyUnknown ||
                   panel->job()->error()->code == ErrorCode::HostKeyChanged);
    };
    m_stoppedJob = stopped(m_watchJob) && !stopped(m_job) ? m_watchJob : m_job;
    m_hostKey->follow(m_stoppedJob->job(), source());
}

} // namespace cloudward
