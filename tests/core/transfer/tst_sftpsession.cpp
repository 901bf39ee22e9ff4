// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpsession.h"
#include "tests/support/serverprocess.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSftpSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeySignsIn();
    void aKeyWithAPassphraseSignsIn();
    void keysThatDoNotFitAreSaid_data();
    void keysThatDoNotFitAreSaid();
    void usualKeysAreTried();
    void anAgentSignsIn();
    void anUnknownHostKeyIsShown();
    void anAcceptedHostKeyIsAcceptedAlone();
    void aKnownHostIsTrusted();
    void aChangedHostKeyIsRefused();
    void aWrongPasswordIsSentOnce_data();
    void aWrongPasswordIsSentOnce();
    void aPasswordSignsIn_data();
    void aPasswordSignsIn();
    void knownHostsOfOpenSshAreHonoured_data();
    void knownHostsOfOpenSshAreHonoured();
    void aServerWithoutSftpIsSaid_data();
    void aServerWithoutSftpIsSaid();
    void nobodyThereIsUnreachable();
    void aSilentServerTimesOut();
    void oneThatFallsSilentTimesOut();
    void cancelEndsWaitingSoon();
    void whatIsNoSshServerIsSaid();

private:
    Result<void> connect(SftpSession &session, SftpLogin login, int port = 0);
    SftpLogin byKey() const { return {{}, m_server.keyFile(), m_server.fingerprint()}; }
    bool write(const QString &name, const QByteArray &bytes) const;

    SshServer m_server;
    QTemporaryDir m_home;
    SftpSettings m_settings;
    Cancel m_cancel;
};

void TestSftpSession::initTestCase()
{
    // Nobody's agent is asked.
    qunsetenv("SSH_AUTH_SOCK");
    const auto problem = m_server.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_settings.sshFolder = m_home.path();
    m_settings.retry = {.tries = 2, .firstPause = 10ms, .longestPause = 20ms};
}

void TestSftpSession::init()
{
    m_cancel = {};
    m_settings.timeout = 20s;
    for (const auto &file : QDir(m_home.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(m_home.filePath(file)));
}

Result<void> TestSftpSession::connect(SftpSession &session, SftpLogin login, int port)
{
    const auto address = SftpAddress::parse(m_server.addressAt(port == 0 ? m_server.port() : port, u"/"_s));
    return session.connect(*address, login, m_cancel);
}

bool TestSftpSession::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_home.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestSftpSession::aKeySignsIn()
{
    SftpSession session(m_settings);
    QVERIFY(connect(session, byKey()));
    const auto folder = session.stat(m_server.folder().toUtf8());
    QVERIFY(folder);
    QVERIFY(folder->kind == SftpAttributes::Kind::Folder);
    const auto missing = session.stat("/there/is/no/such/thing");
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().subject, u"sftp://127.0.0.1:%1/there/is/no/such/thing"_s.arg(m_server.port()));
    QCOMPARE(session.longestRead(), 261'120U);
}

void TestSftpSession::aKeyWithAPassphraseSignsIn()
{
    SftpSession session(m_settings);
    QVERIFY(
        connect(session, {Secret(SshServer::passphrase()), m_server.keyFileWithPassphrase(), m_server.fingerprint()}));
}

void TestSftpSession::keysThatDoNotFitAreSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a stranger's") << m_server.strangersKeyFile() << QByteArray() << ErrorCode::SignInRefused;
    QTest::newRow("without its passphrase")
        << m_server.keyFileWithPassphrase() << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("with another passphrase")
        << m_server.keyFileWithPassphrase() << QByteArray("hunter2") << ErrorCode::InvalidInput;
    QTest::newRow("no key") << m_server.keyFile() + u".pub"_s << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("no file") << m_home.filePath(u"missing"_s) << QByteArray() << ErrorCode::NotFound;
}

