// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/schedule.h"

#include "core/schedule/durations.h"
#include "core/work/sizes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Schedule", words);
}

bool isOver(const ScheduledStep &step)
{
    return step.state == StepState::Done;
}

/// What is not done waits for what is not done.
QList<Step> openPredecessors(const QList<ScheduledStep> &all, Step step)
{
    QList<Step> open;
    const auto wanted = predecessors(step);
    for (const Step before : wanted) {
        const auto found = std::ranges::find(all, before, &ScheduledStep::step);
        if (found != all.cend()) {
            if (!isOver(*found))
                open += before;
            continue;
        }
        // Skipped, or not part of this migration: what it would have waited for counts.
        for (const Step further : openPredecessors(all, before)) {
            if (!open.contains(further))
                open += further;
        }
    }
    return open;
}

struct Span
{
    qint64 begins = 0;
    qint64 ends = 0;
};

/// Seconds from the start, of what is not done.
template<class F>
QMap<Step, Span> placed(const QList<ScheduledStep> &steps, F &&durationOf)
{
    QMap<Step, Span> spans;
    qint64 personIsFree = 0;
    for (const auto &step : steps) {
        if (isOver(step))
            continue;
        qint64 begins = step.attended ? personIsFree : 0;
        for (const Step before : step.waitsFor)
            begins = std::max(begins, spans.value(before).ends);
        const Span span{begins, begins + durationOf(step.expected)};
        if (step.attended)
            personIsFree = span.ends;
        spans.insert(step.step, span);
    }
    return spans;
}

qint64 endOf(const QMap<Step, Span> &spans)
{
    qint64 end = 0;
    for (const auto &span : spans)
        end = std::max(end, span.ends);
    return end;
}

/// As long as it took; where the beginning is not known, nothing is said.
void takeRealTime(ScheduledStep &step, const StepTime &time)
{
    step.begins = time.begun;
    step.ends = time.done;
    const std::chrono::seconds took(time.begun.isValid() ? time.begun.secsTo(time.done) : 0);
    step.expected = {.low = took, .high = took, .source = DurationSource::Happened, .how = {}};
}

/// Minutes below a day's work, then hours.
std::chrono::seconds rounded(std::chrono::seconds duration)
{
    using namespace std::chrono_literals;
    const auto grain = duration < 10min ? 1min : duration < 3h ? 5min : duration < 10h ? 30min : 60min;
    return std::max<std::chrono::seconds>(1min, (duration + grain / 2) / grain * grain);
}

QString roundText(std::chrono::seconds duration)
{
    const auto round = rounded(duration);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(round);
    return hours == round ? text(QT_TRANSLATE_NOOP("Schedule", "%1 h")).arg(hours.count()) : durationText(round);
}

} // namespace

Schedule planSchedule(const ScheduleFacts &facts)
{
    Schedule schedule;
    bool begun = false;
    for (const Step each : facts.steps) {
        const auto state = facts.states.value(each, StepState::ToDo);
        begun = begun || state != StepState::ToDo;
        if (state == StepState::Skipped)
            continue;
        const auto wanted = facts.plan.steps.value(each);
        ScheduledStep step{.step = each,
            .state = state,
            .expected = expectedDuration(facts, each),
            .attended = isAttended(each),
            .owner = wanted.owner,
            .note = wanted.note};
        if (isOver(step))
            takeRealTime(step, facts.times.steps.value(each));
        schedule.steps += step;
    }
    for (auto &step : schedule.steps) {
        if (!isOver(step))
            step.waitsFor = openPredecessors(schedule.steps, step.step);
    }
    schedule.start = facts.plan.start.isValid() ? facts.plan.start : facts.now;
    if (begun)
        schedule.start = std::max(schedule.start, facts.now);
    const auto quick = placed(schedule.steps, [](const ExpectedDuration &it) { return it.low.count(); });
    const auto slow = placed(schedule.steps, [](const ExpectedDuration &it) { return it.high.count(); });
    schedule.low = std::chrono::seconds(endOf(quick));
    schedule.high = std::chrono::seconds(endOf(slow));
    for (auto &step : schedule.steps) {
        if (isOver(step))
            continue;
        step.begins = schedule.start.addSecs(slow.value(step.step).begins);
        step.ends = schedule.start.addSecs(slow.value(step.step).ends);
    }
    return schedule;
}

QString rangeText(std::chrono::seconds low, std::chrono::seconds high)
{
    const auto from = roundText(low);
    const auto to = roundText(high);
    return from == to ? to : text(QT_TRANSLATE_NOOP("Schedule", "%1 to %2")).arg(from, to);
}

QString sourceText(DurationSource source)
{
    switch (source) {
    case DurationSource::Happened: return text(QT_TRANSLATE_NOOP("Schedule", "as it was"));
    case DurationSource::Person: return text(QT_TRANSLATE_NOOP("Schedule", "set by you"));
    case DurationSource::Measured: return text(QT_TRANSLATE_NOOP("Schedule", "measured in this run"));
    case DurationSource::Sizes: return text(QT_TRANSLATE_NOOP("Schedule", "from sizes and usual rates"));
    case DurationSource::Estimate: return text(QT_TRANSLATE_NOOP("Schedule", "an estimate"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace cloudward
