// SPDX-License-Identifier: Apache-2.0
#include "core/migration/documentstore.h"

#include "core/work/files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <cerrno>
#include <tuple>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

// A step and its phases are known by Atlassian's number of the step; what is chosen out of few is stored by name.
constexpr const char *tables[] = {
    "CREATE TABLE setting (key TEXT PRIMARY KEY, json TEXT NOT NULL)",
    "CREATE TABLE step (number INTEGER PRIMARY KEY, state TEXT NOT NULL)",
    "CREATE TABLE phase (step INTEGER NOT NULL, position INTEGER NOT NULL, phase TEXT NOT NULL,"
    " PRIMARY KEY (step, position))",
    "CREATE TABLE finding (origin TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,"
    " PRIMARY KEY (origin, position))",
    "CREATE TABLE check_result (list TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,"
    " outcome TEXT NOT NULL, fact TEXT NOT NULL, by_hand INTEGER NOT NULL, PRIMARY KEY (list, position))",
    "CREATE TABLE name (list TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,"
    " PRIMARY KEY (list, position))",
    "CREATE TABLE chunk (position INTEGER PRIMARY KEY, file TEXT NOT NULL, bytes INTEGER NOT NULL,"
    " entries INTEGER NOT NULL, sha256 BLOB NOT NULL, projects TEXT NOT NULL, import TEXT NOT NULL)",
    "CREATE TABLE group_review (id INTEGER PRIMARY KEY CHECK (id = 1), packed BLOB NOT NULL)",
    "CREATE TABLE arrival (position INTEGER PRIMARY KEY, id TEXT NOT NULL, expected INTEGER NOT NULL,"
    " found INTEGER NOT NULL, approximate INTEGER NOT NULL, verdict TEXT NOT NULL, missing TEXT NOT NULL)",
    "CREATE TABLE inventory (id INTEGER PRIMARY KEY CHECK (id = 1), packed BLOB NOT NULL)",
    "CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT NOT NULL, step INTEGER, text TEXT NOT NULL)",
};

Error storeError(const QString &path, const QSqlError &error)
{
    // SQLite's primary result codes; the extended ones keep them in their lowest byte.
    constexpr int shortRead = 522; // SQLITE_IOERR_SHORT_READ
    const int code = error.nativeErrorCode().toInt();
    if (code == shortRead)
        return {ErrorCode::Malformed, path, error.databaseText()};
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Conflict, path, error.databaseText()};
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::NotWritable, path, error.databaseText()};
    case 13: // SQLITE_FULL
        return {ErrorCode::DiskFull, path, error.databaseText(), -1, bytesFree(path)};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::Malformed, path, error.databaseText()};
    default: return {ErrorCode::Unexpected, path, error.text()};
    }
}

/// Qt binds a null string as NULL; to us it is an empty one.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<QSqlQuery> execute(
    const QString &path, const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storeError(path, query.lastError()));
    for (const auto &value : values)
        query.addBindValue(notNull(value));
    if (!query.exec())
        return std::unexpected(storeError(path, query.lastError()));
    return query;
}

} // namespace

DocumentStore::DocumentStore(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{}

DocumentStore::~DocumentStore()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<DocumentStore>> DocumentStore::connectTo(const QString &path)
{
    static std::atomic<int> lastNumber = 0;
    const auto connection = u"cloudward-document-%1"_s.arg(++lastNumber);
    // The store is made first: it removes the connection on each way out.
    std::unique_ptr<DocumentStore> store(new DocumentStore(path, connection));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!database.open())
        return std::unexpected(storeError(path, database.lastError()));
    for (const auto &pragma :
        {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_size_limit = 0"_s}) {
        if (auto done = store->run(pragma); !done)
            return std::unexpected(done.error());
    }
    return store;
}

Result<std::unique_ptr<DocumentStore>> DocumentStore::create(const QString &givenPath)
{
    const auto path = QFileInfo(givenPath).absoluteFilePath();
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, folder);
    {
        // NewOnly decides between two that create the same document at once. It holds everybody's names and
        // addresses: for its owner only.
        QFile file(path);
        errno = 0;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            const int reason = errno;
            if (QFileInfo::exists(path))
                return failure(ErrorCode::ExistsAlready, path);
            auto error = systemError(path, Access::Write, reason);
            if (error.code == ErrorCode::NotFound)
                error.code = ErrorCode::NotWritable;
            return std::unexpected(error);
        }
    }
    Result<std::unique_ptr<DocumentStore>> store = connectTo(path);
    Result<void> ready;
    if (store)
        ready = (*store)->makeTables();
    if (store && ready)
        return store;
    const auto error = store ? ready.error() : store.error();
    if (store)
        store->reset();
    QFile::remove(path);
    return std::unexpected(error);
}

