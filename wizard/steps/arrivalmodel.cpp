// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/arrivalmodel.h"

#include "core/checks/checktext.h"
#include "wizard/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QIcon verdictIcon(ArrivalRow::Verdict verdict)
{
    switch (verdict) {
    case ArrivalRow::Verdict::Equal: return makeIcon(Icon::Done, Tone::Success);
    case ArrivalRow::Verdict::Differs: return makeIcon(Icon::Attention, Tone::Attention);
    case ArrivalRow::Verdict::CannotBeKnown: return makeIcon(Icon::Unknown, Tone::Quiet);
    }
    Q_UNREACHABLE_RETURN({});
}

QString count(qint64 value, bool approximate)
{
    if (value < 0)
        return ArrivalModel::tr("not known");
    const QString digits = QLocale().toString(value);
    return approximate ? ArrivalModel::tr("about %1").arg(digits) : digits;
}

} // namespace

QString verdictWord(ArrivalRow::Verdict verdict)
{
    switch (verdict) {
    case ArrivalRow::Verdict::Equal: return ArrivalModel::tr("Equal");
    case ArrivalRow::Verdict::Differs: return ArrivalModel::tr("Differs");
    case ArrivalRow::Verdict::CannotBeKnown: return ArrivalModel::tr("Cannot be known");
    }
    Q_UNREACHABLE_RETURN({});
}

void ArrivalModel::setRows(const QList<ArrivalRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ArrivalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArrivalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArrivalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArrivalRow &row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        switch (column) {
        case What: return arrivalTitle(row.id);
        case Expected: return count(row.expected, false);
        case Found: return count(row.found, row.approximate);
        case Verdict: return verdictWord(row.verdict);
        case Missing: return row.missing.mid(0, 50).join(u", ");
        default: return {};
        }
    }
    if (role == Qt::DecorationRole && column == Verdict)
        return verdictIcon(row.verdict);
    if (role == Qt::TextAlignmentRole && (column == Expected || column == Found))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ArrivalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Expected || section == Found))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Expected: return tr("In the backup");
    case Found: return tr("In the cloud");
    case Verdict: return tr("Verdict");
    case Missing: return tr("Missing");
    default: return {};
    }
}

} // namespace cloudward
