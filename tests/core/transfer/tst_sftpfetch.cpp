// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpfetch.h"
#include "core/transfer/sftpwalk.h"
#include "tests/support/noise.h"
#include "tests/support/sshserver.h"
#include "tests/support/wirecutter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSftpFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aTreeIsListedWhole();
    void aTreeIsListedWholeAcrossCuts();
    void foldersThatCannotBeListedAreHandedOver();
    void filesComeWholeAndInOrder();
    void filesComeInAnyOtherOrderToo();
    void aFileMayBeOpenedTwice();
    void manyFilesAreOnTheirWayAtOnce();
    void cutOnceItGoesOn_data();
    void cutOnceItGoesOn();
    void aFileThatChangedDuringTheCutIsSaid();
    void cutForGoodItIsUnreachable();
    void aChangedFileIsSaid_data();
    void aChangedFileIsSaid();
    void anUnreadableFileConcernsNoOther();
    void cancelEndsReadingSoon();

private:
    Result<void> connect(int port);
    QMap<QByteArray, SftpAttributes> listAll(Error *error = nullptr);
    SftpWanted wanted(const QByteArray &name) const;
    Result<QByteArray> readWhole(SftpFetch &fetch, const SftpWanted &file) const;
    void expectAll(SftpFetch &fetch) const;
    bool write(const QString &name, const QByteArray &bytes) const;
    QString pathOf(const QString &name) const { return m_server.folder() + u"/tree/"_s + name; }

    SshServer m_server;
    std::unique_ptr<WireCutter> m_wire;
    std::unique_ptr<SftpSession> m_session;
    QMap<QByteArray, QByteArray> m_files; ///< by path below the tree
    SftpSettings m_settings;
    Cancel m_cancel;
};

namespace {} // namespace

bool TestSftpFetch::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(pathOf(name)).path());
    QFile file(pathOf(name));
    const QDateTime when(QDate(2024, 2, 29), QTime(12, 0), QTimeZone::UTC);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush() &&
           file.setFileTime(when, QFileDevice::FileModificationTime);
}

void TestSftpFetch::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    const auto problem = m_server.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_settings.retry = {.tries = 3, .firstPause = 10ms, .longestPause = 40ms};
    for (int i = 0; i < 200; ++i)
        m_files.insert("a/" + QByteArray::number(i % 20) + "/f" + QByteArray::number(i), noise(i * 37, quint32(i)));
    m_files.insert("large", noise(5'000'001, 1001));
    m_files.insert("larger", noise(12'000'000, 1002));
    m_files.insert("b/\xC3\xA4 \xE2\x82\xAC", noise(100, 1003));
    m_files.insert("b/empty", {});
    m_files.insert("wide/start", "x");
}

void TestSftpFetch::init()
{
    m_cancel = {};
    QVERIFY(QDir(pathOf({})).removeRecursively());
    for (const auto &[name, bytes] : m_files.asKeyValueRange())
        QVERIFY(write(QString::fromUtf8(name), bytes));
    m_wire = std::make_unique<WireCutter>(m_server.port());
    QVERIFY(connect(m_wire->port()));
}

Result<void> TestSftpFetch::connect(int port)
{
    m_session = std::make_unique<SftpSession>(m_settings);
    return m_session->connect(*SftpAddress::parse(m_server.addressAt(port, u"/"_s)),
        {{}, m_server.keyFile(), m_server.fingerprint()}, m_cancel);
}

SftpWanted TestSftpFetch::wanted(const QByteArray &name) const
{
    const QFileInfo info(pathOf(QString::fromUtf8(name)));
    return {info.filePath().toUtf8(), info.size(), info.lastModified().toSecsSinceEpoch()};
}

