// SPDX-License-Identifier: Apache-2.0
#include "core/migration/inventorycbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

#include <algorithm>
#include <concepts>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Integers one after another, little-endian.
class ColumnWriter
{
public:
    template<std::integral T>
    void add(T number)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, sizeof(T));
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class ColumnReader
{
public:
    explicit ColumnReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    template<std::integral T>
    T next()
    {
        const auto number = qFromLittleEndian<T>(m_bytes.constData() + m_position);
        m_position += sizeof(T);
        return number;
    }
    /// How many rows of `rowSize` bytes there are; nothing where bytes are left over.
    std::optional<qsizetype> rows(qsizetype rowSize) const
    {
        if (m_bytes.size() % rowSize != 0)
            return {};
        return m_bytes.size() / rowSize;
    }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

template<class T, class F>
QCborArray toArray(const QList<T> &list, F &&toRow)
{
    QCborArray array;
    for (const auto &item : list)
        array.append(QCborValue(toRow(item)));
    return array;
}

template<class T, class F>
QList<T> fromArray(const QCborValue &value, F &&fromRow)
{
    QList<T> list;
    const auto array = value.toArray();
    list.reserve(array.size());
    for (const auto &item : array)
        list += fromRow(item.toArray());
    return list;
}

QCborArray toArray(const QStringList &list)
{
    return QCborArray::fromStringList(list);
}

QStringList toStrings(const QCborValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list += item.toString();
    return list;
}

QCborMap peopleToMap(const People &people)
{
    return {
        {u"directories"_s, toArray(people.directories,
                               [](const UserDirectory &it) {
                                   return QCborArray{it.id, it.name, qint64(it.kind), it.active, qint64(it.position)};
                               })},
        {u"users"_s, toArray(people.users,
                         [](const Person &it) {
                             return QCborArray{it.userKey, it.userName, it.displayName, it.email, it.directoryId,
                                 it.active, it.id, it.lastLogin};
                         })},
        {u"groups"_s, toArray(people.groups)},
        {u"memberships"_s,
            toArray(people.memberships,
                [](const Membership &it) { return QCborArray{it.group, it.member, it.nested, it.directoryId}; })},
    };
}

People peopleFromMap(const QCborMap &map)
{
    People people;
    people.directories = fromArray<UserDirectory>(map[u"directories"_s], [](const QCborArray &row) {
        const auto kind = row.at(2).toInteger();
        const bool known = kind >= 0 && kind <= qint64(UserDirectory::Kind::Unknown);
        return UserDirectory{row.at(0).toInteger(), row.at(1).toString(),
            known ? UserDirectory::Kind(kind) : UserDirectory::Kind::Unknown, row.at(3).toBool(),
            int(row.at(4).toInteger())};
    });
    people.users = fromArray<Person>(map[u"users"_s], [](const QCborArray &row) {
        return Person{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
            row.at(4).toInteger(), row.at(5).toBool(), row.at(6).toInteger(), row.at(7).toInteger()};
    });
    people.groups = toStrings(map[u"groups"_s]);
    people.memberships = fromArray<Membership>(map[u"memberships"_s], [](const QCborArray &row) {
        return Membership{row.at(0).toString(), row.at(1).toString(), row.at(2).toBool(), row.at(3).toInteger()};
    });
    return people;
}

QByteArray attachmentColumns(const QList<AttachmentRow> &rows)
{
    ColumnWriter columns;
    for (const auto &row : rows)
        columns.add(row.id);
    for (const auto &row : rows)
        columns.add(row.issueId);
    for (const auto &row : rows)
        columns.add(row.size);
    return columns.take();
}

QByteArray issueColumns(const QHash<qint64, IssuePlace> &places)
{
    auto ids = places.keys();
    std::ranges::sort(ids);
    ColumnWriter columns;
    for (const auto id : ids)
        columns.add(id);
    for (const auto id : ids)
        columns.add(places[id].project);
    for (const auto id : ids)
        columns.add(places[id].number);
    return columns.take();
}

bool readAttachments(const QByteArray &bytes, QList<AttachmentRow> &rows)
{
    ColumnReader columns(bytes);
    const auto count = columns.rows(3 * sizeof(qint64));
    if (!count)
        return false;
    rows.resize(*count);
    for (auto &row : rows)
        row.id = columns.next<qint64>();
    for (auto &row : rows)
        row.issueId = columns.next<qint64>();
    for (auto &row : rows)
        row.size = columns.next<qint64>();
    return true;
}

bool readIssues(const QByteArray &bytes, QHash<qint64, IssuePlace> &places)
{
    ColumnReader columns(bytes);
    const auto count = columns.rows(sizeof(qint64) + 2 * sizeof(qint32));
    if (!count)
        return false;
    QList<qint64> ids(*count);
    for (auto &id : ids)
        id = columns.next<qint64>();
    places.reserve(*count);
    for (const auto id : std::as_const(ids))
        places[id].project = columns.next<qint32>();
    for (const auto id : std::as_const(ids))
        places[id].number = columns.next<qint32>();
    return true;
}

QCborMap countsToCbor(const QMap<QString, qint64> &counts)
{
    QCborMap map;
    for (const auto &[name, count] : counts.asKeyValueRange())
        map[name] = count;
    return map;
}

QMap<QString, qint64> countsFromCbor(const QCborMap &map)
{
    QMap<QString, qint64> counts;
    for (const auto &[name, count] : map)
        counts[name.toString()] = count.toInteger();
    return counts;
}

/// User key, then the five counts.
QCborArray ownedToCbor(const QHash<QString, OwnedContent> &owned)
{
    auto keys = owned.keys();
    std::ranges::sort(keys);
    QCborArray array;
    for (const auto &key : std::as_const(keys)) {
        const auto &it = owned[key];
        array.append(QCborArray{key, it.reported, it.assigned, it.comments, it.filters, it.boards});
    }
    return array;
}

QHash<QString, OwnedContent> ownedFromCbor(const QCborArray &array)
{
    QHash<QString, OwnedContent> owned;
    owned.reserve(array.size());
    for (const auto &item : array) {
        const auto row = item.toArray();
        owned.insert(row.at(0).toString(), OwnedContent{.reported = row.at(1).toInteger(),
                                               .assigned = row.at(2).toInteger(),
                                               .comments = row.at(3).toInteger(),
                                               .filters = row.at(4).toInteger(),
                                               .boards = row.at(5).toInteger()});
    }
    return owned;
}

} // namespace

