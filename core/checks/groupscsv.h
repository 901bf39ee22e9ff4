// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupdecision.h"
#include "core/work/error.h"

namespace cloudward {

/// The groups as a table to be decided on elsewhere: group, in_cloud, match, members, gains, joining, decision; one line a
/// group, in the order of `reviews`. `match` is new, merges, renamed or reserved; `decision` is empty, leave, grant, or
/// "grant: " with a product's name.
QByteArray groupsCsv(
    const QList<GroupReview> &reviews, const GroupDecisions &decisions, const QList<SiteProduct> &products);

/// What a CSV decides, and what of it was ignored.
struct GroupsCsvReading
{
    enum class Why {
        UnknownGroup,    ///< the server has no group of that name
        CannotBeDecided, ///< the import leaves the group behind
        UnknownDecision, ///< none of the words above
        UnknownProduct,  ///< the site has no product of that name
        Twice,           ///< the group stands further up already
    };
    struct Ignored
    {
        qint64 line = 0; ///< from 1
        QString group;
        Why why = Why::UnknownGroup;
        QString said; ///< what stands in the column

        bool operator==(const Ignored &) const = default;
    };
    GroupDecisions decisions; ///< of the groups that the file names; Open where the column is empty
    QList<Ignored> ignored;
};

/// Only the columns group and decision are read; groups are compared without case, decisions too. Malformed where one of
/// these columns is missing, and as readCsv().
Result<GroupsCsvReading> readGroupsCsv(const QByteArray &bytes, const QString &name, const QList<GroupReview> &reviews,
    const QList<SiteProduct> &products);

} // namespace cloudward
