// SPDX-License-Identifier: Apache-2.0
#include "core/people/peoplecsv.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Why = PeopleCsvReading::Why;

namespace {

/// Names that spreadsheets like to change.
const QStringList hurting{u"007"_s, u"=1+1"_s, u"+49 170"_s, u"-5"_s, u"@ann"_s, u"1E5"_s, u"a;b,\"c\""_s,
    u"two\r\nlines"_s, u" blanks "_s, u"'quoted'"_s, u"Zoë 名前"_s, u"TRUE"_s};

PeopleMapInput company()
{
    PeopleMapInput input;
    QList<CloudAccount> accounts;
    for (qsizetype i = 0; i < hurting.size(); ++i) {
        input.people.users += Person{.userKey = i == 5 ? QString() : hurting[i],
            .userName = hurting[i],
            .displayName = hurting[i],
            .email = u"user%1@company.com"_s.arg(i),
            .directoryId = 1,
            .id = i + 1};
        accounts += CloudAccount{.accountId = u"712020:%1"_s.arg(i),
            .displayName = hurting[i],
            .email = i % 3 == 0 ? QString() : u"user%1@company.com"_s.arg(i)};
    }
    accounts += CloudAccount{.accountId = u"moved"_s, .displayName = u"Moved"_s, .email = u"moved@company.com"_s};
    input.deletedUsers = {u"JIRAUSER1"_s};
    input.owned = {{u"007"_s, {.reported = 3, .boards = 1}}};
    input.accounts = accounts;
    return input;
}

/// The same with decisions and new addresses of each kind.
PeopleMapInput decided()
{
    auto input = company();
    input.choices = {{u"007"_s, {PersonChoice::Kind::Account, u"712020:0"_s}},
        {u"=1+1"_s, {PersonChoice::Kind::Account, u"712020:1"_s}}, {u"+49 170"_s, {PersonChoice::Kind::Nobody, {}}},
        {u"JIRAUSER1"_s, {PersonChoice::Kind::Account, u"712020:3"_s}},
        {u"name:1e5"_s, {PersonChoice::Kind::Nobody, {}}}};
    input.emailChanges = {
        {.userId = 5, .directoryId = 1, .userName = u"@ann"_s, .before = {}, .after = u"moved@company.com"_s},
        {.userId = 6, .directoryId = 1, .userName = u"1E5"_s, .before = {}, .after = u"a+b@company.com"_s}};
    return input;
}

/// All fields quoted and told apart by semicolons, as LibreOffice does when it is told so.
QByteArray asFromLibreOffice(const QByteArray &csv, bool quoteAll)
{
    QByteArray out("\xef\xbb\xbf");
    const auto rows = readCsv(csv, {});
    for (const auto &row : *rows) {
        QByteArrayList fields;
        for (const auto &field : row) {
            auto bytes = field.toUtf8();
            if (quoteAll || bytes.contains(';') || bytes.contains('"') || bytes.contains('\n'))
                bytes = '"' + bytes.replace('"', "\"\"") + '"';
            fields += bytes;
        }
        out += fields.join(';') + '\n';
    }
    return out;
}

QList<std::pair<qint64, Why>> problemsOf(const PeopleCsvReading &reading)
{
    QList<std::pair<qint64, Why>> problems;
    for (const auto &problem : reading.problems)
        problems += {problem.line, problem.why};
    return problems;
}

} // namespace

class TestPeopleCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheNamedColumns();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void takesWhatWasEditedInASpreadsheet();
    void readsColumnsInAnyOrderAndOthersBesideThem();
    void decidesNothingThatHasNoColumn();
    void namesEachBadRowAndTakesTheOthers();
    void keepsWhatStandsBeforeAnOpenQuote();
    void refusesWhatTellsNobody();
};

void TestPeopleCsv::writesTheNamedColumns()
{
    const auto rows = readCsv(peopleCsv(mapPeople(decided())), {});
    QVERIFY(rows);
    QCOMPARE(rows->first().join(u','),
        u"user_key,user_name,display_name,email,new_email,state,matched_by,account_id,account_email,account_name,"
        "decision,reported,assigned,comments,filters,boards"_s);
    QCOMPARE(rows->at(1).join(u'|'), u"007|007|007|user0@company.com||matched|hand|712020:0||007|account|3|0|0|0|1"_s);
    const auto ann = std::ranges::find_if(*rows, [](const QStringList &row) { return row[0] == u"@ann"; });
    QCOMPARE(ann->join(u'|'), u"@ann|@ann|@ann|user4@company.com|moved@company.com|matched|email-change|moved|"
                              "moved@company.com|Moved||0|0|0|0|0"_s);

    auto elsewhere = company();
    elsewhere.ownedKnown = false;
    QVERIFY(readCsv(peopleCsv(mapPeople(elsewhere)), {})->at(1).last().isEmpty());
}

