// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "core/server/webbackup.h"
#include "pagestage.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/backupwork.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

QString errorId()
{
    QStringList ids = allFindingIds();
    ids.removeIf([](const QString &id) { return makeFinding(id, 1).severity != Severity::Error; });
    return ids.first();
}

} // namespace

class TestBackupPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credentialsGoOnlyToTheServersOwnAddress();
    void aSourceIsAPathOrAnAddress_data();
    void aSourceIsAPathOrAnAddress();
    void aFetchedFileIsNeverOverwritten();
    void aCleanBackupOpensNext();
    void errorsOpenNextOnlyOnceTheyAreRead();
    void anotherBackupIsToBeReadAgain();
    void anExistingBackupIsReplacedOnlyWhenAsked();
    void illegalCharactersAreLeftToThePerson();
    void fetchingLeadsToTheAudit();
    void aTokenCannotStartABackup();
    void adviceCountsTheIssues();
    void whereThePageNeverAnsweredTheFileIsWatched();
    void theServerIsLookedAtOnlyWithAnAddress();
    void passwordsInAnAddressGoWherePasswordsAre();
};

void TestBackupPage::credentialsGoOnlyToTheServersOwnAddress()
{
    const ServerAccess server{QUrl(u"https://jira.acme.com"_s), u"admin"_s, Secret(u"pw"_s), {}};
    const auto headers = [&server](const QString &source) {
        return fetchParameters(source, u"/tmp/none"_s, server)->headers.size();
    };
    QCOMPARE(headers(u"https://jira.acme.com/export/a.zip"_s), 1);
    QCOMPARE(headers(u"http://jira.acme.com/export/a.zip"_s), 0);       // unencrypted
    QCOMPARE(headers(u"https://jira.acme.com:8443/export/a.zip"_s), 0); // another server
    QCOMPARE(headers(u"https://jira.acme.com.evil.org/a.zip"_s), 0);
    QCOMPARE(headers(u"https://jira.acme.com@evil.org/a.zip"_s), 0);
    QCOMPARE(headers(u"/export/a.zip"_s), 0);
}

void TestBackupPage::aSourceIsAPathOrAnAddress_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"/var/jira/export/my backup.zip"_s
                          << QUrl::fromLocalFile(u"/var/jira/export/my backup.zip"_s) << u"my backup.zip"_s;
    QTest::newRow("percent in a path") << u"/x/100%25.zip"_s << QUrl::fromLocalFile(u"/x/100%25.zip"_s)
                                       << u"100%25.zip"_s;
    QTest::newRow("address") << u"https://a.com/x/b.zip?download=1"_s << QUrl(u"https://a.com/x/b.zip?download=1"_s)
                             << u"b.zip"_s;
    QTest::newRow("only a name") << u"b.zip"_s << QUrl() << QString();
    QTest::newRow("no file in it") << u"https://a.com/"_s << QUrl() << QString();
    QTest::newRow("empty") << u" "_s << QUrl() << QString();
}

void TestBackupPage::aSourceIsAPathOrAnAddress()
{
    QFETCH(QString, source);
    QFETCH(QUrl, url);
    QFETCH(QString, name);
    const auto parameters = fetchParameters(source, u"/tmp/none"_s, {});
    QCOMPARE(parameters.has_value(), url.isValid());
    if (parameters) {
        QCOMPARE(parameters->url, url);
        QCOMPARE(QFileInfo(parameters->path).fileName(), name);
    }
}

void TestBackupPage::aFetchedFileIsNeverOverwritten()
{
    const QTemporaryDir server;
    const QTemporaryDir folder;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(server.filePath(u"a.b.zip"_s), "new"));
    QVERIFY(write(folder.filePath(u"a.b.zip"_s), "an older backup"));
    Work work;
    const auto parameters = fetchParameters(server.filePath(u"a.b.zip"_s), folder.path(), {});
    const auto fetched = fetchBackup(*parameters, work);
    QVERIFY(fetched);
    QCOMPARE(fetched->path, folder.filePath(u"a.b-2.zip"_s));
    QCOMPARE(fetchBackup(*parameters, work)->path, fetched->path); // it is there already
    QFile old(folder.filePath(u"a.b.zip"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "an older backup"_ba);
}

