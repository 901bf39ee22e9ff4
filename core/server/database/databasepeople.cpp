// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databasepeople.h"

#include "core/people/lastlogins.h"
#include "core/server/database/databasequeries.h"
#include "core/server/database/readonlydatabase.h"

#include <QSet>
#include <QSqlQuery>
#include <QVariant>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    Reader(ReadOnlyDatabase &database, const DatabaseAccess &access, Work &work)
        : m_database(database)
        , m_queries(peopleQueries(access.kind, access.schema))
        , m_work(work)
    {}

    Result<People> read()
    {
        const std::pair<QString, void (Reader::*)(const QSqlQuery &)> parts[] = {
            {m_queries.directories, &Reader::takeDirectory},
            {m_queries.users, &Reader::takeUser},
            {m_queries.groups, &Reader::takeGroup},
            {m_queries.members, &Reader::takeMember},
            {m_queries.nested, &Reader::takeNested},
            {m_queries.lastLogins, &Reader::takeAttribute},
        };
        for (const auto &[sql, take] : parts) {
            auto done = m_database.read(sql, [&](const QSqlQuery &row) {
                (this->*take)(row);
                return m_work.step({Phase::Reading, Unit::Items, ++m_rows, -1, {}});
            });
            if (!done)
                return std::unexpected(done.error());
        }
        for (Person &person : m_people.users)
            person.lastLogin = m_lastLogins.of(person.id);
        return std::move(m_people);
    }

private:
    void takeDirectory(const QSqlQuery &row)
    {
        m_people.directories.append({.id = row.value(0).toLongLong(),
            .name = row.value(1).toString(),
            .kind = directoryKind(row.value(2).toString()),
            .active = row.value(3).toInt() != 0,
            .position = row.value(4).toInt()});
    }
    void takeUser(const QSqlQuery &row)
    {
        Person person;
        person.email = row.value(0).toString();
        person.userName = row.value(1).toString();
        person.userKey = person.userName;
        person.displayName = row.value(2).toString();
        person.id = row.value(3).toLongLong();
        person.directoryId = row.value(4).toLongLong();
        person.active = row.value(5).toInt() != 0;
        m_people.users.append(person);
    }
    void takeGroup(const QSqlQuery &row)
    {
        const QString name = row.value(0).toString();
        const qsizetype before = m_groupNames.size();
        m_groupNames.insert(name.toCaseFolded());
        if (m_groupNames.size() > before)
            m_people.groups.append(name);
    }
    void takeMember(const QSqlQuery &row) { takeMembership(row, false); }
    void takeNested(const QSqlQuery &row) { takeMembership(row, true); }
    void takeMembership(const QSqlQuery &row, bool nested)
    {
        m_people.memberships.append(
            {row.value(0).toString(), row.value(1).toString(), nested, row.value(2).toLongLong()});
    }
    void takeAttribute(const QSqlQuery &row)
    {
        m_lastLogins.take(row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString());
    }

    ReadOnlyDatabase &m_database;
    PeopleQueries m_queries;
    Work &m_work;
    People m_people;
    LastLogins m_lastLogins;
    QSet<QString> m_groupNames;
    qint64 m_rows = 0;
};

} // namespace

Result<People> readPeopleFromDatabase(const DatabaseAccess &access, Work &work)
{
    if (auto fine = access.check(); !fine)
        return std::unexpected(fine.error());
    if (auto going = work.step({Phase::Connecting, Unit::Items, 0, -1, access.address()}); !going)
        return std::unexpected(going.error());
    auto database = ReadOnlyDatabase::open(access);
    if (!database)
        return std::unexpected(database.error());
    return Reader(**database, access, work).read();
}

} // namespace cloudward
