// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <chrono>

namespace cloudward {

/// What an export of so many issues may take, from little to much. Estimates of ours, not measured on the server at hand:
/// 250 bytes of ZIP an issue are a lean company's, 2,000 one's with long histories and many apps; 20,000 issues a minute an
/// old server's speed, 200,000 a quick one's.
struct ExportEstimate
{
    qint64 leastBytes = 0;
    qint64 mostBytes = 0;
    std::chrono::minutes shortest{};
    std::chrono::minutes longest{};

    bool operator==(const ExportEstimate &) const = default;
};
ExportEstimate exportEstimate(qint64 issues);

/// The folders of a server in which its backups may lie, the likeliest first. `written`: the file as Jira's page named it
/// (its folder is the export folder of jira-home), may be empty. The others are where Atlassian's installer puts jira-home
/// on Linux, and the account's own home.
QStringList exportFolders(const QString &written);

} // namespace cloudward
