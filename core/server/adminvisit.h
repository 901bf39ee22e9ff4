// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/htmlpage.h"
#include "core/server/serverclient.h"

namespace cloudward {

/// A visit to Jira's administration pages as a browser makes it: a session, the password once more where Jira asks for it
/// (websudo), the XSRF token. Every page comes as HTTP 200; what is in a page tells what it is. For bodies of work; one
/// thread. The session is closed with the visit: one that may administer is not left lying about.
class AdminVisit
{
public:
    /// Needs user and password: websudo takes no token (inferred).
    AdminVisit(const ServerAccess &access, const Cancel &cancel);
    ~AdminVisit();
    Q_DISABLE_COPY_MOVE(AdminVisit)

    /// SignInRefused, CaptchaRequired, NotJira, InvalidInput (no password) …
    Result<void> signIn();

    struct Page
    {
        HttpAnswer answer;
        HtmlPage html;
    };
    /// `path`: "secure/admin/XmlBackup!default.jspa". Gives the page behind websudo, confirming it where that is asked
    /// for. NeedsPerson (needs::companySignIn), SignInRefused (the password was not taken again), Forbidden …
    Result<Page> open(const QString &path);

    using Fields = QList<std::pair<QString, QString>>;
    /// Sends a form that `page` has, changed by `changes`, with its XSRF token, to the form's own address where that is of
    /// this Jira, else to `action`. Waits for as long as it takes. Whatever ends the wait after the form was sent is
    /// TimedOut: what was started may go on.
    Result<Page> post(const Page &page, const HtmlPage::Form &form, const QString &action, const Fields &changes);

private:
    Result<HttpAnswer> send(HttpRequest request);
    Result<Page> get(const QUrl &url);
    Result<void> confirmPassword(const Page &asking, const QString &destination);
    QString token(const Page &page) const;

    const ServerAccess m_access;
    const Cancel m_cancel;
    HttpClient m_http;
    bool m_signedIn = false;
};

} // namespace cloudward
