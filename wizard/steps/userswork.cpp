// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/userswork.h"

#include <QSet>

namespace cloudward {

Result<ExportedUsers> exportUsers(const UsersExport &parameters, Work &work)
{
    People people = parameters.people;
    ExportedUsers exported;
    if (parameters.server) {
        ServerClient client(*parameters.server, work.cancel);
        auto read = client.people(work);
        if (!read)
            return std::unexpected(read.error());
        people = std::move(*read);
        exported.gaps = client.gaps();
    }
    if (auto going = work.step({Phase::Writing, Unit::Items, 0, -1, parameters.folder}); !going)
        return std::unexpected(going.error());
    auto files = writeUsersFiles(people, parameters.folder);
    if (!files)
        return std::unexpected(files.error());
    exported.files = std::move(*files);
    return exported;
}

UsersNeed usersNeed(const std::optional<Inventory> &inventory)
{
    UsersNeed need;
    if (!inventory || inventory->people.directories.isEmpty())
        return need;
    QSet<qint64> external;
    for (const UserDirectory &directory : inventory->people.directories) {
        if (!directory.active || directory.kind == UserDirectory::Kind::Internal)
            continue;
        external.insert(directory.id);
        need.externalDirectories.append(directory.name);
        need.delegated = need.delegated || directory.kind == UserDirectory::Kind::Delegating;
    }
    need.answer = external.isEmpty() ? UsersNeed::Answer::NotNeeded : UsersNeed::Answer::Needed;
    need.users = std::ranges::count_if(inventory->people.users,
        [&external](const Person &person) { return person.active && external.contains(person.directoryId); });
    return need;
}

} // namespace cloudward
