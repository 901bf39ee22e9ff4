// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/checks/checkresult.h"
#include "core/cloud/cloudclient.h"
#include "core/server/serverclient.h"

#include <optional>

namespace cloudward {

/// What is known before the start. Each part may be missing.
struct PreflightFacts
{
    std::optional<ServerFacts> server{};
    QList<ServerClient::AnyoneGrant> anyoneGrants{}; ///< of the connected server
    std::optional<CloudFacts> cloud{};
    std::optional<Audit> backup{};
};

/// "Before you start", in the guide's order: before.planning, before.version, before.site, before.existing-data,
/// before.permissions-server, before.permissions-cloud, before.security, before.storage, before.users-rule.
QList<CheckResult> preflight(const PreflightFacts &facts);

} // namespace cloudward