void TestBackupPage::aCleanBackupOpensNext()
{
    PageStage stage;
    auto *page = stage.show<BackupPage>();
    QVERIFY(page->problem().startsWith("No backup"_L1));
    stage.finishJob("backup.audit", AuditedBackup{u"/x/acme.zip"_s, {smallInventory(), {}}});
    QCOMPARE(page->problem(), QString());
    QCOMPARE(stage.migration().choices().backupPath, u"/x/acme.zip"_s);
    QCOMPARE(stage.migration().inventory()->version, u"8.20.10"_s);
    QVERIFY(stage.words().contains("1,200"_L1));
    QVERIFY(!stage.find("backup.accept"));
    page->leave();
    QCOMPARE(stage.migration().stepState(Step::BackUpDatabase), StepState::Done);
}

void TestBackupPage::errorsOpenNextOnlyOnceTheyAreRead()
{
    PageStage stage;
    auto *page = stage.show<BackupPage>();
    stage.finishJob(
        "backup.audit", AuditedBackup{u"/x/acme.zip"_s, {smallInventory(), {makeFinding(errorId(), 3, {u"alice"_s})}}});
    QVERIFY(page->problem().contains("errors"_L1));
    QVERIFY(stage.press("backup.accept"));
    QCOMPARE(page->problem(), QString());
    page->leave();
    QCOMPARE(stage.migration().stepState(Step::BackUpDatabase), StepState::NeedsAttention);
    stage.picture("backup-errors");
    stage.reopen();
    page = stage.show<BackupPage>();
    QCOMPARE(page->problem(), QString());
    QVERIFY(stage.find<QCheckBox>("backup.accept")->isChecked());
}

void TestBackupPage::anotherBackupIsToBeReadAgain()
{
    PageStage stage;
    auto *page = stage.show<BackupPage>();
    const AuditedBackup bad{u"/x/acme.zip"_s, {smallInventory(), {makeFinding(errorId(), 3)}}};
    stage.finishJob("backup.audit", bad);
    QVERIFY(stage.press("backup.accept"));
    QCOMPARE(page->problem(), QString());
    stage.finishJob("backup.audit", bad);
    QVERIFY(!page->problem().isEmpty());
    QVERIFY(!stage.find<QCheckBox>("backup.accept")->isChecked());
}

void TestBackupPage::anExistingBackupIsReplacedOnlyWhenAsked()
{
    PageStage stage;
    stage.connectAll();
    stage.show<BackupPage>();
    QVERIFY(!stage.find("backup.replace"));
    stage.failJob<WebBackup>("backup.start", {ErrorCode::ExistsAlready, u"/jira/export/<b>x</b>.zip"_s, {}});
    QVERIFY(stage.find("backup.replace"));
    QVERIFY(!stage.find("retry"));
    QVERIFY(stage.words().contains("&lt;b&gt;x"_L1));
    stage.picture("backup-exists");
    stage.finishJob("backup.start", WebBackup{u"/jira/export/x.zip"_s});
    QVERIFY(!stage.find("backup.replace"));
    QCOMPARE(stage.find<QLineEdit>("backup.source")->text(), u"/jira/export/x.zip"_s);
}

void TestBackupPage::illegalCharactersAreLeftToThePerson()
{
    PageStage stage;
    stage.connectAll();
    stage.show<BackupPage>();
    stage.failJob<WebBackup>("backup.start", {ErrorCode::NeedsPerson, u"XmlBackup"_s, u"fixchars"_s});
    QVERIFY(stage.words().contains("cannot be undone"_L1));
    QVERIFY(!stage.find("backup.replace"));
    stage.failJob<WebBackup>("backup.start", {ErrorCode::Forbidden, u"jira"_s, {}});
    QVERIFY(!stage.words().contains("cannot be undone"_L1));
    QVERIFY(stage.find("retry"));
}

