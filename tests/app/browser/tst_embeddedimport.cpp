// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/sites/practicesites.h"
#include "app/stage.h"
#include "app/walk/hand.h"
#include "core/backup/audit.h"
#include "core/media/packchunks.h"
#include "tests/app/browser/chromium.h"
#include "tests/app/sites/sitespractice.h"
#include "tests/support/wirecutter.h"
#include "wizard/steppage.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int chunkCount = 3;
/// More than any request of the page but an upload.
constexpr qint64 cutAfter = 20'000;

} // namespace

/// The import through the embedded browser: real Chromium, the practice cloud's pages, a line that breaks.
class TestEmbeddedImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<WireCutter> m_line;
    std::unique_ptr<SecretStore> m_secrets = makeMemorySecretStore();
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Hand> m_hand;
    std::unique_ptr<Chromium> m_chromium;
    QString m_backup;
    QString m_noBackup;

    Migration &migration() { return m_stage->migration(); }
    bool isNoted(const QString &text)
    {
        const auto journal = migration().journal();
        return std::ranges::any_of(journal, [&](const JournalLine &line) { return line.text.contains(text); });
    }
    qsizetype placeOf(const QString &text)
    {
        const auto journal = migration().journal();
        for (qsizetype i = 0; i < journal.size(); ++i) {
            if (journal.at(i).text.contains(text))
                return i;
        }
        return -1;
    }
    void press(const QString &name)
    {
        // Chromium takes a Tab when it gets to it; a person would wait for that, a quick hand begins before the browser.
        m_stage->window().page()->setFocus(Qt::TabFocusReason);
        const auto pressed = m_hand->press(name);
        QVERIFY2(pressed.has_value(), qPrintable(name + u": "_s + (pressed ? QString() : pressed.error().detail)));
    }
    void loadAnew(const QString &button)
    {
        QVERIFY(m_chromium->notePage());
        press(button);
        QVERIFY(m_chromium->waitForAnother());
    }
    QString heading(const QString &pane)
    {
        auto *label = m_stage->window().findChild<QLabel *>(pane + u".now"_s);
        return label ? label->text() : QString();
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
        if (!folder.isEmpty())
            m_stage->window().grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    void choosePath(const QString &path)
    {
        auto choices = migration().choices();
        choices.backupPath = path;
        migration().setChoices(choices);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->window().findChild<QLineEdit *>(u"import.pane.file"_s)->text(), path, 60'000);
    }
    /// Three ZIPs of what lies in jira-home.
    QList<PackedChunk> packThree();
    void breakUploadOf(const QString &kind, const QString &file);

private Q_SLOTS:
    /// Where it went wrong, in the words of the journal.
    void cleanup()
    {
        if (!QTest::currentTestFailed() || !m_stage)
            return;
        picture("embedded-stopped");
        const auto journal = migration().journal();
        for (const JournalLine &line : journal)
            qInfo() << line.when.toString(Qt::ISODateWithMs) << line.text;
    }
    void initTestCase();
    void bringsTheDataIn();
    void bringsThreeChunksIn();
    void keepsAFullJournal();
    void keepsNothingOfTheBrowser();
};

QList<PackedChunk> TestEmbeddedImport::packThree()
{
    const QDir home(m_sites->jiraHome());
    QList<QList<std::pair<QString, QByteArray>>> chunks(chunkCount);
    QDirIterator files(home.filePath(u"data/attachments"_s), QDir::Files, QDirIterator::Subdirectories);
    for (int number = 0; files.hasNext(); ++number) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            chunks[number % chunkCount].emplace_back(home.relativeFilePath(file.fileName()), file.readAll());
    }
    QList<PackedChunk> packed;
    for (int number = 0; number < chunkCount; ++number) {
        const QString name = u"media-%1.zip"_s.arg(number + 1);
        const QString path = m_folder.filePath(name);
        if (!writeZip(path, chunks.at(number)))
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        packed.append({name, bytes.size(), chunks.at(number).size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {u"all"_s}});
    }
    return packed;
}

