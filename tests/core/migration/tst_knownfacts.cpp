// SPDX-License-Identifier: Apache-2.0
#include "core/migration/knownfacts.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestKnownFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAndNamesAreAll();
    void aKeyIsNobodyElse();
    void tellsWhatHasChanged();

private:
    Inventory someInventory() const;
    KnownLists::Change change();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Migration> m_migration;
    KnownLists m_before;
};

Inventory TestKnownFacts::someInventory() const
{
    Inventory inventory;
    inventory.people.users = {{.userKey = u"JIRAUSER10000"_s,
                                  .userName = u"ada"_s,
                                  .displayName = u"Ada Quillmere"_s,
                                  .email = u"ada@acme.com"_s},
        {.userKey = u"ferry"_s, .userName = u"bob"_s, .displayName = u"Bob Zebrowski"_s, .email = u"bob@ACME.com"_s}};
    inventory.owned = {{u"JIRAUSER10000"_s, {}}, {u"Ferry"_s, {}}, {u"left"_s, {}}};
    return inventory;
}

void TestKnownFacts::init()
{
    m_migration.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto migration = Migration::create(m_folder->filePath(u"test.cloudward"_s));
    QVERIFY(migration);
    m_migration = std::move(*migration);
    m_migration->setInventory(someInventory());
    m_before = knownLists(*m_migration);
}

KnownLists::Change TestKnownFacts::change()
{
    const auto now = knownLists(*m_migration);
    return now.since(std::exchange(m_before, now));
}

void TestKnownFacts::listsAndNamesAreAll()
{
    auto choices = m_migration->choices();
    choices.serverUrl = QUrl(u"https://jira.acme.com"_s);
    choices.serverUser = u"root.of.acme"_s;
    choices.cloudEmail = u"me@else.org"_s;
    m_migration->setChoices(choices);
    m_migration->setCloudAccounts({{{.accountId = u"1"_s, .displayName = u"Zoe Newcomer"_s, .email = {}}}});
    m_migration->setCheckNote(u"x"_s, {.owner = u"Ivy Noted"_s, .note = {}});
    const auto listed = listedPeople(knownLists(*m_migration));
    QCOMPARE(listed.domains, QStringList{u"acme.com"_s});
    const auto named = namedFacts(*m_migration, listed.domains);
    const auto all = knownFacts(*m_migration);
    QCOMPARE(listed.people + named.people, all.people);
    QCOMPARE(named.hosts, all.hosts);
    QCOMPARE(all.people.size(), 7);
    QVERIFY(std::ranges::any_of(all.hosts, [](const KnownHost &host) { return host.host == u"else.org"_s; }));
}

void TestKnownFacts::aKeyIsNobodyElse()
{
    const auto people = knownFacts(*m_migration).people;
    QCOMPARE(people.size(), 3);
    QCOMPARE(people.last().userName, u"left"_s);
}

void TestKnownFacts::tellsWhatHasChanged()
{
    using Change = KnownLists::Change;
    QCOMPARE(change(), Change::None);
    auto choices = m_migration->choices();
    choices.serverUser = u"somebody"_s;
    m_migration->setChoices(choices);
    QCOMPARE(change(), Change::None);
    auto wishes = m_migration->mendWishes();
    SetEmail wish;
    wish.userName = u"bob"_s;
    wish.email = u"b@else.org"_s;
    wishes.emails.append(wish);
    m_migration->setMendWishes(wishes);
    QCOMPARE(change(), Change::Addresses);
    m_migration->addInvitedEmails({u"ivy@else.org"_s});
    QCOMPARE(change(), Change::Addresses);
    wishes.deactivate.append(u"bob"_s);
    m_migration->setMendWishes(wishes);
    QCOMPARE(change(), Change::People);
    // The same words again are no change.
    wishes.deactivate = {u"bob"_s};
    m_migration->setMendWishes(wishes);
    QCOMPARE(change(), Change::None);
    m_migration->setCloudAccounts(QList<CloudAccount>());
    QCOMPARE(change(), Change::People);
    m_migration->setGroupReviews({GroupReview{}});
    QCOMPARE(change(), Change::People);
    auto inventory = someInventory();
    inventory.people.users[0].displayName = u"Ada Ascended"_s;
    m_migration->setInventory(inventory);
    QCOMPARE(change(), Change::People);
}

QTEST_GUILESS_MAIN(TestKnownFacts)
#include "tst_knownfacts.moc"
