// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QJsonObject>
#include <QVariantList>

#include <functional>
#include <memory>

namespace cloudward {

/// The SQLite database behind a document: one connection that holds the file for itself from opening to closing.
/// Belongs to the thread that made it.
///
/// A rollback journal and not WAL: people copy, mail and back up NAME.cloudward as one file, and with WAL the newest
/// changes would stand in a second one. synchronous=FULL, so that a change that was reported as saved survives a power
/// cut. The lock is SQLite's own (locking_mode=EXCLUSIVE): it vanishes with the process, however that ends.
class DocumentStore
{
public:
    /// What `PRAGMA user_version` says; a higher one is of a newer Cloudward.
    static constexpr int schemaVersion = 1;
    /// "Clwd" in `PRAGMA application_id`, bytes 68 to 71 of the file.
    static constexpr qint32 applicationId = 0x436c7764;

    ~DocumentStore();
    Q_DISABLE_COPY_MOVE(DocumentStore)

    /// Makes the folder too. ExistsAlready, NotWritable, DiskFull.
    static Result<std::unique_ptr<DocumentStore>> create(const QString &path);
    /// NotFound, NotReadable, NotWritable, Malformed, Unsupported, Conflict.
    static Result<std::unique_ptr<DocumentStore>> open(const QString &path);

    QString path() const { return m_path; }

    /// One statement with its values for the question marks.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    Result<QList<QVariantList>> rows(const QString &sql, const QVariantList &values = {});
    /// All of `body` or nothing of it.
    Result<void> inTransaction(const std::function<Result<void>()> &body);

    Result<void> putSetting(const QString &key, const QJsonObject &value);
    /// An empty object where there is none. Malformed where it is not JSON.
    Result<QJsonObject> setting(const QString &key);

private:
    DocumentStore(QString path, QString connection);
    static Result<std::unique_ptr<DocumentStore>> connectTo(const QString &path);
    Result<void> makeTables();
    Result<void> recognise();
    Result<void> hold();
    Result<qint64> number(const QString &sql);

    QString m_path;
    QString m_connection;
};

} // namespace cloudward
