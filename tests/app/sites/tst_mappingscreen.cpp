// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/company/troubles.h"
#include "app/practice/sites/appasperson.h"
#include "app/practice/sites/practicesites.h"
#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/backup/mend/mendplan.h"
#include "core/bigpicture/usermapping.h"
#include "core/cloud/cloudaccounts.h"
#include "core/server/webbackup.h"
#include "tests/app/sites/browser.h"
#include "tests/app/sites/sitespractice.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The prediction of the mapping screen, held against the practice app's own screen: it is written apart from core.
class TestMappingScreen : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    SampleFacts m_facts;
    Inventory m_inventory; ///< of the backup before it was mended
    QString m_backup;
    QString m_dump;

    static QString wordsOf(const Error &error)
    {
        return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
    }
    /// A company of 300 on new sites, its backup audited, and its dump downloaded.
    void start(const LostPeople &lost, bool appSeesHidden)
    {
        m_sites.reset();
        auto settings = quickSites(m_folder.filePath(u"company"_s));
        settings.company.users = 300;
        settings.lost = lost;
        settings.appSeesHidden = appSeesHidden;
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY2(sites, qPrintable(sites ? QString() : wordsOf(sites.error())));
        m_sites = std::move(*sites);
        m_facts = m_sites->facts();
        const auto dump = makeDumpAsPerson(m_sites->serverUrl(), m_folder.path(), work);
        QVERIFY2(dump, qPrintable(dump ? QString() : wordsOf(dump.error())));
        m_dump = *dump;
        const auto made = runWebBackup({{m_sites->serverUrl(), m_facts.adminUser, Secret(m_facts.adminPassword), {}},
                                           QString::fromLatin1(QTest::currentTestFunction())},
            work);
        QVERIFY2(made, qPrintable(made ? QString() : wordsOf(made.error())));
        m_backup = made->path;
        auto audit = auditBackup(m_backup, work);
        QVERIFY(audit);
        m_inventory = std::move(audit->inventory);
    }
    Result<PeopleMap> peopleMap(const QList<EmailChange> &changes, Work &work) const
    {
        QStringList addresses;
        for (const auto &person : m_inventory.people.users)
            addresses << person.email;
        for (const auto &change : changes)
            addresses << change.after;
        auto reading =
            readCloudAccounts({.access = {m_sites->cloudUrl(), m_facts.cloudEmail, Secret(m_facts.cloudToken)},
                                  .organisation = OrganisationAccess{m_sites->organisationUrl(), m_sites->cloudUrl(),
                                      Secret(m_facts.organisationKey)},
                                  .wanted = addresses},
                work);
        if (!reading)
            return std::unexpected(reading.error());
        if (reading->organisation)
            return std::unexpected(*reading->organisation);
        return mapPeople({.people = m_inventory.people,
            .deletedUsers = m_inventory.deletedUsers,
            .owned = m_inventory.owned,
            .emailChanges = changes,
            .accounts = std::move(reading->accounts),
            .imported = true});
    }
    Result<RestoredDump> restore(const ChooseAccount &choose, Work &work) const
    {
        if (auto installed = installAppAsPerson(m_sites->cloudUrl(), work); !installed)
            return std::unexpected(installed.error());
        return restoreDumpAsPerson(m_sites->cloudUrl(), m_dump, choose, work);
    }
    /// Whom the app matched by itself: user key -> account id.
    QJsonObject matchedByApp() const
    {
        Browser browser(m_sites->cloudUrl());
        browser.postForm(u"/login"_s, {{u"email"_s, m_facts.cloudEmail}, {u"password"_s, m_facts.cloudToken}});
        return browser.get(u"/practice/app/status"_s).json()["matched"_L1].toObject();
    }
    static QSet<QString> keysOf(const QList<AppUser> &users)
    {
        QSet<QString> keys;
        for (const auto &user : users)
            keys.insert(user.key);
        return keys;
    }
    template<class Wanted>
    static QSet<QString> keysWhere(const MappingPrediction &prediction, const PeopleMap &map, Wanted wanted)
    {
        QSet<QString> keys;
        for (const auto &row : prediction.rows) {
            if (wanted(row))
                keys.insert(map.rows.at(row.person).person.userKey);
        }
        return keys;
    }
    static QString listOf(const QSet<QString> &keys)
    {
        auto list = keys.values();
        list.sort();
        return list.join(u", "_s);
    }
    /// The account that the prediction names for each user, by key.
    static QHash<QString, QString> named(const MappingPrediction &prediction, const PeopleMap &map)
    {
        QHash<QString, QString> accounts;
        for (const auto &row : prediction.rows) {
            if (row.choose >= 0)
                accounts.insert(map.rows.at(row.person).person.userKey, map.accounts.at(row.choose).accountId);
        }
        return accounts;
    }
    /// Each row that the app is said to match is matched with that account, and with no other.
    void compareMatches(const MappingPrediction &prediction, const PeopleMap &map, bool hiddenToo) const
    {
        const auto matched = matchedByApp();
        qsizetype expected = 0;
        for (const auto &row : prediction.rows) {
            if (row.byApp < 0 || (row.fate == MappingFate::AddressHidden && !hiddenToo))
                continue;
            const auto &person = map.rows.at(row.person).person;
            QVERIFY2(matched.contains(person.userKey), qPrintable(person.userName));
            QCOMPARE(matched[person.userKey].toString(), map.accounts.at(row.byApp).accountId);
            ++expected;
        }
        QCOMPARE(matched.size(), expected);
    }