void TestEmbeddedImport::initTestCase()
{
    auto settings = quickSites(m_folder.filePath(u"sites"_s));
    settings.importPause = 1'500ms;
    settings.dropsWhileProcessing = 1;
    settings.company.attachmentBytes = 600'000;
    Work work;
    auto sites = PracticeSites::start(settings, work);
    QVERIFY(sites.has_value());
    m_sites = std::move(*sites);
    m_line = std::make_unique<WireCutter>(m_sites->cloudUrl().port());
    m_backup = m_folder.filePath(u"backup.zip"_s);
    QVERIFY(writeSampleBackup(settings.company, m_backup, work));
    m_noBackup = m_folder.filePath(u"readme.zip"_s);
    QVERIFY(writeZip(m_noBackup, {{u"readme.txt"_s, "hello"}}));
    const auto audit = auditBackup(m_backup, work);
    QVERIFY(audit.has_value());

    auto stage = Stage::open(m_folder.filePath(u"company.cloudward"_s), *m_secrets);
    QVERIFY(stage.has_value());
    m_stage = std::move(*stage);
    fillInPractice(*m_stage, *m_sites, m_folder.path());
    QUrl site = m_sites->cloudUrl();
    site.setPort(m_line->port());
    auto choices = migration().choices();
    choices.cloudSite = site;
    choices.backupPath = m_noBackup;
    migration().setChoices(choices);
    m_stage->session().setCloud({site, m_sites->facts().cloudEmail, Secret(m_sites->facts().cloudToken)});
    migration().setInventory(audit->inventory);
    const auto chunks = packThree();
    QCOMPARE(chunks.size(), chunkCount);
    migration().setChunks(chunks);
    migration().setCurrentStep(Step::ImportBackup);
    auto &window = m_stage->window();
    window.mayStopJobs = [](qsizetype) { return true; };
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    m_hand = std::make_unique<Hand>(window);
    m_chromium = std::make_unique<Chromium>(window);
}

