// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/groupfailure.h"
#include "core/cloud/organisationclient.h"

namespace cloudward {

struct GrantParameters
{
    OrganisationAccess access;
    QStringList groups;   ///< names in the cloud
    QString resourceId{}; ///< of one product; empty: each Jira product of the site
    QString role = QStringLiteral("atlassian/user");
    RetryPolicy retry{};
    std::chrono::milliseconds firstPoll{2'000};
};

struct GrantReport
{
    QStringList granted; ///< groups that hold the role on every product that was asked for, and were seen to
    QList<GroupFailure> failed;
    bool seatsExceeded = false; ///< at least one was refused because the plan has no seats left

    bool operator==(const GrantReport &) const = default;
};

/// Grants product access to groups, one after another, and reads each back. A group that fails does not stop the others.
/// Granting what is granted already is fine. NotFound where the site has no Jira product in the key's organisation; else
/// as OrganisationClient for what concerns the whole site.
Result<GrantReport> grantAccess(const GrantParameters &parameters, Work &work);

} // namespace cloudward
