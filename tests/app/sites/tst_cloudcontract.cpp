// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicesites.h"
#include "core/checks/arrival.h"
#include "core/cloud/attachmentclient.h"
#include "core/cloud/cloudaccounts.h"
#include "core/cloud/grantaccess.h"
#include "core/cloud/inviteall.h"
#include "core/cloud/rejoin.h"
#include "core/server/webbackup.h"
#include "tests/app/sites/sitespractice.h"
#include "tests/support/contractfront.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every call of the cloud's clients against the practice cloud, with both sides held to Atlassian's contracts.
class TestCloudContract : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<ContractFront> m_front;
    SampleFacts m_facts;
    RetryPolicy m_retry{.tries = 5, .firstPause = 5ms, .longestPause = 20ms};

    CloudAccess cloud(const QString &token) const
    {
        CloudAccess access{m_front->url(), m_facts.cloudEmail, Secret(token)};
        access.gateway = m_front->url();
        return access;
    }
    OrganisationAccess organisation(const QString &key) const { return {m_front->url(), m_front->url(), Secret(key)}; }
    static QString wordsOf(const Error &error)
    {
        return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
    }

    void addsAnAttachment(CloudClient &client, const QString &issue)
    {
        AttachmentClient attachments(cloud(m_facts.cloudToken), {}, m_retry);
        QVERIFY(attachments.largestFile());
        const auto before = attachments.attachments(issue);
        QVERIFY2(before, qPrintable(before ? QString() : wordsOf(before.error())));
        auto bytes = QByteArrayLiteral("what was said");
        const StreamedBody content{bytes.size(), [bytes](char *data, qint64 most) mutable -> Result<qint64> {
                                       const auto part = std::min<qint64>(most, bytes.size());
                                       std::copy_n(bytes.constData(), part, data);
                                       bytes.remove(0, part);
                                       return part;
                                   }};
        // Each so-manieth call is limited, and adding is not repeated by the client itself.
        auto added = attachments.add({issue, u"said.txt"_s, content});
        if (!added && added.error().error.code == ErrorCode::RateLimited)
            added = attachments.add({issue, u"said.txt"_s, content});
        QVERIFY2(added, qPrintable(added ? QString() : wordsOf(added.error().error)));
        const auto after = client.attachmentsOf(issue);
        QVERIFY(after);
        QCOMPARE(after->size(), before->size() + 1);
        const auto opens = client.attachmentOpens(after->constLast().id);
        QVERIFY2(opens, qPrintable(opens ? QString() : wordsOf(opens.error())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = ContractFront::whatIsMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        auto settings = quickSites(m_folder.path());
        settings.rateLimitEvery = 15;
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY2(sites, qPrintable(sites ? QString() : wordsOf(sites.error())));
        m_sites = std::move(*sites);
        m_facts = m_sites->facts();
        auto front = ContractFront::start(m_sites->cloudUrl());
        QVERIFY2(front, qPrintable(front ? QString() : wordsOf(front.error())));
        m_front = std::move(*front);
    }

    void theFrontFindsWhatIsWrong()
    {
        HttpClient http;
        const auto ask = [&](const QString &path) {
            HttpRequest request{.url = restUrl(m_front->url(), path)};
            request.headers.emplace_back(
                "Authorization", basicAuthorization(m_facts.cloudEmail, Secret(m_facts.cloudToken)));
            return http.send(request, Cancel())->status;
        };
        QCOMPARE(ask(u"rest/api/3/project/search?maxResults=many"_s), 422);
        QCOMPARE(ask(u"rest/api/3/nowhere"_s), 404);
        const auto found = m_front->violations().join(u'\n');
        QVERIFY2(found.contains("must be integer"_L1), qPrintable(found));
        QVERIFY2(found.contains("nowhere"_L1), qPrintable(found));
        // What follows begins with a clean sheet.
        auto front = ContractFront::start(m_sites->cloudUrl());
        QVERIFY(front);
        m_front = std::move(*front);
    }

    void everyCallKeepsToIt()
    {
        Work work;
        const auto made = runWebBackup(
            {{m_sites->serverUrl(), m_facts.adminUser, Secret(m_facts.adminPassword), {}}, u"contract"_s}, work);
        QVERIFY2(made, qPrintable(made ? QString() : wordsOf(made.error())));
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), made->path, true, work));
        const auto media = m_folder.filePath(u"media.zip"_s);
        QVERIFY(writeMediaZip(m_sites->jiraHome(), media));
        QVERIFY(importMediaAsPerson(m_sites->cloudUrl(), media, work));

        CloudClient client(cloud(m_facts.cloudToken), {}, m_retry);
        const auto facts = client.facts();
        QVERIFY2(facts, qPrintable(facts ? QString() : wordsOf(facts.error())));
        QVERIFY(facts->gaps.isEmpty());
        QCOMPARE(facts->baseUrl, m_front->url());
        const auto counts = readCloudCounts(client, work);
        QVERIFY2(counts, qPrintable(counts ? QString() : wordsOf(counts.error())));
        QVERIFY(counts->attachments > 0);
        QVERIFY(client.grantsByGroup());
        const auto groups = client.groups();
        QVERIFY(groups && groups->size() > 5);
        for (const auto &group : *groups)
            QVERIFY(client.groupMembers(group.id));

        const auto administration = client.administrationByGroup();
        QVERIFY2(administration, qPrintable(administration ? QString() : wordsOf(administration.error())));
        const auto apps = client.appAccounts();
        QVERIFY2(apps, qPrintable(apps ? QString() : wordsOf(apps.error())));
        QCOMPARE(apps->size(), 1);
        QVERIFY(client.productAccess());
        const auto projects = client.projects();
        QVERIFY(projects && !projects->isEmpty());
        for (const auto &project : *projects)
            QVERIFY(client.hasOwnAvatar(project.key));
        const auto issues = client.issueKeys(projects->constFirst().key, work);
        QVERIFY2(issues, qPrintable(issues ? QString() : wordsOf(issues.error())));
        QVERIFY(!issues->isEmpty());
        addsAnAttachment(client, issues->constFirst());

        const QStringList names{u"engineering"_s};
        const auto granted = grantAccess(
            {.access = organisation(m_facts.organisationKey), .groups = names, .retry = m_retry, .firstPoll = 20ms},
            work);
        QVERIFY2(granted, qPrintable(granted ? QString() : wordsOf(granted.error())));
        QCOMPARE(granted->granted, names);
        const auto plan = planRejoin(cloud(m_facts.cloudToken), {u"engineering"_s}, work, m_retry);
        QVERIFY2(plan, qPrintable(plan ? QString() : wordsOf(plan.error())));
        RejoinParameters rejoin{cloud(m_facts.cloudToken), {plan->groups.constFirst().match}, m_retry, 20ms, 5s};
        const auto joined = rejoinGroups(rejoin, work);
        QVERIFY2(joined, qPrintable(joined ? QString() : wordsOf(joined.error())));
        QCOMPARE(joined->joined, names);
        // Once more: "already a member".
        QVERIFY(rejoinGroups(rejoin, work));
    }

    void accountsAndInvitationsKeepToIt()
    {
        Work work;
        const auto address = u"new.colleague@company.com"_s;
        const InviteParameters parameters{
            .access = organisation(m_facts.organisationKey), .emails = {address}, .retry = m_retry};
        const auto invited = inviteAll(parameters, work);
        QVERIFY2(invited, qPrintable(invited ? QString() : wordsOf(invited.error())));
        QCOMPARE(invited->invited, QStringList(address));
        CloudAccountsReading read;
        const auto isPending = [&](const CloudAccount &account) { return account.email == address && account.invited; };
        // What was changed is seen a little later.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto reading = readCloudAccounts({.access = cloud(m_facts.cloudToken),
                                                           .organisation = organisation(m_facts.organisationKey),
                                                           .wanted = {address},
                                                           .retry = m_retry},
                    work);
                if (reading)
                    read = *reading;
                return std::ranges::any_of(read.accounts, isPending);
            }(),
            30'000);
        QCOMPARE(read.asked, 1);
        const auto again = inviteAll(parameters, work);
        QVERIFY2(again, qPrintable(again ? QString() : wordsOf(again.error())));
        QCOMPARE(again->there, QStringList(address));
    }

    void refusalsKeepToIt()
    {
        QCOMPARE(CloudClient(cloud(u"wrong"_s), {}, m_retry).facts().error().code, ErrorCode::SignInRefused);
        QCOMPARE(OrganisationClient(organisation(u"wrong"_s), {}, m_retry).products().error().code,
            ErrorCode::SignInRefused);
        CloudClient client(cloud(m_facts.cloudToken), {}, m_retry);
        QCOMPARE(client.groupMembers(u"no-such-group"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(client.groupsOf(u"no-such-account"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(client.approximateIssues(u"order by created"_s).error().code, ErrorCode::InvalidInput);
        // Not behind a proxy, which knows nothing of it: the gateway for tokens with scopes.
        const auto scoped = CloudClient(cloud(m_sites->scopedToken()), {}, m_retry).facts();
        QVERIFY2(scoped, qPrintable(scoped ? QString() : wordsOf(scoped.error())));
        QVERIFY(!scoped->cloudId.isEmpty());
    }

    void nothingWasWrong()
    {
        const auto violations = m_front->violations();
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    /// Each call that the clients' sources name was asked above.
    void nothingWasForgotten()
    {
        static const QRegularExpression text(
            uR"re((?:\b(?:get|post|pages)\(|Method::\w+,\s*)u"([a-z][A-Za-z0-9/%_-]*)"_s)re"_s);
        const auto known = ContractFront::jiraPaths();
        QStringList asked;
        for (const auto &call : m_front->calls())
            asked << call.section(u' ', 1);
        QStringList used;
        QDirIterator sources(
            qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/core/cloud"_s, {u"*.cpp"_s}, QDir::Files);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = text.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                auto written = u"/rest/api/3/"_s + matches.next().captured(1);
                if (written.endsWith(u'/')) // and a part that is put behind it
                    written += u"%1"_s;
                const auto shape =
                    QRegularExpression::escape(written).replace(QRegularExpression(u"\\\\%\\d"_s), u"\\{[^/]*\\}"_s);
                const QRegularExpression path(QRegularExpression::anchoredPattern(shape));
                for (const auto &call : known) {
                    if (path.match(call).hasMatch() && !used.contains(call))
                        used << call;
                }
            }
        }
        QVERIFY2(used.size() >= 12, qPrintable(used.join(u'\n')));
        for (const auto &call : std::as_const(used))
            QVERIFY2(asked.contains(call), qPrintable(call));
        for (const auto &call :
            {u"GET /v1/orgs"_s, u"POST /v2/orgs/{orgId}/workspaces"_s, u"GET /v2/orgs/{orgId}/directories"_s,
                u"POST /v2/orgs/{orgId}/directories/{directoryId}/groups/search"_s,
                u"GET /v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments"_s,
                u"POST /v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"_s,
                u"POST /v2/orgs/{orgId}/directories/{directoryId}/users/search"_s,
                u"POST /v2/orgs/{orgId}/users/invite"_s, u"POST /rest/api/3/group/user"_s,
                u"POST /rest/api/3/issue/{issueIdOrKey}/attachments"_s})
            QVERIFY2(m_front->calls().contains(call), qPrintable(call));
    }
};

QTEST_GUILESS_MAIN(TestCloudContract)
#include "tst_cloudcontract.moc"
