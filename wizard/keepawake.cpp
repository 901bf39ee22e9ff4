// SPDX-License-Identifier: Apache-2.0
#include "wizard/keepawake.h"

#include "wizard/joblist.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr auto us = "Cloudward"_L1;

QString reasonOf(const JobList &jobs)
{
    const auto active = jobs.active();
    return active.isEmpty() ? QString() : active.last()->title();
}

} // namespace

KeepAwake::KeepAwake(JobList &jobs, QObject *parent)
    : KeepAwake(jobs, Buses(), parent)
{}

KeepAwake::KeepAwake(JobList &jobs, Buses buses, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_buses(std::move(buses))
{
    const auto watch = [this](Job *job) {
        connect(job, &Job::stateChanged, this, &KeepAwake::follow);
        follow();
    };
    connect(&jobs, &JobList::added, this, watch);
    connect(&jobs, &JobList::removed, this, &KeepAwake::follow);
    for (Job *job : jobs.all())
        watch(job);
}

KeepAwake::~KeepAwake()
{
    if (m_giveBack)
        m_giveBack();
}

bool KeepAwake::isHeld() const
{
    return m_lock.isValid() || m_giveBack;
}

void KeepAwake::follow()
{
    const bool wanted = !m_jobs.active().isEmpty();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    ++m_question;
    if (wanted)
        askLogin();
    else
        release();
}

void KeepAwake::release()
{
    const bool held = isHeld();
    m_lock = {};
    if (m_giveBack)
        std::exchange(m_giveBack, {})();
    if (held)
        Q_EMIT heldChanged(false);
}

void KeepAwake::call(
    const QDBusConnection &bus, const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

void KeepAwake::askLogin()
{
    const auto bus = m_buses.system();
    if (!bus.isConnected()) {
        askDesktop(0);
        return;
    }
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message << u"sleep:idle"_s << QString(us) << reasonOf(m_jobs) << u"block"_s;
    call(bus, message, [this, question = m_question](const QDBusMessage &answer) {
        const auto lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
        // A lock that nobody wants any more is closed here.
        if (question != m_question)
            return;
        if (answer.type() != QDBusMessage::ReplyMessage || !lock.isValid()) {
            askDesktop(0);
            return;
        }
        m_lock = lock;
        Q_EMIT heldChanged(true);
    });
}

const QList<KeepAwake::Desktop> &KeepAwake::desktops()
{
    static const QList<Desktop> all{
        {u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
            u"org.freedesktop.PowerManagement.Inhibit"_s},
        {u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
    };
    return all;
}

void KeepAwake::askDesktop(qsizetype which)
{
    const auto bus = m_buses.session();
    if (!bus.isConnected() || which >= desktops().size())
        return;
    const Desktop &desktop = desktops()[which];
    auto message = QDBusMessage::createMethodCall(desktop.service, desktop.path, desktop.interface, u"Inhibit"_s);
    message << QString(us) << reasonOf(m_jobs);
    call(bus, message, [this, bus, desktop, which, question = m_question](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage) {
            if (question == m_question)
                askDesktop(which + 1);
            return;
        }
        const auto giveBack = [bus, desktop, cookie = answer.arguments().value(0).toUInt()] {
            auto back =
                QDBusMessage::createMethodCall(desktop.service, desktop.path, desktop.interface, u"UnInhibit"_s);
            back << cookie;
            bus.send(back);
        };
        if (question != m_question) {
            giveBack();
            return;
        }
        m_giveBack = giveBack;
        Q_EMIT heldChanged(true);
    });
}

} // namespace cloudward
