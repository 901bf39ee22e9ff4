// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/usersfiles.h"
#include "core/server/serverclient.h"

namespace cloudward {

/// What has to be said about the files of an export, translated: sentences.
struct PeopleNotes
{
    QStringList missing; ///< what could not be read completely
    QStringList notes;   ///< what was decided, and which columns are empty
};
PeopleNotes peopleNotes(const UsersFiles &files, const QList<ServerClient::Gap> &gaps);

} // namespace cloudward
