// SPDX-License-Identifier: Apache-2.0
#include "core/server/exportadvice.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leanIssue = 250;
constexpr qint64 richIssue = 2'000;
constexpr qint64 issuesOfAQuickMinute = 200'000;
constexpr qint64 issuesOfASlowMinute = 20'000;
/// What a site without any issue comes to: its settings and apps.
constexpr qint64 emptySite = 5'000'000;

std::chrono::minutes minutes(qint64 issues, qint64 perMinute)
{
    return std::chrono::minutes(std::max<qint64>(1, (issues + perMinute - 1) / perMinute));
}

} // namespace

ExportEstimate exportEstimate(qint64 issues)
{
    return {
        .leastBytes = emptySite + issues * leanIssue,
        .mostBytes = emptySite + issues * richIssue,
        .shortest = minutes(issues, issuesOfAQuickMinute),
        .longest = minutes(issues, issuesOfASlowMinute),
    };
}

QStringList exportFolders(const QString &written)
{
    QStringList folders;
    // As an address it was chosen on the server before; only a server's own path says where jira-home is.
    const auto slash = written.lastIndexOf(u'/');
    if (written.startsWith(u'/') && slash > 0)
        folders << written.first(slash);
    folders << u"/var/atlassian/application-data/jira/export"_s << u"/opt/atlassian/application-data/jira/export"_s
            << u"/~/"_s;
    folders.removeDuplicates();
    return folders;
}

} // namespace cloudward
