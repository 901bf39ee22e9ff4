// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"
#include "core/cloud/cloudclient.h"
#include "core/cloud/organisationclient.h"
#include "core/server/serverclient.h"

#include <optional>

namespace cloudward {

class JobList;
class Migration;

/// What connecting to the server finds.
struct ServerLook
{
    ServerFacts facts;
    std::optional<QList<ServerClient::AnyoneGrant>> grants; ///< nothing where the account may not read the schemes
};

/// What connecting to the cloud finds.
struct CloudLook
{
    CloudFacts facts;
    QString organisation{};                   ///< its name, where a key for it was given and works for this site
    std::optional<Error> organisationError{}; ///< why it does not
};

/// Bodies of work for "server.connect" and "cloud.connect".
Result<ServerLook> lookAtServer(const ServerAccess &access, Work &work);
/// The organisation is asked where `organisation` has a key; what goes wrong there ends nothing.
Result<CloudLook> lookAtCloud(const CloudAccess &access, const OrganisationAccess &organisation, Work &work);

/// Whether the import into the cloud has begun: from then on what the site holds came from this migration.
bool importHasBegun(const Migration &migration);

/// The checks of "Before you start" from all that is known now: the document and what this session's connecting found. What
/// an earlier session saw in the permission schemes stays until the server is connected again.
QList<CheckResult> currentChecks(const Migration &migration, const JobList &jobs);

} // namespace cloudward
