// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/people/usersfiles.h"
#include "core/server/database/databaseaccess.h"
#include "core/server/serverclient.h"

#include <optional>

namespace cloudward {

struct UsersExport
{
    std::optional<ServerAccess> server;     ///< read from there …
    std::optional<DatabaseAccess> database; ///< … or from there; otherwise `people`
    People people;
    QString folder;
};

/// What the guide says about where users come from.
struct UsersNeed
{
    enum class Answer {
        Unknown,   ///< no backup and no database was read: REST does not tell directories
        NotNeeded, ///< only the internal directory: users come with the backup
        Needed,
    };
    Answer answer = Answer::Unknown;
    QStringList externalDirectories; ///< names of the active ones
    bool delegated = false;          ///< one of them only checks passwords
    qint64 users = 0;                ///< active ones of external directories
};

UsersNeed usersNeed(const People &people);
UsersNeed usersNeed(const std::optional<Inventory> &inventory);

struct ExportedUsers
{
    UsersFiles files;
    QList<ServerClient::Gap> gaps; ///< what the server did not hand out
    Findings findings;             ///< judgePeople() of all that were read, the worst first
    UsersNeed need;
};

/// The body of work of "users.export".
Result<ExportedUsers> exportUsers(const UsersExport &parameters, Work &work);

/// From so many users on Atlassian's support creates them from the CSV files; below, by hand is quick enough.
inline constexpr qint64 usersForSupport = 50;

} // namespace cloudward
