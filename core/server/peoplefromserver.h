// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/serverclient.h"

#include <QHash>

namespace cloudward {

struct PeopleFromServer
{
    People people;
    QList<ServerClient::Gap> gaps;
    QHash<QString, QString> directoryNames; ///< by lower-case user name; empty where they could not be read
};

/// Everybody by REST, and with a password their directories by the administration's user browser. That page is inferred:
/// where it cannot be read (SSO, a token, another Jira) all the rest is given without it. The Errors of
/// ServerClient::people().
Result<PeopleFromServer> readPeopleFromServer(const ServerAccess &access, Work &work);

} // namespace cloudward
