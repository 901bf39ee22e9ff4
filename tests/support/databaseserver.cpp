// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databaseserver.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString typeName(UserDirectory::Kind kind)
{
    switch (kind) {
    case UserDirectory::Kind::Internal: return u"INTERNAL"_s;
    case UserDirectory::Kind::Connector: return u"CONNECTOR"_s;
    case UserDirectory::Kind::Delegating: return u"DELEGATING"_s;
    case UserDirectory::Kind::Crowd: return u"CROWD"_s;
    case UserDirectory::Kind::AzureAd: return u"AZURE_AD"_s;
    case UserDirectory::Kind::Custom: return u"CUSTOM"_s;
    case UserDirectory::Kind::Unknown: return u"UNKNOWN"_s;
    }
    return {};
}

} // namespace

DatabaseServer::~DatabaseServer() = default;

QString DatabaseServer::run(const QString &database, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    QString wrong;
    {
        QSqlDatabase connection = connect(name, database);
        if (!connection.open())
            wrong = connection.lastError().text();
        QSqlQuery query(connection);
        for (const QString &statement : statements) {
            if (wrong.isEmpty() && !query.exec(statement))
                wrong = statement + u": "_s + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return wrong;
}

QVariant DatabaseServer::value(const QString &database, const QString &text)
{
    const QString name = QUuid::createUuid().toString();
    QVariant value;
    {
        QSqlDatabase connection = connect(name, database);
        connection.open();
        QSqlQuery query(text, connection);
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

QString DatabaseServer::makeJira(const QString &database, const People &people, const QString &schema)
{
    const bool mysql = kind() == DatabaseKind::MySql;
    if (const QString wrong = run({},
            {u"CREATE DATABASE "_s + database + (mysql ? u" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"_s : QString())});
        !wrong.isEmpty())
        return wrong;
    QStringList statements;
    QString prefix;
    if (!schema.isEmpty()) {
        prefix = u'"' + schema + u"\"."_s;
        statements << u"CREATE SCHEMA \""_s + schema + u'"';
    }
    if (const QString wrong = run(database, statements + jiraTables(kind(), prefix)); !wrong.isEmpty())
        return wrong;
    return fill(database, people, prefix);
}

QString DatabaseServer::makeAccount(const QString &user)
{
    const QString quoted = QString(password()).replace(u'\'', u"''"_s);
    return run({}, {kind() == DatabaseKind::MySql ? u"CREATE USER %1@'127.0.0.1' IDENTIFIED BY '%2'"_s.arg(user, quoted)
                                                  : u"CREATE USER %1 PASSWORD '%2'"_s.arg(user, quoted)});
}

QString DatabaseServer::allowReading(const QString &database, const QString &user, const QString &schema)
{
    if (kind() == DatabaseKind::MySql)
        return run(database, {u"GRANT SELECT ON %1.* TO %2@'127.0.0.1'"_s.arg(database, user)});
    const QString where = schema.isEmpty() ? u"public"_s : u'"' + schema + u'"';
    return run(database, {u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(where, user),
                             u"GRANT ALL ON ALL TABLES IN SCHEMA %1 TO %2"_s.arg(where, user)});
}

DatabaseAccess DatabaseServer::access(const QString &database, const QString &user) const
{
    DatabaseAccess access;
    access.kind = kind();
    access.host = u"127.0.0.1"_s;
    access.port = port();
    access.database = database;
    access.user = user;
    access.password = Secret(password());
    return access;
}

QString DatabaseServer::fill(const QString &database, const People &people, const QString &prefix)
{
    const QString name = QUuid::createUuid().toString();
    QString wrong;
    {
        QSqlDatabase connection = connect(name, database);
        if (!connection.open())
            return connection.lastError().text();
        connection.transaction();
        QSqlQuery query(connection);
        QString prepared;
        const auto insert = [&](const QString &table, const QString &columns, const QVariantList &values) {
            if (prepared != table) {
                prepared = table;
                query.prepare(u"INSERT INTO %1%2 (%3) VALUES (?%4)"_s.arg(
                    prefix, table, columns, u",?"_s.repeated(values.size() - 1)));
            }
            for (qsizetype i = 0; i < values.size(); ++i)
                query.bindValue(int(i), values.at(i));
            if (wrong.isEmpty() && !query.exec())
                wrong = table + u": "_s + query.lastError().text();
        };
        for (const UserDirectory &it : people.directories) {
            insert(u"cwd_directory"_s, u"id, directory_name, active, directory_type, directory_position"_s,
                {it.id, it.name, int(it.active), typeName(it.kind), it.position});
        }
        for (const Person &it : people.users) {
            insert(u"cwd_user"_s,
                u"id, directory_id, user_name, lower_user_name, active, display_name, email_address, lower_email_address"_s,
                {it.id, it.directoryId, it.userName, it.userName.toLower(), int(it.active), it.displayName,
                    it.email.isNull() ? QVariant() : it.email, it.email.isNull() ? QVariant() : it.email.toLower()});
        }
        QHash<QString, qint64> directoryOf;
        for (const Membership &it : people.memberships)
            directoryOf.insert(it.group.toLower(), it.directoryId);
        qint64 id = 10'000;
        for (const QString &it : people.groups) {
            insert(u"cwd_group"_s, u"id, group_name, lower_group_name, active, directory_id"_s,
                {id++, it, it.toLower(), 1, directoryOf.value(it.toLower(), 1)});
        }
        id = 10'000;
        for (const Membership &it : people.memberships) {
            insert(u"cwd_membership"_s,
                u"id, parent_id, child_id, membership_type, parent_name, lower_parent_name, child_name, "
                "lower_child_name, directory_id"_s,
                {id++, 1, 1, it.nested ? u"GROUP_GROUP"_s : u"GROUP_USER"_s, it.group, it.group.toLower(), it.member,
                    it.member.toLower(), it.directoryId});
        }
        id = 10'000;
        for (const Person &it : people.users) {
            const auto attribute = [&](const QString &what, const QString &text) {
                insert(u"cwd_user_attributes"_s, u"id, user_id, directory_id, attribute_name, attribute_value"_s,
                    {id++, it.id, it.directoryId, what, text});
            };
            attribute(u"login.count"_s, u"7"_s);
            if (it.lastLogin > 0)
                attribute(u"login.lastLoginMillis"_s, QString::number(it.lastLogin));
        }
        connection.commit();
    }
    QSqlDatabase::removeDatabase(name);
    return wrong;
}

QStringList jiraTables(DatabaseKind kind, const QString &prefix)
{
    const QString number = kind == DatabaseKind::MySql ? u"decimal(18,0)"_s : u"numeric(18,0)"_s;
    const QString small = kind == DatabaseKind::MySql ? u"decimal(9,0)"_s : u"numeric(9,0)"_s;
    const QString text = u"varchar(255)"_s;
    const auto table = [&](const QString &name, const QString &columns) {
        // MySQL has Jira's columns in upper case and finds them in any.
        QString all = kind == DatabaseKind::MySql ? columns.toUpper() : columns;
        all.replace(u":N"_s, u' ' + number).replace(u":S"_s, u' ' + small).replace(u":V"_s, u' ' + text);
        return u"CREATE TABLE %1%2 (%3)"_s.arg(prefix, name, all);
    };
    return {
        table(u"cwd_directory"_s, u"id:N, directory_name:V, lower_directory_name:V, active:S, description:V, "
                                  "impl_class:V, directory_type:V, directory_position:N"_s),
        table(u"cwd_user"_s, u"id:N, directory_id:N, user_name:V, lower_user_name:V, active:S, first_name:V, "
                             "last_name:V, display_name:V, lower_display_name:V, email_address:V, "
                             "lower_email_address:V, credential:V, deleted_externally:S, external_id:V"_s),
        table(u"cwd_user_attributes"_s,
            u"id:N, user_id:N, directory_id:N, attribute_name:V, attribute_value:V, lower_attribute_value:V"_s),
        table(u"cwd_group"_s, u"id:N, group_name:V, lower_group_name:V, active:S, local:S, description:V, "
                              "group_type:V, directory_id:N"_s),
        table(u"cwd_membership"_s, u"id:N, parent_id:N, child_id:N, membership_type:V, group_type:V, parent_name:V, "
                                   "lower_parent_name:V, child_name:V, lower_child_name:V, directory_id:N"_s),
        table(u"sharepermissions"_s, u"id:N, entityid:N, entitytype:V, sharetype:V, param1:V, param2:V, rights:S"_s),
    };
}

} // namespace cloudward
