// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"
#include "core/findings/findingtext.h"
#include "tests/core/backup/auditing.h"

#include <QTest>

#include <functional>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Plant = std::function<void(BackupBuilder &)>;
Q_DECLARE_METATYPE(Plant)

/// Every finding about a backup's contents: on one that has it, and on one that has not.
class TestAuditFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAHealthyBackup();
    void findsExactlyWhatIsPlanted_data();
    void findsExactlyWhatIsPlanted();
    void testsEveryIdOfABackup();
    void namesDuplicatesAcrossDirectories();
    void knowsWhenTheServerIsInUtc();
    void makesNoAlarmOfTheSystemDashboard();
    void warnsOfAnOldBigPicture();
    void saysNothingOfStorageWithoutAttachments();
    void doesNotSayThatManyUsersAreFew();
    void knowsTheLimitOfTwentyGigabytes();
};

namespace {

void addDirectory(
    BackupBuilder &backup, const QString &id, const QString &name, const QString &type, const QString &active = u"1"_s)
{
    backup.add(u"Directory"_s,
        {{u"id"_s, id}, {u"directoryName"_s, name}, {u"active"_s, active}, {u"type"_s, type}, {u"position"_s, u"1"_s}});
}

void addShare(BackupBuilder &backup, const QString &type, const QString &entity, const QString &entityId)
{
    backup.add(u"SharePermissions"_s,
        {{u"id"_s, u"99"_s}, {u"entityId"_s, entityId}, {u"entityType"_s, entity}, {u"type"_s, type}});
}

struct Planting
{
    QStringList ids; ///< what is found because of it, beside what a healthy backup has
    Plant plant;
};

QList<Planting> plantings()
{
    QList<Planting> list;
    const auto row = [&list](const QString &ids, const Plant &plant) {
        list.append({ids.split(u' ', Qt::SkipEmptyParts), plant});
    };
    const auto email = [&row](const QString &id, const QString &address) {
        row(id, [address](BackupBuilder &backup) { backup.addUser(u"bob"_s, address); });
    };

    row(u"server.version-too-old"_s, [](auto &backup) { backup.version = u"6.4.14"_s; });
    row(u"server.version-may-fail"_s, [](auto &backup) { backup.version = u"7.5.4"_s; });
    row(u"server.timestamps-utc"_s, [](auto &backup) { backup.version = u"7.13.0"_s; });
    row(u"server.versions-disagree"_s, [](auto &backup) { backup.headerVersion = u"8.5.1"_s; });
    row(QString(), [](auto &backup) {
        backup.version = u"9.4"_s;
        backup.headerVersion = u"9.4.0"_s;
    });

    email(u"users.email-missing"_s, u" "_s);
    email(u"users.email-invalid"_s, u"bob smith@company.com"_s);
    email(u"users.email-no-tld"_s, u"bob@company"_s);
    email(u"users.email-reserved-domain"_s, u"bob@example.com"_s);
    email(u"users.email-doubtful"_s, u"bob+jira@company.com"_s);
    email(u"users.email-duplicate"_s, u" ANNA@Company.com "_s);
    email(QString(), u"bob@company.com"_s);
    row(u"users.email-invalid"_s, [](auto &backup) {
        backup.addUser(u"bob"_s, u"bob@@x"_s);
        backup.addUser(u"cid"_s, u"bob@@x"_s);
    });
    row(u"users.inactive"_s, [](auto &backup) { backup.addUser(u"bob"_s, u"anna@company.com"_s, false); });

    row(u"users.name-duplicate-in-directory"_s,
        [](auto &backup) { backup.addUser(u"Anna"_s, u"other@company.com"_s); });
    row(QString(), [](auto &backup) {
        addDirectory(backup, u"2"_s, u"Second"_s, u"INTERNAL"_s);
        backup.addUser(u"anna"_s, u"other@company.com"_s, true, 2);
    });
    row(u"users.addon-prefix"_s, [](auto &backup) { backup.addUser(u"addon_x"_s, u"x@company.com"_s); });
    row(u"users.addon-prefix"_s, [](auto &backup) { backup.addUser(u"ADDON_x"_s, u"x@company.com"_s); });
    row(QString(), [](auto &backup) { backup.addUser(u"addons"_s, u"x@company.com"_s); });
    for (const QString &type : {u"CONNECTOR"_s, u"CROWD"_s, u"DELEGATING"_s, u"AZURE_AD"_s, u"SOMETHING"_s}) {
        row(u"users.external-directory"_s, [type](BackupBuilder &backup) {
            addDirectory(backup, u"2"_s, u"Company"_s, type);
            backup.addUser(u"bob"_s, u"bob@company.com"_s, true, 2);
        });
    }
    row(QString(), [](auto &backup) { addDirectory(backup, u"2"_s, u"Nobody in it"_s, u"CONNECTOR"_s); });
    row(u"users.deleted-with-content"_s, [](auto &backup) {
        backup.add(
            u"ApplicationUser"_s, {{u"id"_s, u"9"_s}, {u"userKey"_s, u"gone"_s}, {u"lowerUserName"_s, u"gone"_s}});
    });

    row(u"users.deleted-with-content"_s, [](auto &backup) {
        backup.add(u"Worklog"_s, {{u"id"_s, u"9"_s}, {u"issue"_s, u"10000"_s}, {u"author"_s, u"gone"_s}});
    });
    row(QString(), [](auto &backup) {
        backup.add(u"Action"_s, {{u"id"_s, u"9"_s}, {u"author"_s, u"JIRAUSER20000"_s}, {u"body"_s, u"x"_s}});
        backup.add(u"Action"_s, {{u"id"_s, u"10"_s}, {u"author"_s, u""_s}, {u"body"_s, u"x"_s}});
    });

    const auto group = [&row](const QString &id, const QString &name) {
        row(id, [name](BackupBuilder &backup) {
            backup.add(u"Group"_s, {{u"id"_s, u"9"_s}, {u"groupName"_s, name}, {u"directoryId"_s, u"1"_s}});
        });
    };
    group(u"groups.reserved-name"_s, u"Site-Admins"_s);
    group(u"groups.administrators-renamed"_s, u"jira-administrators"_s);
    group(QString(), u"administrators of jira"_s);
    row(u"groups.nested"_s, [](auto &backup) {
        backup.add(u"Membership"_s, {{u"id"_s, u"9"_s}, {u"membershipType"_s, u"GROUP_GROUP"_s},
                                        {u"parentName"_s, u"staff"_s}, {u"childName"_s, u"interns"_s}});
    });

    const auto grant = [&](const QString &ids, const QString &permission, const QString &type,
                           BackupBuilder::Fields parameter) {
        row(ids, [=](BackupBuilder &backup) {
            backup.add(u"SchemePermissions"_s,
                BackupBuilder::Fields{{u"id"_s, u"9"_s}, {u"scheme"_s, u"0"_s}, {u"type"_s, type}} + parameter +
                    BackupBuilder::Fields{{u"permissionKey"_s, permission}});
        });
    };
    grant(u"security.anyone-grant"_s, u"CREATE_ISSUES"_s, u"group"_s, {});
    grant(u"security.anyone-browse security.anyone-grant"_s, u"BROWSE_PROJECTS"_s, u"group"_s, {});
    grant(
        u"security.anyone-browse security.anyone-grant"_s, u"BROWSE_PROJECTS"_s, u"group"_s, {{u"parameter"_s, u""_s}});
    grant(QString(), u"BROWSE_PROJECTS"_s, u"group"_s, {{u"parameter"_s, u"staff"_s}});
    grant(QString(), u"BROWSE_PROJECTS"_s, u"applicationRole"_s, {{u"parameter"_s, u""_s}});
    grant(QString(), u"BROWSE_PROJECTS"_s, u"reporter"_s, {});
    row(u"security.anyone-browse security.anyone-grant"_s, [](auto &backup) {
        backup.addRaw(
            u"SchemePermissions"_s, "<SchemePermissions id=\"9\" scheme=\"0\" permission=\"10\" type=\"group\"/>");
    });
    row(u"security.anyone-grant"_s, [](auto &backup) {
        backup.addRaw(
            u"SchemePermissions"_s, "<SchemePermissions id=\"9\" scheme=\"7\" permission=\"10\" type=\"group\"/>");
    });
    row(u"security.browse-users-anyone"_s, [](auto &backup) {
        backup.add(u"GlobalPermissionEntry"_s, {{u"id"_s, u"9"_s}, {u"permission"_s, u"USER_PICKER"_s}});
    });
    row(u"security.anyone-grant"_s, [](auto &backup) {
        backup.add(u"GlobalPermissionEntry"_s,
            {{u"id"_s, u"9"_s}, {u"permission"_s, u"BULK_CHANGE"_s}, {u"group_id"_s, u""_s}});
    });
    row(u"security.browse-users-anyone"_s, [](auto &backup) {
        backup.remove(u"GlobalPermissionEntry"_s);
        backup.addRaw(u"SchemePermissions"_s, "<SchemePermissions id=\"9\" permission=\"27\" type=\"group\"/>");
    });
    row(QString(), [](auto &backup) {
        backup.addRaw(u"SchemePermissions"_s, "<SchemePermissions id=\"9\" permission=\"27\" type=\"group\"/>");
    });
    row(u"security.public-filter"_s, [](auto &backup) { addShare(backup, u"global"_s, u"SearchRequest"_s, u"1"_s); });
    row(u"security.public-dashboard"_s, [](auto &backup) { addShare(backup, u"global"_s, u"PortalPage"_s, u"2"_s); });
    row(QString(), [](auto &backup) { addShare(backup, u"group"_s, u"PortalPage"_s, u"2"_s); });

    row(u"projects.key-too-long"_s, [](auto &backup) { backup.addProject(2, u"ABCDEFGHIJK"_s, u"ABCDEFGHIJK"_s); });
    row(QString(), [](auto &backup) { backup.addProject(2, u"ABCDEFGHIJ"_s, u"ABCDEFGHIJ"_s); });
    row(u"projects.key-invalid"_s, [](auto &backup) { backup.addProject(2, u"abc"_s, u"abc"_s); });
    row(u"projects.key-invalid"_s, [](auto &backup) { backup.addProject(2, u"A-B"_s, u"A-B"_s); });
    row(QString(), [](auto &backup) { backup.addProject(2, u"A_9"_s, u"A_9"_s); });
    row(u"projects.renamed"_s, [](auto &backup) { backup.addProject(2, u"NEW"_s, u"OLD"_s); });
    row(QString(), [](auto &backup) { backup.addProject(2, u"NEW"_s, QString()); });

    const auto text = [&row](const QString &id, const QString &body) {
        row(id, [body](BackupBuilder &backup) {
            backup.add(u"Action"_s, {{u"id"_s, u"9"_s}, {u"issue"_s, u"10000"_s}, {u"body"_s, body}});
        });
    };
    text(u"links.server-base-url"_s, u"see https://header.company.com/browse/ABC-1"_s);
    text(u"links.server-base-url"_s, u"two\nlines, https://header.company.com/browse/ABC-1"_s);
    text(QString(), u"see https://header.company.com.evil.org/ and https://header.company.community/"_s);
    row(QString(), [](auto &backup) {
        backup.add(u"Issue"_s, {{u"id"_s, u"9"_s}, {u"project"_s, u"10000"_s},
                                   {u"key"_s, u"https://header.company.com/is-no-text"_s}, {u"number"_s, u"1"_s}});
    });

    row(u"apps.installed"_s, [](auto &backup) { backup.apps = {{u"Tempo"_s, u"is.origo"_s, u"1.0"_s}}; });
    row(u"apps.bigpicture apps.installed"_s,
        [](auto &backup) { backup.apps = {{u"BigPicture"_s, u"eu.softwareplant.bigpicture"_s, u"8.2.2"_s}}; });
    row(u"rows.count-mismatch"_s, [](auto &backup) { backup.trailerSays.insert(u"Issue"_s, 2); });
    row(u"rows.count-mismatch"_s, [](auto &backup) { backup.trailerSays.insert(u"Worklog"_s, 1); });
    row(QString(), [](auto &backup) { backup.withTrailer = false; });
    row(QString(), [](auto &backup) { backup.lineEnd = "\r\n"; });
    row(QString(), [](auto &backup) { backup.declaration = "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?>"; });
    row(u"xml.encoding"_s,
        [](auto &backup) { backup.declaration = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"; });
    row(u"xml.encoding"_s, [](auto &backup) { backup.addRaw(u"Issue"_s, "<Issue id=\"5\" summary=\"Zo\xeb\"/>"); });
    row(u"xml.illegal-characters"_s,
        [](auto &backup) { backup.addRaw(u"Issue"_s, "<Issue id=\"5\" summary=\"\x1f\"/>"); });
    row(u"xml.illegal-characters"_s,
        [](auto &backup) { backup.addRaw(u"Issue"_s, "<Issue id=\"5\" summary=\"&#xB;\"/>"); });
    row(u"xml.illegal-characters"_s,
        [](auto &backup) { backup.activeObjectsRows = "<row><string>\x0c</string></row>"; });
    row(QString(), [](auto &backup) {
        backup.addRaw(u"Issue"_s, "<Issue id=\"5\"><summary><![CDATA[a\n&#xB;]]></summary></Issue>");
    });
    row(u"xml.malformed"_s, [](auto &backup) { backup.activeObjectsRows = "<row><string>x</row>"; });
    return list;
}

} // namespace

void TestAuditFindings::findsNothingInAHealthyBackup()
{
    const auto audit = auditOf(BackupBuilder::healthy());
    QVERIFY(audit);
    // Both are about its size.
    QCOMPARE(idsOf(audit->findings), (QStringList{u"storage.total"_s, u"users.count-over-1000-rule"_s}));
}

void TestAuditFindings::findsExactlyWhatIsPlanted_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QStringList>("ids");
    int number = 0;
    for (const Planting &planting : plantings()) {
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(++number).arg(planting.ids.join(u' '))))
            << planting.plant << planting.ids;
    }
}