Result<QByteArray> TestSftpFetch::readWhole(SftpFetch &fetch, const SftpWanted &file) const
{
    if (auto opened = fetch.open(file); !opened)
        return std::unexpected(opened.error());
    QByteArray all;
    char piece[70'001];
    while (true) {
        const auto got = fetch.read(piece, sizeof piece);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        all.append(piece, *got);
    }
    if (auto finished = fetch.finish(); !finished)
        return std::unexpected(finished.error());
    return all;
}

void TestSftpFetch::expectAll(SftpFetch &fetch) const
{
    QList<SftpWanted> all;
    for (const auto &name : m_files.keys())
        all.append(wanted(name));
    fetch.expect(
        [all, next = qsizetype(0)]() mutable { return next < all.size() ? std::optional(all[next++]) : std::nullopt; });
}

QMap<QByteArray, SftpAttributes> TestSftpFetch::listAll(Error *error)
{
    QMap<QByteArray, SftpAttributes> all;
    const auto root = pathOf({}).chopped(1).toUtf8();
    const auto walked = walkSftp(
        *m_session, root,
        [&](const SftpFolder &folder) -> Result<QList<QByteArray>> {
            QList<QByteArray> below;
            if (!folder.items)
                all.insert(folder.path.sliced(root.size() + 1) + '!', {});
            for (const auto &item : folder.items.value_or(QList<SftpItem>())) {
                const auto path = folder.path + '/' + item.name;
                if (item.attributes.kind == SftpAttributes::Kind::Folder)
                    below.append(path);
                else
                    all.insert(path.sliced(root.size() + 1), item.attributes);
            }
            return below;
        },
        m_cancel);
    if (!walked && error)
        *error = walked.error();
    return all;
}

void TestSftpFetch::aTreeIsListedWhole()
{
    QVERIFY(QFile::link(pathOf(u"large"_s), pathOf(u"link"_s)));
    QVERIFY(::mkfifo(QFile::encodeName(pathOf(u"fifo"_s)).constData(), 0600) == 0);
    // More than one answer to READDIR holds.
    for (int i = 0; i < 500; ++i)
        QVERIFY(write(u"wide/"_s + QString::number(i), {}));
    auto all = listAll();
    QVERIFY(all.take("link").kind == SftpAttributes::Kind::Link);
    QVERIFY(all.take("fifo").kind == SftpAttributes::Kind::Other);
    for (int i = 0; i < 500; ++i)
        QVERIFY(all.remove("wide/" + QByteArray::number(i)) == 1);
    QCOMPARE(all.keys(), m_files.keys());
    for (const auto &[name, attributes] : all.asKeyValueRange()) {
        const SftpAttributes right{SftpAttributes::Kind::File, m_files[name].size(), wanted(name).modified};
        QVERIFY2(attributes == right, name.constData());
    }
}

void TestSftpFetch::aTreeIsListedWholeAcrossCuts()
{
    m_wire->cutAfter(12'000, 2);
    QVERIFY(connect(m_wire->port()));
    Error error;
    const auto all = listAll(&error);
    QCOMPARE(error.detail, QString());
    QCOMPARE(all.keys(), m_files.keys());
    QCOMPARE(m_wire->cuts(), 2);
}

void TestSftpFetch::foldersThatCannotBeListedAreHandedOver()
{
    QVERIFY(QFile::setPermissions(pathOf(u"a/7"_s), {}));
    const auto all = listAll();
    QVERIFY(QFile::setPermissions(pathOf(u"a/7"_s), QFileDevice::Permissions(0x7755)));
    if (::getuid() != 0 && all.contains("a/7/f7"))
        QSKIP("permissions mean nothing to this account");
    QVERIFY(all.contains("a/7!"));
    QVERIFY(!all.contains("a/7/f7"));
    QVERIFY(all.contains("a/8/f8"));
}

void TestSftpFetch::filesComeWholeAndInOrder()
{
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    for (const auto &[name, bytes] : m_files.asKeyValueRange()) {
        const auto read = readWhole(fetch, wanted(name));
        QVERIFY2(read, name.constData());
        const bool same = *read == bytes;
        QVERIFY2(same, name.constData());
    }
}

void TestSftpFetch::filesComeInAnyOtherOrderToo()
{
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    auto names = m_files.keys();
    std::ranges::reverse(names);
    std::ranges::rotate(names, names.begin() + 90);
    for (const auto &name : names.first(150))
        QVERIFY2(readWhole(fetch, wanted(name)) == m_files[name], name.constData());
    // And with nothing expected at all.
    fetch.expect({});
    for (const auto &name : names.last(10))
        QVERIFY2(readWhole(fetch, wanted(name)) == m_files[name], name.constData());
}

void TestSftpFetch::aFileMayBeOpenedTwice()
{
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    char piece[1000];
    for (int i = 0; i < 3; ++i) {
        QVERIFY(fetch.open(wanted("larger")));
        QVERIFY(fetch.read(piece, sizeof piece).value_or(-1) > 0);
        QVERIFY(fetch.finish());
    }
    QVERIFY(readWhole(fetch, wanted("larger")) == m_files["larger"]);
    QVERIFY(readWhole(fetch, wanted("larger")) == m_files["larger"]);
    QVERIFY(readWhole(fetch, wanted("b/empty")) == QByteArray());
}

void TestSftpFetch::manyFilesAreOnTheirWayAtOnce()
{
    m_wire->setDelay(20ms);
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    const auto names = m_files.keys().first(200);
    QElapsedTimer clock;
    clock.start();
    for (const auto &name : names)
        QVERIFY2(readWhole(fetch, wanted(name)) == m_files[name], name.constData());
    // By turns each file takes three times there and back, 24 s in all.
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSftpFetch::cutOnceItGoesOn_data()
{
    QTest::addColumn<qint64>("after");
    QTest::addColumn<int>("times");
    QTest::newRow("in the small ones") << qint64(100'000) << 1;
    QTest::newRow("in a large one") << qint64(5'000'000) << 1;
    QTest::newRow("again and again") << qint64(3'000'000) << 5;
}

void TestSftpFetch::cutOnceItGoesOn()
{
    QFETCH(qint64, after);
    QFETCH(int, times);
    m_wire->cutAfter(after, times);
    QVERIFY(connect(m_wire->port()));
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    for (const auto &[name, bytes] : m_files.asKeyValueRange()) {
        const auto read = readWhole(fetch, wanted(name));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().subject + read.error().detail));
        QVERIFY2(*read == bytes, name.constData());
    }
    QCOMPARE(m_wire->cuts(), times);
}

void TestSftpFetch::aFileThatChangedDuringTheCutIsSaid()
{
    m_wire->cutAfter(6'000'000, 1);
    m_wire->stayCut(true);
    m_session = std::make_unique<SftpSession>(
        SftpSettings{.retry = {.tries = 1000, .firstPause = 10ms, .longestPause = 20ms}, .sshFolder = {}});
    QVERIFY(m_session->connect(*SftpAddress::parse(m_server.addressAt(m_wire->port(), u"/"_s)),
        {{}, m_server.keyFile(), m_server.fingerprint()}, m_cancel));
    SftpFetch fetch(*m_session, m_cancel);
    const auto listed = wanted("larger");
    QVERIFY(fetch.open(listed));
    QTRY_COMPARE_WITH_TIMEOUT(m_wire->cuts(), 1, 60'000);
    QFile file(pathOf(u"larger"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.write("!") == 1);
    file.close();
    m_wire->stayCut(false);
    char piece[100'000];
    qint64 total = 0;
    Result<qint64> got = 1;
    while (got && *got > 0) {
        got = fetch.read(piece, sizeof piece);
        total += got.value_or(0);
    }
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::SourceChanged);
    // It is noticed before the rest is fetched.
    QVERIFY(total < 8'000'000);
}

void TestSftpFetch::cutForGoodItIsUnreachable()
{
    m_wire->cutAfter(6'000'000, 1);
    m_wire->stayCut(true);
    QVERIFY(connect(m_wire->port()));
    SftpFetch fetch(*m_session, m_cancel);
    QVERIFY(readWhole(fetch, wanted("b/empty")));
    const auto read = readWhole(fetch, wanted("larger"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unreachable);
    QCOMPARE(read.error().subject, m_session->shown(wanted("larger").path));
    const auto finished = fetch.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Unreachable);
    const auto next = readWhole(fetch, wanted("large"));
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::Unreachable);
    QVERIFY(next.error().subject.endsWith(u"/large"));
    // The first connection of all, the one that was cut, and the tries.
    QCOMPARE(m_wire->connections(), 2 + m_settings.retry.tries);
}

void TestSftpFetch::aChangedFileIsSaid_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("name");
    for (const auto &name : {QByteArray("a/5/f5"), QByteArray("larger")}) {
        for (const auto &how : {u"shorter"_s, u"longer"_s, u"later"_s, u"gone"_s, u"a folder"_s})
            QTest::newRow(qPrintable(how + u", "_s + QString::fromUtf8(name))) << how << name;
    }
}

void TestSftpFetch::aChangedFileIsSaid()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, name);
    const auto listed = wanted(name);
    const auto path = pathOf(QString::fromUtf8(name));
    if (how == u"gone" || how == u"a folder")
        QVERIFY(QFile::remove(path));
    if (how == u"a folder")
        QVERIFY(QDir().mkdir(path));
    if (how == u"shorter")
        QVERIFY(write(QString::fromUtf8(name), m_files[name].chopped(1)));
    if (how == u"longer")
        QVERIFY(write(QString::fromUtf8(name), m_files[name] + 'x'));
    if (how == u"later") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::fromSecsSinceEpoch(listed.modified + 1), QFileDevice::FileModificationTime));
    }
    SftpFetch fetch(*m_session, m_cancel);
    const auto read = readWhole(fetch, listed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, how == u"a folder" ? ErrorCode::NotReadable : ErrorCode::SourceChanged);
    QCOMPARE(read.error().subject, m_session->shown(listed.path));
    QVERIFY(readWhole(fetch, wanted("large")) == m_files["large"]);
}

