// SPDX-License-Identifier: Apache-2.0
#include "tests/core/transfer/downloading.h"
#include "tests/support/nginxserver.h"
#include "tests/support/serverprocess.h"

#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// download() from nginx, by way of tinyproxy too: what our own lying server cannot prove about real ones.
class TestNginx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void arrivesWhole();
    void goesOnWhereAFormerRunStopped();
    void startsAfreshWhenTheFileChangedBetweenTries();
    void noticesThatItStillGrows();
    void aSlowServerIsNoSilentOne();
    void ridesOutARestartAndWhatIsBusyAfterIt();
    void signsIn();
    void anUntrustedCertificateIsShown();
    void anAcceptedCertificateIsAcceptedForItsHostAndPortAlone();
    void goesByWayOfAProxy_data();
    void goesByWayOfAProxy();
    void aProxyThatAsksForAPasswordGetsIt();
    void aProxyThatIsDownIsSaid();

private:
    bool serve(const QByteArray &bytes, int day = 1) const;
    DownloadParameters from(const QUrl &url) const;
    QString path() const { return m_folder->filePath(u"in/backup.zip"_s); }
    void leavePart(const QUrl &url);

    std::unique_ptr<NginxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    Work m_work;
};

void TestNginx::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_work = {};
    m_server = std::make_unique<NginxServer>();
    CLOUDWARD_NEEDS_SERVER(m_server->start());
}

bool TestNginx::serve(const QByteArray &bytes, int day) const
{
    QFile file(m_server->folder() + u"/backup.zip"_s);
    const QDateTime when(QDate(2024, 2, day), QTime(12, 0), QTimeZone::UTC);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush() &&
           file.setFileTime(when, QFileDevice::FileModificationTime);
}

DownloadParameters TestNginx::from(const QUrl &url) const
{
    return {.url = url,
        .path = path(),
        .network = {.proxy = {.kind = Proxy::Kind::None, .host = {}, .user = {}, .password = {}}, .certificates = {}},
        .retry = {.tries = 6, .firstPause = 1ms, .longestPause = 10ms}};
}

void TestNginx::leavePart(const QUrl &url)
{
    Work work;
    work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase == Phase::Downloading && now.done > 0)
            work.cancel.request();
    });
    auto slowly = from(url);
    // Or else it may have come whole before the first look.
    slowly.bytesPerSecond = 40'000'000;
    const auto stopped = download(slowly, work);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE_GT(QFileInfo(path() + u".part"_s).size(), 0);
}

void TestNginx::arrivesWhole()
{
    const auto content = noise(20'000'001);
    QVERIFY(serve(content));
    const auto done = download(from(m_server->url(u"/backup.zip"_s)), m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(done->received, content.size());
    QVERIFY(fileContents(path()) == content);
    QCOMPARE(QFileInfo(path()).lastModified().toUTC(), QDateTime({2024, 2, 1}, {12, 0}, QTimeZone::UTC));
}

void TestNginx::goesOnWhereAFormerRunStopped()
{
    const auto content = noise(30'000'000);
    QVERIFY(serve(content));
    leavePart(m_server->url(u"/backup.zip"_s));
    const auto done = download(from(m_server->url(u"/backup.zip"_s)), m_work);
    QVERIFY(done);
    QCOMPARE_GT(done->resumedFrom, 0);
    QCOMPARE(done->received, content.size() - done->resumedFrom + std::min<qint64>(done->resumedFrom, 64 * 1024));
    QCOMPARE(done->sha256, sha256(content));
    m_server->stop();
    const auto first = done->resumedFrom - std::min<qint64>(done->resumedFrom, 64 * 1024);
    QVERIFY2(m_server->log().contains("206 GET /backup.zip range=bytes=" + QByteArray::number(first) + "- "),
        m_server->log());
}

void TestNginx::startsAfreshWhenTheFileChangedBetweenTries()
{
    QVERIFY(serve(noise(30'000'000, 1)));
    leavePart(m_server->url(u"/backup.zip"_s));
    // As long as before: only If-Range can tell.
    const auto other = noise(30'000'000, 2);
    QVERIFY(serve(other, 2));
    const auto done = download(from(m_server->url(u"/backup.zip"_s)), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, 0);
    QCOMPARE(done->sha256, sha256(other));
}

void TestNginx::noticesThatItStillGrows()
{
    QVERIFY(serve(noise(10'000'000)));
    bool grown = false;
    m_work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase != Phase::Downloading || std::exchange(grown, true))
            return;
        QFile file(m_server->folder() + u"/backup.zip"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
    });
    const auto done = download(from(m_server->url(u"/backup.zip"_s)), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::SourceChanged);
    QCOMPARE(done.error().need, 10'000'000);
    QCOMPARE(done.error().have, 10'000'004);
    QVERIFY(done.error().detail.contains(u"grows"));
}

