// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/durations.h"

#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <optional>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Schedule", words);
}

constexpr double minute = 60;
constexpr double hour = 60 * minute;

/// Bytes a second, from slow to fast.
struct Flow
{
    double slow = 0;
    double fast = 0;
};
constexpr Flow usualExport{0.5e6, 4e6};   ///< Jira writing its backup, in bytes of the ZIP
constexpr Flow usualFetch{5e6, 60e6};     ///< a line within a company
constexpr Flow usualAudit{20e6, 200e6};   ///< of the ZIP
constexpr Flow usualPacking{30e6, 300e6}; ///< disk to disk, written, read back
constexpr Flow usualUpload{2e6, 20e6};    ///< into the cloud

/// What a job's rate is worth for what is left.
constexpr double fasterThanMeasured = 1.2;
constexpr double slowerThanMeasured = 1 / 1.5;

/// Sums up the parts of a step.
class Sum
{
public:
    explicit Sum(const ScheduleFacts &facts)
        : m_facts(facts)
    {}

    /// `bytes` at the rate of that job, else at the usual one; nothing where they are not known.
    void flow(qint64 bytes, const QString &job, Flow usual)
    {
        if (bytes < 0) {
            m_guessed = true;
            return;
        }
        const auto measured = measuredRate(job);
        const Flow rate = measured ? Flow{*measured * slowerThanMeasured, *measured * fasterThanMeasured} : usual;
        add(double(bytes) / rate.fast, double(bytes) / rate.slow);
        (measured ? m_measured : m_sized) = true;
        m_how += measured ? text(QT_TRANSLATE_NOOP("Schedule", "%1 at %2 a second, as measured"))
                                .arg(sizeText(bytes), sizeText(qint64(*measured)))
                          : text(QT_TRANSLATE_NOOP("Schedule", "%1 at %2 to %3 a second, as is usual"))
                                .arg(sizeText(bytes), sizeText(qint64(rate.slow)), sizeText(qint64(rate.fast)));
    }
    /// Seconds for each of `count`.
    void each(qint64 count, double low, double high)
    {
        if (count > 0)
            add(double(count) * low, double(count) * high);
    }
    /// What a person needs, or a machine that nobody can look into.
    void guess(double low, double high)
    {
        add(low, high);
        m_guessed = true;
    }
    void say(const QString &how) { m_how += how; }

    ExpectedDuration result() const
    {
        ExpectedDuration expected{.low = std::chrono::seconds(std::llround(m_low)),
            .high = std::chrono::seconds(std::llround(m_high)),
            .source = DurationSource::Sizes,
            .how = m_how};
        if (m_guessed)
            expected.source = DurationSource::Estimate;
        else if (m_measured && !m_sized)
            expected.source = DurationSource::Measured;
        return expected;
    }

private:
    void add(double low, double high)
    {
        m_low += low;
        m_high += high;
    }

    /// Bytes a second of that job's successful runs.
    std::optional<double> measuredRate(const QString &job) const
    {
        constexpr qint64 leastBytes = 1'000'000;
        constexpr double leastSeconds = 1;
        double bytes = 0;
        double seconds = 0;
        for (const auto &time : m_facts.times.jobs) {
            const double took = double(time.begun.msecsTo(time.ended)) / 1000;
            if (time.job != job || !time.succeeded || time.bytes < leastBytes || took < leastSeconds)
                continue;
            bytes += double(time.bytes);
            seconds += took;
        }
        if (seconds <= 0)
            return {};
        return bytes / seconds;
    }

    const ScheduleFacts &m_facts;
    double m_low = 0;
    double m_high = 0;
    bool m_measured = false;
    bool m_sized = false;
    bool m_guessed = false;
    QStringList m_how;
};

QString notKnown()
{
    return text(QT_TRANSLATE_NOOP("Schedule", "Atlassian does not say how long an import takes"));
}

/// Making it, bringing it here, and reading it.
void addBackup(Sum &sum, const ScheduleFacts &facts)
{
    sum.flow(facts.backupBytes, u"backup.start"_s, usualExport);
    if (facts.backupIsFetched)
        sum.flow(facts.backupBytes, u"backup.fetch"_s, usualFetch);
    sum.flow(facts.backupBytes, u"backup.audit"_s, usualAudit);
    if (facts.backupBytes < 0)
        sum.guess(30 * minute, 6 * hour);
}

