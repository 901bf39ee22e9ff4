// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/beforepage.h"

#include "core/checks/checktext.h"
#include "wizard/address.h"
#include "wizard/card.h"
#include "wizard/checklist.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/connectwork.h"
#include "wizard/style.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int sideBySideWidth = 820;

QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    form->addRow(label, line);
    return line;
}

QFormLayout *addForm(Card *card)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(space::small);
    card->body()->addLayout(form);
    return form;
}

Secret secretOf(const QLineEdit *line)
{
    return line->text().isEmpty() ? Secret() : Secret(line->text());
}

} // namespace

BeforePage::BeforePage(Session &session, QWidget *parent)
    : StepPage(Step::BeforeYouStart, session, parent)
{
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::large);
    m_pair->addWidget(makeServerCard(), 1);
    m_pair->addWidget(makeCloudCard(), 1);
    body()->addLayout(m_pair);

    const QString where =
        session.secrets().isLasting()
            ? tr("Passwords, tokens and keys are kept in this system's keychain, never in Cloudward's files.")
            : tr("Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.");
    auto *secrets = makeText(where, this, Tone::Quiet);
    setTextSize(secrets, TextSize::Small);
    body()->addWidget(secrets);

    auto *card = new Card(tr("Checks"), this);
    m_tally = makeText({}, card, Tone::Quiet);
    m_checks = new CheckList(u"before.tick."_s, card);
    m_checks->setObjectName(u"before.checks"_s);
    card->body()->addWidget(m_tally);
    card->body()->addWidget(m_checks);
    body()->addWidget(card);
    body()->addStretch(1);

    connect(m_checks, &CheckList::ticked, this, [this](const QString &id, bool on) {
        markDoing();
        migration().setTicked(id, on);
        showChecks();
        Q_EMIT problemChanged();
    });
    connect(&session, &Session::accessChanged, this, &BeforePage::fillFromSession);
    fillFromSession();
    refresh();
}

Card *BeforePage::makeServerCard()
{
    auto *card = new Card(tr("Jira Server or Data Center"), this);
    auto *form = addForm(card);
    m_serverUrl = addLine(form, tr("&Address"), u"before.serverUrl"_s, u"https://jira.example.com"_s);
    m_serverUser = addLine(form, tr("&User name of a Jira system administrator"), u"before.serverUser"_s, {});
    m_serverPassword =
        addLine(form, tr("&Password"), u"before.serverPassword"_s, tr("or a personal access token, with no user name"));
    m_serverPassword->setEchoMode(QLineEdit::Password);
    m_connectServer = new QPushButton(tr("Connect to the &server"), card);
    m_connectServer->setObjectName(u"before.connectServer"_s);
    card->body()->addWidget(m_connectServer, 0, Qt::AlignLeft);
    m_serverJob = new JobPanel(session().jobs(), u"server.connect"_s, card);
    m_serverNotice = new Notice(card);
    card->body()->addWidget(m_serverJob);
    card->body()->addWidget(m_serverNotice);
    card->body()->addStretch(1);

    connect(m_connectServer, &QPushButton::clicked, this, &BeforePage::connectServer);
    connect(m_serverPassword, &QLineEdit::returnPressed, this, &BeforePage::connectServer);
    connect(m_serverJob, &JobPanel::retryWanted, this, &BeforePage::connectServer);
    connect(m_serverJob, &JobPanel::activityChanged, this, &BeforePage::showServer);
    connect(m_serverJob, &JobPanel::succeeded, this, [this] {
        if (const auto *look = m_serverJob->result<ServerLook>()) {
            migration().setServerFacts(look->facts);
            migration().note(u"Connected to the server: Jira %1"_s.arg(look->facts.version), step());
        }
        refresh();
    });
    return card;
}

