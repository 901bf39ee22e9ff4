// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace cloudward {

/// The steps. Their numbers are stored and are never changed, only added to; railSteps() has their order. The first nine
/// have the numbers of Atlassian's guide.
enum class Step {
    BeforeYouStart,    // 0
    ExportUsers,       // 1, optional
    BackUpDatabase,    // 2
    BackUpMedia,       // 3
    ImportBackup,      // 4
    ImportMedia,       // 5
    ReviewGroups,      // 6
    RejoinGroups,      // 7
    PostChecks,        // 8
    MatchPeople,       // beside the eight, optional
    DumpBigPicture,    // the app's step 1; its 2 and 3 are BackUpDatabase and ImportBackup
    InstallBigPicture, // the app's step 4
    RestoreBigPicture, // the app's step 5
    FinishBigPicture,  // what is left to do in the app after it
};
inline constexpr int stepCount = 14;

enum class StepState { ToDo, Doing, NeedsAttention, Done, Skipped };

/// The steps in the order in which they are done. BigPicture's dump comes before Jira's backup, so that it fits it; what it
/// does in the cloud comes after the imports, and after the person is an administrator again.
QList<Step> railSteps(bool bigPicture);
/// 1 to 8 as in Atlassian's guide; nothing for those beside it.
std::optional<int> guideNumber(Step step);
/// 1 to 5 as in BigPicture's guide, of Jira's steps too; nothing for those that are not in it.
std::optional<int> bigPictureNumber(Step step);
/// May be passed over without harm.
bool isOptional(Step step);

} // namespace cloudward