void TestSftpSession::keysThatDoNotFitAreSaid()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    QFETCH(ErrorCode, code);
    SftpSession session(m_settings);
    const auto connected = connect(session, {Secret(passphrase), key, m_server.fingerprint()});
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, code);
    QCOMPARE(connected.error().subject, code == ErrorCode::SignInRefused ? u"127.0.0.1"_s : key);
    QVERIFY(!connected.error().detail.contains(u"hunter2"));
}

void TestSftpSession::usualKeysAreTried()
{
    SftpSession session(m_settings);
    QCOMPARE(connect(session, {{}, {}, m_server.fingerprint()}).error().code, ErrorCode::SignInRefused);
    QVERIFY(QFile::copy(m_server.keyFile(), m_home.filePath(u"id_ed25519"_s)));
    QVERIFY(connect(session, {{}, {}, m_server.fingerprint()}));
}

void TestSftpSession::anAgentSignsIn()
{
    QTemporaryDir folder;
    const auto socket = folder.filePath(u"agent"_s);
    QProcess agent;
    agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QVERIFY(agent.waitForStarted());
    const auto stop = qScopeGuard([&agent] {
        qunsetenv("SSH_AUTH_SOCK");
        agent.kill();
        agent.waitForFinished();
    });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 20'000);
    qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
    {
        SftpSession session(m_settings);
        QCOMPARE(connect(session, {{}, {}, m_server.fingerprint()}).error().code, ErrorCode::SignInRefused);
    }
    QProcess add;
    add.start(u"ssh-add"_s, {u"-q"_s, m_server.keyFile()});
    QVERIFY(add.waitForFinished() && add.exitCode() == 0);
    SftpSession session(m_settings);
    QVERIFY(connect(session, {{}, {}, m_server.fingerprint()}));
    QVERIFY(session.stat(m_server.folder().toUtf8()));
}

void TestSftpSession::anUnknownHostKeyIsShown()
{
    SftpSession session(m_settings);
    auto login = byKey();
    login.acceptedHostKey.clear();
    const auto connected = connect(session, login);
    QVERIFY(!connected);
    QVERIFY(m_server.fingerprint().startsWith(u"SHA256:"));
    const Error unknown{ErrorCode::HostKeyUnknown, u"127.0.0.1"_s, m_server.fingerprint()};
    QCOMPARE(connected.error().code, unknown.code);
    QCOMPARE(connected.error().subject, unknown.subject);
    QCOMPARE(connected.error().detail, unknown.detail);
}

void TestSftpSession::anAcceptedHostKeyIsAcceptedAlone()
{
    SftpSession session(m_settings);
    QVERIFY(connect(session, byKey()));
    // It is not noted for others.
    QCOMPARE(QDir(m_home.path()).entryList(QDir::Files), QStringList());
    auto login = byKey();
    login.acceptedHostKey[10] = login.acceptedHostKey[10] == u'A' ? u'B' : u'A';
    const auto other = connect(session, login);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::HostKeyChanged);
    QCOMPARE(other.error().detail, m_server.fingerprint());
}

void TestSftpSession::aKnownHostIsTrusted()
{
    QVERIFY(write(u"known_hosts"_s, m_server.knownHostsLine()));
    SftpSession session(m_settings);
    QVERIFY(connect(session, {{}, m_server.keyFile(), {}}));
}

void TestSftpSession::aChangedHostKeyIsRefused()
{
    const auto line = m_server.knownHostsLine();
    SshServer other;
    QVERIFY(other.start().isEmpty());
    const auto itsKey = other.knownHostsLine().split(' ');
    QVERIFY(write(u"known_hosts"_s, line.split(' ').first() + ' ' + itsKey[1] + ' ' + itsKey[2] + '\n'));
    SftpSession session(m_settings);
    auto login = byKey();
    for (const auto &accepted : {QString(), m_server.fingerprint()}) {
        login.acceptedHostKey = accepted;
        const auto connected = connect(session, login);
        QVERIFY(!connected);
        QCOMPARE(connected.error().code, ErrorCode::HostKeyChanged);
        QCOMPARE(connected.error().subject, u"127.0.0.1"_s);
        QCOMPARE(connected.error().detail, m_server.fingerprint());
    }
}

