// SPDX-License-Identifier: Apache-2.0
#include "core/work/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isAPartUntilItIsCommitted();
    void leavesThePartForTheNextTry();
    void canBeDiscarded();
    void makesItsFolder();
    void replacesWhenCommitted();
    void saysThatItCannotBeWritten();
    void noticesAFullDevice();
    void noticesALimit();
    void syncsAndRenamesWhatOthersWrote();
    void leavesNoPartOfASmallFileThatFailed();
    void namesSystemErrors_data();
    void namesSystemErrors();
    void knowsFreeSpaceOfWhatIsNotThereYet();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"ä file.zip"_s);
}

void TestFiles::isAPartUntilItIsCommitted()
{
    PartFile file(m_path);
    QVERIFY(file.open());
    QVERIFY(file.write("one"));
    QVERIFY(file.write("two"));
    QCOMPARE(file.size(), 6);
    QCOMPARE(files(), QStringList{u"ä file.zip.part"_s});
    QVERIFY(file.commit());
    QCOMPARE(files(), QStringList{u"ä file.zip"_s});
    QCOMPARE(read(m_path), "onetwo");
}

void TestFiles::leavesThePartForTheNextTry()
{
    {
        PartFile file(m_path);
        QVERIFY(file.open());
        QVERIFY(file.write("one"));
    }
    QCOMPARE(read(m_path + u".part"_s), "one");
    {
        PartFile file(m_path);
        QVERIFY(file.open(true));
        QCOMPARE(file.size(), 3);
        QVERIFY(file.write("two"));
        QVERIFY(file.commit());
    }
    QCOMPARE(read(m_path), "onetwo");

    QVERIFY(writeWholeFile(m_path + u".part"_s, "old"));
    PartFile afresh(m_path);
    QVERIFY(afresh.open());
    QCOMPARE(afresh.size(), 0);
}

void TestFiles::canBeDiscarded()
{
    PartFile file(m_path);
    QVERIFY(file.open());
    QVERIFY(file.write("one"));
    file.discard();
    QVERIFY(files().isEmpty());
}

void TestFiles::makesItsFolder()
{
    const auto path = m_folder->filePath(u"a/b/c.zip"_s);
    QVERIFY(writeWholeFile(path, "x"));
    QCOMPARE(read(path), "x");
}

void TestFiles::replacesWhenCommitted()
{
    QVERIFY(writeWholeFile(m_path, "old"));
    QVERIFY(writeWholeFile(m_path, "new"));
    QCOMPARE(read(m_path), "new");
    QCOMPARE(files().size(), 1);
}

void TestFiles::saysThatItCannotBeWritten()
{
    QVERIFY(writeWholeFile(m_path, "a file, no folder"));
    const auto below = writeWholeFile(m_path + u"/below"_s, "x");
    QVERIFY(!below);
    QCOMPARE(below.error().code, ErrorCode::NotWritable);

    const auto folder = m_folder->filePath(u"folder"_s);
    QVERIFY(QDir().mkpath(folder + u".part"_s));
    PartFile onFolder(folder);
    const auto opened = onFolder.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotWritable);
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestFiles::noticesAFullDevice()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QVERIFY(QFile::link(u"/dev/full"_s, m_path + u".part"_s));
    PartFile file(m_path);
    QVERIFY(file.open());
    // Whatever is buffered on the way shows at the end at the latest.
    auto written = file.write(QByteArray(1'000'000, 'x'));
    if (written)
        written = file.commit();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(m_path));
}

void TestFiles::noticesALimit()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    auto limited = before;
    limited.rlim_cur = 1000;
    PartFile file(m_path);
    QVERIFY(file.open());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
    auto written = file.write(QByteArray(100'000, 'x'));
    if (written)
        written = file.commit();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::TooLarge);
    QVERIFY(!QFile::exists(m_path));
}

void TestFiles::syncsAndRenamesWhatOthersWrote()
{
    const auto missing = syncAndRename(m_path + u".part"_s, m_path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QFile part(m_path + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("whole") == 5);
    part.close();
    QVERIFY(syncAndRename(part.fileName(), m_path));
    QCOMPARE(read(m_path), "whole");
    QCOMPARE(files().size(), 1);
}

void TestFiles::leavesNoPartOfASmallFileThatFailed()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QVERIFY(QFile::link(u"/dev/full"_s, m_path + u".part"_s));
    QVERIFY(!writeWholeFile(m_path, "small"));
    QVERIFY(files().isEmpty());
    QVERIFY(!QFile::symLinkTarget(m_path).startsWith("/dev"_L1));
}

void TestFiles::namesSystemErrors_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<ErrorCode>("reading");
    QTest::addColumn<ErrorCode>("writing");
    QTest::newRow("no space") << ENOSPC << ErrorCode::DiskFull << ErrorCode::DiskFull;
    QTest::newRow("quota") << EDQUOT << ErrorCode::DiskFull << ErrorCode::DiskFull;
    QTest::newRow("not there") << ENOENT << ErrorCode::NotFound << ErrorCode::NotFound;
    QTest::newRow("not allowed") << EACCES << ErrorCode::NotReadable << ErrorCode::NotWritable;
    QTest::newRow("broken") << EIO << ErrorCode::NotReadable << ErrorCode::NotWritable;
    QTest::newRow("gone") << ESTALE << ErrorCode::NotReadable << ErrorCode::NotWritable;
    QTest::newRow("read only") << EROFS << ErrorCode::NotReadable << ErrorCode::NotWritable;
    QTest::newRow("there already") << EEXIST << ErrorCode::ExistsAlready << ErrorCode::ExistsAlready;
}

void TestFiles::namesSystemErrors()
{
    QFETCH(int, reason);
    QFETCH(ErrorCode, reading);
    QFETCH(ErrorCode, writing);
    const auto error = systemError(m_path, Access::Read, reason);
    QCOMPARE(error.code, reading);
    QCOMPARE(error.subject, m_path);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(systemError(m_path, Access::Write, reason).code, writing);
}

void TestFiles::knowsFreeSpaceOfWhatIsNotThereYet()
{
    const auto free = bytesFree(m_folder->path());
    QVERIFY(free > 0);
    QVERIFY(bytesFree(m_folder->filePath(u"not/there/yet"_s)) > 0);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
