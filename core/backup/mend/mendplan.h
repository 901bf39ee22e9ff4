// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/backup/mend/mendchoices.h"
#include "core/people/emailplan.h"

namespace cloudward {

/// What a person wishes to have mended, as it is kept with the migration.
struct MendWishes
{
    QStringList findings; ///< ids of those that shall go: of mendableFindings()
    QString replacement;  ///< in texts, for what XML forbids and for what is no UTF-8; empty: dropped

    /// "company.com", put behind addresses that are only a name (users.email-invalid, users.email-no-tld), and for users
    /// without an address (users.email-missing).
    QString domain;
    QString oldDomain; ///< with newDomain: bob@old becomes bob@new
    QString newDomain;
    QList<SetEmail> emails;   ///< one by one
    QList<CsvRow> emailsFile; ///< who, and the new address
    QStringList deactivate;   ///< user names

    bool operator==(const MendWishes &) const = default;
};

/// What comes of wishes for one backup.
struct MendPlan
{
    MendChoices choices;
    EmailPlan emails;     ///< its problems are wishes that do not come true
    QStringList problems; ///< other ones, in words
};

/// The ids of findings that the mender can do something about (Fix::MendBackup in the catalogue).
QStringList mendableFindings();
/// Whether a wish for this finding needs more than the wish: a domain, a rule or a list of addresses.
bool needsEmailRule(const QString &findingId);

/// Turns wishes into what is done row by row. Users with the reserved prefix addon_ get "app_" in its place, with a number
/// behind it where the name is taken; in a backup without user keys (older than Jira 6) they cannot be renamed, since
/// content refers to their names there.
MendPlan planMend(const Inventory &inventory, const MendWishes &wishes);

} // namespace cloudward
