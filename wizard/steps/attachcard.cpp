// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/attachcard.h"

#include "core/work/sizes.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

AttachCard::AttachCard(Session &session, QWidget *parent)
    : Card(tr("Bring files one by one"), parent)
    , m_session(session)
    , m_which(new QComboBox(this))
    , m_lost(new Notice(Notice::Kind::Attention,
          tr("On this road the files keep their names, but not their author and date: they will show you, and today. "
             "The "
             "list that is written has the originals'. Where Import media works, it is the better road."),
          this))
    , m_obstacle(new Notice(this))
    , m_start(new QPushButton(tr("Bring &these files"), this))
    , m_job(new JobPanel(session.jobs(), u"attach.upload"_s, this))
    , m_outcome(new Notice(this))
{
    auto *text =
        makeText(tr("For what Import media cannot take: a chunk that keeps failing, files that fit into no chunk, "
                    "files that the checks found missing. Each issue is looked at first, so that nothing is "
                    "added twice. A broken-off try goes on where it stopped."),
            this);
    auto *label = new QLabel(tr("&Which files"), this);
    label->setBuddy(m_which);
    m_which->setObjectName(u"attach.which"_s);
    m_which->setAccessibleName(tr("Which files"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    m_start->setObjectName(u"attach.start"_s);
    m_open = m_outcome->addButton(tr("Op&en the list"), u"attach.openList"_s);
    m_job->setFocusAfter(m_start);
    body()->addWidget(text);
    body()->addWidget(label);
    body()->addWidget(m_which);
    body()->addWidget(m_lost);
    body()->addWidget(m_obstacle);
    body()->addWidget(m_start, 0, Qt::AlignLeft);
    body()->addWidget(m_job);
    body()->addWidget(m_outcome);

    connect(m_start, &QPushButton::clicked, this, &AttachCard::start);
    connect(m_job, &JobPanel::retryWanted, this, &AttachCard::start);
    connect(m_job, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_job->result<AttachOutcome>())
            storeAttached(m_session.migration(), *outcome);
    });
    connect(m_job, &JobPanel::activityChanged, this, [this] {
        refresh();
        Q_EMIT activityChanged();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *outcome = m_job->result<AttachOutcome>(); outcome && m_session.openUrl)
            m_session.openUrl(QUrl::fromLocalFile(outcome->report));
    });
    refresh();
}

void AttachCard::offerIssues(const QStringList &keys)
{
    m_issues = keys;
    refresh();
}

void AttachCard::chooseChunk(const QString &file)
{
    refresh();
    const int index = m_which->findData(u"chunk:"_s + file);
    if (index >= 0)
        m_which->setCurrentIndex(index);
}

bool AttachCard::isActive() const
{
    return m_job->isActive();
}

void AttachCard::refresh()
{
    fillWishes();
    const auto obstacle = attachObstacle(m_session);
    m_obstacle->say(Notice::Kind::Info, obstacle);
    m_start->setEnabled(obstacle.isEmpty() && !isActive());
    m_which->setEnabled(!isActive());
    showOutcome();
}

void AttachCard::fillWishes()
{
    QList<std::pair<QString, QString>> wishes{{tr("All that the cloud does not have yet"), u"all"_s}};
    if (!m_issues.isEmpty())
        wishes.emplaceBack(tr("What the checks found missing (issues: %L1)").arg(m_issues.size()), u"issues"_s);
    if (m_session.migration().attachmentsLeftOut() > 0 && m_session.migration().mediaReport())
        wishes.emplaceBack(tr("What packing left out: too large for a chunk, or not readable then"), u"left-out"_s);
    for (const ChunkState &chunk : m_session.migration().chunks())
        wishes.emplaceBack(tr("What is in %1").arg(chunk.chunk.file), u"chunk:"_s + chunk.chunk.file);
    QList<std::pair<QString, QString>> shown;
    for (int i = 0; i < m_which->count(); ++i)
        shown.emplaceBack(m_which->itemText(i), m_which->itemData(i).toString());
    if (shown == wishes)
        return;
    const auto chosen = m_which->currentData();
    m_which->clear();
    for (const auto &[text, id] : std::as_const(wishes))
        m_which->addItem(text, id);
    m_which->setCurrentIndex(std::max(0, m_which->findData(chosen)));
}

AttachWish AttachCard::wish() const
{
    const auto chosen = m_which->currentData().toString();
    if (chosen == "issues"_L1)
        return {AttachWish::Kind::Issues, {}, m_issues};
    if (chosen == "left-out"_L1)
        return {AttachWish::Kind::LeftOut, {}, {}};
    if (chosen.startsWith("chunk:"_L1))
        return {AttachWish::Kind::Chunk, chosen.sliced(6), {}};
    return {};
}

void AttachCard::start()
{
    if (isActive() || !attachObstacle(m_session).isEmpty())
        return;
    const bool pressedHere = m_start->hasFocus();
    m_session.jobs().start(u"attach.upload"_s, std::make_unique<JobOf<AttachOutcome>>(tr("Bringing files by REST"),
                                                   [parameters = attachParameters(m_session, wish())](
                                                       Work &work) { return attachAsWished(parameters, work); }));
    if (pressedHere)
        m_job->takeFocus();
}

void AttachCard::showOutcome()
{
    const auto *outcome = m_job->result<AttachOutcome>();
    if (!outcome) {
        m_outcome->clear();
        return;
    }
    QStringList lines{tr("Brought, by this run and those before it: %L1. There already: %L2.")
            .arg(outcome->uploaded)
            .arg(outcome->alreadyThere)};
    if (outcome->otherSize > 0)
        lines += tr("Of another size than the backup says: %L1; the list names them.").arg(outcome->otherSize);
    if (outcome->issuesNotThere > 0)
        lines += tr("Issues that the site does not show to this account: %L1.").arg(outcome->issuesNotThere);
    if (outcome->tooLarge > 0)
        lines += tr("Larger than the site takes (%1 a file): %L2.")
                     .arg(sizeText(outcome->largestFile))
                     .arg(outcome->tooLarge);
    if (outcome->missing > 0)
        lines += tr("Not among the media: %L1.").arg(outcome->missing);
    if (outcome->failed > 0)
        lines += tr("Failed: %L1; the list says why.").arg(outcome->failed);
    m_outcome->say(
        outcome->isComplete() ? Notice::Kind::Success : Notice::Kind::Attention, lines.join(u' ').toHtmlEscaped());
}

} // namespace cloudward
