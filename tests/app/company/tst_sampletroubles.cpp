// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/company/troubles.h"
#include "tests/app/company/readsample.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Each line of planted::table, looked for in what was written: with troubles it is there, without it is not.
class TestSampleTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachIsPlanted_data();
    void eachIsPlanted();

private:
    struct Written
    {
        Sample sample;
        ReadBackup backup;
    };
    static bool isThere(std::string_view what, const Written &written);

    QTemporaryDir m_folder;
    Written m_with;
    Written m_without;
};

void TestSampleTroubles::initTestCase()
{
    Work work;
    SampleParameters parameters; // of the practice company itself: the large attachment needs its bytes
    for (Written *written : {&m_with, &m_without}) {
        parameters.troubles = written == &m_with;
        const auto sample =
            writeSample(parameters, m_folder.filePath(parameters.troubles ? u"with"_s : u"without"_s), work);
        QVERIFY(sample);
        written->sample = *sample;
        written->backup = readBackup(sample->backup);
        QCOMPARE(written->backup.problem, QString());
    }
}

void TestSampleTroubles::eachIsPlanted_data()
{
    QTest::addColumn<qsizetype>("index");
    for (size_t i = 0; i < planted::table.size(); ++i)
        QTest::newRow(planted::table[i].what.data()) << static_cast<qsizetype>(i);
}

void TestSampleTroubles::eachIsPlanted()
{
    QFETCH(qsizetype, index);
    const std::string_view what = planted::table[static_cast<size_t>(index)].what;
    QVERIFY(isThere(what, m_with));
    // Every Jira has this group, so it is no planted one.
    if (what != "group that is renamed by the import" && what != "reserved group" &&
        what != "group whose cloud twin grants more")
        QVERIFY(!isThere(what, m_without));
}

