// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/importdesk.h"

#include <QSet>

namespace cloudward {

/// What a person sees of the practice cloud in a browser: sign-in, the import pages, the review of imported groups. The
/// pages' scripts talk to /practice/import/*, which want the session cookie and, to change anything, the header
/// X-Atlassian-Token: no-check.
class ImportPages
{
public:
    ImportPages(PracticeCloud &cloud, ImportDesk &desk, Routes &routes);

    // For other pages of the site:
    bool isSignedIn(const SiteRequest &request) const;
    /// A page for people who are signed in; others are led to the sign-in page.
    void offerPage(Routes &routes, const QString &path, const Routes::Handler &answer);

private:
    void addPages(Routes &routes);
    void addEndpoints(Routes &routes);
    void addSignIn(Routes &routes);
    void offerAction(Routes &routes, const QString &path,
        const std::function<std::expected<void, QString>(const SiteRequest &)> &action);
    SiteReply signIn(const SiteRequest &request);
    SiteReply reviewPage() const;

    PracticeCloud &m_cloud;
    ImportDesk &m_desk;
    QSet<QByteArray> m_sessions;
};

} // namespace cloudward
