// SPDX-License-Identifier: Apache-2.0
#include "pagestage.h"
#include "wizard/steps/bigpicturedumppage.h"
#include "wizard/steps/bigpicturefinishpage.h"
#include "wizard/steps/bigpictureinstallpage.h"
#include "wizard/steps/bigpicturerestorepage.h"
#include "wizard/steps/bigpicturework.h"
#include "wizard/steps/mappingmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// BigPicture's four pages, by keyboard; what they work with is core's and has its tests there.
class TestBigPicturePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVersionIsReadOrAsked();
    void anOldVersionClosesNext();
    void dataCenterIsToldToInstallItAgain();
    void aNewDownloadIsOfferedAndKept();
    void aSavedSignInPageIsRefused();
    void theInstallationIsLookedForAndTicked();
    void theRestoreWaitsForImportDumpAndPrediction();
    void overThirtyStopsUntilSomebodyLooked();
    void overTwentyWarns();
    void theListIsTickedAndSaved();
    void theRestoreIsConfirmedPartByPart();
    void connectionsAreSwitchedOnOneByOne();
};

static void listApp(PageStage &stage, const QString &version)
{
    auto inventory = smallInventory();
    inventory.apps = {{u"BigPicture"_s, u"eu.softwareplant.bigpicture"_s, version, true}};
    stage.migration().setInventory(inventory);
}

static QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

static void keepSomeDump(PageStage &stage)
{
    auto app = stage.migration().appMigration();
    app.dump = DumpRecord{.fileName = u"plans.dump"_s,
        .path = write(stage.folder() + u"/bigpicture/plans.dump"_s, "opaque"),
        .bytes = 6,
        .sha256 = QCryptographicHash::hash("opaque", QCryptographicHash::Sha256),
        .when = QDateTime::currentDateTimeUtc()};
    stage.migration().setAppMigration(app);
}

/// So many users whom the app does not match, and one whom it does.
static PredictedMapping predictedFor(int unmatched)
{
    PredictedMapping predicted{.map = {}, .prediction = {}, .organisation = {}};
    predicted.map.accountsKnown = true;
    predicted.map.accounts = {{.accountId = u"a0"_s, .displayName = u"Ada"_s, .email = u"ada@company.com"_s},
        {.accountId = u"a1"_s, .displayName = u"Bo New"_s, .email = u"bo@new.com"_s}};
    for (int i = 0; i <= unmatched; ++i) {
        MappedPerson row;
        row.person.userKey = row.person.userName = i == 0 ? u"ada"_s : u"user%1"_s.arg(i);
        row.person.displayName = i == 0 ? u"Ada"_s : u"User %1"_s.arg(i);
        row.person.email = i == 0 ? u"ada@company.com"_s : u"user%1@old.com"_s.arg(i);
        row.email = row.person.email;
        row.account = i == 0 ? 0 : -1;
        row.state = i == 0 ? PersonState::Matched : PersonState::Unmatched;
        // One was given another address by the mender.
        if (i == 1) {
            row.account = 1;
            row.email = u"bo@new.com"_s;
            row.state = PersonState::Matched;
            row.by = MatchedBy::EmailChange;
        }
        predicted.map.rows += row;
    }
    predicted.prediction = predictMapping(predicted.map);
    return predicted;
}

void TestBigPicturePages::theVersionIsReadOrAsked()
{
    PageStage stage;
    stage.show<BigPictureDumpPage>();
    QVERIFY(stage.words().contains(u"Type its version"_s));
    QVERIFY(stage.tabTo("bigpicture.version"));
    QTest::keyClicks(stage.find("bigpicture.version"), u"8.10.1"_s);
    QTest::keyClick(stage.find("bigpicture.version"), Qt::Key_Return);
    QCOMPARE(stage.migration().appMigration().version, u"8.10.1"_s);
    QVERIFY(stage.words().contains(u"8.10.1 makes dumps that the cloud takes"_s));
    stage.reopen();
    listApp(stage, u"8.2.1"_s);
    stage.show<BigPictureDumpPage>();
    QCOMPARE(stage.find<QLineEdit>("bigpicture.version")->text(), u"8.10.1"_s); // who is asked knows better
}

void TestBigPicturePages::anOldVersionClosesNext()
{
    PageStage stage;
    listApp(stage, u"8.2.1"_s);
    keepSomeDump(stage);
    auto *page = stage.show<BigPictureDumpPage>();
    QVERIFY(stage.words().contains(u"too old"_s));
    QVERIFY(page->problem().contains(u"8.2.2"_s));
    listApp(stage, u"8.2.2"_s);
    page->refresh();
    QCOMPARE(page->problem(), QString());
    stage.picture("bigpicture-dump");
}

