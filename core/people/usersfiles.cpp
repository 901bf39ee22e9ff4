// SPDX-License-Identifier: Apache-2.0
#include "core/people/usersfiles.h"

#include "core/people/csv.h"
#include "core/people/effectivepeople.h"
#include "core/work/files.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString timeText(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    // REST tells seconds; a backup and a database tell milliseconds.
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace

Result<UsersFiles> writeUsersFiles(
    const People &people, const QString &folder, const QHash<QString, QString> &directoryNames)
{
    const EffectivePeople effective = effectivePeople(people);
    QHash<qint64, QString> directories;
    for (const UserDirectory &directory : people.directories)
        directories.insert(directory.id, directory.name);

    UsersFiles files{.users = QDir(folder).filePath(u"users.csv"_s),
        .groups = QDir(folder).filePath(u"groups.csv"_s),
        .userRows = effective.users.size(),
        .groupRows = effective.memberships.size(),
        .details = QDir(folder).filePath(u"users-details.csv"_s),
        .groupRowsByNesting = effective.byNesting,
        .shadowed = effective.shadowed,
        .inInactiveDirectories = effective.inInactiveDirectories};
    QByteArray users = csvLine({u"mail"_s, u"username"_s, u"display_name"_s});
    QByteArray details = csvLine({u"username"_s, u"directory"_s, u"active"_s, u"last_login"_s});
    for (const Person &person : effective.users) {
        users += csvLine({person.email, person.userName, person.displayName});
        const QString directory =
            directories.value(person.directoryId, directoryNames.value(person.userName.toLower()));
        files.withoutDirectory += directory.isEmpty() ? 1 : 0;
        files.withoutLastLogin += person.lastLogin <= 0 ? 1 : 0;
        details +=
            csvLine({person.userName, directory, person.active ? u"true"_s : u"false"_s, timeText(person.lastLogin)});
    }
    QByteArray groups = csvLine({u"group"_s, u"username"_s});
    for (const EffectiveMembership &membership : effective.memberships)
        groups += csvLine({membership.group, membership.userName});

    for (const auto &[path, bytes] :
        {std::pair(files.users, users), {files.groups, groups}, {files.details, details}}) {
        if (auto written = writeWholeFile(path, bytes); !written)
            return std::unexpected(written.error());
    }
    return files;
}

} // namespace cloudward
