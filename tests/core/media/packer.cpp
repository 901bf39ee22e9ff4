// SPDX-License-Identifier: Apache-2.0
// packer SOURCE FOLDER LIMIT DIE_AT LARGEST: packs, and kills itself with SIGKILL at the DIE_AT-th time that progress
// is told (0: never), or when a file would grow beyond LARGEST bytes (0: never). Ends with 3 when packing fails.
#include "core/media/media.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace cloudward;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const auto dieAt = arguments[4].toInt();
    if (const auto largest = arguments[5].toULongLong(); largest > 0) {
        const rlimit limit{largest, largest};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    int told = 0;
    Work work;
    work.progress = ProgressSink([&](const Progress &) {
        if (++told == dieAt)
            std::raise(SIGKILL);
    });
    PackParameters parameters;
    parameters.source = arguments[1];
    parameters.folder = arguments[2];
    parameters.plan.limit = arguments[3].toLongLong();
    const auto report = packChunks(parameters, work);
    if (!report) {
        std::fprintf(stderr, "%s %s\n", qPrintable(errorName(report.error().code)), qPrintable(report.error().detail));
        return 3;
    }
    std::printf("%lld\n", static_cast<long long>(report->kept));
    return 0;
}
