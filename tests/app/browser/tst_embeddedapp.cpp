// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/samplecompany.h"
#include "app/practice/sites/appasperson.h"
#include "app/practice/sites/practicesites.h"
#include "app/stage.h"
#include "app/walk/hand.h"
#include "tests/app/browser/chromium.h"
#include "tests/app/sites/sitespractice.h"
#include "wizard/steppage.h"
#include "wizard/steps/bigpicturedumppage.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// BigPicture's pages in the embedded browser: real Chromium, the practice sites. The dump is made and taken as it arrives,
/// and given to the cloud's page when that asks for it.
class TestEmbeddedApp : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<SecretStore> m_secrets = makeMemorySecretStore();
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Hand> m_hand;
    std::unique_ptr<Chromium> m_chromium;

    Migration &migration() { return m_stage->migration(); }
    void press(const QString &name)
    {
        // Chromium takes a Tab when it gets to it; a person would wait for that, a quick hand begins before the browser.
        m_stage->window().page()->setFocus(Qt::TabFocusReason);
        const auto pressed = m_hand->press(name);
        QVERIFY2(pressed.has_value(), qPrintable(name + u": "_s + (pressed ? QString() : pressed.error().detail)));
    }
    void picture(const char *name)
    {
        if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty())
            m_stage->window().grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    void signInOnTheServer();
    void goTo(Step step)
    {
        m_stage->window().goTo(step);
        m_chromium = std::make_unique<Chromium>(*m_stage->window().page());
    }

private Q_SLOTS:
    void initTestCase();
    void takesTheDumpAsItArrives();
    void givesTheDumpToTheCloudsPage();
};

void TestEmbeddedApp::initTestCase()
{
    auto settings = quickSites(m_folder.filePath(u"sites"_s));
    Work work;
    auto sites = PracticeSites::start(settings, work);
    QVERIFY(sites.has_value());
    m_sites = std::move(*sites);
    auto stage = Stage::open(m_folder.filePath(u"company.cloudward"_s), *m_secrets);
    QVERIFY(stage.has_value());
    m_stage = std::move(*stage);
    fillInPractice(*m_stage, *m_sites, m_folder.filePath(u"work"_s));
    auto choices = migration().choices();
    choices.bigPicture = BigPictureUse::Yes;
    migration().setChoices(choices);
    auto &window = m_stage->window();
    window.mayStopJobs = [](qsizetype) { return true; };
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    m_hand = std::make_unique<Hand>(window);
}

void TestEmbeddedApp::signInOnTheServer()
{
    const auto facts = m_sites->facts();
    QVERIFY(m_chromium->type(u"#login-form-username"_s, facts.adminUser));
    QVERIFY(m_chromium->type(u"#login-form-password"_s, facts.adminPassword));
    QVERIFY(m_chromium->press(u"#login-form-submit"_s));
    QVERIFY(m_chromium->type(u"#login-form-authenticatePassword"_s, facts.adminPassword));
    QVERIFY(m_chromium->press(u"#login-form-submit"_s));
}

void TestEmbeddedApp::takesTheDumpAsItArrives()
{
    goTo(Step::DumpBigPicture);
    press(u"bigpicture.dump.openHere"_s);
    signInOnTheServer();
    QVERIFY(m_chromium->follow(u"#app-configuration"_s));
    QVERIFY(m_chromium->follow(u"#database-dumps"_s));
    QVERIFY(m_chromium->follow(u"#new-dump"_s));
    QVERIFY(m_chromium->type(u"#description"_s, u"before the move"_s));
    QVERIFY(m_chromium->press(u"#create-dump"_s));
    picture("embedded-dump");
    QVERIFY(m_chromium->follow(u"a.download"_s));
    QTRY_VERIFY_WITH_TIMEOUT(migration().appMigration().dump.has_value(), 60'000);
    const auto dump = *migration().appMigration().dump;
    QVERIFY(QFileInfo(dump.path).absoluteFilePath().startsWith(m_folder.filePath(u"work/bigpicture"_s)));
    QCOMPARE_GT(dump.bytes, 0);
    picture("embedded-dumped");
    press(u"bigpicture.dump.pane.close"_s);
}

void TestEmbeddedApp::givesTheDumpToTheCloudsPage()
{
    QVERIFY(migration().appMigration().dump.has_value());
    JobOf<int> install(u"The person"_s, [this](Work &work) -> Result<int> {
        if (auto done = installAppAsPerson(m_sites->cloudUrl(), work); !done)
            return std::unexpected(done.error());
        return 0;
    });
    install.start();
    QTRY_COMPARE_WITH_TIMEOUT(install.state(), Job::State::Succeeded, 60'000);
    goTo(Step::RestoreBigPicture);
    press(u"bigpicture.restore.openHere"_s);
    QVERIFY(m_chromium->press(u"[type=submit]"_s)); // the sign-in, which is filled in on the practice site
    if (m_chromium->waitFor(u"#app-configuration, #dump-file"_s) &&
        m_chromium->ask(u"location.pathname"_s).endsWith("/bigpicture"_L1)) {
        QVERIFY(m_chromium->follow(u"#app-configuration"_s));
        QVERIFY(m_chromium->follow(u"#database-dumps"_s));
    }
    QVERIFY(m_chromium->chooseFile(u"#dump-file"_s));
    QCOMPARE(m_chromium->ask(u"document.querySelector('#dump-file').files[0].name"_s),
        QFileInfo(migration().appMigration().dump->path).fileName());
    QVERIFY(m_chromium->press(u"#import-dump"_s));
    QVERIFY(m_chromium->follow(u"a.restore"_s));
    QVERIFY(m_chromium->follow(u"#confirm-restore"_s));
    QVERIFY(m_chromium->press(u"#understood"_s));
    QVERIFY(m_chromium->press(u"#next"_s));
    // Nothing of this is typed for the person.
    QVERIFY(m_chromium->waitFor(u"#word"_s));
    QCOMPARE(m_chromium->ask(u"document.querySelector('#word').value"_s), QString());
    QVERIFY(m_chromium->type(u"#word"_s, u"RESTORE"_s));
    picture("embedded-restore");
    QVERIFY(m_chromium->press(u"#restore"_s));
    // Without Jira's data the app finds nobody, and asks for each.
    QVERIFY(m_chromium->waitFor(u"#unmatched"_s));
    picture("embedded-mapping");
    QVERIFY(m_chromium->press(u"#continue-mapping"_s));
    QVERIFY(m_chromium->waitFor(u"#restored"_s));
    press(u"bigpicture.restore.pane.close"_s);
    // What was done there is the person's to confirm.
    QVERIFY(migration().confirmedPhases(Step::RestoreBigPicture).isEmpty());
}

QTEST_MAIN(TestEmbeddedApp)
#include "tst_embeddedapp.moc"
