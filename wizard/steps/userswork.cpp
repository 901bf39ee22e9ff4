// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/userswork.h"

#include "core/people/judgepeople.h"
#include "core/server/database/databasepeople.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

namespace {

Result<People> readPeople(const UsersExport &parameters, ExportedUsers &exported, Work &work)
{
    if (parameters.database)
        return readPeopleFromDatabase(*parameters.database, work);
    if (!parameters.server)
        return parameters.people;
    ServerClient client(*parameters.server, work.cancel);
    auto people = client.people(work);
    exported.gaps = client.gaps();
    return people;
}

} // namespace

Result<ExportedUsers> exportUsers(const UsersExport &parameters, Work &work)
{
    ExportedUsers exported;
    const auto people = readPeople(parameters, exported, work);
    if (!people)
        return std::unexpected(people.error());
    exported.findings = judgePeople(*people);
    sortBySeverity(exported.findings);
    exported.need = usersNeed(*people);
    if (auto going = work.step({Phase::Writing, Unit::Items, 0, -1, parameters.folder}); !going)
        return std::unexpected(going.error());
    auto files = writeUsersFiles(*people, parameters.folder, parameters.directoryNames);
    if (!files)
        return std::unexpected(files.error());
    exported.files = std::move(*files);
    return exported;
}

UsersNeed usersNeed(const People &people)
{
    UsersNeed need;
    if (people.directories.isEmpty())
        return need;
    QSet<qint64> external;
    for (const UserDirectory &directory : people.directories) {
        if (!directory.active || directory.kind == UserDirectory::Kind::Internal)
            continue;
        external.insert(directory.id);
        need.externalDirectories.append(directory.name);
        need.delegated = need.delegated || directory.kind == UserDirectory::Kind::Delegating;
    }
    need.answer = external.isEmpty() ? UsersNeed::Answer::NotNeeded : UsersNeed::Answer::Needed;
    need.users = std::ranges::count_if(people.users,
        [&external](const Person &person) { return person.active && external.contains(person.directoryId); });
    return need;
}

UsersNeed usersNeed(const std::optional<Inventory> &inventory)
{
    return inventory ? usersNeed(inventory->people) : UsersNeed();
}

} // namespace cloudward
