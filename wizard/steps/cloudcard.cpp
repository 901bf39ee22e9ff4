// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/cloudcard.h"

#include "wizard/address.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/accountfields.h"
#include "wizard/steps/certificatenotice.h"
#include "wizard/steps/connectwork.h"
#include "wizard/style.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

CloudCard::CloudCard(Session &session, QWidget *parent)
    : Card(tr("Jira Cloud"), parent)
    , m_session(session)
{
    auto *form = addForm(this);
    m_site = addField(form, tr("Addr&ess"), u"before.cloudSite"_s, u"https://your-site.atlassian.net"_s);
    m_email = addField(form, tr("E-&mail of a site administrator"), u"before.cloudEmail"_s);
    m_token = addSecretField(form, tr("API &token"), u"before.cloudToken"_s);
    m_organisationKey = addSecretField(form, tr("&Organisation API key"), u"before.organisationKey"_s,
        tr("optional: lets step 6 grant access for you"));
    m_connect = new QPushButton(tr("Connect to the &cloud"), this);
    m_connect->setObjectName(u"before.connectCloud"_s);
    m_job = new JobPanel(session.jobs(), u"cloud.connect"_s, this);
    m_job->setErrorFilter([](const Error &error) { return error.code != ErrorCode::CertificateUntrusted; });
    m_certificate = new CertificateNotice(session, u"before.acceptCloudCertificate"_s, this);
    m_notice = new Notice(this);
    body()->addWidget(m_connect, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_certificate, m_notice})
        body()->addWidget(widget);
    body()->addStretch(1);

    connect(m_connect, &QPushButton::clicked, this, &CloudCard::start);
    connect(m_token, &QLineEdit::returnPressed, this, &CloudCard::start);
    connect(m_job, &JobPanel::retryWanted, this, &CloudCard::start);
    connect(m_certificate, &CertificateNotice::accepted, this, &CloudCard::start);
    connect(m_job, &JobPanel::activityChanged, this, &CloudCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, &CloudCard::take);
    connect(m_organisationKey, &QLineEdit::editingFinished, this,
        [this] { m_session.setOrganisationKey(secretOf(m_organisationKey)); });
    connect(&session, &Session::accessChanged, this, &CloudCard::fill);
    fill();
    refresh();
}

void CloudCard::fill()
{
    const CloudAccess &cloud = m_session.cloud();
    fillField(m_site, cloud.site.toString());
    fillField(m_email, cloud.email);
    fillField(m_token, cloud.apiToken);
    fillField(m_organisationKey, m_session.organisation().apiKey);
}

void CloudCard::start()
{
    if (m_job->isActive())
        return;
    const auto site = readCloudAddress(m_site->text());
    const Secret token = secretOf(m_token);
    const QString email = m_email->text().trimmed();
    if (!site || email.isEmpty() || token.isEmpty()) {
        m_notice->say(Notice::Kind::Problem,
            !site             ? tr("This is no address. It should look like https://your-site.atlassian.net.")
            : email.isEmpty() ? tr("Give the e-mail address of your Atlassian account.")
                              : tr("Give an API token. You make one at id.atlassian.com, under Security."));
        (!site ? m_site : email.isEmpty() ? m_email : m_token)->setFocus();
        return;
    }
    Q_EMIT connectStarted();
    m_site->setText(site->toString());
    m_session.setCloud({*site, email, token});
    m_session.setOrganisationKey(secretOf(m_organisationKey));
    m_session.jobs().start(
        u"cloud.connect"_s, std::make_unique<JobOf<CloudFacts>>(tr("Connecting to %1").arg(site->host()),
                                [access = m_session.cloud()](Work &work) { return lookAtCloud(access, work); }));
}

void CloudCard::take()
{
    const auto *facts = m_job->result<CloudFacts>();
    if (!facts)
        return;
    m_session.migration().setCloudFacts(*facts);
    m_session.migration().note(u"Connected to the cloud: %1"_s.arg(facts->baseUrl.host()), Step::BeforeYouStart);
    Q_EMIT connected();
}

void CloudCard::refresh()
{
    const bool active = m_job->isActive();
    const auto facts = m_session.migration().cloudFacts();
    m_connect->setEnabled(!active);
    setPrimary(m_connect, m_session.migration().serverFacts() && !facts);
    m_certificate->follow(m_job->job());
    const bool failed = m_job->job() && m_job->job()->state() == Job::State::Failed;
    if (active || failed) {
        m_notice->clear();
    } else if (facts) {
        const QString role = facts->siteAdministrator ? tr("site administrator")
                             : facts->administrator   ? tr("Jira administrator")
                                                      : tr("no administrator");
        QString text = tr("“%1”. Signed in as %2, %3.")
                           .arg(facts->title.toHtmlEscaped(), facts->displayName.toHtmlEscaped(), role);
        text +=
            u' ' +
            (facts->projects == 0
                    ? tr("The site is empty.")
                    : tr("The site holds %L1 projects and about %L2 issues.").arg(facts->projects).arg(facts->issues));
        m_notice->say(facts->administrator ? Notice::Kind::Success : Notice::Kind::Attention, text);
    } else {
        m_notice->clear();
    }
}

} // namespace cloudward
