// SPDX-License-Identifier: Apache-2.0
#include "windowtimes.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace cloudward {

double WindowTimes::worked()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void WindowTimes::measure(const std::function<bool()> &done)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QObject watch;
    QElapsedTimer clock;
    double turn = 0;
    double longest = 0;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &watch, [&turn] { turn = worked(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &watch,
        [&] { longest = std::max(longest, worked() - turn); });
    QTimer look;
    look.start(1);
    clock.start();
    turn = worked();
    for (int settled = 0; settled < 3;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settled = done() ? settled + 1 : 0;
    }
    whole.push_back(double(clock.nsecsElapsed()) / 1e6);
    busy.push_back(longest);
}

void WindowTimes::print(const char *what, const char *goal) const
{
    auto wholes = whole;
    auto stretches = busy;
    for (auto *list : {&wholes, &stretches})
        std::ranges::sort(*list);
    const auto median = [](const std::vector<double> &list) { return list.at(list.size() / 2); };
    std::printf("%-46s %9.1f %9.1f   %9.1f %9.1f   %s\n", what, median(wholes), wholes.back(), median(stretches),
        stretches.back(), goal);
    std::fflush(stdout);
}

} // namespace cloudward
