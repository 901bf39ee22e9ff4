// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/hostkeynotice.h"

#include "core/work/job.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

HostKeyNotice::HostKeyNotice(Session &session, const QString &buttonName, QWidget *parent)
    : Notice(parent)
    , m_session(session)
{
    auto *button = addButton(tr("I have compared it and trust this server"), buttonName);
    connect(button, &QPushButton::clicked, this, &HostKeyNotice::trust);
}

void HostKeyNotice::trust()
{
    m_session.trustSftpHost(m_address, m_fingerprint);
    Q_EMIT trusted(m_session.migration().choices().sftpTrustedHost, m_fingerprint);
}

void HostKeyNotice::follow(const Job *job, const QString &address)
{
    m_address = address;
    const auto error = job && job->state() == Job::State::Failed ? job->error() : std::nullopt;
    const QString compare =
        tr("Compare it before you send a password there: on the server itself, "
           "<code>ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</code> shows it (the file's name says the kind of "
           "key).");
    if (error)
        m_fingerprint = error->detail;
    if (error && error->code == ErrorCode::HostKeyUnknown) {
        say(Kind::Attention,
            tr("<p>This computer does not know %1 yet. The fingerprint of its key "
               "is</p><p><code>%2</code></p><p>%3</p>")
                .arg(breakable(error->subject).toHtmlEscaped(), m_fingerprint.toHtmlEscaped(), compare));
    } else if (error && error->code == ErrorCode::HostKeyChanged &&
               !m_session.sftpLogin(address).acceptedHostKey.isEmpty()) {
        say(Kind::Problem,
            tr("<p>You trusted another key of this server. If it was not set up anew, somebody may stand in between. "
               "The fingerprint is now</p><p><code>%1</code></p><p>%2</p>")
                .arg(m_fingerprint.toHtmlEscaped(), compare));
    } else {
        clear();
    }
}

} // namespace cloudward
