// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

/// ZIPs as people make them.
class TestZipSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void archivesOfAllToolsAndShapesGiveTheSame_data();
    void archivesOfAllToolsAndShapesGiveTheSame();
    void hostileNamesInAnArchiveAreRefused();
    void zipsThatOtherSystemsMakeAreRead_data();
    void zipsThatOtherSystemsMakeAreRead();
    void methodsThatTheCloudMayNotReadAreRefusedByName_data();
    void methodsThatTheCloudMayNotReadAreRefusedByName();

private:
    static Result<MediaListing> list(const QString &path);

    QTemporaryDir m_folder;
    QString m_home;
    QString m_prose; ///< one file that shrinks, so that no tool stores it
};

Result<MediaListing> TestZipSource::list(const QString &path)
{
    auto source = openMediaSource(path);
    if (!source)
        return std::unexpected(source.error());
    Work work;
    return (*source)->list(work);
}

void TestZipSource::initTestCase()
{
    m_home = m_folder.filePath(u"jira-home"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
    QVERIFY(write(m_home + u"/dbconfig.xml"_s, "<x/>"));
    m_prose = m_folder.filePath(u"prose"_s);
    QVERIFY(write(m_prose + u"/data/attachments/BETA/10000/BETA-2/10101"_s, prose(9000)));
}

void TestZipSource::archivesOfAllToolsAndShapesGiveTheSame_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("what");
    QTest::addColumn<qsizetype>("missing");
    const QList<std::pair<QString, QStringList>> tools{
        {u"zip"_s, {u"-qr"_s, u"OUT"_s}},
        {u"7z"_s, {u"a"_s, u"-bso0"_s, u"-tzip"_s, u"OUT"_s}},
        {u"jar"_s, {u"cMf"_s, u"OUT"_s}},
        {u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, u"OUT"_s}},
    };
    for (const auto &[program, arguments] : tools) {
        const auto row = [&](const char *shape, const QString &from, const QString &what, qsizetype missing) {
            QTest::newRow(qPrintable(program + u", "_s + QString::fromLatin1(shape)))
                << program << arguments << from << what << missing;
        };
        row("at the root", u"jira-home"_s, u"data logos dbconfig.xml"_s, 0);
        row("one folder down", u"."_s, u"jira-home"_s, 0);
        row("data folder alone", u"jira-home/data"_s, u"attachments avatars"_s, 1);
        row("attachments alone", u"jira-home/data"_s, u"attachments"_s, 2);
        row("projects alone", u"jira-home/data/attachments"_s, u"ALPHA BETA GAMMA"_s, 2);
    }
}

void TestZipSource::archivesOfAllToolsAndShapesGiveTheSame()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, from);
    QFETCH(QString, what);
    QFETCH(qsizetype, missing);
    const auto zip = m_folder.filePath(u"store.zip"_s);
    QFile::remove(zip);
    arguments.replaceInStrings(u"OUT"_s, zip);
    QCOMPARE(run(program, arguments + what.split(u' '), m_folder.filePath(from)), QString());
    auto source = openMediaSource(zip);
    QVERIFY(source);
    Work work;
    const auto listing = (*source)->list(work);
    QVERIFY(listing);
    const auto store = sampleStore();
    QCOMPARE(listing->entries.size(), store.size() - missing);
    for (const auto &entry : listing->entries) {
        QVERIFY(store.contains(entry.name));
        auto device = (*source)->open(entry);
        QVERIFY(device);
        QVERIFY((*device)->readAll() == store[entry.name]);
        QVERIFY((*source)->finish(entry));
        QCOMPARE(entry.crc, crc32Of(store[entry.name]));
    }
    for (const auto &finding : listing->findings)
        QCOMPARE(finding.id, u"media.foreign-files"_s);
}

