// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/cloudapp.h"

namespace cloudward {

class ImportPages;

/// The pages of CloudApp: the marketplace, the app, its Database dumps with import and restore, the mapping of users, the
/// connections; all for people who are signed in, as the import pages. They are ordinary forms: the session's cookie is
/// not sent with those of other sites (SameSite). GET /practice/app/status tells tests what is behind them.
class CloudAppPages
{
public:
    static constexpr auto base = "/plugins/servlet/ac/eu.softwareplant.bigpicture/bigpicture";
    static constexpr auto shop = "/jira/marketplace/discover";

    CloudAppPages(PracticeCloud &cloud, ImportPages &pages, Routes &routes);

    const CloudApp &app() const { return m_app; }

private:
    using Answer = std::function<SiteReply(const SiteRequest &)>;
    void addShop(Routes &routes);
    void addDumps(Routes &routes);
    void addRestore(Routes &routes);
    void addConnections(Routes &routes);
    /// A page of the app: where it is not installed or has no licence, the page says so instead.
    void offer(Routes &routes, const QByteArray &method, const QString &path, const Answer &answer);
    void offerAnyway(Routes &routes, const QByteArray &method, const QString &path, const Answer &answer);

    SiteReply shopPage(const SiteRequest &request) const;
    SiteReply detailsPage(const QString &error = {}) const;
    SiteReply dumpsPage(const QString &error = {}) const;
    SiteReply importDump(const SiteRequest &request);
    /// The three pages before a restore: 1 confirm, 2 the box and Next, 3 the word.
    SiteReply restorePage(const SiteRequest &request, int step, const QString &error = {}) const;
    SiteReply restore(const SiteRequest &request);
    /// What a restore is at: the mapping screen, the recovery, or done.
    SiteReply progressPage(const QString &error = {}) const;
    SiteReply mappingPage(const QString &error) const;
    SiteReply mapUsers(const SiteRequest &request);
    SiteReply connectionsPage() const;

    PracticeCloud &m_cloud;
    ImportPages &m_pages;
    CloudApp m_app;
};

} // namespace cloudward