void TestPeopleCsv::comesBackAsItWas_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("as written") << 0;
    QTest::newRow("LibreOffice, all quoted") << 1;
    QTest::newRow("LibreOffice, only what must be") << 2;
}

void TestPeopleCsv::comesBackAsItWas()
{
    QFETCH(int, by);
    const auto input = decided();
    const auto written = peopleCsv(mapPeople(input));
    const auto read =
        readPeopleCsv(by == 0 ? written : asFromLibreOffice(written, by == 1), u"people.csv"_s, mapPeople(company()));
    QVERIFY(read);
    QCOMPARE(problemsOf(*read), (QList<std::pair<qint64, Why>>()));
    QCOMPARE(read->choices, input.choices);
    QCOMPARE(read->rows, hurting.size() + 1);
    QCOMPARE(read->undecided.size(), read->rows - input.choices.size());
    auto emails = read->emails;
    std::ranges::sort(emails, {}, &SetEmail::userId);
    QCOMPARE(
        emails, (QList<SetEmail>{{5, 1, u"@ann"_s, u"moved@company.com"_s}, {6, 1, u"1E5"_s, u"a+b@company.com"_s}}));
    QCOMPARE(read->emailsKept.size(), read->rows - 2);

    auto again = company();
    again.choices = read->choices;
    for (const auto &email : read->emails)
        again.emailChanges += {.userId = email.userId,
            .directoryId = email.directoryId,
            .userName = email.userName,
            .before = {},
            .after = email.email};
    QCOMPARE(peopleCsv(mapPeople(again)), written);
    // Read into the table that wrote it, too.
    const auto same = readPeopleCsv(written, u"people.csv"_s, mapPeople(input));
    QVERIFY(same);
    QCOMPARE(same->choices, input.choices);
    QCOMPARE(same->emails.size(), 2);
}

void TestPeopleCsv::takesWhatWasEditedInASpreadsheet()
{
    const auto read = readPeopleCsv("user_key,account_id,account_email,decision,new_email\n"
                                    "007,moved,,,\n"
                                    "=1+1,712020:1,user1@company.com,,\n"
                                    "+49 170,,MOVED@company.com ,,\n"
                                    "-5,,moved@company.com,Account,new@company.com\n"
                                    "@ann,,,NOBODY,user4@company.com\n",
        u"people.csv"_s, mapPeople(company()));
    QVERIFY(read);
    QVERIFY(read->problems.isEmpty());
    const PersonChoice moved{PersonChoice::Kind::Account, u"moved"_s};
    QCOMPARE(read->choices, (PersonChoices{{u"007"_s, moved}, {u"+49 170"_s, moved}, {u"-5"_s, moved},
                                {u"@ann"_s, {PersonChoice::Kind::Nobody, {}}}}));
    QCOMPARE(read->undecided, QStringList(u"=1+1"_s));
    QCOMPARE(read->emails, (QList<SetEmail>{{4, 1, u"-5"_s, u"new@company.com"_s}}));
}

void TestPeopleCsv::readsColumnsInAnyOrderAndOthersBesideThem()
{
    const auto read = readPeopleCsv("\xef\xbb\xbfnote;Decision; USER_NAME ;boards\r\n"
                                    "\"a;b\";nobody;@ANN;many\r\n"
                                    ";;;\r\n",
        u"people.csv"_s, mapPeople(company()));
    QVERIFY(read);
    QVERIFY(read->problems.isEmpty());
    QCOMPARE(read->choices.keys(), QStringList(u"@ann"_s));
    QVERIFY(read->emailsKept.isEmpty());
}

void TestPeopleCsv::decidesNothingThatHasNoColumn()
{
    const auto read = readPeopleCsv("user_key,new_email\n007,new@company.com\n", u"people.csv"_s, mapPeople(decided()));
    QVERIFY(read);
    QVERIFY(read->choices.isEmpty());
    QVERIFY(read->undecided.isEmpty());
    QCOMPARE(read->emails.size(), 1);
}

