// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpdownload.h"
#include "tests/core/transfer/downloading.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QTimeZone>

#include <atomic>

using namespace cloudward;
using namespace Qt::StringLiterals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

/// What download() takes and what it refuses; how it goes on is tst_goingon's.
class TestDownload : public QObject, private Downloading
{
    Q_OBJECT
private Q_SLOTS:
    void init() { emptyFolder(); }

    void givesUpOnALengthThatIsNeverReached();
    void takesNoWebPageForAFile();
    void doesNotRetryWhatWillNotPass_data();
    void doesNotRetryWhatWillNotPass();
    void leavesAnotherFileAtTheTargetAlone();
    void takesAnEqualFileAtTheTargetForTheDownload();
    void saysHowMuchRoomIsMissing();
    void noticesThatItStillGrows_data();
    void noticesThatItStillGrows();
    void comparesTheSum_data();
    void comparesTheSum();
    void takesAsLongAsTheLimitSays();
    void readsSums();
};

void TestDownload::givesUpOnALengthThatIsNeverReached()
{
    LyingServer server([](const Request &, int) { return Answer{.body = noise(1000), .announced = 5000}; });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unreachable);
    QVERIFY(server.requests().size() <= 12);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestDownload::takesNoWebPageForAFile()
{
    LyingServer server([](const Request &, int) { return htmlAnswer("<form>Log in"); });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Malformed);
    QVERIFY(!QFileInfo::exists(path() + u".part"_s));
}

void TestDownload::doesNotRetryWhatWillNotPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("401") << 401 << ErrorCode::SignInRefused;
    QTest::newRow("403") << 403 << ErrorCode::Forbidden;
    QTest::newRow("404") << 404 << ErrorCode::NotFound;
}

void TestDownload::doesNotRetryWhatWillNotPass()
{
    QFETCH(int, status);
    LyingServer server([=](const Request &, int) { return Answer{.status = status}; });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QCOMPARE(server.requests().size(), 1);
}

void TestDownload::leavesAnotherFileAtTheTargetAlone()
{
    LyingServer server([](const Request &request, int) { return serve(request, noise(1000)); });
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    write(path(), "mine");
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{ErrorCode::ExistsAlready, path(), {}, 1000, 4}));
    QCOMPARE(contentOf(path()), "mine");
}

void TestDownload::takesAnEqualFileAtTheTargetForTheDownload()
{
    const auto content = noise(100'000);
    std::atomic<int> day = 1;
    LyingServer server([&](const Request &request, int) {
        auto answer = serve(request, content);
        answer.headers << std::pair{"Last-Modified", "Mon, 0" + QByteArray::number(day) + " Jan 2024 08:49:37 GMT"};
        return answer;
    });
    QVERIFY(download(from(server.url()), m_work));
    QCOMPARE(QFileInfo(path()).lastModified().toUTC(), QDateTime({2024, 1, 1}, {8, 49, 37}, QTimeZone::utc()));
    const auto again = download(from(server.url()), m_work);
    QVERIFY(again);
    QCOMPARE(again->resumedFrom, content.size());
    QCOMPARE(again->sha256, sha256(content));
    day = 8;
    QCOMPARE(download(from(server.url()), m_work).error().code, ErrorCode::ExistsAlready);
}

void TestDownload::saysHowMuchRoomIsMissing()
{
    const qint64 huge = 1LL << 60;
    LyingServer server([=](const Request &, int) { return Answer{.body = noise(1000), .announced = huge}; });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(done.error().need, huge);
    QCOMPARE_GT(done.error().have, 0);
}

void TestDownload::noticesThatItStillGrows_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("at the end") << false;
    QTest::newRow("after a break") << true;
}

void TestDownload::noticesThatItStillGrows()
{
    QFETCH(bool, cut);
    LyingServer server([&](const Request &request, int number) {
        // Grown once: Qt may ask a second time by itself when a connection is closed, and drop that answer.
        auto answer =
            number == 1 ? serve(request, noise(1'000'000), "\"1\"") : serve(request, noise(1'001'000), "\"2\"");
        if (cut && number == 1)
            answer.cutAfter = 700'000;
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::SourceChanged);
    QCOMPARE(done.error().need, 1'000'000);
    QCOMPARE(done.error().have, 1'001'000);
    QVERIFY(!done.error().detail.isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestDownload::comparesTheSum_data()
{
    const auto right = sha256(noise(100'000));
    const auto wrong = sha256("another file");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("right") << right << QByteArray() << QByteArray() << true;
    QTest::newRow("wrong") << wrong << QByteArray() << QByteArray() << false;
    QTest::newRow("the server says it") << QByteArray() << QByteArray("Digest") << "SHA-256=" + right.toBase64()
                                        << true;
    QTest::newRow("the server says another")
        << QByteArray() << QByteArray("Repr-Digest") << "sha-256=:" + wrong.toBase64() + ":" << false;
    QTest::newRow("the person knows better") << right << QByteArray("X-Checksum-Sha256") << wrong.toHex() << true;
}

void TestDownload::comparesTheSum()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(bool, fits);
    LyingServer server([&](const Request &request, int) {
        auto answer = serve(request, noise(100'000));
        if (!header.isEmpty())
            answer.headers << std::pair{header, value};
        return answer;
    });
    auto parameters = from(server.url());
    parameters.sha256 = expected;
    const auto done = download(parameters, m_work);
    QCOMPARE(done.has_value(), fits);
    QCOMPARE(QFileInfo::exists(path()), fits);
    if (fits)
        return;
    QCOMPARE(done.error().code, ErrorCode::Malformed);
    QVERIFY(done.error().detail.contains(QString::fromLatin1(sha256(noise(100'000)).toHex())));
}

void TestDownload::takesAsLongAsTheLimitSays()
{
    const auto content = noise(300'000);
    LyingServer server([&](const Request &request, int) { return serve(request, content); });
    auto parameters = from(server.url());
    parameters.bytesPerSecond = 500'000;
    QElapsedTimer clock;
    clock.start();
    const auto done = download(parameters, m_work);
    QVERIFY(done);
    // It may take longer. A tenth of a second's worth is free.
    QCOMPARE_GE(clock.elapsed(), 500);
    QCOMPARE(done->sha256, sha256(content));
}

void TestDownload::readsSums()
{
    const auto sum = sha256("x");
    const auto told = [](const QByteArray &name, const QByteArray &value) {
        return sumToldBy(HttpAnswer{.headers = {{name, value}}});
    };
    QCOMPARE(told("Repr-Digest", "sha-512=:AAAA:, sha-256=:" + sum.toBase64() + ":"), sum);
    QCOMPARE(told("digest", "SHA-256=" + sum.toBase64()), sum);
    QCOMPARE(told("X-Checksum-Sha256", sum.toHex()), sum);
    QCOMPARE(told("Repr-Digest", "sha-256=:" + sum.toBase64()), QByteArray());
    QCOMPARE(told("Repr-Digest", "sha-256=::"), QByteArray());
    QCOMPARE(told("Digest", "md5=AAAA"), QByteArray());
    QCOMPARE(told("X-Checksum-Sha256", "abcd"), QByteArray());
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