void TestEmbeddedImport::breakUploadOf(const QString &kind, const QString &file)
{
    QVERIFY(m_chromium->chooseFile(u"#%1-file"_s.arg(kind)));
    // The browser sends once more over a fresh connection by itself; that one must break too.
    m_line->cutUploadsAfter(cutAfter, 1'000);
    QVERIFY(m_chromium->press(u"#%1-upload"_s.arg(kind)));
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(u"The upload of %1 broke off"_s.arg(file)), 60'000);
    m_line->cutUploadsAfter(cutAfter, 0);
}

void TestEmbeddedImport::bringsTheDataIn()
{
    press(u"import.openHere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(heading(u"import.pane"_s) == "Sign in"_L1, 60'000);
    picture("embedded-signin");
    QVERIFY(m_chromium->press(u"[type=submit]"_s));
    QTRY_VERIFY_WITH_TIMEOUT(migration().confirmedPhases(Step::ImportBackup).contains(u"signed-in"_s), 60'000);
    picture("embedded-choose");

    // A file that is no backup.
    QVERIFY(m_chromium->chooseFile(u"#data-file"_s));
    QVERIFY(m_chromium->press(u"#data-upload"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(u"The import of readme.zip failed"_s), 60'000);
    QVERIFY(isNoted(u"doesn't contain entities.xml"_s));
    QVERIFY(!migration().confirmedPhases(Step::ImportBackup).contains(u"uploaded"_s));
    picture("embedded-failed");

    // A line that breaks while the right one is sent.
    choosePath(m_backup);
    QVERIFY(m_chromium->press(u"#start-over"_s));
    breakUploadOf(u"data"_s, u"backup.zip"_s);
    const auto *upload = m_stage->jobs().find(u"import.pane.upload"_s);
    QVERIFY(upload);
    QTRY_COMPARE_WITH_TIMEOUT(upload->state(), Job::State::Failed, 60'000);
    picture("embedded-broken");

    loadAnew(u"import.pane.anew"_s);
    QVERIFY(m_chromium->waitFor(u"#data-upload"_s));
    QVERIFY(m_chromium->chooseFile(u"#data-file"_s));
    QVERIFY(m_chromium->press(u"#data-upload"_s));
    QTRY_VERIFY_WITH_TIMEOUT(migration().confirmedPhases(Step::ImportBackup).contains(u"validated"_s), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->jobs().find(u"import.pane.upload"_s)->state(), Job::State::Succeeded, 60'000);
    picture("embedded-options");
    // Nothing is ever pressed for the person.
    QCOMPARE(m_chromium->ask(u"document.querySelectorAll('input:checked').length"_s), u"0"_s);
    QVERIFY(m_chromium->press(u"input[name=mail][value=off]"_s));
    QVERIFY(m_chromium->press(u"input[name=users][value=merge]"_s));
    QVERIFY(m_chromium->press(u"#run-import"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(u"rests at 50 %"_s), 60'000);
    picture("embedded-running");
    QTRY_VERIFY_WITH_TIMEOUT(migration().confirmedPhases(Step::ImportBackup).contains(u"finished"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_stage->jobs().find(u"import.check"_s) && m_stage->jobs().find(u"import.check"_s)->isOver(), 60'000);
    QCOMPARE(m_stage->jobs().find(u"import.check"_s)->state(), Job::State::Succeeded);
    press(u"import.pane.close"_s);
    QVERIFY2(m_stage->window().page()->problem().isEmpty(), qPrintable(m_stage->window().page()->problem()));
}

void TestEmbeddedImport::bringsThreeChunksIn()
{
    press(u"next"_s);
    QCOMPARE(m_stage->window().page()->step(), Step::ImportMedia);
    press(u"importmedia.openHere"_s);
    m_chromium = std::make_unique<Chromium>(*m_stage->window().page());
    for (int number = 0; number < chunkCount; ++number) {
        const QString name = u"media-%1.zip"_s.arg(number + 1);
        const auto state = [&] { return migration().chunks().at(number).import; };
        QVERIFY(m_chromium->press(u"#start-over"_s));
        QVERIFY(m_chromium->waitFor(u"#media-upload"_s));
        if (number == 1) {
            breakUploadOf(u"media"_s, name);
            loadAnew(u"importmedia.pane.anew"_s);
            QVERIFY(m_chromium->waitFor(u"#media-upload"_s));
        }
        QVERIFY(m_chromium->chooseFile(u"#media-file"_s));
        QVERIFY(m_chromium->press(u"#media-upload"_s));
        if (number == 0) {
            // The site drops it while it is processed, and the page loads anew.
            QTRY_COMPARE_WITH_TIMEOUT(state(), ChunkState::Import::Failed, 60'000);
            QVERIFY(isNoted(u"loaded anew while media-1.zip was worked on"_s));
            picture("embedded-lost");
            QVERIFY(m_chromium->chooseFile(u"#media-file"_s));
            QVERIFY(m_chromium->press(u"#media-upload"_s));
        }
        QVERIFY(m_chromium->waitFor(u"#proceed-import"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(u"Seen on the page for %1: processed"_s.arg(name)), 60'000);
        if (number == 0)
            picture("embedded-proceed");
        QVERIFY(m_chromium->press(u"#proceed-import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), ChunkState::Import::Imported, 60'000);
        // Proved before the next one.
        QTRY_VERIFY_WITH_TIMEOUT(isNoted(u"Of %1, "_s.arg(name)), 60'000);
    }
    press(u"importmedia.pane.close"_s);
    QVERIFY2(m_stage->window().page()->problem().isEmpty(), qPrintable(m_stage->window().page()->problem()));
    picture("embedded-media-done");
    // On the site itself.
    Work work;
    CloudClient client(m_stage->session().cloud(), work.cancel);
    const auto issues = client.issuesWithAttachments(work);
    QVERIFY(issues.has_value());
    qint64 attachments = 0;
    for (const auto &issue : *issues)
        attachments += issue.attachments;
    QVERIFY(attachments > 30);
}

void TestEmbeddedImport::keepsAFullJournal()
{
    const QStringList wanted{
        u"Given to the page: "_s + m_noBackup,
        u"The import of readme.zip failed"_s,
        u"Given to the page: "_s + m_backup,
        u"The upload of backup.zip broke off"_s,
        u"backup.zip is uploaded"_s,
        u"Seen on the page for backup.zip: validated"_s,
        u"Seen on the page for backup.zip: running"_s,
        u"The import rests at 50 %"_s,
        u"The import rests at 90 %"_s,
        u"Seen on the page for backup.zip: finished"_s,
        u"The page loaded anew while media-1.zip was worked on"_s,
        u"Seen on the page for media-1.zip: imported"_s,
        u"The upload of media-2.zip broke off"_s,
        u"Seen on the page for media-2.zip: imported"_s,
        u"media-3.zip is uploaded"_s,
        u"Seen on the page for media-3.zip: imported"_s,
        u"Of media-3.zip, "_s,
    };
    qsizetype last = -1;
    for (const QString &text : wanted) {
        const auto at = placeOf(text);
        QVERIFY2(at >= 0, qPrintable(u"not noted: "_s + text));
        QVERIFY2(at > last, qPrintable(u"too early: "_s + text));
        last = at;
    }
}

void TestEmbeddedImport::keepsNothingOfTheBrowser()
{
    m_chromium.reset();
    m_hand.reset();
    m_stage->window().close();
    m_stage.reset();
    // Cookies of the sign-in would lie in a profile's folder.
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        QVERIFY2(!name.contains(u"cookie"_s, Qt::CaseInsensitive), qPrintable(name));
    }
}

QTEST_MAIN(TestEmbeddedImport)
#include "tst_embeddedimport.moc"