private Q_SLOTS:
    void fortyOfThreeHundredAreAskedFor()
    {
        // Five have no usable address on the server, and one is in a directory that is switched off.
        start({.missing = 19, .readdressed = 15}, true);
        Work work;
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        const auto map = peopleMap({}, work);
        QVERIFY2(map, qPrintable(map ? QString() : wordsOf(map.error())));
        const auto prediction = predictMapping(*map, proposeAccounts(*map));
        const auto accounts = named(prediction, *map);
        const auto restored = restore(
            [&accounts](const AppUser &user, const QList<OfferedAccount> &) { return accounts.value(user.key); }, work);
        QVERIFY2(restored, qPrintable(restored ? QString() : wordsOf(restored.error())));

        const auto predicted = keysWhere(prediction, *map, [](const MappingRow &row) { return row.asks(); });
        QCOMPARE(listOf(predicted), listOf(keysOf(restored->unmatched)));
        QCOMPARE(predicted.size(), 40);
        QCOMPARE(prediction.unmatched, 40);
        QCOMPARE(prediction.verdict, MappingVerdict::Stop);
        QVERIFY(prediction.hidden > 10);
        compareMatches(prediction, *map, true);
        // Who came with another address has the same name before the @.
        const auto proposed = std::ranges::count(prediction.rows, MappingReason::SameLocalPart, &MappingRow::why);
        QVERIFY2(proposed >= 10, qPrintable(QString::number(proposed)));
        QVERIFY(restored->mapping.size() >= proposed);
    }

    void whoHidesTheirAddressMayComeOnTop()
    {
        start({.missing = 5, .readdressed = 0}, false);
        Work work;
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), m_backup, true, work));
        const auto map = peopleMap({}, work);
        QVERIFY(map);
        const auto prediction = predictMapping(*map);
        const auto restored = restore({}, work);
        QVERIFY2(restored, qPrintable(restored ? QString() : wordsOf(restored.error())));
        const auto onScreen = keysWhere(prediction, *map,
            [](const MappingRow &row) { return row.asks() || row.fate == MappingFate::AddressHidden; });
        QCOMPARE(listOf(onScreen), listOf(keysOf(restored->unmatched)));
        QCOMPARE(prediction.unmatched, 11);
        QCOMPARE(onScreen.size(), prediction.unmatched + prediction.hidden);
        QCOMPARE(prediction.verdict, MappingVerdict::Fine);
        compareMatches(prediction, *map, false);
    }

    /// The dump has the addresses that the server had: who got another one in the backup is in the cloud, and not matched.
    void mendedAddressesAreNotMatched()
    {
        start({}, true);
        Work work;
        MendWishes wishes;
        wishes.findings = {u"users.email-duplicate"_s, u"users.email-missing"_s, u"users.email-no-tld"_s};
        wishes.domain = Company::domain();
        QStringList changed;
        for (const auto &person : m_inventory.people.users) {
            if (person.active && person.id >= 10'100 && changed.size() < 25) {
                changed << person.userKey;
                wishes.emails.append(
                    {person.id, person.directoryId, person.userName, person.userName + u"@quillmere.io"_s});
            }
        }
        const auto plan = planMend(m_inventory, wishes);
        const auto mended = mendBackup(
            {.backup = m_backup, .out = mendedPath(m_backup), .overwrite = true, .choices = plan.choices}, work);
        QVERIFY2(mended, qPrintable(mended ? QString() : wordsOf(mended.error())));
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), mended->path, true, work));

        const auto map = peopleMap(plan.emails.changes, work);
        QVERIFY2(map, qPrintable(map ? QString() : wordsOf(map.error())));
        const auto prediction = predictMapping(*map);
        const auto accounts = named(prediction, *map);
        const auto restored = restore(
            [&accounts](const AppUser &user, const QList<OfferedAccount> &) { return accounts.value(user.key); }, work);
        QVERIFY2(restored, qPrintable(restored ? QString() : wordsOf(restored.error())));
        const auto predicted = keysWhere(prediction, *map, [](const MappingRow &row) { return row.asks(); });
        QCOMPARE(listOf(predicted), listOf(keysOf(restored->unmatched)));
        compareMatches(prediction, *map, true);

        QVERIFY(prediction.explained >= 25);
        for (const auto &row : prediction.rows) {
            const auto &mapped = map->rows.at(row.person);
            if (!changed.contains(mapped.person.userKey))
                continue;
            QCOMPARE(row.fate, MappingFate::ToBeChosen);
            QCOMPARE(row.why, MappingReason::AddressChanged);
            QVERIFY(row.choose >= 0);
            QCOMPARE(map->accounts.at(row.choose).email, mapped.email);
            QCOMPARE(restored->mapping.value(mapped.person.userKey), map->accounts.at(row.choose).accountId);
        }
        // Two shared one address: the app takes the one account for both, and the import does not.
        const auto twin = m_inventory.people.users.at(planted::emailTwin).userKey;
        const auto owner = m_inventory.people.users.at(planted::emailOwner).userKey;
        const auto another =
            keysWhere(prediction, *map, [](const MappingRow &row) { return row.fate == MappingFate::AnotherAccount; });
        QCOMPARE(another.size(), 1);
        QVERIFY(another.contains(twin) || another.contains(owner));
    }
};

QTEST_GUILESS_MAIN(TestMappingScreen)
#include "tst_mappingscreen.moc"
