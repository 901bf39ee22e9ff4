// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediasourcecard.h"

#include "core/transfer/sftpaddress.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/hostkeynotice.h"
#include "wizard/steps/sftpform.h"
#include "wizard/style.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

bool isServer(const QString &source)
{
    return SftpAddress::looksLikeOne(source);
}

QString shownSource(const QString &source)
{
    return isServer(source) ? source : QDir::toNativeSeparators(source);
}

} // namespace

MediaSourceCard::MediaSourceCard(Session &session, QWidget *parent)
    : Card(tr("Where the media is"), parent)
    , m_session(session)
    , m_source(new PathRow(u"media.source"_s, this))
    , m_form(new SftpForm(u"media"_s, session.secrets().isLasting(), this))
    , m_job(new JobPanel(session.jobs(), u"media.look"_s, this))
    , m_hostNotice(new HostKeyNotice(session, u"media.trustHost"_s, this))
    , m_notice(new Notice(this))
{
    auto *label =
        new QLabel(tr("Home &folder of Jira, its data folder, an archive of it, or a folder on a server"), this);
    label->setWordWrap(true);
    m_source->nameBy(label);
    body()->addWidget(label);
    body()->addWidget(m_source);
    addButtons();
    body()->addWidget(m_form);
    body()->addWidget(m_job);
    body()->addWidget(m_hostNotice);
    body()->addWidget(m_notice);
    m_form->hide();
    m_job->setErrorFilter([](const Error &error) { return error.code != ErrorCode::HostKeyUnknown; });

    connect(m_source->line(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_form->setAddress(text);
        if (isServer(text) && m_form->isHidden())
            setFormShown(true);
        showState();
    });
    connect(m_source->line(), &QLineEdit::returnPressed, this, [this] { start(m_source->path()); });
    connect(m_form, &SftpForm::addressEdited, this, [this] {
        m_source->setPath(m_form->address());
        m_source->line()->setModified(true);
    });
    connect(m_form, &SftpForm::lookWanted, this, [this] { start(m_source->path()); });
    connect(m_hostNotice, &HostKeyNotice::trusted, this, [this](const QString &host, const QString &fingerprint) {
        m_session.migration().note(
            u"The key of %1 was compared and trusted: %2"_s.arg(host, fingerprint), Step::BackUpMedia);
        lookAgain();
    });
    connect(m_job, &JobPanel::retryWanted, this, [this] { start(m_source->path()); });
    connect(m_job, &JobPanel::activityChanged, this, [this] {
        showState();
        Q_EMIT lookChanged();
    });
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *seen = look())
            storeLook(m_session.migration(), *seen);
        showState();
        Q_EMIT lookChanged();
    });
    connect(&session, &Session::accessChanged, this, [this] { refresh(m_packing); });
}

void MediaSourceCard::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto add = [this, row](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    auto *chooseHome = add(tr("Fol&der …"), u"media.chooseFolder"_s);
    auto *chooseArchive = add(tr("Archi&ve …"), u"media.chooseZip"_s);
    m_sftp = add(tr("S&erver (SFTP)"), u"media.sftp"_s);
    m_sftp->setCheckable(true);
    row->addStretch(1);
    m_look = add(tr("&Look"), u"media.look"_s);
    body()->addLayout(row);

    const auto startFolder = [this] {
        const QString &source = m_session.migration().choices().mediaSource;
        return isServer(source) ? QString() : source;
    };
    connect(chooseHome, &QPushButton::clicked, this, [this, startFolder] {
        chooseFolder(this, tr("Home folder of Jira"), startFolder(), [this](const QString &path) { start(path); });
    });
    connect(chooseArchive, &QPushButton::clicked, this, [this, startFolder] {
        chooseFile(this, tr("Archive with data/attachments"), startFolder(),
            tr("Archives (*.zip *.7z *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2);;All files (*)"),
            [this](const QString &path) { start(path); });
    });
    connect(m_sftp, &QPushButton::clicked, this, [this](bool on) {
        setFormShown(on);
        if (on)
            m_form->findChild<QLineEdit *>(u"media.sftpHost"_s)->setFocus();
    });
    connect(m_look, &QPushButton::clicked, this, [this] { start(m_source->path()); });
}

