// SPDX-License-Identifier: Apache-2.0
#include "pagestage.h"
#include "wizard/steps/exportuserspage.h"
#include "wizard/steps/userswork.h"

#include <QFile>
#include <QLineEdit>
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
    void withoutSourceItCanOnlyBeSkipped();
};

void TestExportUsersPage::whoNeedsItIsReadFromTheDirectories()
{
    QCOMPARE(usersNeed({}).answer, UsersNeed::Answer::Unknown);
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
    QTRY_VERIFY(stage.migration().usersFiles());
    QTRY_COMPARE(page->problem(), QString());
    QCOMPARE(stage.migration().usersFiles()->userRows, 60);
    QVERIFY(QFile::exists(stage.folder() + u"/out/users.csv"_s));
    QVERIFY(QFile::exists(stage.folder() + u"/out/groups.csv"_s));
    stage.picture("users-written");
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
