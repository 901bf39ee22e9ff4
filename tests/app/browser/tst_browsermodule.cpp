// SPDX-License-Identifier: Apache-2.0
#include "app/browserloader.h"
#include "app/practice/sites/practicesites.h"
#include "app/stage.h"
#include "tests/app/sites/sitespractice.h"
#include "tests/support/lyingserver.h"
#include "wizard/browser/sitebrowser.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Whether the engine's library is in this process.
bool engineIsLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libQt6WebEngineCore");
}

} // namespace

/// The embedded browser as the program gets it: nothing of its engine is there until a page asks, and then a page is shown.
class TestBrowserModule : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<SecretStore> m_secrets = makeMemorySecretStore();
    std::unique_ptr<Stage> m_stage;

public:
    static void initMain() { prepareForBrowser(); }

private Q_SLOTS:
    void initTestCase()
    {
        Work work;
        auto sites = PracticeSites::start(quickSites(m_folder.filePath(u"sites"_s)), work);
        QVERIFY(sites.has_value());
        m_sites = std::move(*sites);
        auto stage = Stage::open(m_folder.filePath(u"company.cloudward"_s), *m_secrets);
        QVERIFY(stage.has_value());
        m_stage = std::move(*stage);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window(), 60'000));
    }

    void isNotLoadedBeforeItIsWanted()
    {
        QVERIFY(hasBrowserModule());
        QVERIFY(m_stage->session().makeBrowser);
        QVERIFY(!engineIsLoaded());
    }

    void showsAPage()
    {
        fillInPractice(*m_stage, *m_sites, m_folder.filePath(u"work"_s));
        PageView seen;
        const std::unique_ptr<SiteBrowser> browser(m_stage->session().makeBrowser(&m_stage->window()));
        QVERIFY(browser);
        QVERIFY(engineIsLoaded());
        browser->resize(800, 500);
        browser->show();
        connect(browser.get(), &SiteBrowser::looked, this, [&](const QString &, const PageView &page) { seen = page; });
        browser->open(m_sites->cloudUrl().resolved(QUrl(u"/login"_s)));
        // A page may be looked at while it is still coming in: its text is there before its button.
        QTRY_VERIFY2_WITH_TIMEOUT(seen.buttons.contains(u"Log in"_s), qPrintable(seen.text), 60'000);
        QVERIFY2(seen.text.contains(u"Log in to continue"_s), qPrintable(seen.text));
        if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty())
            m_stage->window().grab().save(folder + u"/browser-module.png"_s);
        // A window with a browser in it says so to its watchers by the class that the program knows.
        QCOMPARE(m_stage->window().findChildren<SiteBrowser *>().size(), 1);
    }

    /// It was asked what it shows while it hung, and goes without an answer.
    void seesWhatComesAfterAPageThatHung()
    {
        const LyingServer server([](const LyingServer::Request &, int) {
            return htmlAnswer("<p>It hangs.</p><script>setTimeout(() => { for (;;); }, 2000)</script>");
        });
        PageView seen;
        const std::unique_ptr<SiteBrowser> browser(m_stage->session().makeBrowser(&m_stage->window()));
        QVERIFY(browser);
        browser->resize(800, 500);
        browser->show();
        QSignalSpy looked(browser.get(), &SiteBrowser::looked);
        connect(browser.get(), &SiteBrowser::looked, this, [&](const QString &, const PageView &page) { seen = page; });
        // Another host than the next page's: that one comes without the help of what hangs.
        auto hanging = server.url();
        hanging.setHost(u"localhost"_s);
        browser->open(hanging);
        QTRY_VERIFY_WITH_TIMEOUT(seen.text.contains(u"It hangs"_s), 60'000);
        while (looked.wait(1'500))
            looked.clear();
        browser->open(m_sites->cloudUrl().resolved(QUrl(u"/login"_s)));
        QTRY_VERIFY2_WITH_TIMEOUT(seen.buttons.contains(u"Log in"_s), qPrintable(seen.text), 60'000);
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestBrowserModule)
#include "tst_browsermodule.moc"