void TestPeopleCsv::namesEachBadRowAndTakesTheOthers()
{
    const QByteArray titles = "user_key,user_name,new_email,account_id,account_email,decision\n";
    const auto read = readPeopleCsv(titles + "nobody-here,,,,,nobody\n"             // 2
                                             "007,,,,,nobody\n"                     // 3: counts
                                             "007,,,,,\n"                           // 4
                                             "=1+1,,,gone,,account\n"               // 5
                                             "+49 170,,,,gone@company.com,\n"       // 6
                                             "-5,,,,,maybe\n"                       // 7
                                             "@ann,,,,,account\n"                   // 8
                                             "\"a;b,\"\"c\"\"\",,bad address,,,\n"  // 9
                                             "TRUE,,,712020:1,moved@company.com,\n" // 10
                                             "JIRAUSER1,,who@company.com,,,\n"      // 11
                                             "'quoted',,,\n"                        // 12
                                             "\" blanks \"x,,,,,\n"                 // 13
                                             "'quoted',,,,,\xff\n"                  // 14
                                             ",1e5,,,,nobody\n"                     // 15: counts
                                             "unknown-key,'QUOTED',,,,nobody\n",    // 16: counts
        u"people.csv"_s, mapPeople(company()));
    QVERIFY(read);
    QCOMPARE(problemsOf(*read),
        (QList<std::pair<qint64, Why>>{{2, Why::UnknownUser}, {4, Why::Twice}, {5, Why::UnknownAccount},
            {6, Why::UnknownAccount}, {7, Why::UnknownDecision}, {8, Why::NoAccount}, {9, Why::BadEmail},
            {10, Why::SeveralAccounts}, {11, Why::EmailOfDeleted}, {12, Why::Unreadable}, {13, Why::Unreadable},
            {14, Why::Unreadable}}));
    QCOMPARE(read->problems[2].who, u"=1+1"_s);
    QCOMPARE(read->problems[2].said, u"gone"_s);
    QCOMPARE(read->problems[9].fault, CsvFault::Kind::FieldCount);
    QCOMPARE(read->problems[9].fields, 4);
    QCOMPARE(read->problems[9].wanted, 6);
    QCOMPARE(read->problems[10].fault, CsvFault::Kind::StrayText);
    QCOMPARE(read->problems[11].fault, CsvFault::Kind::NotUtf8);
    auto keys = read->choices.keys();
    std::ranges::sort(keys);
    QCOMPARE(keys, (QStringList{u"'quoted'"_s, u"007"_s, u"name:1e5"_s}));

    auto notAsked = company();
    notAsked.accounts.reset();
    const auto blind = readPeopleCsv(
        titles + "007,,,712020:0,,account\n=1+1,,,712020:1,,\n@ann,,,,,nobody\n", u"people.csv"_s, mapPeople(notAsked));
    QVERIFY(blind);
    QCOMPARE(problemsOf(*blind), (QList<std::pair<qint64, Why>>{{2, Why::AccountsNotKnown}}));
    QCOMPARE(blind->choices.size(), 1);
}

void TestPeopleCsv::keepsWhatStandsBeforeAnOpenQuote()
{
    const auto read =
        readPeopleCsv("user_key,decision\n007,nobody\n\"two\r\nlines\",nobody\n-5,\"nobody\n@ann,nobody\n",
            u"people.csv"_s, mapPeople(company()));
    QVERIFY(read);
    QCOMPARE(read->choices.size(), 2);
    QCOMPARE(read->problems.size(), 1);
    QCOMPARE(read->problems[0].line, 5);
    QCOMPARE(read->problems[0].fault, CsvFault::Kind::OpenQuote);
}

void TestPeopleCsv::refusesWhatTellsNobody()
{
    const auto map = mapPeople(company());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("name,decision\n007,nobody\n"),
             QByteArray("\"user_key,decision\n007,nobody\n"), QByteArray("\x50\x4b\x03\x04\xff\xfe")}) {
        const auto read = readPeopleCsv(bytes, u"people.csv"_s, map);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
}

QTEST_APPLESS_MAIN(TestPeopleCsv)
#include "tst_peoplecsv.moc"
