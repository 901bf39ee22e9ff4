// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/backupwatch.h"
#include "core/work/sizes.h"
#include "tests/support/sshserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As Jira leaves it when it is done: an end record, here with a comment.
const QByteArray endRecord = QByteArray("PK\5\6") + QByteArray(16, '\0') + QByteArray("\2\0hi", 4);

/// Each look is reported: progress is handed on ten times a second at most.
constexpr auto betweenLooks = 110ms;

} // namespace

/// A writer that goes on at each look of the watcher: no clock decides anything here.
class TestBackupWatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SshServer m_server;

    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// `atLook` is called at each look, with its number from 0 on, and the bytes that were seen.
    static Result<Watched> watch(const QString &source, const SftpLogin &login, const SftpSettings &settings,
        const std::function<void(int, qint64)> &atLook)
    {
        int looks = 0;
        Work work;
        work.progress = ProgressSink([&](const Progress &progress) {
            if (progress.phase == Phase::Waiting)
                atLook(looks++, progress.done);
        });
        return waitUntilWritten(
            {.source = source, .sftp = login, .settings = settings, .every = betweenLooks, .patience = 8}, work);
    }

private Q_SLOTS:
    void knowsTheEndOfAZip_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<bool>("ends");
        QTest::newRow("whole") << "data" + endRecord << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("cut in the comment") << ("data" + endRecord).chopped(1) << false;
        QTest::newRow("cut in the record") << ("data" + endRecord).chopped(8) << false;
        QTest::newRow("more behind it") << "data" + endRecord + "x" << false;
        QTest::newRow("the mark within the data") << "PK\5\6data" + endRecord << true;
        QTest::newRow("the mark within the comment")
            << "d" + QByteArray("PK\5\6") + QByteArray(16, '\0') + QByteArray("\4\0PK\5\6", 6) << true;
        QTest::newRow("only the mark") << QByteArray("PK\5\6") << false;
    }
    void knowsTheEndOfAZip()
    {
        QFETCH(QByteArray, tail);
        QFETCH(bool, ends);
        QCOMPARE(endsAsZip(tail), ends);
    }

    void waitsForAFileThatComesAndGrows()
    {
        const auto path = m_folder.filePath(u"grows.zip"_s);
        QList<qint64> seen;
        const auto watched = watch(path, {}, {}, [&](int look, qint64 bytes) {
            seen << bytes;
            if (look == 2)
                append(path, QByteArray(1000, 'x'));
            if (look == 4)
                append(path, QByteArray(100'000, 'y'));
            if (look == 6)
                append(path, endRecord);
        });
        QVERIFY2(watched, qPrintable(watched ? QString() : watched.error().detail));
        QCOMPARE(watched->bytes, 101'000 + endRecord.size());
        QCOMPARE(seen.first(8), (QList<qint64>{0, 0, 0, 1000, 1000, 101'000, 101'000, watched->bytes}));
    }

    void saysThatItStoppedOrNeverCame()
    {
        const auto path = m_folder.filePath(u"stops.zip"_s);
        auto watched = watch(path, {}, {}, [](int, qint64) {});
        QVERIFY(!watched);
        QCOMPARE(watched.error().code, ErrorCode::NotFound);
        append(path, QByteArray(5000, 'x'));
        watched = watch(path, {}, {}, [](int, qint64) {});
        QVERIFY(!watched);
        QCOMPARE(watched.error().code, ErrorCode::Malformed);
        QVERIFY(watched.error().detail.contains(sizeText(5000)));
        // Nothing grows in a folder that is not there: nobody waits for it.
        watched = watch(m_folder.filePath(u"no folder/x.zip"_s), {}, {}, [](int, qint64) {});
        QCOMPARE(watched.error().code, ErrorCode::NotFound);
        watched = watch(u"x.zip"_s, {}, {}, [](int, qint64) {});
        QCOMPARE(watched.error().code, ErrorCode::Unsupported);
    }

    void stopsWhenAsked()
    {
        Work work;
        work.progress = ProgressSink([&work](const Progress &) { work.cancel.request(); });
        const auto watched =
            waitUntilWritten({.source = m_folder.filePath(u"never.zip"_s), .every = betweenLooks}, work);
        QCOMPARE(watched.error().code, ErrorCode::Cancelled);
    }

    void watchesOnAServer()
    {
        const auto problem = m_server.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const SftpLogin login{{}, m_server.keyFile(), m_server.fingerprint()};
        const SftpSettings settings{.timeout = 20s,
            .retry = {.tries = 3, .firstPause = 10ms, .longestPause = 40ms},
            .sshFolder = m_folder.path()};
        const auto path = m_server.folder() + u"/server.zip"_s;
        const auto address = m_server.addressAt(m_server.port(), path);
        const auto watched = watch(address, login, settings, [&](int look, qint64) {
            if (look == 1)
                append(path, QByteArray(200'000, 'x'));
            if (look == 3)
                append(path, endRecord);
        });
        QVERIFY2(watched, qPrintable(watched ? QString() : watched.error().subject + watched.error().detail));
        QCOMPARE(watched->bytes, 200'000 + endRecord.size());
        QCOMPARE(watch(address, {}, settings, [](int, qint64) {}).error().code, ErrorCode::HostKeyUnknown);
    }
};

QTEST_GUILESS_MAIN(TestBackupWatch)
#include "tst_backupwatch.moc"
