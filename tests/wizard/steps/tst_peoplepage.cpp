// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peoplepage.h"

#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/people/csv.h"
#include "pagestage.h"
#include "tests/support/backupbuilder.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/invitecard.h"
#include "wizard/steps/mendwork.h"
#include "wizard/steps/rowchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name, const QString &display, const QString &email)
{
    return {.userKey = u"key-"_s + name,
        .userName = name,
        .displayName = display,
        .email = email,
        .directoryId = 1,
        .id = id};
}

Inventory company()
{
    Inventory inventory = smallInventory();
    inventory.people.users = {person(1, u"ada"_s, u"Ada Lovelace"_s, u"ada@acme.com"_s),
        person(2, u"bob"_s, u"Bob Berg"_s, u"bob@old-acme.com"_s), person(3, u"carla"_s, u"Carla, \"the\" Díaz"_s, {}),
        person(4, u"dan"_s, u"Dan"_s, u"same@acme.com"_s), person(5, u"dina"_s, u"Dina"_s, u"same@acme.com"_s),
        person(6, u"eve"_s, u"Eve"_s, u"eve@acme.com"_s)};
    inventory.people.groups = {u"developers"_s, u"jira-sales"_s, u"site-admins"_s};
    inventory.people.memberships = {{.group = u"developers"_s, .member = u"ada"_s, .directoryId = 1}};
    inventory.ownedKnown = true;
    inventory.owned = {
        {u"key-ada"_s, {.reported = 40}}, {u"key-bob"_s, {.assigned = 30}}, {u"key-carla"_s, {.comments = 20}}};
    return inventory;
}

PeopleReading site()
{
    PeopleReading reading;
    reading.accounts.accounts = {
        {.accountId = u"a1"_s, .displayName = u"Ada"_s, .email = u"ada@acme.com"_s},
        {.accountId = u"b1"_s, .displayName = u"Bob Berg"_s, .email = u"bob@acme.com"_s},
        {.accountId = u"z1"_s, .displayName = u"Zoë"_s, .email = {}},
    };
    reading.groups = QList<CloudGroupName>{{u"developers"_s, u"1"_s}, {u"sales"_s, u"2"_s}, {u"owners"_s, u"3"_s}};
    return reading;
}