void TestSftpSession::aWrongPasswordIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("password") << QByteArray("PasswordAuthentication yes");
    QTest::newRow("both ways") << QByteArray("PasswordAuthentication yes\nKbdInteractiveAuthentication yes");
}

void TestSftpSession::aWrongPasswordIsSentOnce()
{
    QFETCH(QByteArray, config);
    SshServer server;
    QVERIFY(server.start(config).isEmpty());
    SftpSession session(m_settings);
    const auto address = SftpAddress::parse(server.address(u"/"_s));
    const auto connected = session.connect(*address, {Secret(u"hunter2"_s), {}, server.fingerprint()}, m_cancel);
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::SignInRefused);
    QVERIFY(!connected.error().detail.contains(u"hunter2"));
    // The process that serves a connection writes by itself, and is not stopped with the server: this is its last line.
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(" [preauth]"), 30'000);
    QCOMPARE(server.log().count("Failed password for"), 1);
    QCOMPARE(server.log().count("Failed keyboard-interactive"), 0);
}

void TestSftpSession::aPasswordSignsIn_data()
{
    QTest::addColumn<SshServer::Asks>("asks");
    QTest::newRow("password") << SshServer::Asks::ForPassword;
    QTest::newRow("keyboard-interactive") << SshServer::Asks::Questions;
}

void TestSftpSession::aPasswordSignsIn()
{
    QFETCH(SshServer::Asks, asks);
    SshServer server;
    CLOUDWARD_NEEDS_SERVER(server.startWithPassword("correct horse", asks));
    const auto address = SftpAddress::parse(server.address(u"/"_s));
    SftpSession session(m_settings);
    const auto connected = session.connect(*address, {Secret(u"correct horse"_s), {}, server.fingerprint()}, m_cancel);
    QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
    QVERIFY(session.stat(server.folder().toUtf8()));
    SftpSession other(m_settings);
    const auto refused = other.connect(*address, {Secret(u"battery"_s), {}, server.fingerprint()}, m_cancel);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
}

void TestSftpSession::knownHostsOfOpenSshAreHonoured_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("hashed");
    QTest::newRow("as OpenSSH writes it") << QByteArray() << false;
    QTest::newRow("with the host's name hashed") << QByteArray() << true;
    QTest::newRow("beside lines that are not for us")
        << QByteArray("# a comment\n\n@cert-authority *.example.com ssh-ed25519 "
                      "AAAAC3NzaC1lZDI1NTE5AAAAIJfMDrBwTHy9h8d0L3Bpo1bC7Fy9Ju8TTw3Yf2hPP1hQ\n"
                      "@revoked other.example.com ssh-ed25519 "
                      "AAAAC3NzaC1lZDI1NTE5AAAAIJfMDrBwTHy9h8d0L3Bpo1bC7Fy9Ju8TTw3Yf2hPP1hQ\nrubbish\n")
        << false;
}

