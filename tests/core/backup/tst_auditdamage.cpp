// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"
#include "core/findings/findingtext.h"
#include "tests/support/backupbuilder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Backups that are broken as files: whatever comes, a finding and never a crash.
class TestAuditDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void failsWhereThereIsNothingToRead();
    void readsWhatIsInAFolderAndInAnOldZip();
    void tellsATruncatedFileFromABrokenOne();
    void keepsWhatItReadBeforeTheDamage();
    void noticesAWrongChecksum();
    void namesThePlaceOfBrokenXml();
    void namesThePlaceOfIllegalCharacters();
    void countsIllegalCharactersOfBothFiles();
    void readsAHugeAttribute();
    void endsABillionLaughs();
    void readsWindowsLineEnds();
    void survivesEveryCut();
    void survivesNoise();
};

namespace {

Audit auditOf(const QString &path)
{
    Work work;
    auto audit = auditBackup(path, work);
    if (audit)
        return *audit;
    Audit none;
    none.findings.append(makeFinding(u"archive.unreadable"_s, 1, {u"Error: "_s + errorName(audit.error().code)}));
    return none;
}

Finding findingOf(const Findings &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.end() ? Finding() : *found;
}

QStringList damageOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.id.startsWith(u"archive.") || finding.id.startsWith(u"xml.") || finding.id.startsWith(u"rows."))
            ids.append(finding.id);
    }
    ids.sort();
    return ids;
}

QByteArray utf16(const QByteArray &utf8, bool mark)
{
    const QString text = QString::fromUtf8(utf8);
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return mark ? "\xff\xfe" + bytes : bytes;
}

} // namespace

void TestAuditDamage::says_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const QByteArray fine = BackupBuilder::healthy().entities();
    const auto row = [](const char *name, const QByteArray &bytes, const QString &id) {
        QTest::newRow(name) << bytes << id;
    };
    row("a fine one", fine, QString());
    row("an empty file", QByteArray(), u"archive.unreadable"_s);
    row("text", "Dear administrator,", u"archive.unreadable"_s);
    row("tar.gz", "\x1f\x8b\x08" + fine, u"archive.unreadable"_s);
    row("zeros", QByteArray(5000, '\0'), u"archive.unreadable"_s);
    row("another document", "<?xml version='1.0'?><html><body/></html>", u"archive.no-entities"_s);
    row("apps' tables alone", BackupBuilder().activeObjects(), u"archive.no-entities"_s);
    row("UTF-16 with a mark", utf16(fine, true), u"xml.encoding"_s);
    row("UTF-16 without", utf16(fine, false), u"xml.encoding"_s);
    row("cut at once", fine.first(30), u"archive.truncated"_s);
    row("cut in the header", fine.first(400), u"archive.truncated"_s);
    row("cut after a row", fine.first(fine.indexOf("<Issue")), u"archive.truncated"_s);
    row("cut within a value", fine.first(fine.indexOf("anna@com") + 3), u"archive.truncated"_s);
    row("cut within CDATA", fine.first(fine.indexOf("two\nlines") + 5), u"archive.truncated"_s);
    row("cut before the last tag", fine.first(fine.indexOf("</entity-engine-xml")), u"archive.truncated"_s);
    row("tag not closed", QByteArray(fine).replace("<Group ", "<Broken><Group "), u"xml.malformed"_s);
    row("something after the end", fine + "<again/>", u"xml.malformed"_s);
    row("an ampersand", QByteArray(fine).replace("&amp;", "&"), u"xml.malformed"_s);
    row("document type", QByteArray(fine).replace("<entity-engine-xml", "<!DOCTYPE x><entity-engine-xml"),
        u"xml.malformed"_s);
}

void TestAuditDamage::says()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const QStringList expected = id.isEmpty() ? QStringList() : QStringList{id};

    QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.xml"_s);
    QVERIFY(writeTestFile(path, bytes));
    QCOMPARE(damageOf(auditOf(path).findings), expected);

    // The same inside a ZIP, where its name says what it is.
    if (id == u"archive.unreadable"_s)
        return;
    QVERIFY(QDir().mkpath(folder.filePath(u"content"_s)));
    QVERIFY(writeTestFile(folder.filePath(u"content/entities.xml"_s), bytes));
    const QString zip = folder.filePath(u"backup.zip"_s);
    QVERIFY(zipFolder(zip, folder.filePath(u"content"_s), {u"entities.xml"_s}));
    QCOMPARE(damageOf(auditOf(zip).findings), expected);
}

