// SPDX-License-Identifier: Apache-2.0
#include "core/people/effectivepeople.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, qint64 directory)
{
    Person someone;
    someone.userName = name;
    someone.directoryId = directory;
    return someone;
}

/// Directory 1 is behind directory 2; 3 is in front of both and switched off.
People somebody()
{
    People people;
    people.directories = {{.id = 1, .name = u"LDAP"_s, .position = 5}, {.id = 2, .name = u"Internal"_s, .position = 0},
        {.id = 3, .name = u"Old"_s, .active = false, .position = -1}};
    people.users = {person(u"ann"_s, 1), person(u"Ann"_s, 2), person(u"ANN"_s, 3), person(u"bob"_s, 1),
        person(u"carl"_s, 3), person(u"Zoë"_s, 1)};
    people.groups = {u"all"_s, u"inner"_s, u"deep"_s};
    return people;
}

QStringList rowsOf(const EffectivePeople &people)
{
    QStringList rows;
    for (const EffectiveMembership &row : people.memberships)
        rows << row.group + u':' + row.userName + (row.byNesting ? u"*"_s : QString());
    return rows;
}

} // namespace

class TestEffectivePeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDirectoryInFrontWins();
    void membersComeByNestingToo();
    void groupsInACircleEnd();
    void whoIsNoUserIsNoMember();
    void groupsOfOneNameAreOne();
    void orderMakesNoDifference();
    void withoutDirectoriesEverybodyCounts();
};

void TestEffectivePeople::theDirectoryInFrontWins()
{
    const EffectivePeople result = effectivePeople(somebody());
    QCOMPARE(result.users.size(), 3);
    QCOMPARE(result.users.at(0).userName, u"Ann"_s);
    QCOMPARE(result.users.at(0).directoryId, 2);
    QCOMPARE(result.users.at(1).userName, u"bob"_s);
    QCOMPARE(result.users.at(2).userName, u"Zoë"_s);
    QCOMPARE(result.shadowed, 1);
    QCOMPARE(result.inInactiveDirectories, 2);
}

void TestEffectivePeople::membersComeByNestingToo()
{
    People people = somebody();
    people.memberships = {{u"all"_s, u"inner"_s, true, 1}, {u"inner"_s, u"deep"_s, true, 1},
        {u"all"_s, u"bob"_s, false, 1}, {u"inner"_s, u"BOB"_s, false, 1}, {u"deep"_s, u"ann"_s, false, 1},
        {u"deep"_s, u"zoë"_s, false, 3}};
    const EffectivePeople result = effectivePeople(people);
    QCOMPARE(
        rowsOf(result), (QStringList{u"all:Ann*"_s, u"all:bob"_s, u"deep:Ann"_s, u"inner:Ann*"_s, u"inner:bob"_s}));
    QCOMPARE(result.byNesting, 2);
}

void TestEffectivePeople::groupsInACircleEnd()
{
    People people = somebody();
    people.memberships = {{u"all"_s, u"inner"_s, true, 1}, {u"inner"_s, u"all"_s, true, 1},
        {u"all"_s, u"all"_s, true, 1}, {u"inner"_s, u"bob"_s, false, 1}};
    QCOMPARE(rowsOf(effectivePeople(people)), (QStringList{u"all:bob*"_s, u"inner:bob"_s}));
}

void TestEffectivePeople::whoIsNoUserIsNoMember()
{
    People people = somebody();
    people.memberships = {{u"all"_s, u"gone"_s, false, 1}, {u"all"_s, u"carl"_s, false, 1},
        {u"all"_s, u"inner"_s, true, 1}, {u"all"_s, u"nowhere"_s, true, 1}};
    QCOMPARE(rowsOf(effectivePeople(people)), QStringList());
}

void TestEffectivePeople::groupsOfOneNameAreOne()
{
    People people = somebody();
    people.memberships = {{u"Staff"_s, u"bob"_s, false, 1}, {u"staff"_s, u"ann"_s, false, 2},
        {u"STAFF"_s, u"zoë"_s, false, 1}, {u"Staff"_s, u"ann"_s, false, 1}};
    QCOMPARE(rowsOf(effectivePeople(people)), (QStringList{u"staff:Ann"_s, u"staff:bob"_s, u"staff:Zoë"_s}));
}

void TestEffectivePeople::orderMakesNoDifference()
{
    People people = somebody();
    people.users += {person(u"Bob"_s, 1), person(u"bob"_s, 99)};
    people.memberships = {{u"Staff"_s, u"bob"_s, false, 1}, {u"staff"_s, u"ann"_s, false, 1},
        {u"all"_s, u"STAFF"_s, true, 1}, {u"all"_s, u"Ann"_s, false, 2}};
    const EffectivePeople first = effectivePeople(people);
    std::ranges::reverse(people.users);
    std::ranges::reverse(people.memberships);
    std::ranges::reverse(people.directories);
    QCOMPARE(effectivePeople(people), first);
    QCOMPARE(first.shadowed, 3);
}

void TestEffectivePeople::withoutDirectoriesEverybodyCounts()
{
    People people;
    people.users = {person(u"ann"_s, 0), person(u"bob"_s, 0)};
    people.memberships = {{u"all"_s, u"ann"_s}};
    const EffectivePeople result = effectivePeople(people);
    QCOMPARE(result.users.size(), 2);
    QCOMPARE(rowsOf(result), QStringList{u"all:ann"_s});
}

QTEST_APPLESS_MAIN(TestEffectivePeople)
#include "tst_effectivepeople.moc"
