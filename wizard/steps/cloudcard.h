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

/// Connecting Jira Cloud: site, account, organisation key, and what was found there.
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

private:
    void fill();
    void start();
    void take();

    Session &m_session;
    QLineEdit *m_site = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_organisationKey = nullptr;
    QPushButton *m_connect = nullptr;
    JobPanel *m_job = nullptr;
    CertificateNotice *m_certificate = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace cloudward