void TestAuditDamage::failsWhereThereIsNothingToRead()
{
    QTemporaryDir folder;
    Work work;
    auto audit = auditBackup(folder.filePath(u"none.zip"_s), work);
    QVERIFY(!audit);
    QCOMPARE(audit.error().code, ErrorCode::NotFound);
    audit = auditBackup(folder.path(), work);
    QVERIFY(!audit);
    QCOMPARE(audit.error().code, ErrorCode::NotReadable);
}

void TestAuditDamage::readsWhatIsInAFolderAndInAnOldZip()
{
    QTemporaryDir folder;
    const BackupBuilder backup = BackupBuilder::healthy();
    Audit audit = auditOf(backup.writeZip(folder.path(), u"my backup"_s));
    QCOMPARE(damageOf(audit.findings), QStringList{u"archive.nested-folder"_s});
    QCOMPARE(findingOf(audit.findings, u"archive.nested-folder"_s).examples, QStringList{u"my backup/entities.xml"_s});
    QCOMPARE(audit.inventory.issues(), 1);
    QVERIFY(audit.inventory.trailerMatches);

    const QString old = folder.filePath(u"old"_s);
    QVERIFY(QDir().mkpath(old));
    QVERIFY(writeTestFile(old + u"/2011-Jun-24--1355.xml"_s, backup.entities()));
    QVERIFY(zipFolder(folder.filePath(u"old.zip"_s), old, {u"2011-Jun-24--1355.xml"_s}));
    audit = auditOf(folder.filePath(u"old.zip"_s));
    QCOMPARE(damageOf(audit.findings), QStringList{u"archive.old-layout"_s});
    QCOMPARE(audit.inventory.issues(), 1);

    QVERIFY(writeTestFile(old + u"/readme.txt"_s, "hello"));
    QVERIFY(zipFolder(folder.filePath(u"none.zip"_s), old, {u"readme.txt"_s}));
    QCOMPARE(damageOf(auditOf(folder.filePath(u"none.zip"_s)).findings), QStringList{u"archive.no-entities"_s});
}

void TestAuditDamage::tellsATruncatedFileFromABrokenOne()
{
    QTemporaryDir folder;
    const QString zip = BackupBuilder::healthy().writeZip(folder.path());
    const QByteArray bytes = readTestFile(zip);
    QVERIFY(writeTestFile(zip, bytes.first(bytes.size() / 2)));
    QCOMPARE(damageOf(auditOf(zip).findings), QStringList{u"archive.truncated"_s});
    QVERIFY(writeTestFile(zip, bytes.first(bytes.size() - 22)));
    QCOMPARE(damageOf(auditOf(zip).findings), QStringList{u"archive.truncated"_s});
    QVERIFY(writeTestFile(zip, bytes.first(4) + QByteArray(bytes.size() - 26, 'x') + bytes.last(22)));
    QCOMPARE(damageOf(auditOf(zip).findings), QStringList{u"archive.unreadable"_s});
}

void TestAuditDamage::keepsWhatItReadBeforeTheDamage()
{
    QTemporaryDir folder;
    QByteArray bytes = BackupBuilder::healthy().entities();
    bytes.truncate(bytes.indexOf("<Project "));
    const QString path = folder.filePath(u"entities.xml"_s);
    QVERIFY(writeTestFile(path, bytes));
    const Audit audit = auditOf(path);
    QCOMPARE(audit.inventory.people.users.size(), 0);
    QCOMPARE(audit.inventory.issues(), 1);
    QCOMPARE(audit.inventory.version, u"8.20.10"_s);
    QVERIFY(!audit.inventory.trailerPresent);
    const Finding finding = findingOf(audit.findings, u"archive.truncated"_s);
    QVERIFY2(finding.examples.value(0).contains(u"PortalPage"), qPrintable(finding.examples.value(0)));
}

