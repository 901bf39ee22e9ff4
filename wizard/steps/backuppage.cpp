// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backuppage.h"

#include "core/server/webbackup.h"
#include "core/work/sizes.h"
#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/figures.h"
#include "wizard/findingsreview.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/mendcard.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

BackupPage::BackupPage(Session &session, QWidget *parent)
    : StepPage(Step::BackUpDatabase, session, parent)
{
    addMaking();
    addBringing();
    addOutcome();
    addMending();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &BackupPage::showMaking);
    refresh();
}

void BackupPage::addMaking()
{
    auto *card = new Card(tr("Make the backup on the server"), this);
    auto *label = new QLabel(tr("File na&me (Jira adds .zip and puts it into the folder export of its home)"), card);
    label->setWordWrap(true);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"backup.name"_s);
    label->setBuddy(m_name);
    m_start = new QPushButton(tr("&Start the backup"), card);
    m_start->setObjectName(u"backup.start"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_start);
    m_startJob = new JobPanel(session().jobs(), u"backup.start"_s, card);
    m_startJob->setErrorFilter([](const Error &error) {
        return error.code != ErrorCode::ExistsAlready && error.code != ErrorCode::NeedsPerson &&
               error.code != ErrorCode::TimedOut;
    });
    m_startNotice = new Notice(card);
    m_replace = m_startNotice->addButton(tr("&Replace it"), u"backup.replace"_s);
    card->body()->addWidget(label);
    card->body()->addLayout(row);
    card->body()->addWidget(m_startJob);
    card->body()->addWidget(m_startNotice);
    body()->addWidget(card);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Choices choices = migration().choices();
        choices.backupName = m_name->text().trimmed();
        migration().setChoices(choices);
    });
    connect(m_start, &QPushButton::clicked, this, [this] { startBackup(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { startBackup(true); });
    connect(m_startJob, &JobPanel::retryWanted, this, [this] { startBackup(false); });
    connect(m_startJob, &JobPanel::activityChanged, this, &BackupPage::showMaking);
    connect(m_startJob, &JobPanel::succeeded, this, [this] {
        if (const auto *backup = m_startJob->result<WebBackup>()) {
            Choices choices = migration().choices();
            choices.serverExportFile = backup->path;
            migration().setChoices(choices);
            migration().note(u"The server wrote a backup: %1"_s.arg(backup->path), step());
        }
        refresh();
    });
}

void BackupPage::addBringing()
{
    auto *card = new Card(tr("Bring it to this computer"), this);
    auto *sourceLabel =
        new QLabel(tr("Where the file is: a &path that this computer sees, or an http(s) address"), card);
    sourceLabel->setWordWrap(true);
    m_source = new PathRow(u"backup.source"_s, card);
    m_source->nameBy(sourceLabel);
    m_fetch = m_source->addButton(tr("&Fetch"), u"backup.fetch"_s);
    m_fetchJob = new JobPanel(session().jobs(), u"backup.fetch"_s, card);
    m_fetchNotice = new Notice(card);
    auto *pathLabel = new QLabel(tr("Or a backup that is &already here (ZIP, or its entities.xml)"), card);
    pathLabel->setWordWrap(true);
    m_path = new PathRow(u"backup.path"_s, card);
    m_path->nameBy(pathLabel);
    auto *choose = m_path->addButton(tr("Choos&e …"), u"backup.choose"_s);
    m_audit = m_path->addButton(tr("Chec&k it"), u"backup.audit"_s);
    m_auditJob = new JobPanel(session().jobs(), u"backup.audit"_s, card);
    card->body()->addWidget(sourceLabel);
    card->body()->addWidget(m_source);
    card->body()->addWidget(m_fetchJob);
    card->body()->addWidget(m_fetchNotice);
    card->body()->addWidget(pathLabel);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_auditJob);
    body()->addWidget(card);

    connect(m_source->line(), &QLineEdit::textChanged, this, &BackupPage::showBringing);
    connect(m_source->line(), &QLineEdit::returnPressed, this, &BackupPage::fetch);
    connect(m_fetch, &QPushButton::clicked, this, &BackupPage::fetch);
    connect(m_fetchJob, &JobPanel::retryWanted, this, &BackupPage::fetch);
    connect(m_fetchJob, &JobPanel::activityChanged, this, &BackupPage::showBringing);
    connect(m_fetchJob, &JobPanel::succeeded, this, [this] {
        if (const auto *fetched = m_fetchJob->result<Downloaded>()) {
            migration().note(u"Fetched %1, %2 bytes, SHA-256 %3"_s.arg(fetched->path)
                                 .arg(fetched->bytes)
                                 .arg(QString::fromLatin1(fetched->sha256.toHex())),
                step());
            audit(fetched->path);
        }
    });
    connect(m_path->line(), &QLineEdit::textChanged, this, &BackupPage::showBringing);
    connect(m_path->line(), &QLineEdit::returnPressed, this, [this] { audit(m_path->path()); });
    connect(m_audit, &QPushButton::clicked, this, [this] { audit(m_path->path()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Backup of Jira"), workFolder(migration()),
            tr("Backups (*.zip entities.xml);;All files (*)"), [this](const QString &path) { audit(path); });
    });
    connect(m_auditJob, &JobPanel::retryWanted, this, [this] { audit(m_path->path()); });
    connect(m_auditJob, &JobPanel::activityChanged, this, [this] {
        showBringing();
        Q_EMIT problemChanged();
    });
    connect(m_auditJob, &JobPanel::succeeded, this, [this] {
        if (const auto *audited = m_auditJob->result<AuditedBackup>())
            storeAudit(migration(), *audited);
        refresh();
    });
}