void TestSftpSession::knownHostsOfOpenSshAreHonoured()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, hashed);
    // The person accepts the key in OpenSSH's own client, which notes it.
    QVERIFY(write(u"known_hosts"_s, before));
    QProcess ssh;
    ssh.start(u"ssh"_s, {u"-F"_s, u"none"_s, u"-o"_s, u"StrictHostKeyChecking=accept-new"_s, u"-o"_s,
                            u"HashKnownHosts="_s + (hashed ? u"yes"_s : u"no"_s), u"-o"_s,
                            u"UserKnownHostsFile="_s + m_home.filePath(u"known_hosts"_s), u"-o"_s, u"BatchMode=yes"_s,
                            u"-i"_s, m_server.keyFile(), u"-p"_s, QString::number(m_server.port()),
                            m_server.user() + u"@127.0.0.1"_s, u"true"_s});
    QVERIFY(ssh.waitForFinished(60'000));
    const auto noted = fileContents(m_home.filePath(u"known_hosts"_s)).sliced(before.size());
    QVERIFY2(noted.startsWith(hashed ? "|1|" : "[127.0.0.1]:"), ssh.readAllStandardError());
    SftpSession session(m_settings);
    const auto connected = connect(session, {{}, m_server.keyFile(), {}});
    QVERIFY2(connected, qPrintable(connected ? QString() : errorName(connected.error().code)));
    // It is OpenSSH's file: nothing of ours is written into it.
    QCOMPARE(fileContents(m_home.filePath(u"known_hosts"_s)), before + noted);
}

void TestSftpSession::aServerWithoutSftpIsSaid_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("not its program") << QByteArray("Subsystem sftp /there/is/no/such/program");
    QTest::newRow("words in place of SFTP") << QByteArray("ForceCommand echo Welcome to this server, dear user");
}

void TestSftpSession::aServerWithoutSftpIsSaid()
{
    QFETCH(QByteArray, config);
    SshServer server;
    QVERIFY(server.start(config).isEmpty());
    SftpSession session(m_settings);
    const auto address = SftpAddress::parse(server.address(u"/"_s));
    const auto connected = session.connect(*address, {{}, server.keyFile(), server.fingerprint()}, m_cancel);
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::Unsupported);
}

void TestSftpSession::nobodyThereIsUnreachable()
{
    // Bound, so that nobody else gets it meanwhile, and nobody listens there.
    QTcpSocket bound;
    QVERIFY(bound.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
    SftpSession session(m_settings);
    QCOMPARE(connect(session, byKey(), bound.localPort()).error().code, ErrorCode::Unreachable);
    SftpAddress nowhere{{}, u"nowhere.invalid"_s, 22, u"/"_s};
    QCOMPARE(session.connect(nowhere, byKey(), m_cancel).error().code, ErrorCode::Unreachable);
}

void TestSftpSession::aSilentServerTimesOut()
{
    WireCutter silent(0);
    m_settings.timeout = 300ms;
    SftpSession session(m_settings);
    QElapsedTimer clock;
    clock.start();
    const auto connected = connect(session, byKey(), silent.port());
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::TimedOut);
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY2(clock.elapsed() < 15'000, "by another limit than the one that was set");
}

void TestSftpSession::oneThatFallsSilentTimesOut()
{
    WireCutter wire(m_server.port());
    m_settings.timeout = 5s;
    SftpSession session(m_settings);
    QVERIFY(connect(session, byKey(), wire.port()));
    wire.fallSilent();
    session.askPath(sftp::Stat, "/", [](SftpReply &&) { return Result<void>(); });
    const auto exchanged = session.exchangeAll();
    QVERIFY(!exchanged);
    QCOMPARE(exchanged.error().code, ErrorCode::TimedOut);
}

void TestSftpSession::cancelEndsWaitingSoon()
{
    WireCutter silent(0);
    SftpSession session(m_settings);
    QElapsedTimer clock;
    std::thread stopper([&] {
        while (silent.connections() == 0)
            QThread::yieldCurrentThread();
        clock.start();
        m_cancel.request();
    });
    const auto connected = connect(session, byKey(), silent.port());
    const auto waited = clock.elapsed();
    stopper.join();
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::Cancelled);
    QVERIFY2(waited < 15'000, "only when the time was up");
}

void TestSftpSession::whatIsNoSshServerIsSaid()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Result<void> connected;
    std::thread client([&] {
        SftpSession session(m_settings);
        connected = connect(session, byKey(), server.serverPort());
    });
    QVERIFY(server.waitForNewConnection(60'000));
    auto *socket = server.nextPendingConnection();
    socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
    if (socket->state() != QAbstractSocket::UnconnectedState)
        socket->waitForDisconnected(10'000);
    client.join();
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestSftpSession)
#include "tst_sftpsession.moc"
