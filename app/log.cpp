// SPDX-License-Identifier: Apache-2.0
#include "app/log.h"

#include "wizard/joblist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QStandardPaths>

#include <memory>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Lives until the program ends: other threads may speak until then.
std::unique_ptr<Log> &installed()
{
    static std::unique_ptr<Log> log;
    return log;
}

QtMessageHandler &handlerBefore()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

QString kindName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const auto category = QString::fromLatin1(context.category ? context.category : "");
    installed()->write(
        kindName(type), category.isEmpty() || category == "default"_L1 ? text : category + u": "_s + text);
    if (handlerBefore())
        handlerBefore()(type, context, text);
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Log::Log(const QString &folder, qint64 most)
    : m_folder(folder)
    , m_most(most)
    , m_masker({})
{
    QDir().mkpath(folder);
    m_file.setFileName(path());
    open();
}

void Log::open()
{
    if (!m_file.open(QIODevice::Append))
        return;
    // Nobody else's.
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Log::write(const QString &kind, const QString &text)
{
    constexpr qsizetype longest = 2'000;
    const QMutexLocker lock(&m_lock);
    QString line = m_masker.mask(text.left(longest));
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const auto bytes =
        u"%1 %2 %3\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), kind, line).toUtf8();
    if (m_file.size() + bytes.size() > m_most) {
        m_file.close();
        QFile::remove(olderPath());
        QFile::rename(path(), olderPath());
        open();
    }
    if (m_file.isOpen()) {
        m_file.write(bytes);
        m_file.flush();
    }
}

QString Log::text() const
{
    const QMutexLocker lock(&m_lock);
    return fileText(olderPath()) + fileText(path());
}

void installLog(QCoreApplication &application)
{
    if (installed())
        return;
    installed() =
        std::make_unique<Log>(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log"_s);
    handlerBefore() = qInstallMessageHandler(keep);
    installed()->write(u"info"_s,
        u"Cloudward %1 begins, Qt %2"_s.arg(QStringLiteral(CLOUDWARD_VERSION), QString::fromLatin1(qVersion())));
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &application,
        [] { installed()->write(u"info"_s, u"Cloudward ends"_s); });
}

void logJobs(JobList &jobs)
{
    const auto write = [](const QString &text) {
        if (installed())
            installed()->write(u"info"_s, text);
    };
    QObject::connect(&jobs, &JobList::added, &jobs, [&jobs, write](Job *job) {
        const auto key = jobs.keyOf(job);
        QElapsedTimer clock;
        clock.start();
        write(u"job %1 began"_s.arg(key));
        QObject::connect(job, &Job::finished, &jobs, [job, key, clock, write] {
            const auto state = QString::fromLatin1(QMetaEnum::fromType<Job::State>().valueToKey(int(job->state())));
            const auto error = job->error() ? u", "_s + errorName(job->error()->code) : QString();
            write(u"job %1: %2%3 after %4 ms"_s.arg(key, state, error).arg(clock.elapsed()));
        });
    });
}

QString logText()
{
    return installed() ? installed()->text() : QString();
}

} // namespace cloudward
