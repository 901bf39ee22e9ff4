// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bigpicture/appthere.h"
#include "core/bigpicture/dumpfile.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cloudward {

/// What is known of BigPicture's own migration.
struct AppMigration
{
    QString version{};                ///< of the app on the server, as the person says it; empty: what the backup says
    QDateTime sentToDump{};           ///< when the person was sent to make the dump; UTC; invalid: not yet
    QString downloadFolder{};         ///< where the dump is looked for; empty: the system's
    std::optional<DumpRecord> dump{}; ///< as it is kept
    AppThere there{};                 ///< on the cloud site, when it was last looked
    qint64 unmatched = -1;            ///< users for whom it will find no account, as last predicted; -1: not looked
    QStringList connections{};        ///< names of integrations, which the restore leaves switched off

    bool operator==(const AppMigration &) const = default;
};

/// As in storedjson.h.
QJsonObject toJson(const AppMigration &app);
AppMigration appMigrationFromJson(const QJsonObject &json);

} // namespace cloudward
