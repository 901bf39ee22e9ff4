// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/maskingfacts.h"
#include "core/migration/migration.h"

namespace cloudward {

/// What a document knows of people in lists that may be long. A copy costs nothing, and any thread may read it.
struct KnownLists
{
    /// Of one audit.
    struct Audited
    {
        People people{};
        QStringList deletedUsers{};
        QHash<QString, OwnedContent> owned{};
    };
    Audited backup{};
    Audited original{}; ///< empty where there is no mended copy
    std::optional<QList<CloudAccount>> accounts{};
    MendWishes wishes{};
    QStringList invited{};
    QList<GroupReview> reviews{};

    /// How many people's work it is to read them, about.
    qsizetype size() const;

    enum class Change {
        None,
        Addresses, ///< single e-mail addresses, which a Masker tells by their form, too
        People
    };
    /// Since `before`, which is kept meanwhile. Cheap: looks whether they are the same lists, and may see too much.
    Change since(const KnownLists &before) const;
};

KnownLists knownLists(const Migration &migration);

/// Who is in the lists, and the domains of their addresses.
struct ListedPeople
{
    QList<KnownPerson> people{};
    QStringList domains{};
};

/// Users of the backup with their addresses before and after mending, accounts of the site, who is invited. The same person is
/// one, as far as an address or a name tells. Linear; any thread.
ListedPeople listedPeople(const KnownLists &lists);

/// Who is named one by one, by choices and notes; the server, the site, the database, proxies, and `domains`: all of
/// knownFacts() but the lists. Cheap.
MaskingFacts namedFacts(const Migration &migration, const QStringList &domains);

/// Everybody and every host that a document knows, for a Masker: the lists, and who is named. Linear. No secrets: the document
/// has none.
MaskingFacts knownFacts(const Migration &migration);

} // namespace cloudward
