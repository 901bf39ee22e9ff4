// SPDX-License-Identifier: Apache-2.0
#include "core/server/peoplefromserver.h"

#include "core/server/userbrowser.h"

namespace cloudward {

Result<PeopleFromServer> readPeopleFromServer(const ServerAccess &access, Work &work)
{
    ServerClient client(access, work.cancel);
    auto people = client.people(work);
    if (!people)
        return std::unexpected(people.error());
    PeopleFromServer read{std::move(*people), client.gaps(), {}};
    // A token does not sign in where that page is.
    if (!access.password.isEmpty()) {
        auto directories = readUserDirectories(access, work);
        if (directories)
            read.directoryNames = std::move(*directories);
        else if (directories.error().code == ErrorCode::Cancelled)
            return std::unexpected(directories.error());
    }
    return read;
}

} // namespace cloudward