void TestAuditFindings::findsExactlyWhatIsPlanted()
{
    QFETCH(Plant, plant);
    QFETCH(QStringList, ids);
    BackupBuilder backup = BackupBuilder::healthy();
    plant(backup);
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    QStringList expected = ids + QStringList{u"storage.total"_s, u"users.count-over-1000-rule"_s};
    expected.sort();
    QCOMPARE(idsOf(audit->findings), expected);
    for (const QString &id : ids) {
        const Finding finding = findingOf(audit->findings, id);
        QVERIFY2(finding.count > 0, qPrintable(id));
        QVERIFY2(!finding.examples.isEmpty() || !finding.subject.isEmpty(), qPrintable(id));
    }
}

void TestAuditFindings::testsEveryIdOfABackup()
{
    // By tests of their own, here, in tst_auditdamage and in tst_auditarchives.
    QStringList tested{u"storage.total"_s, u"users.count-over-1000-rule"_s, u"backup.size-over-20gb"_s,
        u"archive.unreadable"_s, u"archive.no-entities"_s, u"archive.nested-folder"_s, u"archive.truncated"_s,
        u"archive.old-layout"_s, u"archive.not-zip"_s,
        u"users.email-hidden"_s}; // only a server by REST hides addresses
    for (const Planting &planting : plantings())
        tested += planting.ids;
    for (const QString &id : allFindingIds())
        QVERIFY2(id.startsWith(u"media.") || tested.contains(id), qPrintable(id));
}

