// SPDX-License-Identifier: Apache-2.0
#include "tests/support/privatebus.h"
#include "wizard/looks.h"
#include "wizard/systemcontrast.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

QString portalName()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

/// The settings portal as far as it is asked.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QVariant value = 0U;
    bool isOld = false;   ///< of version 1: it has no ReadOne
    bool answers = true;  ///< does it ever
    bool hasValue = true; ///< does it know the key
    QStringList asked;

    void change(
        const QVariant &to, const QString &group = u"org.freedesktop.appearance"_s, const QString &key = u"contrast"_s)
    {
        Q_EMIT SettingChanged(group, key, QDBusVariant(to));
    }

public Q_SLOTS:
    QDBusVariant ReadOne(const QString &group, const QString &key)
    {
        note(u"ReadOne"_s, group, key);
        if (isOld)
            sendErrorReply(QDBusError::UnknownMethod, u"no such method"_s);
        return QDBusVariant(value);
    }
    QDBusVariant Read(const QString &group, const QString &key)
    {
        note(u"Read"_s, group, key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void note(const QString &method, const QString &group, const QString &key)
    {
        asked.append(QStringList{method, group, key}.join(u' '));
        if (!answers)
            setDelayedReply(true);
        if (!hasValue)
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
    }
};

} // namespace

/// What the desktop wishes, with a portal of the test's own on a bus of the test's own.
class TestSystemContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theValueAtTheStart_data();
    void theValueAtTheStart();
    void anOldPortalIsReadTheOldWay();
    void aPortalThatDoesNotKnowIsAskedOnce();
    void changesAreFollowed();
    void theWindowGoesWithItUntilSomethingIsChosen();
    void withoutAPortalItIsUsualUntilOneSpeaks();
    void aPortalThatNeverAnswersIsNotWaitedFor();
    void aBusThatIsLongInComingIsNotWaitedFor();
    void withoutABusItIsUsual();
    void whoIsGoneBeforeItsBusHasComeAsksNothing();

private:
    std::function<QDBusConnection()> bus() const
    {
        return [this] { return m_bus.connect(u"ours"_s); };
    }
    /// Returns when the bus was reached, or not, and the portal was asked for what it may know.
    static void askNow();
    /// Returns when all that the portal has sent so far was seen on our connection: what it sends comes one after the other.
    void hearAll() const;

    PrivateBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

void TestSystemContrast::initTestCase()
{
    CLOUDWARD_NEEDS_SERVER(m_bus.start());
}

