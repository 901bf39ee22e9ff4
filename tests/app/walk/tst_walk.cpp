// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"
#include "wizard/steppage.h"

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of every file below a folder that the walk wrote on this side: not what the stand-in sites keep.
QByteArray everythingWritten(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const bool isOurs = !path.startsWith(folder + u"/sites/"_s) && !path.endsWith(u".zip"_s);
        QFile file(path);
        if (isOurs && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// The whole migration through the real window, by keyboard alone, on the practice sites.
class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reachesTheEndWithACloseAndReopenInTheMiddle();
    void leavesEveryStepDecided();
    void provesWhatArrived();
    void writesAReport();
    void keepsSecretsOutOfEverythingItWrites();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Walk> m_walk;
};

void TestWalk::initTestCase()
{
    Walk::Settings settings;
    settings.folder = m_folder.path();
    settings.reopenAt = Step::ImportBackup;
    // Small enough for a test, large enough that media needs several chunks and every trouble is planted.
    settings.sites.lag = std::chrono::milliseconds(300);
    settings.sites.importPause = std::chrono::milliseconds(200);
    m_walk = std::make_unique<Walk>(settings);
}

void TestWalk::reachesTheEndWithACloseAndReopenInTheMiddle()
{
    const auto reached = m_walk->run();
    if (!reached) {
        const auto &error = reached.error();
        QFAIL(qPrintable(u"%1: %2 (%3)"_s.arg(error.subject, error.detail, errorName(error.code))));
    }
}

void TestWalk::leavesEveryStepDecided()
{
    const auto &migration = m_walk->stage().migration();
    for (int step = 0; step < stepCount; ++step) {
        const auto state = migration.stepState(Step(step));
        QVERIFY2(state == StepState::Done || state == StepState::NeedsAttention,
            qPrintable(u"step %1 is in state %2"_s.arg(step).arg(int(state))));
    }
    QCOMPARE_GT(migration.chunks().size(), 1);
    for (const auto &chunk : migration.chunks())
        QCOMPARE(chunk.import, ChunkState::Import::Imported);
}

void TestWalk::provesWhatArrived()
{
    const auto rows = m_walk->stage().migration().arrival();
    QVERIFY(!rows.isEmpty());
    for (const auto &id : {u"arrival.projects"_s, u"arrival.issues"_s, u"arrival.groups"_s}) {
        const auto row = std::ranges::find(rows, id, &ArrivalRow::id);
        QVERIFY2(row != rows.end(), qPrintable(id));
        QCOMPARE(row->verdict, ArrivalRow::Verdict::Equal);
    }
}

void TestWalk::writesAReport()
{
    QFile report(m_walk->report());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto html = QString::fromUtf8(report.readAll());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s, Qt::CaseInsensitive));
    for (const auto &chunk : m_walk->stage().migration().chunks())
        QVERIFY(html.contains(QString::fromLatin1(chunk.chunk.sha256.toHex())));
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
}

void TestWalk::keepsSecretsOutOfEverythingItWrites()
{
    const auto written = everythingWritten(m_folder.path());
    QVERIFY(written.contains("practice") || written.size() > 10'000);
    const auto facts = sampleFacts();
    for (const auto &secret : {facts.adminPassword, facts.cloudToken, facts.organisationKey}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY(!written.contains(secret.toUtf8()));
    }
    QVERIFY2(!written.contains("PKCS5S2"), "a password hash of the backup was written");
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
