// SPDX-License-Identifier: Apache-2.0
#include "core/checks/groupgains.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestGroupGains : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAMergeGives();
    void givesNothingWhereNothingIsJoined();
    void followsTheRenamedGroup();
    void countsEverybodyOnce();
    void endsInCircles();
    void knowsWhoIsThereAlreadyByTheirAddress();
};

static Person person(const QString &name, const QString &email = {})
{
    return {name, name, name, email, 1, true};
}

void TestGroupGains::saysWhatAMergeGives()
{
    const People people{{}, {person(u"ann"_s), person(u"bob"_s)}, {u"Developers"_s},
        {{u"developers"_s, u"ann"_s, false, 1}, {u"Developers"_s, u"bob"_s, false, 1}}};
    const auto reviews = reviewGroups(people, {{u"DEVELOPERS"_s, u"id-1"_s}},
        {{u"developers"_s, {u"Administer Jira"_s}}, {u"other"_s, {u"Nothing"_s}}});
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews[0].match.fate, GroupFate::Merges);
    QCOMPARE(reviews[0].members, 2);
    QCOMPARE(reviews[0].gains, QStringList{u"Administer Jira"_s});
    QCOMPARE(reviews[0].newMembers, (QStringList{u"ann"_s, u"bob"_s}));
}

void TestGroupGains::givesNothingWhereNothingIsJoined()
{
    const People people{{}, {person(u"ann"_s)}, {u"new"_s, u"site-admins"_s}, {{u"site-admins"_s, u"ann"_s, false, 1}}};
    const auto reviews = reviewGroups(
        people, {{u"site-admins"_s, u"id"_s}}, {{u"site-admins"_s, {u"everything"_s}}, {u"new"_s, {u"a leftover"_s}}});
    QCOMPARE(reviews.size(), 2);
    for (const auto &review : reviews) {
        QVERIFY(review.gains.isEmpty());
        QVERIFY(review.newMembers.isEmpty());
    }
    QCOMPARE(reviews[1].match.fate, GroupFate::Reserved);
    QCOMPARE(reviews[1].members, 1);
}

void TestGroupGains::followsTheRenamedGroup()
{
    const People people{
        {}, {person(u"ann"_s)}, {u"jira-administrators"_s}, {{u"jira-administrators"_s, u"ann"_s, false, 1}}};
    const QHash<QString, QStringList> grants{{u"administrators"_s, {u"Administer Jira"_s}}};
    const auto joined = reviewGroups(people, {{u"administrators"_s, u"id"_s}}, grants);
    QCOMPARE(joined[0].match.fate, GroupFate::Renamed);
    QCOMPARE(joined[0].gains, QStringList{u"Administer Jira"_s});
    QCOMPARE(joined[0].newMembers, QStringList{u"ann"_s});
    const auto alone = reviewGroups(people, {}, grants);
    QVERIFY(alone[0].gains.isEmpty());
}

void TestGroupGains::countsEverybodyOnce()
{
    const People people{{}, {person(u"ann"_s)}, {u"all"_s, u"part"_s},
        {{u"all"_s, u"ann"_s, false, 1}, {u"all"_s, u"ANN"_s, false, 2}, {u"all"_s, u"part"_s, true, 1},
            {u"part"_s, u"ann"_s, false, 1}, {u"part"_s, u"bob"_s, false, 1}}};
    const auto reviews = reviewGroups(people, {}, {});
    QCOMPARE(reviews[0].members, 2);
    QCOMPARE(reviews[1].members, 2);
}

void TestGroupGains::endsInCircles()
{
    const People people{{}, {}, {u"a"_s, u"b"_s},
        {{u"a"_s, u"b"_s, true, 1}, {u"b"_s, u"A"_s, true, 1}, {u"b"_s, u"b"_s, true, 1},
            {u"b"_s, u"ann"_s, false, 1}}};
    const auto reviews = reviewGroups(people, {}, {});
    QCOMPARE(reviews[0].members, 1);
    QCOMPARE(reviews[1].members, 1);
}

void TestGroupGains::knowsWhoIsThereAlreadyByTheirAddress()
{
    const People people{{},
        {person(u"ann"_s, u" Ann@Example.org "_s), person(u"bob"_s), person(u"cid"_s, u"c@x.org"_s)}, {u"team"_s},
        {{u"team"_s, u"ann"_s, false, 1}, {u"team"_s, u"bob"_s, false, 1}, {u"team"_s, u"cid"_s, false, 1}}};
    const auto reviews = reviewGroups(
        people, {{u"team"_s, u"id"_s}}, {}, {{u"Team"_s, {u"ann@example.org"_s, QString(), u"else@x.org"_s}}});
    // Nobody without an address is taken for another one without.
    QCOMPARE(reviews[0].newMembers, (QStringList{u"bob"_s, u"cid"_s}));
}

QTEST_APPLESS_MAIN(TestGroupGains)
#include "tst_groupgains.moc"
