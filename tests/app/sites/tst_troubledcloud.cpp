// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicesites.h"
#include "core/backup/audit.h"
#include "core/checks/proof.h"
#include "core/cloud/grantaccess.h"
#include "core/cloud/rejoin.h"
#include "core/server/webbackup.h"
#include "tests/app/sites/sitespractice.h"
#include "wizard/steps/groupswork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Steps 6 to 8 on a site that limits, fails, is slow, loses connections and shows what was changed late. Times are a tenth
/// of the real ones: changes show after 3.5 s, and are looked for during 6 s. How often something was added is counted by
/// the site.
class TestTroubledCloud : public QObject
{
    Q_OBJECT

    struct Site
    {
        QTemporaryDir folder;
        std::unique_ptr<PracticeSites> sites;
        QString backup;
    };
    static constexpr RetryPolicy retry{.tries = 8, .firstPause = 10ms, .longestPause = 50ms};

    static QString wordsOf(const Error &error)
    {
        return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
    }

    /// With the company's backup imported.
    static Result<std::unique_ptr<Site>> start(const TroubleSettings &troubles)
    {
        auto site = std::make_unique<Site>();
        auto settings = quickSites(site->folder.path());
        settings.lag = 3'500ms;
        settings.troubles = troubles;
        Work work;
        auto sites = PracticeSites::start(settings, work);
        if (!sites)
            return std::unexpected(sites.error());
        site->sites = std::move(*sites);
        const auto facts = site->sites->facts();
        const auto made = runWebBackup(
            {{site->sites->serverUrl(), facts.adminUser, Secret(facts.adminPassword), {}}, u"troubled"_s}, work);
        if (!made)
            return std::unexpected(made.error());
        site->backup = made->path;
        if (auto imported = importBackupAsPerson(site->sites->cloudUrl(), made->path, true, work); !imported)
            return std::unexpected(imported.error());
        return site;
    }

    static CloudAccess cloud(const Site &site)
    {
        const auto facts = site.sites->facts();
        return {site.sites->cloudUrl(), facts.cloudEmail, Secret(facts.cloudToken)};
    }
    static OrganisationAccess organisation(const Site &site)
    {
        return {site.sites->organisationUrl(), site.sites->cloudUrl(), Secret(site.sites->facts().organisationKey)};
    }
    /// How often each thing was added.
    static QMap<QString, int> addedBy(const Site &site)
    {
        QMap<QString, int> added;
        for (const auto &call : site.sites->additions())
            ++added[call];
        return added;
    }

