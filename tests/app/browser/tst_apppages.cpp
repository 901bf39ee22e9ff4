// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/appasperson.h"
#include "app/practice/sites/cloudapppages.h"
#include "app/practice/sites/practicesites.h"
#include "tests/app/browser/chromium.h"
#include "tests/app/sites/sitespractice.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The app's pages on the practice cloud that no step of the wizard shows beside itself, in real Chromium and by keyboard:
/// the marketplace and the connections.
class TestAppPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Chromium> m_chromium;
    QWebEnginePage *m_page = nullptr;

    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
        if (!folder.isEmpty())
            m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    QUrl app() const { return m_sites->cloudUrl().resolved(QUrl(QString::fromLatin1(CloudAppPages::base))); }

private Q_SLOTS:
    void initTestCase()
    {
        Work work;
        auto sites = PracticeSites::start(quickSites(m_folder.filePath(u"sites"_s)), work);
        QVERIFY(sites.has_value());
        m_sites = std::move(*sites);
        // Root and containers have no sandbox, and the pages are our own.
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
        m_profile = std::make_unique<QWebEngineProfile>();
        auto *view = new QWebEngineView(m_window.get());
        m_page = new QWebEnginePage(m_profile.get(), view);
        view->setPage(m_page);
        view->resize(m_window->size());
        view->show();
        m_chromium = std::make_unique<Chromium>(*m_window);
    }

    void theAppIsFoundAndInstalled()
    {
        m_page->load(app());
        QVERIFY(m_chromium->press(u"#login-submit"_s));
        QVERIFY(m_chromium->waitFor(u"#not-installed"_s));
        m_page->load(m_sites->cloudUrl());
        QVERIFY(m_chromium->follow(u"#find-apps"_s));
        QVERIFY(m_chromium->type(u"#query"_s, u"bigpicture"_s));
        QVERIFY(m_chromium->press(u"#search"_s));
        QVERIFY(m_chromium->follow(u"#found a.app"_s));
        QVERIFY(m_chromium->press(u"#install-app"_s));
        QVERIFY(m_chromium->type(u"#license"_s, u"a license"_s));
        picture("app-cloud-license");
        QVERIFY(m_chromium->press(u"#enter-license"_s));
        QVERIFY(m_chromium->follow(u"#open-app"_s));
        QVERIFY(m_chromium->waitFor(u"#boxes"_s));
    }

    void theConnectionsAreSwitchedOn()
    {
        QVERIFY(m_chromium->follow(u"#app-configuration"_s));
        Work work;
        const auto dump = makeDumpAsPerson(m_sites->serverUrl(), m_folder.path(), work);
        QVERIFY(dump);
        QVERIFY(restoreDumpAsPerson(m_sites->cloudUrl(), *dump, {}, work));
        QVERIFY(m_chromium->follow(u"a#connections"_s));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_chromium->press(u"tr[data-connection='%1'] [role=switch][aria-checked=false]"_s.arg(i)));
            QVERIFY(m_chromium->waitFor(u"tr[data-connection='%1'] [role=switch][aria-checked=true]"_s.arg(i)));
        }
        picture("app-cloud-connections");
        const auto again = activateConnectionsAsPerson(m_sites->cloudUrl(), work);
        QVERIFY(again && again->isEmpty());
    }

    void cleanupTestCase()
    {
        // Pages go before their profile.
        m_window.reset();
        m_profile.reset();
    }
};

QTEST_MAIN(TestAppPages)
#include "tst_apppages.moc"
