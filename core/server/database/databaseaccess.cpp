// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databaseaccess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

struct KindFacts
{
    DatabaseKind kind;
    QLatin1StringView scheme;
    const char *name;
    int port;
};

constexpr KindFacts facts[] = {
    {DatabaseKind::PostgreSql, "postgresql"_L1, QT_TRANSLATE_NOOP("Database", "PostgreSQL"), 5432},
    {DatabaseKind::MySql, "mysql"_L1, QT_TRANSLATE_NOOP("Database", "MySQL or MariaDB"), 3306},
    {DatabaseKind::SqlServer, "sqlserver"_L1, QT_TRANSLATE_NOOP("Database", "SQL Server"), 1433},
    {DatabaseKind::Oracle, "oracle"_L1, QT_TRANSLATE_NOOP("Database", "Oracle"), 1521},
};

const KindFacts &factsOf(DatabaseKind kind)
{
    return *std::ranges::find(facts, kind, &KindFacts::kind);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

QString databaseKindName(DatabaseKind kind)
{
    return translated(factsOf(kind).name);
}

int usualDatabasePort(DatabaseKind kind)
{
    return factsOf(kind).port;
}

bool DatabaseAccess::byOdbc() const
{
    return !odbc.isEmpty() || kind == DatabaseKind::SqlServer || kind == DatabaseKind::Oracle;
}

Result<void> DatabaseAccess::check() const
{
    const auto refuse = [this](
                            const char *why) { return failure(ErrorCode::InvalidInput, address(), translated(why)); };
    // In a connection string a password would be seen by whoever sees the address.
    static const QRegularExpression withPassword(
        u"(^|;)\\s*(pwd|password)\\s*="_s, QRegularExpression::CaseInsensitiveOption);
    if (withPassword.match(odbc).hasMatch())
        return failure(ErrorCode::InvalidInput, databaseKindName(kind),
            translated(QT_TRANSLATE_NOOP("Database", "leave the password out of the connection string")));
    if (byOdbc() && odbc.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Database", "it needs a driver or a data source of ODBC"));
    // A data source knows where its database is.
    const bool needsPlace = !byOdbc() || odbc.startsWith(u'{');
    if (needsPlace && host.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Database", "the server is missing"));
    if (needsPlace && database.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Database", "the name of the database is missing"));
    if (port < 0 || port > 65'535)
        return refuse(QT_TRANSLATE_NOOP("Database", "ports go from 1 to 65535"));
    // What becomes a part of the options of a driver must not end them.
    for (const QString &part : {host, database}) {
        if (part.contains(u';') || part.contains(u'\'') || part.contains(u'{') || part.contains(u'}'))
            return refuse(
                QT_TRANSLATE_NOOP("Database", "the server or the database has a character that none may have"));
    }
    // unixODBC ends a value at a semicolon, and each try with half a password would count as a wrong one.
    if (byOdbc() && (user.contains(u';') || password.reveal().contains(';')))
        return refuse(QT_TRANSLATE_NOOP("Database", "ODBC takes no user name and no password with a semicolon in it"));
    static const QRegularExpression plainName(u"^[\\p{L}_][\\p{L}\\p{N}_$#-]*$"_s);
    if (!schema.isEmpty() && !plainName.match(schema).hasMatch())
        return refuse(QT_TRANSLATE_NOOP("Database", "the schema is no name"));
    return {};
}

QString DatabaseAccess::address() const
{
    QUrl url;
    url.setScheme(factsOf(kind).scheme);
    url.setHost(host, QUrl::DecodedMode);
    if (port > 0)
        url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    if (!schema.isEmpty())
        query.addQueryItem(u"schema"_s, QString::fromLatin1(QUrl::toPercentEncoding(schema)));
    if (!odbc.isEmpty())
        query.addQueryItem(u"odbc"_s, QString::fromLatin1(QUrl::toPercentEncoding(odbc)));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<DatabaseAccess> DatabaseAccess::parse(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const auto kind = std::ranges::find(facts, url.scheme(), &KindFacts::scheme);
    // The address is not in these Errors: it may hold what belongs to nobody else.
    if (!url.isValid() || kind == std::end(facts))
        return failure(ErrorCode::InvalidInput, u"postgresql://USER@HOST/DATABASE"_s,
            translated(QT_TRANSLATE_NOOP("Database", "begin with postgresql://, mysql://, sqlserver:// or oracle://")));
    if (url.userInfo(QUrl::FullyEncoded).contains(u':'))
        return failure(ErrorCode::InvalidInput, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            translated(QT_TRANSLATE_NOOP("Database", "leave the password out of the address")));
    const QUrlQuery query(url);
    DatabaseAccess access;
    access.kind = kind->kind;
    access.host = url.host(QUrl::FullyDecoded);
    access.port = url.port(0);
    access.user = url.userName(QUrl::FullyDecoded);
    access.database = url.path(QUrl::FullyDecoded).sliced(url.path().isEmpty() ? 0 : 1);
    access.schema = query.queryItemValue(u"schema"_s, QUrl::FullyDecoded);
    access.odbc = query.queryItemValue(u"odbc"_s, QUrl::FullyDecoded);
    if (auto fine = access.check(); !fine)
        return std::unexpected(fine.error());
    return access;
}

} // namespace cloudward