void BackupPage::addOutcome()
{
    m_outcome = new Card(tr("What is in it"), this);
    m_origin = makeText({}, m_outcome, Tone::Quiet);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures = new Figures(m_outcome);
    m_findings = new FindingsReview(migration(), step(),
        {u"backup"_s, tr("&I have read these findings and go on with this backup"),
            tr("Nothing was found that would trouble the import.")},
        m_outcome);
    m_outcome->body()->addWidget(m_figures);
    m_outcome->body()->addWidget(m_origin);
    m_outcome->body()->addWidget(m_findings);
    body()->addWidget(m_outcome);
    connect(m_findings, &FindingsReview::acceptedChanged, this, &BackupPage::problemChanged);
}

void BackupPage::addMending()
{
    m_mend = new MendCard(session(), this);
    body()->addWidget(m_mend);
    connect(m_mend, &MendCard::mended, this, [this] {
        m_path->line()->setModified(false);
        refresh();
    });
    connect(m_mend, &MendCard::backupWanted, this, &BackupPage::audit);
    connect(m_mend, &MendCard::activityChanged, this, [this] {
        showBringing();
        Q_EMIT problemChanged();
    });
}

QString BackupPage::title() const
{
    return tr("Back up the Jira database");
}

QString BackupPage::summary() const
{
    return tr("Jira writes all its data except attachments into one ZIP. Cloudward brings it here, reads it, tells "
              "what would "
              "make the import fail, and can mend it in a copy.");
}

QString BackupPage::problem() const
{
    if (m_auditJob->isActive())
        return tr("The backup is being read.");
    if (m_fetchJob->isActive())
        return tr("The backup is being fetched.");
    if (m_mend->isMending())
        return tr("The mended copy is being written.");
    if (!migration().inventory())
        return tr("No backup has been read yet: fetch one, or choose a file.");
    const Findings findings = migration().findings(u"backup"_s);
    if (areFindingsAccepted(migration(), step(), findings))
        return {};
    const bool canMend = std::ranges::any_of(
        findings, [](const Finding &it) { return it.severity == Severity::Error && it.fix == Fix::MendBackup; });
    return canMend
               ? tr("Some findings are errors. Mend them in a copy, or tick that you have read them.")
               : tr("Some findings are errors. Mend them and make another backup, or tick that you have read them.");
}

void BackupPage::refresh()
{
    showMaking();
    if (!m_source->line()->isModified())
        m_source->setPath(migration().choices().serverExportFile);
    if (!m_path->line()->isModified() && !m_auditJob->isActive() && !migration().choices().backupPath.isEmpty())
        m_path->setPath(QDir::toNativeSeparators(migration().choices().backupPath));
    showBringing();
    showOutcome();
    m_mend->refresh(isReading());
    Q_EMIT problemChanged();
}

void BackupPage::leave()
{
    migration().setStepState(
        step(), hasErrors(migration().findings(u"backup"_s)) ? StepState::NeedsAttention : StepState::Done);
}

void BackupPage::startBackup(bool replace)
{
    if (m_startJob->isActive())
        return;
    markDoing();
    const WebBackupParameters parameters{session().server(), m_name->text().trimmed(), replace};
    session().jobs().start(u"backup.start"_s, std::make_unique<JobOf<WebBackup>>(tr("Jira is writing the backup"),
                                                  [parameters](Work &work) { return runWebBackup(parameters, work); }));
}

void BackupPage::explainStart(const Error &error)
{
    m_replace->setVisible(error.code == ErrorCode::ExistsAlready);
    switch (error.code) {
    case ErrorCode::ExistsAlready:
        m_startNotice->say(Notice::Kind::Attention,
            tr("The server already has a backup of this name: %1. Give another name, or replace it.")
                .arg(error.subject.toHtmlEscaped()));
        return;
    case ErrorCode::NeedsPerson:
        m_startNotice->say(Notice::Kind::Problem, tr("Jira found characters in its database that XML does not allow, "
                                                     "and offers to remove them. That changes the "
                                                     "database and cannot be undone, so Cloudward does not press it "
                                                     "for you. Make a copy of the database, then "
                                                     "start the backup in Jira itself (System, Import and export, "
                                                     "Backup system), confirm there, and come back "
                                                     "with the file."));
        return;
    case ErrorCode::TimedOut:
        m_startNotice->say(Notice::Kind::Attention, tr("No answer in time, often because a proxy in between gives up. "
                                                       "Jira may well go on writing. Wait until the "
                                                       "file in the folder export stops growing, then fetch it below. "
                                                       "Do not start a second backup meanwhile."));
        return;
    default:
        // The panel shows all others.
        m_startNotice->clear();
    }
}

