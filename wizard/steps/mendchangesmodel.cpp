// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendchangesmodel.h"

#include "core/migration/mended.h"

using namespace Qt::StringLiterals;

namespace cloudward {

/// "User 10100, emailAddress".
static QString fieldText(const MendChange &change)
{
    const QString row = change.row.isEmpty()
                            ? change.entity
                            : MendChangesModel::tr("%1 %2", "entity, id").arg(change.entity, change.row);
    return change.field.isEmpty() ? row : MendChangesModel::tr("%1, %2", "row, field").arg(row, change.field);
}

bool MendChangesModel::setChanges(const QList<MendChange> &changes)
{
    if (changes == m_changes)
        return false;
    beginResetModel();
    m_changes = changes;
    endResetModel();
    return true;
}

QString MendChangesModel::fullText(int row) const
{
    if (row < 0 || row >= m_changes.size())
        return {};
    QStringList parts;
    for (const int column : {WhatColumn, PlaceColumn, FieldColumn}) {
        if (const QString part = index(row, column).data().toString(); !part.isEmpty())
            parts.append(part);
    }
    const QString before = index(row, BeforeColumn).data().toString();
    return tr("%1\nBefore: %2\nAfter: %3")
        .arg(
            parts.join(u" · "_s), before.isEmpty() ? tr("nothing") : before, index(row, AfterColumn).data().toString());
}

int MendChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int MendChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MendChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const MendChange &change = m_changes.at(index.row());
    switch (index.column()) {
    case WhatColumn: return mendingTitle(change.mending);
    case PlaceColumn:
        return change.line > 0 ? tr("line %L1 of %2", "line, file").arg(change.line).arg(change.file) : change.file;
    case FieldColumn: return fieldText(change);
    case BeforeColumn: return change.before;
    case AfterColumn: return change.after.isEmpty() ? tr("taken away") : change.after;
    default: return {};
    }
}

QVariant MendChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("What");
    case PlaceColumn: return tr("Where");
    case FieldColumn: return tr("Row and field");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return {};
    }
}

} // namespace cloudward
