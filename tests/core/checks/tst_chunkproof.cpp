// SPDX-License-Identifier: Apache-2.0
#include "core/checks/chunkproof.h"

#include "core/archive/deflate.h"
#include "core/archive/zipwriter.h"
#include "tests/support/lyingserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Some attachments of an imported chunk, opened on the site.
class TestChunkProof : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// KEY-1 has 10000 to 10004, KEY-2 10005 to 10009; a thumbnail and an avatar beside them.
    QString chunk()
    {
        const QString path = m_folder.filePath(u"media.zip"_s);
        QStringList names{u"data/attachments/KEY/10000/KEY-1/thumbs/_thumb_10000.png"_s, u"data/avatars/1_small.png"_s};
        for (int number = 0; number < 10; ++number)
            names += u"data/attachments/KEY/10000/KEY-%1/%2"_s.arg(number / 5 + 1).arg(10000 + number);
        ZipWriter zip;
        if (!zip.open(path))
            return {};
        for (const QString &name : std::as_const(names)) {
            const QByteArray bytes = name.toUtf8();
            ZipEntry entry;
            entry.name = name;
            entry.size = bytes.size();
            entry.compressedSize = bytes.size();
            entry.crc = crc32Of(bytes);
            if (!zip.beginEntry(entry) || !zip.write(bytes) || !zip.endEntry())
                return {};
        }
        return zip.close() ? path : QString();
    }
    ChunkProofParameters parameters(const LyingServer &server, qint64 sample)
    {
        return {.access = {.site = server.url(), .email = u"a@b.de"_s, .apiToken = Secret(u"t"_s)},
            .chunk = chunk(),
            .keys = {{u"KEY"_s, u"NEW"_s}},
            .sample = sample,
            .retry = {.tries = 2, .firstPause = 1ms, .longestPause = 2ms}};
    }
    /// A site that lists all attachments of NEW-1, and hands out those whose number is even.
    static LyingServer::Answer site(const LyingServer::Request &request, int)
    {
        const QString path = request.path();
        if (path.endsWith("/issue/NEW-2"_L1))
            return {.status = 404, .body = "{}"};
        if (path.endsWith("/issue/NEW-1"_L1)) {
            QByteArray list;
            for (int id = 10000; id < 10005; ++id)
                list += (list.isEmpty() ? "" : ",") +
                        QByteArray(R"({"id":"%1","filename":"a","size":1})").replace("%1", QByteArray::number(id));
            return {.body = R"({"fields":{"attachment":[)" + list + "]}}"};
        }
        const int id = path.section(u'/', -1).toInt();
        const bool asksRight = request.header("Range") == "bytes=0-0" && path.contains("/attachment/content/"_L1);
        return asksRight && id % 2 == 0 ? LyingServer::Answer{.status = 206, .body = "x"}
                                        : LyingServer::Answer{.status = 404, .body = "{}"};
    }

private Q_SLOTS:
    void tellsWhatOpensAndWhatDoesNot();
    void drawsTheSameSampleAgain();
    void readsNoBrokenChunk();
};

void TestChunkProof::tellsWhatOpensAndWhatDoesNot()
{
    LyingServer server(&site);
    Work work;
    const auto proof = proveChunk(parameters(server, 100), work);
    QVERIFY2(proof.has_value(), qPrintable(proof ? QString() : proof.error().detail));
    QCOMPARE(proof->attachments, 10);
    QCOMPARE(proof->asked, 10);
    QCOMPARE(proof->opened, 3);
    QCOMPARE(proof->unseen, 5); // the issue that may not be seen
    auto missing = proof->missing;
    missing.sort();
    QCOMPARE(missing, (QStringList{u"NEW-1: 10001"_s, u"NEW-1: 10003"_s}));
}

void TestChunkProof::drawsTheSameSampleAgain()
{
    LyingServer server(&site);
    Work work;
    const auto one = proveChunk(parameters(server, 4), work);
    const auto two = proveChunk(parameters(server, 4), work);
    QVERIFY(one && two);
    QCOMPARE(one->asked, 4);
    QCOMPARE(*one, *two);
}

void TestChunkProof::readsNoBrokenChunk()
{
    LyingServer server(&site);
    auto wanted = parameters(server, 4);
    QFile file(wanted.chunk);
    QVERIFY(file.resize(file.size() / 2));
    Work work;
    const auto proof = proveChunk(wanted, work);
    QVERIFY(!proof);
    QCOMPARE(proof.error().code, ErrorCode::Malformed);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestChunkProof)
#include "tst_chunkproof.moc"
