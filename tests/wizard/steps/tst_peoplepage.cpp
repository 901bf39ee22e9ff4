// SPDX-License-Identifier: Apache-2.0
#include "peoplestage.h"
#include "wizard/steps/invitecard.h"
#include "wizard/steps/rowchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

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
    void afterTheImportItSpeaksOfThoseWithoutAnAccount();
    void invitesAfterSayingWhatItCosts();
    void withoutAKeyTheAddressesAreSaved();
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
    filter->insert(u"dí"_s); // Qt Test types ASCII only
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
    openPeople(stage);
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
    auto *page = openPeople(stage);
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
    auto *page = openPeople(stage);
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

void PeoplePageTest::afterTheImportItSpeaksOfThoseWithoutAnAccount()
{
    PageStage stage;
    openPeople(stage);
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
    openPeople(stage);
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
    // Other people are another question, and so are the first ones then.
    QVERIFY(select(stage, "people.table", {1}));
    stage.find<QRadioButton>("people.inviteSelected")->setChecked(true);
    QVERIFY(!stage.find<QCheckBox>("people.inviteConfirm")->isChecked());
    QVERIFY(!start->isEnabled());
    QCOMPARE(start->text(), u"&Invite 1 people"_s);
    stage.find<QRadioButton>("people.inviteAll")->setChecked(true);
    QVERIFY(!stage.find<QCheckBox>("people.inviteConfirm")->isChecked());
    QVERIFY(stage.press("people.inviteConfirm"));
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
    openPeople(stage);
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
