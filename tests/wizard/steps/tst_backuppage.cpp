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

private:
    template<class T>
    void failJob(PageStage &stage, const char *key, const Error &error);
};

template<class T>
void TestBackupPage::failJob(PageStage &stage, const char *key, const Error &error)
{
    auto *job = stage.jobs().start(QString::fromLatin1(key),
        std::make_unique<JobOf<T>>(u"Test"_s, [error](Work &) -> Result<T> { return std::unexpected(error); }));
    QTRY_COMPARE(job->state(), Job::State::Failed);
}

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
    failJob<WebBackup>(stage, "backup.start", {ErrorCode::ExistsAlready, u"/jira/export/<b>x</b>.zip"_s, {}});
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
    failJob<WebBackup>(stage, "backup.start", {ErrorCode::NeedsPerson, u"XmlBackup"_s, u"fixchars"_s});
    QVERIFY(stage.words().contains("cannot be undone"_L1));
    QVERIFY(!stage.find("backup.replace"));
    failJob<WebBackup>(stage, "backup.start", {ErrorCode::Forbidden, u"jira"_s, {}});
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
    QTRY_VERIFY(stage.migration().inventory());
    QTRY_COMPARE(stage.migration().choices().backupPath, stage.folder() + u"/acme.zip"_s);
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

QTEST_MAIN(TestBackupPage)
#include "tst_backuppage.moc"
