// SPDX-License-Identifier: Apache-2.0
#include "wizard/preparedmodel.h"
#include "wizard/steps/cloudtables.h"
#include "wizard/steps/peopletable.h"
#include "wizard/steps/table.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, const QString &display, const QString &email, bool active = true)
{
    return {.userKey = u"key-"_s + name, .userName = name, .displayName = display, .email = email, .active = active};
}

QStringList asText(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(u" | ");
    }
    return rows;
}

QStringList keys(const PreparedModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.table().key(model.source(row));
    return keys;
}

PeopleMapInput smallCompany()
{
    PeopleMapInput input;
    input.people.users = {person(u"ada"_s, u"Ada Lovelace"_s, u"ADA@acme.com "_s),
        person(u"bob"_s, u"bob"_s, u"bob@acme.com"_s), person(u"carla"_s, u"Carla Díaz"_s, {}),
        person(u"dan"_s, u"Dan"_s, u"same@acme.com"_s), person(u"dina"_s, u"Dina"_s, u"same@acme.com"_s),
        person(u"gone"_s, u"Gone"_s, u"gone@acme.com"_s, false),
        person(u"svc-build"_s, u"Build"_s, u"build@acme.com"_s), person(u"ivy"_s, u"Ivy"_s, u"ivy@acme.com"_s)};
    input.deletedUsers = {u"left-long-ago"_s};
    input.owned = {{u"key-ada"_s, {.reported = 1'000, .assigned = 200, .comments = 30, .filters = 4, .boards = 1}},
        {u"key-carla"_s, {.reported = 12}}};
    input.accounts = {{.accountId = u"a1"_s, .displayName = u"Ada L."_s, .email = u"ada@acme.com"_s},
        {.accountId = u"c1"_s, .displayName = u"Carla Díaz"_s, .email = u"carla@elsewhere.com"_s}};
    input.accounts->append({.accountId = u"x1"_s, .displayName = u"Xenia"_s, .email = {}});
    input.invited = {u"ivy@acme.com"_s};
    return input;
}

std::shared_ptr<const PeopleTable> tableOf(const PeopleMapInput &input)
{
    return std::make_shared<PeopleTable>(mapPeople(input));
}

/// What a reader would find by looking at each row.
bool hasText(const PeopleTable &table, qint32 row, const QString &text)
{
    const MappedPerson &it = table.person(row);
    QStringList fields{it.person.displayName, it.person.userName, it.person.email, it.email};
    if (const CloudAccount *account = table.account(row))
        fields += {account->displayName, account->email};
    return std::ranges::any_of(
        fields, [&text](const QString &field) { return field.toCaseFolded().contains(text.trimmed().toCaseFolded()); });
}

} // namespace

class PeopleModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void theRowsSayWhoIsWho();
    void groupsSayWhereTheirMembersBelong();
    void whatIsFoundStandsInOneField();
    void filtersAndSortsLikeSomebodyWhoLooksAtEachRow();
    void aChoiceLeavesTheRowsWhereTheyAre();
    void aHundredThousandAreOrderedBesideTheWindow();
    void namesFromOutsideAreNoRichText();
};

void PeopleModelTest::theRowsSayWhoIsWho()
{
    PeopleMapInput input = smallCompany();
    input.emailChanges = {{.userId = 0,
        .directoryId = 0,
        .userName = u"dina"_s,
        .before = u"same@acme.com"_s,
        .after = u"dina@acme.com"_s}};
    input.choices = {{u"key-bob"_s, {.kind = PersonChoice::Kind::Account, .accountId = u"x1"_s}},
        {u"key-gone"_s, {.kind = PersonChoice::Kind::Nobody, .accountId = {}}}};
    PreparedModel model(tableOf(input));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(asText(model),
        (QStringList{u"Ada Lovelace (ada) | ADA@acme.com  | Matched | Ada L., ada@acme.com | 1,235"_s,
            u"Carla Díaz (carla) | none | No account | perhaps: Carla Díaz, carla@elsewhere.com (same name before the @) | 12"_s,
            u"bob | bob@acme.com | Matched | Xenia, address hidden | 0"_s,
            u"Build (svc-build) | build@acme.com | App or service | – | 0"_s,
            u"Dan (dan) | same@acme.com | The import makes one | – | 0"_s,
            u"Dina (dina) | same@acme.com → dina@acme.com | The import makes one | – | 0"_s,
            u"Gone (gone) | gone@acme.com | Nobody, by hand | none is wanted | 0"_s,
            u"Ivy (ivy) | ivy@acme.com | Invited | – | 0"_s, u"left-long-ago | none | Deleted | – | 0"_s}));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, PeopleTable::State).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, PeopleTable::Owns).data(Qt::ToolTipRole).toString().contains("Comments: 30"_L1));

    const auto table = tableOf(input);
    const PeopleCounts &counts = table->counts();
    QCOMPARE(counts.all, 9);
    QCOMPARE(counts.of(PersonState::Matched), 2);
    QCOMPARE(counts.of(PersonState::ToBeCreated), 2);
    QCOMPARE(counts.needsYou, 1);
    QCOMPARE(counts.nobody, 1);
    QCOMPARE(counts.proposals, 1);
    QCOMPARE(counts.newAddresses, 1);

    // Without the change both have one address, and the import refuses both.
    input.emailChanges.clear();
    model.setTable(tableOf(input));
    model.setFilter({}, PeopleKind::needsYou);
    QCOMPARE(keys(model), (QStringList{u"key-carla"_s, u"key-dan"_s, u"key-dina"_s}));

    input.ownedKnown = false;
    input.accounts.reset();
    model.setFilter(u"ada"_s);
    model.setTable(tableOf(input));
    QCOMPARE(
        asText(model), QStringList{u"Ada Lovelace (ada) | ADA@acme.com  | The import makes one | – | not known"_s});
    model.setTable(tableOf({}));
    QCOMPARE(model.rowCount(), 0);
}