QStringList column(const QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

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

class PeoplePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutABackupItIsSaid();
    void usersOfStepOneAreShownWithoutABackup();
    void theSiteIsReadAndTheTableSaysWhoIsWho();
    void decidesForManyAndUndoesByTheKeyboard();
    void anAccountIsChosenByTheKeyboard();
    void groupsAreMatchedLikewise();
    void theTableGoesThroughASpreadsheetAndBack();
    void aGroupTableGoesThroughASpreadsheetAndBack();
    void theMenderAndTheTableHaveTheSameAddresses();
    void afterTheImportItSpeaksOfThoseWithoutAnAccount();
    void invitesAfterSayingWhatItCosts();
    void withoutAKeyTheAddressesAreSaved();

private:
    PeoplePage *open(PageStage &stage)
    {
        stage.connectAll();
        stage.migration().setInventory(company());
        auto *page = stage.show<PeoplePage>();
        stage.finishJob("people.accounts", site());
        return page;
    }
    static bool select(PageStage &stage, const char *table, const QList<int> &rows)
    {
        if (!stage.tabTo(table))
            return false;
        auto *view = stage.find<QTableView>(table);
        view->setCurrentIndex(view->model()->index(rows.first(), 0));
        for (const int row : rows)
            view->selectionModel()->select(
                view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return true;
    }
};

void PeoplePageTest::withoutABackupItIsSaid()
{
    PageStage stage;
    auto *page = stage.show<PeoplePage>();
    QVERIFY(stage.words().contains("The users of the server are not known yet."_L1));
    QVERIFY(!stage.find("people.table"));
    QVERIFY(!stage.find("people.accounts")->isEnabled());
    QCOMPARE(page->problem(), QString());
    QVERIFY(page->canSkip());
}

void PeoplePageTest::usersOfStepOneAreShownWithoutABackup()
{
    PageStage stage;
    const QString path = stage.folder() + u"/users.csv"_s;
    QVERIFY(write(path, "mail,username,display_name\r\nada@acme.com,ada,Ada\r\n,bob,Bob\r\n"));
    UsersFiles files;
    files.users = path;
    stage.migration().setUsersFiles(files);
    stage.migration().setCloudAccounts(site().accounts.accounts);
    stage.show<PeoplePage>();
    QCOMPARE(column(stage.find<QTableView>("people.table"), PeopleTable::State),
        (QStringList{u"Matched"_s, u"No account"_s}));
    QCOMPARE(column(stage.find<QTableView>("people.table"), PeopleTable::Owns),
        (QStringList{u"not known"_s, u"not known"_s}));
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY(!stage.find("people.email")->isEnabled());
    QVERIFY(QFile::remove(path));
    stage.migration().setCloudAccounts({});
    stage.page()->refresh();
    QVERIFY(stage.words().contains("users.csv"_L1));
}

void PeoplePageTest::theSiteIsReadAndTheTableSaysWhoIsWho()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(company());
    auto *page = stage.show<PeoplePage>();
    QVERIFY(stage.words().contains("so nobody is matched"_L1));
    QVERIFY(!stage.find("people.choose")->isEnabled());
    PeopleReading reading = site();
    reading.accounts.organisation = Error{ErrorCode::SignInRefused, u"api.atlassian.com"_s, {}};
    stage.finishJob("people.accounts", reading);
    const auto *table = stage.find<QTableView>("people.table");
    QCOMPARE(column(table, PeopleTable::User),
        (QStringList{u"Ada Lovelace (ada)"_s, u"Bob Berg (bob)"_s, u"Carla, \"the\" Díaz (carla)"_s, u"Dan (dan)"_s,
            u"Dina (dina)"_s, u"Eve (eve)"_s}));
    QCOMPARE(column(table, PeopleTable::State),
        (QStringList{u"Matched"_s, u"The import makes one"_s, u"No account"_s, u"Address used twice"_s,
            u"Address used twice"_s, u"The import makes one"_s}));
    const QString words = stage.words();
    QVERIFY2(
        words.contains("Accounts: 3. Addresses that only the organisation told: 0. Addresses that stay hidden: 1."_L1),
        qPrintable(words));
    QVERIFY(words.contains("The organisation was not asked to the end:"_L1));
    QVERIFY2(words.contains(
                 "Users: 6. Matched with an account: 1. The import will make an account for 2. Without an account: 1. "
                 "Address used twice: 2; the import refuses those. Proposals to look at: 1."_L1),
        qPrintable(words));
    QVERIFY(page->summary().contains("Users who still need you: 3."_L1));
    QCOMPARE(page->problem(), QString());
    QCOMPARE(stage.migration().cloudAccounts()->size(), 3);

    auto *filter = stage.find<QLineEdit>("people.filter");
    QVERIFY(stage.tabTo("people.filter"));
    QTest::keyClicks(filter, u"dí"_s);
    QCOMPARE(column(table, PeopleTable::Account), QStringList{u"–"_s});
    QVERIFY(stage.words().contains("shown: 1"_L1));
    filter->clear();
    auto *kinds = stage.find<QComboBox>("people.kind");
    kinds->setCurrentIndex(kinds->findText(u"Needs you"_s));
    QCOMPARE(table->model()->rowCount(), 3);
    kinds->setCurrentIndex(0);
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY2(stage.words().contains("Perhaps it is: Bob Berg, bob@acme.com (same name before the @)."_L1),
        qPrintable(stage.words()));
    stage.picture("people");
    stage.reopen();
    QCOMPARE(stage.migration().cloudAccounts()->size(), 3);
}

void PeoplePageTest::decidesForManyAndUndoesByTheKeyboard()
{
    PageStage stage;
    open(stage);
    auto *table = stage.find<QTableView>("people.table");
    QVERIFY(!stage.find("people.undo")->isEnabled());
    QVERIFY(!stage.find("people.nobody")->isEnabled());
    QVERIFY(stage.tabTo("people.table"));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(stage.words().contains("Decide for the selected users (6):"_L1));
    QVERIFY(stage.press("people.take"));
    QCOMPARE(stage.migration().personChoices(),
        (PersonChoices{{u"key-bob"_s, {.kind = PersonChoice::Kind::Account, .accountId = u"b1"_s}}}));
    QCOMPARE(column(table, PeopleTable::State).at(1), u"Matched"_s);

    QVERIFY(select(stage, "people.table", {2, 3}));
    QVERIFY(stage.press("people.nobody"));
    QCOMPARE(stage.migration().personChoices().size(), 3);
    QCOMPARE(column(table, PeopleTable::State).at(2), u"Nobody, by hand"_s);
    // What was selected is selected still.
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);

    const auto undo = [&] { QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&] { QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    QVERIFY(stage.tabTo("people.table"));
    undo();
    QCOMPARE(stage.migration().personChoices().size(), 1);
    QCOMPARE(column(table, PeopleTable::State).at(2), u"No account"_s);
    undo();
    QVERIFY(stage.migration().personChoices().isEmpty());
    QVERIFY(!stage.find("people.undo")->isEnabled());
    redo();
    redo();
    QCOMPARE(stage.migration().personChoices().size(), 3);
    QVERIFY(!stage.find("people.redo")->isEnabled());
    QVERIFY(stage.press("people.undo"));
    QCOMPARE(stage.migration().personChoices().size(), 1);
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY(stage.press("people.forget"));
    QVERIFY(stage.migration().personChoices().isEmpty());
    QVERIFY(!stage.find("people.redo")->isEnabled());
}

