// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobdock.h"

#include "wizard/iconlabel.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/phasetext.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

JobDock::JobDock(JobList &jobs, QWidget *parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_icon(new IconLabel(Icon::Work, Tone::Quiet, this, 16))
    , m_opener(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"jobdock"_s);
    setAccessibleName(tr("Work"));
    m_opener->setObjectName(u"jobdock.open"_s);
    m_opener->setFlat(true);
    m_opener->setProperty("opener", true);
    m_opener->setCheckable(true);
    m_opener->setIcon(makeIcon(Icon::Collapsed, Tone::Quiet));
    auto *list = new QWidget;
    list->setObjectName(u"scrolled"_s);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_icon);
    head->addWidget(m_opener, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll);

    connect(m_opener, &QPushButton::toggled, this, [this](bool open) {
        m_scroll->setVisible(open);
        m_opener->setIcon(makeIcon(open ? Icon::Expanded : Icon::Collapsed, Tone::Quiet));
        fitHeight();
    });
    connect(&jobs, &JobList::added, this, &JobDock::add);
    connect(&jobs, &JobList::removed, this, &JobDock::remove);
    for (Job *job : jobs.all())
        add(job);
    showSummary();
}

bool JobDock::isOpen() const
{
    return m_opener->isChecked();
}

void JobDock::setOpen(bool open)
{
    m_opener->setChecked(open);
}

void JobDock::setAwake(bool awake)
{
    m_awake = awake;
    showSummary();
}

void JobDock::add(Job *job)
{
    auto *panel = new JobPanel(job, JobPanel::Look::Dock, m_scroll->widget());
    m_panels.insert(job, panel);
    m_rows->insertWidget(0, panel);
    connect(job, &Job::stateChanged, this, &JobDock::showSummary);
    connect(job, &Job::progressChanged, this, &JobDock::showSummary);
    showSummary();
    fitHeight();
}

void JobDock::remove(Job *job)
{
    job->disconnect(this);
    delete m_panels.take(job);
    showSummary();
    fitHeight();
}

void JobDock::showSummary()
{
    const auto active = m_jobs.active();
    QString text;
    if (active.isEmpty()) {
        const auto failed = std::ranges::count_if(
            m_panels.keyBegin(), m_panels.keyEnd(), [](const Job *job) { return job->state() == Job::State::Failed; });
        text = failed > 0 ? tr("Nothing is running; failed: %1").arg(failed) : tr("Nothing is running");
        m_icon->setIcon(failed > 0 ? Icon::Problem : Icon::Done, failed > 0 ? Tone::Problem : Tone::Success);
    } else {
        const Job *newest = active.last();
        const int permille = barValue(newest->progress());
        const QString how = permille < 0 ? phaseText(newest->progress().phase) : tr("%1 %").arg(permille / 10);
        text = tr("%1 running: %2, %3").arg(QString::number(active.size()), newest->title(), how);
        if (m_awake)
            text = tr("%1; this computer stays awake", "what runs").arg(text);
        m_icon->setIcon(Icon::Work, Tone::Accent);
    }
    m_opener->setText(text);
    m_opener->setAccessibleName(tr("Work: %1").arg(text));
    setVisible(!m_panels.isEmpty());
}

void JobDock::fitHeight()
{
    constexpr int mostHeight = 176;
    m_scroll->setFixedHeight(std::min(mostHeight, m_scroll->widget()->sizeHint().height() + 2));
}

} // namespace cloudward
