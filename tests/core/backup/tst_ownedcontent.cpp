// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/auditing.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

BackupBuilder company()
{
    auto backup = BackupBuilder::healthy();
    for (const auto &entity : {u"Action"_s, u"Issue"_s, u"SearchRequest"_s, u"User"_s, u"ApplicationUser"_s})
        backup.remove(entity);
    return backup;
}

void addUser(BackupBuilder &backup, const QString &id, const QString &name, const QString &key)
{
    if (!key.isEmpty())
        backup.add(u"ApplicationUser"_s, {{u"id"_s, id}, {u"userKey"_s, key}, {u"lowerUserName"_s, name.toLower()}});
    backup.add(u"User"_s, {{u"id"_s, id}, {u"directoryId"_s, u"1"_s}, {u"userName"_s, name}, {u"active"_s, u"1"_s},
                              {u"displayName"_s, name}, {u"emailAddress"_s, name + u"@company.com"_s}});
}

void addIssue(BackupBuilder &backup, const QString &id, const QString &reporter, const QString &assignee)
{
    backup.add(u"Issue"_s, {{u"id"_s, id}, {u"number"_s, id}, {u"project"_s, u"10"_s}, {u"reporter"_s, reporter},
                               {u"assignee"_s, assignee}, {u"creator"_s, u"creator"_s}});
}

void addAction(BackupBuilder &backup, const QString &author, const QString &type)
{
    backup.add(u"Action"_s, {{u"id"_s, u"1"_s}, {u"issue"_s, u"1"_s}, {u"author"_s, author}, {u"type"_s, type},
                                {u"body"_s, u"two\nlines"_s}});
}

} // namespace

class TestOwnedContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatBelongsToEachUser();
    void countsForUserNamesWhereThereAreNoKeys();
    void countsForADeletedUser();
    void readsTheOwnerWhereTheColumnsSayItStands_data();
    void readsTheOwnerWhereTheColumnsSayItStands();
};

void TestOwnedContent::countsWhatBelongsToEachUser()
{
    auto backup = company();
    addUser(backup, u"1"_s, u"Ann"_s, u"JIRAUSER1"_s);
    // The name that was bob's key is another's now.
    addUser(backup, u"2"_s, u"robert"_s, u"bob"_s);
    addUser(backup, u"3"_s, u"bob"_s, u"JIRAUSER3"_s);
    addUser(backup, u"4"_s, u"idle"_s, u"JIRAUSER4"_s);
    addIssue(backup, u"1"_s, u"JIRAUSER1"_s, u"bob"_s);
    addIssue(backup, u"2"_s, u"JIRAUSER1"_s, {});
    addIssue(backup, u"3"_s, {}, u"jirauser3"_s);
    addAction(backup, u"JIRAUSER1"_s, u"comment"_s);
    addAction(backup, u"JIRAUSER1"_s, u"comment"_s);
    addAction(backup, u"JIRAUSER1"_s, u"worklog"_s);
    backup.add(u"SearchRequest"_s,
        {{u"id"_s, u"1"_s}, {u"name"_s, u"f"_s}, {u"author"_s, u"bob"_s}, {u"user"_s, u"JIRAUSER1"_s}});
    backup.add(u"SearchRequest"_s, {{u"id"_s, u"2"_s}, {u"name"_s, u"g"_s}, {u"user"_s, u"JIRAUSER1"_s}});
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const auto &owned = audit->inventory.owned;
    QVERIFY(audit->inventory.ownedKnown);
    QCOMPARE(owned.size(), 3);
    QCOMPARE(owned.value(u"JIRAUSER1"_s), (OwnedContent{.reported = 2, .comments = 2, .filters = 1}));
    QCOMPARE(owned.value(u"bob"_s), (OwnedContent{.assigned = 1, .filters = 1}));
    QCOMPARE(owned.value(u"JIRAUSER3"_s), (OwnedContent{.assigned = 1}));
}

void TestOwnedContent::countsForUserNamesWhereThereAreNoKeys()
{
    auto backup = company();
    addUser(backup, u"1"_s, u"Ann"_s, {});
    addIssue(backup, u"1"_s, u"ann"_s, u"Ann"_s);
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const auto &person = audit->inventory.people.users.constFirst();
    QCOMPARE(audit->inventory.owned.value(person.userKey), (OwnedContent{.reported = 1, .assigned = 1}));
    QCOMPARE(audit->inventory.deletedUsers, QStringList(u"creator"_s));
}

void TestOwnedContent::countsForADeletedUser()
{
    auto backup = company();
    addUser(backup, u"1"_s, u"ann"_s, u"JIRAUSER1"_s);
    addIssue(backup, u"1"_s, u"JIRAUSER1"_s, u"gone"_s);
    backup.add(u"SearchRequest"_s, {{u"id"_s, u"1"_s}, {u"name"_s, u"f"_s}, {u"author"_s, u"filters-only"_s}});
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const auto map = mapPeople({.people = audit->inventory.people,
        .deletedUsers = audit->inventory.deletedUsers,
        .owned = audit->inventory.owned});
    QCOMPARE(audit->inventory.deletedUsers, (QStringList{u"creator"_s, u"filters-only"_s, u"gone"_s}));
    QCOMPARE(map.rows.size(), 4);
    QCOMPARE(map.rows[1].state, PersonState::Deleted);
    QCOMPARE(map.rows[1].owns, (OwnedContent{.filters = 1}));
    QCOMPARE(map.rows[2].owns, (OwnedContent{.assigned = 1}));
}

void TestOwnedContent::readsTheOwnerWhereTheColumnsSayItStands_data()
{
    const QByteArray first = "<column name=\"OWNER_USER_NAME\"/><column name=\"FLAG\"/>";
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<OwnedContent>("owned");
    QTest::newRow("as Jira writes it")
        << first +
               "<row>\n<integer>1</integer>\n<string>x</string>\n<string>JIRAUSER1</string>\n<boolean>true</boolean>"
               "</row><row><integer>2</integer><string>JIRAUSER1</string><string>JIRAUSER1</string></row>"
        << OwnedContent{.boards = 2};
    QTest::newRow("nobody's") << first + "<row><integer>1</integer><string>JIRAUSER1</string><string xsi:nil=\"true\"/>"
                                         "<string>JIRAUSER1</string></row>"
                              << OwnedContent();
    QTest::newRow("no such column")
        << QByteArray(
               "<column name=\"FLAG\"/><row><integer>1</integer><string>x</string><string>JIRAUSER1</string></row>")
        << OwnedContent();
    QTest::newRow("fewer cells than columns") << first + "<row><integer>1</integer></row>" << OwnedContent();
    QTest::newRow("another table") << first + "</data><data tableName=\"AO_60DB71_OTHER\"><column name=\"A\"/>"
                                              "<column name=\"B\"/><column name=\"OWNER_USER_NAME\"/><row><string>a"
                                              "</string><string>b</string><string>JIRAUSER1</string></row>"
                                   << OwnedContent();
}

void TestOwnedContent::readsTheOwnerWhereTheColumnsSayItStands()
{
    QFETCH(QByteArray, rows);
    auto backup = company();
    addUser(backup, u"1"_s, u"ann"_s, u"JIRAUSER1"_s);
    backup.activeObjectsRows = rows;
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    QTEST(audit->inventory.owned.value(u"JIRAUSER1"_s), "owned");
}

QTEST_APPLESS_MAIN(TestOwnedContent)
#include "tst_ownedcontent.moc"
