// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpdownload.h"
#include "tests/core/transfer/downloading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

/// How download() goes on: after a break, with what a former run left behind, and where the source is another one by then.
class TestGoingOn : public QObject, private Downloading
{
    Q_OBJECT
private Q_SLOTS:
    void init() { emptyFolder(); }

    void arrivesWholeThoughBrokenTwentyTimes();
    void goesOnWhereAFormerRunStopped();
    void startsAfreshWhenTheSourceChanged_data();
    void startsAfreshWhenTheSourceChanged();
    void finishesAPartThatWasWholeAlready();
    void startsAfreshWhenAPartIsLongerThanTheSource();
    void acceptsAServerWithoutRanges();
    void startsAfreshWhenTheRangeIsAnotherOne();
    void collectsRangesThatAServerCutsSmaller();
    void arrivesWithoutALength_data();
    void arrivesWithoutALength();
    void ridesOutRestartsOfTheServer();
    void keepsThePartWhenItIsCancelled();
    void copiesALocalFileAndGoesOn();
    void noticesALocalFileThatChanged();
    void fetchesAnewWhatIsWholeAndWrong();
    void readsContentRanges();
    void keepsSecretsOutOfTheNote();

private:
    /// What a run leaves behind whose connection fell silent.
    void leavePart(const QUrl &url)
    {
        auto parameters = from(url);
        parameters.retry.tries = 1;
        // More than a busy machine takes to send what comes before the silence.
        parameters.timeout = 2s;
        const auto stopped = download(parameters, m_work);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::TimedOut);
        QVERIFY(QFileInfo::exists(path() + u".part"_s));
    }
    /// What a run leaves behind that was killed after so many bytes of a local file.
    void leaveLocalPart(const QString &source, qint64 bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        write(path() + u".part"_s, contentOf(source).first(bytes));
        const QFileInfo info(source);
        const QJsonObject note{{u"source"_s, source}, {u"size"_s, info.size()},
            {u"modified"_s, QString::number(info.lastModified().toMSecsSinceEpoch())}};
        write(path() + u".part.json"_s, QJsonDocument(note).toJson());
    }
};

void TestGoingOn::arrivesWholeThoughBrokenTwentyTimes()
{
    const auto content = noise(12'000'000);
    QRandomGenerator random(42);
    LyingServer server([&](const Request &request, int number) {
        auto answer = serve(request, content);
        if (number <= 20)
            answer.cutAfter = random.bounded(qint64(answer.body.size() / 4));
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    QCOMPARE(done->bytes, content.size());
    QCOMPARE(done->resumedFrom, 0);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(contentOf(path()), content);
    QVERIFY(server.requests().size() >= 21);
    QCOMPARE_LE(done->received - content.size(), 21 * 64 * 1024);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList(u"backup.zip"_s));
}

void TestGoingOn::goesOnWhereAFormerRunStopped()
{
    const auto content = noise(30'000'000);
    LyingServer server([&](const Request &request, int number) {
        auto answer = serve(request, content);
        answer.hang = number <= 2;
        if (number == 1)
            answer.cutAfter = 5'000'000;
        return answer;
    });
    leavePart(server.url());
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, 5'000'000);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(server.requests().at(2).header("Range"), "bytes=4934464-");
    QCOMPARE(server.requests().at(2).header("If-Range"), "\"one\"");
    // Whether it is still the same.
    QCOMPARE(server.requests().at(3).header("Range"), "bytes=29999999-");
}

void TestGoingOn::startsAfreshWhenTheSourceChanged_data()
{
    QTest::addColumn<QByteArray>("etagBefore");
    QTest::addColumn<QByteArray>("etagAfter");
    QTest::addColumn<int>("sizeAfter");
    QTest::newRow("the tag says so") << QByteArray("\"one\"") << QByteArray("\"two\"") << 3'000'000;
    QTest::newRow("only the bytes say so") << QByteArray() << QByteArray() << 3'000'000;
    QTest::newRow("only the size says so") << QByteArray() << QByteArray() << 3'500'000;
    QTest::newRow("the server lies about its tag") << QByteArray("\"one\"") << QByteArray("\"one\"") << 3'000'000;
}

