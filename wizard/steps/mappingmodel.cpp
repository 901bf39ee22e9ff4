// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mappingmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

void MappingModel::setPrediction(const PeopleMap &map, const MappingPrediction &prediction)
{
    beginResetModel();
    m_map = map;
    m_prediction = prediction;
    m_list = workList(m_prediction, m_map);
    endResetModel();
}

void MappingModel::setDone(const QSet<QString> &keys)
{
    if (keys == m_done)
        return;
    m_done = keys;
    if (!m_list.isEmpty())
        Q_EMIT dataChanged(index(0, User), index(int(m_list.size()) - 1, User), {Qt::CheckStateRole});
}

qsizetype MappingModel::doneCount() const
{
    return std::ranges::count_if(m_list, [this](qsizetype at) {
        return m_done.contains(personKey(m_map.rows.at(m_prediction.rows.at(at).person).person));
    });
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::chooseText(const MappingRow &row) const
{
    if (row.choose >= 0) {
        const auto &account = m_map.accounts.at(row.choose);
        return account.email.isEmpty() ? account.displayName : u"%1 (%2)"_s.arg(account.displayName, account.email);
    }
    switch (row.fate) {
    case MappingFate::NoAccount: return tr("nobody yet: make one first");
    case MappingFate::LeftOut: return tr("nobody, as decided");
    default: return tr("the account that the import makes");
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &mapping = row(index.row());
    if (role == Qt::CheckStateRole && index.column() == User)
        return m_done.contains(personKey(person(index.row()))) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case User: {
        const auto &user = person(index.row());
        const auto name = user.displayName.isEmpty() ? user.userName : user.displayName;
        return user.email.isEmpty() ? tr("%1 (no address)").arg(name) : u"%1 (%2)"_s.arg(name, user.email);
    }
    case Choose: return chooseText(mapping);
    case Why: return mappingReasonText(mapping.why);
    default: return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != User)
        return false;
    const auto key = personKey(person(index.row()));
    const bool done = value.toInt() == Qt::Checked;
    if (done)
        m_done.insert(key);
    else
        m_done.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked(key, done);
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == User ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case User: return tr("User, with the server's address");
    case Choose: return tr("Choose");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace cloudward
