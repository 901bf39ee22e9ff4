// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/headercomment.h"
#include "core/backup/inventory.h"

namespace cloudward {

/// A row of a permission scheme that grants something to anyone, signed in or not.
struct AnyoneGrant
{
    qint64 scheme = 0;
    QString permission; ///< "BROWSE_PROJECTS"; "permission 12" where an old row has only a number
};

struct Dashboard
{
    QString name;
    bool system = false; ///< the System Dashboard, which belongs to nobody and is always public
};

/// What was read from a backup, before anything is said about it.
struct BackupFacts
{
    Inventory inventory;
    HeaderComment header;
    qint64 fileSize = 0;

    QList<AnyoneGrant> anyoneGrants;
    QStringList anyoneGlobals;             ///< global permissions granted to anyone: "USER_PICKER"
    QHash<qint64, QString> schemes;        ///< names of permission schemes by id
    QMultiHash<qint64, qint64> schemeUses; ///< ids of projects by permission scheme
    QHash<qint64, QString> filters;        ///< names by id
    QHash<qint64, Dashboard> dashboards;   ///< by id
    QList<qint64> publicFilters;
    QList<qint64> publicDashboards;
    QMap<QString, qint64> trailer; ///< the counts that Jira wrote at the end
};

} // namespace cloudward
