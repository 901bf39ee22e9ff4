// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/csvrows.h"
#include "core/people/groupmap.h"

namespace cloudward {

/// The table of groups for a spreadsheet: group, members, fate, matched_by, in_cloud, decision; one line a row, in its
/// order. fate is new, merges, renamed or reserved; matched_by is empty, name, rename or hand; decision is the name of the
/// cloud group that was chosen by hand, or empty.
QByteArray groupMapCsv(const GroupMap &map);

struct GroupMapCsvReading
{
    enum class Why {
        Unreadable,        ///< `fault` says why
        UnknownGroup,      ///< the server has no group of that name
        UnknownCloudGroup, ///< the cloud has none of that name, and the import brings none; `said`
        Twice,             ///< the group stands further up already
    };
    struct Problem
    {
        qint64 line = 0; ///< from 1
        QString group;
        Why why = Why::Unreadable;
        QString said{};
        CsvFault::Kind fault = CsvFault::Kind::FieldCount; ///< of Unreadable
        qsizetype fields = 0;                              ///< of FieldCount: how many there are …
        qsizetype wanted = 0;                              ///< … and how many the first row has
        bool operator==(const Problem &) const = default;
    };
    GroupChoices choices;  ///< of the groups about which the file decides something
    QStringList undecided; ///< groupKey() of those that the file names and decides nothing about
    qsizetype rows = 0;    ///< groups that were read, all of them without a problem
    QList<Problem> problems;
};

/// Only the columns group and decision are read; the order of columns does not count, and others may stand beside them. A row
/// with a problem changes nothing, and the others count. Malformed where one of these columns is missing.
Result<GroupMapCsvReading> readGroupMapCsv(const QByteArray &bytes, const QString &name, const GroupMap &map);

} // namespace cloudward
