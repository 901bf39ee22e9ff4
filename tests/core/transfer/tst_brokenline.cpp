// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/download.h"
#include "tests/support/nginxserver.h"
#include "tests/support/serverprocess.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int breaks = 20;

// clang-format off
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 usualBytes = 100'000'000;
#else
constexpr qint64 usualBytes = 2'000'000'000;
#endif
// clang-format on

/// No two of its blocks are the same, so that one in the wrong place is found.
bool makeLargeFile(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    QByteArray block(1 << 20, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
    for (qint64 done = 0; done < size; done += block.size()) {
        for (qsizetype at = 0; at < block.size(); at += 4096) {
            const qint64 number = done + at;
            std::memcpy(block.data() + at, &number, sizeof number);
        }
        const auto part = std::min<qint64>(block.size(), size - done);
        if (file.write(block.constData(), part) != part)
            return false;
    }
    return true;
}

/// By another program than ours.
QByteArray sha256Of(const QString &path)
{
    return QByteArray::fromHex(outputOf(u"sha256sum"_s, {u"-b"_s, path}).first(64));
}

} // namespace

/// The promise about a line that breaks: a large file arrives whole, and next to nothing of it is fetched twice.
/// CLOUDWARD_BROKEN_BYTES and CLOUDWARD_BROKEN_SEED set the size and where it breaks.
class TestBrokenLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrivesByHttp();
    void arrivesBySftp();

private:
    /// How much each connection lets through until it breaks, so that the breaks lie anywhere in the file.
    QList<qint64> breakAnywhere();
    void arrives(DownloadParameters parameters, const QString &source, WireCutter &wire);

    qint64 m_size = 0;
    QRandomGenerator m_random;
};

void TestBrokenLine::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    const auto bytes = qEnvironmentVariable("CLOUDWARD_BROKEN_BYTES").toLongLong();
    m_size = bytes > 10'000'000 ? bytes : usualBytes;
    const auto seed = qEnvironmentVariableIsSet("CLOUDWARD_BROKEN_SEED")
                          ? quint32(qEnvironmentVariable("CLOUDWARD_BROKEN_SEED").toUInt())
                          : QRandomGenerator::global()->generate();
    qInfo("CLOUDWARD_BROKEN_BYTES=%lld CLOUDWARD_BROKEN_SEED=%u", m_size, seed);
    m_random.seed(seed);
    // The file, and what arrives of it.
    if (bytesFree(QDir::tempPath()) < 2 * m_size + 1'000'000'000)
        QSKIP("there is too little free space for temporary files");
}

QList<qint64> TestBrokenLine::breakAnywhere()
{
    QList<qint64> places;
    // Not in its last 4 MB: with all that a connection lets through besides, the last break would lie behind the end.
    for (int i = 0; i < breaks; ++i)
        places << m_random.bounded(m_size - 4'000'000);
    std::ranges::sort(places);
    QList<qint64> each;
    // Headers and SSH's greetings count as well: without them, a connection might break before it has brought anything.
    constexpr qint64 greetings = 100'000;
    for (int i = 0; i < breaks; ++i)
        each << places[i] - (i == 0 ? 0 : places[i - 1]) + greetings;
    return each;
}

void TestBrokenLine::arrives(DownloadParameters parameters, const QString &source, WireCutter &wire)
{
    QTemporaryDir folder;
    parameters.path = folder.filePath(u"backup.zip"_s);
    parameters.retry = {.tries = 5, .firstPause = 1ms, .longestPause = 10ms};
    wire.cutEachAfter(breakAnywhere());
    Work work;
    qint64 furthest = 0;
    bool wentBack = false;
    work.progress = ProgressSink([&](const Progress &now) {
        wentBack = wentBack || now.done < furthest;
        furthest = std::max(furthest, now.done);
    });
    const auto done = download(parameters, work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + u' ' + done.error().detail));
    QCOMPARE(done->bytes, m_size);
    QCOMPARE(done->resumedFrom, 0);
    const auto sum = sha256Of(source);
    QCOMPARE(done->sha256, sum);
    QCOMPARE(sha256Of(parameters.path), sum);
    QCOMPARE(wire.cuts(), breaks);
    qInfo("%d breaks, %lld bytes read twice", wire.cuts(), done->received - m_size);
    QCOMPARE_LE(done->received - m_size, wire.cuts() * 1'000'000);
    QVERIFY2(!wentBack, "what was there was dropped");
}

void TestBrokenLine::arrivesByHttp()
{
    NginxServer server;
    CLOUDWARD_NEEDS_SERVER(server.start());
    const auto source = server.folder() + u"/backup.zip"_s;
    QVERIFY(makeLargeFile(source, m_size));
    WireCutter wire(server.port());
    auto url = server.url(u"/backup.zip"_s);
    url.setPort(wire.port());
    DownloadParameters parameters{.url = url, .path = {}};
    parameters.network.proxy.kind = Proxy::Kind::None;
    arrives(parameters, source, wire);
}

void TestBrokenLine::arrivesBySftp()
{
    SshServer server;
    CLOUDWARD_NEEDS_SERVER(server.start());
    const auto source = server.folder() + u"/backup.zip"_s;
    QVERIFY(makeLargeFile(source, m_size));
    WireCutter wire(server.port());
    DownloadParameters parameters{.url = QUrl(server.addressAt(wire.port(), source)), .path = {}};
    parameters.sftp = {{}, server.keyFile(), server.fingerprint()};
    arrives(parameters, source, wire);
}

QTEST_GUILESS_MAIN(TestBrokenLine)
#include "tst_brokenline.moc"
