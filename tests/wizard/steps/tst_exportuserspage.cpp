// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databasequeries.h"
#include "pagestage.h"
#include "wizard/steps/exportuserspage.h"
#include "wizard/steps/publicsharessql.h"
#include "wizard/steps/userswork.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Inventory withDirectory(UserDirectory::Kind kind, qint64 users)
{
    Inventory inventory;
    inventory.people.directories = {
        {.id = 1, .name = u"Internal"_s, .kind = UserDirectory::Kind::Internal},
        {.id = 2, .name = u"Acme <LDAP>"_s, .kind = kind},
        {.id = 3, .name = u"Old"_s, .kind = UserDirectory::Kind::Crowd, .active = false},
    };
    for (qint64 i = 0; i < users; ++i) {
        Person person;
        person.userName = u"u%1"_s.arg(i);
        person.directoryId = 2;
        inventory.people.users.append(person);
    }
    return inventory;
}

} // namespace

class TestExportUsersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoNeedsItIsReadFromTheDirectories();
    void anInternalDirectoryNeedsNothing();
    void theFilesAreWrittenFromTheBackup();
    void whatWasFoundAndLeftOutIsSaid();
    void theExactSqlIsShownBeforeItRuns();
    void aDatabaseThatIsNotThereIsToldInWords();
    void aDatabaseIsRememberedWithoutItsPassword();
    void withoutSourceItCanOnlyBeSkipped();
    void theChangingSqlIsOnlyShown();
};

void TestExportUsersPage::whoNeedsItIsReadFromTheDirectories()
{
    QCOMPARE(usersNeed(std::optional<Inventory>()).answer, UsersNeed::Answer::Unknown);
    QCOMPARE(usersNeed(Inventory{}).answer, UsersNeed::Answer::Unknown);
    const auto internal = usersNeed(withDirectory(UserDirectory::Kind::Internal, 5));
    QCOMPARE(internal.answer, UsersNeed::Answer::NotNeeded); // an inactive directory gives no users
    const auto ldap = usersNeed(withDirectory(UserDirectory::Kind::Connector, 60));
    QCOMPARE(ldap.answer, UsersNeed::Answer::Needed);
    QCOMPARE(ldap.externalDirectories, QStringList{u"Acme <LDAP>"_s});
    QCOMPARE(ldap.users, 60);
    QVERIFY(!ldap.delegated);
    QVERIFY(usersNeed(withDirectory(UserDirectory::Kind::Delegating, 5)).delegated);
}

void TestExportUsersPage::anInternalDirectoryNeedsNothing()
{
    PageStage stage;
    stage.migration().setInventory(withDirectory(UserDirectory::Kind::Internal, 5));
    auto *page = stage.show<ExportUsersPage>();
    QCOMPARE(page->problem(), QString());
    QVERIFY(page->canSkip());
    QVERIFY(stage.words().contains("come with the backup"_L1));
}

