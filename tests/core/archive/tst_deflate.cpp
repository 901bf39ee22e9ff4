// SPDX-License-Identifier: Apache-2.0
#include "core/archive/archive.h"
#include "tests/core/archive/archivetools.h"

#include <QCryptographicHash>
#include <QTest>
#include <QThread>

#include <latch>

using namespace cloudward;
using namespace cloudward::test;

class TestDeflate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDeflatedInflatesToTheSame_data();
    void whatIsDeflatedInflatesToTheSame();
    void whatDoesNotShrinkIsLeft();
    void aStreamInPiecesIsAlwaysTheSame();
    void theSameOnEveryThread();
    void damageIsNoticed();
    void checksumsAreTheUsualOnes();

private:
    static QByteArray inflated(QByteArrayView deflated, qsizetype piece);
};

QByteArray TestDeflate::inflated(QByteArrayView deflated, qsizetype piece)
{
    Inflater inflater;
    QByteArray all;
    std::array<char, 1000> output;
    while (!inflater.finished()) {
        auto input = deflated.first(qMin(piece, deflated.size()));
        deflated = deflated.sliced(input.size());
        const bool last = deflated.isEmpty();
        while (true) {
            const auto got = inflater.inflate(input, output);
            if (got < 0)
                return "damaged";
            all.append(output.data(), got);
            if (got == 0 && input.isEmpty())
                break;
            if (got == 0 && inflater.finished())
                break;
        }
        if (last)
            break;
    }
    return all;
}

void TestDeflate::whatIsDeflatedInflatesToTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("prose") << prose(3'000'000);
    QTest::newRow("half noise") << prose(500'000) + noise(500'000, 7);
    QTest::newRow("short") << QByteArray(40, 'x');
}

void TestDeflate::whatIsDeflatedInflatesToTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto deflated = deflateFast(bytes);
    QVERIFY(!deflated.isEmpty());
    QVERIFY(deflated.size() < bytes.size());
    QCOMPARE(inflated(deflated, 1 << 20), bytes);
    QCOMPARE(inflated(deflated, 17), bytes);
}

void TestDeflate::whatDoesNotShrinkIsLeft()
{
    QVERIFY(deflateFast({}).isEmpty());
    QVERIFY(deflateFast("x").isEmpty());
    QVERIFY(deflateFast(noise(100'000, 3)).isEmpty());
}

void TestDeflate::aStreamInPiecesIsAlwaysTheSame()
{
    const auto bytes = prose(5'000'000) + noise(1'000'000, 5);
    const auto stream = [&bytes] {
        QByteArray all;
        constexpr qsizetype step = 256 * 1024;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            const auto piece = QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at));
            all += deflatePiece(piece, at + step >= bytes.size());
        }
        return all;
    };
    const auto first = stream();
    QCOMPARE(stream(), first);
    QCOMPARE(inflated(first, 4096), bytes);
    QCOMPARE(inflated(deflatePiece({}, true), 4096), QByteArray());
}

void TestDeflate::theSameOnEveryThread()
{
    // Each thread has its buffers elsewhere, and where they are must not matter.
    QList<QByteArray> files;
    for (int i = 0; i < 20; ++i)
        files.append(QByteArray::number(i) + prose(200 + 73 * i));
    // Of six letters, so that matches are short and many: what is lost or found shows.
    for (int i = 0; i < 20; ++i) {
        auto letters = noise(8'192 + 1'000 * i, quint64(100 + i));
        for (auto &c : letters)
            c = char('a' + uchar(c) % 6);
        files.append(letters);
    }
    QList<QByteArray> expected;
    for (const auto &file : std::as_const(files))
        expected.append(deflateFast(file));
    std::atomic_int different = 0;
    for (int round = 0; round < 150; ++round) {
        // In use beside each other, so that they cannot share a place.
        std::latch both(2);
        const auto work = [&] {
            deflateFast(files.first());
            both.arrive_and_wait();
            for (qsizetype i = 0; i < files.size(); ++i)
                different += deflateFast(files[i]) != expected[i] ? 1 : 0;
        };
        const std::unique_ptr<QThread> a(QThread::create(work));
        const std::unique_ptr<QThread> b(QThread::create(work));
        a->start();
        b->start();
        QVERIFY(a->wait());
        QVERIFY(b->wait());
    }
    QCOMPARE(different.load(), 0);
}

void TestDeflate::damageIsNoticed()
{
    auto deflated = deflateFast(prose(100'000));
    // A block of the type that does not exist.
    deflated[0] = char(0x07);
    QCOMPARE(inflated(deflated, 1 << 20), QByteArray("damaged"));
}

void TestDeflate::checksumsAreTheUsualOnes()
{
    QCOMPARE(crc32Of("123456789"), 0xcbf43926U);
    QCOMPARE(crc32Of("6789", crc32Of("12345")), 0xcbf43926U);
    const auto bytes = noise(300'001, 11);
    Sha256 sha;
    sha.add(QByteArrayView(bytes).first(12));
    sha.add(QByteArrayView(bytes).sliced(12));
    QCOMPARE(sha.finish(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(sha.finish(), QCryptographicHash::hash({}, QCryptographicHash::Sha256));
}

QTEST_APPLESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