bool TestSampleTroubles::isThere(std::string_view what, const Written &written)
{
    const ReadBackup &backup = written.backup;
    const auto user = [&](qint64 index) { return backup.one(u"User"_s, QString::number(10'000 + index)); };
    const auto mail = [&](qint64 index) { return user(index)[u"emailAddress"_s]; };
    const auto any = [&](const QString &entity, auto fits) {
        const QList<ReadRow> rows = backup.of(entity);
        return std::any_of(rows.begin(), rows.end(), fits);
    };
    const auto group = [&](const QString &name) {
        return any(u"Group"_s, [&](const ReadRow &row) { return row[u"lowerGroupName"_s] == name; });
    };
    const auto fileOf = [&](const QString &id) {
        QDirIterator walk(
            written.sample.jiraHome + u"/data/attachments"_s, {id}, QDir::Files, QDirIterator::Subdirectories);
        return walk.hasNext() ? walk.nextFileInfo().size() : -1;
    };
    const auto sizeOf = [&](const QString &id) {
        return backup.one(u"FileAttachment"_s, id)[u"filesize"_s].toLongLong();
    };
    const auto share = [&](const QString &id, const QString &entity) {
        return any(u"SharePermissions"_s, [&](const ReadRow &row) {
            return row[u"entityId"_s] == id && row[u"entityType"_s] == entity && row[u"type"_s] == u"global"_s;
        });
    };
    const auto anyoneHas = [&](const QString &key) {
        return any(u"SchemePermissions"_s, [&](const ReadRow &row) {
            return row[u"permissionKey"_s] == key && row[u"type"_s] == u"group"_s && !row.has(u"parameter"_s) &&
                   any(u"NodeAssociation"_s, [&](const ReadRow &node) {
                       return node[u"sinkNodeEntity"_s] == u"PermissionScheme"_s &&
                              node[u"sinkNodeId"_s] == row[u"scheme"_s];
                   });
        });
    };

    const QHash<QByteArray, std::function<bool()>> checks{
        {"duplicate e-mail",
            [&] {
                return mail(2) != mail(3) && mail(2).toLower() == mail(3).toLower() &&
                       user(2)[u"directoryId"_s] != user(3)[u"directoryId"_s];
            }},
        {"e-mail without a top-level domain",
            [&] { return mail(4).contains(u'@') && !mail(4).section(u'@', 1).contains(u'.'); }},
        {"missing e-mail",
            [&] { return !user(5).has(u"emailAddress"_s) && user(6).has(u"emailAddress"_s) && mail(6).isEmpty(); }},
        {"e-mail at example.com", [&] { return mail(7).endsWith(u"@example.com"_s); }},
        {"invalid e-mail", [&] { return mail(8).count(u'@') == 2 && mail(8).contains(u' '); }},
        {"reserved user name", [&] { return user(9)[u"userName"_s].startsWith(u"addon_"_s); }},
        {"deleted user",
            [&] {
                const auto name = u"former.colleague"_s;
                return any(u"ApplicationUser"_s, [&](const ReadRow &row) { return row[u"userKey"_s] == name; }) &&
                       !any(u"User"_s, [&](const ReadRow &row) { return row[u"userName"_s] == name; }) &&
                       any(u"Issue"_s, [&](const ReadRow &row) { return row[u"reporter"_s] == name; }) &&
                       any(u"Action"_s, [&](const ReadRow &row) { return row[u"author"_s] == name; });
            }},
        {"inactive users", [&] { return user(10)[u"active"_s] == u"0"_s; }},
        {"user key that is no user name",
            [&] {
                const QString key = backup.one(u"ApplicationUser"_s, u"10011"_s)[u"userKey"_s];
                return key != user(11)[u"userName"_s] && !key.startsWith(u"JIRAUSER"_s);
            }},
        {"one user name in two directories",
            [&] {
                return user(14)[u"lowerUserName"_s] == user(15)[u"lowerUserName"_s] &&
                       user(14)[u"directoryId"_s] != user(15)[u"directoryId"_s] &&
                       !any(u"ApplicationUser"_s, [](const ReadRow &row) { return row[u"id"_s] == u"10014"_s; });
            }},
        {"switched-off directory",
            [&] {
                const QString directory = user(16)[u"directoryId"_s];
                return any(u"Directory"_s,
                    [&](const ReadRow &row) { return row[u"id"_s] == directory && row[u"active"_s] == u"0"_s; });
            }},
        {"nested group",
            [&] {
                return any(
                    u"Membership"_s, [](const ReadRow &row) { return row[u"membershipType"_s] == u"GROUP_GROUP"_s; });
            }},
        {"group that is renamed by the import", [&] { return group(u"jira-administrators"_s); }},
        {"reserved group", [&] { return group(u"site-admins"_s); }},
        {"group whose cloud twin grants more",
            [&] {
                return group(u"confluence-administrators"_s) && any(u"Membership"_s, [](const ReadRow &row) {
                    return row[u"parentName"_s] == u"confluence-administrators"_s;
                });
            }},
        {"illegal character", [&] { return backup.activeObjects.count('\x1f') == 1; }},
        {"permissions for Anyone", [&] { return anyoneHas(u"BROWSE_PROJECTS"_s) && anyoneHas(u"ADD_COMMENTS"_s); }},
        {"Browse Users for Anyone",
            [&] {
                return any(u"GlobalPermissionEntry"_s, [](const ReadRow &row) {
                    return row[u"permission"_s] == u"USER_PICKER"_s && !row.has(u"group_id"_s);
                });
            }},
        {"public filter", [&] { return share(u"10001"_s, u"SearchRequest"_s); }},
        {"public dashboard", [&] { return share(u"10100"_s, u"PortalPage"_s) && share(u"10000"_s, u"PortalPage"_s); }},
        {"renamed project",
            [&] {
                return any(u"Project"_s,
                           [](const ReadRow &row) {
                               return row[u"key"_s] == u"ROVER"_s && row[u"originalkey"_s] == u"MARS"_s;
                           }) &&
                       QDir(written.sample.jiraHome + u"/data/attachments/MARS"_s).exists() &&
                       !QDir(written.sample.jiraHome + u"/data/attachments/ROVER"_s).exists();
            }},
        {"project key over 10 characters",
            [&] { return any(u"Project"_s, [](const ReadRow &row) { return row[u"key"_s].size() > 10; }); }},
        {"missing attachment file", [&] { return sizeOf(u"10004"_s) > 0 && fileOf(u"10004"_s) < 0; }},
        {"wrong-sized attachment file",
            [&] { return fileOf(u"10005"_s) >= 0 && fileOf(u"10005"_s) != sizeOf(u"10005"_s); }},
        {"orphan attachment file",
            [&] { return fileOf(u"11577"_s) > 0 && backup.one(u"FileAttachment"_s, u"11577"_s).fields.isEmpty(); }},
        {"attachment over the chunk limit",
            [&] { return fileOf(u"10006"_s) == 20'000'000 && sizeOf(u"10006"_s) > practiceChunkLimit; }},
        {"app with a migration of its own",
            [&] { return backup.comments.first().contains(u": eu.softwareplant.bigpicture\n          Version"_s); }},
    };
    const auto check = checks.value(QByteArray(what.data(), static_cast<qsizetype>(what.size())));
    return check && checks.size() == static_cast<qsizetype>(planted::table.size()) && check();
}

QTEST_APPLESS_MAIN(TestSampleTroubles)
#include "tst_sampletroubles.moc"
