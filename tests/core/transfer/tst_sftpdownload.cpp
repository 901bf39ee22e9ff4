// SPDX-License-Identifier: Apache-2.0
#include "tests/core/transfer/downloading.h"
#include "tests/support/serverprocess.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// download() of sftp:// addresses, from OpenSSH's own server.
class TestSftpDownload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void arrivesWhole_data();
    void arrivesWhole();
    void cutInTheMiddleItGoesOn();
    void cutForGoodThePartStaysForTheNextTry();
    void goesOnWhereAFormerRunStopped();
    void startsAfreshWhenTheFileIsAnotherOne_data();
    void startsAfreshWhenTheFileIsAnotherOne();
    void noticesThatItStillGrows();
    void aSumThatDiffersIsSaid();
    void takesAnEqualFileAtTheTargetForTheDownload();
    void saysHowMuchRoomIsMissing();
    void saysWhatCannotBeFetched();
    void anUnknownHostKeyIsShown();

private:
    bool serve(const QByteArray &bytes, int day = 1) const;
    DownloadParameters parameters(int port = 0, const QString &name = u"backup.zip"_s) const;
    QString path() const { return m_folder->filePath(u"in/backup.zip"_s); }
    QStringList filesThere() const { return QDir(QFileInfo(path()).path()).entryList(QDir::Files); }
    /// Cancels the run once so many bytes have come.
    void leavePart(qint64 bytes);

    SshServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    Work m_work;
};

void TestSftpDownload::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    CLOUDWARD_NEEDS_SERVER(m_server.start());
}

void TestSftpDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_work = {};
}

bool TestSftpDownload::serve(const QByteArray &bytes, int day) const
{
    QFile file(m_server.folder() + u"/backup.zip"_s);
    const QDateTime when(QDate(2024, 2, day), QTime(12, 0), QTimeZone::UTC);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush() &&
           file.setFileTime(when, QFileDevice::FileModificationTime);
}

DownloadParameters TestSftpDownload::parameters(int port, const QString &name) const
{
    return {.url = QUrl(m_server.addressAt(port == 0 ? m_server.port() : port, m_server.folder() + u'/' + name)),
        .path = path(),
        .sftp = {{}, m_server.keyFile(), m_server.fingerprint()},
        .retry = {.tries = 4, .firstPause = 1ms, .longestPause = 10ms}};
}

void TestSftpDownload::leavePart(qint64 bytes)
{
    Work work;
    work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase == Phase::Downloading && now.done > 0)
            work.cancel.request();
    });
    auto slowly = parameters();
    // Or else it would all have come before the first look.
    slowly.bytesPerSecond = bytes * 4;
    const auto stopped = download(slowly, work);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE_GT(QFileInfo(path() + u".part"_s).size(), 0);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSftpDownload::arrivesWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4096, 524'288, 1'000'000, 20'000'001})
        QTest::addRow("%d", size) << size;
}

