// SPDX-License-Identifier: Apache-2.0
#include "core/migration/steps.h"

namespace cloudward {

QList<Step> railSteps(bool bigPicture)
{
    QList<Step> steps{Step::BeforeYouStart, Step::ExportUsers};
    if (bigPicture)
        steps += Step::DumpBigPicture;
    steps += {Step::BackUpDatabase, Step::MatchPeople, Step::BackUpMedia, Step::ImportBackup, Step::ImportMedia,
        Step::ReviewGroups, Step::RejoinGroups};
    if (bigPicture)
        steps += {Step::InstallBigPicture, Step::RestoreBigPicture, Step::FinishBigPicture};
    return steps << Step::PostChecks;
}

std::optional<int> guideNumber(Step step)
{
    if (step == Step::BeforeYouStart || int(step) > int(Step::PostChecks))
        return {};
    return int(step);
}

std::optional<int> bigPictureNumber(Step step)
{
    switch (step) {
    case Step::DumpBigPicture: return 1;
    case Step::BackUpDatabase: return 2;
    case Step::ImportBackup: return 3;
    case Step::InstallBigPicture: return 4;
    case Step::RestoreBigPicture: return 5;
    default: return {};
    }
}

bool isOptional(Step step)
{
    return step == Step::ExportUsers || step == Step::MatchPeople;
}

} // namespace cloudward
