// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/organisationclient.h"

namespace cloudward {

struct InviteParameters
{
    OrganisationAccess access;
    QStringList emails;
    bool jiraAccess =
        true; ///< to each Jira product of the site: takes seats; without it they may not be on the site [inferred]
    bool sendMail = true; ///< Atlassian writes to them
    QString text{};       ///< in that mail
    RetryPolicy retry{};
    ReadBack readBack{};
};

struct RefusedInvitation
{
    QString email;
    Error error; ///< Conflict: no seats left; Forbidden: the key may not, or the organisation has no paid subscription
    bool operator==(const RefusedInvitation &) const = default;
};

struct InviteReport
{
    QStringList invited;              ///< the organisation took the invitation, or has them since
    QStringList there;                ///< had an account in the organisation before, so that nobody was written to
    QList<RefusedInvitation> refused; ///< by batch: the error is that of all in it
    QStringList notTried;             ///< since what was refused before them concerns all
};

/// Invites by 25 at most, one batch after another; each address once, whatever its case. Who has an account already is left
/// out. A batch that is not answered is looked for before it is sent again, so that nobody is invited twice. A batch that
/// is refused does not stop the others, but for what concerns all (seats, sign-in, no way to the site). Progress in items.
/// Errors: Cancelled at any time (who was invited has an account then, and is left out the next time); before the first batch
/// those of OrganisationClient.
Result<InviteReport> inviteAll(const InviteParameters &parameters, Work &work);

} // namespace cloudward
