// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/runcli.h"
#include "tests/support/nginxserver.h"
#include "tests/support/serverprocess.h"
#include "tests/support/sshserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// cloudward-cli fetch: from a folder, by sftp, by way of a proxy, and by https.
class TestCliFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fetchesALocalFile();
    void comparesTheSumOfWhatItFetches();
    void fetchesBySftp();
    void fetchesByWayOfAProxy();
    void fetchesFromAServerWhoseCertificateIsAccepted();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_backup;
};

void TestCliFetch::initTestCase()
{
    m_backup = inFolder(u"backup.zip"_s);
    QVERIFY(writeFile(m_backup, QByteArray(1'000'000, 'x')));
}

void TestCliFetch::fetchesALocalFile()
{
    const auto target = inFolder(u"fetched.zip"_s);
    QCOMPARE(cli({u"fetch"_s, m_backup, u"--out"_s, target}).exitCode, 0);
    QCOMPARE(QFile(target).size(), QFile(m_backup).size());
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void TestCliFetch::comparesTheSumOfWhatItFetches()
{
    const auto target = inFolder(u"summed.zip"_s);
    const auto fetched = cli({u"fetch"_s, m_backup, u"--out"_s, target, u"--json"_s});
    QCOMPARE(fetched.exitCode, 0);
    const auto sum = fetched.json().value(u"sha256"_s).toString();
    QVERIFY(QFile::remove(target));
    QCOMPARE(cli({u"fetch"_s, m_backup, u"--out"_s, target, u"--sha256"_s, sum.toUpper()}).exitCode, 0);
    QVERIFY(QFile::remove(target));
    const auto refused = cli({u"fetch"_s, m_backup, u"--out"_s, target, u"--sha256"_s, QString(64, u'0')});
    QVERIFY(refused.exitCode > 1);
    QVERIFY(refused.errors.contains(sum.toLatin1()));
    QVERIFY(!QFile::exists(target));
}

void TestCliFetch::fetchesBySftp()
{
    SshServer server;
    CLOUDWARD_NEEDS_SERVER(server.startWithPassword("correct horse", SshServer::Asks::ForPassword));
    QVERIFY(writeFile(server.folder() + u"/backup.zip"_s, QByteArray(3'000'000, 'x')));
    const auto target = inFolder(u"by-sftp.zip"_s);
    const QStringList command{u"fetch"_s, server.address(server.folder() + u"/backup.zip"_s), u"--out"_s, target,
        u"--limit-rate"_s, u"100M"_s};
    const QMap<QString, QString> nobody{{u"SSH_AUTH_SOCK"_s, {}}, {u"HOME"_s, inFolder(u"home"_s)}};
    const auto unknown = cli(command + QStringList{u"--key"_s, server.keyFile()}, {}, nobody);
    QVERIFY(unknown.exitCode > 1);
    QVERIFY2(unknown.errors.contains(server.fingerprint().toLatin1()), unknown.errors);

    const QStringList accepted{u"--accept-host-key"_s, server.fingerprint()};
    const auto byKey = cli(command + accepted + QStringList{u"--key"_s, server.keyFile()}, {}, nobody);
    QVERIFY2(byKey.exitCode == 0, byKey.errors);
    QCOMPARE(QFile(target).size(), 3'000'000);
    QVERIFY(QFile::remove(target));

    auto withPassword = nobody;
    withPassword.insert(u"CLOUDWARD_SSH_PASSWORD"_s, u"correct horse"_s);
    const auto byPassword = cli(command + accepted, {}, withPassword);
    QVERIFY2(byPassword.exitCode == 0, byPassword.errors);
    QVERIFY(!(byPassword.output + byPassword.errors).contains("horse"));
    QCOMPARE(QFile(target).size(), 3'000'000);
}

void TestCliFetch::fetchesByWayOfAProxy()
{
    NginxServer server;
    CLOUDWARD_NEEDS_SERVER(server.start());
    ForwardProxy proxy;
    CLOUDWARD_NEEDS_SERVER(proxy.start("ann", "s3cret"));
    QVERIFY(writeFile(server.folder() + u"/backup.zip"_s, "content"));
    const auto target = inFolder(u"by-proxy.zip"_s);
    const auto fetched = cli({u"fetch"_s, server.url(u"/backup.zip"_s).toString(), u"--out"_s, target, u"--proxy"_s,
                                 u"http://ann@127.0.0.1:%1"_s.arg(proxy.port())},
        {}, {{u"CLOUDWARD_PROXY_PASSWORD"_s, u"s3cret"_s}});
    QVERIFY2(fetched.exitCode == 0, fetched.errors);
    QCOMPARE(fileContents(target), "content");
    QVERIFY(proxy.log().contains("GET http://127.0.0.1:" + QByteArray::number(server.port())));
}

void TestCliFetch::fetchesFromAServerWhoseCertificateIsAccepted()
{
    NginxServer server;
    CLOUDWARD_NEEDS_SERVER(server.start());
    QVERIFY(writeFile(server.folder() + u"/backup.zip"_s, "content"));
    const auto target = inFolder(u"by-tls.zip"_s);
    const QStringList command{
        u"fetch"_s, server.tlsUrl(u"/backup.zip"_s).toString(), u"--out"_s, target, u"--proxy"_s, u"none"_s};
    const auto refused = cli(command);
    QVERIFY(refused.exitCode > 1);
    QVERIFY2(refused.errors.contains(server.fingerprint().toLatin1()), refused.errors);
    const auto fetched = cli(command + QStringList{u"--accept-certificate"_s, server.fingerprint()});
    QVERIFY2(fetched.exitCode == 0, fetched.errors);
    QCOMPARE(fileContents(target), "content");
}

QTEST_GUILESS_MAIN(TestCliFetch)
#include "tst_clifetch.moc"