void PeopleModelTest::groupsSayWhereTheirMembersBelong()
{
    GroupMapInput input{.serverGroups = {u"jira-administrators"_s, u"Developers"_s, u"jira-sales"_s, u"site-admins"_s},
        .members = {{u"developers"_s, 1'200}},
        .cloudGroups = QList<CloudGroupName>{{u"administrators"_s, u"1"_s}, {u"developers"_s, u"2"_s},
            {u"sales"_s, u"3"_s}, {u"owners"_s, u"4"_s}},
        .choices = {{u"site-admins"_s, u"owners"_s}}};
    PreparedModel model(std::make_shared<GroupTable>(mapGroups(input)));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(asText(model), (QStringList{u"jira-administrators | 0 | Is renamed | administrators"_s,
                                u"Developers | 1,200 | Joins the cloud’s group | developers"_s,
                                u"jira-sales | 0 | New | perhaps: sales (same words)"_s,
                                u"site-admins | 0 | Stays behind | owners (by hand)"_s}));
    model.sort(GroupTable::Members, Qt::DescendingOrder);
    QCOMPARE(keys(model).first(), u"developers"_s);
    model.setFilter({}, GroupKind::hasProposal);
    QCOMPARE(keys(model), QStringList{u"jira-sales"_s});
}

void PeopleModelTest::whatIsFoundStandsInOneField()
{
    Haystack haystack;
    haystack.addRow({u"Anna", u"Berg"});
    haystack.addRow({u"", u"bergen"});
    haystack.addRow({});
    haystack.addRow({u"STRASSE Größe"});
    const auto find = [&haystack](const QString &text) { return haystack.find(Haystack::needle(text)); };
    QCOMPARE(find(u"berg"_s), (QList<qint32>{0, 1}));
    QCOMPARE(find(u" BERG "_s), (QList<qint32>{0, 1}));
    QCOMPARE(find(u"annaberg"_s), QList<qint32>());
    QCOMPARE(find(u"anna\nberg"_s), QList<qint32>());
    QCOMPARE(find(u"GRÖSSE"_s), QList<qint32>()); // ß is one letter, as folded letter by letter
    QCOMPARE(find(u"größ"_s), QList<qint32>{3});
    QCOMPARE(find({}), (QList<qint32>{0, 1, 2, 3}));
    QCOMPARE(haystack.findAmong({1, 3}, Haystack::needle(u"berg"_s)), QList<qint32>{1});
}

void PeopleModelTest::filtersAndSortsLikeSomebodyWhoLooksAtEachRow()
{
    PeopleMapInput input;
    QRandomGenerator dice(20261122);
    const QStringList names{u"Anna"_s, u"bella"_s, u"Çelik"_s, u"Dan"_s, u"ÉMILE"_s};
    input.accounts.emplace();
    for (int i = 0; i < 2'500; ++i) {
        const QString name = names.at(dice.bounded(5)) + QString::number(dice.bounded(400));
        input.people.users.append(person(
            u"u%1"_s.arg(i), name, dice.bounded(9) == 0 ? QString() : u"%1@acme.com"_s.arg(dice.bounded(2'000))));
        input.owned.insert(u"key-u%1"_s.arg(i), {.reported = dice.bounded(5)});
        if (dice.bounded(2) == 0)
            input.accounts->append({.accountId = QString::number(i),
                .displayName = name,
                .email = u"%1@acme.com"_s.arg(dice.bounded(2'000))});
    }
    const auto table = tableOf(input);
    PreparedModel model(table);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy shown(&model, &PreparedModel::shown);
    const QStringList texts{u"a"_s, u"an"_s, u"ann"_s, u"anna1"_s, u"anna"_s, u"ann"_s, u"çel"_s, u"an"_s, u"ém"_s,
        u"acme"_s, u"nothing at all"_s, u"@"_s, u"u12"_s, QString()};
    const quint32 kindsToTry[]{RowsWanted::everyKind, PeopleKind::needsYou, PeopleKind::of(PersonState::Matched)};
    for (const int column : {-1, int(PeopleTable::User), int(PeopleTable::State), int(PeopleTable::Owns)}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, direction);
            for (const QString &text : texts) {
                const quint32 kinds = kindsToTry[dice.bounded(3)];
                model.setFilter(text, kinds);
                QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
                QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, 60'000);
                QList<qint32> expected;
                for (qint32 row = 0; row < table->size(); ++row) {
                    if ((table->kinds(row) & kinds) && hasText(*table, row, text))
                        expected << row;
                }
                if (column >= 0)
                    std::ranges::stable_sort(expected, [&](qint32 one, qint32 other) {
                        return direction == Qt::DescendingOrder
                                   ? table->sortKey(other, column) < table->sortKey(one, column)
                                   : table->sortKey(one, column) < table->sortKey(other, column);
                    });
                QList<qint32> rows;
                for (int row = 0; row < model.rowCount(); ++row)
                    rows << model.source(row);
                QCOMPARE(rows, expected);
            }
        }
    }
}

void PeopleModelTest::aChoiceLeavesTheRowsWhereTheyAre()
{
    PeopleMapInput input = smallCompany();
    PreparedModel model(tableOf(input));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({}, PeopleKind::needsYou);
    QCOMPARE(keys(model), (QStringList{u"key-carla"_s, u"key-dan"_s, u"key-dina"_s}));
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    input.choices = {{u"key-carla"_s, {.kind = PersonChoice::Kind::Account, .accountId = u"c1"_s}}};
    model.setTable(tableOf(input));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.sources(selection.selection()).size(), 1);
    QCOMPARE(model.index(0, PeopleTable::State).data(), u"Matched"_s);
    QCOMPARE(model.rowOf(u"key-carla"_s), 0);
    // Set again, the filter looks at what it is now, also at the account's texts.
    model.setFilter({}, PeopleKind::needsYou);
    QCOMPARE(keys(model), (QStringList{u"key-dan"_s, u"key-dina"_s}));
    QCOMPARE(model.rowOf(u"key-carla"_s), -1);
    model.setFilter(u"ELSEWHERE"_s);
    QCOMPARE(keys(model), QStringList{u"key-carla"_s});
    // Others are other rows.
    input.people.users.removeFirst();
    model.setTable(tableOf(input));
    QVERIFY(reset.count() > 0);
}

void PeopleModelTest::aHundredThousandAreOrderedBesideTheWindow()
{
    PeopleMapInput input;
    for (int i = 0; i < 100'000; ++i)
        input.people.users.append(person(u"user-%1"_s.arg((i * 7919) % 100'000), {}, {}));
    PreparedModel model(tableOf({}));
    const std::unique_ptr<QTableView> view(makeTable(u"table"_s, u"Table"_s, &model, {}, nullptr));
    view->show();
    const auto table = tableOf(input);
    const QSignalSpy shown(&model, &PreparedModel::shown);
    model.setTable(table);
    QCOMPARE(shown.count(), 0);
    // What was asked for last counts, however often it changes meanwhile.
    model.sort(PeopleTable::User, Qt::DescendingOrder);
    model.setFilter(u"user-9"_s);
    model.setFilter(u"user-99"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60'000);
    QCOMPARE(model.rowCount(), 1'111);
    QCOMPARE(model.index(0, 0).data(), u"user-99999"_s);
    QCOMPARE(model.index(1'110, 0).data(), u"user-99"_s);
}

void PeopleModelTest::namesFromOutsideAreNoRichText()
{
    PeopleMapInput input;
    input.people.users = {person(u"eve"_s, u"<img src=x>"_s, {})};
    const PreparedModel model(tableOf(input));
    QCOMPARE(model.index(0, 0).data(), u"<img src=x> (eve)"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole), u"&lt;img src=x&gt; (eve)"_s);
}

QTEST_MAIN(PeopleModelTest)
#include "tst_peoplemodel.moc"
