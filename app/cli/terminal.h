// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace cloudward {

/// How a command ends, as scripts see it.
enum ExitCode {
    Fine = 0,
    FoundErrors = 1, ///< findings of severity error
    Unusable = 2,    ///< bad usage, or input that cannot be read
    Failed = 3,      ///< the work failed
    Interrupted = 130,
};

/// "1 chunk", "12 chunks".
QString counted(qint64 number, const QString &thing);

/// Where a command speaks: results on standard output, progress and failures on standard error.
class Terminal
{
public:
    explicit Terminal(bool json);

    bool wantsJson() const { return m_json; }
    /// Its Cancel is requested by SIGINT and SIGTERM; its progress is a bar on a terminal, else a line now and then.
    Work work();
    /// A line of the result for people; nothing with --json.
    void say(const QString &line);
    /// The one JSON object of --json.
    void json(const QJsonObject &object);
    /// The failure in words on standard error; the exit code that goes with it.
    int fail(const Error &error);
    int usage(const QString &problem);

private:
    void show(const Progress &progress);
    void clearBar();

    bool m_json = false;
    bool m_isTerminal = false;
    bool m_barShown = false;
    Rate m_rate;
    Phase m_phase = Phase::Preparing;
    QElapsedTimer m_clock;
    qint64 m_lastLine = -1;
};

} // namespace cloudward
