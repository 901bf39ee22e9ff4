// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attach/attachreport.h"

namespace cloudward {

struct AttachParameters
{
    CloudAccess cloud;
    QString backup; ///< read once more, for the names of the files
    Inventory inventory;
    QString source; ///< as for openMediaSource(): all media, or a single chunk
    SourceOptions options = {};
    AttachChoice choice = {};
    QString folder; ///< for the journal and the list; made if need be
    RetryPolicy retry = {};
    /// A listing tells that something is not there only where it was asked for so long after the site could have taken it: a
    /// change may be seen up to 35 s late (the longest that clients of Atlassian's API were seen to wait).
    std::chrono::milliseconds settle{60'000};
};

struct AttachOutcome
{
    qint64 uploaded = 0; ///< with those of earlier runs that this journal knows
    qint64 alreadyThere = 0;
    qint64 tooLarge = 0;
    qint64 missing = 0;
    qint64 failed = 0;
    qint64 uploadedBytes = 0; ///< by this run
    qint64 largestFile = 0;   ///< that the site takes
    qint64 issues = 0;
    qint64 issuesNotThere = 0; ///< of them: not on the site, or not to be seen by this account
    qint64 otherSize = 0;      ///< of the uploaded: their file is larger or smaller than the backup says
    QStringList reasons;       ///< of the first failures: "KEY-1 file: why"
    QString report;            ///< the list, a CSV; each run has one of its own

    bool isComplete() const { return tooLarge == 0 && missing == 0 && failed == 0 && otherSize == 0; }
    bool operator==(const AttachOutcome &) const = default;
};

/// Adds attachments to issues of the cloud by REST, one at a time, issue by issue. What is lost on this road: the author and
/// the date of the original; the list has them.
///
/// Nothing is added twice, though adding is not safe to repeat: an issue is listed before its first file, and again after
/// whatever may have been taken without an answer (a lost connection, a failing site, a killed run, told by the journal);
/// and what a listing shows by name and size is not added. A listing that does not show it counts only `settle` after
/// that moment, or where it does show it; meanwhile other issues go on.
///
/// Writes to one issue stay below the documented limits; 429 is answered by waiting as told, else by back-off.
/// Items fail for themselves; the whole fails where the site does not answer or refuses the account, and goes on where it
/// stopped when it is run again. Unreachable, TimedOut, SignInRefused, CaptchaRequired, CertificateUntrusted, Forbidden
/// (attachments are off), Conflict (another run uses the folder), InvalidInput (the choice fits nothing), and what
/// openMediaSource(), readAttachmentNames() and files fail with. Progress in bytes.
Result<AttachOutcome> uploadAttachments(const AttachParameters &parameters, Work &work);

} // namespace cloudward
