// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databaseerror.h"

#include <QStringList>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    ErrorCode code;
    QList<QLatin1StringView> signs; ///< numbers, states, or words in lower case
};

/// Of PostgreSQL: SQLSTATE, "Appendix A. PostgreSQL Error Codes".
const QList<Meaning> &byState()
{
    static const QList<Meaning> meanings{
        {ErrorCode::SignInRefused, {"28P01"_L1, "28000"_L1}},
        {ErrorCode::NotFound, {"3D000"_L1}},
        {ErrorCode::NotJira, {"42P01"_L1, "42703"_L1, "3F000"_L1}},
        {ErrorCode::Forbidden, {"42501"_L1, "25006"_L1}},
        {ErrorCode::Unreachable, {"08000"_L1, "08001"_L1, "08003"_L1, "08006"_L1, "57P01"_L1}},
    };
    return meanings;
}

/// "Server Error Message Reference" and "Client Error Message Reference" of MySQL; MariaDB has the same numbers.
const QList<Meaning> &ofMySql()
{
    static const QList<Meaning> meanings{
        {ErrorCode::SignInRefused, {"1045"_L1, "1698"_L1, "1862"_L1}},
        {ErrorCode::NotFound, {"1049"_L1}},
        {ErrorCode::NotJira, {"1146"_L1, "1054"_L1}},
        {ErrorCode::Forbidden, {"1044"_L1, "1130"_L1, "1142"_L1, "1143"_L1, "1792"_L1}},
        {ErrorCode::Unreachable, {"2002"_L1, "2003"_L1, "2005"_L1, "2006"_L1, "2013"_L1}},
    };
    return meanings;
}

const QList<Meaning> &ofSqlServer()
{
    static const QList<Meaning> meanings{
        {ErrorCode::SignInRefused, {"18456"_L1, "18452"_L1, "18470"_L1, "18486"_L1, "18487"_L1, "18488"_L1}},
        {ErrorCode::NotFound, {"4060"_L1, "911"_L1}},
        {ErrorCode::NotJira, {"208"_L1, "207"_L1}},
        {ErrorCode::Forbidden, {"229"_L1, "230"_L1, "916"_L1}},
    };
    return meanings;
}

/// ORA-01017 and the like.
const QList<Meaning> &ofOracle()
{
    static const QList<Meaning> meanings{
        {ErrorCode::SignInRefused, {"1017"_L1, "28000"_L1, "28001"_L1, "1005"_L1}},
        {ErrorCode::NotFound, {"12514"_L1, "12505"_L1}},
        {ErrorCode::NotJira, {"942"_L1, "904"_L1}},
        {ErrorCode::Forbidden, {"1031"_L1, "1045"_L1, "1456"_L1}},
        {ErrorCode::Unreachable, {"12541"_L1, "12545"_L1, "12154"_L1, "12170"_L1, "3113"_L1, "3114"_L1}},
    };
    return meanings;
}

const QList<Meaning> &byWords()
{
    static const QList<Meaning> meanings{
        {ErrorCode::Unsupported, {"can't open lib"_L1, "data source name not found"_L1, "driver not loaded"_L1,
                                     "driver could not be loaded"_L1}},
        {ErrorCode::SignInRefused, {"password authentication failed"_L1, "no password supplied"_L1, "login failed"_L1,
                                       "access denied for user"_L1, "authentication failed"_L1}},
        {ErrorCode::Forbidden, {"no pg_hba.conf entry"_L1, "permission denied"_L1, "read-only transaction"_L1}},
        {ErrorCode::NotJira, {"relation \""_L1, "invalid object name"_L1, "column "_L1, "schema \""_L1}},
        {ErrorCode::NotFound, {"database \""_L1, "unknown database"_L1}},
        {ErrorCode::TimedOut, {"timeout expired"_L1, "timed out"_L1}},
    };
    return meanings;
}

const QList<Meaning> &byNumber(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::PostgreSql: return byState();
    case DatabaseKind::MySql: return ofMySql();
    case DatabaseKind::SqlServer: return ofSqlServer();
    case DatabaseKind::Oracle: return ofOracle();
    }
    Q_UNREACHABLE_RETURN(byState());
}

ErrorCode codeOf(DatabaseKind kind, const QSqlError &error)
{
    // ODBC puts several numbers into one.
    const QStringList numbers = error.nativeErrorCode().split(u';', Qt::SkipEmptyParts);
    for (const Meaning &meaning : byNumber(kind)) {
        if (std::ranges::any_of(numbers, [&](const QString &number) { return meaning.signs.contains(number); }))
            return meaning.code;
    }
    const QString words = error.databaseText().toLower();
    for (const Meaning &meaning : byWords()) {
        if (std::ranges::any_of(meaning.signs, [&](QLatin1StringView sign) { return words.contains(sign); }))
            return meaning.code;
    }
    return error.type() == QSqlError::ConnectionError ? ErrorCode::Unreachable : ErrorCode::ServerFailed;
}

} // namespace

Error databaseError(const DatabaseAccess &access, const QSqlError &error)
{
    QString words = error.databaseText().simplified();
    if (!access.password.isEmpty())
        words.replace(QString::fromUtf8(access.password.reveal()), u"***"_s);
    return {codeOf(access.kind, error), access.address(), words};
}

} // namespace cloudward
