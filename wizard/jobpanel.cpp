// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobpanel.h"

#include "wizard/errortext.h"
#include "wizard/iconlabel.h"
#include "wizard/joblist.h"
#include "wizard/phasetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

JobPanel::JobPanel(JobList &jobs, const QString &key, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(key + u".job"_s);
    build(Look::Page);
    const auto follow = [this, &jobs, key] {
        if (Job *job = jobs.find(key); job != m_job)
            setJob(job);
    };
    connect(&jobs, &JobList::added, this, follow);
    follow();
}

JobPanel::JobPanel(Job *job, Look look, QWidget *parent)
    : QFrame(parent)
{
    build(look);
    setJob(job);
}

void JobPanel::build(Look look)
{
    m_look = look;
    m_icon = new IconLabel(Icon::Work, Tone::Quiet, this, 18);
    m_title = new QLabel(this);
    m_figures = makeText({}, this, Tone::Quiet);
    m_item = new QLabel(this);
    setTone(m_item, Tone::Quiet);
    setTextSize(m_item, TextSize::Small);
    m_item->setTextFormat(Qt::PlainText);
    m_figures->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    m_item->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancel"_s);
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setObjectName(u"retry"_s);
    m_copy = new QPushButton(tr("Copy details"), this);
    m_copy->setObjectName(u"copyDetails"_s);
    m_copy->setIcon(makeIcon(Icon::Copy));

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_title);
    words->addWidget(m_bar);
    words->addWidget(m_figures);
    words->addWidget(m_item);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::tiny);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int margin = look == Look::Page ? 0 : space::small;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_retry, &QPushButton::clicked, this, &JobPanel::retryWanted);
    connect(m_copy, &QPushButton::clicked, this, &JobPanel::copyDetails);
    showState();
}

void JobPanel::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_rate.reset();
    m_clock.restart();
    if (job) {
        m_title->setText(job->title());
        setAccessibleName(job->title());
        connect(job, &Job::stateChanged, this, [this] {
            const bool hadFocus = isAncestorOf(window()->focusWidget());
            showState();
            Q_EMIT activityChanged();
            if (hadFocus && !isVisible() && m_focusAfter)
                m_focusAfter->setFocus();
        });
        connect(job, &Job::progressChanged, this, &JobPanel::showProgress);
        connect(job, &Job::finished, this, [this] {
            // What listens may start the next job of this key, and with it replace m_job.
            const auto state = m_job->state();
            const auto error = m_job->error();
            if (state == Job::State::Succeeded)
                Q_EMIT succeeded();
            else if (state == Job::State::Cancelled)
                Q_EMIT cancelled();
            else if (error)
                Q_EMIT failed(*error);
        });
        connect(job, &QObject::destroyed, this, [this, job] {
            if (!m_job || m_job == job) {
                m_job = nullptr;
                showState();
            }
        });
        showProgress(job->progress());
    }
    showState();
    Q_EMIT activityChanged();
}

void JobPanel::setSuccessText(const QString &text)
{
    m_successText = text;
    showState();
}

void JobPanel::setRetryOffered(bool offered)
{
    m_retryOffered = offered;
    showState();
}

void JobPanel::setErrorFilter(std::function<bool(const Error &)> shown)
{
    m_errorShown = std::move(shown);
    showState();
}

void JobPanel::setFocusAfter(QWidget *widget)
{
    m_focusAfter = widget;
}

void JobPanel::takeFocus()
{
    if (m_cancel->isVisible())
        m_cancel->setFocus();
}

void JobPanel::showState()
{
    const auto state = m_job ? m_job->state() : Job::State::Idle;
    const bool active = m_job && m_job->isActive();
    const bool failed = state == Job::State::Failed;
    const bool cancelled = state == Job::State::Cancelled;
    const bool dock = m_look == Look::Dock;
    const bool hadFocus = isAncestorOf(focusWidget()) && window()->focusWidget() == focusWidget();

    m_bar->setVisible(active);
    m_cancel->setVisible(active);
    m_cancel->setEnabled(state == Job::State::Running);
    m_cancel->setText(state == Job::State::Cancelling ? tr("Stopping …") : tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_title->text()));
    m_retry->setVisible((failed || cancelled) && m_retryOffered && !dock);
    m_copy->setVisible(failed);
    m_item->setVisible(active && !dock);
    setTone(m_figures, failed ? Tone::Plain : Tone::Quiet);

    bool shown = m_job != nullptr;
    if (active) {
        m_icon->setIcon(Icon::Work, Tone::Accent);
        if (state == Job::State::Cancelling)
            m_figures->setText(tr("Stopping at the next safe point"));
        else
            showProgress(m_job->progress());
    } else if (state == Job::State::Succeeded) {
        m_icon->setIcon(Icon::Done, Tone::Success);
        m_figures->setText(dock ? tr("Done") : breakable(m_successText));
        shown = dock || !m_successText.isEmpty();
    } else if (cancelled) {
        m_icon->setIcon(Icon::Skipped, Tone::Quiet);
        m_figures->setText(tr("Cancelled. What was done so far is kept where it can be used again."));
    } else if (failed) {
        const auto words = textOf(*m_job->error());
        m_icon->setIcon(Icon::Problem, Tone::Problem);
        m_figures->setText(
            breakable(words.whatNext.isEmpty() ? words.sentence : words.sentence + u'\n' + words.whatNext));
        shown = dock || !m_errorShown || m_errorShown(*m_job->error());
    }
    setAccessibleDescription(m_figures->text());
    setVisible(shown && (parentWidget() != nullptr || isVisible()));
    // The button that had the focus may be gone; Retry is what one wants next.
    if (hadFocus && shown && m_retry->isVisible() && !m_cancel->isVisible())
        m_retry->setFocus();
}

void JobPanel::showProgress(const Progress &progress)
{
    // Phases that take turns (packing and verifying, listing and uploading) count on towards one total: a rate that began
    // anew with each would never say how long still.
    const bool goesOn = progress.unit == m_last.unit && progress.total == m_last.total &&
                        (progress.total >= 0 || progress.phase == m_last.phase);
    if (!goesOn)
        m_rate.reset();
    m_last = progress;
    m_rate.add(progress.done, std::chrono::milliseconds(m_clock.elapsed()));
    const int value = barValue(progress);
    m_bar->setRange(0, value < 0 ? 0 : 1000);
    if (value >= 0)
        m_bar->setValue(value);
    m_bar->setAccessibleName(phaseText(progress.phase));
    if (m_job && m_job->state() == Job::State::Running)
        m_figures->setText(progressText(progress, m_rate));
    m_item->setText(m_item->fontMetrics().elidedText(progress.item, Qt::ElideMiddle, std::max(m_item->width(), 200)));
}

void JobPanel::copyDetails() const
{
    if (m_job && m_job->error())
        QGuiApplication::clipboard()->setText(m_job->title() + u'\n' + textOf(*m_job->error()).details);
}

} // namespace cloudward
