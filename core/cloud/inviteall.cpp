// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/inviteall.h"

#include "core/cloud/groupfailure.h"
#include "core/people/emailrules.h"

#include <QSet>

namespace cloudward {

namespace {

Result<QStringList> jiraResources(OrganisationClient &client, const QUrl &site)
{
    const auto products = client.products();
    if (!products)
        return std::unexpected(products.error());
    if (products->isEmpty())
        return failure(ErrorCode::NotFound, site.toString(QUrl::RemoveUserInfo));
    QStringList resources;
    for (const auto &product : *products)
        resources += product.resourceId;
    return resources;
}

/// Each address once. Who has an account is not invited again.
Result<QStringList> whoIsToBeInvited(OrganisationClient &client, const QStringList &emails, InviteReport &report)
{
    const auto accounts = client.accountsByEmail(emails);
    if (!accounts)
        return std::unexpected(accounts.error());
    QSet<QString> there;
    for (const auto &account : *accounts)
        there.insert(emailKey(account.email));
    QStringList wanted;
    QSet<QString> seen;
    for (const auto &email : emails) {
        const auto key = emailKey(email);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        (there.contains(key) ? report.there : wanted) += email.trimmed();
    }
    return wanted;
}

} // namespace

Result<InviteReport> inviteAll(const InviteParameters &parameters, Work &work)
{
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    OrganisationClient client(parameters.access, work.cancel, parameters.retry);
    OrganisationClient::Invitation invitation{
        .emails = {}, .resources = {}, .sendMail = parameters.sendMail, .text = parameters.text};
    if (parameters.jiraAccess) {
        const auto resources = jiraResources(client, parameters.access.site);
        if (!resources)
            return std::unexpected(resources.error());
        invitation.resources = *resources;
    }
    InviteReport report;
    const auto wanted = whoIsToBeInvited(client, parameters.emails, report);
    if (!wanted)
        return std::unexpected(wanted.error());

    Progress progress{.phase = Phase::Writing, .unit = Unit::Items, .total = wanted->size(), .item = {}};
    for (qsizetype at = 0; at < wanted->size(); at += OrganisationClient::mostInvited) {
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        invitation.emails = wanted->mid(at, OrganisationClient::mostInvited);
        progress.done += invitation.emails.size();
        const auto invited = client.invite(invitation, parameters.readBack);
        if (invited) {
            report.invited += invitation.emails;
            continue;
        }
        if (invited.error().code == ErrorCode::Cancelled)
            return std::unexpected(invited.error());
        for (const auto &email : std::as_const(invitation.emails))
            report.refused += RefusedInvitation{email, invited.error()};
        const auto code = invited.error().code;
        if (code == ErrorCode::Conflict || code == ErrorCode::Forbidden || concernsAll(invited.error())) {
            report.notTried = wanted->sliced(at + invitation.emails.size());
            break;
        }
    }
    work.progress.report(progress);
    return report;
}

} // namespace cloudward
