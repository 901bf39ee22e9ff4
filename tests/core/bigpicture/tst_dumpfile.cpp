// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/dumpfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestDumpFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_downloads;
    QString m_work;
    const QDateTime m_sent{QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC};

    QString file(const QString &name, const QByteArray &bytes, int seconds = 60) const
    {
        QFile file(QDir(m_downloads).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
            !file.setFileTime(m_sent.addSecs(seconds), QFileDevice::FileModificationTime))
            qFatal("A file for the test could not be written");
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
    }
    QStringList found() const
    {
        QStringList names;
        for (const auto &candidate : newestDumps(m_downloads, m_sent))
            names << QFileInfo(candidate.path).fileName();
        return names;
    }
    QStringList kept() const
    {
        return QDir(m_work + u"/bigpicture"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        m_downloads = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/downloads"_s);
        m_work = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/work"_s);
        QVERIFY(QDir().mkpath(m_downloads) && QDir().mkpath(m_work));
    }

    void finishedFilesAreFoundTheNewestFirst()
    {
        file(u"old.zip"_s, "x", -60);
        file(u"dump-1.dump"_s, "x", 10);
        file(u"dump-2.dump"_s, "x", 20);
        file(u"empty.dump"_s, "", 30);
        file(u".hidden"_s, "x", 30);
        file(u"going.dump"_s, "x", 40);
        file(u"going.dump.part"_s, "x", 40);
        file(u"Unconfirmed 1.crdownload"_s, "x", 40);
        file(u"web.download"_s, "x", 40);
        file(u"some.TMP"_s, "x", 40);
        QVERIFY(QDir(m_downloads).mkdir(u"folder"_s));
        QCOMPARE(found(), (QStringList{u"dump-2.dump"_s, u"dump-1.dump"_s}));
        QVERIFY(newestDumps(m_downloads + u"/nowhere"_s, m_sent).isEmpty());
        QVERIFY(newestDumps({}, m_sent).isEmpty());
    }

    void whatStillGrowsIsLeftOut()
    {
        file(u"a.dump"_s, "whole");
        file(u"b.dump"_s, "half");
        const auto before = newestDumps(m_downloads, m_sent);
        file(u"b.dump"_s, "half and more");
        file(u"c.dump"_s, "new");
        const auto now = newestDumps(m_downloads, m_sent);
        QCOMPARE(now.size(), 3);
        const auto stable = unchangedSince(before, now);
        QCOMPARE(stable.size(), 1);
        QCOMPARE(QFileInfo(stable.constFirst().path).fileName(), u"a.dump"_s);
    }

    void aDumpIsKeptWithItsChecksum()
    {
        QByteArray bytes(3'000'000, 'q');
        bytes[1'500'000] = '\0';
        const auto source = file(u"dump.dump"_s, bytes);
        Work work;
        const auto record = keepDump({source, m_work, u"8.17.1"_s}, work);
        QVERIFY2(record, qPrintable(record ? QString() : errorName(record.error().code)));
        QCOMPARE(record->fileName, u"dump.dump"_s);
        QCOMPARE(record->path, m_work + u"/bigpicture/dump.dump"_s);
        QCOMPARE(record->bytes, bytes.size());
        QCOMPARE(record->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(record->when, m_sent.addSecs(60));
        QCOMPARE(record->appVersion, u"8.17.1"_s);
        QCOMPARE(contentOf(record->path), bytes);
        QCOMPARE(contentOf(source), bytes);
        QCOMPARE(kept(), QStringList{u"dump.dump"_s});
        QVERIFY(verifyDump(*record, work));
    }

    void nothingIsOverwritten()
    {
        Work work;
        const auto first = keepDump({file(u"dump.dump"_s, "first"), m_work}, work);
        const auto again = keepDump({file(u"dump.dump"_s, "first"), m_work}, work);
        const auto other = keepDump({file(u"dump.dump"_s, "other"), m_work}, work);
        const auto third = keepDump({file(u"dump.dump"_s, "the third"), m_work}, work);
        QVERIFY(first && again && other && third);
        QCOMPARE(again->path, first->path);
        QCOMPARE(kept(), (QStringList{u"dump-2.dump"_s, u"dump-3.dump"_s, u"dump.dump"_s}));
        QCOMPARE(contentOf(first->path), "first");
        QCOMPARE(contentOf(other->path), "other");
        QCOMPARE(contentOf(third->path), "the third");
        // The kept file itself is picked: it stays where it is.
        const auto picked = keepDump({other->path, m_work}, work);
        QVERIFY(picked);
        QCOMPARE(picked->path, other->path);
        QCOMPARE(picked->sha256, other->sha256);
        QCOMPARE(kept().size(), 3);
    }

    void whatIsNoDumpIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << u"a.dump"_s << QByteArray() << ErrorCode::Malformed;
        QTest::newRow("a sign-in page") << u"a.dump"_s << QByteArray("\n <!DOCTYPE html><title>Log in")
                                        << ErrorCode::Malformed;
        QTest::newRow("unfinished") << u"a.dump.part"_s << QByteArray("x") << ErrorCode::InvalidInput;
    }
    void whatIsNoDumpIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        Work work;
        const auto record = keepDump({file(name, bytes), m_work}, work);
        QVERIFY(!record);
        QCOMPARE(record.error().code, code);
        QVERIFY(kept().isEmpty());
    }

    void whatIsNotThereIsNotFound()
    {
        Work work;
        QCOMPARE(keepDump({m_downloads + u"/none.dump"_s, m_work}, work).error().code, ErrorCode::NotFound);
        QCOMPARE(keepDump({m_downloads, m_work}, work).error().code, ErrorCode::InvalidInput);
    }

    void aDumpThatIsStillWrittenIsNotTaken()
    {
        const auto source = file(u"dump.dump"_s, QByteArray(2'500'000, 'a'));
        bool grown = false;
        Work work;
        work.progress = ProgressSink([&](const Progress &now) {
            if (now.phase != Phase::Writing || grown)
                return;
            grown = true;
            QFile more(source);
            QVERIFY(more.open(QIODevice::Append) && more.write("more") == 4);
        });
        const auto record = keepDump({source, m_work}, work);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::SourceChanged);
        QVERIFY(kept().isEmpty());
    }

    void cancellingLeavesNothing()
    {
        Work work;
        work.cancel.request();
        const auto record = keepDump({file(u"dump.dump"_s, "bytes"), m_work}, work);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Cancelled);
        QVERIFY(kept().isEmpty());
    }

    void aKeptDumpThatChangedIsNoticed()
    {
        Work work;
        const auto record = keepDump({file(u"dump.dump"_s, "the bytes"), m_work}, work);
        QVERIFY(record);
        const auto write = [&](const QByteArray &bytes) {
            QFile kept(record->path);
            return kept.open(QIODevice::WriteOnly) && kept.write(bytes) == bytes.size();
        };
        QVERIFY(write("THE bytes"));
        QCOMPARE(verifyDump(*record, work).error().code, ErrorCode::SourceChanged);
        QVERIFY(write("the byte"));
        const auto shorter = verifyDump(*record, work);
        QCOMPARE(shorter.error().code, ErrorCode::SourceChanged);
        QCOMPARE(shorter.error().need, 9);
        QCOMPARE(shorter.error().have, 8);
        QVERIFY(write("the bytes"));
        QVERIFY(verifyDump(*record, work));
        QVERIFY(QFile::remove(record->path));
        QCOMPARE(verifyDump(*record, work).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDumpFile)
#include "tst_dumpfile.moc"
