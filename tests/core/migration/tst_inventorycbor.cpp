// SPDX-License-Identifier: Apache-2.0
#include "core/migration/inventorycbor.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestInventoryCbor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void isTheSameForTheSameInventory();
    void knowsThatAnOlderCloudwardCountedNothing();
    void refusesWhatIsDamaged();
};

static Inventory sample()
{
    Inventory inventory;
    inventory.version = u"8.20.10"_s;
    inventory.exportedAt = QDateTime::fromString(u"2026-03-01T10:00:00+02:00"_s, Qt::ISODate);
    inventory.counts = {{u"Issue"_s, 5'000'000'000}, {u"Action"_s, 0}};
    inventory.projects = {{10'000, u"NEW"_s, u"OLD"_s, u"Näme"_s, 3, 2, 1, 12}};
    inventory.linksTo = u"https://jira.company.com"_s;
    inventory.links = 15;
    inventory.people.users = {{u"JIRAUSER1"_s, u"ann"_s, u"Ann"_s, u" ann@example.org "_s, 1, false, 20001}};
    inventory.ownedKnown = true;
    inventory.owned = {{u"JIRAUSER1"_s, {.reported = 1, .assigned = 2, .comments = 3, .filters = 4, .boards = 5}},
        {u"gone"_s, {.reported = 5'000'000'000}}};
    for (int number = 0; number < 1000; ++number) {
        inventory.attachments += AttachmentRow{number, 1000 - number, 6'000'000'000LL + number};
        inventory.issuePlaces[1000 - number] = {number % 2 - 1, number};
    }
    return inventory;
}

void TestInventoryCbor::readsWhatItWrote()
{
    const auto before = sample();
    const auto after = inventoryFromCbor(inventoryToCbor(before));
    QVERIFY(after);
    QCOMPARE(after->version, before.version);
    QCOMPARE(after->exportedAt, before.exportedAt);
    QCOMPARE(after->exportedAt.offsetFromUtc(), 7200);
    QCOMPARE(after->counts, before.counts);
    QCOMPARE(after->people, before.people);
    QCOMPARE(after->projects[0].originalKey, u"OLD"_s);
    QCOMPARE(after->projects[0].links, 12);
    QVERIFY(after->ownedKnown);
    QCOMPARE(after->owned, before.owned);
    QCOMPARE(after->linksTo, before.linksTo);
    QCOMPARE(after->links, 15);
    QCOMPARE(after->attachments.size(), 1000);
    QCOMPARE(after->attachments[7].id, 7);
    QCOMPARE(after->attachments[7].issueId, 993);
    QCOMPARE(after->attachments[7].size, 6'000'000'007);
    QCOMPARE(after->issuePlaces.size(), 1000);
    QCOMPARE(after->issuePlaces[993].project, 0);
    QCOMPARE(after->issuePlaces[993].number, 7);
}

void TestInventoryCbor::isTheSameForTheSameInventory()
{
    auto other = sample();
    other.issuePlaces.squeeze();
    other.issuePlaces.insert(-5, {});
    other.issuePlaces.remove(-5);
    other.owned.reserve(1000);
    QCOMPARE(inventoryToCbor(other), inventoryToCbor(sample()));
}

void TestInventoryCbor::knowsThatAnOlderCloudwardCountedNothing()
{
    auto map = QCborValue::fromCbor(inventoryToCbor(sample())).toMap();
    map.remove(u"owned"_s);
    map.remove(u"ownedKnown"_s);
    const auto older = inventoryFromCbor(map.toCborValue().toCbor());
    QVERIFY(older);
    QVERIFY(older->owned.isEmpty());
    QVERIFY(!older->ownedKnown);
}

void TestInventoryCbor::refusesWhatIsDamaged()
{
    const auto whole = inventoryToCbor(sample());
    QVERIFY(!inventoryFromCbor({}));
    QVERIFY(!inventoryFromCbor("no CBOR"));
    for (qsizetype size = 0; size < whole.size(); size += 97)
        QVERIFY(!inventoryFromCbor(whole.first(size)));

    auto map = QCborValue::fromCbor(whole).toMap();
    map[u"attachments"_s] = QByteArray(25, 'x');
    const auto torn = inventoryFromCbor(map.toCborValue().toCbor());
    QVERIFY(!torn);
    QCOMPARE(torn.error().code, ErrorCode::Malformed);

    auto inventory = sample();
    inventory.issuePlaces[1].project = 1;
    QVERIFY(!inventoryFromCbor(inventoryToCbor(inventory)));
    inventory.issuePlaces[1].project = -2;
    QVERIFY(!inventoryFromCbor(inventoryToCbor(inventory)));
}

QTEST_APPLESS_MAIN(TestInventoryCbor)
#include "tst_inventorycbor.moc"
