// SPDX-License-Identifier: Apache-2.0
#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/people/csv.h"
#include "peoplestage.h"
#include "tests/support/backupbuilder.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/mendwork.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// As LibreOffice saves with “quote all text cells” and semicolons, after somebody has worked on it.
QByteArray asSpreadsheet(const QByteArray &csv, const std::function<void(QList<QStringList> &)> &work)
{
    auto rows = *readCsv(csv, u"people.csv"_s);
    work(rows);
    QByteArray out("\xef\xbb\xbf");
    for (const QStringList &row : std::as_const(rows)) {
        QByteArrayList fields;
        for (const QString &field : row)
            fields << '"' + field.toUtf8().replace('"', "\"\"") + '"';
        out += fields.join(';') + "\r\n";
    }
    return out;
}

} // namespace

/// What is decided about people elsewhere than on their page: in a spreadsheet, and by the mender.
class PeopleEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableGoesThroughASpreadsheetAndBack();
    void aGroupTableGoesThroughASpreadsheetAndBack();
    void theMenderAndTheTableHaveTheSameAddresses();
};

void PeopleEditsTest::theTableGoesThroughASpreadsheetAndBack()
{
    PageStage stage;
    auto *page = openPeople(stage);
    const QString path = stage.folder() + u"/people.csv"_s;
    applyEdit(stage.migration(),
        {.people = {{u"key-eve"_s, PersonChoice{.kind = PersonChoice::Kind::Nobody, .accountId = {}}}},
            .groups = {},
            .emails = {}});
    page->refresh();
    page->saveCsv(path);
    const QByteArray saved = contents(path);
    const PersonChoices before = stage.migration().personChoices();

    // Out and in again changes nothing, also where another program has written it.
    page->readCsv(path);
    QCOMPARE(stage.migration().personChoices(), before);
    QVERIFY(write(path, asSpreadsheet(saved, [](auto &) {})));
    page->readCsv(path);
    QCOMPARE(stage.migration().personChoices(), before);
    QVERIFY(stage.migration().mendWishes().emails.isEmpty());
    QVERIFY(!stage.find("people.undo")->isEnabled());
    page->saveCsv(path);
    QCOMPARE(contents(path), saved);

    QVERIFY(write(path, asSpreadsheet(saved, [](QList<QStringList> &rows) {
        const auto at = [&rows](const QString &name) { return rows.first().indexOf(name); };
        for (QStringList &row : rows) {
            if (row.at(at(u"user_name"_s)) == "bob"_L1) {
                row[at(u"decision"_s)] = u"account"_s;
                row[at(u"account_email"_s)] = u"Bob@ACME.com"_s;
                row[at(u"account_id"_s)].clear();
            } else if (row.at(at(u"user_name"_s)) == "carla"_L1) {
                row[at(u"new_email"_s)] = u"carla@acme.com"_s;
            } else if (row.at(at(u"user_name"_s)) == "dan"_L1) {
                row[at(u"decision"_s)] = u"perhaps"_s;
            } else if (row.at(at(u"user_name"_s)) == "eve"_L1) {
                row[at(u"decision"_s)].clear();
            }
        }
    }) + "\"key-dina\";\"dina\"\r\n"));
    page->readCsv(path);
    QCOMPARE(stage.migration().personChoices(),
        (PersonChoices{{u"key-bob"_s, {.kind = PersonChoice::Kind::Account, .accountId = u"b1"_s}}}));
    QCOMPARE(stage.migration().mendWishes().emails,
        (QList<SetEmail>{{.userId = 3, .directoryId = 1, .userName = u"carla"_s, .email = u"carla@acme.com"_s}}));
    QVERIFY2(stage.words().contains("Rows with a problem, which changed nothing: 2."_L1), qPrintable(stage.words()));
    QVERIFY2(stage.words().contains(u"“perhaps” is no decision"_s), qPrintable(stage.words()));
    QVERIFY2(
        stage.words().contains("Line 8: it has 2 fields, and the first row has 16."_L1), qPrintable(stage.words()));
    stage.picture("people-csv");

    // One press takes all of it back.
    QVERIFY(stage.press("people.undo"));
    QCOMPARE(stage.migration().personChoices(), before);
    QVERIFY(stage.migration().mendWishes().emails.isEmpty());

    QVERIFY(write(path, "a,b\n1,2\n"));
    page->readCsv(path);
    page->readCsv(stage.folder() + u"/nothing.csv"_s);
    QVERIFY(stage.words().contains("nothing.csv"_L1));
    QCOMPARE(stage.migration().personChoices(), before);
}

