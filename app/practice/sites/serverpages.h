// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practiceserver.h"
#include "core/work/cancel.h"

#include <QFutureSynchronizer>
#include <QObject>

namespace cloudward {

/// The pages of the practice server: log in, confirm the password (websudo), back up to XML. As on a real Jira the
/// administration pages always answer 200 with HTML; what happened is told by the ids in them. The backup is made inside
/// of the request.
class ServerPages : public QObject
{
    Q_OBJECT
public:
    ServerPages(PracticeServer &server, Routes &routes);
    ~ServerPages() override;

    // For other pages of the administration:
    /// A page that has to come before the one that was asked for: log in, or confirm the password.
    std::optional<SiteReply> gate(const SiteRequest &request) const;
    /// The page of a missing or wrong XSRF token.
    std::optional<SiteReply> checkToken(const SiteRequest &request) const;
    /// What each page takes: the token and the site's title.
    QMap<QString, QString> fields(const SiteRequest &request) const;
    /// The page of an app that is not there.
    SiteReply notInstalled(const SiteRequest &request) const;

private:
    SiteReply loginPage(const SiteRequest &request) const;
    SiteReply logIn(const SiteRequest &request);
    SiteReply webSudo(const SiteRequest &request);
    SiteReply userBrowser(const SiteRequest &request) const;
    SiteReply backupPage(const SiteRequest &request, const QString &error = {}) const;
    SiteReply fixCharacters(const SiteRequest &request);
    void backUp(const SiteRequest &request, const Respond &respond);
    void writeBackup(const SiteRequest &request, const QString &path, const Respond &respond);

    QString tokenFor(const SiteRequest &request) const;

    PracticeServer &m_server;
    bool m_illegalCharacters;
    Cancel m_cancel;
    QFutureSynchronizer<void> m_running;
};

} // namespace cloudward