const MediaLook *MediaSourceCard::look() const
{
    return m_job->result<MediaLook>();
}

bool MediaSourceCard::isLooking() const
{
    return m_job->isActive();
}

void MediaSourceCard::refresh(bool packing)
{
    m_packing = packing;
    const Choices &choices = m_session.migration().choices();
    if (!m_source->line()->isModified())
        m_source->setPath(shownSource(choices.mediaSource));
    if (!m_form->isEdited()) {
        m_form->setAddress(choices.mediaSource);
        m_form->setKeyFile(choices.sftpKeyFile);
        m_form->setPassword(m_session.sftpLogin(choices.mediaSource).password);
    }
    showState();
}

void MediaSourceCard::lookAgain()
{
    start(m_session.migration().choices().mediaSource);
}

void MediaSourceCard::start(const QString &typed)
{
    if (isLooking() || m_packing || typed.isEmpty())
        return;
    QString source = typed;
    if (isServer(typed)) {
        // People paste addresses with a password; it goes where passwords are kept.
        if (const QUrl url(typed); !url.password().isEmpty()) {
            m_form->setPassword(Secret(url.password(QUrl::FullyDecoded)));
            source = url.adjusted(QUrl::RemovePassword).toString(QUrl::FullyEncoded);
        }
        m_session.setSftpPassword(source, m_form->password());
    } else {
        source = QDir::cleanPath(QDir::fromNativeSeparators(typed));
    }
    m_source->setPath(shownSource(source));
    m_source->line()->setModified(false);
    m_form->setEdited(false);
    Q_EMIT lookStarted();
    Migration &migration = m_session.migration();
    Choices choices = migration.choices();
    choices.mediaSource = source;
    if (isServer(source))
        choices.sftpKeyFile = m_form->keyFile();
    migration.setChoices(choices);
    LookParameters parameters{source, sourceOptions(m_session), migration.inventory()};
    m_session.jobs().start(u"media.look"_s,
        std::make_unique<JobOf<MediaLook>>(tr("Looking at the media"),
            [parameters = std::move(parameters)](Work &work) { return lookAtMedia(parameters, work); }));
}

void MediaSourceCard::setFormShown(bool shown)
{
    m_form->setVisible(shown);
    m_sftp->setChecked(shown);
}

void MediaSourceCard::showState()
{
    const bool busy = isLooking() || m_packing;
    const auto *seen = look();
    m_look->setEnabled(!busy && !m_source->path().isEmpty());
    setPrimary(m_look, !seen && m_session.migration().chunks().isEmpty());
    m_hostNotice->follow(m_job->job(), m_session.migration().choices().mediaSource);
    if (seen && !m_packing)
        showNotice(*seen);
    else
        m_notice->clear();
}

void MediaSourceCard::showNotice(const MediaLook &seen)
{
    const bool hasBackup = m_session.migration().inventory().has_value();
    if (seen.listing.entries.isEmpty())
        m_notice->say(Notice::Kind::Attention, tr("There are no attachments, avatars or logos in it."));
    else if (!seen.matched && hasBackup)
        m_notice->say(Notice::Kind::Info,
            tr("The backup was read after this. Look again, and the files are compared with the backup's rows."));
    else if (!seen.matched)
        m_notice->say(Notice::Kind::Info,
            tr("No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one."));
    else if (seen.match.isEmpty())
        m_notice->say(Notice::Kind::Success,
            tr("Each attachment of the backup has its file, with the right size, and there are no others."));
    else
        m_notice->say(Notice::Kind::Attention,
            tr("The files are not the same as the backup's rows. The findings below say where."));
}

} // namespace cloudward
