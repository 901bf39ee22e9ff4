// SPDX-License-Identifier: Apache-2.0
#include "core/people/nametokens.h"
#include "core/people/peoplemap.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Why = AccountProposal::Why;

namespace {

/// One user, and accounts of whom none has their address.
PeopleMap oneUser(
    const QString &userName, const QString &displayName, const QString &email, const QList<CloudAccount> &accounts)
{
    PeopleMapInput input;
    input.people.users = {{.userKey = u"k"_s, .userName = userName, .displayName = displayName, .email = email}};
    input.accounts = accounts;
    return mapPeople(input);
}

CloudAccount account(const QString &name, const QString &email = {})
{
    return {.accountId = name, .displayName = name, .email = email};
}

} // namespace

class TestAccountProposals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsNamesIntoWords_data();
    void splitsNamesIntoWords();
    void proposesTheSameLocalPartFirst();
    void proposesByName_data();
    void proposesByName();
    void proposesNobodyByTooLittle_data();
    void proposesNobodyByTooLittle();
    void proposesNobodyWhoIsSomebodyElse();
    void proposesNobodyForThoseWhoNeedNone();
    void proposesThreeAtMost();
};

void TestAccountProposals::splitsNamesIntoWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("plain") << u"Ann Smith"_s << QStringList{u"ann"_s, u"smith"_s};
    QTest::newRow("marks") << u"Müller-Lüdenscheidt, Zoë"_s << QStringList{u"muller"_s, u"ludenscheidt"_s, u"zoe"_s};
    QTest::newRow("letters that are not taken apart")
        << u"Łukasz Ørsted Æbelø"_s << QStringList{u"lukasz"_s, u"orsted"_s, u"aebelo"_s};
    QTest::newRow("sharp s") << u"Groß"_s << QStringList{u"gross"_s};
    QTest::newRow("another script") << u"Анна Иванова"_s << QStringList{u"анна"_s, u"иванова"_s};
    QTest::newRow("address") << u"ann.smith_2"_s << QStringList{u"ann"_s, u"smith"_s, u"2"_s};
    QTest::newRow("nothing") << u" -.- "_s << QStringList();
}

void TestAccountProposals::splitsNamesIntoWords()
{
    QFETCH(QString, name);
    QTEST(nameTokens(name), "tokens");
}

void TestAccountProposals::proposesTheSameLocalPartFirst()
{
    const auto map = oneUser(u"asmith"_s, u"Ann Smith"_s, u"Ann.Smith+jira@old.com"_s,
        {account(u"A. Smith"_s, u"a@else.com"_s), account(u"Smith Ann"_s, u"x@else.com"_s),
            account(u"Somebody"_s, u"ann.smith@company.com"_s)});
    const auto found = proposeAccounts(map).value(0);
    QCOMPARE(
        found, (QList<AccountProposal>{{2, Why::SameLocalPart}, {1, Why::SameDisplayName}, {0, Why::SimilarName}}));
}

void TestAccountProposals::proposesByName_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("accountName");
    QTest::addColumn<QString>("accountEmail");
    QTest::addColumn<AccountProposal::Why>("why");
    QTest::newRow("order and marks") << u"u1"_s << u"Müller, Zoë"_s << u"Zoe Muller"_s << QString()
                                     << Why::SameDisplayName;
    QTest::newRow("user name is the local part")
        << u"amy"_s << u"?"_s << u"Else"_s << u"amy@new.com"_s << Why::SameLocalPart;
    QTest::newRow("user name is an address")
        << u"amy@old.com"_s << u"?"_s << u"Else"_s << u"AMY@new.com"_s << Why::SameLocalPart;
    QTest::newRow("a middle name more") << u"u1"_s << u"Ann Mary Smith"_s << u"Ann Smith"_s << QString()
                                        << Why::SimilarName;
    QTest::newRow("an initial") << u"u1"_s << u"Ann Smith"_s << u"A. Smith"_s << QString() << Why::SimilarName;
    QTest::newRow("initial and name in one")
        << u"asmith"_s << u"?"_s << u"Ann Smith"_s << QString() << Why::SimilarName;
    QTest::newRow("name and initial in one")
        << u"smitha"_s << u"?"_s << u"Ann Smith"_s << QString() << Why::SimilarName;
    QTest::newRow("the address says the name")
        << u"u1"_s << u"Ann Smith"_s << u"Sunny"_s << u"a.smith@new.com"_s << Why::SimilarName;
}

void TestAccountProposals::proposesByName()
{
    QFETCH(QString, userName);
    QFETCH(QString, displayName);
    QFETCH(QString, accountName);
    QFETCH(QString, accountEmail);
    QFETCH(AccountProposal::Why, why);
    const auto map = oneUser(userName, displayName, u"?"_s,
        {account(u"Grace Hopper"_s, u"grace@new.com"_s), account(accountName, accountEmail)});
    QCOMPARE(proposeAccounts(map).value(0), (QList<AccountProposal>{{1, why}}));
}

void TestAccountProposals::proposesNobodyByTooLittle_data()
{
    QTest::addColumn<QString>("accountName");
    QTest::newRow("the first name alone") << u"Ann Jones"_s;
    QTest::newRow("the family name alone") << u"Bob Smith"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("signs") << u"?!"_s;
}

void TestAccountProposals::proposesNobodyByTooLittle()
{
    QFETCH(QString, accountName);
    QVERIFY(proposeAccounts(oneUser(u"u1"_s, u"Ann Smith"_s, {}, {account(accountName)})).isEmpty());
}

void TestAccountProposals::proposesNobodyWhoIsSomebodyElse()
{
    PeopleMapInput input;
    input.people.users = {
        {.userKey = u"1"_s, .userName = u"ann"_s, .displayName = u"Ann Smith"_s, .email = u"ann@company.com"_s},
        {.userKey = u"2"_s, .userName = u"ann2"_s, .displayName = u"Ann Smith"_s, .email = {}}};
    input.accounts = {account(u"Ann Smith"_s, u"ann@company.com"_s)};
    QVERIFY(proposeAccounts(mapPeople(input)).isEmpty());
}

void TestAccountProposals::proposesNobodyForThoseWhoNeedNone()
{
    PeopleMapInput input;
    input.people.users = {{.userKey = u"1"_s, .userName = u"ann"_s, .displayName = u"Ann Smith"_s, .email = {}},
        {.userKey = u"2"_s, .userName = u"addon_ann"_s, .displayName = u"Ann Smith"_s, .email = {}}};
    input.accounts = {account(u"Ann Smith"_s)};
    QCOMPARE(proposeAccounts(mapPeople(input)).size(), 1);
    input.choices = {{u"1"_s, {PersonChoice::Kind::Nobody, {}}}};
    QVERIFY(proposeAccounts(mapPeople(input)).isEmpty());
}

void TestAccountProposals::proposesThreeAtMost()
{
    QList<CloudAccount> accounts;
    for (int i = 0; i < 5; ++i)
        accounts += {.accountId = QString::number(i), .displayName = u"Ann Smith"_s, .email = {}};
    QCOMPARE(proposeAccounts(oneUser(u"u1"_s, u"Ann Smith"_s, {}, accounts)).value(0).size(), 3);
    // Where everybody is called alike the name says nothing.
    for (int i = 5; i < 50; ++i)
        accounts += {.accountId = QString::number(i), .displayName = u"Ann Smith"_s, .email = {}};
    QVERIFY(proposeAccounts(oneUser(u"u1"_s, u"Ann Smith"_s, {}, accounts)).isEmpty());
}

QTEST_APPLESS_MAIN(TestAccountProposals)
#include "tst_accountproposals.moc"
