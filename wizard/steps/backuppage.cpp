// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backuppage.h"

#include "core/work/sizes.h"
#include "wizard/card.h"
#include "wizard/figures.h"
#include "wizard/findingsreview.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/backupfetchcard.h"
#include "wizard/steps/backupmakecard.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/bigpicturework.h"
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
    addBringing();
    addReading();
    addOutcome();
    addMending();
    body()->addStretch(1);
    refresh();
}

void BackupPage::addBringing()
{
    m_make = new BackupMakeCard(session(), this);
    m_fetch = new BackupFetchCard(session(), this);
    body()->addWidget(m_make);
    body()->addWidget(m_fetch);
    connect(m_make, &BackupMakeCard::started, this, &BackupPage::markDoing);
    connect(m_make, &BackupMakeCard::made, this, &BackupPage::refresh);
    connect(m_make, &BackupMakeCard::watchWanted, m_fetch, &BackupFetchCard::watch);
    connect(m_fetch, &BackupFetchCard::started, this, &BackupPage::markDoing);
    connect(m_fetch, &BackupFetchCard::fetched, this, &BackupPage::audit);
    connect(m_fetch, &BackupFetchCard::activityChanged, this, &BackupPage::showBringing);
}

void BackupPage::addReading()
{
    auto *card = m_fetch;
    auto *pathLabel = new QLabel(tr("Or a backup that is &already here (ZIP, or its entities.xml)"), card);
    pathLabel->setWordWrap(true);
    m_path = new PathRow(u"backup.path"_s, card);
    m_path->nameBy(pathLabel);
    auto *choose = m_path->addButton(tr("Choos&e …"), u"backup.choose"_s);
    m_audit = m_path->addButton(tr("Chec&k it"), u"backup.audit"_s);
    m_auditJob = new JobPanel(session().jobs(), u"backup.audit"_s, card);
    card->body()->addWidget(pathLabel);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_auditJob);

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
    m_dumpMissing = new Notice(m_outcome);
    connect(m_dumpMissing->addButton(tr("To the &dump"), u"backup.toDump"_s), &QPushButton::clicked, this,
        [this] { migration().setCurrentStep(Step::DumpBigPicture); });
    m_outcome->body()->addWidget(m_figures);
    m_outcome->body()->addWidget(m_dumpMissing);
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
    if (m_fetch->isFetching())
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
    m_make->refresh();
    m_fetch->refresh();
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

bool BackupPage::isReading() const
{
    return m_auditJob->isActive() || m_fetch->isFetching();
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

void BackupPage::showBringing()
{
    const bool fetching = m_fetch->isFetching();
    const bool auditing = m_auditJob->isActive() || m_mend->isMending();
    m_fetch->setBusy(auditing);
    m_audit->setEnabled(!auditing && !m_path->path().isEmpty());
    // One main action: what comes next.
    const bool read = migration().inventory().has_value();
    const bool canFetch = m_fetch->canFetch();
    const bool canAudit = m_audit->isEnabled();
    m_make->setMain(!read && !canFetch && !canAudit && !fetching && !auditing);
    m_fetch->setMain(!read && canFetch && !canAudit);
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
    const auto dumpState = migration().stepState(Step::DumpBigPicture);
    const bool open =
        migration().usesBigPicture() && !migration().appMigration().dump && dumpState != StepState::Skipped;
    m_dumpMissing->say(Notice::Kind::Attention,
        open
            ? tr("This Jira has %1, whose own steps now stand between Jira's. Its dump belongs to this backup: make it "
                 "before the server is used again.")
                  .arg(appName(migration()).toHtmlEscaped())
            : QString());
    m_findings->setFindings(migration().findings(u"backup"_s), true);
}

} // namespace cloudward
