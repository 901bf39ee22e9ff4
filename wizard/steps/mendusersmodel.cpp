// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendusersmodel.h"

namespace cloudward {

namespace {

bool areSameUsers(const QList<MendUser> &a, const QList<MendUser> &b)
{
    return std::ranges::equal(a, b, [](const MendUser &one, const MendUser &other) {
        return one.userId == other.userId && one.directoryId == other.directoryId && one.userName == other.userName;
    });
}

} // namespace

QString troubleWord(const MendUser &user)
{
    switch (user.problem) {
    case EmailProblem::Missing: return MendUsersModel::tr("missing");
    case EmailProblem::Invalid: return MendUsersModel::tr("invalid");
    case EmailProblem::NoTld: return MendUsersModel::tr("no top-level domain");
    case EmailProblem::ReservedDomain: return MendUsersModel::tr("reserved domain");
    case EmailProblem::Doubtful:
        return user.duplicate ? MendUsersModel::tr("used by several") : MendUsersModel::tr("may be refused");
    case EmailProblem::None: return user.duplicate ? MendUsersModel::tr("used by several") : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

void MendUsersModel::setUsers(const QList<MendUser> &users)
{
    if (users == m_users)
        return;
    if (areSameUsers(users, m_users)) {
        m_users = users;
        Q_EMIT dataChanged(index(0, 0), index(int(m_users.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_users = users;
    endResetModel();
}

int MendUsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int MendUsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MendUsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MendUser &user = m_users.at(index.row());
    if (role == Qt::EditRole && index.column() == AfterColumn)
        return user.typed.isEmpty() ? user.after : user.typed;
    if (role == Qt::ToolTipRole && index.column() == UserColumn)
        return user.displayName;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case UserColumn: return user.userName;
    case TroubleColumn: return troubleWord(user);
    case BeforeColumn: return user.before;
    case AfterColumn:
        if (!user.typed.isEmpty() && user.typed != user.after)
            return tr("%1 (cannot be used)").arg(user.typed);
        if (user.after.isEmpty())
            return tr("stays");
        return user.typed.isEmpty() ? user.after : tr("%1 (typed)").arg(user.after);
    default: return {};
    }
}

bool MendUsersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != AfterColumn ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const MendUser user = m_users.at(index.row());
    const QString email = value.toString().trimmed();
    if (email == (user.typed.isEmpty() ? user.after : user.typed))
        return false;
    Q_EMIT addressTyped(user, email);
    return true;
}

Qt::ItemFlags MendUsersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == AfterColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant MendUsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserColumn: return tr("User");
    case TroubleColumn: return tr("Trouble");
    case BeforeColumn: return tr("Address now");
    case AfterColumn: return tr("Address in the copy");
    default: return {};
    }
}

} // namespace cloudward
