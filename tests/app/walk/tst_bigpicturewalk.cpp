// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"
#include "wizard/steppage.h"
#include "wizard/steps/bigpicturework.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// A company of 300 whose import loses 40 people: the whole way through the real window, and what was foretold about
/// BigPicture's mapping screen held against what the practice app then asked.
class TestBigPictureWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reachesTheEnd();
    void foretoldWhomTheAppAskedFor();
    void stoppedToLook();
    void keptTheDump();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Walk> m_walk;
    QSet<QString> m_foretold; ///< user keys of whom the screen asks for
    bool m_nextWasClosed = false;
    QString m_verdict;
};

void TestBigPictureWalk::initTestCase()
{
    Walk::Settings settings;
    settings.folder = m_folder.path();
    settings.pictures = qEnvironmentVariable("CLOUDWARD_PICTURES");
    settings.sites.company = {.users = 300,
        .groups = 8,
        .projects = 6,
        .issues = 300,
        .attachments = 200,
        .attachmentBytes = 8'000'000,
        .troubles = true};
    settings.sites.lag = std::chrono::milliseconds(300);
    settings.sites.importPause = std::chrono::milliseconds(100);
    settings.sites.lost = {.missing = 25, .readdressed = 15};
    settings.predicted = [this](Stage &stage, const PredictedMapping &predicted) {
        for (const auto &row : predicted.prediction.rows) {
            if (row.asks())
                m_foretold.insert(predicted.map.rows.at(row.person).person.userKey);
        }
        m_nextWasClosed = !stage.window().page()->problem().isEmpty();
        for (const auto *label : stage.window().page()->findChildren<QLabel *>()) {
            if (label->text().contains("Stop and look"_L1) && label->isVisibleTo(&stage.window()))
                m_verdict = label->text();
        }
    };
    m_walk = std::make_unique<Walk>(settings);
}

void TestBigPictureWalk::reachesTheEnd()
{
    const auto reached = m_walk->run();
    QVERIFY2(reached, qPrintable(reached ? QString() : reached.error().subject + u": "_s + reached.error().detail));
    const auto &migration = m_walk->stage().migration();
    QVERIFY(migration.usesBigPicture());
    for (const auto step :
        {Step::DumpBigPicture, Step::InstallBigPicture, Step::RestoreBigPicture, Step::FinishBigPicture})
        QCOMPARE(migration.stepState(step), StepState::Done);
}

void TestBigPictureWalk::foretoldWhomTheAppAskedFor()
{
    QSet<QString> asked;
    for (const auto &user : m_walk->mappingAsked())
        asked.insert(user.key);
    QCOMPARE_GE(asked.size(), 40);
    QCOMPARE(m_foretold - asked, QSet<QString>());
    QCOMPARE(asked - m_foretold, QSet<QString>());
}

void TestBigPictureWalk::stoppedToLook()
{
    QVERIFY(m_nextWasClosed);
    QVERIFY(!m_verdict.isEmpty());
    QVERIFY(m_walk->stage().migration().ticked().contains(u"bigpicture.looked"_s));
}

void TestBigPictureWalk::keptTheDump()
{
    const auto &dump = m_walk->stage().migration().appMigration().dump;
    QVERIFY(dump);
    QVERIFY(dump->path.startsWith(m_walk->stage().migration().choices().workFolder));
    Work work;
    QVERIFY(verifyDump(*dump, work));
    const auto journal = m_walk->stage().migration().journal();
    QVERIFY(std::ranges::any_of(journal,
        [&](const JournalLine &line) { return line.text.contains(QString::fromLatin1(dump->sha256.toHex())); }));
}

QTEST_MAIN(TestBigPictureWalk)
#include "tst_bigpicturewalk.moc"
