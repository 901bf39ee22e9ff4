// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/servercard.h"

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
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString clockText(int offset)
{
    const int minutes = qAbs(offset) / 60;
    return u"UTC%1%2:%3"_s.arg(offset < 0 ? QChar(u'\u2212') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

ServerCard::ServerCard(Session &session, QWidget *parent)
    : Card(tr("Jira Server or Data Center"), parent)
    , m_session(session)
{
    auto *form = addForm(this);
    m_url = addField(form, tr("&Address"), u"before.serverUrl"_s, u"https://jira.example.com"_s);
    m_user = addField(form, tr("&User name of a Jira system administrator"), u"before.serverUser"_s);
    m_password = addSecretField(
        form, tr("&Password"), u"before.serverPassword"_s, tr("or a personal access token, with no user name"));
    m_connect = new QPushButton(tr("Connect to the &server"), this);
    m_connect->setObjectName(u"before.connectServer"_s);
    m_job = new JobPanel(session.jobs(), u"server.connect"_s, this);
    m_job->setErrorFilter([](const Error &error) {
        return error.code != ErrorCode::CertificateUntrusted && error.code != ErrorCode::CaptchaRequired;
    });
    m_certificate = new CertificateNotice(session, u"before.acceptServerCertificate"_s, this);
    m_captcha = new Notice(this);
    auto *openLogin = m_captcha->addButton(tr("Open the &login page"), u"before.openLogin"_s);
    m_notice = new Notice(this);
    body()->addWidget(m_connect, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_certificate, m_captcha, m_notice})
        body()->addWidget(widget);
    body()->addStretch(1);

    connect(m_connect, &QPushButton::clicked, this, &ServerCard::start);
    connect(m_password, &QLineEdit::returnPressed, this, &ServerCard::start);
    connect(m_job, &JobPanel::retryWanted, this, &ServerCard::start);
    connect(m_certificate, &CertificateNotice::accepted, this, &ServerCard::start);
    connect(m_job, &JobPanel::activityChanged, this, &ServerCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, &ServerCard::take);
    connect(openLogin, &QPushButton::clicked, this, [this] {
        if (const Job *job = m_job->job(); job && job->error())
            m_session.openUrl(captchaPage(job->error()->detail, m_session.server().baseUrl));
    });
    connect(&session, &Session::accessChanged, this, &ServerCard::fill);
    fill();
    refresh();
}

void ServerCard::fill()
{
    const ServerAccess &server = m_session.server();
    fillField(m_url, server.baseUrl.toString());
    fillField(m_user, server.user);
    fillField(m_password, server.user.isEmpty() ? server.token : server.password);
}

void ServerCard::start()
{
    if (m_job->isActive())
        return;
    const auto address = readServerAddress(m_url->text());
    const Secret secret = secretOf(m_password);
    if (!address || secret.isEmpty()) {
        m_notice->say(
            Notice::Kind::Problem, address ? tr("Give the password, or a personal access token.")
                                           : tr("This is no address. It should look like https://jira.example.com."));
        (address ? m_password : m_url)->setFocus();
        return;
    }
    Q_EMIT connectStarted();
    m_url->setText(address->toString());
    ServerAccess access{*address, m_user->text().trimmed(), {}, {}};
    (access.user.isEmpty() ? access.token : access.password) = secret;
    m_session.setServer(access);
    m_session.jobs().start(
        u"server.connect"_s, std::make_unique<JobOf<ServerLook>>(tr("Connecting to %1").arg(address->host()),
                                 [access = m_session.server()](Work &work) { return lookAtServer(access, work); }));
}

void ServerCard::take()
{
    const auto *look = m_job->result<ServerLook>();
    if (!look)
        return;
    Migration &migration = m_session.migration();
    migration.setServerFacts(look->facts);
    migration.note(u"Connected to the server: Jira %1"_s.arg(look->facts.version), Step::BeforeYouStart);
    // From here on it is asked where it answered: by https, and below its context path.
    auto access = m_session.server();
    if (look->facts.address.isValid() && access.baseUrl != look->facts.address) {
        access.baseUrl = look->facts.address;
        m_url->setText(access.baseUrl.toString());
        m_session.setServer(access);
    }
    Q_EMIT connected();
}

void ServerCard::refresh()
{
    const bool active = m_job->isActive();
    const auto facts = m_session.migration().serverFacts();
    m_connect->setEnabled(!active);
    setPrimary(m_connect, !facts);
    m_certificate->follow(m_job->job());
    showCaptcha();
    const bool failed = m_job->job() && m_job->job()->state() == Job::State::Failed;
    if (active || failed || !facts)
        return m_notice->clear();
    QString text = serverText(*facts);
    const bool open = isUnencrypted(m_session.server().baseUrl);
    if (open)
        text += u' ' + tr("The connection is not encrypted: the password can be read on the way.");
    m_notice->say(facts->systemAdministrator && !open ? Notice::Kind::Success : Notice::Kind::Attention, text);
}

void ServerCard::showCaptcha()
{
    const Job *job = m_job->job();
    const bool locked = job && job->state() == Job::State::Failed && job->error()->code == ErrorCode::CaptchaRequired;
    if (!locked)
        return m_captcha->clear();
    m_captcha->say(
        Notice::Kind::Attention, tr("Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a "
                                    "browser. Open the login page, "
                                    "sign in there once, and connect again here. Cloudward does not try by itself."));
}

QString serverText(const ServerFacts &facts)
{
    const QString role = facts.systemAdministrator ? ServerCard::tr("system administrator")
                         : facts.administrator     ? ServerCard::tr("administrator, not system administrator")
                                                   : ServerCard::tr("no administrator");
    const QString deployment = facts.deployment.compare(u"DataCenter"_s, Qt::CaseInsensitive) == 0
                                   ? u"Data Center"_s
                                   : facts.deployment.toHtmlEscaped();
    QString text =
        deployment.isEmpty()
            ? ServerCard::tr("Jira %1, “%2”.").arg(facts.version.toHtmlEscaped(), facts.title.toHtmlEscaped())
            : ServerCard::tr("Jira %1 (%2), “%3”.")
                  .arg(facts.version.toHtmlEscaped(), deployment, facts.title.toHtmlEscaped());
    text += u' ' + ServerCard::tr("Signed in as %1, %2.").arg(facts.displayName.toHtmlEscaped(), role);
    for (const auto &product : facts.seats) {
        const QString name = product.product.toHtmlEscaped();
        if (product.used >= 0 && product.total >= 0)
            text += u' ' + ServerCard::tr("%1: %L2 users of the %L3 that are licensed.")
                               .arg(name)
                               .arg(product.used)
                               .arg(product.total);
        else if (product.used >= 0)
            text += u' ' + ServerCard::tr("%1: %L2 users, licensed without a limit.").arg(name).arg(product.used);
    }
    if (facts.utcOffset)
        text += u' ' + ServerCard::tr("The server's clock stands at %1.").arg(clockText(*facts.utcOffset));
    return text;
}

QUrl captchaPage(const QString &named, const QUrl &server)
{
    const QUrl page(named, QUrl::StrictMode);
    const bool ours = (page.scheme() == u"http"_s || page.scheme() == u"https"_s) &&
                      page.host().compare(server.host(), Qt::CaseInsensitive) == 0;
    return ours ? page : restUrl(server, u"login.jsp"_s);
}

} // namespace cloudward
