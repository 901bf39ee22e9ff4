// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailplan.h"
#include "core/people/peoplemap.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, const QString &email, bool active = true)
{
    static qint64 id = 0;
    return {.userKey = u"key-"_s + name,
        .userName = name,
        .displayName = name.toUpper(),
        .email = email,
        .directoryId = 1,
        .active = active,
        .id = ++id};
}

CloudAccount account(const QString &id, const QString &email, const QString &name = {}, bool active = true)
{
    return {.accountId = id, .displayName = name, .email = email, .active = active};
}

MappedPerson rowOf(const PeopleMap &map, const QString &key)
{
    const auto row =
        std::ranges::find_if(map.rows, [&](const MappedPerson &each) { return personKey(each.person) == key; });
    return row == map.rows.cend() ? MappedPerson() : *row;
}

QString accountOf(const PeopleMap &map, const QString &key)
{
    const auto index = rowOf(map, key).account;
    return index < 0 ? QString() : map.accounts[index].accountId;
}

} // namespace

class TestPeopleMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEachState();
    void comparesAddressesWithoutCaseAndBlanks();
    void tellsHowSomebodyWasMatched();
    void takesTheActiveOneOfSeveralAccountsWithAnAddress();
    void takesTheAddressThatTheBackupWillHave();
    void holdsToWhatWasDecidedByHand();
    void knowsThatTheImportRefusesDuplicates();
    void expectsNobodyAnyMoreAfterTheImport();
    void matchesNobodyWhereTheSiteWasNotAsked();
    void showsEachUserNameOnce();
    void putsWhoOwnsMostFirst();
    void countsWhatBelongsToUsersWithoutKeys();
    void keepsUpWithAHundredThousand();
};

void TestPeopleMap::tellsEachState()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"bob@company.com"_s),
        person(u"cat"_s, u"cat@company.com"_s), person(u"dan"_s, {}), person(u"eve"_s, u"same@company.com"_s),
        person(u"fay"_s, u"Same@company.com"_s), person(u"gus"_s, u"gus@company.com"_s, false),
        person(u"hal"_s, u"hal@company.com"_s, false), person(u"addon_app"_s, u"app@company.com"_s),
        person(u"svc-build"_s, {}), person(u"ida"_s, u"ida@company.com"_s), person(u"jim"_s, u"jim@company"_s),
        person(u"talbot"_s, u"talbot@company.com"_s)};
    input.deletedUsers = {u"JIRAUSER1"_s, u"key-ann"_s};
    auto pending = account(u"3"_s, u"ida@company.com"_s);
    pending.invited = true;
    input.accounts = {account(u"1"_s, u"ann@company.com"_s), account(u"2"_s, u"hal@company.com"_s), pending};
    input.invited = {u" CAT@company.com"_s};

    const auto map = mapPeople(input);
    QVERIFY(map.accountsKnown);
    QCOMPARE(map.rows.size(), 14);
    QCOMPARE(rowOf(map, u"key-ann"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"key-bob"_s).state, PersonState::ToBeCreated);
    QCOMPARE(rowOf(map, u"key-cat"_s).state, PersonState::Invited);
    QCOMPARE(rowOf(map, u"key-dan"_s).state, PersonState::Unmatched);
    QCOMPARE(rowOf(map, u"key-eve"_s).state, PersonState::Duplicate);
    QCOMPARE(rowOf(map, u"key-fay"_s).state, PersonState::Duplicate);
    QCOMPARE(rowOf(map, u"key-gus"_s).state, PersonState::Inactive);
    QCOMPARE(rowOf(map, u"key-hal"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"key-addon_app"_s).state, PersonState::Bot);
    QCOMPARE(rowOf(map, u"key-svc-build"_s).state, PersonState::Bot);
    QCOMPARE(rowOf(map, u"key-ida"_s).state, PersonState::Invited);
    QCOMPARE(accountOf(map, u"key-ida"_s), u"3"_s);
    // The import refuses an address without a top-level domain.
    QCOMPARE(rowOf(map, u"key-jim"_s).state, PersonState::Unmatched);
    QCOMPARE(rowOf(map, u"key-talbot"_s).state, PersonState::ToBeCreated);
    QCOMPARE(rowOf(map, u"JIRAUSER1"_s).state, PersonState::Deleted);
}