void PeoplePageTest::anAccountIsChosenByTheKeyboard()
{
    PageStage stage;
    auto *page = open(stage);
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY(stage.press("people.choose"));
    auto *chooser = page->findChild<RowChooser *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->findChild<QPushButton *>(u"chooser.proposal0"_s)->text(),
        u"Bob Berg, bob@acme.com (same name before the @)"_s);
    auto *filter = chooser->findChild<QLineEdit *>(u"chooser.filter"_s);
    auto *list = chooser->findChild<QTableView *>(u"chooser.table"_s);
    QCOMPARE(chooser->focusWidget(), filter);
    QCOMPARE(column(list, 2), (QStringList{u"Ada Lovelace (ada)"_s, QString(), QString()}));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClicks(filter, u"zo"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(stage.migration().personChoices().value(u"key-bob"_s).accountId, u"z1"_s);
    QCOMPARE(column(stage.find<QTableView>("people.table"), PeopleTable::Account).at(1), u"Zoë, address hidden"_s);

    QTRY_VERIFY(!page->findChild<RowChooser *>());
    QVERIFY(stage.press("people.undo"));
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY(stage.press("people.choose"));
    chooser = page->findChild<RowChooser *>();
    QTest::keyClick(chooser->findChild<QPushButton *>(u"chooser.proposal0"_s), Qt::Key_Space);
    QCOMPARE(stage.migration().personChoices().value(u"key-bob"_s).accountId, u"b1"_s);
}

