// SPDX-License-Identifier: Apache-2.0
#include "core/people/csv.h"
#include "core/people/usersfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestUsersFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheColumnsOfTheGuidesQueries();
    void tellsDirectoryActivityAndLastLogin();
    void takesDirectoryNamesFromElsewhere();
    void makesTheSameBytesFromTheSamePeople();
    void saysWhereItCannotWrite();
};

namespace {

Person person(const QString &name, const QString &email, const QString &displayName, qint64 directory = 1)
{
    return {.userKey = name,
        .userName = name,
        .displayName = displayName,
        .email = email,
        .directoryId = directory,
        .active = true};
}

People samplePeople()
{
    People people;
    people.users = {person(u"zoe"_s, u"zoe@company.com"_s, u"Zoë, née \"Z\""_s), person(u"Bob"_s, u""_s, u"Bob"_s),
        person(u"anna"_s, u"anna@company.com"_s, u"Anna"_s, 2), person(u"anna"_s, u"anna@company.com"_s, u"Anna"_s, 1),
        person(u"bob"_s, u"bob@company.com"_s, u"bob"_s)};
    people.groups = {u"users"_s, u"Admins"_s};
    people.memberships = {{u"users"_s, u"zoe"_s, false, 1}, {u"users"_s, u"anna"_s, false, 1},
        {u"users"_s, u"anna"_s, false, 2}, {u"Admins"_s, u"bob"_s, false, 1}, {u"users"_s, u"Admins"_s, true, 1}};
    return people;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

void TestUsersFiles::writesTheColumnsOfTheGuidesQueries()
{
    QTemporaryDir folder;
    const auto files = writeUsersFiles(samplePeople(), folder.filePath(u"new/csv"_s));
    QVERIFY(files);
    QCOMPARE(files->userRows, 3);
    QCOMPARE(files->shadowed, 2);
    QCOMPARE(files->groupRows, 4);
    QCOMPARE(files->groupRowsByNesting, 1);
    QCOMPARE(files->users, folder.filePath(u"new/csv/users.csv"_s));
    QCOMPARE(contents(files->users), "mail,username,display_name\r\n"
                                     "anna@company.com,anna,Anna\r\n"
                                     ",Bob,Bob\r\n"
                                     "zoe@company.com,zoe,\"Zo\xc3\xab, n\xc3\xa9"
                                     "e \"\"Z\"\"\"\r\n");
    QCOMPARE(contents(files->groups), "group,username\r\nAdmins,Bob\r\nusers,anna\r\nusers,Bob\r\nusers,zoe\r\n");
}

void TestUsersFiles::tellsDirectoryActivityAndLastLogin()
{
    QTemporaryDir folder;
    People people = samplePeople();
    people.directories = {{.id = 1, .name = u"Jira, internal"_s}, {.id = 2, .name = u"LDAP"_s, .active = false}};
    people.users[0].lastLogin = 1'795'161'600'999;
    people.users[3].active = false;
    const auto files = writeUsersFiles(people, folder.path());
    QVERIFY(files);
    QCOMPARE(files->details, folder.filePath(u"users-details.csv"_s));
    QCOMPARE(files->inInactiveDirectories, 1);
    QCOMPARE(files->withoutDirectory, 0);
    QCOMPARE(files->withoutLastLogin, 2);
    QCOMPARE(contents(files->details), "username,directory,active,last_login\r\n"
                                       "anna,\"Jira, internal\",false,\r\n"
                                       "Bob,\"Jira, internal\",true,\r\n"
                                       "zoe,\"Jira, internal\",true,2026-11-20T08:00:00Z\r\n");
}

void TestUsersFiles::takesDirectoryNamesFromElsewhere()
{
    QTemporaryDir folder;
    const auto files = writeUsersFiles(samplePeople(), folder.path(), {{u"bob"_s, u"LDAP"_s}, {u"zoe"_s, u"Crowd"_s}});
    QVERIFY(files);
    QCOMPARE(files->withoutDirectory, 1);
    QVERIFY(contents(files->details).contains("Bob,LDAP,true,"));
    QVERIFY(contents(files->details).contains("zoe,Crowd,true,"));
    QVERIFY(contents(files->details).contains("anna,,true,"));
}

void TestUsersFiles::makesTheSameBytesFromTheSamePeople()
{
    QTemporaryDir folder;
    People people = samplePeople();
    const auto first = writeUsersFiles(people, folder.filePath(u"1"_s));
    std::ranges::reverse(people.users);
    std::ranges::reverse(people.memberships);
    const auto second = writeUsersFiles(people, folder.filePath(u"2"_s));
    QVERIFY(first && second);
    QCOMPARE(contents(first->users), contents(second->users));
    QCOMPARE(contents(first->groups), contents(second->groups));
    QCOMPARE(contents(first->details), contents(second->details));
    QVERIFY(writeUsersFiles(people, folder.filePath(u"2"_s)));
}

void TestUsersFiles::saysWhereItCannotWrite()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!writeUsersFiles(samplePeople(), file.fileName() + u"/below"_s));
}

QTEST_APPLESS_MAIN(TestUsersFiles)
#include "tst_usersfiles.moc"
