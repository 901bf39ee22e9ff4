// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include "wizard/errortext.h"
#include "wizard/phasetext.h"

#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

// A signal handler can reach nothing but this; the flag behind it is lock-free.
Cancel *interrupted = nullptr;

void onSignal(int)
{
    interrupted->request();
}

void print(FILE *stream, const QString &line)
{
    const auto bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString counted(qint64 number, const QString &thing)
{
    return number == 1 ? u"1 "_s + thing : QString::number(number) + u' ' + thing + u's';
}

Terminal::Terminal(bool json)
    : m_json(json)
    , m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_clock.start();
}

Work Terminal::work()
{
    static Cancel cancel;
    interrupted = &cancel;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    return Work{cancel, ProgressSink([this](const Progress &progress) { show(progress); })};
}

void Terminal::show(const Progress &progress)
{
    constexpr qint64 betweenLines = 2000; // ms, where there is no terminal to draw a bar on
    if (progress.phase != m_phase)
        m_rate.reset();
    const bool newPhase = progress.phase != m_phase;
    m_phase = progress.phase;
    m_rate.add(progress.done, std::chrono::milliseconds(m_clock.elapsed()));
    if (!m_isTerminal && !newPhase && m_lastLine >= 0 && m_clock.elapsed() - m_lastLine < betweenLines)
        return;
    m_lastLine = m_clock.elapsed();

    QString line = progressText(progress, m_rate);
    if (m_isTerminal && progress.total > 0) {
        constexpr int width = 24;
        const int full = width * barValue(progress) / 1000;
        line = u'[' + QString(full, u'#') + QString(width - full, u'.') + u"] "_s + line;
    }
    if (m_isTerminal) {
        print(stderr, u"\r\x1b[K"_s + line);
        m_barShown = true;
    } else {
        print(stderr, line + u'\n');
    }
}

void Terminal::clearBar()
{
    if (m_barShown)
        print(stderr, u"\r\x1b[K"_s);
    m_barShown = false;
}

void Terminal::say(const QString &line)
{
    clearBar();
    if (!m_json)
        print(stdout, line + u'\n');
}

void Terminal::json(const QJsonObject &object)
{
    clearBar();
    if (m_json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

int Terminal::fail(const Error &error)
{
    clearBar();
    const auto text = textOf(error);
    print(stderr,
        u"cloudward-cli: "_s + text.sentence + (text.whatNext.isEmpty() ? QString() : u' ' + text.whatNext) + u'\n');
    switch (error.code) {
    case ErrorCode::Cancelled: return Interrupted;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::NotReadable:
    case ErrorCode::Malformed:
    case ErrorCode::Unsupported: return Unusable;
    default: return Failed;
    }
}

int Terminal::usage(const QString &problem)
{
    print(stderr, u"cloudward-cli: "_s + problem + u"\nSee cloudward-cli --help.\n"_s);
    return Unusable;
}

} // namespace cloudward
