// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/remotefolder.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRemoteFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void foldersComeFirst();
    void linksAreFollowed();
    void theHomeFolderIsResolved();
    void itsWayUpEndsAtTheRoot();
    void whatCannotBeListedIsSaid();
    void aLostConnectionIsMadeAnew();
    void cancelledItListsNothing();

private:
    Result<RemoteFolder> list(const QString &path, int port = 0);
    bool write(const QString &name, const QByteArray &bytes) const;
    static QStringList names(const RemoteFolder &folder);

    SshServer m_server;
    QTemporaryDir m_home;
    SftpSettings m_settings;
    Work m_work;
};

void TestRemoteFolder::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    const auto problem = m_server.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_settings = {
        .timeout = 20s, .retry = {.tries = 3, .firstPause = 10ms, .longestPause = 40ms}, .sshFolder = m_home.path()};
}

void TestRemoteFolder::init()
{
    m_work = {};
    QVERIFY(QDir(m_server.folder()).removeRecursively());
    QVERIFY(QDir().mkpath(m_server.folder()));
}

Result<RemoteFolder> TestRemoteFolder::list(const QString &path, int port)
{
    const auto address = SftpAddress::parse(m_server.addressAt(port == 0 ? m_server.port() : port, path));
    return listRemoteFolder(*address, {{}, m_server.keyFile(), m_server.fingerprint()}, m_work, m_settings);
}

bool TestRemoteFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_server.folder() + u'/' + name);
    const QDateTime when(QDate(2024, 2, 29), QTime(12, 0), QTimeZone::UTC);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
           file.setFileTime(when, QFileDevice::FileModificationTime);
}

QStringList TestRemoteFolder::names(const RemoteFolder &folder)
{
    QStringList names;
    for (const auto &entry : folder.entries)
        names << entry.name;
    return names;
}

void TestRemoteFolder::foldersComeFirst()
{
    QVERIFY(write(u"b.zip"_s, "four") && write(u"A ä?#%.zip"_s, {}) && write(u"c"_s, "1"));
    QVERIFY(QDir(m_server.folder()).mkdir(u"export"_s) && QDir(m_server.folder()).mkdir(u"Data"_s));
    const auto folder = list(m_server.folder());
    QVERIFY2(folder, qPrintable(folder ? QString() : folder.error().detail));
    QCOMPARE(names(*folder), (QStringList{u"Data"_s, u"export"_s, u"A ä?#%.zip"_s, u"b.zip"_s, u"c"_s}));
    const QDateTime when(QDate(2024, 2, 29), QTime(12, 0), QTimeZone::UTC);
    QVERIFY((folder->entries.at(3) == RemoteEntry{u"b.zip"_s, RemoteEntry::Kind::File, false, 4, when}));
    QVERIFY(folder->entries.at(0).kind == RemoteEntry::Kind::Folder);
    QCOMPARE(folder->entries.at(0).size, -1);
    // And the address leads there through being written down.
    const auto address = SftpAddress::parse(folder->addressOf(u"A ä?#%.zip"_s).toString());
    QCOMPARE(address->serverPath(), (m_server.folder() + u"/A ä?#%.zip"_s).toUtf8());
}

void TestRemoteFolder::linksAreFollowed()
{
    QVERIFY(QDir(m_server.folder()).mkdir(u"real"_s) && write(u"real/backup.zip"_s, "four"));
    const auto link = [this](const QString &target, const QString &name) {
        return QFile::link(target, m_server.folder() + u'/' + name);
    };
    QVERIFY(link(u"real"_s, u"folder"_s) && link(u"real/backup.zip"_s, u"file"_s) && link(u"nowhere"_s, u"broken"_s));
    const auto folder = list(m_server.folder());
    QVERIFY(folder);
    QCOMPARE(names(*folder), (QStringList{u"folder"_s, u"real"_s, u"broken"_s, u"file"_s}));
    QVERIFY(folder->entries.at(0).isLink && !folder->entries.at(1).isLink);
    QVERIFY(folder->entries.at(2).isLink && folder->entries.at(2).kind == RemoteEntry::Kind::Other);
    QVERIFY(folder->entries.at(3).isLink && folder->entries.at(3).kind == RemoteEntry::Kind::File);
    QCOMPARE(folder->entries.at(3).size, 4);
    // A way through a link is shown as what it leads to.
    const auto through = list(m_server.folder() + u"/folder"_s);
    QVERIFY(through);
    QCOMPARE(through->address.path, m_server.folder() + u"/real"_s);
}

void TestRemoteFolder::theHomeFolderIsResolved()
{
    for (const auto &path : {u"/~/"_s, u"/~"_s, u"/~/."_s}) {
        const auto folder = list(path);
        // An account without a home folder is put into the root.
        QVERIFY2(folder, qPrintable(path));
        QVERIFY2(folder->address.path.startsWith(u'/') && !folder->address.path.contains(u'~'),
            qPrintable(folder->address.path));
    }
}

void TestRemoteFolder::itsWayUpEndsAtTheRoot()
{
    RemoteFolder folder{.address = {{}, u"jira"_s, 22, u"/var/jira"_s}, .entries = {}};
    QCOMPARE(folder.addressOf(u"export"_s).path, u"/var/jira/export");
    folder.address = folder.addressOf(u".."_s);
    QCOMPARE(folder.address.path, u"/var");
    folder.address = folder.addressOf(u".."_s);
    QCOMPARE(folder.address.path, u"/");
    QCOMPARE(folder.addressOf(u".."_s).path, u"/");
    QCOMPARE(folder.addressOf(u"srv"_s).path, u"/srv");
}

void TestRemoteFolder::whatCannotBeListedIsSaid()
{
    QVERIFY(write(u"file"_s, "x"));
    const auto missing = list(m_server.folder() + u"/missing"_s);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().subject.endsWith(u"/missing"));
    QCOMPARE(list(m_server.folder() + u"/file"_s).error().code, ErrorCode::NotReadable);
    const auto address = SftpAddress::parse(m_server.address(m_server.folder()));
    const auto unknown = listRemoteFolder(*address, {{}, m_server.keyFile(), {}}, m_work, m_settings);
    QCOMPARE(unknown.error().code, ErrorCode::HostKeyUnknown);
    QCOMPARE(unknown.error().detail, m_server.fingerprint());
}

void TestRemoteFolder::aLostConnectionIsMadeAnew()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(write(u"a name that makes the list of the folder long %1"_s.arg(i), {}));
    QVERIFY(QFile::link(u"nowhere"_s, m_server.folder() + u"/link"_s));
    WireCutter wire(m_server.port());
    // Signing in takes less, the list more.
    wire.cutAfter(40'000, 1);
    const auto folder = list(m_server.folder(), wire.port());
    QVERIFY(folder);
    QCOMPARE(wire.cuts(), 1);
    QCOMPARE(folder->entries.size(), 501);
}

void TestRemoteFolder::cancelledItListsNothing()
{
    m_work.cancel.request();
    QCOMPARE(list(m_server.folder()).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRemoteFolder)
#include "tst_remotefolder.moc"