    static void waitUntilImportShows(const Site &site)
    {
        CloudClient client(cloud(site), {}, retry);
        QTRY_VERIFY_WITH_TIMEOUT(client.groups().value_or(QList<CloudGroupName>()).size() > 10, 60'000);
    }

private Q_SLOTS:
    void stepsSixToEightEndRight_data()
    {
        QTest::addColumn<QList<Trouble>>("kinds");
        QTest::newRow("rate limits and 503") << QList{
            Trouble::Limited, Trouble::Unavailable, Trouble::LimitedWithoutTime, Trouble::UnavailableWithoutTime};
        QTest::newRow("slow and lost") << QList{Trouble::Slow, Trouble::LostBefore, Trouble::LostAfter};
        QTest::newRow("all of them") << QList{Trouble::Limited, Trouble::LostAfter, Trouble::UnavailableWithoutTime,
            Trouble::Slow, Trouble::FailedAfter, Trouble::LostBefore, Trouble::LimitedWithoutTime,
            Trouble::Unavailable};
    }

    void stepsSixToEightEndRight()
    {
        QFETCH(QList<Trouble>, kinds);
        const auto site = start({.every = 3, .kinds = kinds, .slowness = 100ms});
        QVERIFY2(site, qPrintable(site ? QString() : wordsOf(site.error())));
        waitUntilImportShows(**site);
        Work work;
        const auto audit = auditBackup((*site)->backup, work);
        QVERIFY(audit);

        // Step 6.
        const auto reviews = readGroups({cloud(**site), audit->inventory.people, retry}, work);
        QVERIFY2(reviews, qPrintable(reviews ? QString() : wordsOf(reviews.error())));
        QCOMPARE(reviews->reviews.size(), audit->inventory.people.groups.size());
        QStringList names;
        for (const GroupReview &review : reviews->reviews) {
            if (review.match.fate != GroupFate::Reserved && review.gains.isEmpty() && names.size() < 3)
                names << review.match.cloudName;
        }
        const auto granted =
            grantAccess({.access = organisation(**site), .groups = names, .retry = retry, .firstPoll = 200ms}, work);
        QVERIFY2(granted, qPrintable(granted ? QString() : wordsOf(granted.error())));
        QCOMPARE(granted->granted, names);

        // Step 7.
        const auto plan = planRejoin(cloud(**site), names, work, retry);
        QVERIFY2(plan, qPrintable(plan ? QString() : wordsOf(plan.error())));
        RejoinParameters rejoin{cloud(**site), {}, retry, 100ms, 6s};
        QStringList missing;
        for (const FormerGroup &group : plan->groups) {
            if (group.state == FormerGroup::State::Missing) {
                rejoin.groups << group.match;
                missing << group.match.cloudName;
            }
        }
        QVERIFY(!missing.isEmpty());
        const auto joined = rejoinGroups(rejoin, work);
        QVERIFY2(joined, qPrintable(joined ? QString() : wordsOf(joined.error())));
        QVERIFY(joined->failed.isEmpty());
        QCOMPARE(joined->notSeenYet, QStringList());
        QCOMPARE(
            QSet<QString>(joined->joined.begin(), joined->joined.end()), QSet<QString>(missing.begin(), missing.end()));

        // Step 8.
        CloudClient client(cloud(**site), {}, retry);
        const auto counts = readCloudCounts(client, work);
        QVERIFY2(counts, qPrintable(counts ? QString() : wordsOf(counts.error())));
        const auto counted = compareArrival(audit->inventory, *counts, 0);
        for (const ArrivalRow &row : counted) {
            if (row.id == "arrival.projects"_L1 || row.id == "arrival.issues"_L1 || row.id == "arrival.groups"_L1)
                QVERIFY2(row.verdict == ArrivalRow::Verdict::Equal, qPrintable(row.id));
        }

        ProofParameters further;
        further.inventory = audit->inventory;
        further.backupPath = (*site)->backup;
        further.sampleIssues = 2;
        const auto proved = proveFurther(further, counted, client, work);
        QVERIFY2(proved, qPrintable(proved ? QString() : wordsOf(proved.error())));
        QVERIFY(proved->size() > counted.size());

        const auto added = addedBy(**site);
        QCOMPARE(added.size(), names.size() + missing.size());
        for (const auto &[call, times] : added.asKeyValueRange())
            QVERIFY2(times == 1, qPrintable(call));
    }

    /// The worst there is for what adds: it was done, nobody said so, and it shows only much later.
    void whatWasDoneUnseenIsNotDoneAgain()
    {
        const QList<Trouble> worst{Trouble::LostAfter, Trouble::FailedAfter, Trouble::LostBefore, Trouble::LostAfter};
        const auto site =
            start({.firstCalls = {{u"POST group/user"_s, worst}, {u"POST role-assignments/assign"_s, worst}}});
        QVERIFY2(site, qPrintable(site ? QString() : wordsOf(site.error())));
        waitUntilImportShows(**site);
        Work work;
        CloudClient client(cloud(**site), {}, retry);
        const auto groups = client.groups();
        QVERIFY(groups);
        const auto facts = client.facts();
        QVERIFY(facts);
        const auto mine = client.groupsOf(facts->accountId);
        QVERIFY(mine);
        RejoinParameters rejoin{cloud(**site), {}, retry, 100ms, 6s};
        QStringList names;
        for (const auto &group : *groups) {
            if (mine->contains(group.name) || names.size() == 3)
                continue;
            rejoin.groups << GroupMatch{group.name, group.name, GroupFate::Merges, group.id};
            names << group.name;
        }
        QCOMPARE(names.size(), 3);
        const auto joined = rejoinGroups(rejoin, work);
        QVERIFY2(joined, qPrintable(joined ? QString() : wordsOf(joined.error())));
        QCOMPARE(joined->joined.size(), 3);
        const auto granted =
            grantAccess({.access = organisation(**site), .groups = names, .retry = retry, .firstPoll = 200ms}, work);
        QVERIFY2(granted, qPrintable(granted ? QString() : wordsOf(granted.error())));
        QCOMPARE(granted->granted, names);
        const auto added = addedBy(**site);
        QCOMPARE(added.size(), 6);
        for (const auto &[call, times] : added.asKeyValueRange())
            QVERIFY2(times == 1, qPrintable(call));
    }

    void aScopedTokenWorksByTheGatewayAndSaysWhatItLacks()
    {
        Site site;
        auto settings = quickSites(site.folder.path());
        settings.scopes = {u"read:jira-user"_s, u"read:jira-work"_s};
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY(sites);
        CloudAccess access{(*sites)->cloudUrl(), (*sites)->facts().cloudEmail, Secret((*sites)->scopedToken())};
        QCOMPARE(CloudClient(access, {}, retry).facts().error().code, ErrorCode::SignInRefused);
        access.gateway = (*sites)->cloudUrl();
        const auto facts = CloudClient(access, {}, retry).facts();
        QVERIFY2(facts, qPrintable(facts ? QString() : wordsOf(facts.error())));
        QVERIFY(!facts->cloudId.isEmpty());
        QVERIFY(facts->administrator);
        QCOMPARE(facts->projects, 0);
        QCOMPARE(facts->gaps, (QList{CloudGap::SiteAdministrator, CloudGap::Seats, CloudGap::Plan}));
        access.cloudId = facts->cloudId;
        const auto refused = CloudClient(access, {}, retry).addToGroup(u"g"_s, facts->accountId);
        QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
        QVERIFY(refused.error().detail.contains("scope"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTroubledCloud)
#include "tst_troubledcloud.moc"
