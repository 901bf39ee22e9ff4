// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/samplecompany.h"
#include "core/backup/audit.h"
#include "core/media/chunkplan.h"
#include "core/media/mediamatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The practice company seen by the checks of the program: each planted trouble is found, and found once.
class TestSampleAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBackupsTroublesAreFound_data();
    void theBackupsTroublesAreFound();
    void theMediasTroublesAreFound();
    void theInventoryIsTheCompanys();
    void aCompanyWithoutTroublesHasNone();

private:
    static qint64 countOf(const Findings &findings, const QString &id);

    QTemporaryDir m_folder;
    Sample m_sample;
    Audit m_audit;
};

qint64 TestSampleAudit::countOf(const Findings &findings, const QString &id)
{
    qint64 count = 0;
    for (const Finding &finding : findings)
        count += finding.id == id ? finding.count : 0;
    return count;
}

void TestSampleAudit::initTestCase()
{
    Work work;
    const auto sample = writeSample({}, m_folder.path(), work);
    QVERIFY(sample);
    m_sample = *sample;
    auto audit = auditBackup(m_sample.backup, work);
    QVERIFY(audit);
    m_audit = std::move(*audit);
}

void TestSampleAudit::theBackupsTroublesAreFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *id, qint64 least, qint64 most) {
        QTest::newRow(id) << QString::fromLatin1(id) << least << most;
    };
    row("users.email-duplicate", 1, 2);
    row("users.email-no-tld", 1, 1);
    row("users.email-missing", 2, 2);
    row("users.email-reserved-domain", 1, 1);
    row("users.email-invalid", 1, 1);
    row("users.email-doubtful", 0, 0);
    row("users.addon-prefix", 1, 1);
    row("users.deleted-with-content", 1, 1);
    row("users.inactive", 1, 30);
    row("users.external-directory", 1, 300);
    row("groups.nested", 1, 1);
    row("groups.administrators-renamed", 1, 1);
    row("groups.reserved-name", 1, 1);
    row("xml.illegal-characters", 1, 1);
    row("xml.malformed", 0, 0);
    row("rows.count-mismatch", 0, 0);
    row("security.anyone-browse", 1, 1);
    row("security.anyone-grant", 2, 2);
    row("security.browse-users-anyone", 1, 1);
    row("security.public-filter", 1, 1);
    row("security.public-dashboard", 2, 2); // the System Dashboard is always one
    row("projects.renamed", 1, 1);
    row("projects.key-too-long", 1, 1);
    row("apps.bigpicture", 1, 1);
}

void TestSampleAudit::theBackupsTroublesAreFound()
{
    QFETCH(QString, id);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const qint64 count = countOf(m_audit.findings, id);
    QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
}

void TestSampleAudit::theMediasTroublesAreFound()
{
    Work work;
    auto source = openMediaSource(m_sample.jiraHome);
    QVERIFY(source);
    const auto listing = (*source)->list(work);
    QVERIFY(listing);
    const Findings findings = matchMedia(listing->entries, m_audit.inventory);
    QCOMPARE(countOf(findings, u"media.missing"_s), 1);
    QCOMPARE(countOf(findings, u"media.wrong-size"_s), 1);
    QCOMPARE(countOf(findings, u"media.orphan"_s), 1);
    const ChunkPlan plan = planChunks(listing->entries, {.limit = practiceChunkLimit});
    QCOMPARE(plan.oversized.size(), 1);
    QCOMPARE(listing->entries.at(plan.oversized.first()).size, 20'000'000);
    QVERIFY(plan.chunks.size() > 1);
}

void TestSampleAudit::theInventoryIsTheCompanys()
{
    const Inventory &inventory = m_audit.inventory;
    QCOMPARE(inventory.version, u"8.20.10"_s);
    QCOMPARE(inventory.build, 820'010);
    QCOMPARE(inventory.baseUrl, sampleFacts().serverBaseUrl);
    QCOMPARE(inventory.exportedAt.toUTC(), QDateTime(QDate(2026, 11, 20), QTime(7, 0), QTimeZone::UTC));
    QCOMPARE(inventory.serverTimeZone, u"Europe/Berlin"_s);
    QVERIFY(inventory.trailerPresent && inventory.trailerMatches);
    QCOMPARE(inventory.people.users.size(), 300);
    QCOMPARE(inventory.people.groups.size(), 12);
    QCOMPARE(inventory.projects.size(), 14);
    QCOMPARE(inventory.issues(), 2'000);
    QCOMPARE(inventory.attachments.size(), 1'500);
    QCOMPARE(inventory.attachmentBytes(), 60'000'000);
    QStringList keys;
    for (const BackupProject &project : inventory.projects)
        keys.append(project.key);
    QCOMPARE(keys, sampleFacts().projectKeys);
}

void TestSampleAudit::aCompanyWithoutTroublesHasNone()
{
    Work work;
    SampleParameters parameters;
    parameters.troubles = false;
    parameters.attachmentBytes = 1'000'000;
    const auto sample = writeSample(parameters, m_folder.filePath(u"without"_s), work);
    QVERIFY(sample);
    const auto audit = auditBackup(sample->backup, work);
    QVERIFY(audit);
    for (const Finding &finding : audit->findings) {
        QVERIFY2(finding.severity != Severity::Error || finding.id == u"groups.reserved-name"_s,
            qPrintable(finding.id + u' ' + finding.examples.join(u", "_s)));
        // The System Dashboard is open to everyone in each Jira, which is worth no more than a note.
        QVERIFY2(!finding.id.startsWith(u"security."_s) || finding.severity == Severity::Note, qPrintable(finding.id));
        QVERIFY2(!finding.id.startsWith(u"users.email"_s), qPrintable(finding.id));
    }
    auto source = openMediaSource(sample->jiraHome);
    QVERIFY(source);
    const auto listing = (*source)->list(work);
    QVERIFY(listing);
    QCOMPARE(matchMedia(listing->entries, audit->inventory), Findings());
}

QTEST_APPLESS_MAIN(TestSampleAudit)
#include "tst_sampleaudit.moc"
