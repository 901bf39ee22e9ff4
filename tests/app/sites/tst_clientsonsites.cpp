// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/sites/practicesites.h"
#include "core/backup/audit.h"
#include "core/checks/arrival.h"
#include "core/cloud/cloudclient.h"
#include "core/cloud/organisationclient.h"
#include "core/media/packchunks.h"
#include "core/people/effectivepeople.h"
#include "core/server/serverclient.h"
#include "core/server/webbackup.h"
#include "tests/app/sites/sitespractice.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clients of core against the practice sites, which limit the rate and show changes late.
class TestClientsOnSites : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    PracticeSites::Settings m_settings;
    SampleFacts m_facts;
    QString m_backup;

    ServerAccess serverAccess() const
    {
        return {m_sites->serverUrl(), m_facts.adminUser, Secret(m_facts.adminPassword), {}};
    }
    CloudAccess cloudAccess() const { return {m_sites->cloudUrl(), m_facts.cloudEmail, Secret(m_facts.cloudToken)}; }
    OrganisationAccess organisationAccess() const
    {
        return {m_sites->organisationUrl(), m_sites->cloudUrl(), Secret(m_facts.organisationKey)};
    }
    static QString wordsOf(const Error &error)
    {
        return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = quickSites(m_folder.path());
        m_settings.lag = 300ms;
        m_settings.rateLimitEvery = 20;
        m_settings.company.attachmentBytes = 3'000'000;
        Work work;
        auto sites = PracticeSites::start(m_settings, work);
        QVERIFY2(sites.has_value(), qPrintable(sites ? QString() : wordsOf(sites.error())));
        m_sites = std::move(*sites);
        m_facts = m_sites->facts();
    }

    void theServerTellsWhatItIs()
    {
        ServerClient client(serverAccess(), {});
        const auto facts = client.facts();
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : wordsOf(facts.error())));
        QCOMPARE(facts->version, u"8.20.10"_s);
        QCOMPARE(facts->userName, m_facts.adminUser);
        QVERIFY(facts->systemAdministrator);
        ServerClient byToken({m_sites->serverUrl(), {}, {}, Secret(m_sites->personalToken())}, {});
        QVERIFY(byToken.facts().has_value());
        ServerClient atCloud({m_sites->cloudUrl(), m_facts.adminUser, Secret(m_facts.adminPassword), {}}, {});
        QCOMPARE(atCloud.facts().error().code, ErrorCode::NotJira);
    }

    void theServerTellsItsPeople()
    {
        ServerClient client(serverAccess(), {});
        Work work;
        const auto people = client.people(work);
        QVERIFY2(people.has_value(), qPrintable(people ? QString() : wordsOf(people.error())));
        const People company = Company(m_settings.company).people();
        QCOMPARE(people->users.size(), effectivePeople(company).users.size());
        QCOMPARE(people->groups.size(), company.groups.size());
        QVERIFY(client.gaps().isEmpty());
        const auto grants = client.anyoneGrants();
        QVERIFY(grants && grants->size() >= 2);
        const auto groups = client.groupsOf(m_facts.adminUser);
        QVERIFY(groups && groups->contains(u"jira-administrators"_s));
    }

    void theServerMakesABackup()
    {
        Work work;
        WebBackupParameters parameters{serverAccess(), u"cloudward-backup"_s};
        const auto made = runWebBackup(parameters, work);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : wordsOf(made.error())));
        m_backup = made->path;
        QCOMPARE(m_backup, m_sites->jiraHome() + u"/export/cloudward-backup.zip"_s);
        QVERIFY(QFileInfo(m_backup).size() > 0);
        QCOMPARE(runWebBackup(parameters, work).error().code, ErrorCode::ExistsAlready);
        parameters.replaceExisting = true;
        QVERIFY(runWebBackup(parameters, work).has_value());
        parameters.fileName = u".."_s;
        QCOMPARE(runWebBackup(parameters, work).error().code, ErrorCode::InvalidInput);
        parameters.access.password = Secret(u"wrong"_s);
        QCOMPARE(runWebBackup(parameters, work).error().code, ErrorCode::SignInRefused);
    }

    void theCloudStartsEmpty()
    {
        CloudClient client(cloudAccess(), {});
        const auto facts = client.facts();
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : wordsOf(facts.error())));
        QVERIFY(facts->administrator && facts->siteAdministrator);
        QCOMPARE(facts->projects, 0);
        QCOMPARE(facts->seats.size(), 1);
        const auto grants = client.grantsByGroup();
        QVERIFY(grants && !grants->value(u"confluence-administrators"_s).isEmpty());
        CloudClient atServer({m_sites->serverUrl(), m_facts.cloudEmail, Secret(m_facts.cloudToken)}, {});
        QCOMPARE(atServer.facts().error().code, ErrorCode::NotJira);
    }

    void everythingArrives()
    {
        Work work;
        const auto imported = importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work);
        QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : wordsOf(imported.error())));
        const auto packed = packChunks(
            {.source = m_sites->jiraHome(), .folder = m_folder.filePath(u"chunks"_s), .plan = {.limit = 1'000'000}},
            work);
        QVERIFY2(packed.has_value(), qPrintable(packed ? QString() : wordsOf(packed.error())));
        QVERIFY(packed->chunks.size() > 1);
        for (const PackedChunk &chunk : packed->chunks) {
            const auto media =
                importMediaAsPerson(m_sites->cloudUrl(), m_folder.filePath(u"chunks/"_s + chunk.file), work);
            QVERIFY2(media.has_value(), qPrintable(media ? QString() : wordsOf(media.error())));
        }
        const auto audit = auditBackup(m_backup, work);
        QVERIFY(audit.has_value());
        CloudClient client(cloudAccess(), {});
        QList<ArrivalRow> rows;
        // What the site holds is seen a little later.
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            const auto counts = readCloudCounts(client, work);
            if (!counts)
                return false;
            // One attachment has no file.
            rows = compareArrival(audit->inventory, *counts, packed->oversized.size() + 1);
            return std::ranges::all_of(rows, [](const ArrivalRow &row) {
                return row.verdict == ArrivalRow::Verdict::Equal || row.id == "arrival.users"_L1;
            });
        }()),
            30'000);
        const auto users = std::ranges::find(rows, u"arrival.users"_s, &ArrivalRow::id);
        // A reserved name did not come; since some hide their addresses, it may be any of these.
        QCOMPARE(users->found, users->expected - 1);
        QCOMPARE(users->verdict, ArrivalRow::Verdict::CannotBeKnown);
    }

    void groupsAreGrantedAndRejoined()
    {
        CloudClient client(cloudAccess(), {});
        OrganisationClient organisation(organisationAccess(), {});
        const auto products = organisation.products();
        QVERIFY2(products.has_value(), qPrintable(products ? QString() : wordsOf(products.error())));
        QCOMPARE(products->size(), 1);
        QHash<QString, QString> ids;
        QTRY_VERIFY_WITH_TIMEOUT(
            (ids = organisation.groupIds({u"engineering"_s, u"no such group"_s}).value_or(ids)).size() == 1, 30'000);
        const QString id = ids.value(u"engineering"_s);
        const QString resource = products->first().resourceId;
        const auto granted = organisation.grant(id, resource, u"atlassian/user"_s, 200ms);
        QVERIFY2(granted.has_value(), qPrintable(granted ? QString() : wordsOf(granted.error())));
        QCOMPARE(*organisation.rolesOf(id, resource), QStringList{u"atlassian/user"_s});

        const auto facts = client.facts();
        QVERIFY(facts.has_value());
        QVERIFY(!client.groupsOf(facts->accountId)->contains(u"engineering"_s));
        QVERIFY(client.addToGroup(id, facts->accountId).has_value());
        QVERIFY(client.addToGroup(id, facts->accountId).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(
            client.groupsOf(facts->accountId).value_or(QStringList()).contains(u"engineering"_s), 30'000);

        OrganisationClient wrongKey({m_sites->organisationUrl(), m_sites->cloudUrl(), Secret(u"wrong"_s)}, {});
        QCOMPARE(wrongKey.products().error().code, ErrorCode::SignInRefused);
    }

    /// Last: the account stays locked.
    void aCaptchaIsToldFromAWrongPassword()
    {
        const ServerAccess wrong{m_sites->serverUrl(), m_facts.adminUser, Secret(u"wrong"_s), {}};
        ErrorCode code = ErrorCode::SignInRefused;
        for (int tries = 0; tries < 5 && code == ErrorCode::SignInRefused; ++tries) {
            ServerClient client(wrong, {});
            code = client.facts().error().code;
        }
        QCOMPARE(code, ErrorCode::CaptchaRequired);
    }
};

QTEST_GUILESS_MAIN(TestClientsOnSites)
#include "tst_clientsonsites.moc"