void TestNginx::aSlowServerIsNoSilentOne()
{
    const auto content = noise(600'000);
    QVERIFY(serve(content));
    m_server->stop();
    QCOMPARE(m_server->start("limit_rate 200k;"), QString());
    // Less than all of it takes. Where the machine is so busy that this much silence comes by itself, it goes on.
    auto parameters = from(m_server->url(u"/backup.zip"_s));
    parameters.timeout = 2s;
    const auto done = download(parameters, m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
}

void TestNginx::ridesOutARestartAndWhatIsBusyAfterIt()
{
    const auto content = noise(30'000'000);
    QVERIFY(serve(content));
    bool restarted = false;
    int waits = 0;
    m_work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase == Phase::Downloading && now.done > 0 && !std::exchange(restarted, true)) {
            m_server->stop();
            QCOMPARE(m_server->start("location / { return 503; }"), QString());
        }
        if (now.phase == Phase::Waiting && ++waits == 3) {
            m_server->stop();
            QCOMPARE(m_server->start(), QString());
        }
    });
    auto parameters = from(m_server->url(u"/backup.zip"_s));
    // Or else it may have come whole before the first look.
    parameters.bytesPerSecond = 20'000'000;
    // And long enough for each wait to be told.
    parameters.retry = {.tries = 30, .firstPause = 150ms, .longestPause = 160ms};
    const auto done = download(parameters, m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QVERIFY(restarted);
    QCOMPARE_GE(waits, 3);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE_LE(done->received - content.size(), 64 * 1024);
    QVERIFY(m_server->log().contains("503 GET /backup.zip"));
}

void TestNginx::signsIn()
{
    QVERIFY(serve("content"));
    m_server->stop();
    QCOMPARE(m_server->start(m_server->asksFor("ann", "s3cret")), QString());
    auto parameters = from(m_server->url(u"/backup.zip"_s));
    const auto refused = download(parameters, m_work);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
    parameters.headers = {{"Authorization"_ba, basicAuthorization(u"ann"_s, Secret(u"s3cret"_s))}};
    QVERIFY(download(parameters, m_work));
    QCOMPARE(fileContents(path()), "content");
}

void TestNginx::anUntrustedCertificateIsShown()
{
    QVERIFY(serve("content"));
    const auto done = download(from(m_server->tlsUrl(u"/backup.zip"_s)), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CertificateUntrusted);
    QCOMPARE(m_server->fingerprint().size(), 95);
    QVERIFY2(done.error().detail.contains(m_server->fingerprint()), qPrintable(done.error().detail));
    QVERIFY(!QFileInfo::exists(path() + u".part"_s));
}

