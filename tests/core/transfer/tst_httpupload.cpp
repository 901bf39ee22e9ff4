// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpanswerreader.h"
#include "core/transfer/httpupload.h"
#include "tests/support/lyingserver.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (auto &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

/// Reads from `bytes`; says how large it is, or something else.
StreamedBody bodyOf(const QByteArray &bytes, qint64 announced = -1)
{
    return {announced < 0 ? bytes.size() : announced,
        [&bytes, at = qsizetype(0)](char *data, qint64 most) mutable -> Result<qint64> {
            const auto part = QByteArrayView(bytes).sliced(at, std::min<qint64>(most, bytes.size() - at));
            std::copy(part.begin(), part.end(), data);
            at += part.size();
            return part.size();
        }};
}

HttpRequest postTo(const QUrl &url)
{
    return {.method = HttpRequest::Method::Post, .url = url, .headers = {{"Content-Type", "application/octet-stream"}}};
}

} // namespace

class TestHttpUpload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsEveryByteAndTellsHowMany();
    void keepsTheConnectionAndMakesANewOneWhereItIsGone();
    void neverSendsTwice();
    void takesAnAnswerThatComesBeforeTheEnd();
    void endsWhereTheBodyIsShorterOrFails();
    void stopsWhenAskedTo();
    void givesUpOnASilentServer();
    void readsAnswersHoweverTheyAreCut_data();
    void readsAnswersHoweverTheyAreCut();
    void knowsWhatIsNoAnswer();

private:
    Cancel m_cancel;
};

void TestHttpUpload::bringsEveryByteAndTellsHowMany()
{
    LyingServer server([](const Request &request, int) {
        return jsonAnswer(QByteArray::number(request.body.size()), request.header("X-Mine") == "yes" ? 200 : 400);
    });
    const auto bytes = someBytes(5'000'001);
    auto request = postTo(server.url(u"/a b/c"_s));
    request.headers.emplace_back("X-Mine", "yes");
    HttpUpload upload;
    qint64 told = -1;
    bool backwards = false;
    const auto answer = upload.send(request, bodyOf(bytes), m_cancel, [&](qint64 sent) {
        backwards = backwards || sent < told;
        told = sent;
    });
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("5000001"));
    QCOMPARE(told, 5'000'001);
    QVERIFY(!backwards);
    const auto seen = server.requests();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].path(), u"/a b/c"_s);
    QCOMPARE(seen[0].method, QByteArray("POST"));
    QVERIFY(seen[0].body == bytes);
}

void TestHttpUpload::keepsTheConnectionAndMakesANewOneWhereItIsGone()
{
    LyingServer server([](const Request &, int number) {
        auto answer = jsonAnswer("{}");
        if (number == 2)
            answer.headers.emplace_back("Connection", "close");
        return answer;
    });
    HttpUpload upload;
    const QByteArray bytes("some");
    for (int i = 0; i < 4; ++i)
        QVERIFY(upload.send(postTo(server.url()), bodyOf(bytes), m_cancel));
    QCOMPARE(server.requests().size(), 4);
}

void TestHttpUpload::neverSendsTwice()
{
    LyingServer server([](const Request &, int) { return Answer{.closeUnanswered = true}; });
    HttpUpload upload;
    const QByteArray bytes("some");
    qint64 told = 0;
    const auto answer =
        upload.send(postTo(server.url()), bodyOf(bytes), m_cancel, [&told](qint64 sent) { told = sent; });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    QCOMPARE(told, 4);
    QCOMPARE(server.requests().size(), 1);

    LyingServer busy([](const Request &, int) { return jsonAnswer("{}", 429); });
    const auto refused = upload.send(postTo(busy.url()), bodyOf(bytes), m_cancel);
    QVERIFY(refused);
    QCOMPARE(refused->status, 429);
    QCOMPARE(busy.requests().size(), 1);
}