void TestGoingOn::startsAfreshWhenTheSourceChanged()
{
    QFETCH(QByteArray, etagBefore);
    QFETCH(QByteArray, etagAfter);
    QFETCH(int, sizeAfter);
    const auto before = noise(3'000'000, 1);
    const auto after = noise(sizeAfter, 2);
    LyingServer server([&](const Request &request, int number) {
        if (number > 1)
            return serve(request, after, etagAfter);
        auto answer = serve(request, before, etagBefore);
        answer.cutAfter = 1'000'000;
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(after));
    QCOMPARE(contentOf(path()), after);
}

void TestGoingOn::finishesAPartThatWasWholeAlready()
{
    const auto content = noise(500'000);
    LyingServer server([&](const Request &request, int) { return serve(request, content); });
    QVERIFY(download(from(server.url()), m_work));
    QVERIFY(QFile::rename(path(), path() + u".part"_s));
    write(path() + u".part.json"_s,
        R"({"source":")" + server.url().toEncoded() + R"(","size":500000,"etag":"\"one\"","modified":""})");
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, 500'000);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(server.requests().at(server.requests().size() - 2).header("Range"), "bytes=434464-");
}

void TestGoingOn::startsAfreshWhenAPartIsLongerThanTheSource()
{
    // The note does not know the size, the server says 416.
    const auto content = noise(100'000);
    LyingServer server([&](const Request &request, int) { return serve(request, content, {}); });
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    write(path() + u".part"_s, noise(400'000, 3));
    write(path() + u".part.json"_s, R"({"source":")" + server.url().toEncoded() + R"(","size":-1})");
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(done->resumedFrom, 0);
}

void TestGoingOn::acceptsAServerWithoutRanges()
{
    const auto content = noise(1'000'000);
    LyingServer server(
        [&](const Request &, int number) { return Answer{.body = content, .cutAfter = number <= 2 ? 600'000 : -1}; });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(contentOf(path()), content);
}

void TestGoingOn::startsAfreshWhenTheRangeIsAnotherOne()
{
    const auto content = noise(1'000'000);
    LyingServer server([&](const Request &request, int number) {
        auto answer = serve(request, content);
        if (number == 1)
            answer.cutAfter = 600'000;
        if (number == 2) {
            // It promises what was asked for and begins elsewhere.
            answer.body = content.sliced(100'000);
            answer.headers.removeIf([](const auto &header) { return header.first == "Content-Range"; });
            answer.headers << std::pair{"Content-Range", "bytes 100000-999999/1000000"};
        }
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
}

void TestGoingOn::collectsRangesThatAServerCutsSmaller()
{
    const auto content = noise(1'000'000);
    LyingServer server([&](const Request &request, int number) {
        auto answer = serve(request, content);
        if (number == 1) {
            answer.cutAfter = 300'000;
        } else {
            const auto first = content.size() - answer.body.size();
            answer.body.truncate(200'000);
            answer.headers.removeIf([](const auto &header) { return header.first == "Content-Range"; });
            answer.headers << std::pair{"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                                             QByteArray::number(first + answer.body.size() - 1) +
                                                             "/1000000"};
        }
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
}

void TestGoingOn::arrivesWithoutALength_data()
{
    QTest::addColumn<bool>("ranges");
    QTest::newRow("with ranges") << true;
    QTest::newRow("without") << false;
}

void TestGoingOn::arrivesWithoutALength()
{
    // An end that comes too early cannot be told from the real one then: the ranges must tell.
    QFETCH(bool, ranges);
    const auto content = noise(700'000);
    LyingServer server([&](const Request &request, int number) {
        auto answer = ranges ? serve(request, content, {}) : Answer{.body = content};
        answer.length = Answer::Length::Chunked;
        answer.cutAfter = ranges && number == 1 ? 300'000 : -1;
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(done->sizeTold, ranges);
}

void TestGoingOn::ridesOutRestartsOfTheServer()
{
    const auto content = noise(1'000'000);
    LyingServer server([&](const Request &request, int number) {
        auto answer = serve(request, content);
        if (number == 1)
            answer.cutAfter = 500'000;
        if (number == 2)
            return Answer{.status = 502, .body = "<h1>Bad gateway"};
        if (number == 3)
            return Answer{.status = 503, .headers = {{"Retry-After", "0"}}};
        answer.closeUnanswered = number == 4;
        return answer;
    });
    const auto done = download(from(server.url()), m_work);
    QVERIFY(done);
    QCOMPARE(done->sha256, sha256(content));
}

void TestGoingOn::keepsThePartWhenItIsCancelled()
{
    LyingServer server([](const Request &request, int) {
        auto answer = serve(request, noise(3'000'000));
        answer.cutAfter = 2'000'000;
        answer.hang = true;
        return answer;
    });
    Work work;
    std::optional<Result<Downloaded>> done;
    const std::unique_ptr<QThread> thread(QThread::create([&] { done = download(from(server.url()), work); }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path() + u".part"_s).size() > 0, 30'000);
    work.cancel.request();
    QVERIFY(thread->wait(30s));
    QCOMPARE(done->error().code, ErrorCode::Cancelled);
    QVERIFY(QFileInfo(path() + u".part"_s).size() > 0);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestGoingOn::copiesALocalFileAndGoesOn()
{
    const auto content = noise(9'000'000);
    const auto source = m_folder->filePath(u"Jira Backup ä.zip"_s);
    write(source, content);
    const auto url = QUrl::fromLocalFile(source);
    leaveLocalPart(source, 5'000'001);
    const auto done = download(from(url), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, 5'000'001);
    QCOMPARE(done->sha256, sha256(content));
    QCOMPARE(contentOf(path()), content);
    QCOMPARE(download(from(url), m_work)->resumedFrom, content.size());
}

void TestGoingOn::noticesALocalFileThatChanged()
{
    const auto source = m_folder->filePath(u"a.zip"_s);
    const auto url = QUrl::fromLocalFile(source);
    write(source, noise(9'000'000, 1));
    leaveLocalPart(source, 1'000'000);
    const auto changed = noise(8'000'000, 2);
    write(source, changed);
    const auto done = download(from(url), m_work);
    QVERIFY(done);
    QCOMPARE(done->resumedFrom, 0);
    QCOMPARE(done->sha256, sha256(changed));

    // And one that grows while it is read.
    QVERIFY(QFile::remove(path()));
    Work work;
    bool grown = false;
    work.progress = ProgressSink([&](const Progress &now) {
        if (now.phase != Phase::Downloading || std::exchange(grown, true))
            return;
        QFile file(source);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
    });
    QCOMPARE(download(from(url), work).error().code, ErrorCode::SourceChanged);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestGoingOn::fetchesAnewWhatIsWholeAndWrong()
{
    // A tail that a crash left behind in the middle: the overlap cannot show it, the sum does.
    const auto content = noise(3'000'000);
    auto spoilt = content;
    spoilt.replace(1'000'000, 4096, QByteArray(4096, '\0'));
    LyingServer server([&](const Request &request, int) { return serve(request, content); });
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    const auto leave = [&](qsizetype bytes) {
        write(path() + u".part"_s, spoilt.first(bytes));
        write(path() + u".part.json"_s,
            R"({"source":")" + server.url().toEncoded() + R"(","size":3000000,"etag":"\"one\"","modified":""})");
    };
    auto parameters = from(server.url());
    parameters.sha256 = sha256(content);
    leave(2'000'000);
    QCOMPARE(download(parameters, m_work).error().code, ErrorCode::Malformed);
    // What is there stays, in case that the sum was wrong; the next try finds it whole, and fetches all anew.
    QCOMPARE(QFileInfo(path() + u".part"_s).size(), content.size());
    const auto done = download(parameters, m_work);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(done->resumedFrom, 0);
    QCOMPARE(contentOf(path()), content);
}

void TestGoingOn::readsContentRanges()
{
    QCOMPARE(readContentRange("bytes 5-9/10"), (ContentRange{5, 9, 10}));
    QCOMPARE(readContentRange("Bytes 5-9/*"), (ContentRange{5, 9, -1}));
    QCOMPARE(readContentRange("bytes */10"), (ContentRange{-1, -1, 10}));
    for (const char *wrong : {"", "bytes", "bytes 5-9", "bytes 9-5/10", "bytes 5-10/10", "items 5-9/10",
             "bytes -5-9/10", "bytes a-b/c", "bytes 99999999999999999999-5/10"})
        QVERIFY2(!readContentRange(wrong), wrong);
}

void TestGoingOn::keepsSecretsOutOfTheNote()
{
    LyingServer server([](const Request &request, int number) {
        auto answer = serve(request, noise(2'000'000));
        answer.hang = true;
        if (number == 1)
            answer.cutAfter = 1'000'000;
        return answer;
    });
    auto url = server.url(u"/b.zip?signature=s3cret"_s);
    url.setUserInfo(u"ann:s3cret"_s);
    leavePart(url);
    const auto note = contentOf(path() + u".part.json"_s);
    QVERIFY(note.contains("/b.zip"));
    QVERIFY(!note.contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_goingon.moc"
