// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloudaccounts.h"

#include "core/people/emailrules.h"

#include <QSet>

namespace cloudward {

namespace {

constexpr qsizetype emailsAtOnce = 50;

QStringList addressesWithoutAccount(const QStringList &wanted, const QList<CloudAccount> &accounts)
{
    QSet<QString> known;
    for (const auto &account : accounts)
        known.insert(emailKey(account.email));
    QStringList unknown;
    for (const auto &email : wanted) {
        const auto key = emailKey(email);
        if (known.contains(key) || !countsAsAddress(checkEmail(email)))
            continue;
        known.insert(key);
        unknown += email.trimmed();
    }
    return unknown;
}

Result<void> askOrganisation(
    const CloudAccountsParameters &parameters, const QStringList &emails, Work &work, CloudAccountsReading &reading)
{
    QHash<QString, qsizetype> byId;
    byId.reserve(reading.accounts.size());
    for (qsizetype index = 0; index < reading.accounts.size(); ++index)
        byId.insert(reading.accounts[index].accountId, index);
    OrganisationClient client(*parameters.organisation, work.cancel, parameters.retry);
    Progress progress{.phase = Phase::Comparing, .unit = Unit::Items, .total = emails.size(), .item = {}};
    for (qsizetype at = 0; at < emails.size(); at += emailsAtOnce) {
        if (auto going = work.step(progress); !going)
            return going;
        const auto batch = emails.mid(at, emailsAtOnce);
        const auto found = client.accountsByEmail(batch);
        if (!found)
            return std::unexpected(found.error());
        for (const auto &account : *found) {
            const auto shown = byId.constFind(account.accountId);
            if (shown == byId.cend()) {
                byId.insert(account.accountId, reading.accounts.size());
                reading.accounts += account;
            } else if (auto &onSite = reading.accounts[*shown]; onSite.email.isEmpty()) {
                onSite.email = account.email;
                onSite.invited = account.invited;
                onSite.byOrganisation = true;
            }
        }
        reading.asked += batch.size();
        progress.done = reading.asked;
    }
    work.progress.report(progress);
    return {};
}

} // namespace

Result<CloudAccountsReading> readCloudAccounts(const CloudAccountsParameters &parameters, Work &work)
{
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    CloudClient client(parameters.access, work.cancel, parameters.retry);
    const auto users = client.users();
    if (!users)
        return std::unexpected(users.error());
    CloudAccountsReading reading;
    reading.accounts.reserve(users->size());
    for (const auto &user : *users)
        reading.accounts += CloudAccount{
            .accountId = user.accountId, .displayName = user.displayName, .email = user.email, .active = user.active};
    if (!parameters.organisation)
        return reading;
    const auto unknown = addressesWithoutAccount(parameters.wanted, reading.accounts);
    if (unknown.isEmpty())
        return reading;
    if (const auto asked = askOrganisation(parameters, unknown, work, reading); !asked) {
        if (asked.error().code == ErrorCode::Cancelled)
            return std::unexpected(asked.error());
        reading.organisation = asked.error();
    }
    return reading;
}

} // namespace cloudward
