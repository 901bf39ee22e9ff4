// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediaplace.h"
#include "core/media/zipsource.h"
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cloudward;
using namespace cloudward::test;

class TestMediaSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheStoreInWhatIsGiven_data();
    void findsTheStoreInWhatIsGiven();
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void namesThatLeaveTheRootAreUnsafe_data();
    void namesThatLeaveTheRootAreUnsafe();
    void linksOutOfTheTreeAreLeftOut();
    void foreignFilesAreListed();
    void unreadableFilesAreListed();
    void namesDifferingOnlyInCaseArePackedOnce();
    void archivesOfAllToolsAndShapesGiveTheSame_data();
    void archivesOfAllToolsAndShapesGiveTheSame();
    void hostileNamesInAnArchiveAreRefused();
    void methodsThatTheCloudMayNotReadAreRefused();
    void saysWhatItCannotTake();
    void canBeCancelled();

private:
    static Result<MediaListing> list(const QString &path);

    QTemporaryDir m_folder;
    QString m_home;
};

Result<MediaListing> TestMediaSource::list(const QString &path)
{
    auto source = openMediaSource(path);
    if (!source)
        return std::unexpected(source.error());
    Work work;
    return (*source)->list(work);
}

void TestMediaSource::initTestCase()
{
    m_home = m_folder.filePath(u"jira-home"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
    QVERIFY(write(m_home + u"/dbconfig.xml"_s, "<x/>"));
    QVERIFY(write(m_home + u"/caches/tmp_attachments/123"_s, "x"));
}

void TestMediaSource::findsTheStoreInWhatIsGiven_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<qsizetype>("left");
    const auto all = sampleStore().size();
    QTest::newRow("jira-home") << u""_s << all;
    QTest::newRow("data") << u"/data"_s << all - 1;
    QTest::newRow("attachments") << u"/data/attachments/"_s << all - 2;
}

void TestMediaSource::findsTheStoreInWhatIsGiven()
{
    QFETCH(QString, below);
    QFETCH(qsizetype, left);
    const auto listing = list(m_home + below);
    QVERIFY(listing);
    QCOMPARE(listing->findings, Findings());
    QCOMPARE(listing->entries.size(), left);
    const auto store = sampleStore();
    qint64 bytes = 0;
    for (const auto &entry : listing->entries) {
        QVERIFY(store.contains(entry.name));
        QCOMPARE(entry.size, store[entry.name].size());
        QCOMPARE(entry.packedSize, entry.size);
        bytes += entry.size;
    }
    QCOMPARE(listing->bytes, bytes);
    QVERIFY(std::ranges::is_sorted(listing->entries, {}, &MediaEntry::name));
}