void TestAuditDamage::noticesAWrongChecksum()
{
    QTemporaryDir folder;
    const QString path = BackupBuilder::healthy().writeXml(folder.path());
    QProcess zip;
    zip.setWorkingDirectory(folder.path());
    zip.start(u"zip"_s, {u"-q"_s, u"-0"_s, u"stored.zip"_s, u"entities.xml"_s});
    QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
    QByteArray bytes = readTestFile(folder.filePath(u"stored.zip"_s));
    QCOMPARE(damageOf(auditOf(folder.filePath(u"stored.zip"_s)).findings), QStringList());
    bytes.replace("anna@company.com", "anna@comPany.com");
    QVERIFY(writeTestFile(folder.filePath(u"stored.zip"_s), bytes));
    QCOMPARE(damageOf(auditOf(folder.filePath(u"stored.zip"_s)).findings), QStringList{u"archive.unreadable"_s});
}

void TestAuditDamage::namesThePlaceOfBrokenXml()
{
    const auto placeOf = [](const QByteArray &row) {
        QTemporaryDir folder;
        BackupBuilder backup = BackupBuilder::healthy();
        backup.addRaw(u"Issue"_s, "    <Issue id=\"77\" summary=\"fine\"/>");
        backup.addRaw(u"Issue"_s, row);
        const auto audit = auditOf(backup.writeXml(folder.path()));
        return findingOf(audit.findings, u"xml.malformed"_s).examples.value(0);
    };
    const auto between = placeOf("    <Issue id=\"78\" summary=\"a\" summary=\"b\"/>");
    QVERIFY2(between.contains(u", after Issue 77: "), qPrintable(between));
    QVERIFY2(between.contains(u", line ") && between.contains(u", column "), qPrintable(between));
    const auto within = placeOf("    <Issue id=\"78\"><description>a & b</description></Issue>");
    QVERIFY2(within.contains(u", Issue 78: "), qPrintable(within));
}

void TestAuditDamage::namesThePlaceOfIllegalCharacters()
{
    QTemporaryDir folder;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addRaw(
        u"Issue"_s, "    <Issue id=\"77\" summary=\"\x02\">\n<description><![CDATA[a\n\x03]]></description></Issue>");
    backup.addRaw(u"Issue"_s, "    <Issue id=\"78\" summary=\"fine\"/>");
    backup.addRaw(u"Issue"_s, "    <Issue id=\"79\" summary=\"&#x1F;\"/>");
    backup.addRaw(u"Issue"_s, "    <Issue id=\"80\" summary=\"Zo\xeb\"/>");
    const QByteArray bytes = backup.entities();
    const auto lineOf = [&](QByteArrayView text) { return bytes.first(bytes.indexOf(text)).count('\n') + 1; };
    const Audit audit = auditOf(backup.writeXml(folder.path()));
    const Finding illegal = findingOf(audit.findings, u"xml.illegal-characters"_s);
    QCOMPARE(illegal.count, 3);
    QCOMPARE(illegal.examples, (QStringList{u"entities.xml, line %1, Issue 77 summary: U+0002"_s.arg(lineOf("\x02")),
                                   u"entities.xml, line %1, Issue 77 description: U+0003"_s.arg(lineOf("\x03")),
                                   u"entities.xml, line %1, Issue 79 summary: &#x001F;"_s.arg(lineOf("&#x1F;"))}));
    const Finding encoding = findingOf(audit.findings, u"xml.encoding"_s);
    QCOMPARE(
        encoding.examples, QStringList{u"entities.xml, line %1, Issue 80 summary: byte EB"_s.arg(lineOf("\xeb\""))});
    QCOMPARE(audit.inventory.issues(), 5);
    QVERIFY(audit.inventory.trailerMatches);
}

void TestAuditDamage::countsIllegalCharactersOfBothFiles()
{
    QTemporaryDir folder;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addRaw(u"Issue"_s, "<Issue id=\"5\" summary=\"" + QByteArray(30, '\x01') + "\"/>");
    backup.activeObjectsRows = "<row><string>\x0c</string></row>";
    Finding finding = findingOf(auditOf(backup.writeZip(folder.path())).findings, u"xml.illegal-characters"_s);
    QCOMPARE(finding.count, 31);
    QCOMPARE(finding.examples.size(), Finding::mostExamples);

    backup.remove(u"Issue"_s);
    finding = findingOf(auditOf(backup.writeZip(folder.path())).findings, u"xml.illegal-characters"_s);
    QCOMPARE(finding.examples, QStringList{u"activeobjects.xml, line 5, AO_60DB71_RAPIDVIEW: U+000C"_s});
}