void TestZipSource::hostileNamesInAnArchiveAreRefused()
{
    const auto zip = m_folder.filePath(u"hostile.zip"_s);
    const auto script = uR"(
import sys, zipfile, warnings
warnings.simplefilter('ignore')
good = 'data/attachments/TEST/10000/TEST-1/10000'
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    for name in [good, 'data\\attachments\\TEST\\10000\\TEST-2\\10001', '__MACOSX/data/attachments/TEST/._x',
                 'data/.DS_Store', 'data/attachments/TEST/../../../10002', '/data/attachments/TEST/10000/TEST-1/10003',
                 'C:/data/attachments/TEST/10000/TEST-1/10004', '..\\..\\up', good,
                 'data/attachments/test/10000/TEST-1/10000', 'README.txt']:
        info = zipfile.ZipInfo('x')
        info.filename = name
        z.writestr(info, name)
)"_s;
    QCOMPARE(python(script, {zip}), QString());
    const auto listing = list(zip);
    QVERIFY(listing);
    QCOMPARE(namesOf(listing->entries),
        QStringList({u"data/attachments/TEST/10000/TEST-1/10000"_s, u"data/attachments/TEST/10000/TEST-2/10001"_s}));
    QCOMPARE(find(listing->findings, u"media.unsafe-name"_s)->count, 4);
    QCOMPARE(find(listing->findings, u"media.duplicate-name"_s)->count, 1);
    // README.txt, and the issue TEST-1 in a project called test.
    QCOMPARE(find(listing->findings, u"media.foreign-files"_s)->count, 2);
}

void TestZipSource::zipsThatOtherSystemsMakeAreRead_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("avatar");
    const auto row = [](const char *name, const QString &script, const QString &avatar) {
        QTest::newRow(name) << script << avatar;
    };
    const auto umlaut = u"10100_B\u00fcro.png"_s;
    // Folders of their own, backslashes, names in code page 437, deflate and nothing said of UTF-8.
    row("Windows", uR"(
class Windows(zipfile.ZipInfo):
    def _encodeFilenameFlags(self): return self.filename.encode('cp437'), 0
def info(name):
    one = Windows('x', (2024, 3, 31, 2, 30, 0))
    one.filename, one.create_system, one.compress_type = name.replace('/', '\\'), 0, zipfile.ZIP_DEFLATED
    return one
with zipfile.ZipFile(out, 'w') as z:
    for name, content in files: z.writestr(info(name), content)
    z.writestr(info('data/attachments/'), '')
)"_s,
        umlaut);
    // Sizes behind the data, a shadow of each file, UTF-8 (decomposed) that the flag does not mention.
    row("macOS", uR"(
class Mac(zipfile.ZipInfo):
    def _encodeFilenameFlags(self): return self.filename.encode('utf-8'), self.flag_bits & ~0x800
class Pipe(io.RawIOBase):
    def __init__(self, path): self.file = open(path, 'wb')
    def writable(self): return True
    def write(self, data): return self.file.write(data)
    def close(self): self.file.close()
def info(name):
    one = Mac('x', (2024, 3, 31, 2, 30, 0))
    one.filename, one.compress_type = unicodedata.normalize('NFD', name), zipfile.ZIP_DEFLATED
    return one
with Pipe(out) as pipe, zipfile.ZipFile(pipe, 'w') as z:
    for name, content in files:
        z.writestr(info('jira-home/' + name), content)
        z.writestr(info('__MACOSX/jira-home/' + name.rpartition('/')[0] + '/._' + name.rpartition('/')[2]), 'fork')
    z.writestr(info('jira-home/.DS_Store'), 'x')
    z.writestr(info('jira-home/data/attachments/.DS_Store'), 'x')
)"_s,
        u"10100_Bu\u0308ro.png"_s);
    row("zip64 in every header", uR"(
with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
    for name, content in files:
        with z.open(name, 'w', force_zip64=True) as f: f.write(content.encode())
)"_s,
        umlaut);
    row("a pipe of Info-ZIP", uR"(
for name, content in files:
    os.makedirs(os.path.dirname(out + '.d/' + name), exist_ok=True)
    open(out + '.d/' + name, 'w').write(content)
subprocess.run(['sh', '-c', 'zip -qr - data logos | cat > "$0"', out], check=True, cwd=out + '.d')
shutil.rmtree(out + '.d')
)"_s,
        umlaut);
    row("something before and a comment behind", uR"(
with open(out, 'wb') as f: f.write(b'PK' + bytes(998))
with zipfile.ZipFile(out, 'a') as z:
    for name, content in files: z.writestr(name, content)
    z.comment = b'made on a Monday'
)"_s,
        umlaut);
}