void TestPeopleMap::comparesAddressesWithoutCaseAndBlanks()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"  Ann@Company.COM "_s), person(u"bob"_s, {}), person(u"cat"_s, u"  "_s)};
    input.accounts = {account(u"hidden"_s, {}), account(u"1"_s, u"ann@company.com"_s)};
    const auto map = mapPeople(input);
    QCOMPARE(accountOf(map, u"key-ann"_s), u"1"_s);
    // An account that hides its address is not everybody's who has none.
    QCOMPARE(accountOf(map, u"key-bob"_s), QString());
    QCOMPARE(accountOf(map, u"key-cat"_s), QString());
}

void TestPeopleMap::tellsHowSomebodyWasMatched()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"bob@company.com"_s),
        person(u"cat"_s, u"cat@old.com"_s), person(u"dan"_s, u"dan@company.com"_s)};
    auto hidden = account(u"2"_s, u"bob@company.com"_s);
    hidden.byOrganisation = true;
    input.accounts = {account(u"1"_s, u"ann@company.com"_s), hidden, account(u"3"_s, u"cat@company.com"_s),
        account(u"4"_s, u"daniel@company.com"_s)};
    input.emailChanges = {{.userId = input.people.users[2].id,
        .directoryId = 1,
        .userName = u"cat"_s,
        .before = u"cat@old.com"_s,
        .after = u"cat@company.com"_s}};
    input.choices = {{u"key-dan"_s, {PersonChoice::Kind::Account, u"4"_s}}};
    const auto map = mapPeople(input);
    QCOMPARE(rowOf(map, u"key-ann"_s).by, MatchedBy::Email);
    QCOMPARE(rowOf(map, u"key-bob"_s).by, MatchedBy::OrganisationEmail);
    QCOMPARE(rowOf(map, u"key-cat"_s).by, MatchedBy::EmailChange);
    QCOMPARE(rowOf(map, u"key-cat"_s).email, u"cat@company.com"_s);
    QCOMPARE(rowOf(map, u"key-cat"_s).person.email, u"cat@old.com"_s);
    QCOMPARE(rowOf(map, u"key-dan"_s).by, MatchedBy::Hand);
    QCOMPARE(accountOf(map, u"key-dan"_s), u"4"_s);
}

void TestPeopleMap::takesTheActiveOneOfSeveralAccountsWithAnAddress()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"bob@company.com"_s)};
    input.accounts = {account(u"old"_s, u"ann@company.com"_s, {}, false), account(u"new"_s, u"Ann@company.com"_s),
        account(u"newer"_s, u"ann@company.com"_s), account(u"gone"_s, u"bob@company.com"_s, {}, false)};
    const auto map = mapPeople(input);
    QCOMPARE(accountOf(map, u"key-ann"_s), u"new"_s);
    QCOMPARE(accountOf(map, u"key-bob"_s), u"gone"_s);
}

void TestPeopleMap::takesTheAddressThatTheBackupWillHave()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"ann@company.com"_s)};
    input.people.users[1].id = 0;
    input.accounts = {account(u"1"_s, u"ann@company.com"_s)};
    input.emailChanges = {
        {.userId = 0, .directoryId = 1, .userName = u"bob"_s, .before = {}, .after = u"bob@company.com"_s}};
    const auto map = mapPeople(input);
    QCOMPARE(rowOf(map, u"key-ann"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"key-bob"_s).state, PersonState::ToBeCreated);
    QCOMPARE(rowOf(map, u"key-bob"_s).by, MatchedBy::Nothing);
}

