// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudapppages.h"
#include "app/practice/sites/practicesites.h"
#include "app/practice/sites/serverapp.h"
#include "core/bigpicture/dumpfile.h"
#include "tests/app/browser/chromium.h"
#include "tests/app/sites/sitespractice.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A page that is given the same file whenever it asks for one.
class GivingPage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;
    QString file;

protected:
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {file}; }
};

} // namespace

/// BigPicture's pages on the practice sites in real Chromium, gone through by keyboard.
class TestAppPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Chromium> m_chromium;
    QWebEngineView *m_view = nullptr;
    GivingPage *m_page = nullptr;
    QString m_downloaded;

    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
        if (!folder.isEmpty())
            m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    bool isThere(const QString &selector) { return m_chromium->waitFor(selector); }
    /// Goes there and presses a key: Enter follows links and presses buttons.
    bool enter(const QString &selector)
    {
        const QString focus =
            u"(() => {const it = document.querySelector(\"%1\"); if (!it) return ''; it.focus();"
            " return document.hasFocus() && document.activeElement === it ? 'yes' : '';})()"_s.arg(selector);
        if (!isThere(selector))
            return false;
        // A window becomes another one for the display when the first browser comes into it.
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), 60'000))
            return false;
        m_view->setFocus();
        if (!QTest::qWaitFor([&] { return m_chromium->ask(focus) == "yes"_L1; }, 30'000))
            return false;
        QTest::keyClick(m_view->focusProxy() ? m_view->focusProxy() : m_view, Qt::Key_Return);
        return true;
    }
    bool fill(const QString &selector, const QString &text)
    {
        return isThere(selector) &&
               m_chromium->ask(u"document.querySelector(\"%1\").value = \"%2\""_s.arg(selector, text)) == text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto settings = quickSites(m_folder.filePath(u"sites"_s));
        settings.importPause = 1'500ms;
        Work work;
        auto sites = PracticeSites::start(settings, work);
        QVERIFY(sites.has_value());
        m_sites = std::move(*sites);
        const auto backup = m_folder.filePath(u"backup.zip"_s);
        QVERIFY(writeSampleBackup(settings.company, backup, work));
        QVERIFY(importBackupAsPerson(m_sites->cloudUrl(), backup, true, work));

        // There is none for root and in containers, and the pages are our own.
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
        m_profile = std::make_unique<QWebEngineProfile>();
        m_view = new QWebEngineView(m_window.get());
        m_page = new GivingPage(m_profile.get(), m_view);
        m_view->setPage(m_page);
        m_view->resize(1000, 760);
        m_view->show();
        m_chromium = std::make_unique<Chromium>(*m_window);
        connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, [this](auto *download) {
            download->setDownloadDirectory(m_folder.filePath(u"downloads"_s));
            connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, [this, download] {
                m_downloaded = download->downloadDirectory() + u'/' + download->downloadFileName();
            });
            download->accept();
        });
    }

    void theDumpIsMadeAndDownloaded()
    {
        const auto sent = QDateTime::currentDateTimeUtc();
        const auto facts = m_sites->facts();
        m_page->load(m_sites->serverUrl().resolved(QUrl(QString::fromLatin1(ServerApp::base) + u'/')));
        QVERIFY(fill(u"#login-form-username"_s, facts.adminUser));
        QVERIFY(fill(u"#login-form-password"_s, facts.adminPassword));
        QVERIFY(enter(u"#login-form-submit"_s));
        QVERIFY(fill(u"#login-form-authenticatePassword"_s, facts.adminPassword));
        QVERIFY(enter(u"#login-form-submit"_s));
        QVERIFY(enter(u"#app-configuration"_s));
        QVERIFY(enter(u"#database-dumps"_s));
        QVERIFY(enter(u"#new-dump"_s));
        QVERIFY(fill(u"#description"_s, u"For the cloud"_s));
        QVERIFY(enter(u"#create-dump"_s));
        QVERIFY(isThere(u"#dumps .percent"_s));
        picture("app-server-dumps");
        // The page loads itself anew until the dump is made.
        QVERIFY(enter(u"#dumps a.download"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_downloaded.isEmpty(), 60'000);
        const auto found = newestDumps(m_folder.filePath(u"downloads"_s), sent);
        QCOMPARE(found.size(), 1);
        QCOMPARE(QFileInfo(found.constFirst().path), QFileInfo(m_downloaded));
    }

    void theAppIsInstalled()
    {
        m_page->load(m_sites->cloudUrl().resolved(QUrl(QString::fromLatin1(CloudAppPages::base))));
        QVERIFY(enter(u"#login-submit"_s));
        QVERIFY(isThere(u"#not-installed"_s));
        m_page->load(m_sites->cloudUrl());
        QVERIFY(enter(u"#find-apps"_s));
        QVERIFY(fill(u"#query"_s, u"bigpicture"_s));
        QVERIFY(enter(u"#search"_s));
        QVERIFY(enter(u"#found a.app"_s));
        QVERIFY(enter(u"#install-app"_s));
        QVERIFY(fill(u"#license"_s, u"a license"_s));
        picture("app-cloud-licence");
        QVERIFY(enter(u"#enter-license"_s));
        QVERIFY(enter(u"#open-app"_s));
        QVERIFY(enter(u"#app-configuration"_s));
    }

    void theDumpIsRestored()
    {
        m_page->file = m_downloaded;
        QVERIFY(enter(u"#database-dumps"_s));
        QVERIFY(m_chromium->chooseFile(u"#dump-file"_s));
        QVERIFY(enter(u"#import-dump"_s));
        QVERIFY(isThere(u"#dumps a.restore"_s));
        picture("app-cloud-dumps");
        QVERIFY(enter(u"#dumps a.restore"_s));
        QVERIFY(enter(u"#confirm-restore"_s));
        QVERIFY(m_chromium->press(u"#understood"_s));
        QVERIFY(enter(u"#next"_s));
        QVERIFY(fill(u"#word"_s, u"RESTORE"_s));
        QVERIFY(enter(u"#restore"_s));
        QVERIFY(isThere(u"#unmatched"_s));
        picture("app-cloud-mapping");
        QCOMPARE(m_chromium->ask(u"document.querySelector('#unmatched-count').textContent"_s), u"6"_s);
        QCOMPARE(m_chromium->ask(u"String(document.querySelectorAll('#unmatched select').length)"_s), u"6"_s);
        m_chromium->ask(u"document.querySelectorAll('#unmatched select')[1].selectedIndex = 3"_s);
        QVERIFY(enter(u"#continue-mapping"_s));
        QVERIFY(isThere(u"#recovery"_s));
        QVERIFY(isThere(u"#restored"_s));
        picture("app-cloud-restored");
    }

    void cleanupTestCase()
    {
        // Pages go before their profile.
        m_window.reset();
        m_profile.reset();
    }

    void theConnectionsAreSwitchedOn()
    {
        QVERIFY(enter(u"a#connections"_s));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_chromium->press(u"tr[data-connection='%1'] [role=switch][aria-checked=false]"_s.arg(i)));
            QVERIFY(isThere(u"tr[data-connection='%1'] [role=switch][aria-checked=true]"_s.arg(i)));
        }
        picture("app-cloud-connections");
    }
};

QTEST_MAIN(TestAppPages)
#include "tst_apppages.moc"
