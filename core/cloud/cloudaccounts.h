// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"
#include "core/cloud/organisationclient.h"
#include "core/people/peoplemap.h"

namespace cloudward {

struct CloudAccountsParameters
{
    CloudAccess access;
    std::optional<OrganisationAccess> organisation{}; ///< none: addresses that REST hides stay hidden
    QStringList wanted{};                             ///< addresses of the people who are looked for
    RetryPolicy retry{};
};

struct CloudAccountsReading
{
    QList<CloudAccount> accounts;        ///< of the site; then those that only the organisation knows
    qsizetype asked = 0;                 ///< addresses for which the organisation was asked
    std::optional<Error> organisation{}; ///< why it was not asked to the end; what the site shows counts all the same
};

/// Reads the people of the site, then asks the organisation for the wanted addresses that no visible account has, and fills
/// in the hidden ones. Accounts that are invited and not on the site yet come along. Progress in items. Errors of
/// CloudClient; those of the organisation are in the outcome, but for Cancelled.
Result<CloudAccountsReading> readCloudAccounts(const CloudAccountsParameters &parameters, Work &work);

} // namespace cloudward
