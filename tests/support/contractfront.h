// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"
#include "tests/support/lyingserver.h"

#include <QSet>

#include <memory>

namespace cloudward {

/// One address before a practice cloud at which everything is checked against Atlassian's contracts: what is asked of REST v3
/// and of the organisation API (v1, v2) goes through a checking proxy each (Prism, @stoplight/prism-cli), the rest straight
/// to the cloud. The cloud takes the front's address for its own. Calls are passed on one at a time.
class ContractFront
{
public:
    /// Empty where all is here; else what is missing: Atlassian's contracts ($CLOUDWARD_OPENAPI_DIR), Node.js, or the
    /// proxy's packages (./test installs them).
    static QString whatIsMissing();
    /// Waits until the proxies answer. Unreachable with what they said.
    static Result<std::unique_ptr<ContractFront>> start(const QUrl &cloud);
    ~ContractFront();

    QUrl url() const;
    /// "GET /rest/api/3/myself: Response body property active must be boolean", each once.
    QStringList violations() const;
    /// What was asked, as the contracts name it: "GET /rest/api/3/issue/{issueIdOrKey}", "POST /v2/orgs/{orgId}/workspaces".
    QSet<QString> calls() const;
    /// All paths that REST v3's contract has: "/rest/api/3/myself".
    static QStringList jiraPaths();

private:
    struct Private;
    explicit ContractFront(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace cloudward