void TestPeopleMap::holdsToWhatWasDecidedByHand()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"bob@company.com"_s),
        person(u"cat"_s, u"cat@company.com"_s)};
    input.deletedUsers = {u"JIRAUSER1"_s};
    input.accounts = {account(u"1"_s, u"ann@company.com"_s), account(u"2"_s, u"bob@company.com"_s)};
    input.choices = {{u"key-ann"_s, {PersonChoice::Kind::Nobody, {}}},
        {u"key-bob"_s, {PersonChoice::Kind::Account, u"gone"_s}},
        {u"JIRAUSER1"_s, {PersonChoice::Kind::Account, u"1"_s}}, {u"key-cat"_s, {PersonChoice::Kind::Nobody, {}}}};
    const auto map = mapPeople(input);
    QVERIFY(rowOf(map, u"key-ann"_s).nobody);
    QCOMPARE(accountOf(map, u"key-ann"_s), QString());
    QCOMPARE(rowOf(map, u"key-ann"_s).state, PersonState::Unmatched);
    // Of a choice whose account is gone nothing is left.
    QCOMPARE(accountOf(map, u"key-bob"_s), u"2"_s);
    QCOMPARE(rowOf(map, u"key-bob"_s).by, MatchedBy::Email);
    QCOMPARE(rowOf(map, u"JIRAUSER1"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"JIRAUSER1"_s).by, MatchedBy::Hand);
    QVERIFY(rowOf(map, u"key-cat"_s).nobody);
    QCOMPARE(rowOf(map, u"key-cat"_s).by, MatchedBy::Hand);
}

void TestPeopleMap::knowsThatTheImportRefusesDuplicates()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"same@company.com"_s), person(u"bob"_s, u"SAME@company.com "_s),
        person(u"cat"_s, u"same@company.com"_s, false), person(u"dan"_s, u"not an address"_s),
        person(u"eve"_s, u"not an address"_s)};
    input.accounts = {account(u"1"_s, u"same@company.com"_s), account(u"2"_s, u"ann@company.com"_s)};
    input.choices = {{u"key-ann"_s, {PersonChoice::Kind::Account, u"2"_s}}};
    const auto map = mapPeople(input);
    // That an account was chosen does not help the import.
    QCOMPARE(rowOf(map, u"key-ann"_s).state, PersonState::Duplicate);
    QCOMPARE(accountOf(map, u"key-ann"_s), u"2"_s);
    QCOMPARE(rowOf(map, u"key-bob"_s).state, PersonState::Duplicate);
    QCOMPARE(accountOf(map, u"key-bob"_s), QString());
    // Who is switched off does not count, and what is no address is no duplicate.
    QCOMPARE(rowOf(map, u"key-cat"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"key-dan"_s).state, PersonState::Unmatched);
    QCOMPARE(rowOf(map, u"key-eve"_s).state, PersonState::Unmatched);

    input.people.users = {input.people.users[0], input.people.users[2]};
    input.choices.clear();
    QCOMPARE(rowOf(mapPeople(input), u"key-ann"_s).state, PersonState::Matched);
}

void TestPeopleMap::expectsNobodyAnyMoreAfterTheImport()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"bob@company.com"_s),
        person(u"cat"_s, u"bob@company.com"_s)};
    input.accounts = {account(u"2"_s, u"bob@company.com"_s)};
    input.imported = true;
    const auto map = mapPeople(input);
    QCOMPARE(rowOf(map, u"key-ann"_s).state, PersonState::Unmatched);
    QCOMPARE(rowOf(map, u"key-bob"_s).state, PersonState::Matched);
    QCOMPARE(rowOf(map, u"key-cat"_s).state, PersonState::Matched);
}

void TestPeopleMap::matchesNobodyWhereTheSiteWasNotAsked()
{
    PeopleMapInput input;
    input.people.users = {person(u"ann"_s, u"ann@company.com"_s)};
    input.choices = {{u"key-ann"_s, {PersonChoice::Kind::Account, u"1"_s}}};
    const auto map = mapPeople(input);
    QVERIFY(!map.accountsKnown);
    QCOMPARE(map.rows[0].account, -1);
    QCOMPARE(map.rows[0].state, PersonState::ToBeCreated);
    QVERIFY(proposeAccounts(map).isEmpty());
}

