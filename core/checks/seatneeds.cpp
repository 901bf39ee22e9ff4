// SPDX-License-Identifier: Apache-2.0
#include "core/checks/seatneeds.h"

#include <QSet>

#include <optional>

namespace cloudward {

namespace {

/// Account ids of active members of groups; nothing where one of the groups may not be read.
Result<std::optional<QSet<QString>>> activeMembers(CloudClient &client, const QList<CloudGroupName> &groups, Work &work)
{
    QSet<QString> accounts;
    for (const auto &group : groups) {
        if (const auto going = work.step({.phase = Phase::Reading, .unit = Unit::Items, .item = group.name}); !going)
            return std::unexpected(going.error());
        const auto members = client.groupMembers(group.id);
        if (!members) {
            if (members.error().code == ErrorCode::Forbidden || members.error().code == ErrorCode::NotFound)
                return std::nullopt;
            return std::unexpected(members.error());
        }
        for (const auto &member : *members) {
            if (member.active)
                accounts.insert(member.accountId);
        }
    }
    return accounts;
}

bool hasName(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

} // namespace

Result<QList<SeatNeed>> readSeatNeeds(
    CloudClient &client, const QStringList &groups, const QString &resourceId, Work &work)
{
    auto products = client.productAccess();
    if (!products)
        return std::unexpected(products.error());
    const auto listed = client.groups();
    if (!listed)
        return std::unexpected(listed.error());
    QList<CloudGroupName> wanted;
    for (const auto &group : *listed) {
        if (hasName(groups, group.name))
            wanted += group;
    }
    const auto joining = activeMembers(client, wanted, work);
    if (!joining)
        return std::unexpected(joining.error());

    QList<SeatNeed> needs;
    for (const auto &product : *products) {
        const bool asked = resourceId.isEmpty() || resourceId.contains(product.key);
        if (!asked || product.seats.total < 0)
            continue;
        SeatNeed need{.product = product.seats.product, .total = product.seats.total, .used = product.seats.used};
        const auto seated = activeMembers(client, product.groups, work);
        if (!seated)
            return std::unexpected(seated.error());
        if (*joining && *seated && need.used >= 0)
            need.wouldBe = need.used + (**joining - **seated).size();
        needs += need;
    }
    return needs;
}

} // namespace cloudward
