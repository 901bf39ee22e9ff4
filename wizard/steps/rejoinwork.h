// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/rejoin.h"
#include "core/people/person.h"
#include "core/server/serverclient.h"

#include <optional>

namespace cloudward {

struct FormerGroupsParameters
{
    std::optional<ServerAccess> server; ///< asked first
    People people;                      ///< of the backup; where the server cannot be asked
    QString userName;                   ///< on the server
    std::optional<CloudAccess> cloud;
    RetryPolicy retry;
};

struct FormerGroupsOutcome
{
    QStringList formerGroups;
    std::optional<Error> serverError; ///< why the backup's memberships were taken instead
    RejoinPlan plan;                  ///< without account where the cloud is not connected
};

/// Reads which groups the person was in on the server and how they stand to them in the cloud: the body of "rejoin.load".
/// NotFound where neither the server nor the backup knows the user.
Result<FormerGroupsOutcome> readFormerGroups(const FormerGroupsParameters &parameters, Work &work);

/// The groups of one user by the backup's memberships, nested ones included, each once; none of directories that are
/// switched off. Names are compared without case.
QStringList groupsOfUser(const People &people, const QString &userName);

} // namespace cloudward
