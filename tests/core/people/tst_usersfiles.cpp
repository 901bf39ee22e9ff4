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
    QCOMPARE(files->userRows, 5);
    QCOMPARE(files->groupRows, 3);
    QCOMPARE(files->users, folder.filePath(u"new/csv/users.csv"_s));
    QCOMPARE(contents(files->users), "mail,username,display_name\r\n"
                                     "anna@company.com,anna,Anna\r\n"
                                     "anna@company.com,anna,Anna\r\n"
                                     ",Bob,Bob\r\n"
                                     "bob@company.com,bob,bob\r\n"
                                     "zoe@company.com,zoe,\"Zo\xc3\xab, n\xc3\xa9"
                                     "e \"\"Z\"\"\"\r\n");
    QCOMPARE(contents(files->groups), "group,username\r\nAdmins,bob\r\nusers,anna\r\nusers,zoe\r\n");
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
