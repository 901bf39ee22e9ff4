// SPDX-License-Identifier: Apache-2.0
#include "wizard/phasetext.h"

#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::PhaseText)
};

QString amount(const Progress &progress, qint64 count)
{
    return progress.unit == Unit::Bytes ? sizeText(count) : QLocale().toString(count);
}

QString speed(const Progress &progress, double perSecond)
{
    if (progress.unit == Unit::Bytes)
        return Words::tr("%1 a second").arg(sizeText(qint64(perSecond)));
    return Words::tr("%1 a second").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

} // namespace

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return Words::tr("Preparing");
    case Phase::Connecting: return Words::tr("Connecting");
    case Phase::Listing: return Words::tr("Listing");
    case Phase::Planning: return Words::tr("Planning");
    case Phase::Reading: return Words::tr("Reading");
    case Phase::Packing: return Words::tr("Packing");
    case Phase::Verifying: return Words::tr("Verifying");
    case Phase::Downloading: return Words::tr("Downloading");
    case Phase::Uploading: return Words::tr("Uploading");
    case Phase::Waiting: return Words::tr("Waiting");
    case Phase::Writing: return Words::tr("Writing");
    case Phase::Comparing: return Words::tr("Comparing");
    }
    Q_UNREACHABLE_RETURN({});
}

QString progressText(const Progress &progress, const Rate &rate)
{
    QStringList parts{phaseText(progress.phase)};
    if (progress.total >= 0)
        parts.append(
            Words::tr("%1 of %2", "amounts").arg(amount(progress, progress.done), amount(progress, progress.total)));
    else if (progress.done > 0)
        parts.append(amount(progress, progress.done));
    if (const auto perSecond = rate.perSecond(); perSecond && *perSecond > 0 && progress.done > 0)
        parts.append(speed(progress, *perSecond));
    if (progress.total > progress.done) {
        // Below a few seconds the figure only flickers.
        if (const auto left = rate.left(progress.total); left && *left >= std::chrono::seconds(3))
            parts.append(Words::tr("%1 left").arg(durationText(*left)));
    }
    return parts.join(u" · "_s);
}

int barValue(const Progress &progress)
{
    if (progress.total < 0)
        return -1;
    if (progress.total == 0)
        return 1000;
    return int(std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0) * 1000);
}

} // namespace cloudward
