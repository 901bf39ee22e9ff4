// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/auditing.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheInventory();
    void countsPlacesAndStorageByProject();
    void prefersRowsToTheHeader();
    void reportsProgressToTheEnd();
    void stopsWhenAsked();
    void keepsNoSecret();
};

void TestAudit::readsTheInventory()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.timeZone = u"Europe/Berlin"_s;
    backup.apps = {{u"Tempo : Timesheets"_s, u"is.origo.jira.tempo-plugin"_s, u"9.1.2"_s, u"disabled"_s}};
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const Inventory &inventory = audit->inventory;
    QCOMPARE(inventory.version, u"8.20.10"_s);
    QCOMPARE(inventory.build, 820010);
    QCOMPARE(inventory.baseUrl, u"https://jira.company.com"_s);
    QCOMPARE(inventory.exportedAt, QDateTime::fromMSecsSinceEpoch(1745763540623));
    QCOMPARE(inventory.serverTimeZone, u"Europe/Berlin"_s);
    QVERIFY(inventory.trailerPresent && inventory.trailerMatches);
    QCOMPARE(inventory.counts.value(u"SchemePermissions"_s), 2);
    QCOMPARE(inventory.issues(), 1);

    QCOMPARE(inventory.people.users.size(), 1);
    const Person &anna = inventory.people.users.first();
    QCOMPARE(anna.userName, u"anna"_s);
    QVERIFY(anna.userKey.startsWith(u"JIRAUSER"));
    QCOMPARE(anna.email, u"anna@company.com"_s);
    QVERIFY(anna.active);
    QCOMPARE(inventory.people.directories.first().kind, UserDirectory::Kind::Internal);
    QCOMPARE(inventory.people.groups, QStringList{u"staff"_s});
    QCOMPARE(inventory.people.memberships, (QList<Membership>{{u"staff"_s, u"anna"_s, false, 1}}));

    QCOMPARE(inventory.projects.size(), 1);
    QCOMPARE(inventory.projects.first().key, u"ABC"_s);
    QCOMPARE(inventory.projects.first().issues, 1);
    QCOMPARE(inventory.attachments.size(), 1);
    QCOMPARE(inventory.attachmentBytes(), 1500);
    QCOMPARE(inventory.issuePlaces.value(10000).project, 0);
    QCOMPARE(inventory.issuePlaces.value(10000).number, 7);
    const QList<InstalledApp> apps{{u"Tempo : Timesheets"_s, u"is.origo.jira.tempo-plugin"_s, u"9.1.2"_s, false}};
    QCOMPARE(inventory.apps, apps);
}

void TestAudit::countsPlacesAndStorageByProject()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addProject(20, u"NEW"_s, u"OLD"_s);
    // Jira 5 has no number attribute; the issue of the last attachment is missing.
    backup.add(u"Issue"_s, {{u"id"_s, u"30"_s}, {u"key"_s, u"NEW-12345"_s}, {u"project"_s, u"20"_s}});
    backup.add(u"Issue"_s, {{u"id"_s, u"31"_s}, {u"key"_s, u"NEW-2"_s}, {u"project"_s, u"20"_s}});
    for (const auto &[id, issue, size] : {std::tuple(u"1"_s, u"30"_s, u"4000000000"_s),
             std::tuple(u"2"_s, u"30"_s, u"1000000000"_s), std::tuple(u"3"_s, u"404"_s, u"7"_s)})
        backup.add(u"FileAttachment"_s, {{u"id"_s, id}, {u"issue"_s, issue}, {u"filesize"_s, size}});
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    const Inventory &inventory = audit->inventory;
    QCOMPARE(inventory.projects[1].originalKey, u"OLD"_s);
    QCOMPARE(inventory.projects[1].issues, 2);
    QCOMPARE(inventory.projects[1].attachments, 2);
    QCOMPARE(inventory.projects[1].attachmentBytes, 5'000'000'000);
    QCOMPARE(inventory.issuePlaces.size(), 2);
    QCOMPARE(inventory.issuePlaces.value(30).number, 12345);
    QVERIFY(!inventory.issuePlaces.contains(404));
    const Finding storage = findingOf(audit->findings, u"storage.total"_s);
    QCOMPARE(storage.count, 4);
    QVERIFY(storage.subject.startsWith(u"5.00"));
    QVERIFY(storage.examples.first().startsWith(u"NEW"));
}

void TestAudit::prefersRowsToTheHeader()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.headerVersion = u"8.5.1"_s;
    auto audit = auditOf(backup);
    QVERIFY(audit);
    QCOMPARE(audit->inventory.version, u"8.20.10"_s);

    backup.version.clear();
    audit = auditOf(backup);
    QVERIFY(audit);
    QCOMPARE(audit->inventory.version, u"8.5.1"_s);
    QCOMPARE(audit->inventory.baseUrl, u"https://header.company.com"_s);
}

void TestAudit::reportsProgressToTheEnd()
{
    QTemporaryDir folder;
    const QString path = BackupBuilder::healthy().writeZip(folder.path());
    QList<Progress> seen;
    Work work{.cancel = {}, .progress = ProgressSink([&](const Progress &now) { seen.append(now); })};
    QVERIFY(auditBackup(path, work));
    QVERIFY(seen.size() >= 2);
    QCOMPARE(seen.last().phase, Phase::Reading);
    QCOMPARE(seen.last().total, QFileInfo(path).size());
    QCOMPARE(seen.last().done, seen.last().total);
    QVERIFY(std::ranges::is_sorted(seen, {}, &Progress::done));
}

void TestAudit::stopsWhenAsked()
{
    QTemporaryDir folder;
    BackupBuilder backup = BackupBuilder::healthy();
    for (int i = 0; i < 50'000; ++i)
        backup.addUser(u"user%1"_s.arg(i), u"user%1@company.com"_s.arg(i));
    const QString path = backup.writeXml(folder.path());
    Work work;
    qint64 done = 0;
    work.progress = ProgressSink([&](const Progress &now) {
        done = now.done;
        if (now.phase == Phase::Reading)
            work.cancel.request();
    });
    const auto audit = auditBackup(path, work);
    QVERIFY(!audit);
    QCOMPARE(audit.error().code, ErrorCode::Cancelled);
    QVERIFY(done < QFileInfo(path).size());
}

void TestAudit::keepsNoSecret()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addUser(u"bob"_s, u"bob@@"_s);
    backup.addRaw(u"User"_s, "<User id=\"3\" userName=\"cid\" credential=\"{PKCS5S2}secret-hash\x01\"/>");
    backup.addRaw(u"User"_s, "<User id=\"4\" credential=\"{PKCS5S2}secret-hash\" credential=\"secret-hash\"/>");
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    QVERIFY(idsOf(audit->findings).contains(u"xml.malformed"_s));
    for (const Finding &finding : audit->findings) {
        const QByteArray json = QJsonDocument(toJson(finding)).toJson();
        QVERIFY2(!json.contains("secret-hash") && !json.contains("hunter2"), json.constData());
    }
}

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
