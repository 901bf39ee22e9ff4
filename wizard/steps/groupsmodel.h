// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupgains.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cloudward {

/// The server's groups, what becomes of each, and whether it is ticked for product access. Groups that the import never
/// brings cannot be ticked.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Server, Members, Cloud, Fate, Gains, Access, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks of groups that are still there stay; new ones get what isTickedAtFirst() says.
    void setReviews(const QList<GroupReview> &reviews);
    void setGranted(const QStringList &cloudNames);
    const GroupReview &review(int row) const { return m_reviews.at(row); }
    /// Names in the cloud of the ticked groups that hold no access by us yet.
    QStringList tickedGroups() const;
    void tickAll(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool mayTick(const GroupReview &review) const;
    QString text(const GroupReview &review, int column) const;

    QList<GroupReview> m_reviews;
    QSet<QString> m_ticked;  ///< by server name
    QSet<QString> m_granted; ///< by cloud name, case folded
};

/// A group with members that brings nobody more than it did on the server.
bool isTickedAtFirst(const GroupReview &review);
/// "New", "Joins a cloud group", "Renamed", "Stays behind".
QString fateWord(const GroupReview &review);

} // namespace cloudward
