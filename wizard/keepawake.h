// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <functional>

class QDBusMessage;

namespace cloudward {

class JobList;

/// Keeps the machine from going to sleep, and from thinking that nobody is there, while at least one job of the list is
/// active. Asks logind on the system's bus; where that is not there or refuses, the desktop on the session's bus; where
/// there is none either, nothing is done and isHeld() stays false. Answers come later and are never waited for. Whatever
/// happens to the program, the wish goes with its connection.
class KeepAwake : public QObject
{
    Q_OBJECT
public:
    /// How the buses are reached, at the first job: a seam for tests.
    struct Buses
    {
        std::function<QDBusConnection()> system = [] { return QDBusConnection::systemBus(); };
        std::function<QDBusConnection()> session = [] { return QDBusConnection::sessionBus(); };
    };

    explicit KeepAwake(JobList &jobs, QObject *parent = nullptr);
    KeepAwake(JobList &jobs, Buses buses, QObject *parent = nullptr);
    ~KeepAwake() override;

    /// Whether somebody has promised it.
    bool isHeld() const;

Q_SIGNALS:
    void heldChanged(bool held);

private:
    struct Desktop
    {
        QString service;
        QString path;
        QString interface;
    };

    void follow();
    void release();
    void askLogin();
    void askDesktop(qsizetype which);
    void call(const QDBusConnection &bus, const QDBusMessage &message,
        const std::function<void(const QDBusMessage &)> &answered);
    static const QList<Desktop> &desktops();

    JobList &m_jobs;
    Buses m_buses;
    bool m_wanted = false;
    int m_question = 0;               ///< counts wishes, so that a late answer to an old one is given back
    QDBusUnixFileDescriptor m_lock;   ///< of logind: closing it ends the wish
    std::function<void()> m_giveBack; ///< of a desktop
};

} // namespace cloudward
