// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendcard.h"

#include "core/work/files.h"
#include "core/work/sizes.h"
#include "wizard/figures.h"
#include "wizard/fold.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/mendchangesmodel.h"
#include "wizard/steps/mendform.h"
#include "wizard/steps/mendoutcome.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cloudward {

MendCard::MendCard(Session &session, QWidget *parent)
    : Card(tr("Mend it"), parent)
    , m_session(session)
    , m_outcome(new MendOutcome(this))
    , m_former(new Notice(this))
    , m_again(new Fold(tr("Choose something else"), u"mend.again"_s, this))
    , m_choices(new QWidget(this))
    , m_timer(new QTimer(this))
{
    auto *useCopy = m_former->addButton(tr("Use the mended copy a&gain"), u"mend.useCopy"_s);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    body()->addWidget(m_outcome);
    body()->addWidget(m_former);
    body()->addWidget(m_again);
    body()->addWidget(m_choices);
    column->addWidget(
        makeText(tr("Cloudward can write a corrected copy beside the backup. Only the copy is changed: the "
                    "original stays as it is, and by choosing again you undo what was mended. What you "
                    "leave unticked stays as it is."),
            m_choices));
    m_form = new MendForm(m_choices);
    m_problems = new Notice(m_choices);
    m_problems->setObjectName(u"mend.problems"_s);
    column->addWidget(m_form);
    column->addWidget(m_problems);
    addActions();
    addPreview();
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &MendCard::plan);
    connect(m_form, &MendForm::edited, this, &MendCard::planLater);
    connect(m_outcome, &MendOutcome::originalWanted, this, [this] {
        if (m_basis)
            Q_EMIT backupWanted(m_basis->path);
    });
    connect(m_outcome, &MendOutcome::changesWanted, this, [this] {
        if (const auto &done = m_session.migration().mended())
            m_session.openUrl(QUrl::fromLocalFile(done->changesPath));
    });
    connect(useCopy, &QPushButton::clicked, this, [this] {
        if (const auto &done = m_session.migration().mended())
            Q_EMIT backupWanted(done->path);
    });
    hide();
}

void MendCard::addActions()
{
    m_room = makeText({}, m_choices, Tone::Quiet);
    m_noRoom = new Notice(m_choices);
    m_previewButton = new QPushButton(tr("Pre&view"), m_choices);
    m_previewButton->setObjectName(u"mend.preview"_s);
    m_previewButton->setAccessibleDescription(tr("Reads the backup and shows what would change; writes nothing."));
    m_write = new QPushButton(tr("&Write the mended copy"), m_choices);
    m_write->setObjectName(u"mend.write"_s);
    m_previewJob = new JobPanel(m_session.jobs(), u"backup.preview"_s, m_choices);
    m_mendJob = new JobPanel(m_session.jobs(), u"backup.mend"_s, this);
    m_previewJob->setFocusAfter(m_write);
    m_mendJob->setFocusAfter(m_again->findChild<QPushButton *>());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_previewButton);
    row->addWidget(m_write);
    row->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(m_choices->layout());
    column->addWidget(m_room);
    column->addWidget(m_noRoom);
    column->addLayout(row);
    column->addWidget(m_previewJob);
    body()->addWidget(m_mendJob);

    connect(m_previewButton, &QPushButton::clicked, this, &MendCard::startPreview);
    connect(m_write, &QPushButton::clicked, this, &MendCard::startMending);
    connect(m_previewJob, &JobPanel::retryWanted, this, &MendCard::startPreview);
    connect(m_mendJob, &JobPanel::retryWanted, this, &MendCard::startMending);
    connect(m_previewJob, &JobPanel::activityChanged, this, [this] {
        showPreview();
        showActions();
    });
    connect(m_mendJob, &JobPanel::activityChanged, this, [this] {
        showActions();
        Q_EMIT activityChanged();
    });
    connect(m_mendJob, &JobPanel::succeeded, this, [this] {
        if (const auto *done = m_mendJob->result<MendedBackup>()) {
            storeMended(m_session.migration(), *done);
            m_again->setOpen(false);
            Q_EMIT mended();
        }
    });
    connect(m_again->findChild<QPushButton *>(), &QPushButton::toggled, this, &MendCard::showOutcome);
}

