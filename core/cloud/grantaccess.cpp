// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/grantaccess.h"

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

Result<QStringList> resourcesToGrant(const GrantParameters &parameters, OrganisationClient &client)
{
    if (!parameters.resourceId.isEmpty())
        return QStringList{parameters.resourceId};
    const auto products = client.products();
    if (!products)
        return std::unexpected(products.error());
    QStringList resources;
    for (const OrganisationClient::Product &product : *products) {
        if (product.resourceId.startsWith("ari:cloud:jira"_L1))
            resources << product.resourceId;
    }
    if (resources.isEmpty())
        return failure(ErrorCode::NotFound, parameters.access.site.toString(QUrl::RemoveUserInfo));
    return resources;
}

/// Names are compared as Jira does: without case.
QString idOf(const QString &group, const QHash<QString, QString> &ids)
{
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        if (it.key().compare(group, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

} // namespace

Result<GrantReport> grantAccess(const GrantParameters &parameters, Work &work)
{
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    OrganisationClient client(parameters.access, work.cancel, parameters.retry);
    const auto resources = resourcesToGrant(parameters, client);
    if (!resources)
        return std::unexpected(resources.error());
    const auto ids = client.groupIds(parameters.groups);
    if (!ids)
        return std::unexpected(ids.error());

    GrantReport report;
    Progress progress{.phase = Phase::Writing, .unit = Unit::Items, .total = parameters.groups.size(), .item = {}};
    for (const QString &group : parameters.groups) {
        progress.item = group;
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        ++progress.done;
        const QString id = idOf(group, *ids);
        if (id.isEmpty()) {
            report.failed.append({group, Error{ErrorCode::NotFound, group, {}, -1, -1}});
            continue;
        }
        bool all = true;
        for (const QString &resource : *resources) {
            const auto granted = client.grant(id, resource, parameters.role, parameters.firstPoll);
            if (granted)
                continue;
            if (concernsAll(granted.error()))
                return std::unexpected(granted.error());
            report.seatsExceeded = report.seatsExceeded || granted.error().code == ErrorCode::Conflict;
            report.failed.append({group, granted.error()});
            all = false;
            break;
        }
        if (all)
            report.granted << group;
    }
    progress.item.clear();
    work.progress.report(progress);
    return report;
}

} // namespace cloudward
