// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupswork.h"

#include <algorithm>

namespace cloudward {

namespace {

bool grantsAnything(const QString &group, const QHash<QString, QStringList> &grants)
{
    return std::ranges::any_of(grants.asKeyValueRange(), [&](const auto &entry) {
        return entry.first.compare(group, Qt::CaseInsensitive) == 0 && !entry.second.isEmpty();
    });
}

/// Who is already in the cloud groups that others will join and that grant something. An account that may not read
/// members leaves them unknown: then everybody counts as new.
Result<QHash<QString, QStringList>> emailsOfJoinedGroups(
    CloudClient &client, const QList<GroupMatch> &matches, const QHash<QString, QStringList> &grants, Work &work)
{
    QHash<QString, QStringList> emails;
    Progress progress{.phase = Phase::Reading, .unit = Unit::Items, .total = matches.size(), .item = {}};
    for (const GroupMatch &match : matches) {
        progress.item = match.cloudName;
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        ++progress.done;
        if (match.cloudGroupId.isEmpty() || !grantsAnything(match.cloudName, grants))
            continue;
        const auto members = client.groupMembers(match.cloudGroupId);
        if (!members) {
            if (members.error().code == ErrorCode::Forbidden || members.error().code == ErrorCode::NotFound)
                continue;
            return std::unexpected(members.error());
        }
        for (const CloudUser &member : *members) {
            if (!member.email.isEmpty())
                emails[match.cloudName] << member.email;
        }
    }
    return emails;
}

bool isNotShown(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::InvalidInput;
}

/// Adds which groups administer the site or its products; false where the account may not ask.
Result<bool> addAdministration(CloudClient &client, QHash<QString, QStringList> &grants)
{
    const auto administration = client.administrationByGroup();
    if (!administration)
        return isNotShown(administration.error()) ? Result<bool>(false) : std::unexpected(administration.error());
    for (const auto &[group, words] : administration->asKeyValueRange())
        grants[group] = words + grants.value(group);
    return true;
}

/// The products are for choosing among several: where the organisation does not tell them, all are granted together.
QList<SiteProduct> productsOf(const GroupsParameters &parameters, const Work &work)
{
    if (!parameters.organisation)
        return {};
    OrganisationClient organisation(*parameters.organisation, work.cancel, parameters.retry);
    QList<SiteProduct> products;
    for (const auto &product : organisation.products().value_or(QList<OrganisationClient::Product>()))
        products += {product.resourceId, product.name};
    return products;
}

} // namespace

Result<GroupsOutcome> readGroups(const GroupsParameters &parameters, Work &work)
{
    CloudClient client(parameters.access, work.cancel, parameters.retry);
    if (const auto going = work.step({.phase = Phase::Listing, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    const auto groups = client.groups();
    if (!groups)
        return std::unexpected(groups.error());
    if (const auto going = work.step({.phase = Phase::Reading, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    auto grants = client.grantsByGroup();
    if (!grants)
        return std::unexpected(grants.error());
    const auto administrationKnown = addAdministration(client, *grants);
    if (!administrationKnown)
        return std::unexpected(administrationKnown.error());
    const auto emails = emailsOfJoinedGroups(client, matchGroups(parameters.people.groups, *groups), *grants, work);
    if (!emails)
        return std::unexpected(emails.error());
    if (const auto going = work.step({.phase = Phase::Comparing, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    return GroupsOutcome{.reviews = reviewGroups(parameters.people, *groups, *grants, *emails),
        .products = productsOf(parameters, work),
        .administrationKnown = *administrationKnown};
}

Result<GrantsOutcome> grantDecided(const GrantsParameters &parameters, Work &work)
{
    GrantsOutcome outcome;
    QMap<QString, QStringList> withoutSeats; ///< by product
    for (const auto &[product, groups] : parameters.groups.asKeyValueRange()) {
        GrantParameters part;
        part.access = parameters.access;
        part.groups = groups;
        part.resourceId = product;
        part.retry = parameters.retry;
        part.firstPoll = parameters.firstPoll;
        const auto report = grantAccess(part, work);
        if (!report)
            return std::unexpected(report.error());
        outcome.report.granted += report->granted;
        outcome.report.failed += report->failed;
        outcome.report.seatsExceeded = outcome.report.seatsExceeded || report->seatsExceeded;
        for (const GroupFailure &failed : report->failed) {
            if (failed.error.code == ErrorCode::Conflict)
                withoutSeats[product] << failed.group;
        }
    }
    if (!parameters.cloud)
        return outcome;
    CloudClient client(*parameters.cloud, work.cancel, parameters.retry);
    for (const auto &[product, groups] : withoutSeats.asKeyValueRange()) {
        const auto needs = readSeatNeeds(client, groups, product, work);
        if (!needs && needs.error().code == ErrorCode::Cancelled)
            return std::unexpected(needs.error());
        // Numbers that cannot be read change nothing in what was granted.
        outcome.seats += needs.value_or(QList<SeatNeed>());
    }
    return outcome;
}

QList<GroupReview> withEarlierFates(QList<GroupReview> now, const QList<GroupReview> &earlier)
{
    const bool wasBefore =
        std::ranges::any_of(earlier, [](const GroupReview &review) { return review.match.fate == GroupFate::New; });
    if (!wasBefore)
        return now;
    QHash<QString, const GroupReview *> before;
    for (const GroupReview &review : earlier)
        before.insert(review.match.serverName, &review);
    for (GroupReview &review : now) {
        const GroupReview *known = before.value(review.match.serverName);
        if (!known)
            continue;
        review.match.fate = known->match.fate;
        review.gains = known->gains;
        review.newMembers = known->newMembers;
        if (review.match.cloudGroupId.isEmpty())
            review.match.cloudGroupId = known->match.cloudGroupId;
    }
    return now;
}

void storeGroups(Migration &migration, const GroupsOutcome &outcome)
{
    const bool imported = migration.confirmedPhases(Step::ImportBackup).contains(QStringLiteral("running"));
    if (!outcome.products.isEmpty())
        migration.setSiteProducts(outcome.products);
    migration.setGroupReviews(imported ? withEarlierFates(outcome.reviews, migration.groupReviews()) : outcome.reviews);
}

} // namespace cloudward
