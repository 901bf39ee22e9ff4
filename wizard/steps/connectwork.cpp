// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/connectwork.h"

#include "core/checks/preflight.h"
#include "core/migration/migration.h"
#include "wizard/joblist.h"

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr auto securityCheck = "before.security"_L1;

} // namespace

Result<ServerLook> lookAtServer(const ServerAccess &access, Work &work)
{
    const auto host = access.baseUrl.host();
    if (auto going = work.step({Phase::Connecting, Unit::Items, 0, -1, host}); !going)
        return std::unexpected(going.error());
    ServerClient client(access, work.cancel);
    auto facts = client.facts();
    if (!facts)
        return std::unexpected(facts.error());
    if (auto going = work.step({Phase::Reading, Unit::Items, 0, -1, host}); !going)
        return std::unexpected(going.error());
    ServerLook look{*facts, {}};
    auto grants = client.anyoneGrants();
    if (grants)
        look.grants = *grants;
    else if (grants.error().code == ErrorCode::Cancelled)
        return std::unexpected(grants.error());
    return look;
}

Result<CloudLook> lookAtCloud(const CloudAccess &access, const OrganisationAccess &organisation, Work &work)
{
    if (auto going = work.step({Phase::Connecting, Unit::Items, 0, -1, access.site.host()}); !going)
        return std::unexpected(going.error());
    auto facts = CloudClient(access, work.cancel).facts();
    if (!facts)
        return std::unexpected(facts.error());
    CloudLook look{.facts = *facts};
    if (organisation.apiKey.isEmpty())
        return look;
    if (auto going = work.step({Phase::Connecting, Unit::Items, 0, -1, organisation.base.host()}); !going)
        return std::unexpected(going.error());
    const auto name = OrganisationClient(organisation, work.cancel).organisationName();
    if (name)
        look.organisation = *name;
    else if (name.error().code == ErrorCode::Cancelled)
        return std::unexpected(name.error());
    else
        look.organisationError = name.error();
    return look;
}

bool importHasBegun(const Migration &migration)
{
    return migration.confirmedPhases(Step::ImportBackup).contains(u"running"_s);
}

QList<CheckResult> currentChecks(const Migration &migration, const JobList &jobs)
{
    PreflightFacts facts;
    facts.server = migration.serverFacts();
    facts.cloud = migration.cloudFacts();
    facts.importBegun = importHasBegun(migration);
    facts.siteToOverwrite = migration.choices().siteToOverwrite;
    if (migration.inventory())
        facts.backup = Audit{*migration.inventory(), migration.findings(u"backup"_s)};
    const auto *job = dynamic_cast<const JobOf<ServerLook> *>(jobs.find(u"server.connect"_s));
    const bool grantsKnown = job && job->state() == Job::State::Succeeded && job->result().grants;
    if (grantsKnown)
        facts.anyoneGrants = *job->result().grants;
    auto checks = preflight(facts);
    if (grantsKnown || !facts.server)
        return checks;
    // An empty list of grants would read as "none found", where nobody has looked.
    auto known = migration.checks();
    if (job || facts.backup || !std::ranges::contains(known, securityCheck, &CheckResult::id)) {
        facts.server.reset();
        known = preflight(facts);
    }
    const auto security = std::ranges::find(known, securityCheck, &CheckResult::id);
    const auto shown = std::ranges::find(checks, securityCheck, &CheckResult::id);
    if (security != known.end() && shown != checks.end())
        *shown = *security;
    return checks;
}

} // namespace cloudward
