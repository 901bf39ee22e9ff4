// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/editedstream.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Bytes that pass through, some of them replaced.
class TestEditedStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesWhatNobodyReplaces();
    void holdsWhatMayStillBeReplaced();
    void replacesWhereItIsTold_data();
    void replacesWhereItIsTold();
    void knowsWhatIsReplaced();
    void tellsWhatTheSinkSays();
    void doesTheSameInAnyPieces();
};

namespace {

struct Edit
{
    qint64 offset = 0;
    qint64 size = 0;
    QByteArray by;
};

/// A stream into memory.
struct Written
{
    QByteArray bytes;
    EditedStream stream{[this](QByteArrayView piece) -> Result<void> {
        bytes += piece;
        return {};
    }};
};

} // namespace

void TestEditedStream::passesWhatNobodyReplaces()
{
    Written written;
    QByteArray whole;
    for (int i = 0; i < 300; ++i) {
        const QByteArray piece = QByteArray::number(i * i).left(i % 7);
        whole += piece;
        written.stream.feed(piece);
        QVERIFY(written.stream.settle(whole.size() / 2));
        QVERIFY(whole.startsWith(written.bytes));
        QCOMPARE(written.stream.fed(), whole.size());
    }
    QVERIFY(written.stream.finish());
    QCOMPARE(written.bytes, whole);
    QCOMPARE(written.stream.settled(), whole.size());
}

void TestEditedStream::holdsWhatMayStillBeReplaced()
{
    Written written;
    written.stream.feed("0123456789");
    QVERIFY(written.stream.settle(4));
    QCOMPARE(written.bytes, QByteArray("0123"));
    written.stream.replace(6, 3, "abc");
    // The border lies within what is replaced: it is all of it or nothing.
    QVERIFY(written.stream.settle(7));
    QCOMPARE(written.bytes, QByteArray("012345"));
    QCOMPARE(written.stream.settled(), 6);
    QVERIFY(written.stream.settle(9));
    QCOMPARE(written.bytes, QByteArray("012345abc"));
    // Back, and where it is already.
    QVERIFY(written.stream.settle(9));
    QVERIFY(written.stream.settle(2));
    QCOMPARE(written.bytes, QByteArray("012345abc"));
    written.stream.replace(9, 1, "");
    QVERIFY(written.stream.finish());
    QCOMPARE(written.bytes, QByteArray("012345abc"));
    QCOMPARE(written.stream.settled(), 10);
}

void TestEditedStream::replacesWhereItIsTold_data()
{
    QTest::addColumn<QList<Edit>>("edits");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QList<Edit> &edits, const char *expected) {
        QTest::newRow(name) << edits << QByteArray(expected);
    };
    row("at the beginning", {{0, 2, "X"}}, "X23456789");
    row("at the end", {{8, 2, "XYZ"}}, "01234567XYZ");
    row("everything", {{0, 10, ""}}, "");
    row("side by side", {{2, 2, "a"}, {4, 2, "b"}, {6, 1, ""}}, "01ab789");
    row("side by side, backwards", {{6, 1, ""}, {4, 2, "b"}, {2, 2, "a"}}, "01ab789");
    row("a larger one later", {{3, 1, "a"}, {5, 1, "b"}, {2, 5, "X"}}, "01X789");
    row("a larger one before", {{2, 5, "X"}, {3, 1, "a"}, {6, 1, "b"}}, "01X789");
    row("from the same place, larger later", {{2, 1, "a"}, {2, 5, "X"}}, "01X789");
    row("from the same place, larger before", {{2, 5, "X"}, {2, 1, "a"}}, "01X789");
    row("to the same place, larger later", {{6, 1, "a"}, {2, 5, "X"}}, "01X789");
    row("to the same place, larger before", {{2, 5, "X"}, {6, 1, "a"}}, "01X789");
    row("the same place again", {{2, 5, "a"}, {2, 5, "X"}}, "01X789");
    row("many in one", {{1, 1, "a"}, {2, 1, "b"}, {3, 1, "c"}, {8, 1, "d"}, {1, 8, ""}}, "09");
}

