// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"

#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestMediaMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatAgreesIsNoFinding();
    void findsMissingWrongAndOrphanFiles();
    void theOldLayoutCountsAsWell();
    void aFileInAnotherIssuesFolderIsOfNoUse();
    void aRowWithoutIssueIsFoundByItsNumber();
    void filesNewerThanTheBackupAreOrphans();
    void tellsAllDifferencesAndNotOnlyExamples();

private:
    static MediaEntry file(const QString &project, int issue, qint64 id, qint64 size);

    Inventory m_inventory;
    QList<MediaEntry> m_entries;
};

MediaEntry TestMediaMatch::file(const QString &project, int issue, qint64 id, qint64 size)
{
    MediaEntry entry;
    entry.name = u"data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(id);
    entry.size = size;
    entry.project = project;
    entry.issue = issue;
    entry.attachmentId = id;
    return entry;
}

void TestMediaMatch::init()
{
    m_inventory = {};
    BackupProject renamed;
    renamed.id = 1;
    renamed.key = u"NEW"_s;
    renamed.originalKey = u"OLD"_s;
    BackupProject plain;
    plain.id = 2;
    plain.key = plain.originalKey = u"TEST"_s;
    m_inventory.projects = {renamed, plain};
    m_inventory.issuePlaces = {{501, {0, 5}}, {502, {1, 10'001}}};
    m_inventory.attachments = {{100, 501, 11}, {101, 501, 22}, {102, 502, 33}};
    m_entries = {file(u"OLD"_s, 5, 100, 11), file(u"OLD"_s, 5, 101, 22), file(u"TEST"_s, 10'001, 102, 33)};
}

void TestMediaMatch::whatAgreesIsNoFinding()
{
    auto thumbnail = file(u"TEST"_s, 1, 999, 1);
    thumbnail.kind = MediaKind::Thumbnail;
    MediaEntry avatar;
    avatar.name = u"data/avatars/1"_s;
    avatar.kind = MediaKind::Avatar;
    QCOMPARE(matchMedia(m_entries + QList{thumbnail, avatar}, m_inventory), Findings());
    QCOMPARE(matchMedia({}, {}), Findings());
}

void TestMediaMatch::findsMissingWrongAndOrphanFiles()
{
    m_entries[1].size = 23;
    m_entries[2] = file(u"TEST"_s, 3, 555, 33);
    const auto findings = matchMedia(m_entries, m_inventory);
    QCOMPARE(findings.size(), 3);
    QCOMPARE(
        find(findings, u"media.missing"_s)->examples, QStringList{u"data/attachments/TEST/20000/TEST-10001/102"_s});
    QCOMPARE(find(findings, u"media.wrong-size"_s)->examples, QStringList{u"data/attachments/OLD/10000/OLD-5/101"_s});
    QCOMPARE(find(findings, u"media.orphan"_s)->examples, QStringList{m_entries[2].name});
}

void TestMediaMatch::theOldLayoutCountsAsWell()
{
    m_entries[0].name = u"data/attachments/OLD/OLD-5/100_report.pdf"_s;
    QCOMPARE(matchMedia(m_entries, m_inventory), Findings());
    // Both at once: the one of the right size counts, whichever comes first.
    auto cut = file(u"OLD"_s, 5, 101, 2);
    QCOMPARE(matchMedia(m_entries + QList{cut}, m_inventory), Findings());
    QCOMPARE(matchMedia(QList{cut} + m_entries, m_inventory), Findings());
}

void TestMediaMatch::aFileInAnotherIssuesFolderIsOfNoUse()
{
    m_entries[0] = file(u"NEW"_s, 5, 100, 11);
    const auto findings = matchMedia(m_entries, m_inventory);
    QCOMPARE(find(findings, u"media.missing"_s)->count, 1);
    QCOMPARE(find(findings, u"media.orphan"_s)->count, 1);
}

void TestMediaMatch::aRowWithoutIssueIsFoundByItsNumber()
{
    m_inventory.attachments.append({103, 777, 44});
    m_entries.append(file(u"GONE"_s, 1, 103, 44));
    QCOMPARE(matchMedia(m_entries, m_inventory), Findings());
    m_entries.removeLast();
    QCOMPARE(find(matchMedia(m_entries, m_inventory), u"media.missing"_s)->examples,
        QStringList{u"data/attachments/?/103"_s});
}

void TestMediaMatch::filesNewerThanTheBackupAreOrphans()
{
    const auto sample = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/samples/jira-8.5-windows"_s;
    if (!QFileInfo::exists(sample))
        QSKIP("the sample backups are not beside the checkout");
    auto source = openMediaSource(sample);
    QVERIFY(source);
    Work work;
    const auto listing = (*source)->list(work);
    QVERIFY(listing);
    // As the backup of that server has it: no attachments yet.
    const auto findings = matchMedia(listing->entries, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id, u"media.orphan"_s);
    QCOMPARE(findings[0].count, 15);
}

void TestMediaMatch::tellsAllDifferencesAndNotOnlyExamples()
{
    using What = MediaDifference::What;
    m_entries[0].name = u"data/attachments/OLD/OLD-5/100_report.pdf"_s;
    m_entries[0].size = 12;
    m_entries.removeAt(1);
    for (int i = 0; i < 100; ++i)
        m_entries.append(file(u"TEST"_s, 3, 5'000 + i, i));
    QList<MediaDifference> all;
    const auto findings =
        matchMedia(m_entries, m_inventory, [&all](const MediaDifference &difference) { all.append(difference); });
    QCOMPARE(findings, matchMedia(m_entries, m_inventory));
    QCOMPARE(find(findings, u"media.orphan"_s)->examples.size(), Finding::mostExamples);
    QCOMPARE(all.size(), 102);
    QCOMPARE(all[99],
        (MediaDifference{What::Orphan, u"data/attachments/TEST/10000/TEST-3/5099"_s, u"TEST"_s, 3, 5'099, -1, 99}));
    // The path is that of the file which is there, in whatever layout.
    QCOMPARE(all[100], (MediaDifference{What::WrongSize, m_entries[0].name, u"OLD"_s, 5, 100, 11, 12}));
    QCOMPARE(all[101],
        (MediaDifference{What::Missing, u"data/attachments/OLD/10000/OLD-5/101"_s, u"OLD"_s, 5, 101, 22, -1}));
}

QTEST_APPLESS_MAIN(TestMediaMatch)
#include "tst_mediamatch.moc"
