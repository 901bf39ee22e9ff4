// SPDX-License-Identifier: Apache-2.0
#include "showactive.h"
#include "wizard/looks.h"
#include "wizard/style.h"
#include "wizard/windowmenu.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The window's menu, by keyboard, and what it keeps.
class TestWindowMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void itOpensByKeyboardAndItsEntriesAreReached();
    void eachEntryForGuidingIsSignalled();
    void looksAreAppliedAndKept();
    void theContrastIsTheSystemsUntilOneIsChosen();
    void aYesFromBeforeThereWereThreeStays();
    void onlyWhatThereIsIsLoaded();

private:
    QAction *action(const char *name) const { return m_menu->findChild<QAction *>(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<QMainWindow> m_window;
    WindowMenu *m_menu = nullptr;
};

void TestWindowMenu::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"Cloudward"_s);
    QCoreApplication::setApplicationName(u"tst_windowmenu"_s);
}

void TestWindowMenu::init()
{
    QSettings().clear();
    applyLooks(*qApp, {});
    m_window = std::make_unique<QMainWindow>();
    m_menu = new WindowMenu(m_window.get());
    m_window->setCentralWidget(m_menu);
    QVERIFY(showActive(*m_window));
}

void TestWindowMenu::itOpensByKeyboardAndItsEntriesAreReached()
{
    m_menu->setFocus();
    QSignalSpy presenting(m_menu, &WindowMenu::presenterWanted);
    // A menu spins its own event loop until it is closed.
    QTimer::singleShot(0, this, [this] {
        auto *menu = m_menu->menu();
        QVERIFY(QTest::qWaitForWindowExposed(menu, 30'000));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(m_menu, Qt::Key_Space);
    QTRY_COMPARE(presenting.size(), 1);
    QCOMPARE(presenting.first().first().toBool(), true);
}

void TestWindowMenu::eachEntryForGuidingIsSignalled()
{
    QSignalSpy copying(m_menu, &WindowMenu::copyPageWanted);
    QSignalSpy planning(m_menu, &WindowMenu::planWanted);
    QSignalSpy bundling(m_menu, &WindowMenu::supportBundleWanted);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copying.size(), 1);
    action("menu.plan")->trigger();
    action("menu.supportBundle")->trigger();
    QCOMPARE(planning.size(), 1);
    QCOMPARE(bundling.size(), 1);
}

void TestWindowMenu::looksAreAppliedAndKept()
{
    const double usual = QApplication::font().pointSizeF();
    action("menu.scheme.dark")->trigger();
    QVERIFY(colours().dark);
    QVERIFY(!colours().high);
    action("menu.contrast.high")->trigger();
    QVERIFY(colours().dark);
    QVERIFY(colours().high);
    action("menu.text.200")->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
    action("menu.language.ja")->trigger();
    QCOMPARE(QLocale().language(), QLocale::Japanese);

    const auto kept = loadLooks(QSettings());
    QCOMPARE(kept, looksNow(*qApp));
    QCOMPARE(kept.scheme, Looks::Scheme::Dark);
    QCOMPARE(kept.language, u"ja"_s);
    QCOMPARE(kept.textPercent, 200);
    QVERIFY(kept.contrast == Contrast::High);

    // A window that is opened next shows what is chosen.
    const WindowMenu next;
    QVERIFY(next.findChild<QAction *>(u"menu.scheme.dark"_s)->isChecked());
    QVERIFY(next.findChild<QAction *>(u"menu.language.ja"_s)->isChecked());
    QVERIFY(next.findChild<QAction *>(u"menu.contrast.high"_s)->isChecked());
    QVERIFY(!next.findChild<QAction *>(u"menu.contrast.system"_s)->isChecked());
    QVERIFY(!next.findChild<QAction *>(u"menu.text.100"_s)->isChecked());

    action("menu.text.100")->trigger();
    action("menu.contrast.usual")->trigger();
    action("menu.scheme.light")->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    QVERIFY(!colours().dark);
    QVERIFY(!colours().high);
}

void TestWindowMenu::theContrastIsTheSystemsUntilOneIsChosen()
{
    QVERIFY(action("menu.contrast.system")->isChecked());
    setSystemContrast(*qApp, Contrast::High);
    QVERIFY(colours().high);
    action("menu.contrast.usual")->trigger();
    QVERIFY(!colours().high);
    QVERIFY(loadLooks(QSettings()).contrast == Contrast::Usual);
    setSystemContrast(*qApp, Contrast::Usual);
    action("menu.contrast.high")->trigger();
    setSystemContrast(*qApp, Contrast::High);
    setSystemContrast(*qApp, Contrast::Usual);
    QVERIFY(colours().high);
    action("menu.contrast.system")->trigger();
    QVERIFY(!colours().high);
    QVERIFY(!loadLooks(QSettings()).contrast.has_value());
    // Nothing else is changed on the way.
    QCOMPARE(looksNow(*qApp), Looks());
}

void TestWindowMenu::aYesFromBeforeThereWereThreeStays()
{
    QSettings settings;
    settings.setValue(u"highContrast"_s, true);
    auto looks = loadLooks(settings);
    QVERIFY(looks.contrast == Contrast::High);
    looks.contrast = Contrast::Usual;
    saveLooks(settings, looks);
    QVERIFY(loadLooks(settings).contrast == Contrast::Usual);
    looks.contrast = {};
    saveLooks(settings, looks);
    QVERIFY(!loadLooks(settings).contrast.has_value());
    // A no was there as soon as anything was chosen.
    settings.clear();
    settings.setValue(u"highContrast"_s, false);
    QVERIFY(!loadLooks(settings).contrast.has_value());
}

void TestWindowMenu::onlyWhatThereIsIsLoaded()
{
    QSettings settings;
    settings.setValue(u"language"_s, u"tlh"_s);
    settings.setValue(u"textPercent"_s, 3000);
    settings.setValue(u"colours"_s, u"plaid"_s);
    settings.setValue(u"contrast"_s, u"blinding"_s);
    QCOMPARE(loadLooks(settings), Looks());
}

QTEST_MAIN(TestWindowMenu)
#include "tst_windowmenu.moc"