void TestPeopleMap::showsEachUserNameOnce()
{
    PeopleMapInput input;
    input.people.directories = {{1, u"In front"_s, UserDirectory::Kind::Internal, true, 0},
        {2, u"Behind"_s, UserDirectory::Kind::Internal, true, 1},
        {3, u"Switched off"_s, UserDirectory::Kind::Internal, false, 2}};
    auto front = person(u"ann"_s, u"front@company.com"_s);
    auto behind = person(u"Ann"_s, u"behind@company.com"_s);
    behind.userKey = front.userKey;
    behind.directoryId = 2;
    auto off = person(u"bob"_s, u"bob@company.com"_s);
    off.directoryId = 3;
    auto nameless = person(u"cat"_s, u"cat@company.com"_s);
    nameless.userKey.clear();
    input.people.users = {behind, off, front, nameless};
    const auto map = mapPeople(input);
    QCOMPARE(map.rows.size(), 3);
    QCOMPARE(rowOf(map, u"key-ann"_s).email, u"front@company.com"_s);
    // Content may belong to them all the same.
    QCOMPARE(rowOf(map, u"key-bob"_s).state, PersonState::Inactive);
    QCOMPARE(rowOf(map, u"name:cat"_s).email, u"cat@company.com"_s);
}

void TestPeopleMap::putsWhoOwnsMostFirst()
{
    PeopleMapInput input;
    input.people.users = {person(u"zoe"_s, {}), person(u"ann"_s, {}), person(u"bob"_s, {})};
    input.deletedUsers = {u"JIRAUSER1"_s};
    input.owned = {{u"JIRAUSER1"_s, {.reported = 1, .assigned = 2, .comments = 3, .filters = 4, .boards = 5}},
        {u"key-bob"_s, {.comments = 7}}};
    auto map = mapPeople(input);
    QStringList order;
    for (const auto &row : std::as_const(map.rows))
        order += personKey(row.person);
    QCOMPARE(order, (QStringList{u"JIRAUSER1"_s, u"key-bob"_s, u"key-ann"_s, u"key-zoe"_s}));
    QCOMPARE(map.rows[0].owns.total(), 15);
    QCOMPARE(map.rows[2].owns, OwnedContent());

    input.ownedKnown = false;
    QCOMPARE(rowOf(mapPeople(input), u"key-bob"_s).owns.comments, -1);
}

void TestPeopleMap::countsWhatBelongsToUsersWithoutKeys()
{
    PeopleMapInput input;
    input.people.users = {person(u"Ann"_s, {})};
    input.people.users[0].userKey.clear();
    input.owned = {{u"ann"_s, {.reported = 3}}};
    QCOMPARE(mapPeople(input).rows[0].owns.reported, 3);
}

void TestPeopleMap::keepsUpWithAHundredThousand()
{
    constexpr int count = 100'000;
    PeopleMapInput input;
    QList<CloudAccount> accounts;
    accounts.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto name = u"user%1"_s.arg(i);
        input.people.users += person(name, u"%1@company.com"_s.arg(name));
        // Every other one hides the address, and all of them are called alike.
        accounts += account(
            QString::number(i), i % 2 == 0 ? QString() : u"%1@company.com"_s.arg(name), u"Ann%1 Smith"_s.arg(i % 1000));
        input.people.users.last().displayName = u"Smith, Ann%1"_s.arg(i % 1000);
    }
    input.accounts = accounts;
    const auto map = mapPeople(input);
    QCOMPARE(map.rows.size(), count);
    QCOMPARE(std::ranges::count(map.rows, PersonState::Matched, &MappedPerson::state), count / 2);
    for (const auto &proposals : proposeAccounts(map))
        QVERIFY(proposals.size() <= 3);
}

QTEST_APPLESS_MAIN(TestPeopleMap)
#include "tst_peoplemap.moc"
