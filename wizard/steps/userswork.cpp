// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/userswork.h"

#include "core/people/judgepeople.h"
#include "core/server/database/databasepeople.h"
#include "core/server/peoplefromserver.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

namespace {

Result<PeopleFromServer> readPeople(const UsersExport &parameters, Work &work)
{
    if (parameters.server)
        return readPeopleFromServer(*parameters.server, work);
    if (!parameters.database)
        return PeopleFromServer{parameters.people, {}, {}};
    auto people = readPeopleFromDatabase(*parameters.database, work);
    if (!people)
        return std::unexpected(people.error());
    return PeopleFromServer{std::move(*people), {}, {}};
}

} // namespace

Result<ExportedUsers> exportUsers(const UsersExport &parameters, Work &work)
{
    auto read = readPeople(parameters, work);
    if (!read)
        return std::unexpected(read.error());
    ExportedUsers exported{
        .files = {}, .gaps = read->gaps, .findings = judgePeople(read->people), .need = usersNeed(read->people)};
    sortBySeverity(exported.findings);
    if (auto going = work.step({Phase::Writing, Unit::Items, 0, -1, parameters.folder}); !going)
        return std::unexpected(going.error());
    auto files = writeUsersFiles(read->people, parameters.folder, read->directoryNames);
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
