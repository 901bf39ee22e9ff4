// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/durations.h"
#include "core/schedule/schedule.h"

#include <QTest>

using namespace cloudward;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(8, 0), QTimeZone::UTC);

ScheduleFacts someFacts(bool bigPicture = false)
{
    return {.steps = railSteps(bigPicture),
        .backupBytes = 3'000'000'000,
        .mediaBytes = 40'000'000'000,
        .chunks = 10,
        .issues = 120'000,
        .users = 800,
        .groups = 60,
        .now = now};
}

JobTime job(const QString &key, qint64 bytes, int seconds, bool succeeded = true)
{
    return {.job = key, .begun = now, .ended = now.addSecs(seconds), .bytes = bytes, .succeeded = succeeded};
}

const ScheduledStep *find(const Schedule &schedule, Step step)
{
    const auto found = std::ranges::find(schedule.steps, step, &ScheduledStep::step);
    return found == schedule.steps.cend() ? nullptr : &*found;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasADurationAndItsPlace_data();
    void everyStepHasADurationAndItsPlace();
    void aMeasuredRateTakesThePlaceOfTheUsual();
    void ratesOfJobsThatSayNothingAreNotUsed();
    void importsAreAnEstimateWhateverWasMeasured();
    void thePersonsNumberCounts();
    void moreDataTakeLonger();
    void whatRunsByItselfRunsBesideAPerson();
    void aStepWaitsThroughSkippedOnes();
    void whatIsDoneIsAsItWas();
    void startsWhenThePersonSays();
    void rangesAreSaidRounded();
};

void TestSchedule::everyStepHasADurationAndItsPlace_data()
{
    QTest::addColumn<bool>("bigPicture");
    QTest::addColumn<bool>("known");
    QTest::newRow("jira") << false << true;
    QTest::newRow("with the app") << true << true;
    QTest::newRow("nothing is known yet") << false << false;
}

void TestSchedule::everyStepHasADurationAndItsPlace()
{
    QFETCH(bool, bigPicture);
    QFETCH(bool, known);
    const auto facts = known ? someFacts(bigPicture) : ScheduleFacts{.steps = railSteps(bigPicture), .now = now};
    const auto schedule = planSchedule(facts);
    QCOMPARE(schedule.steps.size(), facts.steps.size());
    for (const auto &step : schedule.steps) {
        QVERIFY(step.expected.low > 0s);
        QVERIFY(step.expected.low <= step.expected.high);
        QCOMPARE(step.begins.secsTo(step.ends), step.expected.high.count());
        for (const auto before : step.waitsFor) {
            QVERIFY(find(schedule, before));
            QVERIFY(find(schedule, before)->ends <= step.begins);
        }
    }
    QVERIFY(schedule.low < schedule.high);
    QCOMPARE(schedule.steps.last().step, Step::PostChecks);
    QCOMPARE(schedule.steps.last().ends, now.addSecs(schedule.high.count()));
}

