// SPDX-License-Identifier: Apache-2.0
#include "wizard/schedule/planfacts.h"

#include "core/migration/reportwords.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cloudward {

ScheduleFacts scheduleFacts(const Migration &migration, const QDateTime &now)
{
    const Choices &choices = migration.choices();
    ScheduleFacts facts{.steps = railSteps(migration.usesBigPicture()),
        .times = migration.times(),
        .plan = migration.plan(),
        .backupIsFetched = choices.backupPath.isEmpty() || !choices.serverExportFile.isEmpty(),
        .mediaAreFetched = choices.mediaSource.startsWith("sftp:"_L1),
        .now = now};
    for (const Step step : std::as_const(facts.steps))
        facts.states.insert(step, migration.stepState(step));
    if (const QFileInfo backup(choices.backupPath); !choices.backupPath.isEmpty() && backup.isFile())
        facts.backupBytes = backup.size();
    if (const auto &inventory = migration.inventory()) {
        facts.issues = inventory->issues();
        facts.users = inventory->people.users.size();
        facts.groups = inventory->people.groups.size();
        facts.mediaBytes = inventory->attachmentBytes();
    }
    const auto packed = migration.chunks();
    if (!packed.isEmpty()) {
        facts.mediaBytes = 0;
        for (const ChunkState &chunk : packed)
            facts.mediaBytes += chunk.chunk.bytes;
        facts.chunks = packed.size();
    } else if (facts.mediaBytes >= 0) {
        facts.chunks = facts.mediaBytes / std::max<qint64>(1, choices.chunkLimit) + 1;
    }
    return facts;
}

RunbookFacts runbookFacts(const Migration &migration, const Schedule &schedule)
{
    const Choices &choices = migration.choices();
    return {.name = QFileInfo(migration.path()).completeBaseName(),
        .server = choices.serverUrl,
        .cloud = choices.cloudSite,
        .schedule = schedule,
        .zone = QTimeZone::systemTimeZone(),
        .overwritesUsers = !choices.mergeUsers,
        .bigPicture = migration.usesBigPicture(),
        .practice = choices.practice};
}

std::optional<Step> stepOfJob(const QString &key)
{
    // The longer beginnings first.
    static constexpr std::array<std::pair<QLatin1StringView, Step>, 12> beginnings{{
        {"bigpicture.keep"_L1, Step::DumpBigPicture},
        {"bigpicture.look"_L1, Step::InstallBigPicture},
        {"bigpicture."_L1, Step::RestoreBigPicture},
        {"users."_L1, Step::ExportUsers},
        {"backup."_L1, Step::BackUpDatabase},
        {"media."_L1, Step::BackUpMedia},
        {"import."_L1, Step::ImportBackup},
        {"importmedia."_L1, Step::ImportMedia},
        {"attach."_L1, Step::ImportMedia},
        {"groups."_L1, Step::ReviewGroups},
        {"rejoin."_L1, Step::RejoinGroups},
        {"checks."_L1, Step::PostChecks},
    }};
    for (const auto &[beginning, step] : beginnings) {
        if (key.startsWith(beginning))
            return step;
    }
    if (key.startsWith("people."_L1))
        return Step::MatchPeople;
    return {};
}

QList<Timeline::Lane> timelineOf(const Schedule &schedule, const MigrationTimes &times)
{
    QList<Timeline::Lane> lanes;
    for (const ScheduledStep &step : schedule.steps) {
        Timeline::Lane lane{stepTitle(step.step), {}, {}};
        for (const JobTime &job : times.jobs) {
            if (stepOfJob(job.job) == step.step)
                lane.spans += {job.begun, job.ended, false};
        }
        const bool done = step.state == StepState::Done;
        if (lane.spans.isEmpty() && done)
            lane.spans += {step.begins, step.ends, false};
        if (!done)
            lane.spans += {step.begins, step.ends, true};
        QStringList said;
        for (const Timeline::Span &span : std::as_const(lane.spans))
            said += u"%1 \u2013 %2"_s.arg(whenText(span.from), whenText(span.to));
        lane.said = said.join(u", ");
        lanes += lane;
    }
    return lanes;
}

QString whenText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace cloudward