void BackupPage::fetch()
{
    if (m_fetchJob->isActive() || m_source->path().isEmpty())
        return;
    markDoing();
    const auto parameters = fetchParameters(m_source->path(), workFolder(migration()), session().server());
    if (!parameters) {
        m_fetchNotice->say(Notice::Kind::Problem, tr("This is neither an address nor a whole path."));
        return;
    }
    m_fetchNotice->clear();
    Choices choices = migration().choices();
    choices.serverExportFile = m_source->path();
    migration().setChoices(choices);
    m_source->line()->setModified(false);
    session().jobs().start(u"backup.fetch"_s,
        std::make_unique<JobOf<Downloaded>>(tr("Fetching %1").arg(QFileInfo(parameters->path).fileName()),
            [parameters = *parameters](Work &work) { return fetchBackup(parameters, work); }));
}

bool BackupPage::isReading() const
{
    return m_auditJob->isActive() || m_fetchJob->isActive();
}

void BackupPage::audit(const QString &path)
{
    if (m_auditJob->isActive() || m_mend->isMending() || path.isEmpty())
        return;
    markDoing();
    const QString file = QDir::cleanPath(QDir::fromNativeSeparators(path));
    m_path->setPath(QDir::toNativeSeparators(file));
    m_path->line()->setModified(false);
    session().jobs().start(
        u"backup.audit"_s, std::make_unique<JobOf<AuditedBackup>>(tr("Checking %1").arg(QFileInfo(file).fileName()),
                               [file](Work &work) { return auditFile(file, work); }));
}

void BackupPage::showMaking()
{
    if (!m_name->isModified())
        m_name->setText(migration().choices().backupName);
    const bool able = session().hasServer() && !session().server().user.isEmpty();
    m_start->setEnabled(able && !m_startJob->isActive());
    const QString &written = migration().choices().serverExportFile;
    const Job *job = m_startJob->job();
    if (m_startJob->isActive()) {
        m_startNotice->clear();
    } else if (job && job->state() == Job::State::Failed) {
        explainStart(*job->error());
    } else if (!written.isEmpty()) {
        m_replace->hide();
        m_startNotice->say(
            Notice::Kind::Success, tr("The server wrote the backup to %1.").arg(written.toHtmlEscaped()));
    } else if (!able) {
        m_replace->hide();
        m_startNotice->say(Notice::Kind::Info,
            tr("Connect the server with user name and password in “Before you start”: a token is not enough for this. "
               "Or do it "
               "in Jira yourself: System, Import and export, Backup system; then bring the file here."));
    } else {
        m_startNotice->clear();
    }
    showBringing();
}

void BackupPage::showBringing()
{
    const bool fetching = m_fetchJob->isActive();
    const bool auditing = m_auditJob->isActive() || m_mend->isMending();
    m_fetch->setEnabled(!fetching && !auditing && !m_source->path().isEmpty());
    m_audit->setEnabled(!auditing && !m_path->path().isEmpty());
    // One main action: what comes next.
    const bool read = migration().inventory().has_value();
    const bool canFetch = m_fetch->isEnabled();
    const bool canAudit = m_audit->isEnabled();
    setPrimary(m_start, !read && !canFetch && !canAudit && !fetching && !auditing);
    setPrimary(m_fetch, !read && canFetch && !canAudit);
    setPrimary(m_audit, !read && canAudit);
    m_mend->refresh(isReading());
}

void BackupPage::showOutcome()
{
    const auto &inventory = migration().inventory();
    m_outcome->setVisible(inventory.has_value());
    if (!inventory)
        return;
    const QLocale locale;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    m_figures->setFigures({
        {inventory->version.isEmpty() ? tr("unknown") : inventory->version, tr("Jira")},
        {number(inventory->projects.size()), tr("projects")},
        {number(inventory->issues()), tr("issues")},
        {number(inventory->people.users.size()), tr("users")},
        {number(inventory->people.groups.size()), tr("groups")},
        {number(inventory->attachments.size()), tr("attachments, %1").arg(sizeText(inventory->attachmentBytes()))},
    });
    QStringList origin{QDir::toNativeSeparators(migration().choices().backupPath)};
    if (!inventory->baseUrl.isEmpty())
        origin.append(tr("from %1").arg(inventory->baseUrl));
    if (inventory->exportedAt.isValid())
        origin.append(tr("of %1").arg(locale.toString(inventory->exportedAt, QLocale::ShortFormat)));
    if (inventory->trailerPresent)
        origin.append(inventory->trailerMatches ? tr("the number of rows is what Jira noted at its end")
                                                : tr("the number of rows differs from what Jira noted at its end"));
    if (inventory->links > 0)
        origin.append(tr("links to this server in its texts: %1").arg(number(inventory->links)));
    m_origin->setText(origin.join(u", "_s));
    m_findings->setFindings(migration().findings(u"backup"_s), true);
}

} // namespace cloudward