QByteArray inventoryToCbor(const Inventory &inventory)
{
    const auto projects = toArray(inventory.projects, [](const BackupProject &it) {
        return QCborArray{
            it.id, it.key, it.originalKey, it.name, it.issues, it.attachments, it.attachmentBytes, it.links};
    });
    const auto apps = toArray(
        inventory.apps, [](const InstalledApp &it) { return QCborArray{it.name, it.key, it.version, it.enabled}; });
    const QCborMap map{
        {u"version"_s, inventory.version},
        {u"build"_s, inventory.build},
        {u"baseUrl"_s, inventory.baseUrl},
        // With its offset, as the backup says it; QCborValue's own date type would turn it into UTC.
        {u"exportedAt"_s, inventory.exportedAt.toString(Qt::ISODateWithMs)},
        {u"serverTimeZone"_s, inventory.serverTimeZone},
        {u"counts"_s, countsToCbor(inventory.counts)},
        {u"appRows"_s, countsToCbor(inventory.appRows)},
        {u"trailerPresent"_s, inventory.trailerPresent},
        {u"trailerMatches"_s, inventory.trailerMatches},
        {u"people"_s, peopleToMap(inventory.people)},
        {u"deletedUsers"_s, toArray(inventory.deletedUsers)},
        {u"owned"_s, ownedToCbor(inventory.owned)},
        {u"ownedKnown"_s, inventory.ownedKnown},
        {u"projects"_s, projects},
        {u"attachments"_s, attachmentColumns(inventory.attachments)},
        {u"issuePlaces"_s, issueColumns(inventory.issuePlaces)},
        {u"apps"_s, apps},
        {u"linksTo"_s, inventory.linksTo},
        {u"links"_s, inventory.links},
    };
    return map.toCborValue().toCbor();
}

Result<Inventory> inventoryFromCbor(const QByteArray &cbor)
{
    QCborParserError error;
    const auto map = QCborValue::fromCbor(cbor, &error).toMap();
    if (error.error != QCborError::NoError || map.isEmpty())
        return failure(ErrorCode::Malformed, u"inventory"_s, error.errorString());
    Inventory inventory;
    inventory.version = map[u"version"_s].toString();
    inventory.build = map[u"build"_s].toInteger();
    inventory.baseUrl = map[u"baseUrl"_s].toString();
    inventory.exportedAt = QDateTime::fromString(map[u"exportedAt"_s].toString(), Qt::ISODateWithMs);
    inventory.serverTimeZone = map[u"serverTimeZone"_s].toString();
    inventory.counts = countsFromCbor(map[u"counts"_s].toMap());
    inventory.appRows = countsFromCbor(map[u"appRows"_s].toMap());
    inventory.trailerPresent = map[u"trailerPresent"_s].toBool();
    inventory.trailerMatches = map[u"trailerMatches"_s].toBool();
    inventory.people = peopleFromMap(map[u"people"_s].toMap());
    inventory.deletedUsers = toStrings(map[u"deletedUsers"_s]);
    inventory.owned = ownedFromCbor(map[u"owned"_s].toArray());
    inventory.ownedKnown = map[u"ownedKnown"_s].toBool();
    inventory.projects = fromArray<BackupProject>(map[u"projects"_s], [](const QCborArray &row) {
        return BackupProject{row.at(0).toInteger(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
            row.at(4).toInteger(), row.at(5).toInteger(), row.at(6).toInteger(), row.at(7).toInteger()};
    });
    inventory.apps = fromArray<InstalledApp>(map[u"apps"_s], [](const QCborArray &row) {
        return InstalledApp{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toBool()};
    });
    inventory.linksTo = map[u"linksTo"_s].toString();
    inventory.links = map[u"links"_s].toInteger();
    if (!readAttachments(map[u"attachments"_s].toByteArray(), inventory.attachments) ||
        !readIssues(map[u"issuePlaces"_s].toByteArray(), inventory.issuePlaces))
        return failure(ErrorCode::Malformed, u"inventory"_s, u"a column breaks off"_s);
    for (const auto &place : std::as_const(inventory.issuePlaces)) {
        if (place.project < -1 || place.project >= inventory.projects.size())
            return failure(ErrorCode::Malformed, u"inventory"_s, u"an issue of a project that is not there"_s);
    }
    return inventory;
}

} // namespace cloudward
