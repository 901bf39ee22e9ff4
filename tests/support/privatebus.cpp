// SPDX-License-Identifier: Apache-2.0
#include "tests/support/privatebus.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace cloudward {

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QString PrivateBus::start()
{
    const auto path = m_folder.filePath(u"bus.conf"_s);
    const auto rules = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=)" +
                       m_folder.path().toUtf8() + R"(</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>)";
    if (!writeFile(path, rules))
        return u"The bus's rules cannot be written"_s;
    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + path, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted())
        return u"dbus-daemon is not here"_s;
    m_daemon.waitForReadyRead();
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return m_address.startsWith("unix:"_L1) ? QString() : u"dbus-daemon does not say where it listens"_s;
}

} // namespace cloudward
