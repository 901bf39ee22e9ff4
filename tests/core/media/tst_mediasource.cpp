// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediaplace.h"
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
    void theStoreOfADataCenterAndOnItsOwnPathIsFound();
    void foreignFilesAreListed();
    void unreadableFilesAreListed();
    void namesDifferingOnlyInCaseArePackedOnce();
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

void TestMediaSource::theStoreOfADataCenterAndOnItsOwnPathIsFound()
{
    const auto shared = m_folder.filePath(u"shared home"_s);
    for (const auto &name :
        {u"data/attachments/TEST/10000/TEST-1/1"_s, u"data/avatars/a.png"_s, u"logos/l.png"_s, u"caches/indexesV1/x"_s,
            u"data/attachments/tmp/1"_s, u"export/backup.zip"_s, u"plugins/installed/a.jar"_s})
        QVERIFY(write(shared + u'/' + name, "x"));
    const auto ofShared = list(shared);
    QVERIFY(ofShared);
    QCOMPARE(ofShared->entries.size(), 3);
    QCOMPARE(find(ofShared->findings, u"media.foreign-files"_s)->examples, QStringList{u"data/attachments/tmp/1"_s});

    // As "attachment path" in Jira's settings: today's layout, that of Jira 6 alone, and issues of a high number alone.
    for (const auto &name : {u"TEST/10000/TEST-1/1"_s, u"TEST/TEST-1/1"_s, u"TEST/30000/TEST-20001/1"_s}) {
        const auto path = m_folder.filePath(u"own path"_s);
        QDir(path).removeRecursively();
        QVERIFY(write(path + u'/' + name, "x"));
        QVERIFY(write(path + u"/lost+found/x"_s, "x"));
        const auto ofPath = list(path);
        QVERIFY(ofPath);
        QCOMPARE(namesOf(ofPath->entries), QStringList{u"data/attachments/"_s + name});
    }
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
    QVERIFY(list(zip).error().detail.contains(u"backup of the database"));
    // One folder too high: the one to choose is named.
    QVERIFY(QDir().mkpath(m_folder.filePath(u"above/jira-home/data/attachments/AB/10000/AB-1"_s)));
    const auto above = openMediaSource(m_folder.filePath(u"above"_s));
    QVERIFY(!above);
    QVERIFY2(above.error().detail.contains(u"jira-home"), qPrintable(above.error().detail));
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