void TestZipSource::zipsThatOtherSystemsMakeAreRead()
{
    QFETCH(QString, script);
    QFETCH(QString, avatar);
    const auto zip = m_folder.filePath(u"other system.zip"_s);
    QFile::remove(zip);
    const auto start = uR"(
import io, os, shutil, subprocess, sys, unicodedata, zipfile
out = sys.argv[1]
files = [('data/attachments/TEST/10000/TEST-1/10000', 'a' * 5000), ('data/attachments/TEST/10000/TEST-1/10001', ''),
         ('data/avatars/10100_B\u00fcro.png', 'picture'), ('logos/logo.png', 'logo')]
)"_s;
    QCOMPARE(python(start + script, {zip}), QString());
    const auto all = readMedia(zip);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->listing.findings, Findings());
    const QMap<QString, QByteArray> expected{
        {u"data/attachments/TEST/10000/TEST-1/10000"_s, QByteArray(5000, 'a')},
        {u"data/attachments/TEST/10000/TEST-1/10001"_s, {}},
        {u"data/avatars/"_s + avatar, "picture"},
        {u"logos/logo.png"_s, "logo"},
    };
    QCOMPARE(all->files, expected);
}

void TestZipSource::methodsThatTheCloudMayNotReadAreRefusedByName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("patched");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QStringList &arguments, int patched = -1) {
        QTest::newRow(name) << arguments << patched << QString::fromLatin1(name);
    };
    row("LZMA", {u"-mm=LZMA"_s});
    row("bzip2", {u"-mm=BZip2"_s});
    row("Deflate64", {u"-mm=Deflate64"_s});
    row("PPMd", {u"-mm=PPMd"_s});
    row("AES", {u"-psecret"_s, u"-mem=AES256"_s});
    row("encrypted", {u"-psecret"_s, u"-mem=ZipCrypto"_s});
    // What 7z does not write: the number alone is changed.
    row("Zstandard", {u"-mm=Deflate"_s}, 93);
    row("XZ", {u"-mm=Deflate"_s}, 95);
    row("method 77", {u"-mm=Deflate"_s}, 77);
}

void TestZipSource::methodsThatTheCloudMayNotReadAreRefusedByName()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, patched);
    QFETCH(QString, name);
    const auto zip = m_folder.filePath(u"unusual.zip"_s);
    QFile::remove(zip);
    const auto odd = u"data/attachments/BETA/10000/BETA-2/10101"_s;
    QVERIFY(sampleStore().contains(odd));
    QCOMPARE(run(u"7z"_s, QStringList{u"a"_s, u"-bso0"_s, u"-tzip"_s} + arguments + QStringList{zip, odd}, m_prose),
        QString());
    if (patched >= 0) {
        auto bytes = contentsOf(zip);
        const auto directory = bytes.indexOf("PK\1\2");
        QVERIFY(directory > 0);
        bytes[8] = bytes[directory + 10] = char(patched);
        QVERIFY(write(zip, bytes));
    }
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, zip, u"data/attachments/GAMMA"_s}, m_home), QString());
    const auto listing = list(zip);
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), 5);
    const auto *finding = find(listing->findings, u"media.unsupported-method"_s);
    QVERIFY(finding);
    QCOMPARE(finding->count, 1);
    QCOMPARE(finding->examples, QStringList{odd + u" ("_s + name + u')'});
}

QTEST_APPLESS_MAIN(TestZipSource)
#include "tst_zipsource.moc"
