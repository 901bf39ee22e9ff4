// SPDX-License-Identifier: Apache-2.0
#include "core/migration/peopleparts.h"

#include "core/migration/documentstore.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto personChoicesName = "personChoices"_L1;
constexpr auto cloudAccountsName = "cloudAccounts"_L1;
constexpr auto invitedName = "invitedEmails"_L1;
constexpr auto groupChoicesName = "groupChoices"_L1;
constexpr auto cloudGroupsName = "cloudGroups"_L1;

constexpr auto nobodyWord = "nobody"_L1;

enum AccountFlag { Active = 1, Invited = 2, ByOrganisation = 4 };

/// How many columns a part has at least; 0 for one that is not known.
qsizetype columnsOf(const QString &name)
{
    if (name == cloudAccountsName)
        return 4;
    if (name == personChoicesName)
        return 3;
    if (name == groupChoicesName || name == cloudGroupsName)
        return 2;
    return name == invitedName ? 1 : 0;
}

/// Rows of texts, as an array of arrays. A form that takes new columns at the end.
QByteArray packed(const QList<QStringList> &rows)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(rows.size()));
    for (const auto &row : rows) {
        writer.startArray(quint64(row.size()));
        for (const auto &text : row)
            writer.append(text);
        writer.endArray();
    }
    writer.endArray();
    // Level 1: as the inventory, and for the same reason.
    return qCompress(cbor, 1);
}

std::optional<QList<QStringList>> unpacked(const QByteArray &bytes, qsizetype columns)
{
    QCborStreamReader reader(qUncompress(bytes));
    QList<QStringList> rows;
    if (!reader.isArray() || !reader.enterContainer())
        return {};
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!reader.isArray() || !reader.enterContainer())
            return {};
        QStringList row;
        while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
            if (!reader.isString())
                return {};
            row += reader.readAllString();
        }
        if (row.size() < columns || !reader.leaveContainer())
            return {};
        rows += row;
    }
    if (reader.lastError() != QCborError::NoError)
        return {};
    return rows;
}

/// Sorted, so that the same choices are the same bytes.
template<class T, class F>
QList<QStringList> sortedRows(const QHash<QString, T> &values, F &&toRow)
{
    auto keys = values.keys();
    std::ranges::sort(keys);
    QList<QStringList> rows;
    rows.reserve(keys.size());
    for (const auto &key : std::as_const(keys))
        rows += QStringList(key) + toRow(values[key]);
    return rows;
}

QList<QStringList> accountRows(const QList<CloudAccount> &accounts)
{
    QList<QStringList> rows;
    rows.reserve(accounts.size());
    for (const auto &account : accounts) {
        const int flags = (account.active ? Active : 0) | (account.invited ? Invited : 0) |
                          (account.byOrganisation ? ByOrganisation : 0);
        rows += {account.accountId, account.displayName, account.email, QString::number(flags)};
    }
    return rows;
}

Result<void> write(DocumentStore &store, QLatin1StringView name, const std::optional<QList<QStringList>> &rows)
{
    if (auto made = store.run(u"CREATE TABLE IF NOT EXISTS packed (name TEXT PRIMARY KEY, packed BLOB NOT NULL)"_s);
        !made)
        return made;
    if (!rows)
        return store.run(u"DELETE FROM packed WHERE name = ?"_s, {QString(name)});
    return store.run(u"INSERT OR REPLACE INTO packed VALUES (?, ?)"_s, {QString(name), packed(*rows)});
}

} // namespace

Result<void> writePeoplePart(DocumentStore &store, Part part, const MigrationData &data)
{
    switch (part) {
    case Part::ChosenPersons:
        return write(store, personChoicesName, sortedRows(data.personChoices, [](const PersonChoice &choice) {
            return choice.kind == PersonChoice::Kind::Nobody ? QStringList{nobodyWord, QString()}
                                                             : QStringList{u"account"_s, choice.accountId};
        }));
    case Part::CloudAccounts:
        return write(store, cloudAccountsName,
            data.cloudAccounts ? std::optional(accountRows(*data.cloudAccounts)) : std::nullopt);
    case Part::InvitedEmails: {
        QList<QStringList> rows;
        for (const auto &email : data.invitedEmails)
            rows += QStringList(email);
        return write(store, invitedName, rows);
    }
    case Part::ChosenGroups:
        return write(store, groupChoicesName,
            sortedRows(data.groupChoices, [](const QString &cloudName) { return QStringList(cloudName); }));
    case Part::CloudGroups: {
        if (!data.cloudGroups)
            return write(store, cloudGroupsName, {});
        QList<QStringList> rows;
        for (const auto &group : *data.cloudGroups)
            rows += {group.name, group.id};
        return write(store, cloudGroupsName, rows);
    }
    default: Q_UNREACHABLE_RETURN({});
    }
}

Result<void> readPeopleParts(DocumentStore &store, MigrationData &data)
{
    const auto tables = store.rows(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'packed'"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (tables->isEmpty())
        return {};
    const auto stored = store.rows(u"SELECT name, packed FROM packed"_s);
    if (!stored)
        return std::unexpected(stored.error());
    for (const auto &row : *stored) {
        const auto name = row[0].toString();
        const auto columns = columnsOf(name);
        // Of a newer Cloudward.
        if (columns == 0)
            continue;
        const auto rows = unpacked(row[1].toByteArray(), columns);
        if (!rows)
            return failure(ErrorCode::Malformed, store.path(), name);
        if (name == personChoicesName) {
            for (const auto &choice : *rows)
                data.personChoices.insert(choice[0], choice[1] == nobodyWord
                                                         ? PersonChoice{PersonChoice::Kind::Nobody, {}}
                                                         : PersonChoice{PersonChoice::Kind::Account, choice[2]});
        } else if (name == cloudAccountsName) {
            auto &accounts = data.cloudAccounts.emplace();
            accounts.reserve(rows->size());
            for (const auto &account : *rows) {
                const int flags = account[3].toInt();
                accounts += CloudAccount{.accountId = account[0],
                    .displayName = account[1],
                    .email = account[2],
                    .active = (flags & Active) != 0,
                    .invited = (flags & Invited) != 0,
                    .byOrganisation = (flags & ByOrganisation) != 0};
            }
        } else if (name == invitedName) {
            for (const auto &email : *rows)
                data.invitedEmails += email[0];
        } else if (name == groupChoicesName) {
            for (const auto &choice : *rows)
                data.groupChoices.insert(choice[0], choice[1]);
        } else {
            auto &groups = data.cloudGroups.emplace();
            for (const auto &group : *rows)
                groups += CloudGroupName{group[0], group[1]};
        }
    }
    return {};
}

} // namespace cloudward