void PeoplePageTest::groupsAreMatchedLikewise()
{
    PageStage stage;
    auto *page = open(stage);
    QVERIFY(stage.tabTo("people.tabBar"));
    QTest::keyClick(stage.find("people.tabBar"), Qt::Key_Right);
    auto *table = stage.find<QTableView>("peoplegroups.table");
    QVERIFY(table);
    QCOMPARE(
        column(table, GroupTable::Cloud), (QStringList{u"developers"_s, u"perhaps: sales (same words)"_s, u"–"_s}));
    QCOMPARE(column(table, GroupTable::Members), (QStringList{u"1"_s, u"0"_s, u"0"_s}));
    QVERIFY(select(stage, "peoplegroups.table", {1}));
    QVERIFY(stage.press("peoplegroups.take"));
    QCOMPARE(stage.migration().groupChoices(), (GroupChoices{{u"jira-sales"_s, u"sales"_s}}));
    QVERIFY(select(stage, "peoplegroups.table", {2}));
    QVERIFY(stage.press("peoplegroups.choose"));
    auto *chooser = page->findChild<RowChooser *>();
    QVERIFY(chooser);
    auto *filter = chooser->findChild<QLineEdit *>(u"chooser.filter"_s);
    QTest::keyClicks(filter, u"own"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(stage.migration().groupChoices().value(u"site-admins"_s), u"owners"_s);
    stage.picture("people-groups");
    QVERIFY(stage.press("peoplegroups.undo"));
    QCOMPARE(stage.migration().groupChoices().size(), 1);
    QVERIFY(select(stage, "peoplegroups.table", {1}));
    QVERIFY(stage.press("peoplegroups.forget"));
    QVERIFY(stage.migration().groupChoices().isEmpty());
}

void PeoplePageTest::theTableGoesThroughASpreadsheetAndBack()
{
    PageStage stage;
    auto *page = open(stage);
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
    QVERIFY2(stage.words().contains("“perhaps” is no decision"_L1), qPrintable(stage.words()));
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

void PeoplePageTest::aGroupTableGoesThroughASpreadsheetAndBack()
{
    PageStage stage;
    auto *page = open(stage);
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
        stage.words().contains("Line 4, site-admins: the cloud has no group “nowhere”"_L1), qPrintable(stage.words()));
}

/// No e-mail finding is there to be ticked: the address alone is what is mended.
void PeoplePageTest::theMenderAndTheTableHaveTheSameAddresses()
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
    QVERIFY(stage.words().contains("Jira Cloud refuses the address “bob@nowhere”"_L1));
    QVERIFY(stage.migration().mendWishes().emails.isEmpty());
    line->selectAll();
    QTest::keyClicks(line, u"robert@company.com"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(address(), u"bob@company.com → robert@company.com"_s);
    QVERIFY(stage.words().contains("Write it in step 2, under “Mend it”."_L1));

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

void PeoplePageTest::afterTheImportItSpeaksOfThoseWithoutAnAccount()
{
    PageStage stage;
    open(stage);
    stage.finishImport();
    stage.page()->refresh();
    QVERIFY2(
        stage.words().contains("The backup is imported, and 5 users have no account."_L1), qPrintable(stage.words()));
    QVERIFY(select(stage, "people.table", {1}));
    QVERIFY(!stage.find("people.email")->isEnabled());
    // Dan and Dina share an address: one invitation.
    QCOMPARE(stage.find<QRadioButton>("people.inviteAll")->text(),
        u"All who have no account and get none by the import (3)"_s);
}

void PeoplePageTest::invitesAfterSayingWhatItCosts()
{
    PageStage stage;
    open(stage);
    CloudFacts facts;
    facts.seats = {{.product = u"Jira Software"_s, .total = 10, .used = 9}, {.product = u"Jira Service Management"_s}};
    stage.migration().setCloudFacts(facts);
    stage.finishImport();
    stage.page()->refresh();
    auto *start = stage.find<QPushButton>("people.inviteStart");
    QCOMPARE(start->text(), u"&Invite 3 people"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY2(stage.words().contains(
                 "Jira Software: 9 of 10 seats were taken when the site was last asked; afterwards up to 12. That "
                 "is more than there are."_L1),
        qPrintable(stage.words()));
    QVERIFY(stage.find<QCheckBox>("people.inviteConfirm")->text().startsWith("Yes: invite these 3 people"_L1));
    QVERIFY(stage.press("people.inviteConfirm"));
    QVERIFY(start->isEnabled());
    // Another number is another question.
    QVERIFY(select(stage, "people.table", {1}));
    stage.find<QRadioButton>("people.inviteSelected")->setChecked(true);
    QVERIFY(!stage.find<QCheckBox>("people.inviteConfirm")->isChecked());
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->text(), u"&Invite 1 people"_s);
    stage.find<QRadioButton>("people.inviteAll")->setChecked(true);
    stage.picture("people-invite");

    InviteReport report;
    report.invited = {u"bob@old-acme.com"_s};
    report.there = {u"eve@acme.com"_s};
    report.refused = {{u"same@acme.com"_s, Error{ErrorCode::Conflict, u"same@acme.com"_s, u"No seats"_s}}};
    stage.finishJob("people.invite", report);
    QCOMPARE(stage.migration().invitedEmails(), QStringList{u"bob@old-acme.com"_s});
    stage.page()->refresh();
    QCOMPARE(column(stage.find<QTableView>("people.table"), PeopleTable::State).at(1), u"Invited"_s);
    QVERIFY2(
        stage.words().contains("Invited: 1.<br>In the organisation already, and not written to: 1.<br>Refused: 1."_L1),
        qPrintable(stage.words()));
    QCOMPARE(start->text(), u"&Invite 2 people"_s);
}

void PeoplePageTest::withoutAKeyTheAddressesAreSaved()
{
    PageStage stage;
    open(stage);
    stage.session().setOrganisationKey({});
    stage.finishImport();
    stage.page()->refresh();
    QVERIFY(!stage.find("people.inviteStart"));
    QVERIFY2(stage.words().contains("is inferred"_L1), qPrintable(stage.words()));
    const QString path = stage.folder() + u"/invitations.csv"_s;
    stage.page()->findChild<InviteCard *>()->saveCsv(path);
    QCOMPARE(contents(path), "email\r\nbob@old-acme.com\r\nsame@acme.com\r\neve@acme.com\r\n"_ba);
    QVERIFY(stage.press("people.inviteOpen"));
    QCOMPARE(stage.opened().size(), 1);
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
