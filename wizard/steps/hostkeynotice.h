// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/notice.h"

namespace cloudward {

class Job;
class Session;

/// What a person has to decide where a job stopped at the key of an SSH server: the fingerprint, how to compare it, and the
/// button that trusts it for that host alone. Hidden where a job stopped at nothing of the kind.
class HostKeyNotice : public Notice
{
    Q_OBJECT
public:
    HostKeyNotice(Session &session, const QString &buttonName, QWidget *parent = nullptr);

    /// `address`: sftp://user@host/path, which the job went to.
    void follow(const Job *job, const QString &address);

Q_SIGNALS:
    void trusted(const QString &host, const QString &fingerprint);

private:
    void trust();

    Session &m_session;
    QString m_address;
    QString m_fingerprint;
};

} // namespace cloudward
