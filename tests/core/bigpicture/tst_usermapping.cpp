// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/usermapping.h"
#include "core/people/csv.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestUserMapping : public QObject
{
    Q_OBJECT

    static MappedPerson person(const QString &name, const QString &serverEmail, const QString &email, qint32 account,
        PersonState state = PersonState::Matched, MatchedBy by = MatchedBy::Email)
    {
        MappedPerson mapped;
        mapped.person.userKey = name;
        mapped.person.userName = name;
        mapped.person.displayName = name;
        mapped.person.email = serverEmail;
        mapped.email = email;
        mapped.account = account;
        mapped.state = state;
        mapped.by = account < 0 ? MatchedBy::Nothing : by;
        return mapped;
    }
    static MappedPerson person(
        const QString &name, const QString &email, qint32 account, PersonState state = PersonState::Matched)
    {
        return person(name, email, email, account, state);
    }
    static CloudAccount account(const QString &name, const QString &email)
    {
        return {.accountId = u"id-"_s + name, .displayName = name, .email = email};
    }
    static PeopleMap mapOf(const QList<MappedPerson> &rows, const QList<CloudAccount> &accounts)
    {
        return {.rows = rows, .accounts = accounts, .accountsKnown = true};
    }
    /// So many who have no account at all, and one who has.
    static PeopleMap lost(int count)
    {
        QList<MappedPerson> rows{person(u"ann"_s, u"ann@c.com"_s, 0)};
        for (int i = 0; i < count; ++i)
            rows << person(u"u%1"_s.arg(i), u"u%1@c.com"_s.arg(i), -1, PersonState::Unmatched);
        return mapOf(rows, {account(u"Ann"_s, u"ann@c.com"_s)});
    }

private Q_SLOTS:
    void theServersAddressesCountAndNotTheMendedOnes()
    {
        const auto map = mapOf(
            {
                person(u"same"_s, u" Same@C.com "_s, 0),
                person(u"mended"_s, u"mended@c"_s, u"mended@c.com"_s, 1, PersonState::Matched, MatchedBy::EmailChange),
                person(u"gone"_s, u"gone@c.com"_s, -1, PersonState::Unmatched),
                person(u"nobody"_s, {}, -1, PersonState::Unmatched),
            },
            {account(u"Same"_s, u"same@c.com"_s), account(u"Mended"_s, u"mended@c.com"_s)});
        const auto prediction = predictMapping(map);
        QCOMPARE(prediction.rows.size(), 4);
        QCOMPARE(prediction.rows.at(0).fate, MappingFate::Matched);
        QCOMPARE(prediction.rows.at(0).byApp, 0);
        QCOMPARE(prediction.rows.at(1).fate, MappingFate::ToBeChosen);
        QCOMPARE(prediction.rows.at(1).choose, 1);
        QCOMPARE(prediction.rows.at(1).why, MappingReason::AddressChanged);
        QCOMPARE(prediction.rows.at(2).fate, MappingFate::NoAccount);
        QCOMPARE(prediction.rows.at(3).fate, MappingFate::NoAccount);
        QCOMPARE(prediction.matched, 1);
        QCOMPARE(prediction.unmatched, 3);
        QCOMPARE(prediction.noAccount, 2);
        QCOMPARE(prediction.explained, 1);
        QCOMPARE(prediction.verdict, MappingVerdict::Fine);
    }

    void accountsThatAreStillToComeCount()
    {
        const auto map = mapOf(
            {
                person(u"new"_s, u"new@c.com"_s, -1, PersonState::ToBeCreated),
                person(u"mended"_s, u"mended@c"_s, u"mended@c.com"_s, -1, PersonState::ToBeCreated),
                person(u"invited"_s, u"invited@c.com"_s, -1, PersonState::Invited),
            },
            {});
        const auto prediction = predictMapping(map);
        QCOMPARE(prediction.rows.at(0).fate, MappingFate::WillMatch);
        QCOMPARE(prediction.rows.at(1).fate, MappingFate::ToBeChosen);
        QCOMPARE(prediction.rows.at(1).choose, -1);
        QCOMPARE(prediction.rows.at(2).fate, MappingFate::WillMatch);
        QCOMPARE(prediction.unmatched, 1);
        QCOMPARE(prediction.noAccount, 0);
    }

    /// Two had one address; the mender gave the second another. The app knows the old one only.
    void theAppTakesTheTwinsAccount()
    {
        const auto map = mapOf(
            {
                person(u"owner"_s, u"both@c.com"_s, 0),
                person(u"twin"_s, u"BOTH@c.com"_s, u"both+2@c.com"_s, 1, PersonState::Matched, MatchedBy::EmailChange),
                person(u"third"_s, u"both@c.com"_s, u"both+3@c.com"_s, -1, PersonState::ToBeCreated),
            },
            {account(u"Owner"_s, u"both@c.com"_s), account(u"Twin"_s, u"both+2@c.com"_s)});
        const auto prediction = predictMapping(map);
        QCOMPARE(prediction.rows.at(0).fate, MappingFate::Matched);
        QCOMPARE(prediction.rows.at(1).fate, MappingFate::AnotherAccount);
        QCOMPARE(prediction.rows.at(1).byApp, 0);
        QCOMPARE(prediction.rows.at(1).choose, 1);
        QCOMPARE(prediction.rows.at(2).fate, MappingFate::AnotherAccount);
        QCOMPARE(prediction.another, 2);
        QCOMPARE(prediction.unmatched, 0);
    }

    void hiddenAddressesAreCountedApart()
    {
        auto hidden = account(u"Hid"_s, u"hid@c.com"_s);
        hidden.byOrganisation = true;
        const auto prediction = predictMapping(mapOf({person(u"hid"_s, u"hid@c.com"_s, 0)}, {hidden}));
        QCOMPARE(prediction.rows.at(0).fate, MappingFate::AddressHidden);
        QCOMPARE(prediction.hidden, 1);
        QCOMPARE(prediction.matched, 0);
        QCOMPARE(prediction.unmatched, 0);
    }

    void deletedUsersAndUsersOfAppsAreLeftAside()
    {
        const auto prediction = predictMapping(mapOf({person(u"former"_s, {}, -1, PersonState::Deleted),
                                                         person(u"addon_x"_s, u"x@c.com"_s, -1, PersonState::Bot),
                                                         person(u"old"_s, u"old@c.com"_s, -1, PersonState::Inactive),
                                                         person(u"jenkins"_s, u"j@c.com"_s, -1, PersonState::Bot)},
            {}));
        QCOMPARE(prediction.leftAside, 2);
        QCOMPARE(prediction.rows.size(), 2);
        QCOMPARE(prediction.rows.at(0).person, 2);
        QCOMPARE(prediction.unmatched, 2);
    }

    void whatAPersonDecidedIsKept()
    {
        auto left = person(u"left"_s, u"left@c.com"_s, -1, PersonState::Unmatched);
        left.nobody = true;
        const auto map =
            mapOf({left, person(u"hand"_s, u"hand@c.com"_s, u"hand@c.com"_s, 0, PersonState::Matched, MatchedBy::Hand)},
                {account(u"Hand"_s, u"other@c.com"_s)});
        const auto prediction = predictMapping(map, {{0, {{0, AccountProposal::Why::SimilarName}}}});
        QCOMPARE(prediction.rows.at(0).fate, MappingFate::LeftOut);
        QCOMPARE(prediction.rows.at(0).choose, -1);
        QCOMPARE(prediction.rows.at(1).fate, MappingFate::ToBeChosen);
        QCOMPARE(prediction.rows.at(1).why, MappingReason::Hand);
        QCOMPARE(prediction.unmatched, 2);
        QCOMPARE(prediction.noAccount, 0);
    }

    void theActiveOneOfSeveralAccountsCounts()
    {
        auto off = account(u"Off"_s, u"ann@c.com"_s);
        off.active = false;
        const auto map = mapOf({person(u"ann"_s, u"ann@c.com"_s, 1)}, {off, account(u"On"_s, u"ANN@c.com"_s)});
        QCOMPARE(predictMapping(map).rows.at(0).byApp, 1);
        QCOMPARE(predictMapping(map).rows.at(0).fate, MappingFate::Matched);
    }

    void theVerdictTurnsOverTwentyAndOverThirty_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<MappingVerdict>("verdict");
        QTest::newRow("0") << 0 << MappingVerdict::Fine;
        QTest::newRow("20") << 20 << MappingVerdict::Fine;
        QTest::newRow("21") << 21 << MappingVerdict::Many;
        QTest::newRow("30") << 30 << MappingVerdict::Many;
        QTest::newRow("31") << 31 << MappingVerdict::Stop;
    }
    void theVerdictTurnsOverTwentyAndOverThirty()
    {
        QFETCH(int, count);
        QFETCH(MappingVerdict, verdict);
        auto map = lost(count);
        QCOMPARE(predictMapping(map).unmatched, count);
        QCOMPARE(predictMapping(map).verdict, verdict);
        map.accountsKnown = false;
        QCOMPARE(predictMapping(map).verdict, MappingVerdict::Unknown);
    }

    void theWorkListBeginsWithWhatIsSure()
    {
        const auto map = mapOf(
            {
                person(u"zoe"_s, u"zoe@c.com"_s, -1, PersonState::Unmatched),
                person(u"ben"_s, u"ben@c.com"_s, -1, PersonState::Unmatched),
                person(u"fine"_s, u"fine@c.com"_s, 1),
                person(u"tom"_s, u"tom@c"_s, u"tom@c.com"_s, 0, PersonState::Matched, MatchedBy::EmailChange),
                person(u"amy"_s, u"amy@c.com"_s, -1, PersonState::Unmatched),
            },
            {account(u"Tom"_s, u"tom@c.com"_s), account(u"Fine"_s, u"fine@c.com"_s), account(u"Z"_s, u"z@d.com"_s)});
        const auto prediction = predictMapping(map, {{0, {{2, AccountProposal::Why::SameLocalPart}}}});
        QStringList names;
        for (const auto i : workList(prediction, map))
            names << map.rows.at(prediction.rows.at(i).person).person.userName;
        QCOMPARE(names, (QStringList{u"tom"_s, u"zoe"_s, u"amy"_s, u"ben"_s}));
        QCOMPARE(prediction.rows.at(0).why, MappingReason::SameLocalPart);

        const auto csv = mappingCsv(prediction, map);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const auto rows = readCsv(csv, u"mapping"_s);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 5);
        QCOMPARE(rows->at(1).mid(0, 3), (QStringList{u"tom"_s, u"tom"_s, u"tom@c"_s}));
        QCOMPARE(rows->at(1).mid(4, 2), (QStringList{u"Tom"_s, u"tom@c.com"_s}));
        QCOMPARE(rows->at(2).at(4), u"Z"_s);
        QVERIFY(!rows->at(2).at(6).isEmpty());
        QVERIFY(rows->at(3).at(4).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUserMapping)
#include "tst_usermapping.moc"
