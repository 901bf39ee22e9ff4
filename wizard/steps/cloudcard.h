// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudward {

class CertificateNotice;
class JobPanel;
class Notice;
class Session;

/// Connecting Jira Cloud: site, account, organisation key, and what was found there. Where the site is not empty, its name
/// has to be typed.
class CloudCard : public Card
{
    Q_OBJECT
public:
    explicit CloudCard(Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void connectStarted();
    /// The document has the facts now.
    void connected();
    /// The person has typed the site's name: what it holds may be lost. The document has it.
    void lossAccepted();

private:
    void fill();
    void start();
    void take();
    void showLoss(bool hidden);
    void readSiteName(const QString &typed);

    Session &m_session;
    QLineEdit *m_site = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_organisationKey = nullptr;
    QPushButton *m_connect = nullptr;
    JobPanel *m_job = nullptr;
    CertificateNotice *m_certificate = nullptr;
    Notice *m_notice = nullptr;
    Notice *m_organisation = nullptr;
    Notice *m_loss = nullptr;
    QLabel *m_siteNameLabel = nullptr;
    QLineEdit *m_siteName = nullptr;
};

} // namespace cloudward