void TestBackupPage::fetchingLeadsToTheAudit()
{
    PageStage stage;
    auto *page = stage.show<BackupPage>();
    const QTemporaryDir server;
    QFile file(server.filePath(u"acme.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no ZIP");
    file.close();
    stage.find<QLineEdit>("backup.source")->setText(file.fileName());
    QVERIFY(stage.press("backup.fetch"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.migration().inventory(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.migration().choices().backupPath, stage.folder() + u"/acme.zip"_s, 60'000);
    QVERIFY(QFile::exists(stage.folder() + u"/acme.zip"_s));
    QVERIFY(hasErrors(stage.migration().findings(u"backup"_s)));
    QVERIFY(!page->problem().isEmpty());
}

void TestBackupPage::aTokenCannotStartABackup()
{
    PageStage stage;
    stage.show<BackupPage>();
    QVERIFY(!stage.find("backup.start")->isEnabled());
    stage.session().setServer({QUrl(u"http://127.0.0.1:1"_s), {}, {}, Secret(u"token"_s)});
    QVERIFY(!stage.find("backup.start")->isEnabled());
    stage.session().setServer({QUrl(u"http://127.0.0.1:1"_s), u"admin"_s, Secret(u"pw"_s), {}});
    QVERIFY(stage.find("backup.start")->isEnabled());
    stage.picture("backup-start");
}

void TestBackupPage::adviceCountsTheIssues()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<BackupPage>();
    QVERIFY(stage.words().contains("Keep people out"_L1));
    ServerFacts facts;
    facts.issues = 1'000'000;
    stage.migration().setServerFacts(facts);
    page->refresh();
    QVERIFY2(stage.words().contains("1,000,000 issues"_L1), qPrintable(stage.words()));
    QVERIFY(stage.words().contains("2.00 GB"_L1) || stage.words().contains("2.01 GB"_L1));
    QVERIFY(stage.press("backup.openPage"));
    QCOMPARE(stage.opened(), QList<QUrl>{QUrl(u"http://127.0.0.1:1/secure/admin/XmlBackup!default.jspa"_s)});
    stage.picture("backup-advice");
}

void TestBackupPage::whereThePageNeverAnsweredTheFileIsWatched()
{
    PageStage stage;
    stage.connectAll();
    stage.show<BackupPage>();
    QVERIFY(!stage.find("backup.watch"));
    stage.failJob<WebBackup>("backup.start", {ErrorCode::TimedOut, u"http://127.0.0.1:1/x"_s, u"HTTP 504"_s});
    QVERIFY(!stage.find("retry"));
    QVERIFY(stage.press("backup.watch"));
    QVERIFY(!stage.jobs().find(u"backup.watchFile"_s)); // nobody has said where the file is
    QVERIFY(stage.find("backup.browse"));
    const QTemporaryDir server;
    QFile file(server.filePath(u"written.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("PK\5\6" + QByteArray(18, '\0')) > 0);
    file.close();
    stage.find<QLineEdit>("backup.source")->setText(file.fileName());
    stage.picture("backup-timed-out");
    QVERIFY(stage.press("backup.watch"));
    auto *job = stage.jobs().find(u"backup.watchFile"_s);
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Succeeded, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.words().contains("The backup is whole"_L1), 30'000);
    QCOMPARE(stage.migration().choices().serverExportFile, file.fileName());
}

void TestBackupPage::theServerIsLookedAtOnlyWithAnAddress()
{
    PageStage stage;
    stage.show<BackupPage>();
    QVERIFY(!stage.find("backup.browse"));
    QVERIFY(stage.press("backup.server"));
    QVERIFY(stage.press("backup.browse"));
    QVERIFY(stage.words().contains("Give the server's name"_L1));
    QVERIFY(!stage.jobs().find(u"remote.list"_s));
}

void TestBackupPage::passwordsInAnAddressGoWherePasswordsAre()
{
    PageStage stage;
    stage.show<BackupPage>();
    stage.find<QLineEdit>("backup.source")->setText(u"sftp://jira:hush-7391@127.0.0.1:1/export/x.zip"_s);
    QVERIFY(stage.press("backup.fetch"));
    QVERIFY(!stage.find<QLineEdit>("backup.source")->text().contains("hush"_L1));
    QCOMPARE(stage.migration().choices().serverExportFile, u"sftp://jira@127.0.0.1:1/export/x.zip"_s);
    QCOMPARE(stage.session().sftpLogin(u"sftp://jira@127.0.0.1:1/"_s).password, Secret(u"hush-7391"_s));
    auto *job = stage.jobs().find(u"backup.fetch"_s);
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Failed, 60'000);
    // Nobody listens there; an address with a password in it would not have been asked at all.
    QCOMPARE(job->error()->code, ErrorCode::Unreachable);
    QVERIFY(!stage.words().contains("hush"_L1));
}

QTEST_MAIN(TestBackupPage)
#include "tst_backuppage.moc"