void TestMediaSource::tellsWhatAFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("issue");
    QTest::addColumn<qint64>("id");
    const auto row = [](const QString &name, int kind, int issue = 0, qint64 id = 0) {
        QTest::newRow(qPrintable(name)) << name << kind << issue << id;
    };
    constexpr int foreign = -1;
    row(u"data/attachments/TEST/10000/TEST-1/10000"_s, int(MediaKind::Attachment), 1, 10'000);
    row(u"data/attachments/A_B/20000/A_B-10001/7"_s, int(MediaKind::Attachment), 10'001, 7);
    row(u"data/attachments/TEST/TEST-12/10000"_s, int(MediaKind::Attachment), 12, 10'000);
    row(u"data/attachments/TEST/TEST-12/10000_my file.txt"_s, int(MediaKind::Attachment), 12, 10'000);
    row(u"data/attachments/TEST/10000/TEST-1/thumbs/_thumb_10000.png"_s, int(MediaKind::Thumbnail), 1, 10'000);
    row(u"data/attachments/TEST/TEST-1/thumbs/10000_thumb_a.png"_s, int(MediaKind::Thumbnail), 1, 10'000);
    row(u"data/avatars/10100_a.png"_s, int(MediaKind::Avatar));
    row(u"logos/logo.png"_s, int(MediaKind::Logo));
    row(u"data/attachments/TEST/10000/TEST-1/readme.txt"_s, foreign);
    row(u"data/attachments/TEST/10000/TEST-1/10000.tmp"_s, foreign);
    row(u"data/attachments/TEST/10000/OTHER-1/10000"_s, foreign);
    row(u"data/attachments/TEST/10000/TEST-x/10000"_s, foreign);
    row(u"data/attachments/TEST/10000/TEST-99999999999/10000"_s, foreign);
    row(u"data/attachments/TEST/10000/TEST-1/99999999999999999999"_s, foreign);
    row(u"data/attachments/TEST/10000/TEST-1/deep/10000"_s, foreign);
    row(u"data/attachments/10000"_s, foreign);
    row(u"data/attachments/tmp/10000"_s, foreign);
    row(u"data/avatars/tmp/a.png"_s, foreign);
    row(u"data/git/objects"_s, foreign);
    row(u"export/backup.zip"_s, foreign);
}

void TestMediaSource::tellsWhatAFileIs()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(int, issue);
    QFETCH(qint64, id);
    const auto place = placeOf(name);
    QCOMPARE(place ? int(place->kind) : -1, kind);
    if (!place)
        return;
    QCOMPARE(place->issue, issue);
    QCOMPARE(place->attachmentId, id);
    QCOMPARE(issueFolder(u"TEST"_s, 10'000), u"data/attachments/TEST/10000/TEST-10000/"_s);
    QCOMPARE(issueFolder(u"TEST"_s, 10'001), u"data/attachments/TEST/20000/TEST-10001/"_s);
}

void TestMediaSource::namesThatLeaveTheRootAreUnsafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");
    QTest::newRow("plain") << u"data/avatars/a b.png"_s << true;
    QTest::newRow("dots in a name") << u"data/avatars/..a..png"_s << true;
    QTest::newRow("Cyrillic") << u"data/avatars/\u0424\U0001f600"_s << true;
    QTest::newRow("up") << u"../data/avatars/a"_s << false;
    QTest::newRow("up inside") << u"data/avatars/../../../etc/passwd"_s << false;
    QTest::newRow("up at the end") << u"data/avatars/.."_s << false;
    QTest::newRow("here") << u"data/./avatars/a"_s << false;
    QTest::newRow("absolute") << u"/data/avatars/a"_s << false;
    QTest::newRow("drive") << u"C:/data/avatars/a"_s << false;
    QTest::newRow("drive, relative") << u"c:data"_s << false;
    QTest::newRow("share") << u"//server/share"_s << false;
    QTest::newRow("NUL") << QString(u"data/avatars/a\0.png"_s) << false;
    QTest::newRow("line feed") << u"data/avatars/a\nb"_s << false;
    QTest::newRow("backslash") << u"data\\avatars"_s << false;
    QTest::newRow("half a character") << u"data/avatars/"_s + QChar(0xd800) << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("empty part") << u"data//a"_s << false;
}

void TestMediaSource::namesThatLeaveTheRootAreUnsafe()
{
    QFETCH(QString, name);
    QFETCH(bool, safe);
    QCOMPARE(isSafeName(name), safe);
}

void TestMediaSource::linksOutOfTheTreeAreLeftOut()
{
    const auto home = m_folder.filePath(u"linked"_s);
    const auto issue = home + u"/data/attachments/TEST/10000/TEST-1/"_s;
    QVERIFY(write(issue + u"10000"_s, "real"));
    QVERIFY(QFile::link(u"10000"_s, issue + u"10001"_s));
    QVERIFY(QFile::link(u"/etc/hostname"_s, issue + u"10002"_s));
    QVERIFY(QFile::link(u"gone"_s, issue + u"10003"_s));
    QVERIFY(QFile::link(home, issue + u"thumbs"_s));
    const auto listing = list(home);
    QVERIFY(listing);
    QCOMPARE(namesOf(listing->entries),
        QStringList({u"data/attachments/TEST/10000/TEST-1/10000"_s, u"data/attachments/TEST/10000/TEST-1/10001"_s}));
    const auto *finding = find(listing->findings, u"media.links-left-out"_s);
    QVERIFY(finding);
    QCOMPARE(finding->count, 3);
    // The store as a whole may be a link.
    QVERIFY(QDir().mkpath(m_folder.filePath(u"moved/data"_s)));
    QVERIFY(QFile::link(home + u"/data/attachments"_s, m_folder.filePath(u"moved/data/attachments"_s)));
    QCOMPARE(list(m_folder.filePath(u"moved"_s))->entries.size(), 2);
}

void TestMediaSource::foreignFilesAreListed()
{
    const auto home = m_folder.filePath(u"foreign"_s);
    const auto root = home + u"/data/attachments/"_s;
    QVERIFY(write(root + u"TEST/10000/TEST-1/10000"_s, "real"));
    for (int i = 0; i < 30; ++i)
        QVERIFY(write(root + u"old/%1.txt"_s.arg(i), "x"));
    QVERIFY(write(root + u"TEST/10000/TEST-1/.DS_Store"_s, "x"));
    QVERIFY(write(root + u"TEST/10000/TEST-1/a\\b"_s, "x"));
    const auto listing = list(home);
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), 1);
    const auto *foreign = find(listing->findings, u"media.foreign-files"_s);
    QVERIFY(foreign);
    QCOMPARE(foreign->count, 30);
    QCOMPARE(foreign->examples.size(), Finding::mostExamples);
    const auto *unsafe = find(listing->findings, u"media.unsafe-name"_s);
    QVERIFY(unsafe);
    QCOMPARE(unsafe->count, 1);
}

void TestMediaSource::unreadableFilesAreListed()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    const auto home = m_folder.filePath(u"locked"_s);
    const auto file = home + u"/data/attachments/TEST/10000/TEST-1/10000"_s;
    QVERIFY(write(file, "x"));
    QVERIFY(write(home + u"/data/attachments/TEST/10000/TEST-1/10001"_s, "x"));
    QVERIFY(QFile::setPermissions(file, {}));
    const auto listing = list(home);
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), 1);
    QVERIFY(find(listing->findings, u"media.unreadable"_s));
}

void TestMediaSource::namesDifferingOnlyInCaseArePackedOnce()
{
    const auto home = m_folder.filePath(u"cases"_s);
    const auto root = home + u"/data/attachments/"_s;
    QVERIFY(write(root + u"TEST/10000/TEST-1/10000"_s, "one"));
    QVERIFY(write(root + u"test/10000/test-1/10000"_s, "two"));
    QVERIFY(write(root + u"test/10000/test-1/10001"_s, "three"));
    const auto listing = list(home);
    QVERIFY(listing);
    QCOMPARE(namesOf(listing->entries),
        QStringList({u"data/attachments/TEST/10000/TEST-1/10000"_s, u"data/attachments/test/10000/test-1/10001"_s}));
    const auto *finding = find(listing->findings, u"media.duplicate-name"_s);
    QVERIFY(finding);
    QCOMPARE(finding->examples, QStringList({u"data/attachments/test/10000/test-1/10000"_s}));
}

void TestMediaSource::archivesOfAllToolsAndShapesGiveTheSame_data()
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

void TestMediaSource::archivesOfAllToolsAndShapesGiveTheSame()
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

void TestMediaSource::hostileNamesInAnArchiveAreRefused()
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

void TestMediaSource::methodsThatTheCloudMayNotReadAreRefused()
{
    const auto zip = m_folder.filePath(u"lzma.zip"_s);
    QCOMPARE(run(u"7z"_s, {u"a"_s, u"-bso0"_s, u"-tzip"_s, u"-mm=LZMA"_s, zip, u"data/attachments/BETA"_s}, m_home),
        QString());
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, zip, u"data/attachments/GAMMA"_s}, m_home), QString());
    const auto listing = list(zip);
    QVERIFY(listing);
    // 7z stores the noise, and only the prose is packed in its own way.
    QCOMPARE(listing->entries.size(), 5 + 10);
    const auto *finding = find(listing->findings, u"media.unsupported-method"_s);
    QVERIFY(finding);
    QCOMPARE(finding->count, 5);
}

