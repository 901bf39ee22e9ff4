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
    bool importBegun = false;  ///< what the site holds may have come from this migration
    QString siteToOverwrite{}; ///< the site whose contents the person has said may be lost, as siteName() has it
};

/// The host of a cloud site, with its port where it has one of its own: what a person types to say that what it holds may
/// be lost.
QString siteName(const CloudFacts &cloud);
/// Whether `typed` is that name: without case, and with or without https:// before it.
bool namesSite(const QString &typed, const CloudFacts &cloud);
/// Whether the import would delete something there, or may: what could not be counted counts.
bool mayHoldData(const CloudFacts &cloud);
/// Active people of a backup; who is in two directories counts once.
qint64 activeUsers(const People &people);

/// "Before you start", in the guide's order: before.planning, before.version, before.site, before.existing-data,
/// before.permissions-server, before.permissions-cloud, before.security, before.storage, before.users-rule.
QList<CheckResult> preflight(const PreflightFacts &facts);

} // namespace cloudward
