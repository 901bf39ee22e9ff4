// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/chunkreaders.h"
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

/// One store as a folder and as every kind of archive, each made by the tool that people make it with.
class TestPackKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindOfSourceGivesTheSameChunks_data();
    void everyKindOfSourceGivesTheSameChunks();

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_store;
};

void TestPackKinds::initTestCase()
{
    m_store = sampleStore();
    m_store.insert(u"data/attachments/ALPHA/10000/ALPHA-2/10098"_s, "x");
    // What people call their pictures: Cyrillic, Chinese, an emoji, combining marks, 250 bytes.
    m_store.insert(u"data/avatars/10101_\u0424\u043e\u0442\u043e.png"_s, noise(700, 51));
    m_store.insert(u"data/avatars/10102_\u5934\u50cf.png"_s, noise(800, 52));
    m_store.insert(u"data/avatars/10103_\U0001f600.png"_s, noise(900, 53));
    m_store.insert(u"data/avatars/10104_e\u0301.png"_s, prose(1000));
    m_store.insert(u"data/avatars/"_s + QString(250, u'n'), noise(1100, 54));
    QVERIFY(writeStore(m_folder.filePath(u"jira-home"_s), m_store));
    QVERIFY(QDir().mkpath(m_folder.filePath(u"jira-home/data/attachments/EMPTY/10000/EMPTY-1"_s)));
}

void TestPackKinds::everyKindOfSourceGivesTheSameChunks_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *kind, const QString &program, const QString &arguments) {
        QTest::newRow(kind) << program << arguments.split(u' ');
    };
    QTest::newRow("folder") << QString() << QStringList();
    row("zip by Info-ZIP", u"zip"_s, u"-qr OUT jira-home"_s);
    row("zip by 7z", u"7z"_s, u"a -bso0 -tzip OUT jira-home"_s);
    row("zip by jar", u"jar"_s, u"cMf OUT jira-home"_s);
    row("zip by Python", u"python3"_s, u"-m zipfile -c OUT jira-home"_s);
    row("tar", u"tar"_s, u"cf OUT jira-home"_s);
    row("tar, pax", u"tar"_s, u"--format=pax -cf OUT jira-home"_s);
    row("tar by Python", u"python3"_s, u"-m tarfile -c OUT jira-home"_s);
    row("tar.gz", u"tar"_s, u"czf OUT jira-home"_s);
    row("tar.bz2", u"tar"_s, u"cjf OUT jira-home"_s);
    row("tar.xz", u"tar"_s, u"cJf OUT jira-home"_s);
    row("tar.zst", u"tar"_s, u"--zstd -cf OUT jira-home"_s);
    row("7z", u"7z"_s, u"a -bso0 -t7z OUT jira-home"_s);
    row("7z, LZMA", u"7z"_s, u"a -bso0 -t7z -m0=LZMA OUT jira-home"_s);
    row("7z, BZip2", u"7z"_s, u"a -bso0 -t7z -m0=BZip2 OUT jira-home"_s);
    row("7z, Deflate", u"7z"_s, u"a -bso0 -t7z -m0=Deflate OUT jira-home"_s);
    row("7z, Copy", u"7z"_s, u"a -bso0 -t7z -m0=Copy OUT jira-home"_s);
    row("7z, not solid", u"7z"_s, u"a -bso0 -t7z -ms=off OUT jira-home"_s);
}

void TestPackKinds::everyKindOfSourceGivesTheSameChunks()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QTemporaryDir work;
    PackParameters parameters;
    parameters.source = m_folder.filePath(u"jira-home"_s);
    if (!program.isEmpty()) {
        // A name that says nothing: what it is has to be seen inside. Python's tarfile alone goes by the name.
        parameters.source = work.filePath(u"store.tar"_s);
        arguments.replaceInStrings(u"OUT"_s, parameters.source);
        QCOMPARE(run(program, arguments, m_folder.path()), QString());
        if (!QFileInfo::exists(parameters.source))
            QVERIFY(QFile::rename(parameters.source + u".zip"_s, parameters.source));
    }
    parameters.folder = work.filePath(u"out"_s);
    parameters.plan.limit = 2'000'000;
    parameters.options.spoolFolder = work.filePath(u"spool"_s);
    Work packing;
    const auto report = packChunks(parameters, packing);
    QVERIFY2(report, report ? "" : qPrintable(report.error().subject + u": "_s + report.error().detail));
    QCOMPARE(report->findings, Findings());
    QCOMPARE(report->entries, m_store.size());
    QVERIFY(report->chunks.size() >= 2);
    const bool same = unpacked(parameters.folder) == m_store;
    QVERIFY(same);
    QCOMPARE(chunkObjections(parameters.folder), QString());
    // What was unpacked on the way leaves nothing behind.
    QCOMPARE(QDir(parameters.options.spoolFolder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

QTEST_APPLESS_MAIN(TestPackKinds)
#include "tst_packkinds.moc"