void TestAuditDamage::readsAHugeAttribute()
{
    QTemporaryDir folder;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addRaw(
        u"Issue"_s, "<Issue id=\"5\" project=\"10000\" description=\"" + QByteArray(50'000'000, 'x') + "\"/>");
    backup.addRaw(u"Issue"_s, "<Issue id=\"6\" project=\"10000\"><description><![CDATA[\n" +
                                  QByteArray(5'000'000, 'x') + "]]></description></Issue>");
    const Audit audit = auditOf(backup.writeXml(folder.path()));
    QCOMPARE(damageOf(audit.findings), QStringList());
    QCOMPARE(audit.inventory.projects.first().issues, 3);
}

void TestAuditDamage::endsABillionLaughs()
{
    QByteArray bomb = "<?xml version='1.0'?>\n<!DOCTYPE l [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    bomb += "]><entity-engine-xml a='&l11;'>&l11;</entity-engine-xml>";
    QTemporaryDir folder;
    const QString path = folder.filePath(u"entities.xml"_s);
    QVERIFY(writeTestFile(path, bomb));
    const Audit audit = auditOf(path);
    QCOMPARE(damageOf(audit.findings), QStringList{u"xml.malformed"_s});
    const QString example = findingOf(audit.findings, u"xml.malformed"_s).examples.value(0);
    QVERIFY2(example.startsWith(u"entities.xml, line 2") && example.contains(u"DOCTYPE"), qPrintable(example));
}

void TestAuditDamage::readsWindowsLineEnds()
{
    QTemporaryDir folder;
    BackupBuilder backup = BackupBuilder::healthy();
    backup.apps = {{u"Tempo"_s, u"is.origo"_s, u"1.0"_s}};
    const QString path = folder.filePath(u"entities.xml"_s);
    QVERIFY(writeTestFile(path, "\xef\xbb\xbf" + backup.entities().replace("\n", "\r\n")));
    const Audit audit = auditOf(path);
    QCOMPARE(damageOf(audit.findings), QStringList());
    QVERIFY(audit.inventory.trailerMatches);
    QCOMPARE(audit.inventory.version, u"8.20.10"_s);
    const QList<InstalledApp> apps{{u"Tempo"_s, u"is.origo"_s, u"1.0"_s, true}};
    QCOMPARE(audit.inventory.apps, apps);
}

void TestAuditDamage::survivesEveryCut()
{
    QTemporaryDir folder;
    const QByteArray bytes = BackupBuilder::healthy().entities();
    const QString path = folder.filePath(u"entities.xml"_s);
    for (qsizetype size = 10; size < bytes.size() - 10; size += 23) {
        QVERIFY(writeTestFile(path, bytes.first(size)));
        const QStringList damage = damageOf(auditOf(path).findings);
        QVERIFY2(damage.contains(u"archive.truncated"_s) || bytes.first(size).contains("</entity-engine-xml"),
            qPrintable(damage.join(u' ') + u": "_s + QString::fromUtf8(bytes.first(size).right(40))));
    }
    const QString zip = BackupBuilder::healthy().writeZip(folder.path());
    const QByteArray zipped = readTestFile(zip);
    for (qsizetype size = 0; size < zipped.size(); size += 31) {
        QVERIFY(writeTestFile(zip, zipped.first(size)));
        QVERIFY(hasErrors(auditOf(zip).findings));
    }
}

void TestAuditDamage::survivesNoise()
{
    QTemporaryDir folder;
    QRandomGenerator random(3);
    const QByteArray xml = BackupBuilder::healthy().entities();
    const QByteArray zip = readTestFile(BackupBuilder::healthy().writeZip(folder.path()));
    const QString path = folder.filePath(u"noisy"_s);
    for (const QByteArray &original : {xml, zip}) {
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = original;
            for (int change = random.bounded(1, 30); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QVERIFY(writeTestFile(path, bytes));
            auditOf(path);
        }
    }
}

QTEST_APPLESS_MAIN(TestAuditDamage)
#include "tst_auditdamage.moc"