void TestAuditFindings::namesDuplicatesAcrossDirectories()
{
    BackupBuilder backup = BackupBuilder::healthy();
    addDirectory(backup, u"2"_s, u"Second"_s, u"INTERNAL"_s);
    backup.addUser(u"bob"_s, u"Anna@company.com"_s, true, 2);
    backup.addUser(u"cid"_s, u"anna@company.com"_s, false, 2);
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const Finding finding = findingOf(audit->findings, u"users.email-duplicate"_s);
    QCOMPARE(finding.count, 1);
    QCOMPARE(finding.examples, QStringList{u"anna@company.com: anna, bob"_s});
    QCOMPARE(finding.severity, Severity::Error);
}

void TestAuditFindings::knowsWhenTheServerIsInUtc()
{
    for (const auto &[zone, severity] : {std::pair(u"Etc/UTC"_s, Severity::Note),
             std::pair(u"Europe/London"_s, Severity::Warning), std::pair(QString(), Severity::Warning)}) {
        BackupBuilder backup = BackupBuilder::healthy();
        backup.version = u"7.6.0"_s;
        backup.timeZone = zone;
        const auto audit = auditOf(backup);
        QVERIFY(audit);
        QCOMPARE(findingOf(audit->findings, u"server.timestamps-utc"_s).severity, severity);
    }
}

