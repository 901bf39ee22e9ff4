// SPDX-License-Identifier: Apache-2.0
#include "core/media/sftpsource.h"
#include "tests/core/media/samplestore.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;
using namespace std::chrono_literals;

class TestSftpSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void itsChunksAreThoseOfTheFolder_data();
    void itsChunksAreThoseOfTheFolder();
    void itsListingIsThatOfTheFolder();
    void oldLayoutsArePutIntoTodays();
    void whatCannotBeReadIsListed();
    void placesWithoutAStoreAreRefused_data();
    void placesWithoutAStoreAreRefused();
    void anUnknownHostKeyIsReported();
    void cutInTheMiddleItPacksAllTheSame();
    void cutForGoodARerunGoesOn();
    void cutForGoodInALargeFileItIsUnreachable();
    void aSilentServerTimesOut();
    void cancelEndsListingSoon();

private:
    Result<PackReport> pack(const QString &source, const QString &folder, Work work = {}) const;
    SourceOptions options() const;

    SshServer m_server;
    QTemporaryDir m_folder;
    QString m_home;
    QString m_out;
    QMap<QString, QByteArray> m_undisturbed; ///< the chunks of the local folder
};

void TestSftpSource::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    const auto problem = m_server.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_home = m_server.folder() + u"/jira home"_s;
    m_out = m_folder.filePath(u"out"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
    const auto report = pack(m_home, m_out);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().subject + report.error().detail));
    m_undisturbed = filesIn(m_out, PackJournal::fileName);
    QVERIFY(m_undisturbed.size() >= 3);
}

void TestSftpSource::init()
{
    QVERIFY(QDir(m_out).removeRecursively());
}

SourceOptions TestSftpSource::options() const
{
    SourceOptions options;
    options.sftp = {{}, m_server.keyFile(), m_server.fingerprint()};
    return options;
}

Result<PackReport> TestSftpSource::pack(const QString &source, const QString &folder, Work work) const
{
    PackParameters parameters;
    parameters.source = source;
    parameters.folder = folder;
    parameters.plan.limit = 1'000'000;
    parameters.options = options();
    return packChunks(parameters, work);
}

void TestSftpSource::itsChunksAreThoseOfTheFolder_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("all");
    QTest::newRow("jira-home") << u""_s << true;
    QTest::newRow("with a slash") << u"/"_s << true;
    QTest::newRow("its data folder") << u"/data"_s << false;
    QTest::newRow("its attachments") << u"/data/attachments"_s << false;
}

void TestSftpSource::itsChunksAreThoseOfTheFolder()
{
    QFETCH(QString, below);
    QFETCH(bool, all);
    const auto report = pack(m_server.address(m_home + below), m_out);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().subject + report.error().detail));
    const auto chunks = filesIn(m_out, PackJournal::fileName);
    const auto localOut = m_folder.filePath(u"local"_s);
    QVERIFY(QDir(localOut).removeRecursively());
    QVERIFY(pack(m_home + below, localOut));
    const bool same = chunks == filesIn(localOut, PackJournal::fileName);
    QVERIFY(same);
    QCOMPARE(chunks == m_undisturbed, all);
}

void TestSftpSource::itsListingIsThatOfTheFolder()
{
    const auto extra = m_home + u"/data/attachments/ALPHA/10000/ALPHA-1/"_s;
    QVERIFY(write(extra + u"nonsense.txt"_s, "x"));
    QVERIFY(write(extra + u".DS_Store"_s, "x"));
    QVERIFY(write(m_home + u"/data/attachments/tmp/upload"_s, "x"));
    QVERIFY(QDir().mkpath(m_home + u"/data/attachments/EMPTY/10000/EMPTY-1"_s));
    QVERIFY(QFile::link(u"/etc"_s, extra + u"10777"_s));
    Work work;
    const auto there = SftpSource::open(m_server.address(m_home), options()).value()->list(work);
    const auto here = openMediaSource(m_home).value()->list(work);
    QVERIFY(QFile::remove(extra + u"10777"_s));
    QVERIFY(QFile::remove(extra + u"nonsense.txt"_s));
    QVERIFY(QFile::remove(extra + u".DS_Store"_s));
    QVERIFY(QDir(m_home + u"/data/attachments/tmp"_s).removeRecursively());
    QVERIFY(QDir(m_home + u"/data/attachments/EMPTY"_s).removeRecursively());
    QVERIFY(there && here);
    QCOMPARE(namesOf(there->entries), namesOf(here->entries));
    QVERIFY(there->entries == here->entries);
    QVERIFY(there->findings == here->findings);
    QVERIFY(find(there->findings, u"media.links-left-out"_s));
    QVERIFY(find(there->findings, u"media.foreign-files"_s));
    QCOMPARE(there->bytes, here->bytes);
}

void TestSftpSource::oldLayoutsArePutIntoTodays()
{
    const auto home = m_server.folder() + u"/old"_s;
    QVERIFY(writeStore(home, {{u"data/attachments/OLD/OLD-7/12345"_s, "one"},
                                 {u"data/attachments/OLD/OLD-8/12346_report final.pdf"_s, "two"}}));
    auto modern = options();
    modern.oldLayout = OldLayout::Modernise;
    auto source = SftpSource::open(m_server.address(home), modern).value();
    Work work;
    const auto listing = source->list(work);
    QVERIFY(listing);
    QCOMPARE(namesOf(listing->entries),
        QStringList({u"data/attachments/OLD/10000/OLD-7/12345"_s, u"data/attachments/OLD/10000/OLD-8/12346"_s}));
    source->expect(listing->entries, {1, 0});
    QByteArray read;
    for (const auto index : {1, 0}) {
        const auto device = source->open(listing->entries[index]);
        QVERIFY(device);
        read += (*device)->readAll();
        QVERIFY(source->finish(listing->entries[index]));
    }
    QCOMPARE(read, QByteArray("twoone"));
}

