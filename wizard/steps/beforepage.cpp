// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/beforepage.h"

#include "core/checks/checktext.h"
#include "core/checks/preflight.h"
#include "wizard/card.h"
#include "wizard/checklist.h"
#include "wizard/steps/cloudcard.h"
#include "wizard/steps/connectwork.h"
#include "wizard/steps/proxyfold.h"
#include "wizard/steps/publicsharessql.h"
#include "wizard/steps/servercard.h"
#include "wizard/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int sideBySideWidth = 820;

} // namespace

BeforePage::BeforePage(Session &session, QWidget *parent)
    : StepPage(Step::BeforeYouStart, session, parent)
{
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::large);
    m_server = new ServerCard(session, this);
    m_cloud = new CloudCard(session, this);
    m_pair->addWidget(m_server, 1);
    m_pair->addWidget(m_cloud, 1);
    body()->addLayout(m_pair);
    body()->addWidget(new ProxyFold(session, this));

    const QString where =
        session.secrets().isLasting()
            ? tr("Passwords, tokens and keys are kept in this system's keychain, never in Cloudward's files.")
            : tr("Passwords, tokens and keys are kept in memory only and are gone when Cloudward closes.");
    auto *secrets = makeText(where, this, Tone::Quiet);
    setTextSize(secrets, TextSize::Small);
    body()->addWidget(secrets);

    addApp();
    auto *card = new Card(tr("Checks"), this);
    m_tally = makeText({}, card, Tone::Quiet);
    m_checks = new CheckList(u"before.tick."_s, card);
    m_checks->setObjectName(u"before.checks"_s);
    card->body()->addWidget(m_tally);
    card->body()->addWidget(m_checks);
    card->body()->addWidget(new PublicSharesSqlFold(card));
    body()->addWidget(card);
    body()->addStretch(1);

    connect(m_checks, &CheckList::ticked, this, [this](const QString &id, bool on) {
        markDoing();
        migration().setTicked(id, on);
        showChecks();
        Q_EMIT problemChanged();
    });
    connect(m_server, &ServerCard::connectStarted, this, &BeforePage::markDoing);
    connect(m_cloud, &CloudCard::connectStarted, this, &BeforePage::markDoing);
    connect(m_cloud, &CloudCard::lossAccepted, this, &BeforePage::refresh);
    connect(m_server, &ServerCard::connected, this, &BeforePage::refresh);
    connect(m_cloud, &CloudCard::connected, this, &BeforePage::refresh);
    refresh();
}

void BeforePage::addApp()
{
    auto *card = new Card(tr("Apps with a migration of their own"), this);
    m_bigPicture = new QCheckBox(tr("This &Jira uses BigPicture or BigGantt"), card);
    m_bigPicture->setObjectName(u"before.bigpicture"_s);
    m_bigPictureWhy = makeText({}, card, Tone::Quiet);
    card->body()->addWidget(m_bigPicture);
    card->body()->addWidget(m_bigPictureWhy);
    body()->addWidget(card);
    connect(m_bigPicture, &QCheckBox::toggled, this, [this](bool on) {
        auto choices = migration().choices();
        choices.bigPicture = on ? BigPictureUse::Yes : BigPictureUse::No;
        migration().setChoices(choices);
    });
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
    const auto cloud = migration().cloudFacts();
    if (cloud && mayHoldData(*cloud) && !importHasBegun(migration()) &&
        !namesSite(migration().choices().siteToOverwrite, *cloud))
        return tr("The import would delete what %1 holds. Type the site's name on its card to go on.")
            .arg(siteName(*cloud));
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
    m_server->refresh();
    m_cloud->refresh();
    showApp();
    showChecks();
    Q_EMIT problemChanged();
}

void BeforePage::leave()
{
    const auto checks = migration().checks();
    const bool doubtful = std::ranges::contains(checks, Outcome::Attention, &CheckResult::outcome);
    migration().setStepState(step(), doubtful ? StepState::NeedsAttention : StepState::Done);
}

void BeforePage::showApp()
{
    const QSignalBlocker blocker(m_bigPicture);
    m_bigPicture->setChecked(migration().usesBigPicture());
    const bool listed = migration().inventory() && bigPictureOf(*migration().inventory()).isThere();
    m_bigPictureWhy->setText(
        listed
            ? tr("The backup lists it. Its own steps stand between Jira's: a dump before Jira's backup, its restore "
                 "after "
                 "the imports.")
            : tr("Its plans are not in Jira's backup. With this tick its own steps stand between Jira's: a dump before "
                 "Jira's backup, its restore after the imports. A backup that lists the app sets it by itself."));
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

void BeforePage::resizeEvent(QResizeEvent *event)
{
    // Of what is seen: a page that is too wide would never hear that it is.
    const int room = parentWidget() ? parentWidget()->width() : width();
    m_pair->setDirection(room < scaledToText(sideBySideWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    StepPage::resizeEvent(event);
}

} // namespace cloudward