void PeopleEditsTest::aGroupTableGoesThroughASpreadsheetAndBack()
{
    PageStage stage;
    auto *page = openPeople(stage);
    stage.find<QTabBar>("people.tabBar")->setCurrentIndex(1);
    const QString path = stage.folder() + u"/groups.csv"_s;
    page->saveGroupsCsv(path);
    const QByteArray saved = contents(path);
    QVERIFY(write(path, asSpreadsheet(saved, [](QList<QStringList> &rows) {
        rows[2][rows.first().indexOf(u"decision"_s)] = u"SALES"_s;
        rows[3][rows.first().indexOf(u"decision"_s)] = u"nowhere"_s;
    })));
    page->readGroupsCsv(path);
    QCOMPARE(stage.migration().groupChoices().size(), 1);
    QCOMPARE(column(stage.find<QTableView>("peoplegroups.table"), GroupTable::Cloud).at(1), u"sales (by hand)"_s);
    QVERIFY2(
        stage.words().contains(u"Line 4, site-admins: the cloud has no group “nowhere”"_s), qPrintable(stage.words()));
}

/// No e-mail finding is there to be ticked: the address alone is what is mended.
void PeopleEditsTest::theMenderAndTheTableHaveTheSameAddresses()
{
    PageStage stage;
    BackupBuilder builder = BackupBuilder::healthy();
    builder.addUser(u"bob"_s, u"bob@company.com"_s);
    const QString backup = builder.writeZip(stage.folder());
    Work work;
    auto audit = auditBackup(backup, work);
    QVERIFY(audit);
    storeAudit(stage.migration(), {backup, *audit});
    QVERIFY(std::ranges::none_of(audit->findings, [](const Finding &it) { return isEmailFinding(it.id); }));

    stage.show<PeoplePage>();
    const auto rowOfBob = [&] {
        return int(column(stage.find<QTableView>("people.table"), 0).indexOf(QRegularExpression(u"bob"_s)));
    };
    const auto address = [&] {
        return column(stage.find<QTableView>("people.table"), PeopleTable::Address).at(rowOfBob());
    };
    QVERIFY(select(stage, "people.table", {rowOfBob()}));
    auto *line = stage.find<QLineEdit>("people.email");
    QVERIFY(stage.tabTo("people.email"));
    line->selectAll();
    QTest::keyClicks(line, u"bob@nowhere"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(stage.words().contains(u"Jira Cloud refuses the address “bob@nowhere”"_s));
    QVERIFY(stage.migration().mendWishes().emails.isEmpty());
    line->selectAll();
    QTest::keyClicks(line, u"robert@company.com"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(address(), u"bob@company.com → robert@company.com"_s);
    QVERIFY(stage.words().contains(u"Write it in step 2, under “Mend it”."_s));

    // The mender plans the same, and its preview has it.
    const auto basis = mendBasis(stage.migration());
    QVERIFY(basis);
    const MendWishes wishes = wishesFor(stage.migration().mendWishes(), *basis);
    QVERIFY(isAnyWish(wishes));
    const MendPlan plan = planMend(basis->audit.inventory, wishes);
    QCOMPARE(plan.choices.emails.values(), QStringList{u"robert@company.com"_s});
    const auto preview = previewMend(backup, plan.choices, work);
    QVERIFY(preview);
    QCOMPARE(preview->counts.value(Mending::Emails), 1);
    QVERIFY(
        std::ranges::any_of(preview->first, [](const MendChange &it) { return it.after == "robert@company.com"_L1; }));
    stage.show<BackupPage>();
    QVERIFY(stage.find("mend.preview"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("mend.preview")->isEnabled(), 30'000);
    QCOMPARE(column(stage.find<QTableView>("mend.users"), 3), QStringList{u"robert@company.com (typed)"_s});
    QVERIFY(!stage.find("mend.domain"));

    // The copy is written, and the table says the same about it.
    const auto report = mendBackup(mendParameters(stage.migration(), backup, plan.choices), work);
    QVERIFY(report);
    storeMended(stage.migration(), {backup, basis->audit, *report});
    QVERIFY(stage.migration().isMendedInUse());
    stage.show<PeoplePage>();
    QCOMPARE(address(), u"bob@company.com → robert@company.com"_s);
    QVERIFY2(
        stage.words().contains("The mended copy of the backup has the new addresses."_L1), qPrintable(stage.words()));

    // Another address: the copy is older than the wish.
    QVERIFY(select(stage, "people.table", {rowOfBob()}));
    QVERIFY(stage.press("people.dropEmail"));
    QCOMPARE(address(), u"bob@company.com"_s);
    QVERIFY2(stage.words().contains("The mended copy was written before these addresses were set"_L1),
        qPrintable(stage.words()));
    QVERIFY(stage.press("people.undo"));
    QCOMPARE(address(), u"bob@company.com → robert@company.com"_s);
    QVERIFY(stage.words().contains("The mended copy of the backup has the new addresses."_L1));
}

QTEST_MAIN(PeopleEditsTest)
#include "tst_peopleedits.moc"
