// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mendwork.h"

#include <QAbstractTableModel>

namespace cloudward {

/// Users whose address gives trouble or would be changed, as it is and as it would be; the last column can be typed into.
class MendUsersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { UserColumn, TroubleColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows, and with them selection and focus, while the users stay the same.
    void setUsers(const QList<MendUser> &users);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The person typed an address for a user; empty: what the rules give.
    void addressTyped(const cloudward::MendUser &user, const QString &email);

private:
    QList<MendUser> m_users;
};

/// "missing", "used twice" … what is wrong with the address; empty where nothing is.
QString troubleWord(const MendUser &user);

} // namespace cloudward
