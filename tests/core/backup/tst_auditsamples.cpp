// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Backups that Jira wrote, read by the audit and by another parser.
class TestAuditSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatAnotherParserCounts_data();
    void countsWhatAnotherParserCounts();
    void judgesEachVersion_data() { countsWhatAnotherParserCounts_data(); }
    void judgesEachVersion();
    void seesWhoWasDeleted();
    void seesWhatIsPublic();

private:
    QString m_folder;
};

namespace {

struct Seen
{
    QMap<QString, qint64> counts;
    QMap<QString, qint64> trailer;
    QStringList userNames;
};

Seen readByAnotherParser(const QByteArray &bytes)
{
    Seen seen;
    QXmlStreamReader reader(bytes);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && ++depth == 2) {
            ++seen.counts[reader.name().toString()];
            if (reader.name() == "User"_L1)
                seen.userNames.append(reader.attributes().value("userName"_L1).toString());
        }
        if (reader.isEndElement())
            --depth;
        if (!reader.isComment() || depth != 1)
            continue;
        for (const QString &line : reader.text().toString().split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() == 3 && words[1] == ":"_L1 && words[0] != "Total"_L1)
                seen.trailer.insert(words[0], words[2].toLongLong());
        }
    }
    return reader.hasError() ? Seen() : seen;
}

Findings withId(const Findings &findings, const QString &start)
{
    Findings found = findings;
    found.removeIf([&](const Finding &finding) { return !finding.id.startsWith(start); });
    return found;
}

Result<Audit> audited(const QString &path)
{
    Work work;
    return auditBackup(path, work);
}

} // namespace

void TestAuditSamples::initTestCase()
{
    m_folder = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/samples"_s;
    if (!QDir(m_folder).exists())
        QSKIP("The samples are not here: ../shared/samples beside the checkout.");
}

void TestAuditSamples::countsWhatAnotherParserCounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("version");
    QTest::addColumn<qint64>("build");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &file, const QString &version, qint64 build,
                         const QString &finding) { QTest::newRow(name) << file << version << build << finding; };
    row("5.0", u"jira-5.0/entities.xml"_s, u"5.0"_s, 713, u"server.version-too-old"_s);
    row("7.0", u"jira-7.0/entities.xml"_s, u"7.0.0"_s, 70107, u"server.version-may-fail"_s);
    row("7.0 removed user", u"jira-7.0-removed-user/entities.xml"_s, u"7.0.0"_s, 70107, u"server.version-may-fail"_s);
    row("7.0 blank", u"jira-7.0-blank/entities.xml"_s, u"7.0.12-SNAPSHOT"_s, 70101, u"server.version-may-fail"_s);
    row("8.5 Windows", u"jira-8.5-windows/2020-Jan-10--2002.zip"_s, u"8.5.3"_s, 805003, QString());
}

void TestAuditSamples::countsWhatAnotherParserCounts()
{
    QFETCH(QString, file);
    const QString path = QDir(m_folder).filePath(file);
    QByteArray bytes;
    if (path.endsWith(u".zip")) {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"entities.xml"_s});
        QVERIFY(unzip.waitForFinished() && unzip.exitCode() == 0);
        bytes = unzip.readAllStandardOutput();
    } else {
        QFile xml(path);
        QVERIFY(xml.open(QIODevice::ReadOnly));
        bytes = xml.readAll();
    }
    const Seen seen = readByAnotherParser(bytes);
    QVERIFY(seen.counts.size() > 30);

    const auto audit = audited(path);
    QVERIFY(audit);
    const Inventory &inventory = audit->inventory;
    QCOMPARE(inventory.counts, seen.counts);
    QCOMPARE(inventory.counts, seen.trailer);
    QVERIFY(inventory.trailerPresent && inventory.trailerMatches);
    QStringList userNames;
    for (const Person &person : inventory.people.users)
        userNames.append(person.userName);
    QCOMPARE(userNames, seen.userNames);
    QCOMPARE(inventory.projects.size(), seen.counts.value(u"Project"_s));
    QCOMPARE(inventory.attachments.size(), seen.counts.value(u"FileAttachment"_s));
    QCOMPARE(inventory.people.memberships.size(), seen.counts.value(u"Membership"_s));
    for (const AttachmentRow &attachment : inventory.attachments) {
        const IssuePlace place = inventory.issuePlaces.value(attachment.issueId);
        QVERIFY(place.project >= 0 && place.number > 0 && attachment.size > 0);
    }
    qint64 issues = 0;
    for (const BackupProject &project : inventory.projects)
        issues += project.issues;
    QCOMPARE(issues, inventory.issues());
    QVERIFY(withId(audit->findings, u"archive."_s).isEmpty());
    QVERIFY(withId(audit->findings, u"xml."_s).isEmpty());
    QVERIFY(withId(audit->findings, u"rows."_s).isEmpty());
}

void TestAuditSamples::judgesEachVersion()
{
    QFETCH(QString, file);
    QFETCH(QString, finding);
    const auto audit = audited(QDir(m_folder).filePath(file));
    QVERIFY(audit);
    QTEST(audit->inventory.version, "version");
    QTEST(audit->inventory.build, "build");
    QVERIFY(audit->inventory.baseUrl.startsWith(u"http://localhost:"));
    const Findings ofServer = withId(audit->findings, u"server."_s);
    QCOMPARE(ofServer.size(), finding.isEmpty() ? 0 : 1);
    if (!finding.isEmpty()) {
        QCOMPARE(ofServer.first().id, finding);
        QCOMPARE(ofServer.first().subject, audit->inventory.version);
    }
    if (file.startsWith(u"jira-8.5"_s)) {
        QCOMPARE(audit->inventory.apps.size(), 8);
        QCOMPARE(audit->inventory.serverTimeZone, u"Europe/Minsk"_s);
        QCOMPARE(withId(audit->findings, u"security.public-dashboard"_s).value(0).severity, Severity::Note);
    }
}

void TestAuditSamples::seesWhoWasDeleted()
{
    const auto audit = audited(QDir(m_folder).filePath(u"jira-7.0-removed-user/entities.xml"_s));
    QVERIFY(audit);
    QCOMPARE(audit->inventory.deletedUsers, QStringList{u"removed_user"_s});
    QCOMPARE(
        withId(audit->findings, u"users.deleted-with-content"_s).value(0).count, audit->inventory.deletedUsers.size());
}

void TestAuditSamples::seesWhatIsPublic()
{
    const auto old = audited(QDir(m_folder).filePath(u"jira-5.0/entities.xml"_s));
    const auto seven = audited(QDir(m_folder).filePath(u"jira-7.0/entities.xml"_s));
    QVERIFY(old && seven);
    QVERIFY(withId(old->findings, u"security.public-filter"_s).value(0).count > 0);
    QVERIFY(withId(seven->findings, u"security.anyone-grant"_s).value(0).count > 0);
    QVERIFY(withId(seven->findings, u"security.anyone-browse"_s).value(0).count > 0);
}

QTEST_APPLESS_MAIN(TestAuditSamples)
#include "tst_auditsamples.moc"
