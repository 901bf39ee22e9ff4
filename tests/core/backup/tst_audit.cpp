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
    void countsLinksByProject();
    void countsNoLinksWhereTheHeaderHasNoAddress();
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
    QCOMPARE(anna.id, 20000);
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

void TestAudit::countsLinksByProject()
{
    const QString url = u"https://jira.company.com/browse/X-1"_s;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.headerBaseUrl = u"https://jira.company.com/"_s;
    backup.addProject(20, u"NEW"_s, u"OLD"_s);
    backup.add(u"Issue"_s, {{u"id"_s, u"30"_s}, {u"key"_s, u"NEW-1"_s}, {u"project"_s, u"20"_s}, {u"summary"_s, url},
                               {u"description"_s, u"a\n"_s + url + u' ' + url}, {u"environment"_s, url + u"?a&b"_s}});
    const auto ofIssue = [&](const QString &entity, const QString &issue, const QString &field, const QString &text) {
        backup.add(entity, {{u"id"_s, u"1"_s}, {u"issue"_s, issue}, {field, text}});
    };
    ofIssue(u"Action"_s, u"30"_s, u"body"_s, url);
    ofIssue(u"Action"_s, u"10000"_s, u"body"_s, u"\n"_s + url);
    ofIssue(u"Action"_s, u"404"_s, u"body"_s, url); // there is no such issue
    ofIssue(u"CustomFieldValue"_s, u"10000"_s, u"stringvalue"_s, url);
    ofIssue(u"CustomFieldValue"_s, u"10000"_s, u"textvalue"_s, u"\n"_s + url);
    ofIssue(u"Worklog"_s, u"30"_s, u"body"_s, url);
    backup.add(u"Project"_s, {{u"id"_s, u"21"_s}, {u"key"_s, u"DOC"_s}, {u"url"_s, url}, {u"description"_s, url}});
    backup.add(u"Component"_s, {{u"id"_s, u"1"_s}, {u"project"_s, u"21"_s}, {u"description"_s, url}});
    backup.add(u"Version"_s, {{u"id"_s, u"1"_s}, {u"project"_s, u"21"_s}, {u"description"_s, url}});
    backup.add(u"SearchRequest"_s, {{u"id"_s, u"9"_s}, {u"name"_s, u"x"_s}, {u"description"_s, url}});
    auto audit = auditOf(backup);
    QVERIFY(audit);
    const Inventory &inventory = audit->inventory;
    QCOMPARE(inventory.linksTo, u"https://jira.company.com"_s);
    QCOMPARE(inventory.links, 15);
    QMap<QString, qint64> links;
    for (const BackupProject &project : inventory.projects)
        links.insert(project.key, project.links);
    QCOMPARE(links, (QMap<QString, qint64>{{u"ABC"_s, 3}, {u"DOC"_s, 4}, {u"NEW"_s, 5}}));
    Finding finding = findingOf(audit->findings, u"links.server-base-url"_s);
    QCOMPARE(finding.count, 15);
    QCOMPARE(finding.subject, u"https://jira.company.com"_s);
    QCOMPARE(finding.examples,
        (QStringList{u"NEW: 5 links"_s, u"DOC: 4 links"_s, u"ABC: 3 links"_s, u"elsewhere: 3 links"_s}));

    // What was counted is said where the database has another address.
    backup.headerBaseUrl = u"https://jira.company.com/browse"_s;
    audit = auditOf(backup);
    QVERIFY(audit);
    finding = findingOf(audit->findings, u"links.server-base-url"_s);
    QCOMPARE(finding.subject, u"https://jira.company.com/browse"_s);
    QCOMPARE(finding.count, 15);
    QVERIFY(finding.examples.first().contains(u"https://jira.company.com,"));
}

void TestAudit::countsNoLinksWhereTheHeaderHasNoAddress()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.headerBaseUrl.clear();
    backup.add(u"Action"_s, {{u"id"_s, u"1"_s}, {u"issue"_s, u"10000"_s}, {u"body"_s, u"https://jira.company.com"_s}});
    const auto audit = auditOf(backup);
    QVERIFY(audit);
    QCOMPARE(audit->inventory.links, 0);
    QCOMPARE(audit->inventory.linksTo, QString());
    QCOMPARE(audit->inventory.baseUrl, u"https://jira.company.com"_s);
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