void MendCard::addPreview()
{
    m_previewText = makeText({}, m_choices);
    m_counts = new Figures(m_choices);
    m_model = new MendChangesModel(this);
    m_table = makeTable(u"mend.previewTable"_s, tr("Changes before and after"), m_model,
        {1, 10, MendChangesModel::AfterColumn}, m_choices);
    m_table->horizontalHeader()->setSectionResizeMode(MendChangesModel::BeforeColumn, QHeaderView::Stretch);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MendCard::fitPreview);
    m_previewText->setBuddy(m_table);
    m_choices->layout()->addWidget(m_previewText);
    m_choices->layout()->addWidget(m_counts);
    m_choices->layout()->addWidget(m_table);
    m_detail = makeText({}, m_choices, Tone::Quiet);
    m_detail->setTextFormat(Qt::PlainText);
    m_choices->layout()->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_detail->setText(breakable(m_model->fullText(now.row()))); });
}

/// Before and after matter most; what is cut short elsewhere stands below the table for the row at hand.
void MendCard::fitPreview()
{
    constexpr std::pair<int, int> shares[] = {
        {MendChangesModel::WhatColumn, 17}, {MendChangesModel::PlaceColumn, 17}, {MendChangesModel::FieldColumn, 24}};
    for (const auto &[column, percent] : shares) {
        const int widest = m_table->viewport()->width() * percent / 100;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::medium, widest));
    }
}

void MendCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitPreview();
}

bool MendCard::isMending() const
{
    return m_mendJob->isActive();
}

void MendCard::refresh(bool busy)
{
    m_busy = busy;
    const Migration &migration = m_session.migration();
    auto basis = mendBasis(migration);
    const bool isOther =
        basis &&
        (!m_basis || basis->path != m_basis->path || basis->audit.findings != m_basis->audit.findings ||
            basis->audit.inventory.people.users.constData() != m_basis->audit.inventory.people.users.constData());
    m_basis = std::move(basis);
    setVisible(m_basis.has_value());
    if (!m_basis)
        return;
    if (migration.mendWishes() != m_known) {
        m_known = migration.mendWishes();
        m_form->setWishes(m_known);
        plan();
    }
    if (isOther) {
        m_form->setBasis(*m_basis);
        m_answered.reset();
        plan();
    }
    showOutcome();
    showPlan();
}

MendWishes MendCard::wishesNow() const
{
    return wishesFor(m_form->wishes(), *m_basis);
}

bool MendCard::isSettled() const
{
    return m_basis && m_answered && *m_answered == wishesNow();
}

void MendCard::planLater()
{
    // Not anew with each key: who goes on typing sees plans on the way.
    if (!m_timer->isActive())
        m_timer->start();
    showActions();
}

void MendCard::plan()
{
    m_timer->stop();
    if (m_asking)
        m_askAgain = true;
    else if (m_basis)
        ask();
}

void MendCard::ask()
{
    m_asking = true;
    m_askAgain = false;
    const auto wishes = wishesNow();
    // Lists are shared, not copied.
    QtConcurrent::run(mendOutlook, m_basis->audit.inventory, wishes)
        .then(this, [this, wishes](const MendOutlook &outlook) {
            m_asking = false;
            if (m_askAgain && m_basis)
                ask();
            else if (m_basis)
                take(outlook, wishes);
        });
}

void MendCard::take(const MendOutlook &outlook, const MendWishes &wishes)
{
    m_outlook = outlook;
    m_answered = wishes;
    m_form->setOutlook(outlook);
    Migration &migration = m_session.migration();
    MendWishes chosen = m_form->wishes();
    // Addresses are given in the table of people, too; what was planned meanwhile does not undo that.
    const bool givenElsewhere = migration.mendWishes().emails != m_known.emails;
    if (givenElsewhere)
        chosen.emails = migration.mendWishes().emails;
    m_known = chosen;
    migration.setMendWishes(chosen);
    if (givenElsewhere) {
        m_form->setWishes(chosen);
        plan();
    }
    showPlan();
}

void MendCard::startPreview()
{
    if (m_previewJob->isActive() || !isSettled())
        return;
    const bool pressedHere = m_previewButton->hasFocus();
    m_session.jobs().start(u"backup.preview"_s, std::make_unique<JobOf<PreviewedMend>>(tr("Looking what would change"),
                                                    [path = m_basis->path, choices = m_outlook.plan.choices](
                                                        Work &work) { return previewFile(path, choices, work); }));
    // The button that was pressed is closed now; Cancel is what one may want next.
    if (pressedHere)
        m_previewJob->takeFocus();
}

void MendCard::startMending()
{
    if (isMending() || !isSettled())
        return;
    const auto parameters = mendParameters(m_session.migration(), m_basis->path, m_outlook.plan.choices);
    const bool pressedHere = m_write->hasFocus();
    m_session.jobs().start(u"backup.mend"_s,
        std::make_unique<JobOf<MendedBackup>>(tr("Writing %1").arg(QFileInfo(parameters.out).fileName()),
            [parameters, original = m_basis->audit](Work &work) { return mendFile(parameters, original, work); }));
    if (pressedHere)
        m_mendJob->takeFocus();
}

