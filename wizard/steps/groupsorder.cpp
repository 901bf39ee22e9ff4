// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupsorder.h"

#include <algorithm>
#include <functional>

namespace cloudward {

namespace {

std::shared_ptr<const GroupKeys> keysOf(const QList<GroupReview> &reviews)
{
    auto keys = std::make_shared<GroupKeys>();
    for (const GroupReview &review : reviews) {
        keys->server << review.match.serverName.toCaseFolded();
        keys->cloud << review.match.cloudName.toCaseFolded();
        keys->gains << review.gains.join(u", ").toCaseFolded();
    }
    return keys;
}

/// What the rule asks of one group.
class Orderer
{
public:
    explicit Orderer(const GroupsOrderWanted &wanted)
        : m_wanted(wanted)
        , m_keys(wanted.keys ? wanted.keys : keysOf(wanted.reviews))
        , m_text(wanted.text.trimmed().toCaseFolded())
    {}

    GroupsOrder order()
    {
        GroupsOrder order{m_wanted.reviews, m_keys, {}};
        for (qint32 row = 0; row < qint32(m_wanted.reviews.size()); ++row) {
            if (isKind(row) && hasText(row))
                order.rows << row;
        }
        sort(order.rows);
        return order;
    }

private:
    GroupDecision::Kind decision(qint32 row) const
    {
        return m_wanted.decisions.value(m_wanted.reviews.at(row).match.serverName).kind;
    }
    bool isGranted(qint32 row) const { return m_wanted.granted.contains(m_keys->cloud.at(row)); }

    bool isKind(qint32 row) const
    {
        const GroupReview &review = m_wanted.reviews.at(row);
        switch (m_wanted.shown) {
        case GroupsShown::All: return true;
        case GroupsShown::New: return review.match.fate == GroupFate::New;
        case GroupsShown::Merging: return review.match.fate == GroupFate::Merges;
        case GroupsShown::Renamed: return review.match.fate == GroupFate::Renamed;
        case GroupsShown::Reserved: return review.match.fate == GroupFate::Reserved;
        case GroupsShown::Gaining: return !review.gains.isEmpty();
        case GroupsShown::Undecided: return canBeDecided(review) && decision(row) == GroupDecision::Kind::Open;
        case GroupsShown::ToGrant: return decision(row) == GroupDecision::Kind::Grant && !isGranted(row);
        }
        Q_UNREACHABLE_RETURN(true);
    }

    bool hasText(qint32 row) const
    {
        return m_text.isEmpty() || m_keys->server.at(row).contains(m_text) || m_keys->cloud.at(row).contains(m_text) ||
               m_keys->gains.at(row).contains(m_text);
    }

    template<class KeyOf>
    void sortBy(QList<qint32> &rows, KeyOf &&keyOf) const
    {
        const bool descending = m_wanted.direction == Qt::DescendingOrder;
        std::ranges::stable_sort(rows, [&](qint32 one, qint32 other) {
            return descending ? keyOf(other) < keyOf(one) : keyOf(one) < keyOf(other);
        });
    }

    void sort(QList<qint32> &rows) const
    {
        const QList<GroupReview> &reviews = m_wanted.reviews;
        switch (m_wanted.sortedBy) {
        case GroupsSortedBy::AsTheyCame: return;
        case GroupsSortedBy::Server:
            return sortBy(rows, [&](qint32 row) -> const QString & { return m_keys->server.at(row); });
        case GroupsSortedBy::Members: return sortBy(rows, [&](qint32 row) { return reviews.at(row).members; });
        case GroupsSortedBy::Fate: return sortBy(rows, [&](qint32 row) { return reviews.at(row).match.fate; });
        case GroupsSortedBy::Gains:
            return sortBy(rows, [&](qint32 row) -> const QString & { return m_keys->gains.at(row); });
        case GroupsSortedBy::Decision:
            return sortBy(rows, [&](qint32 row) { return std::pair(isGranted(row), decision(row)); });
        }
        Q_UNREACHABLE();
    }

    const GroupsOrderWanted &m_wanted;
    std::shared_ptr<const GroupKeys> m_keys;
    QString m_text;
};

} // namespace

GroupsOrder orderGroups(const GroupsOrderWanted &wanted)
{
    return Orderer(wanted).order();
}

} // namespace cloudward