void TestSystemContrast::init()
{
    m_portal = std::make_unique<FakePortal>();
    auto services = m_bus.connect(u"services"_s);
    QVERIFY(services.isConnected());
    QVERIFY(services.registerService(portalName()));
    QVERIFY(services.registerObject(
        portalPath(), m_portal.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestSystemContrast::cleanup()
{
    QDBusConnection::disconnectFromBus(u"services"_s);
    QDBusConnection::disconnectFromBus(u"ours"_s);
    setSystemContrast(*qApp, Contrast::Usual);
}

void TestSystemContrast::askNow()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    QCoreApplication::processEvents();
}

void TestSystemContrast::hearAll() const
{
    // Its connection answers this, whether or not it has the portal's name.
    const auto question = QDBusMessage::createMethodCall(m_bus.connect(u"services"_s).baseService(), portalPath(),
        u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
    const QDBusPendingCallWatcher watcher(m_bus.connect(u"ours"_s).asyncCall(question));
    QSignalSpy heard(&watcher, &QDBusPendingCallWatcher::finished);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(!watcher.isError());
}

void TestSystemContrast::theValueAtTheStart_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Contrast>("wish");
    QTest::newRow("none") << QVariant(0U) << Contrast::Usual;
    QTest::newRow("higher") << QVariant(1U) << Contrast::High;
    QTest::newRow("unknown") << QVariant(2U) << Contrast::Usual;
    QTest::newRow("a yes") << QVariant(true) << Contrast::Usual;
    QTest::newRow("with a sign") << QVariant(1) << Contrast::Usual;
    QTest::newRow("a text") << QVariant(u"1"_s) << Contrast::Usual;
}

void TestSystemContrast::theValueAtTheStart()
{
    QFETCH(QVariant, value);
    QFETCH(Contrast, wish);
    m_portal->value = value;
    const SystemContrast contrast(bus());
    QCOMPARE(contrast.wish(), Contrast::Usual);
    QTRY_COMPARE(m_portal->asked, QStringList{u"ReadOne org.freedesktop.appearance contrast"_s});
    hearAll();
    QCOMPARE(contrast.wish(), wish);
}

void TestSystemContrast::anOldPortalIsReadTheOldWay()
{
    m_portal->isOld = true;
    m_portal->value = 1U;
    const SystemContrast contrast(bus());
    QTRY_COMPARE(contrast.wish(), Contrast::High);
    QCOMPARE(m_portal->asked.size(), 2);
    QCOMPARE(m_portal->asked.last(), u"Read org.freedesktop.appearance contrast"_s);
}

void TestSystemContrast::aPortalThatDoesNotKnowIsAskedOnce()
{
    m_portal->hasValue = false;
    const SystemContrast contrast(bus());
    QTRY_COMPARE(m_portal->asked.size(), 1);
    hearAll();
    hearAll();
    QCOMPARE(m_portal->asked.size(), 1);
    QCOMPARE(contrast.wish(), Contrast::Usual);
}

void TestSystemContrast::changesAreFollowed()
{
    const SystemContrast contrast(bus());
    QSignalSpy changes(&contrast, &SystemContrast::wishChanged);
    QTRY_COMPARE(m_portal->asked.size(), 1);
    hearAll();
    m_portal->change(1U);
    m_portal->change(1U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::High);
    QCOMPARE(changes.size(), 1);
    // What others change is none of ours.
    m_portal->change(0U, u"org.freedesktop.appearance"_s, u"color-scheme"_s);
    m_portal->change(0U, u"org.gnome.desktop.interface"_s);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::High);
    m_portal->change(0U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    m_portal->change(1U);
    m_portal->change(u"higher"_s);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    QCOMPARE(changes.size(), 4);
}

void TestSystemContrast::theWindowGoesWithItUntilSomethingIsChosen()
{
    m_portal->value = 1U;
    applyLooks(*qApp, {});
    const SystemContrast contrast(bus());
    connect(&contrast, &SystemContrast::wishChanged, qApp, [](Contrast wish) { setSystemContrast(*qApp, wish); });
    QVERIFY(!colours().high);
    QTRY_VERIFY(colours().high);
    m_portal->change(0U);
    QTRY_VERIFY(!colours().high);
    applyLooks(*qApp, {.language = {}, .contrast = Contrast::Usual});
    m_portal->change(1U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::High);
    QVERIFY(!colours().high);
    applyLooks(*qApp, {.language = {}, .contrast = Contrast::High});
    m_portal->change(0U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    QVERIFY(colours().high);
    applyLooks(*qApp, {});
    QVERIFY(!colours().high);
}

void TestSystemContrast::withoutAPortalItIsUsualUntilOneSpeaks()
{
    auto services = m_bus.connect(u"services"_s);
    QVERIFY(services.unregisterService(portalName()));
    const SystemContrast contrast(bus());
    askNow();
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    QVERIFY(services.registerService(portalName()));
    m_portal->change(1U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::High);
    QVERIFY(m_portal->asked.isEmpty());
}

void TestSystemContrast::aPortalThatNeverAnswersIsNotWaitedFor()
{
    m_portal->answers = false;
    const SystemContrast contrast(bus());
    QTRY_COMPARE(m_portal->asked.size(), 1);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    // It may still say what changes.
    m_portal->change(1U);
    hearAll();
    QCOMPARE(contrast.wish(), Contrast::High);
}

void TestSystemContrast::aBusThatIsLongInComingIsNotWaitedFor()
{
    m_portal->value = 1U;
    QSemaphore asked;
    QSemaphore there;
    bool onTheWindowsThread = true;
    const SystemContrast contrast([&] {
        onTheWindowsThread = QThread::currentThread() == qApp->thread();
        asked.release();
        if (!onTheWindowsThread)
            there.acquire();
        return m_bus.connect(u"ours"_s);
    });
    QTRY_VERIFY(asked.available() == 1);
    QVERIFY(!onTheWindowsThread);
    QCoreApplication::processEvents();
    QCOMPARE(contrast.wish(), Contrast::Usual);
    QVERIFY(m_portal->asked.isEmpty());
    there.release();
    QTRY_COMPARE(contrast.wish(), Contrast::High);
}

void TestSystemContrast::withoutABusItIsUsual()
{
    const SystemContrast contrast(
        [] { return QDBusConnection::connectToBus(u"unix:path=/nowhere/at/all"_s, u"nowhere"_s); });
    askNow();
    QCOMPARE(contrast.wish(), Contrast::Usual);
}

void TestSystemContrast::whoIsGoneBeforeItsBusHasComeAsksNothing()
{
    {
        const SystemContrast contrast(bus());
    }
    askNow();
    hearAll();
    QVERIFY(m_portal->asked.isEmpty());
}

QTEST_MAIN(TestSystemContrast)
#include "tst_systemcontrast.moc"
