// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/cloudcard.h"

#include "core/checks/preflight.h"
#include "wizard/address.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/accountfields.h"
#include "wizard/steps/certificatenotice.h"
#include "wizard/steps/cloudtext.h"
#include "wizard/style.h"

#include <QFormLayout>
#include <QLabel>
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
    m_email = addField(form, tr("E-mail of a site a&dministrator"), u"before.cloudEmail"_s);
    m_token = addSecretField(form, tr("API &token"), u"before.cloudToken"_s);
    m_organisationKey = addSecretField(form, tr("&Organisation API key"), u"before.organisationKey"_s,
        tr("optional: lets step 6 grant access for you"));
    m_connect = new QPushButton(tr("Connect to the &cloud"), this);
    m_connect->setObjectName(u"before.connectCloud"_s);
    m_job = new JobPanel(session.jobs(), u"cloud.connect"_s, this);
    m_job->setErrorFilter([](const Error &error) { return error.code != ErrorCode::CertificateUntrusted; });
    m_certificate = new CertificateNotice(session, u"before.acceptCloudCertificate"_s, this);
    m_notice = new Notice(this);
    m_organisation = new Notice(this);
    m_loss = new Notice(this);
    m_siteNameLabel = makeText({}, this);
    m_siteNameLabel->setTextFormat(Qt::PlainText);
    m_siteName = new QLineEdit(this);
    m_siteName->setObjectName(u"before.siteName"_s);
    m_siteName->setAccessibleName(tr("The site's name, to say that what it holds may be lost"));
    m_siteNameLabel->setBuddy(m_siteName);
    body()->addWidget(m_connect, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_job, m_certificate, m_notice, m_organisation, m_loss, m_siteNameLabel, m_siteName})
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
    connect(m_siteName, &QLineEdit::textChanged, this, &CloudCard::readSiteName);
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
        u"cloud.connect"_s, std::make_unique<JobOf<CloudLook>>(tr("Connecting to %1").arg(site->host()),
                                [cloud = m_session.cloud(), organisation = m_session.organisation()](
                                    Work &work) { return lookAtCloud(cloud, organisation, work); }));
}

void CloudCard::take()
{
    const auto *look = m_job->result<CloudLook>();
    if (!look)
        return;
    Migration &migration = m_session.migration();
    auto facts = look->facts;
    // What the site holds after the import is not what the import deleted.
    if (const auto before = migration.cloudFacts();
        before && importHasBegun(migration) && before->baseUrl == facts.baseUrl) {
        facts.projects = before->projects;
        facts.issues = before->issues;
    }
    migration.setCloudFacts(facts);
    migration.note(u"Connected to the cloud: %1"_s.arg(facts.baseUrl.host()), Step::BeforeYouStart);
    auto access = m_session.cloud();
    access.cloudId = facts.cloudId;
    m_session.setCloud(access);
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
    const bool hidden = active || failed || !facts;
    showLoss(hidden);
    if (hidden) {
        m_notice->clear();
        m_organisation->clear();
        return;
    }
    const auto &backup = m_session.migration().inventory();
    const bool good = facts->administrator && facts->gaps.isEmpty();
    m_notice->say(
        good ? Notice::Kind::Success : Notice::Kind::Attention, cloudText(*facts, backup ? &*backup : nullptr));
    const auto *look = m_job->result<CloudLook>();
    const QString organisation = look ? organisationText(*look) : QString();
    m_organisation->say(
        look && look->organisationError ? Notice::Kind::Attention : Notice::Kind::Success, organisation);
}

void CloudCard::showLoss(bool hidden)
{
    const auto facts = m_session.migration().cloudFacts();
    const bool asks = !hidden && mayHoldData(*facts) && !importHasBegun(m_session.migration());
    const bool accepted = asks && namesSite(m_session.migration().choices().siteToOverwrite, *facts);
    const QString name = asks ? siteName(*facts).toHtmlEscaped() : QString();
    if (!asks)
        m_loss->clear();
    else if (accepted)
        m_loss->say(Notice::Kind::Attention,
            tr("You have said that everything in the Jira of %1 may be lost: the import replaces it.").arg(name));
    else
        m_loss->say(Notice::Kind::Problem, tr("<b>The import deletes what is there.</b> It replaces every project, "
                                              "issue and setting of the Jira of %1. "
                                              "Make a backup of it first, or take an empty site.")
                                               .arg(name));
    m_siteNameLabel->setText(
        tr("To go on with this site, t&ype its name: %1").arg(asks ? siteName(*facts) : QString()));
    m_siteNameLabel->setVisible(asks && !accepted);
    // The field stays while it has the focus, so that the keyboard is not lost with the last letter.
    m_siteName->setVisible(asks && (!accepted || m_siteName->hasFocus()));
}

void CloudCard::readSiteName(const QString &typed)
{
    const auto facts = m_session.migration().cloudFacts();
    Choices choices = m_session.migration().choices();
    if (!facts || !namesSite(typed, *facts) || namesSite(choices.siteToOverwrite, *facts))
        return;
    choices.siteToOverwrite = siteName(*facts);
    m_session.migration().setChoices(choices);
    m_session.migration().note(
        u"The site's name was typed: what %1 holds may be lost"_s.arg(choices.siteToOverwrite), Step::BeforeYouStart);
    Q_EMIT lossAccepted();
}

} // namespace cloudward
