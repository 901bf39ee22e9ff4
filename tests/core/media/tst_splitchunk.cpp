// SPDX-License-Identifier: Apache-2.0
#include "core/media/splitchunk.h"

#include "core/archive/zipreader.h"
#include "tests/support/noise.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// One chunk made into smaller ones.
class TestSplitChunk : public QObject
{
    Q_OBJECT

    /// Attachments of these sizes, packed into one chunk.
    static QString packInto(const QTemporaryDir &folder, const QList<qsizetype> &sizes)
    {
        int number = 0;
        for (const auto size : sizes) {
            const QString path =
                folder.filePath(u"home/data/attachments/KEY/10000/KEY-%1/%2"_s).arg(number + 1).arg(10000 + number);
            ++number;
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(noise(size, quint32(number))) != size)
                return {};
        }
        Work work;
        const auto report =
            packChunks({.source = folder.filePath(u"home"_s), .folder = folder.filePath(u"out"_s)}, work);
        return report && report->chunks.size() == 1 ? report->chunks.first().file : QString();
    }
    static QSet<QString> namesIn(const QString &zip)
    {
        ZipReader reader;
        QSet<QString> names;
        if (!reader.open(zip))
            return names;
        const auto entries = reader.entries();
        for (const ZipEntry &entry : entries ? *entries : QList<ZipEntry>())
            names.insert(entry.name);
        return names;
    }

private Q_SLOTS:
    void halvesAChunk();
    void leavesNoFileOut();
};

void TestSplitChunk::halvesAChunk()
{
    QTemporaryDir folder;
    const QString chunk = packInto(folder, QList<qsizetype>(12, 400'000));
    QVERIFY(!chunk.isEmpty());
    const QString out = folder.filePath(u"out"_s);
    const qint64 whole = QFileInfo(out + u'/' + chunk).size();
    Work work;
    const auto parts = splitChunk({out, chunk}, work);
    QVERIFY2(parts.has_value(), qPrintable(parts ? QString() : errorName(parts.error().code)));
    QVERIFY(parts->size() >= 2);
    QSet<QString> names;
    for (const PackedChunk &part : *parts) {
        QVERIFY(part.bytes < whole * 6 / 10);
        const auto inside = namesIn(out + u'/' + part.file);
        QCOMPARE(inside.size(), part.entries);
        QVERIFY(!names.intersects(inside));
        names += inside;
    }
    QCOMPARE(names, namesIn(out + u'/' + chunk));
    // Again: what is whole is kept.
    const auto again = splitChunk({out, chunk}, work);
    QVERIFY(again);
    QCOMPARE(*again, *parts);
}

void TestSplitChunk::leavesNoFileOut()
{
    QTemporaryDir folder;
    const QString chunk = packInto(folder, {5'000'000, 300'000});
    QVERIFY(!chunk.isEmpty());
    Work work;
    const auto parts = splitChunk({folder.filePath(u"out"_s), chunk}, work);
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, ErrorCode::TooLarge);
    QVERIFY(parts.error().detail.endsWith("10000"_L1));
}

QTEST_GUILESS_MAIN(TestSplitChunk)
#include "tst_splitchunk.moc"