void TestAuditFindings::makesNoAlarmOfTheSystemDashboard()
{
    BackupBuilder backup = BackupBuilder::healthy();
    addShare(backup, u"global"_s, u"PortalPage"_s, u"1"_s);
    auto audit = auditOf(backup);
    QVERIFY(audit);
    QCOMPARE(findingOf(audit->findings, u"security.public-dashboard"_s).severity, Severity::Note);

    addShare(backup, u"global"_s, u"PortalPage"_s, u"2"_s);
    audit = auditOf(backup);
    QVERIFY(audit);
    const Finding finding = findingOf(audit->findings, u"security.public-dashboard"_s);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.examples, (QStringList{u"System Dashboard"_s, u"Anna's"_s}));
}

void TestAuditFindings::warnsOfAnOldBigPicture()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.apps = {{u"BigPicture"_s, u"eu.softwareplant.bigpicture"_s, u"8.2.1"_s},
        {u"BigGantt"_s, u"eu.softwareplant.BigGantt"_s, u"8.10.0"_s}};
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    Findings found = audit->findings;
    found.removeIf([](const Finding &finding) { return finding.id != u"apps.bigpicture"_s; });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].subject, u"BigPicture 8.2.1"_s);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[1].severity, Severity::Note);
}

void TestAuditFindings::saysNothingOfStorageWithoutAttachments()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.remove(u"FileAttachment"_s);
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    QCOMPARE(idsOf(audit->findings), QStringList{u"users.count-over-1000-rule"_s});
}

void TestAuditFindings::doesNotSayThatManyUsersAreFew()
{
    BackupFacts facts;
    for (int i = 0; i <= 1000; ++i) {
        Person person;
        person.userName = u"user%1"_s.arg(i);
        person.email = person.userName + u"@company.com"_s;
        person.directoryId = 1;
        facts.inventory.people.users.append(person);
    }
    QVERIFY(judgeUsers(facts).isEmpty());
    facts.inventory.people.users.last().active = false;
    QCOMPARE(findingOf(judgeUsers(facts), u"users.count-over-1000-rule"_s).count, 1000);
}

void TestAuditFindings::knowsTheLimitOfTwentyGigabytes()
{
    BackupFacts facts;
    facts.fileSize = 20'000'000'000;
    QVERIFY(judgeServer(facts).isEmpty());
    facts.fileSize += 1;
    QCOMPARE(idsOf(judgeServer(facts)), QStringList{u"backup.size-over-20gb"_s});
}

QTEST_APPLESS_MAIN(TestAuditFindings)
#include "tst_auditfindings.moc"