void TestBigPicturePages::dataCenterIsToldToInstallItAgain()
{
    PageStage stage;
    auto *page = stage.show<BigPictureDumpPage>();
    QVERIFY(stage.words().contains(u"installed once more"_s)); // nobody knows yet what it is
    ServerFacts facts;
    facts.deployment = u"Server"_s;
    stage.migration().setServerFacts(facts);
    page->refresh();
    QVERIFY(!stage.words().contains(u"installed once more"_s));
    QVERIFY(stage.words().contains(u"Jira Cloud Migration Assistant"_s));
}

void TestBigPicturePages::aNewDownloadIsOfferedAndKept()
{
    PageStage stage;
    stage.connectAll();
    listApp(stage, u"8.17.1"_s);
    const auto downloads = stage.folder() + u"/downloads"_s;
    QVERIFY(!write(downloads + u"/older.zip"_s, "older").isEmpty());
    QFile older(downloads + u"/older.zip"_s);
    QVERIFY(older.open(QIODevice::ReadWrite));
    QVERIFY(older.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    older.close();
    auto app = stage.migration().appMigration();
    app.downloadFolder = downloads;
    stage.migration().setAppMigration(app);
    auto *page = stage.show<BigPictureDumpPage>();
    QVERIFY(page->problem().contains(u"No dump"_s));
    QVERIFY(stage.press("bigpicture.dump.open"));
    QCOMPARE(stage.opened().size(), 1);
    QVERIFY(stage.words().contains(u"Waiting for a new file"_s));
    QVERIFY(!stage.find("bigpicture.keep"));
    QVERIFY(!write(downloads + u"/plans.dump"_s, "0123456789").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("bigpicture.keep"), 60'000);
    QVERIFY(stage.words().contains(u"plans.dump"_s));
    QVERIFY(stage.press("bigpicture.keep"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.migration().appMigration().dump.has_value(), 60'000);
    const auto dump = *stage.migration().appMigration().dump;
    QCOMPARE(dump.bytes, 10);
    QCOMPARE(dump.sha256, QCryptographicHash::hash("0123456789", QCryptographicHash::Sha256));
    QVERIFY(QFileInfo::exists(downloads + u"/plans.dump"_s)); // the original stays where it is
    QVERIFY(dump.path != downloads + u"/plans.dump"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page->problem(), QString(), 30'000);
    stage.reopen();
    QCOMPARE(stage.migration().appMigration().dump, dump);
}

void TestBigPicturePages::aSavedSignInPageIsRefused()
{
    PageStage stage;
    listApp(stage, u"8.17.1"_s);
    auto *page = stage.show<BigPictureDumpPage>();
    page->keep(write(stage.folder() + u"/login.html"_s, "<!DOCTYPE html><html><body>Log in</body></html>"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.jobs().find(u"bigpicture.keep"_s)->isOver(), 60'000);
    QVERIFY(!stage.migration().appMigration().dump);
    QVERIFY(page->problem().contains(u"No dump"_s));
}

void TestBigPicturePages::theInstallationIsLookedForAndTicked()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<BigPictureInstallPage>();
    QVERIFY(!page->problem().isEmpty());
    stage.finishJob("bigpicture.look", AppThere{AppSight::NotSeen, {}});
    QVERIFY(stage.words().contains(u"No account of the app is seen"_s));
    stage.finishJob("bigpicture.look", AppThere{AppSight::Seen, {u"BigPicture"_s}});
    QVERIFY(stage.words().contains(u"An account of the app's name"_s));
    QVERIFY(!page->problem().isEmpty()); // only the person can see that it opens
    QVERIFY(stage.press("bigpicture.installed"));
    QCOMPARE(page->problem(), QString());
    stage.picture("bigpicture-install");
    stage.reopen();
    page = stage.show<BigPictureInstallPage>();
    QCOMPARE(page->problem(), QString());
    QVERIFY(stage.words().contains(u"BigPicture"_s));
}

void TestBigPicturePages::theRestoreWaitsForImportDumpAndPrediction()
{
    PageStage stage;
    stage.connectAll();
    listApp(stage, u"8.17.1"_s);
    auto *page = stage.show<BigPictureRestorePage>();
    QVERIFY(page->problem().contains(u"step 4"_s));
    stage.finishImport();
    page->refresh();
    QVERIFY(page->problem().contains(u"dump"_s));
    keepSomeDump(stage);
    page->refresh();
    QVERIFY(page->problem().contains(u"Look who will match"_s));
    stage.finishJob("bigpicture.predict", predictedFor(3));
    QVERIFY(page->problem().contains(u"Tick each part"_s));
    QCOMPARE(stage.migration().appMigration().unmatched, 3);
}

void TestBigPicturePages::overThirtyStopsUntilSomebodyLooked()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    listApp(stage, u"8.17.1"_s);
    keepSomeDump(stage);
    auto *page = stage.show<BigPictureRestorePage>();
    stage.finishJob("bigpicture.predict", predictedFor(31));
    QVERIFY(stage.words().contains(u"Stop and look"_s));
    QVERIFY(page->problem().contains(u"More than 30"_s));
    auto *list = stage.find<QTableView>("bigpicture.mapping");
    QVERIFY(!stage.find("bigpicture.current"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(stage.find<QLabel>("bigpicture.current")
            ->text()
            .endsWith(list->model()->index(0, MappingModel::Why).data().toString()));
    stage.picture("bigpicture-stop");
    QVERIFY(stage.press("bigpicture.toCounts"));
    QCOMPARE(stage.migration().currentStep(), Step::PostChecks);
    QVERIFY(stage.press("bigpicture.looked"));
    QVERIFY(!page->problem().contains(u"More than 30"_s));
    // A number that is small enough later needs no tick, and none is shown.
    stage.finishJob("bigpicture.predict", predictedFor(30));
    QVERIFY(!stage.find("bigpicture.looked"));
}

void TestBigPicturePages::overTwentyWarns()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    listApp(stage, u"8.17.1"_s);
    stage.show<BigPictureRestorePage>();
    stage.finishJob("bigpicture.predict", predictedFor(20));
    QVERIFY(stage.words().contains(u"Few enough"_s));
    stage.finishJob("bigpicture.predict", predictedFor(21));
    QVERIFY(stage.words().contains(u"which is much"_s));
    QVERIFY(!stage.words().contains(u"Stop and look"_s));
}

void TestBigPicturePages::theListIsTickedAndSaved()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    listApp(stage, u"8.17.1"_s);
    auto *page = stage.show<BigPictureRestorePage>();
    stage.finishJob("bigpicture.predict", predictedFor(2));
    auto *table = stage.find<QTableView>("bigpicture.mapping");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    // Who has an account comes first.
    QCOMPARE(table->model()->index(0, MappingModel::User).data().toString(), u"User 1 (user1@old.com)"_s);
    QCOMPARE(table->model()->index(0, MappingModel::Choose).data().toString(), u"Bo New (bo@new.com)"_s);
    QVERIFY(table->model()->index(1, MappingModel::Choose).data().toString().startsWith(u"nobody"_s));
    QVERIFY(stage.tabTo("bigpicture.mapping"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(stage.migration().ticked().contains(u"bigpicture.mapped.user1"_s));
    page->saveList(stage.folder() + u"/list.csv"_s);
    QFile saved(stage.folder() + u"/list.csv"_s);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("bo@new.com"));
    page->saveList(stage.folder() + u"/none/../list.csv/x"_s);
    QVERIFY(!stage.words().contains(u"Saved as %1"_s.arg(stage.folder() + u"/none"_s)));
}

void TestBigPicturePages::theRestoreIsConfirmedPartByPart()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    listApp(stage, u"8.17.1"_s);
    keepSomeDump(stage);
    auto *page = stage.show<BigPictureRestorePage>();
    stage.finishJob("bigpicture.predict", predictedFor(0));
    QVERIFY(stage.words().contains(u"Everybody will be matched"_s));
    QVERIFY(stage.words().contains(u"replaces everything"_s));
    QVERIFY(stage.press("bigpicture.restore.open"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.words().contains(u"The kept dump is whole"_s), 60'000);
    for (const auto *phase : {"imported", "restoring", "mapped", "finished"})
        QVERIFY(stage.press(QByteArray("bigpicture.phase.").append(phase).constData()));
    QCOMPARE(page->problem(), QString());
    stage.picture("bigpicture-restore");
    stage.reopen();
    page = stage.show<BigPictureRestorePage>();
    QCOMPARE(page->problem(), QString());
}

void TestBigPicturePages::connectionsAreSwitchedOnOneByOne()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<BigPictureFinishPage>();
    QVERIFY(stage.words().contains(u"No connection was noted"_s));
    QVERIFY(stage.tabTo("bigpicture.connectionName"));
    QTest::keyClicks(stage.find("bigpicture.connectionName"), u"Trello"_s);
    QTest::keyClick(stage.find("bigpicture.connectionName"), Qt::Key_Return);
    QCOMPARE(stage.migration().appMigration().connections, QStringList{u"Trello"_s});
    QVERIFY(page->problem().contains(u"Trello"_s));
    QVERIFY(stage.press("bigpicture.connections"));
    QVERIFY(!page->problem().contains(u"Trello"_s));
    stage.picture("bigpicture-finish");
    for (const auto *check : {"programs", "scope", "gantt", "people", "security"})
        QVERIFY(stage.press(QByteArray("bigpicture.tick.bigpicture.").append(check).constData()));
    QCOMPARE(page->problem(), QString());
    QVERIFY(stage.press("bigpicture.removeConnection"));
    QVERIFY(stage.migration().appMigration().connections.isEmpty());
}

QTEST_MAIN(TestBigPicturePages)
#include "tst_bigpicturepages.moc"
