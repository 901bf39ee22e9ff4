// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"

class QLineEdit;
class QPushButton;

namespace cloudward {

class CertificateNotice;
class JobPanel;
class Notice;
class Session;
struct ServerFacts;

/// Connecting Jira Server or Data Center: address, account, and what was found there.
class ServerCard : public Card
{
    Q_OBJECT
public:
    explicit ServerCard(Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void connectStarted();
    /// The document has the facts now.
    void connected();

private:
    void fill();
    void start();
    void take();
    void showCaptcha();

    Session &m_session;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_connect = nullptr;
    JobPanel *m_job = nullptr;
    CertificateNotice *m_certificate = nullptr;
    Notice *m_captcha = nullptr;
    Notice *m_notice = nullptr;
};

/// What was found, in sentences: version, title, account, clock, seats. HTML.
QString serverText(const ServerFacts &facts);
/// The page that Jira names to solve the CAPTCHA on, where it is one of `server`'s host; else its login page.
QUrl captchaPage(const QString &named, const QUrl &server);

} // namespace cloudward
