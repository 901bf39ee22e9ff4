// SPDX-License-Identifier: Apache-2.0
#include "gatedjob.h"
#include "tests/support/privatebus.h"
#include "wizard/jobdock.h"
#include "wizard/joblist.h"
#include "wizard/keepawake.h"

#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// logind as far as it is asked: its lock is one end of a pipe, and is given back when nobody holds it open any more.
class FakeLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~FakeLogin() override
    {
        for (const int end : m_ends)
            ::close(end);
    }

    QStringList asked;
    bool refuses = false;
    bool answersLate = false;

    int held() const
    {
        return int(std::ranges::count_if(m_ends, [](int end) {
            pollfd state{end, POLLIN, 0};
            return ::poll(&state, 1, 0) == 0;
        }));
    }
    void answer()
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return;
        m_ends.append(ends[0]);
        const QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        m_bus.send(m_question.createReply(QVariant::fromValue(lock)));
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked.append(QStringList{what, who, why, mode}.join(u'|'));
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, u"not for you"_s);
            return {};
        }
        setDelayedReply(true);
        m_question = message();
        m_bus = connection();
        if (!answersLate)
            answer();
        return {};
    }

private:
    QList<int> m_ends;
    QDBusMessage m_question;
    QDBusConnection m_bus{QString()};
};

class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList asked;
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &who, const QString &why)
    {
        asked.append(who + u'|' + why);
        held.append(uint(41 + asked.size()));
        return held.last();
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

} // namespace

/// On a bus of its own: nothing is asked of the machine that the test runs on.
class TestKeepAwake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneLockWhileAnythingRuns();
    void aLateLockThatNobodyWantsIsGivenBack();
    void theDesktopIsAskedWhereLoginRefuses();
    void withoutAnyBusNothingIsSaid();
    void theLockGoesWithItsKeeper();

private:
    KeepAwake::Buses buses() const;
    QDBusConnection connect(const QString &name) const { return m_bus.connect(name); }

    PrivateBus m_bus;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<FakeScreenSaver> m_saver;
};

void TestKeepAwake::initTestCase()
{
    CLOUDWARD_NEEDS_SERVER(m_bus.start());
}

void TestKeepAwake::init()
{
    m_login = std::make_unique<FakeLogin>();
    m_saver = std::make_unique<FakeScreenSaver>();
    auto bus = connect(u"services"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, m_login.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, m_saver.get(), QDBusConnection::ExportAllSlots));
}

void TestKeepAwake::cleanup()
{
    QDBusConnection::disconnectFromBus(u"services"_s);
    QDBusConnection::disconnectFromBus(u"ours"_s);
}

KeepAwake::Buses TestKeepAwake::buses() const
{
    return {.system = [this] { return connect(u"ours"_s); }, .session = [this] { return connect(u"ours"_s); }};
}

void TestKeepAwake::oneLockWhileAnythingRuns()
{
    JobList jobs;
    const KeepAwake awake(jobs, buses());
    JobDock dock(jobs);
    QObject::connect(&awake, &KeepAwake::heldChanged, &dock, &JobDock::setAwake);
    const auto *line = dock.findChild<QPushButton *>(u"jobdock.open"_s);
    QVERIFY(!awake.isHeld());
    Gate first;
    Gate second;
    auto *one = jobs.start(u"media.pack"_s, first.makeJob(u"Packing the media"_s));
    QTRY_VERIFY_WITH_TIMEOUT(awake.isHeld(), 30'000);
    QCOMPARE(m_login->asked, QStringList{u"sleep:idle|Cloudward|Packing the media|block"_s});
    QVERIFY(line->text().contains("stays awake"_L1));
    jobs.start(u"backup.fetch"_s, second.makeJob(u"Fetching"_s));
    first.open();
    QTRY_VERIFY_WITH_TIMEOUT(one->isOver(), 30'000);
    QVERIFY(awake.isHeld());
    QCOMPARE(m_login->held(), 1);
    second.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 0, 30'000);
    QVERIFY(!awake.isHeld());
    QVERIFY(!line->text().contains("stays awake"_L1));
    QCOMPARE(m_login->asked.size(), 1);
    // And again.
    Gate third;
    jobs.start(u"media.pack"_s, third.makeJob(u"Packing the media"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 1, 30'000);
    jobs.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 0, 30'000);
    QVERIFY(m_saver->asked.isEmpty());
}

void TestKeepAwake::aLateLockThatNobodyWantsIsGivenBack()
{
    JobList jobs;
    const KeepAwake awake(jobs, buses());
    m_login->answersLate = true;
    Gate gate;
    jobs.start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_login->asked.size(), 1, 30'000);
    jobs.stopAll();
    m_login->answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 0, 30'000);
    QVERIFY(!awake.isHeld());
}

void TestKeepAwake::theDesktopIsAskedWhereLoginRefuses()
{
    JobList jobs;
    const KeepAwake awake(jobs, buses());
    m_login->refuses = true;
    Gate gate;
    jobs.start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    QTRY_VERIFY_WITH_TIMEOUT(awake.isHeld(), 30'000);
    QCOMPARE(m_saver->asked, QStringList{u"Cloudward|Packing"_s});
    QCOMPARE(m_saver->held.size(), 1);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_saver->held.size(), 0, 30'000);
    QVERIFY(!awake.isHeld());
}

void TestKeepAwake::withoutAnyBusNothingIsSaid()
{
    JobList jobs;
    const auto nowhere = [] { return QDBusConnection::connectToBus(u"unix:path=/nowhere/at/all"_s, u"nowhere"_s); };
    const KeepAwake awake(jobs, {.system = nowhere, .session = nowhere});
    QSignalSpy changed(&awake, &KeepAwake::heldChanged);
    Gate gate;
    auto *job = jobs.start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    QVERIFY(gate.waitUntilStarted());
    QVERIFY(!awake.isHeld());
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
    QCOMPARE(changed.size(), 0);
}

void TestKeepAwake::theLockGoesWithItsKeeper()
{
    JobList jobs;
    Gate gate;
    auto *job = jobs.start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    {
        // Made late: what runs already counts.
        const KeepAwake awake(jobs, buses());
        QTRY_VERIFY_WITH_TIMEOUT(awake.isHeld(), 30'000);
        QCOMPARE(m_login->held(), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_login->held(), 0, 30'000);
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
}

QTEST_MAIN(TestKeepAwake)
#include "tst_keepawake.moc"
