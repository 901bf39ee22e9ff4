// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/ordering.h"
#include "wizard/steps/groupsorder.h"

#include <QAbstractTableModel>

#include <optional>

class QItemSelection;

namespace cloudward {

/// How many groups there are of each kind that a page speaks of.
struct GroupCounts
{
    qsizetype all = 0;
    qsizetype gaining = 0;   ///< give their members more than they had
    qsizetype undecided = 0; ///< of those that can be decided on
    qsizetype toGrant = 0;   ///< decided to get access, and not seen to have it

    bool operator==(const GroupCounts &) const = default;
};

/// The server's groups, what becomes of each, what was decided, and whether they have access; filtered and sorted. With
/// many groups that is done on another thread, and shown() says when: the window never waits for it.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Server, Members, Fate, Gains, Decision, ColumnCount };

    explicit GroupsModel(QObject *parent = nullptr);

    void setReviews(const QList<GroupReview> &reviews);
    void setProducts(const QList<SiteProduct> &products);
    /// Rows that no longer fit the filter, or their place, stay where they are until it is set again.
    void setDecisions(const GroupDecisions &decisions);
    void setGranted(const QStringList &cloudNames);
    void setFilter(const QString &text, GroupsShown shown);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// A row as it is shown.
    const GroupReview &review(int row) const { return m_order.reviews.at(m_order.rows.at(row)); }
    /// The row that shows a group; -1 where none does.
    int rowOf(const QString &serverName) const;
    /// Names on the server of selected groups that can be decided on.
    QStringList decidable(const QItemSelection &selection) const;
    GroupCounts counts() const; ///< kept until something changes them
    /// Names in the cloud by the product that they shall have ("": each Jira product); without those that have it.
    QMap<QString, QStringList> toGrant() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are what was last asked for.
    void shown();

private:
    void orderAnew();
    GroupCounts count() const;
    void install(const GroupsOrder &order);
    bool isGranted(qsizetype index) const { return m_granted.contains(m_order.keys->cloud.at(index)); }
    QString text(const GroupReview &review, bool granted, int column) const;
    QString decisionText(const GroupReview &review, bool granted) const;
    void tellOfAll();

    GroupsOrder m_order;        ///< what is shown
    GroupsOrderWanted m_wanted; ///< what was asked for
    GroupDecisions m_decisions;
    QSet<QString> m_granted;
    QList<SiteProduct> m_products;
    mutable std::optional<GroupCounts> m_counts;
    Ordering<GroupsOrderWanted, GroupsOrder> m_ordering;
};

/// "New", "Joins the cloud's group", "Becomes administrators", "Stays behind".
QString fateWord(const GroupReview &review);

} // namespace cloudward
