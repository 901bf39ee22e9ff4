// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"
#include "wizard/notice.h"

namespace cloudward {

class Job;
class Session;

/// What a person has to decide where a job stopped at a certificate that the system does not trust: its fingerprint, whom
/// it is for and by, and the button that accepts it for that host and port alone. Hidden otherwise.
class CertificateNotice : public Notice
{
    Q_OBJECT
public:
    CertificateNotice(Session &session, const QString &buttonName, QWidget *parent = nullptr);

    void follow(const Job *job);

Q_SIGNALS:
    void accepted();

private:
    void accept();

    Session &m_session;
    AcceptedCertificate m_shown;
};

} // namespace cloudward