Card *BeforePage::makeCloudCard()
{
    auto *card = new Card(tr("Jira Cloud"), this);
    auto *form = addForm(card);
    m_cloudSite = addLine(form, tr("Addr&ess"), u"before.cloudSite"_s, u"https://your-site.atlassian.net"_s);
    m_cloudEmail = addLine(form, tr("E-&mail of a site administrator"), u"before.cloudEmail"_s, {});
    m_cloudToken = addLine(form, tr("API &token"), u"before.cloudToken"_s, {});
    m_cloudToken->setEchoMode(QLineEdit::Password);
    m_organisationKey = addLine(form, tr("&Organisation API key"), u"before.organisationKey"_s,
        tr("optional: lets step 6 grant access for you"));
    m_organisationKey->setEchoMode(QLineEdit::Password);
    m_connectCloud = new QPushButton(tr("Connect to the &cloud"), card);
    m_connectCloud->setObjectName(u"before.connectCloud"_s);
    card->body()->addWidget(m_connectCloud, 0, Qt::AlignLeft);
    m_cloudJob = new JobPanel(session().jobs(), u"cloud.connect"_s, card);
    m_cloudNotice = new Notice(card);
    card->body()->addWidget(m_cloudJob);
    card->body()->addWidget(m_cloudNotice);
    card->body()->addStretch(1);

    connect(m_connectCloud, &QPushButton::clicked, this, &BeforePage::connectCloud);
    connect(m_cloudToken, &QLineEdit::returnPressed, this, &BeforePage::connectCloud);
    connect(m_cloudJob, &JobPanel::retryWanted, this, &BeforePage::connectCloud);
    connect(m_cloudJob, &JobPanel::activityChanged, this, &BeforePage::showCloud);
    connect(m_organisationKey, &QLineEdit::editingFinished, this,
        [this] { session().setOrganisationKey(secretOf(m_organisationKey)); });
    connect(m_cloudJob, &JobPanel::succeeded, this, [this] {
        if (const auto *facts = m_cloudJob->result<CloudFacts>()) {
            migration().setCloudFacts(*facts);
            migration().note(u"Connected to the cloud: %1"_s.arg(facts->baseUrl.host()), step());
        }
        refresh();
    });
    return card;
}

QString BeforePage::title() const
{
    return tr("Before you start");
}

QString BeforePage::summary() const
{
    return tr(
        "Connect both sides, and Cloudward checks by itself what it can. What it cannot see, you look at and tick.");
}

QString BeforePage::problem() const
{
    const auto checks = migration().checks();
    const auto ticked = migration().ticked();
    QStringList blocked;
    QStringList open;
    for (const CheckResult &check : checks) {
        if (check.outcome == Outcome::Blocked && !check.byHand)
            blocked.append(checkText(check.id).title);
        else if (needsTick(check) && !ticked.contains(check.id))
            open.append(checkText(check.id).title);
    }
    if (!blocked.isEmpty())
        return tr("This stands in the way: %1.").arg(blocked.join(u"; "_s));
    if (!open.isEmpty())
        return tr("Still open (connect, or look and tick): %1.").arg(open.join(u"; "_s));
    return {};
}

void BeforePage::refresh()
{
    migration().setChecks(currentChecks(migration(), session().jobs()));
    showServer();
    showCloud();
    showChecks();
    Q_EMIT problemChanged();
}

void BeforePage::leave()
{
    const auto checks = migration().checks();
    const bool doubtful = std::ranges::contains(checks, Outcome::Attention, &CheckResult::outcome);
    migration().setStepState(step(), doubtful ? StepState::NeedsAttention : StepState::Done);
}

void BeforePage::fillFromSession()
{
    const auto fill = [](QLineEdit *line, const QString &text) {
        // What is being typed stays: a keychain may answer late.
        if (!line->isModified() && line->text() != text && !text.isEmpty())
            line->setText(text);
    };
    const ServerAccess &server = session().server();
    fill(m_serverUrl, server.baseUrl.toString());
    fill(m_serverUser, server.user);
    fill(m_serverPassword, QString::fromUtf8((server.user.isEmpty() ? server.token : server.password).reveal()));
    const CloudAccess &cloud = session().cloud();
    fill(m_cloudSite, cloud.site.toString());
    fill(m_cloudEmail, cloud.email);
    fill(m_cloudToken, QString::fromUtf8(cloud.apiToken.reveal()));
    fill(m_organisationKey, QString::fromUtf8(session().organisation().apiKey.reveal()));
}

void BeforePage::connectServer()
{
    if (m_serverJob->isActive())
        return;
    const auto address = readServerAddress(m_serverUrl->text());
    const Secret secret = secretOf(m_serverPassword);
    if (!address || secret.isEmpty()) {
        m_serverNotice->say(
            Notice::Kind::Problem, address ? tr("Give the password, or a personal access token.")
                                           : tr("This is no address. It should look like https://jira.example.com."));
        (address ? m_serverPassword : m_serverUrl)->setFocus();
        return;
    }
    markDoing();
    m_serverUrl->setText(address->toString());
    ServerAccess access{*address, m_serverUser->text().trimmed(), {}, {}};
    (access.user.isEmpty() ? access.token : access.password) = secret;
    session().setServer(access);
    session().jobs().start(
        u"server.connect"_s, std::make_unique<JobOf<ServerLook>>(tr("Connecting to %1").arg(address->host()),
                                 [access](Work &work) { return lookAtServer(access, work); }));
}