void TestEditedStream::replacesWhereItIsTold()
{
    QFETCH(QList<Edit>, edits);
    QFETCH(QByteArray, expected);
    const QByteArray whole = "0123456789";
    for (const bool atOnce : {true, false}) {
        Written written;
        for (qsizetype at = 0; at < whole.size(); at += atOnce ? whole.size() : 1)
            written.stream.feed(whole.mid(at, atOnce ? whole.size() : 1));
        for (const Edit &edit : edits)
            written.stream.replace(edit.offset, edit.size, edit.by);
        for (qint64 border = 0; !atOnce && border < whole.size(); ++border) {
            QVERIFY(written.stream.settle(border));
            QVERIFY(written.stream.settled() <= border);
            QVERIFY(expected.startsWith(written.bytes));
        }
        QVERIFY(written.stream.finish());
        QCOMPARE(written.bytes, expected);
    }
}

void TestEditedStream::knowsWhatIsReplaced()
{
    Written written;
    written.stream.feed("0123456789");
    QVERIFY(!written.stream.isReplaced(0, 10));
    written.stream.replace(3, 4, "x");
    QVERIFY(!written.stream.isReplaced(0, 3));
    QVERIFY(!written.stream.isReplaced(7, 3));
    for (const auto &[offset, size] : {std::pair(0, 4), std::pair(3, 1), std::pair(4, 1), std::pair(6, 1),
             std::pair(6, 4), std::pair(0, 10), std::pair(3, 4)})
        QVERIFY(written.stream.isReplaced(offset, size));
}

void TestEditedStream::tellsWhatTheSinkSays()
{
    qint64 room = 5;
    EditedStream stream([&](QByteArrayView piece) -> Result<void> {
        room -= piece.size();
        if (room < 0)
            return failure(ErrorCode::DiskFull, u"out"_s);
        return {};
    });
    stream.feed("0123456789");
    stream.replace(2, 1, "abc");
    QVERIFY(stream.settle(2));
    const auto settled = stream.settle(4);
    QVERIFY(!settled);
    QCOMPARE(settled.error().code, ErrorCode::DiskFull);
}

/// Against a model that holds everything: edits as they come while rows go by, each within what is held.
void TestEditedStream::doesTheSameInAnyPieces()
{
    QRandomGenerator random(7);
    const auto below = [&random](qint64 most) { return qint64(random.bounded(quint32(most))); };
    for (int round = 0; round < 300; ++round) {
        QByteArray whole;
        for (int i = 0; i < 400; ++i)
            whole += char('a' + below(26));
        Written written;
        QByteArray expected;
        qint64 rowStart = 0;
        while (rowStart < whole.size()) {
            const qint64 rowEnd = std::min<qint64>(whole.size(), rowStart + 1 + below(60));
            // Edits of a row that do not overlap, in any order, and now and then one over all of it.
            QList<Edit> edits;
            qint64 at = rowStart;
            while (at < rowEnd && below(4) != 0) {
                const qint64 from = at + below(rowEnd - at);
                const qint64 size = 1 + below(rowEnd - from);
                edits.append({from, size, whole.left(below(5)).toUpper()});
                at = from + size;
            }
            // Of two of the same place, the later one would stand.
            const bool all = below(6) == 0 && (edits.isEmpty() || edits.first().size < rowEnd - rowStart);
            qint64 done = rowStart;
            for (const Edit &edit : std::as_const(edits)) {
                if (!all)
                    expected += whole.mid(done, edit.offset - done) + edit.by;
                done = edit.offset + edit.size;
            }
            if (!all)
                expected += whole.mid(done, rowEnd - done);
            std::shuffle(edits.begin(), edits.end(), random);
            if (all)
                edits.insert(below(edits.size() + 1), {rowStart, rowEnd - rowStart, {}});
            while (written.stream.fed() < rowEnd)
                written.stream.feed(whole.mid(written.stream.fed(), 1 + below(5)));
            for (const Edit &edit : std::as_const(edits))
                written.stream.replace(edit.offset, edit.size, edit.by);
            QVERIFY(written.stream.settle(rowStart + below(rowEnd - rowStart + 1)));
            QVERIFY(expected.startsWith(written.bytes));
            rowStart = rowEnd;
        }
        QVERIFY(written.stream.finish());
        QCOMPARE(written.bytes, expected);
    }
}

QTEST_APPLESS_MAIN(TestEditedStream)
#include "tst_editedstream.moc"
