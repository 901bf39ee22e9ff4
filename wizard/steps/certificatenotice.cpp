// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/certificatenotice.h"

#include "core/work/job.h"
#include "wizard/session.h"

#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cloudward {

CertificateNotice::CertificateNotice(Session &session, const QString &buttonName, QWidget *parent)
    : Notice(parent)
    , m_session(session)
{
    auto *button = addButton(tr("I have compared it and accept it"), buttonName);
    connect(button, &QPushButton::clicked, this, &CertificateNotice::accept);
}

void CertificateNotice::accept()
{
    m_session.acceptCertificate(m_shown);
    m_session.migration().note(u"The certificate of %1:%2 was compared and accepted: %3"_s.arg(m_shown.host)
                                   .arg(m_shown.port)
                                   .arg(fingerprintText(m_shown.sha256)),
        m_session.migration().currentStep());
    Q_EMIT accepted();
}

void CertificateNotice::follow(const Job *job)
{
    const auto error = job && job->state() == Job::State::Failed ? job->error() : std::nullopt;
    const auto fingerprint =
        error && error->code == ErrorCode::CertificateUntrusted ? fingerprintIn(error->detail) : QByteArray();
    if (fingerprint.isEmpty())
        return clear();
    const QUrl url(error->subject);
    m_shown = {url.host().toLower(), url.port(443), fingerprint};
    // The words after the fingerprint: whom it is for, by whom, until when, and what is wrong with it.
    const QString words = error->detail.section(u"; "_s, 1);
    // Four groups of eight: a line that cannot be broken would be as wide as the window, and nobody compares 32 at once.
    QStringList groups;
    for (qsizetype i = 0; i < fingerprint.size(); i += 8)
        groups << fingerprintText(fingerprint.sliced(i, 8));
    const QString text = groups.join(u": "_s);
    say(Kind::Attention,
        tr("<p>This computer does not trust the certificate of %1: %2</p><p>Its SHA-256 fingerprint "
           "is</p><p><code>%3</code></p><p>Ask the server's administrator whether that is right before "
           "you send a password there. Accepting it counts for this host alone.</p>")
            .arg(m_shown.host.toHtmlEscaped(), words.toHtmlEscaped(), text));
}

} // namespace cloudward
