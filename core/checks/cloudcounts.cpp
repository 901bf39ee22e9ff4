// SPDX-License-Identifier: Apache-2.0
#include "core/checks/arrival.h"

#include <tuple>
#include <type_traits>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// What this account is not shown; the rest can still be counted.
bool isNotShown(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

/// Counts a cloud one call after another; the first failure that is not a missing permission ends it.
class Counter
{
public:
    Counter(CloudClient &client, Work &work)
        : m_client(client)
        , m_work(work)
    {}

    Result<CloudCounts> count()
    {
        const auto projects = take(step({}), [this] { return m_client.projects(); });
        if (projects)
            m_total = m_done + projects->size() + 4;
        for (const auto &project : projects.value_or(QList<CloudProject>())) {
            m_counts.projectKeys += project.key;
            if (const auto issues = issuesWhere(project.key, u"project = \"%1\""_s.arg(project.key)))
                m_counts.issuesByProject[project.key] = *issues;
        }
        m_counts.issues = issuesWhere({}, CloudClient::everyIssue()).value_or(-1);
        const auto users = take(step({}), [this] { return m_client.users(); });
        if (users) {
            m_counts.users = users->size();
            m_counts.accounts = *users;
            lookForAdmin(*users);
        }
        const auto groups = take(step({}), [this] { return m_client.groups(); });
        m_counts.groupsKnown = groups.has_value();
        for (const auto &group : groups.value_or(QList<CloudGroupName>()))
            m_counts.groups += group.name;
        countAttachments();
        if (m_error)
            return std::unexpected(*m_error);
        std::ignore = step({});
        return m_counts;
    }

private:
    /// Whether to go on.
    bool step(const QString &item)
    {
        if (m_error)
            return false;
        const auto goOn = m_work.step({Phase::Reading, Unit::Items, m_done, m_total, item});
        ++m_done;
        if (!goOn)
            m_error = goOn.error();
        return goOn.has_value();
    }

    template<class Call>
    auto take(bool goOn, Call &&call) -> std::optional<typename std::invoke_result_t<Call>::value_type>
    {
        if (!goOn)
            return {};
        auto answer = call();
        if (answer)
            return std::move(*answer);
        if (!isNotShown(answer.error()))
            m_error = answer.error();
        return {};
    }

    std::optional<qint64> issuesWhere(const QString &item, const QString &jql)
    {
        return take(step(item), [&] { return m_client.approximateIssues(jql); });
    }

    void lookForAdmin(const QList<CloudUser> &users)
    {
        for (const auto &user : users) {
            if (user.displayName.compare("Admin"_L1, Qt::CaseInsensitive) != 0)
                continue;
            const auto reported =
                take(!m_error, [&] { return m_client.approximateIssues(u"reporter = \"%1\""_s.arg(user.accountId)); });
            m_counts.contentOfAdmin = m_counts.contentOfAdmin || reported.value_or(0) > 0;
        }
    }

    void countAttachments()
    {
        const auto issues = take(step({}), [this] { return m_client.issuesWithAttachments(m_work); });
        if (!issues)
            return;
        m_counts.attachments = 0;
        m_counts.attachmentBytes = 0;
        for (const auto &issue : *issues) {
            m_counts.attachments += issue.attachments;
            m_counts.attachmentBytes += issue.bytes;
        }
    }

    CloudClient &m_client;
    Work &m_work;
    CloudCounts m_counts;
    std::optional<Error> m_error;
    qint64 m_done = 0;
    qint64 m_total = -1;
};

} // namespace

Result<CloudCounts> readCloudCounts(CloudClient &client, Work &work)
{
    return Counter(client, work).count();
}

} // namespace cloudward
