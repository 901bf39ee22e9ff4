// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/masker.h"

#include <QFile>
#include <QMutex>

class QCoreApplication;

namespace cloudward {

class JobList;

/// What happened, a line each, for a support bundle: two files of at most `most` bytes, the older one replaced when the
/// newer is full. Each line is masked by patterns (addresses, hosts, secrets) before it is written; what goes in holds no
/// bodies and no rows. What cannot be written is dropped. Any thread.
class Log
{
public:
    static constexpr qint64 usualMost = 1'000'000;

    /// cloudward.log and cloudward.1.log in `folder`, which is made.
    explicit Log(const QString &folder, qint64 most = usualMost);

    void write(const QString &kind, const QString &text);
    /// Both files, the older lines first.
    QString text() const;

private:
    QString path() const { return m_folder + QStringLiteral("/cloudward.log"); }
    QString olderPath() const { return m_folder + QStringLiteral("/cloudward.1.log"); }
    void open();

    QString m_folder;
    qint64 m_most;
    Masker m_masker;
    QFile m_file;
    mutable QMutex m_lock;
};

/// From now on what Qt and the program say goes into the log in the application's data folder, and on to where it went
/// before. Once, by main, after the application has its name.
void installLog(QCoreApplication &application);
/// Starts, ends and error codes of jobs, by their keys; nothing about whom or what they are for.
void logJobs(JobList &jobs);
/// What the installed log holds; empty where none is installed.
QString logText();

} // namespace cloudward