void TestSchedule::aMeasuredRateTakesThePlaceOfTheUsual()
{
    auto facts = someFacts();
    QCOMPARE(expectedDuration(facts, Step::BackUpMedia).source, DurationSource::Sizes);
    facts.times.jobs = {job(u"media.pack"_s, 10'000'000'000, 100)};
    const auto expected = expectedDuration(facts, Step::BackUpMedia);
    QCOMPARE(expected.source, DurationSource::Measured);
    // 40 GB at 100 MB a second.
    QVERIFY(expected.low < 400s && expected.high > 400s);
    QVERIFY(expected.high < 700s);
    QCOMPARE(expected.how.size(), 1);
    QVERIFY2(expected.how.first().contains("100"_L1), qPrintable(expected.how.first()));
}

void TestSchedule::ratesOfJobsThatSayNothingAreNotUsed()
{
    auto facts = someFacts();
    facts.times.jobs = {job(u"media.pack"_s, 1000, 100), job(u"media.pack"_s, 10'000'000'000, 0),
        job(u"media.pack"_s, 10'000'000'000, 100, false), job(u"backup.fetch"_s, 10'000'000'000, 100)};
    QCOMPARE(expectedDuration(facts, Step::BackUpMedia).source, DurationSource::Sizes);
}

void TestSchedule::importsAreAnEstimateWhateverWasMeasured()
{
    auto facts = someFacts();
    facts.times.jobs = {job(u"import.upload"_s, 1'000'000'000, 100), job(u"importmedia.upload"_s, 1'000'000'000, 100)};
    for (const auto step : {Step::ImportBackup, Step::ImportMedia}) {
        const auto expected = expectedDuration(facts, step);
        QCOMPARE(expected.source, DurationSource::Estimate);
        QVERIFY(expected.high > 3 * expected.low);
        QVERIFY2(expected.how.join(u'\n').contains("Atlassian"_L1), qPrintable(expected.how.join(u'\n')));
    }
}

void TestSchedule::thePersonsNumberCounts()
{
    auto facts = someFacts();
    facts.plan.steps[Step::ImportBackup] = {.minutes = 90, .owner = u"Ada"_s, .note = u"calls support at noon"_s};
    const auto schedule = planSchedule(facts);
    const auto *step = find(schedule, Step::ImportBackup);
    QVERIFY(step);
    QCOMPARE(step->expected.low, std::chrono::seconds(90min));
    QCOMPARE(step->expected.high, std::chrono::seconds(90min));
    QCOMPARE(step->expected.source, DurationSource::Person);
    QCOMPARE(step->owner, u"Ada"_s);
    QCOMPARE(step->note, u"calls support at noon"_s);
}

void TestSchedule::moreDataTakeLonger()
{
    const auto little = someFacts();
    auto much = little;
    much.backupBytes *= 4;
    much.mediaBytes *= 4;
    much.chunks *= 4;
    much.issues *= 4;
    for (const auto step : {Step::BackUpDatabase, Step::BackUpMedia, Step::ImportBackup, Step::ImportMedia}) {
        QVERIFY(expectedDuration(much, step).low > expectedDuration(little, step).low);
        QVERIFY(expectedDuration(much, step).high > expectedDuration(little, step).high);
    }
}

void TestSchedule::whatRunsByItselfRunsBesideAPerson()
{
    const auto schedule = planSchedule(someFacts());
    const auto *packing = find(schedule, Step::BackUpMedia);
    const auto *import = find(schedule, Step::ImportBackup);
    QVERIFY(!packing->attended);
    QVERIFY(import->attended);
    QVERIFY(!import->waitsFor.contains(Step::BackUpMedia));
    QCOMPARE(packing->begins, find(schedule, Step::BackUpDatabase)->ends);
    // One person is not at two places.
    qint64 free = 0;
    for (const auto &step : schedule.steps) {
        if (!step.attended)
            continue;
        QVERIFY(now.secsTo(step.begins) >= free);
        free = now.secsTo(step.ends);
    }
}

void TestSchedule::aStepWaitsThroughSkippedOnes()
{
    auto facts = someFacts();
    facts.states[Step::MatchPeople] = StepState::Skipped;
    facts.states[Step::ExportUsers] = StepState::Skipped;
    const auto schedule = planSchedule(facts);
    QVERIFY(!find(schedule, Step::MatchPeople));
    QCOMPARE(find(schedule, Step::ImportBackup)->waitsFor, QList<Step>{Step::BackUpDatabase});
    QCOMPARE(find(schedule, Step::BackUpDatabase)->waitsFor, QList<Step>{Step::BeforeYouStart});
}

void TestSchedule::whatIsDoneIsAsItWas()
{
    auto facts = someFacts();
    facts.states[Step::BeforeYouStart] = StepState::Done;
    facts.times.steps[Step::BeforeYouStart] = {now.addSecs(-7200), now.addSecs(-3600)};
    facts.plan.start = now.addDays(-2);
    const auto schedule = planSchedule(facts);
    const auto &done = schedule.steps.first();
    QCOMPARE(done.expected.source, DurationSource::Happened);
    QCOMPARE(done.expected.high, std::chrono::seconds(1h));
    QCOMPARE(done.ends, now.addSecs(-3600));
    // What is left does not begin before now.
    QCOMPARE(schedule.start, now);
    QCOMPARE(find(schedule, Step::ExportUsers)->waitsFor, QList<Step>());
    QCOMPARE(find(schedule, Step::ExportUsers)->begins, now);
    QVERIFY(schedule.high < planSchedule(someFacts()).high);
}

void TestSchedule::startsWhenThePersonSays()
{
    auto facts = someFacts();
    facts.plan.start = now.addDays(3);
    const auto schedule = planSchedule(facts);
    QCOMPARE(schedule.start, now.addDays(3));
    QCOMPARE(schedule.steps.first().begins, now.addDays(3));
}

void TestSchedule::rangesAreSaidRounded()
{
    QCOMPARE(rangeText(20s, 20s), u"1 min"_s);
    QCOMPARE(rangeText(31min, 31min), u"30 min"_s);
    QCOMPARE(rangeText(58min, 4h + 8min), u"1 h to 4 h"_s);
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