void TestNginx::anAcceptedCertificateIsAcceptedForItsHostAndPortAlone()
{
    QVERIFY(serve("content"));
    auto parameters = from(m_server->tlsUrl(u"/backup.zip"_s));
    const auto sha256 = fingerprintIn(m_server->fingerprint());
    auto other = sha256;
    other[0] = char(other[0] ^ 1);
    const AcceptedCertificate wrong[] = {{u"127.0.0.1"_s, m_server->tlsPort(), other},
        {u"127.0.0.1"_s, m_server->port(), sha256}, {u"localhost"_s, m_server->tlsPort(), sha256}};
    for (const auto &certificate : wrong) {
        parameters.network.certificates = {certificate};
        QCOMPARE(download(parameters, m_work).error().code, ErrorCode::CertificateUntrusted);
    }
    parameters.network.certificates = {{u"127.0.0.1"_s, m_server->tlsPort(), sha256}};
    const auto done = download(parameters, m_work);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QVERIFY(QFile::remove(path()));
    // And no longer when the server shows another one.
    m_server->stop();
    QVERIFY(m_server->makeCertificate());
    QCOMPARE(m_server->start(), QString());
    QCOMPARE(download(parameters, m_work).error().code, ErrorCode::CertificateUntrusted);
}

void TestNginx::goesByWayOfAProxy_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestNginx::goesByWayOfAProxy()
{
    QFETCH(bool, tls);
    ForwardProxy proxy;
    CLOUDWARD_NEEDS_SERVER(proxy.start());
    const auto content = noise(5'000'000);
    QVERIFY(serve(content));
    auto parameters = from(tls ? m_server->tlsUrl(u"/backup.zip"_s) : m_server->url(u"/backup.zip"_s));
    parameters.network.proxy = {
        .kind = Proxy::Kind::Manual, .host = u"127.0.0.1"_s, .port = proxy.port(), .user = {}, .password = {}};
    parameters.network.certificates = {{u"127.0.0.1"_s, m_server->tlsPort(), fingerprintIn(m_server->fingerprint())}};
    const auto done = download(parameters, m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(done->sha256, sha256(content));
    QVERIFY2(proxy.log().contains(tls ? "CONNECT 127.0.0.1:" + QByteArray::number(m_server->tlsPort())
                                      : "GET http://127.0.0.1:" + QByteArray::number(m_server->port())),
        proxy.log());
}

void TestNginx::aProxyThatAsksForAPasswordGetsIt()
{
    ForwardProxy proxy;
    CLOUDWARD_NEEDS_SERVER(proxy.start("ann", "s3cret"));
    QVERIFY(serve("content"));
    for (const auto &url : {m_server->url(u"/backup.zip"_s), m_server->tlsUrl(u"/backup.zip"_s)}) {
        auto parameters = from(url);
        parameters.network.certificates = {
            {u"127.0.0.1"_s, m_server->tlsPort(), fingerprintIn(m_server->fingerprint())}};
        auto &settings = parameters.network.proxy;
        settings = {.kind = Proxy::Kind::Manual,
            .host = u"127.0.0.1"_s,
            .port = proxy.port(),
            .user = u"ann"_s,
            .password = Secret(u"wr0ng"_s)};
        const auto refused = download(parameters, m_work);
        QVERIFY(!refused);
        // tinyproxy answers a wrong password with 401, as if it were the server; to CONNECT, Qt tells less.
        const bool tls = url.scheme() == u"https";
        QCOMPARE(refused.error().code, tls ? ErrorCode::Unreachable : ErrorCode::SignInRefused);
        QVERIFY(!refused.error().detail.contains(u"wr0ng"));
        settings.user.clear();
        QCOMPARE(download(parameters, m_work).error().code, ErrorCode::Unreachable);
        settings.user = u"ann"_s;
        settings.password = Secret(u"s3cret"_s);
        const auto done = download(parameters, m_work);
        QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
        QVERIFY(QFile::remove(path()));
    }
}

void TestNginx::aProxyThatIsDownIsSaid()
{
    QVERIFY(serve("content"));
    auto parameters = from(m_server->url(u"/backup.zip"_s));
    // Bound, so that nobody else gets it meanwhile, and nobody listens there.
    QTcpSocket bound;
    QVERIFY(bound.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
    parameters.network.proxy = {
        .kind = Proxy::Kind::Manual, .host = u"127.0.0.1"_s, .port = bound.localPort(), .user = {}, .password = {}};
    const auto done = download(parameters, m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
    QVERIFY2(done.error().detail.contains(u"proxy", Qt::CaseInsensitive), qPrintable(done.error().detail));
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