void TestExportUsersPage::theFilesAreWrittenFromTheBackup()
{
    PageStage stage;
    stage.migration().setInventory(withDirectory(UserDirectory::Kind::Connector, 60));
    auto *page = stage.show<ExportUsersPage>();
    QVERIFY(!page->problem().isEmpty());
    QVERIFY(stage.words().contains("Acme &lt;LDAP&gt;"_L1));
    QVERIFY(stage.find<QRadioButton>("users.fromBackup")->isChecked());
    stage.find<QLineEdit>("users.folder")->setText(stage.folder() + u"/out"_s);
    QVERIFY(stage.press("users.export"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.migration().usersFiles(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->problem(), QString(), 60'000);
    QCOMPARE(stage.migration().usersFiles()->userRows, 60);
    QVERIFY(QFile::exists(stage.folder() + u"/out/users.csv"_s));
    QVERIFY(QFile::exists(stage.folder() + u"/out/groups.csv"_s));
    QVERIFY(QFile::exists(stage.folder() + u"/out/users-details.csv"_s));
}

void TestExportUsersPage::whatWasFoundAndLeftOutIsSaid()
{
    PageStage stage;
    Inventory inventory = withDirectory(UserDirectory::Kind::Connector, 60);
    for (Person &person : inventory.people.users)
        person.email = person.userName + u"@acme.com"_s;
    inventory.people.users[3].email.clear();
    inventory.people.users[4].email = u"u5@ACME.com"_s;
    inventory.people.users[6].userName = u"addon_x"_s;
    Person shadow = inventory.people.users.first();
    shadow.directoryId = 1;
    shadow.email = u"other@acme.com"_s;
    inventory.people.users << shadow;
    inventory.people.groups = {u"staff"_s, u"inner"_s};
    inventory.people.memberships = {
        {u"staff"_s, u"inner"_s, true, 2}, {u"inner"_s, u"u1"_s, false, 2}, {u"inner"_s, u"u2"_s, false, 2}};
    stage.migration().setInventory(inventory);
    stage.show<ExportUsersPage>();
    QVERIFY(stage.press("users.export"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.migration().usersFiles(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.words().contains("Memberships by way of a group inside a group: 2."_L1), 60'000);
    QVERIFY(stage.words().contains("in a directory that comes first: 1."_L1));
    QVERIFY(stage.words().contains("When users signed in last is not known"_L1));
    QStringList ids;
    for (const Finding &finding : stage.migration().findings(u"users"_s))
        ids << finding.id;
    for (const auto &id : {u"users.email-missing"_s, u"users.email-duplicate"_s, u"users.addon-prefix"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QTRY_VERIFY(stage.words().contains("Users without an e-mail address"_L1)); // rows show with the next events
    stage.picture("users-written");
}

void TestExportUsersPage::theExactSqlIsShownBeforeItRuns()
{
    PageStage stage;
    stage.show<ExportUsersPage>();
    QVERIFY(!stage.find("users.dbHost"));
    QVERIFY(stage.press("users.fromDatabase"));
    auto *sql = stage.find<QPlainTextEdit>("users.dbSql");
    QVERIFY(sql && sql->isReadOnly());
    QCOMPARE(sql->toPlainText(), databaseQueries(DatabaseKind::PostgreSql, {}).join(u";\n"_s) + u';');
    stage.picture("users-database");
    QVERIFY(stage.tabTo("users.dbKind"));
    QTest::keyClick(stage.find("users.dbKind"), Qt::Key_Down);
    QTest::keyClick(stage.find("users.dbKind"), Qt::Key_Down);
    QVERIFY(stage.tabTo("users.dbSchema"));
    QTest::keyClicks(stage.find("users.dbSchema"), u"jiraschema"_s);
    QCOMPARE(sql->toPlainText(), databaseQueries(DatabaseKind::SqlServer, u"jiraschema"_s).join(u";\n"_s) + u';');
    QVERIFY(stage.find("users.dbOdbc"));
    QVERIFY(stage.press("users.dbSqlCopy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), sql->toPlainText());
    // Nothing runs without a place to run at.
    QVERIFY(stage.press("users.export"));
    QVERIFY(stage.words().contains("It needs a driver or a data source of ODBC"_L1));
    QVERIFY(
        stage.find("users.dbOdbc")->hasFocus() || stage.page()->window()->focusWidget() == stage.find("users.dbOdbc"));
    QVERIFY(stage.jobs().all().isEmpty());
}

void TestExportUsersPage::aDatabaseThatIsNotThereIsToldInWords()
{
    PageStage stage;
    auto *page = stage.show<ExportUsersPage>();
    QVERIFY(stage.press("users.fromDatabase"));
    const std::pair<const char *, QString> fields[] = {{"users.dbHost", u"127.0.0.1:1"_s},
        {"users.dbName", u"jiradb"_s}, {"users.dbUser", u"jira"_s}, {"users.dbPassword", u"open sesame"_s}};
    for (const auto &[name, text] : fields) {
        QVERIFY(stage.tabTo(name));
        QTest::keyClicks(stage.find(name), text);
    }
    QVERIFY(stage.press("users.export"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("retry"), 30'000);
    QVERIFY(!page->problem().isEmpty());
    QVERIFY(!stage.migration().usersFiles());
    QVERIFY(!stage.words().contains("sesame"_L1));
    stage.picture("users-database-away");
}

void TestExportUsersPage::aDatabaseIsRememberedWithoutItsPassword()
{
    PageStage stage;
    DatabaseAccess access;
    access.host = u"db.acme.com"_s;
    access.database = u"jiradb"_s;
    access.user = u"jira"_s;
    access.password = Secret(u"open sesame"_s);
    stage.session().setDatabase(access);
    QCOMPARE(stage.session().database(), access);
    stage.reopen();
    QVERIFY(stage.session().database());
    QVERIFY(stage.session().database()->password.isEmpty());
    stage.show<ExportUsersPage>();
    QVERIFY(stage.find<QRadioButton>("users.fromDatabase")->isChecked());
    QCOMPARE(stage.find<QLineEdit>("users.dbHost")->text(), u"db.acme.com"_s);
    // What was typed since stays.
    QVERIFY(stage.tabTo("users.dbName"));
    QTest::keyClicks(stage.find("users.dbName"), u"x"_s);
    QVERIFY(stage.tabTo("users.export"));
    stage.page()->refresh();
    QVERIFY(stage.find<QLineEdit>("users.dbName")->text().contains(u'x'));
    QFile document(stage.migration().path());
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(!document.readAll().contains("sesame"));
}

void TestExportUsersPage::theChangingSqlIsOnlyShown()
{
    PublicSharesSqlFold fold;
    fold.setOpen(true);
    auto *change = fold.findChild<QPlainTextEdit *>(u"shares.change"_s);
    QVERIFY(change && change->isReadOnly());
    QCOMPARE(change->toPlainText(), publicSharesSql(DatabaseKind::PostgreSql, {}).change);
    fold.findChild<QComboBox *>(u"shares.kind"_s)->setCurrentIndex(3);
    QCOMPARE(change->toPlainText(), publicSharesSql(DatabaseKind::Oracle, {}).change);
    fold.resize(820, 700);
    fold.show();
    if (const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        fold.grab().save(folder + u"/shares-sql.png"_s);
    }
}

void TestExportUsersPage::withoutSourceItCanOnlyBeSkipped()
{
    PageStage stage;
    auto *page = stage.show<ExportUsersPage>();
    QVERIFY(!stage.find<QPushButton>("users.export")->isEnabled());
    QVERIFY(!stage.find("users.fromServer")->isEnabled());
    QVERIFY(!page->problem().isEmpty());
    stage.picture("users-nothing");
}

QTEST_MAIN(TestExportUsersPage)
#include "tst_exportuserspage.moc"