void TestSftpDownload::arrivesWhole()
{
    QFETCH(int, size);
    const auto content = noise(size);
    QVERIFY(serve(content));
    const auto done = download(parameters(), m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(done->bytes, size);
    QCOMPARE(done->received, size);
    QCOMPARE(done->sha256, sha256(content));
    QVERIFY(fileContents(path()) == content);
    QCOMPARE(QFileInfo(path()).lastModified().toUTC(), QDateTime({2024, 2, 1}, {12, 0}, QTimeZone::UTC));
    QCOMPARE(filesThere(), QStringList(u"backup.zip"_s));
}

void TestSftpDownload::cutInTheMiddleItGoesOn()
{
    const auto content = noise(15'000'000);
    QVERIFY(serve(content));
    WireCutter wire(m_server.port());
    wire.cutEachAfter({7'000'000, 3'000'000, 100'000});
    const auto done = download(parameters(wire.port()), m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(wire.cuts(), 3);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE_LE(done->received - content.size(), 3 * 64 * 1024);
}

void TestSftpDownload::cutForGoodThePartStaysForTheNextTry()
{
    const auto content = noise(15'000'000);
    QVERIFY(serve(content));
    WireCutter wire(m_server.port());
    wire.stayCut(true);
    wire.cutEachAfter({9'000'000});
    const auto stopped = download(parameters(wire.port()), m_work);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Unreachable);
    const auto there = QFileInfo(path() + u".part"_s).size();
    QCOMPARE_GT(there, 0);

    wire.stayCut(false);
    const auto done = download(parameters(wire.port()), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, there);
    QCOMPARE(done->received, content.size() - there + 64 * 1024);
    QCOMPARE(done->sha256, sha256(content));
}

void TestSftpDownload::goesOnWhereAFormerRunStopped()
{
    const auto content = noise(10'000'000);
    QVERIFY(serve(content));
    leavePart(4'000'000);
    const auto done = download(parameters(), m_work);
    QVERIFY(done);
    QCOMPARE_GT(done->resumedFrom, 0);
    QCOMPARE_LE(done->received, content.size() - done->resumedFrom + 64 * 1024);
    QCOMPARE(done->sha256, sha256(content));
    QVERIFY(fileContents(path()) == content);
}

void TestSftpDownload::startsAfreshWhenTheFileIsAnotherOne_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("day");
    QTest::newRow("its time says so") << 10'000'000 << 2;
    QTest::newRow("its size says so") << 9'999'999 << 1;
    QTest::newRow("its bytes say so") << 10'000'000 << 1;
}

void TestSftpDownload::startsAfreshWhenTheFileIsAnotherOne()
{
    QFETCH(int, size);
    QFETCH(int, day);
    QVERIFY(serve(noise(10'000'000, 1)));
    leavePart(4'000'000);
    const auto other = noise(size, 2);
    QVERIFY(serve(other, day));
    const auto done = download(parameters(), m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(done->resumedFrom, 0);
    QCOMPARE(done->sha256, sha256(other));
}

void TestSftpDownload::noticesThatItStillGrows()
{
    QVERIFY(serve(noise(10'000'000)));
    bool grown = false;
    m_work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase != Phase::Downloading || std::exchange(grown, true))
            return;
        QFile file(m_server.folder() + u"/backup.zip"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
    });
    const auto done = download(parameters(), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::SourceChanged);
    QCOMPARE(done.error().need, 10'000'000);
    QCOMPARE(done.error().have, 10'000'004);
    QVERIFY(done.error().detail.contains(u"grows"));
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSftpDownload::aSumThatDiffersIsSaid()
{
    const auto content = noise(1'000'000);
    QVERIFY(serve(content));
    auto wrong = parameters();
    wrong.sha256 = sha256("another file");
    QCOMPARE(download(wrong, m_work).error().code, ErrorCode::Malformed);
    QVERIFY(!QFileInfo::exists(path()));
    // Where the sum was wrong and not the file, what is there is not fetched again.
    wrong.sha256 = sha256(content);
    const auto done = download(wrong, m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, content.size());
    QCOMPARE(done->received, 64 * 1024);
}

void TestSftpDownload::takesAnEqualFileAtTheTargetForTheDownload()
{
    const auto content = noise(1'000'000);
    QVERIFY(serve(content));
    QVERIFY(download(parameters(), m_work));
    const auto again = download(parameters(), m_work);
    QVERIFY(again);
    QCOMPARE(again->resumedFrom, content.size());
    QCOMPARE(again->received, 0);
    QVERIFY(serve(content + "x"));
    const auto other = download(parameters(), m_work);
    QCOMPARE(other.error(), (Error{ErrorCode::ExistsAlready, path(), {}, 1'000'001, 1'000'000}));
}

void TestSftpDownload::saysHowMuchRoomIsMissing()
{
    // A file with a hole in it: no disk has that much.
    QFile file(m_server.folder() + u"/backup.zip"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const auto huge = bytesFree(path()) + 1'000'000'000;
    if (!file.resize(huge))
        QSKIP("this file system has no files with holes that are larger than the disk");
    const auto done = download(parameters(), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(done.error().need, huge);
}

void TestSftpDownload::saysWhatCannotBeFetched()
{
    QCOMPARE(download(parameters(0, u"missing.zip"_s), m_work).error().code, ErrorCode::NotFound);
    QCOMPARE(download(parameters(0, u"."_s), m_work).error().code, ErrorCode::NotReadable);
    auto withPassword = parameters();
    withPassword.url.setPassword(u"s3cret"_s);
    const auto refused = download(withPassword, m_work);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(!(refused.error().subject + refused.error().detail).contains(u"s3cret"));
    auto strange = parameters();
    strange.sftp.keyFile = m_server.strangersKeyFile();
    QCOMPARE(download(strange, m_work).error().code, ErrorCode::SignInRefused);
    QVERIFY(!QFileInfo::exists(path() + u".part"_s));
}

void TestSftpDownload::anUnknownHostKeyIsShown()
{
    QVERIFY(serve("x"));
    auto unknown = parameters();
    unknown.sftp.acceptedHostKey.clear();
    const auto done = download(unknown, m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::HostKeyUnknown);
    QCOMPARE(done.error().detail, m_server.fingerprint());
}

QTEST_GUILESS_MAIN(TestSftpDownload)
#include "tst_sftpdownload.moc"