void TestSftpFetch::anUnreadableFileConcernsNoOther()
{
    QVERIFY(QFile::setPermissions(pathOf(u"a/5/f5"_s), {}));
    SftpFetch fetch(*m_session, m_cancel);
    expectAll(fetch);
    int refused = 0;
    for (const auto &[name, bytes] : m_files.asKeyValueRange()) {
        const auto read = readWhole(fetch, wanted(name));
        if (read) {
            QVERIFY2(*read == bytes, name.constData());
            continue;
        }
        ++refused;
        QCOMPARE(name, QByteArray("a/5/f5"));
        QCOMPARE(read.error().code, ErrorCode::NotReadable);
    }
    QCOMPARE(refused, 1);
}

void TestSftpFetch::cancelEndsReadingSoon()
{
    SftpFetch fetch(*m_session, m_cancel);
    QVERIFY(fetch.open(wanted("larger")));
    m_wire->fallSilent();
    QElapsedTimer clock;
    clock.start();
    m_cancel.request();
    char piece[100'000];
    Result<qint64> got = 1;
    while (got && *got > 0)
        got = fetch.read(piece, sizeof piece);
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::Cancelled);
    QVERIFY2(clock.elapsed() < 15'000, "only when the time was up");
}

QTEST_GUILESS_MAIN(TestSftpFetch)
#include "tst_sftpfetch.moc"
