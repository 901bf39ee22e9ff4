// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/peoplemap.h"
#include "wizard/preparedmodel.h"

#include <array>

namespace cloudward {

/// Kinds of rows of the table of users; a row is of several.
namespace PeopleKind {
inline constexpr quint32 needsYou = 1U << 0; ///< nobody is matched, none will come by itself, and nothing was decided
inline constexpr quint32 nobody = 1U << 1;
inline constexpr quint32 hasProposal = 1U << 2;
inline constexpr quint32 byHand = 1U << 3;
inline constexpr quint32 newAddress = 1U << 4;
inline constexpr quint32 canBeInvited = 1U << 5; ///< has no account, and an address that can be used
/// One a state, from here on.
quint32 of(PersonState state);
} // namespace PeopleKind

struct PeopleCounts
{
    static constexpr qsizetype states = 8;
    qsizetype all = 0;
    std::array<qsizetype, states> byState{}; ///< without those of whom a person said that nobody is wanted
    qsizetype needsYou = 0;
    qsizetype nobody = 0;
    qsizetype proposals = 0; ///< users that have any
    qsizetype newAddresses = 0;
    qsizetype of(PersonState state) const { return byState.at(size_t(state)); }
    bool operator==(const PeopleCounts &) const = default;
};

/// The users of the server against the accounts of the cloud, to be shown.
class PeopleTable : public PreparedTable
{
public:
    enum Column { User, Address, State, Account, Owns, ColumnCount };

    /// Looking for proposals takes seconds for some hundred thousand users.
    explicit PeopleTable(const PeopleMap &map, bool withProposals = true);

    const PeopleMap &map() const { return m_map; }
    const MappedPerson &person(qint32 row) const { return m_map.rows.at(row); }
    const CloudAccount *account(qint32 row) const;   ///< nullptr where there is none
    bool hasProposals() const { return m_proposed; } ///< were looked for
    QList<AccountProposal> proposals(qint32 row) const { return m_proposals.value(row); }
    const PeopleCounts &counts() const { return m_counts; }
    /// Addresses, each once, of those who have no account, get none by the import, and can be invited.
    QStringList invitable() const;
    /// The same of these rows, also of those who get one by the import.
    QStringList invitable(const QList<qint32> &rows) const;

    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    qint32 size() const override { return qint32(m_map.rows.size()); }
    QString key(qint32 row) const override { return m_keys.at(row); }
    QString text(qint32 row, int column) const override;
    QString hint(qint32 row, int column) const override;
    QIcon icon(qint32 row, int column) const override;
    bool isNumber(int column) const override { return column == Owns; }
    QString sortKey(qint32 row, int column) const override;
    quint32 kinds(qint32 row) const override { return m_kinds.at(row); }

private:
    quint32 kindsOf(qint32 row) const;
    void count(qint32 row);
    QString accountText(qint32 row) const;

    PeopleMap m_map;
    QHash<qint32, QList<AccountProposal>> m_proposals;
    bool m_proposed = false;
    QStringList m_keys;
    QList<quint32> m_kinds;
    PeopleCounts m_counts;
};

} // namespace cloudward