/// A server that answers once it has seen the head, and reads no more.
void TestHttpUpload::takesAnAnswerThatComesBeforeTheEnd()
{
    HttpAnswerReader reader;
    QVERIFY(reader.add("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Too large\r\nContent-Length: 2\r\n\r\nno"));
    QVERIFY(reader.isWhole());
    QCOMPARE(reader.answer().status, 413);
    QCOMPARE(reader.answer().body, QByteArray("no"));
}

void TestHttpUpload::endsWhereTheBodyIsShorterOrFails()
{
    LyingServer server([](const Request &, int) { return jsonAnswer("{}"); });
    HttpUpload upload;
    const QByteArray bytes("some");
    const auto shorter = upload.send(postTo(server.url()), bodyOf(bytes, 10), m_cancel);
    QVERIFY(!shorter);
    QCOMPARE(shorter.error().code, ErrorCode::SourceChanged);
    QCOMPARE(shorter.error().need, 10);
    QCOMPARE(shorter.error().have, 4);
    const StreamedBody broken{
        10, [](char *, qint64) -> Result<qint64> { return failure(ErrorCode::NotReadable, u"disk"_s); }};
    const auto failed = upload.send(postTo(server.url()), broken, m_cancel);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::NotReadable);
    QCOMPARE(failed.error().subject, u"disk"_s);
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpUpload::stopsWhenAskedTo()
{
    LyingServer server([](const Request &, int) { return Answer{.hang = true}; });
    HttpUpload upload;
    Cancel cancel;
    const StreamedBody endless{
        100'000'000'000, [&cancel, count = 0](char *data, qint64 most) mutable -> Result<qint64> {
            std::fill_n(data, most, 'x');
            if (++count == 20)
                cancel.request();
            return most;
        }};
    const auto answer = upload.send(postTo(server.url()), endless, cancel);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestHttpUpload::givesUpOnASilentServer()
{
    LyingServer server([](const Request &, int) { return Answer{.hang = true}; });
    HttpUpload upload;
    const QByteArray bytes("some");
    auto request = postTo(server.url());
    request.timeout = 300ms;
    const auto answer = upload.send(request, bodyOf(bytes), m_cancel);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TimedOut);

    auto nowhere = postTo(QUrl(u"http://127.0.0.1:1/"_s));
    const auto refused = upload.send(nowhere, bodyOf(bytes), m_cancel);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
}

void TestHttpUpload::readsAnswersHoweverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("needsEnd");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200
                            << QByteArray("hello") << false << true;
    QTest::newRow("no body") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray() << false << true;
    QTest::newRow("chunks")
        << QByteArray(
               "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nA: b\r\n\r\n")
        << 200 << QByteArray("hello") << false << true;
    QTest::newRow("until closed") << QByteArray("HTTP/1.1 500 Oh\r\n\r\nhello") << 500 << QByteArray("hello") << true
                                  << false;
    QTest::newRow("closing") << QByteArray("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n") << 200
                             << QByteArray() << false << false;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << 200 << QByteArray() << false
                         << false;
    QTest::newRow("interim") << QByteArray(
                                    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 2\r\n\r\n{}")
                             << 201 << QByteArray("{}") << false << true;
}

void TestHttpUpload::readsAnswersHoweverTheyAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, needsEnd);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
        HttpAnswerReader reader;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY(!reader.isWhole());
            QVERIFY(reader.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
        }
        QCOMPARE(reader.isWhole(), !needsEnd);
        QTEST(reader.keepsConnection(), "keeps");
        QVERIFY(reader.finish());
        QTEST(reader.answer().status, "status");
        QTEST(reader.answer().body, "body");
    }
}

void TestHttpUpload::knowsWhatIsNoAnswer()
{
    for (const auto *bytes :
        {"SSH-2.0-OpenSSH\r\n", "HTTP/1.1 none\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
        HttpAnswerReader reader;
        const auto taken = reader.add(bytes);
        QVERIFY2(!taken, bytes);
        QCOMPARE(taken.error().code, ErrorCode::ServerFailed);
    }
    HttpAnswerReader half;
    QVERIFY(half.add("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel"));
    QVERIFY(!half.finish());
}

QTEST_GUILESS_MAIN(TestHttpUpload)
#include "tst_httpupload.moc"
