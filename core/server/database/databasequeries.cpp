// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databasequeries.h"

#include "core/people/lastlogins.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// "group" and other words that SQL has for itself.
QString quoted(DatabaseKind kind, const QString &name)
{
    switch (kind) {
    case DatabaseKind::MySql: return u'`' + name + u'`';
    case DatabaseKind::SqlServer: return u'[' + name + u']';
    case DatabaseKind::PostgreSql:
    case DatabaseKind::Oracle: return u'"' + name + u'"';
    }
    Q_UNREACHABLE_RETURN({});
}

/// Jira made its tables with plain names: Oracle has them in upper case, PostgreSQL in lower case, and both find a plain
/// name. A schema may have been made by a person in any case, and then only PostgreSQL wants it as it is.
QString table(DatabaseKind kind, const QString &schema, const QString &name)
{
    if (schema.isEmpty())
        return name;
    return (kind == DatabaseKind::Oracle ? schema : quoted(kind, schema)) + u'.' + name;
}

} // namespace

ReadOnlyStatements readOnlyStatements(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSql:
        return {
            u"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s, u"BEGIN"_s, {}};
    case DatabaseKind::MySql:
        return {u"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s, u"BEGIN WORK"_s, {}};
    case DatabaseKind::SqlServer: return {{}, u"BEGIN TRANSACTION"_s, {}};
    // A transaction of Oracle begins by itself.
    case DatabaseKind::Oracle: return {{}, {}, u"SET TRANSACTION READ ONLY"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

PeopleQueries peopleQueries(DatabaseKind kind, const QString &schema)
{
    const auto from = [&](const QString &name) { return table(kind, schema, name); };
    const QString group = quoted(kind, u"group"_s);
    const auto isActive = [&](const QString &column) {
        return u"%1 NOT IN (SELECT id FROM %2 WHERE active = 0)"_s.arg(column, from(u"cwd_directory"_s));
    };
    const QString memberships = u"SELECT DISTINCT m.parent_name AS %1, m.child_name AS %2, m.directory_id\n"
                                "  FROM %3 m\n  WHERE m.membership_type = '%4'\n  AND %5"_s;
    return {
        .directories = u"SELECT id, directory_name, directory_type, active, directory_position\n  FROM "_s +
                       from(u"cwd_directory"_s),
        .users = u"SELECT u.email_address AS mail, u.user_name AS username, u.display_name,\n"
                 "  u.id, u.directory_id, u.active\n  FROM %1 u\n  WHERE %2"_s.arg(
                     from(u"cwd_user"_s), isActive(u"u.directory_id"_s)),
        .groups = u"SELECT g.group_name AS %1\n  FROM %2 g\n  WHERE %3"_s.arg(
            group, from(u"cwd_group"_s), isActive(u"g.directory_id"_s)),
        .members = memberships.arg(
            group, u"username"_s, from(u"cwd_membership"_s), u"GROUP_USER"_s, isActive(u"m.directory_id"_s)),
        .nested = memberships.arg(
            group, u"inner_group"_s, from(u"cwd_membership"_s), u"GROUP_GROUP"_s, isActive(u"m.directory_id"_s)),
        .lastLogins = u"SELECT a.user_id, a.attribute_name, a.attribute_value\n  FROM %1 a\n"
                      "  WHERE a.attribute_name IN ('%2', '%3')"_s.arg(
                          from(u"cwd_user_attributes"_s), LastLogins::ofJira, LastLogins::ofCrowd),
    };
}

QStringList databaseQueries(DatabaseKind kind, const QString &schema)
{
    const ReadOnlyStatements readOnly = readOnlyStatements(kind);
    const PeopleQueries queries = peopleQueries(kind, schema);
    QStringList all{readOnly.before, readOnly.begin, readOnly.first, queries.directories, queries.users, queries.groups,
        queries.members, queries.nested, queries.lastLogins, u"ROLLBACK"_s};
    all.removeAll(QString());
    return all;
}

PublicSharesSql publicSharesSql(DatabaseKind kind, const QString &schema)
{
    const QString shares = table(kind, schema, u"sharepermissions"_s);
    PublicSharesSql sql{
        u"SELECT entitytype, COUNT(*) AS shares\n  FROM %1\n  WHERE sharetype = 'global'\n  GROUP BY entitytype;"_s.arg(
            shares),
        u"UPDATE %1 SET sharetype = 'loggedin' WHERE sharetype = 'global';"_s.arg(shares)};
    // The others commit each statement by themselves.
    if (kind == DatabaseKind::Oracle)
        sql.change += u"\nCOMMIT;"_s;
    return sql;
}

} // namespace cloudward
