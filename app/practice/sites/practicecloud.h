// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/samplecompany.h"
#include "app/practice/sites/cloudstate.h"
#include "app/practice/sites/cloudtroubles.h"
#include "app/practice/sites/httpsite.h"
#include "app/practice/sites/lostpeople.h"

#include <memory>
#include <vector>

namespace cloudward {

class CloudAppPages;
class CloudGroups;
class CloudIssues;
class CloudRest;
class ImportDesk;
class ImportPages;
class OrganisationApi;

/// A stand-in Jira Cloud site: REST v3, under /admin the organisation API, and the import pages with what they talk to.
/// It starts as a fresh site: one administrator, the usual groups, no projects.
class PracticeCloud : public HttpSite
{
    Q_OBJECT
public:
    struct Settings
    {
        QString folder; ///< uploads are kept here until they are imported
        std::chrono::milliseconds lag{2'000};
        std::chrono::milliseconds importPause{1'500};
        int rateLimitEvery = 25;
        int seats = 1'000;
        int dropsWhileProcessing = 0; ///< so many media files are dropped while they are processed; the page loads anew
        TroubleSettings troubles{};
        /// Of scopedToken(): "read:jira-user", "read:jira-work", "write:jira-work", "manage:jira-configuration".
        QStringList scopes{allScopes()};
        qint64 attachmentLimit = 1'073'741'824; ///< bytes a file
        bool issueLimits = true;                ///< writes to one issue: 20 in 2 s and 100 in 30 s
        bool paid = true;                       ///< the organisation has a paid subscription
        LostPeople lost{};                      ///< whom an import of data does not bring as they are
        bool appSeesHidden = true;              ///< BigPicture knows addresses that profiles hide from REST
    };
    explicit PracticeCloud(const Settings &settings);
    ~PracticeCloud() override;

    static QStringList allScopes();
    /// A token of the administrator with scopes: works below /ex/jira/{cloudId} only, as at Atlassian's gateway.
    static QString scopedToken();
    static QString cloudId();
    /// The API token of every active person but the administrator.
    static QString memberToken();
    static QString jiraResource();
    static QString confluenceResource();

    const Settings &settings() const { return m_settings; }
    const SampleFacts &facts() const { return m_facts; }
    CloudMemory &memory() { return m_memory; }
    const CloudState &seen() const { return m_memory.seen(); }
    const CloudState &truth() const { return m_memory.truth(); }
    /// The site administrator's account id.
    QString administratorId() const;

    enum class Access { Anyone, SignedIn, BrowseUsers, Administrator, SiteAdministrator };
    /// Null: anonymous.
    using Answer = std::function<SiteReply(const SiteRequest &, const SiteAccount *)>;
    /// An address of REST v3, told without /rest/api/3/. Reached by the gateway's address, too, within the token's scopes.
    void offer(const QByteArray &method, const QString &path, Access access, Answer answer);

    /// Each call that adds and was carried out or refused for what it asked, in order: "POST group/user GROUP ACCOUNT".
    const QStringList &additions() const { return m_additions; }
    void noteAddition(const QString &call) { m_additions.append(call); }

    bool administers(const SiteAccount &account) const;
    bool administersSite(const SiteAccount &account) const;
    /// As REST shows an account: User and UserDetails of the contract.
    static QJsonObject userBean(const SiteRequest &request, const SiteAccount &account);
    static QJsonObject groupName(const SiteRequest &request, const CloudGroup &group);

protected:
    std::optional<SiteReply> refuse(const SiteRequest &request) override;
    void finish(const SiteRequest &request, SiteReply &reply) override;

private:
    const SiteAccount *callerOf(const SiteRequest &request) const;
    std::optional<SiteReply> limit(const SiteRequest &request, bool organisation);
    std::optional<SiteReply> refuseAtGateway(const SiteRequest &request) const;

    Settings m_settings;
    SampleFacts m_facts;
    CloudMemory m_memory;
    CloudTroubles m_troubles;
    QStringList m_additions;
    int m_calls = 0;
    std::unique_ptr<CloudRest> m_rest;
    std::unique_ptr<CloudIssues> m_issues;
    std::unique_ptr<CloudGroups> m_groups;
    std::unique_ptr<OrganisationApi> m_organisation;
    std::unique_ptr<ImportDesk> m_desk;
    std::unique_ptr<ImportPages> m_pages;
    std::unique_ptr<CloudAppPages> m_app;
};

} // namespace cloudward
