// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediapackcard.h"

#include "core/work/files.h"
#include "core/work/sizes.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/mediaoptions.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// Whether packing stopped at a file of the source, which could be left out, and not at the source itself.
bool isAboutAFile(const Error &error, const QString &source)
{
    const bool ofAFile = error.code == ErrorCode::NotReadable || error.code == ErrorCode::NotFound ||
                         error.code == ErrorCode::SourceChanged;
    return ofAFile && !error.subject.isEmpty() && QDir::cleanPath(error.subject) != QDir::cleanPath(source);
}

} // namespace

MediaPackCard::MediaPackCard(Session &session, QWidget *parent)
    : Card(tr("Pack"), parent)
    , m_session(session)
    , m_folder(new PathRow(u"media.folder"_s, this))
    , m_room(new Notice(this))
    , m_options(new MediaOptions(session.migration(), this))
    , m_pack(new QPushButton(this))
    , m_job(new JobPanel(session.jobs(), u"media.pack"_s, this))
    , m_failure(new Notice(this))
{
    auto *label = new QLabel(tr("Write the chunks &into"), this);
    m_folder->nameBy(label);
    auto *choose = m_folder->addButton(tr("&Choose …"), u"media.chooseTarget"_s);
    m_pack->setObjectName(u"media.pack"_s);
    m_job->setFocusAfter(m_pack);
    auto *skip = m_failure->addButton(tr("&Pack without such files"), u"media.skipAndPack"_s);
    body()->addWidget(label);
    body()->addWidget(m_folder);
    body()->addWidget(m_room);
    body()->addWidget(m_options);
    body()->addWidget(m_pack, 0, Qt::AlignLeft);
    body()->addWidget(m_job);
    body()->addWidget(m_failure);

    connect(m_folder->line(), &QLineEdit::editingFinished, this, [this] { takeFolder(m_folder->path()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder for the chunks"), workFolder(m_session.migration()),
            [this](const QString &folder) { takeFolder(folder); });
    });
    connect(m_pack, &QPushButton::clicked, this, &MediaPackCard::packWanted);
    connect(skip, &QPushButton::clicked, this, [this] {
        Choices choices = m_session.migration().choices();
        choices.skipUnreadable = true;
        m_session.migration().setChoices(choices);
        Q_EMIT packWanted();
    });
    connect(m_options, &MediaOptions::listingChanged, this, &MediaPackCard::listingChanged);
    connect(m_job, &JobPanel::retryWanted, this, &MediaPackCard::packWanted);
    connect(m_job, &JobPanel::activityChanged, this, [this] {
        showFailure();
        Q_EMIT activityChanged();
    });
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *done = packed())
            storePack(m_session.migration(), *done);
        Q_EMIT packedSuccessfully();
    });
}

bool MediaPackCard::isPacking() const
{
    return m_job->isActive();
}

bool MediaPackCard::hasJob() const
{
    return m_job->job();
}

const PackedMedia *MediaPackCard::packed() const
{
    return m_job->result<PackedMedia>();
}

void MediaPackCard::takeFolder(const QString &folder)
{
    storeWorkFolder(m_session.migration(), folder);
    Q_EMIT folderChanged();
}

void MediaPackCard::start(const MediaLook &look, qint64 limit)
{
    if (isPacking())
        return;
    Migration &migration = m_session.migration();
    storeWorkFolder(migration, m_folder->path());
    const Choices &choices = migration.choices();
    PackMediaParameters parameters;
    parameters.pack.source = look.source;
    parameters.pack.folder = workFolder(migration);
    parameters.pack.plan = planOptions(choices);
    parameters.pack.plan.limit = limit;
    parameters.pack.options = sourceOptions(m_session);
    parameters.pack.verification = choices.verification;
    parameters.pack.skipUnreadable = choices.skipUnreadable;
    parameters.listing = look.listing;
    parameters.inventory = migration.inventory();
    const bool pressedHere = m_pack->hasFocus();
    m_session.jobs().start(
        u"media.pack"_s, std::make_unique<JobOf<PackedMedia>>(tr("Packing the media"),
                             [parameters = std::move(parameters)](Work &work) { return packMedia(parameters, work); }));
    // The button that was pressed is closed now; Cancel is what one may want next.
    if (pressedHere)
        m_job->takeFocus();
}

void MediaPackCard::refresh(const PlanOutlook &outlook, bool ready, qint64 oldLayout)
{
    Migration &migration = m_session.migration();
    if (!m_folder->line()->hasFocus())
        m_folder->setPath(QDir::toNativeSeparators(workFolder(migration)));
    m_options->refresh(oldLayout);
    m_options->setEnabled(!isPacking());
    showRoom(outlook);
    const bool packed = !migration.chunks().isEmpty();
    m_pack->setText(packed ? tr("&Pack again") : tr("&Pack the media"));
    m_pack->setEnabled(ready && outlook.allowed && !outlook.plan.chunks.isEmpty() && !isPacking());
    setPrimary(m_pack, !packed);
    showFailure();
}

void MediaPackCard::showRoom(const PlanOutlook &outlook)
{
    const qint64 need = outlook.plan.bytes;
    const qint64 free = bytesFree(workFolder(m_session.migration()));
    if (outlook.allowed && free >= 0 && need > free && !isPacking())
        m_room->say(Notice::Kind::Problem,
            tr("Needs up to %1, and only %2 are free there. Choose another folder, or make room.")
                .arg(sizeText(need), sizeText(free)));
    else
        m_room->clear();
}

void MediaPackCard::showFailure()
{
    const Job *job = m_job->job();
    const Choices &choices = m_session.migration().choices();
    if (job && job->state() == Job::State::Failed && !choices.skipUnreadable &&
        isAboutAFile(*job->error(), choices.mediaSource))
        m_failure->say(Notice::Kind::Info,
            tr("Mend it and press Retry: what is packed already is kept. Or leave out all files that cannot be read, "
               "or "
               "change or vanish while they are read; each is named in the findings and the full list."));
    else
        m_failure->clear();
}

} // namespace cloudward
