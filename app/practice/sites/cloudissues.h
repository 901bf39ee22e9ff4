// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicecloud.h"

#include <expected>
#include <optional>

namespace cloudward {

/// The searches of the practice cloud: search/jql by token, approximate-count, the removed search (410), one issue with its
/// attachments, and adding to these. Understands the JQL that counting needs: project, key, attachments, dates, joined by AND.
class CloudIssues
{
public:
    explicit CloudIssues(PracticeCloud &cloud);

private:
    using Fits = std::function<bool(const CloudState &, const CloudIssue &)>;
    /// The words of Jira's refusal otherwise.
    std::expected<QList<Fits>, QString> understand(const QString &jql) const;
    std::expected<Fits, QString> understandCondition(const QString &condition) const;

    SiteReply count(const SiteRequest &request) const;
    SiteReply search(const SiteRequest &request, const QString &jql, const QString &token, qint64 maxResults,
        const QStringList &fields) const;
    SiteReply issue(const SiteRequest &request) const;
    SiteReply content(const SiteRequest &request) const;
    SiteReply attach(const SiteRequest &request, const SiteAccount &caller);
    const CloudIssue *issueNamed(const QString &idOrKey) const;
    /// Jira's refusal of one write too many to an issue.
    std::optional<SiteReply> limitWrites(qint64 issue);
    QJsonObject attachmentBean(const SiteRequest &request, const StoredAttachment &attachment) const;
    QJsonObject issueBean(const SiteRequest &request, const CloudIssue &issue, const QStringList &fields) const;

    PracticeCloud &m_cloud;
    QHash<qint64, QList<qint64>> m_writes; ///< by issue, milliseconds since the epoch; of the last half minute
    qint64 m_lastAttachment = 0;
};

} // namespace cloudward