void BeforePage::connectCloud()
{
    if (m_cloudJob->isActive())
        return;
    const auto site = readCloudAddress(m_cloudSite->text());
    const Secret token = secretOf(m_cloudToken);
    const QString email = m_cloudEmail->text().trimmed();
    if (!site || email.isEmpty() || token.isEmpty()) {
        m_cloudNotice->say(Notice::Kind::Problem,
            !site             ? tr("This is no address. It should look like https://your-site.atlassian.net.")
            : email.isEmpty() ? tr("Give the e-mail address of your Atlassian account.")
                              : tr("Give an API token. You make one at id.atlassian.com, under Security."));
        (!site ? m_cloudSite : email.isEmpty() ? m_cloudEmail : m_cloudToken)->setFocus();
        return;
    }
    markDoing();
    m_cloudSite->setText(site->toString());
    const CloudAccess access{*site, email, token};
    session().setCloud(access);
    session().setOrganisationKey(secretOf(m_organisationKey));
    session().jobs().start(
        u"cloud.connect"_s, std::make_unique<JobOf<CloudFacts>>(tr("Connecting to %1").arg(site->host()),
                                [access](Work &work) { return lookAtCloud(access, work); }));
}

void BeforePage::showServer()
{
    const bool active = m_serverJob->isActive();
    const auto facts = migration().serverFacts();
    m_connectServer->setEnabled(!active);
    setPrimary(m_connectServer, !facts);
    const bool failed = m_serverJob->job() && m_serverJob->job()->state() == Job::State::Failed;
    if (active || failed) {
        m_serverNotice->clear();
    } else if (facts) {
        const QString role = facts->systemAdministrator ? tr("system administrator")
                             : facts->administrator     ? tr("administrator, not system administrator")
                                                        : tr("no administrator");
        QString text = tr("Jira %1, “%2”. Signed in as %3, %4.")
                           .arg(facts->version, facts->title.toHtmlEscaped(), facts->displayName.toHtmlEscaped(), role);
        const bool open = isUnencrypted(session().server().baseUrl);
        if (open)
            text += u' ' + tr("The connection is not encrypted: the password can be read on the way.");
        m_serverNotice->say(
            facts->systemAdministrator && !open ? Notice::Kind::Success : Notice::Kind::Attention, text);
    } else {
        m_serverNotice->clear();
    }
}

void BeforePage::showCloud()
{
    const bool active = m_cloudJob->isActive();
    const auto facts = migration().cloudFacts();
    m_connectCloud->setEnabled(!active);
    setPrimary(m_connectCloud, migration().serverFacts() && !facts);
    const bool failed = m_cloudJob->job() && m_cloudJob->job()->state() == Job::State::Failed;
    if (active || failed) {
        m_cloudNotice->clear();
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
        m_cloudNotice->say(facts->administrator ? Notice::Kind::Success : Notice::Kind::Attention, text);
    } else {
        m_cloudNotice->clear();
    }
}

void BeforePage::showChecks()
{
    const auto checks = migration().checks();
    const auto ticked = migration().ticked();
    m_checks->setChecks(checks, ticked);
    const auto fine = std::ranges::count_if(checks, [&ticked](const CheckResult &check) {
        return check.outcome == Outcome::Fine ? !needsTick(check) || ticked.contains(check.id)
                                              : needsTick(check) && ticked.contains(check.id);
    });
    m_tally->setText(tr("%1 of %2 are settled.").arg(fine).arg(checks.size()));
}

QString BeforePage::help() const
{
    return tr(
        "<p><b>Which account?</b> On the server one with the global permission Jira System Administrators; in the "
        "cloud one of a site administrator. Users of the group site-admins are.</p>"
        "<p><b>No connection from here?</b> Tick the checks by hand after looking at them, or load a backup in step 2 "
        "and "
        "come back: version, users and projects are then read from it.</p>"
        "<p><b>Sign-in is refused although the password is right?</b> After three wrong tries Jira wants a CAPTCHA. "
        "Sign in once in a browser, then connect again.</p>"
        "<p><b>Personal access tokens</b> (Jira 8.14 and later) are enough for the checks. To start a backup in step 2 "
        "Jira asks for the password.</p>"
        "<p><b>The cloud site already holds data?</b> The import replaces all projects, issues and settings; users and "
        "groups are merged or overwritten, as you choose in step 4. To keep cloud data, bring it together on "
        "the server first.</p>");
}

void BeforePage::resizeEvent(QResizeEvent *event)
{
    m_pair->setDirection(width() < sideBySideWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    StepPage::resizeEvent(event);
}

} // namespace cloudward
