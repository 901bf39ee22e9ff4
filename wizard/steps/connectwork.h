// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"
#include "core/cloud/cloudclient.h"
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

/// Bodies of work for "server.connect" and "cloud.connect".
Result<ServerLook> lookAtServer(const ServerAccess &access, Work &work);
Result<CloudFacts> lookAtCloud(const CloudAccess &access, Work &work);

/// The checks of "Before you start" from all that is known now: the document and what this session's connecting found. What
/// an earlier session saw in the permission schemes stays until the server is connected again.
QList<CheckResult> currentChecks(const Migration &migration, const JobList &jobs);

} // namespace cloudward