Result<std::unique_ptr<DocumentStore>> DocumentStore::open(const QString &givenPath)
{
    // Only looked at, never opened by other means than SQLite's: closing a second descriptor of the file would drop
    // the locks that this process may hold on it.
    const QFileInfo file(givenPath);
    const auto path = file.absoluteFilePath();
    if (!file.exists())
        return failure(ErrorCode::NotFound, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::NotReadable, path);
    auto store = connectTo(path);
    if (!store)
        return store;
    for (const auto step : {&DocumentStore::recognise, &DocumentStore::hold}) {
        if (auto done = (store->get()->*step)(); !done)
            return std::unexpected(done.error());
    }
    return store;
}

Result<void> DocumentStore::makeTables()
{
    return inTransaction([this]() -> Result<void> {
        for (const char *table : tables) {
            if (auto made = run(QString::fromLatin1(table)); !made)
                return made;
        }
        for (const auto &pragma :
            {u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(schemaVersion)}) {
            if (auto set = run(pragma); !set)
                return set;
        }
        return putSetting(u"created"_s, {{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                            {u"by"_s, QStringLiteral("Cloudward " CLOUDWARD_VERSION)}});
    });
}

Result<void> DocumentStore::recognise()
{
    const auto id = number(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (*id != applicationId)
        return failure(ErrorCode::Malformed, m_path, u"not a Cloudward document"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version > schemaVersion)
        return failure(ErrorCode::Unsupported, m_path, u"made by a newer Cloudward"_s);
    if (*version < 1)
        return failure(ErrorCode::Malformed, m_path, u"not a Cloudward document"_s);
    const auto verdict = rows(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return std::unexpected(verdict.error());
    const auto words = verdict->isEmpty() ? QString() : verdict->first().value(0).toString();
    if (words != "ok"_L1)
        return failure(ErrorCode::Malformed, m_path, words);
    return {};
}

Result<void> DocumentStore::hold()
{
    // A real write: it takes the lock, and it shows now and not at the first change that the file or its folder
    // cannot be written.
    return inTransaction([this] {
        return putSetting(u"opened"_s, {{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                           {u"by"_s, QStringLiteral("Cloudward " CLOUDWARD_VERSION)}});
    });
}

Result<void> DocumentStore::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(m_path, m_connection, sql, values);
    if (!query)
        return std::unexpected(query.error());
    return {};
}

Result<QList<QVariantList>> DocumentStore::rows(const QString &sql, const QVariantList &values)
{
    auto query = execute(m_path, m_connection, sql, values);
    if (!query)
        return std::unexpected(query.error());
    QList<QVariantList> found;
    const int columns = query->record().count();
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row += query->value(column);
        found += row;
    }
    if (query->lastError().isValid())
        return std::unexpected(storeError(m_path, query->lastError()));
    return found;
}

Result<qint64> DocumentStore::number(const QString &sql)
{
    const auto found = rows(sql);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? 0 : found->first().value(0).toLongLong();
}

Result<void> DocumentStore::inTransaction(const std::function<Result<void>()> &body)
{
    if (auto begun = run(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun;
    auto done = body();
    if (done)
        done = run(u"COMMIT"_s);
    // After a full disk SQLite has rolled back by itself, and then this has nothing left to do.
    if (!done)
        std::ignore = run(u"ROLLBACK"_s);
    return done;
}

Result<void> DocumentStore::putSetting(const QString &key, const QJsonObject &value)
{
    return run(u"INSERT INTO setting (key, json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET json = excluded.json"_s,
        {key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))});
}

Result<QJsonObject> DocumentStore::setting(const QString &key)
{
    const auto found = rows(u"SELECT json FROM setting WHERE key = ?"_s, {key});
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return QJsonObject();
    const auto json = QJsonDocument::fromJson(found->first().value(0).toString().toUtf8());
    if (!json.isObject())
        return failure(ErrorCode::Malformed, m_path, u"setting "_s + key);
    return json.object();
}

} // namespace cloudward