void addMedia(Sum &sum, const ScheduleFacts &facts)
{
    sum.flow(facts.mediaBytes, u"media.pack"_s, facts.mediaAreFetched ? usualFetch : usualPacking);
    if (facts.mediaBytes < 0)
        sum.guess(10 * minute, 12 * hour);
}

void addImport(Sum &sum, const ScheduleFacts &facts)
{
    sum.flow(facts.backupBytes, u"import.upload"_s, usualUpload);
    sum.guess(15 * minute, 2 * hour);
    // 300 and 6 issues a second: what was told of imports lies between.
    sum.each(facts.issues, 1.0 / 300, 1.0 / 6);
    sum.say(notKnown());
}

void addMediaImport(Sum &sum, const ScheduleFacts &facts)
{
    sum.flow(facts.mediaBytes, u"importmedia.upload"_s, usualUpload);
    sum.guess(5 * minute, 30 * minute);
    sum.each(facts.chunks, 5 * minute, 60 * minute);
    sum.say(notKnown());
}

} // namespace

ExpectedDuration expectedDuration(const ScheduleFacts &facts, Step step)
{
    if (const int minutes = facts.plan.steps.value(step).minutes; minutes > 0)
        return {.low = std::chrono::minutes(minutes),
            .high = std::chrono::minutes(minutes),
            .source = DurationSource::Person,
            .how = {}};
    Sum sum(facts);
    switch (step) {
    case Step::BeforeYouStart: sum.guess(30 * minute, 3 * hour); break;
    case Step::ExportUsers: sum.guess(5 * minute, 20 * minute); break;
    case Step::BackUpDatabase: addBackup(sum, facts); break;
    case Step::BackUpMedia: addMedia(sum, facts); break;
    case Step::ImportBackup: addImport(sum, facts); break;
    case Step::ImportMedia: addMediaImport(sum, facts); break;
    case Step::ReviewGroups:
        sum.guess(10 * minute, 30 * minute);
        sum.each(facts.groups, 5, minute);
        break;
    case Step::RejoinGroups: sum.guess(5 * minute, 20 * minute); break;
    case Step::PostChecks: sum.guess(hour, 4 * hour); break;
    case Step::MatchPeople:
        sum.guess(15 * minute, hour);
        sum.each(facts.users, 0, 10);
        break;
    case Step::DumpBigPicture: sum.guess(10 * minute, hour); break;
    case Step::InstallBigPicture: sum.guess(10 * minute, 30 * minute); break;
    case Step::RestoreBigPicture: sum.guess(30 * minute, 4 * hour); break;
    case Step::FinishBigPicture: sum.guess(30 * minute, 2 * hour); break;
    }
    return sum.result();
}

QList<Step> predecessors(Step step)
{
    switch (step) {
    case Step::BeforeYouStart: return {};
    case Step::ExportUsers:
    case Step::DumpBigPicture: return {Step::BeforeYouStart};
    // The dump has to fit the backup.
    case Step::BackUpDatabase: return {Step::BeforeYouStart, Step::ExportUsers, Step::DumpBigPicture};
    case Step::MatchPeople:
    case Step::BackUpMedia: return {Step::BackUpDatabase};
    case Step::ImportBackup: return {Step::BackUpDatabase, Step::MatchPeople};
    case Step::ImportMedia: return {Step::BackUpMedia, Step::ImportBackup};
    case Step::ReviewGroups: return {Step::ImportBackup};
    case Step::RejoinGroups: return {Step::ImportBackup, Step::ReviewGroups};
    case Step::InstallBigPicture: return {Step::RejoinGroups};
    case Step::RestoreBigPicture: return {Step::DumpBigPicture, Step::InstallBigPicture};
    case Step::FinishBigPicture: return {Step::RestoreBigPicture};
    case Step::PostChecks: return {Step::ImportMedia, Step::RejoinGroups, Step::FinishBigPicture};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isAttended(Step step)
{
    return step != Step::BackUpDatabase && step != Step::BackUpMedia;
}

} // namespace cloudward