void MendCard::showOutcome()
{
    const Migration &migration = m_session.migration();
    const auto &done = migration.mended();
    const bool inUse = migration.isMendedInUse();
    m_outcome->setVisible(inUse);
    if (inUse)
        m_outcome->setMended(*done);
    m_outcome->setBusy(m_busy || isMending());
    m_again->setVisible(inUse);
    m_choices->setVisible(!inUse || m_again->isOpen());
    if (!inUse && done && m_basis && done->original == m_basis->path && isOwnCopy(migration, done->path))
        m_former->say(Notice::Kind::Info,
            tr("A mended copy of this backup was written on %1, with %L2 changes. The original is in use now.")
                .arg(QLocale().toString(done->when.toLocalTime(), QLocale::ShortFormat))
                .arg(done->changes()));
    else
        m_former->clear();
}

void MendCard::showPlan()
{
    QStringList lines;
    for (const QString &problem : std::as_const(m_outlook.problems))
        lines.append(problem.toHtmlEscaped());
    if (m_outlook.moreProblems > 0)
        lines.append(tr("And %L1 more of this kind.").arg(m_outlook.moreProblems));
    if (lines.isEmpty())
        m_problems->clear();
    else
        m_problems->say(Notice::Kind::Attention,
            tr("This cannot be done as it stands; all else can:") + u"<br>"_s + lines.join(u"<br>"_s));
    showRoom();
    showActions();
    showPreview();
}

void MendCard::showRoom()
{
    const QString out = mendedPath(m_basis->path);
    const QString name = QFileInfo(out).fileName();
    const qint64 need = roomForMended(m_basis->path);
    const qint64 free = bytesFree(out);
    m_room->setText(
        breakable(free < 0 ? tr("The copy will be %1, beside the backup. It needs up to %2.").arg(name, sizeText(need))
                           : tr("The copy will be %1, beside the backup. It needs up to %2; %3 are free there.")
                                 .arg(name, sizeText(need), sizeText(free))));
    if (!mayWriteCopy(m_session.migration(), out) && !isMending())
        m_noRoom->say(Notice::Kind::Problem,
            tr("There is a file %1 already, which was not written for this migration. Move it elsewhere: it is not "
               "overwritten.")
                .arg(breakable(QDir::toNativeSeparators(out)).toHtmlEscaped()));
    else if (free >= 0 && free < need && !isMending())
        m_noRoom->say(Notice::Kind::Attention, tr("There may be too little room for it. Make some, or move the backup "
                                                  "to another disk and choose it there."));
    else
        m_noRoom->clear();
}

void MendCard::showActions()
{
    const bool idle = !m_busy && !isMending() && !m_previewJob->isActive();
    const bool able = idle && isSettled() && isAnyWish(*m_answered);
    const bool blocked = m_noRoom->kind() == Notice::Kind::Problem && !m_noRoom->text().isEmpty();
    m_form->setEnabled(!isMending());
    m_previewButton->setEnabled(able);
    m_write->setEnabled(able && !blocked);
    setPrimary(m_previewButton, able && !preview());
    setPrimary(m_write, able && preview());
    m_outcome->setBusy(m_busy || isMending());
}

const PreviewedMend *MendCard::preview() const
{
    const auto *previewed = m_previewJob->result<PreviewedMend>();
    const bool isCurrent = previewed && isSettled() && previewed->backup == m_basis->path &&
                           previewed->choices == m_outlook.plan.choices && isAnyWish(*m_answered);
    return isCurrent ? previewed : nullptr;
}

void MendCard::showPreview()
{
    const auto *previewed = preview();
    m_previewText->setVisible(previewed);
    m_counts->setVisible(previewed);
    m_detail->setVisible(previewed);
    m_table->setVisible(previewed && !previewed->preview.first.isEmpty());
    if (!previewed)
        return;
    const MendPreview &found = previewed->preview;
    if (m_model->setChanges(found.first))
        m_table->selectRow(0);
    showCounts(m_counts, found.counts);
    QString text = found.changes() == 0 ? tr("Nothing would change but the packing.")
                                        : tr("What would change: %L1").arg(found.changes());
    if (found.changes() > found.first.size())
        text +=
            u' ' +
            tr("Of each kind the first %1 are shown; the list beside the copy will have all.").arg(MendPreview::shown);
    m_previewText->setText(text);
}

} // namespace cloudward