void TestSftpSource::whatCannotBeReadIsListed()
{
    const auto locked = m_home + u"/data/attachments/GAMMA/10000"_s;
    QVERIFY(QFile::setPermissions(locked, {}));
    Work work;
    const auto listing = SftpSource::open(m_server.address(m_home), options()).value()->list(work);
    QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions(0x7755)));
    QVERIFY(listing);
    const auto *unreadable = find(listing->findings, u"media.unreadable"_s);
    QVERIFY(unreadable);
    QCOMPARE(unreadable->examples, QStringList({u"data/attachments/GAMMA/10000/"_s}));
}

void TestSftpSource::placesWithoutAStoreAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << u"/there/is/no/such/thing"_s << ErrorCode::NotFound;
    QTest::newRow("no store") << m_home + u"/logos"_s << ErrorCode::Unsupported;
    QTest::newRow("a file") << m_home + u"/logos/logo.png"_s << ErrorCode::Unsupported;
}

void TestSftpSource::placesWithoutAStoreAreRefused()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto report = pack(m_server.address(path), m_out);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QCOMPARE(report.error().subject, u"sftp://127.0.0.1:%1"_s.arg(m_server.port()) + path);
}

void TestSftpSource::anUnknownHostKeyIsReported()
{
    auto blind = options();
    blind.sftp.acceptedHostKey.clear();
    Work work;
    const auto listing = openMediaSource(m_server.address(m_home), blind).value()->list(work);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::HostKeyUnknown);
    QCOMPARE(listing.error().detail, m_server.fingerprint());
}

void TestSftpSource::cutInTheMiddleItPacksAllTheSame()
{
    WireCutter wire(m_server.port());
    wire.cutAfter(1'000'000, 2);
    const auto report = pack(m_server.addressAt(wire.port(), m_home), m_out);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().subject + report.error().detail));
    QCOMPARE(wire.cuts(), 2);
    const bool same = filesIn(m_out, PackJournal::fileName) == m_undisturbed;
    QVERIFY(same);
}

void TestSftpSource::cutForGoodARerunGoesOn()
{
    WireCutter wire(m_server.port());
    wire.cutAfter(2'500'000, 1);
    wire.stayCut(true);
    const auto report = pack(m_server.addressAt(wire.port(), m_home), m_out);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unreachable);
    QVERIFY2(report.error().subject.contains(u"/data/attachments/"_s), qPrintable(report.error().subject));
    QCOMPARE(wire.cuts(), 1);
    const auto whole = PackJournal::read(m_out).chunks.size();
    QVERIFY(whole >= 1 && whole < m_undisturbed.size());
    wire.stayCut(false);
    const auto again = pack(m_server.addressAt(wire.port(), m_home), m_out);
    QVERIFY(again);
    QCOMPARE(again->kept, whole);
    const bool same = filesIn(m_out, PackJournal::fileName) == m_undisturbed;
    QVERIFY(same);
}

void TestSftpSource::cutForGoodInALargeFileItIsUnreachable()
{
    const auto home = m_server.folder() + u"/large"_s;
    QVERIFY(writeStore(home, {{u"data/attachments/BIG/10000/BIG-1/10000"_s, noise(12'000'000, 5)}}));
    WireCutter wire(m_server.port());
    wire.cutAfter(6'000'000, 1);
    wire.stayCut(true);
    SftpSettings settings;
    settings.retry = {.tries = 2, .firstPause = 10ms, .longestPause = 20ms};
    auto source = SftpSource::open(m_server.addressAt(wire.port(), home), options(), settings).value();
    Work work;
    const auto listing = source->list(work);
    QVERIFY(listing);
    const auto &entry = listing->entries.first();
    const auto device = source->open(entry);
    QVERIFY(device);
    QByteArray buffer(1'000'000, Qt::Uninitialized);
    qint64 got = 1;
    while (got > 0)
        got = (*device)->read(buffer.data(), buffer.size());
    QCOMPARE(got, -1);
    const auto finished = source->finish(entry);
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Unreachable);
    QVERIFY(finished.error().subject.endsWith(u"/BIG-1/10000"));
}

void TestSftpSource::aSilentServerTimesOut()
{
    WireCutter silent(0);
    SftpSettings settings;
    settings.timeout = 300ms;
    Work work;
    const auto listing =
        SftpSource::open(m_server.addressAt(silent.port(), m_home), options(), settings).value()->list(work);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::TimedOut);
}

void TestSftpSource::cancelEndsListingSoon()
{
    WireCutter wire(m_server.port());
    QElapsedTimer clock;
    Work work;
    work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase == Phase::Listing && !work.cancel.requested()) {
            wire.fallSilent();
            clock.start();
            work.cancel.request();
        }
    });
    const auto listing = SftpSource::open(m_server.addressAt(wire.port(), m_home), options()).value()->list(work);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::Cancelled);
    QVERIFY(clock.isValid());
    QVERIFY2(clock.elapsed() < 15'000, "only when the time was up");
}

QTEST_GUILESS_MAIN(TestSftpSource)
#include "tst_sftpsource.moc"
