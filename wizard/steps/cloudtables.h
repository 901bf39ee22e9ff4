// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/groupmap.h"
#include "wizard/steps/peopletable.h"

namespace cloudward {

/// Accounts of the site, to choose one of: name, address, and who of the server is matched with it.
class AccountTable : public PreparedTable
{
public:
    enum Column { Account, Address, Matched, ColumnCount };

    explicit AccountTable(const PeopleMap &map);

    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    qint32 size() const override { return qint32(m_accounts.size()); }
    QString key(qint32 row) const override { return m_accounts.at(row).accountId; }
    QString text(qint32 row, int column) const override;

private:
    QList<CloudAccount> m_accounts;
    QHash<qint32, QString> m_matched; ///< the user, by index of the account
};

/// Groups of the cloud, to choose one of.
class CloudGroupTable : public PreparedTable
{
public:
    explicit CloudGroupTable(const GroupMap &map);

    int columns() const override { return 1; }
    QString heading(int column) const override;
    qint32 size() const override { return qint32(m_groups.size()); }
    QString key(qint32 row) const override { return m_groups.at(row).name; }
    QString text(qint32 row, int /*column*/) const override { return m_groups.at(row).name; }

private:
    QList<CloudGroupName> m_groups;
};

namespace GroupKind {
inline constexpr quint32 stays = 1U << 0; ///< the import leaves it behind
inline constexpr quint32 isNew = 1U << 1;
inline constexpr quint32 merges = 1U << 2;
inline constexpr quint32 renamed = 1U << 3;
inline constexpr quint32 byHand = 1U << 4;
inline constexpr quint32 hasProposal = 1U << 5;
} // namespace GroupKind

/// The groups of the server against those of the cloud, to be shown.
class GroupTable : public PreparedTable
{
public:
    enum Column { Server, Members, Fate, Cloud, ColumnCount };

    explicit GroupTable(const GroupMap &map);

    const GroupMap &map() const { return m_map; }
    const MappedGroup &group(qint32 row) const { return m_map.rows.at(row); }
    QList<GroupProposal> proposals(qint32 row) const { return m_proposals.value(row); }
    qsizetype count(quint32 kind) const;

    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    qint32 size() const override { return qint32(m_map.rows.size()); }
    QString key(qint32 row) const override { return groupKey(m_map.rows.at(row).serverName); }
    QString text(qint32 row, int column) const override;
    QIcon icon(qint32 row, int column) const override;
    bool isNumber(int column) const override { return column == Members; }
    QString sortKey(qint32 row, int column) const override;
    quint32 kinds(qint32 row) const override { return m_kinds.at(row); }

private:
    QString cloudText(qint32 row) const;

    GroupMap m_map;
    QHash<qint32, QList<GroupProposal>> m_proposals;
    QList<quint32> m_kinds;
};

} // namespace cloudward
