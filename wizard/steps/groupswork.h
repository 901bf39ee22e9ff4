// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupdecision.h"
#include "core/checks/seatneeds.h"
#include "core/cloud/cloudclient.h"
#include "core/cloud/grantaccess.h"
#include "core/migration/migration.h"

#include <optional>

namespace cloudward {

struct GroupsParameters
{
    CloudAccess access;
    People people;
    RetryPolicy retry;
    std::optional<OrganisationAccess> organisation{}; ///< asked for the site's products
};

struct GroupsOutcome
{
    QList<GroupReview> reviews;
    QList<SiteProduct> products{};   ///< empty where the organisation was not asked, or did not tell
    bool administrationKnown = true; ///< the account may ask which groups administer the site
};

/// Reads the cloud's groups and what they grant, and sets the server's beside them: the body of "groups.load".
Result<GroupsOutcome> readGroups(const GroupsParameters &parameters, Work &work);
struct GrantsParameters
{
    OrganisationAccess access;
    std::optional<CloudAccess> cloud;  ///< asked for numbers where seats are exceeded
    QMap<QString, QStringList> groups; ///< names in the cloud, by the product's resource ("": each Jira product)
    RetryPolicy retry;
    std::chrono::milliseconds firstPoll{2'000};
};

struct GrantsOutcome
{
    GrantReport report;
    QList<SeatNeed> seats{}; ///< of what is exceeded, as far as it could be read
};

/// Grants what was decided, each read back: the body of "groups.grant".
Result<GrantsOutcome> grantDecided(const GrantsParameters &parameters, Work &work);

/// Keeps what was learnt before the import; see withEarlierFates().
void storeGroups(Migration &migration, const GroupsOutcome &outcome);

/// After the import every group is in the cloud, so that all would seem to merge. What was found to be new before it stays
/// new, with the id that it has got; and what a group grants by now includes what the import itself brought, so that the
/// gains found before it stay, too. Where no group was new (nothing was read before the import), `now` stays as it is.
QList<GroupReview> withEarlierFates(QList<GroupReview> now, const QList<GroupReview> &earlier);

} // namespace cloudward