void TestMediaSource::saysWhatItCannotTake()
{
    QCOMPARE(openMediaSource(m_folder.filePath(u"nowhere"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(openMediaSource({}).error().code, ErrorCode::NotFound);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"empty"_s)));
    QCOMPARE(openMediaSource(m_folder.filePath(u"empty"_s)).error().code, ErrorCode::Unsupported);
    const auto text = m_folder.filePath(u"text"_s);
    QVERIFY(write(text, "hello"));
    QCOMPARE(openMediaSource(text).error().code, ErrorCode::Unsupported);
    QVERIFY(write(text, "PK\3\4 and no more"));
    QCOMPARE(openMediaSource(text).error().code, ErrorCode::Malformed);
    QVERIFY(write(m_folder.filePath(u"other/entities.xml"_s), "<x/>"));
    const auto zip = m_folder.filePath(u"other.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-q"_s, zip, u"entities.xml"_s}, m_folder.filePath(u"other"_s)), QString());
    QCOMPARE(list(zip).error().code, ErrorCode::Unsupported);
}

void TestMediaSource::canBeCancelled()
{
    auto source = openMediaSource(m_home);
    QVERIFY(source);
    Work work;
    work.cancel.request();
    QCOMPARE((*source)->list(work).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestMediaSource)
#include "tst_mediasource.moc"
