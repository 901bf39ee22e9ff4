// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/invitecard.h"

#include "core/people/csv.h"
#include "core/work/files.h"
#include "wizard/errortext.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/placerow.h"
#include "wizard/workfolder.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QStringList reportSentences(const InviteReport &report)
{
    constexpr qsizetype most = 5;
    QStringList sentences{InviteCard::tr("Invited: %1.").arg(number(report.invited.size()))};
    if (!report.there.isEmpty())
        sentences
            << InviteCard::tr("In the organisation already, and not written to: %1.").arg(number(report.there.size()));
    QStringList reasons;
    for (const RefusedInvitation &refused : report.refused) {
        const QString reason = textOf(refused.error).sentence;
        if (!reasons.contains(reason) && reasons.size() < most)
            reasons.append(reason);
    }
    if (!reasons.isEmpty())
        sentences
            << InviteCard::tr("Refused: %1. %2").arg(number(report.refused.size()), reasons.join(u' ').toHtmlEscaped());
    if (!report.notTried.isEmpty())
        sentences << InviteCard::tr("Not tried after that: %1.").arg(number(report.notTried.size()));
    return sentences;
}

} // namespace

InviteCard::InviteCard(Session &session, QWidget *parent)
    : Card(tr("Invite those without an account"), parent)
    , m_session(session)
{
    m_intro = makeText({}, this);
    body()->addWidget(m_intro);
    addWho();
    m_seats = makeText({}, this);
    m_seats->setTextFormat(Qt::PlainText);
    body()->addWidget(m_seats);
    addInvitation();
    addByHand();
    refresh();
}

void InviteCard::addWho()
{
    m_allButton = new QRadioButton(this);
    m_allButton->setObjectName(u"people.inviteAll"_s);
    m_selectedButton = new QRadioButton(this);
    m_selectedButton->setObjectName(u"people.inviteSelected"_s);
    m_allButton->setChecked(true);
    auto *who = new QVBoxLayout;
    who->setSpacing(space::tiny);
    who->addWidget(m_allButton);
    who->addWidget(m_selectedButton);
    body()->addLayout(who);
    connect(m_allButton, &QRadioButton::toggled, this, &InviteCard::showState);
}

void InviteCard::addInvitation()
{
    m_withKey = new QWidget(this);
    m_access = new QCheckBox(
        tr("Give them access to Jira: it takes the seats; without it they may not show on the site"), m_withKey);
    m_access->setObjectName(u"people.inviteAccess"_s);
    wrapText(m_access);
    m_access->setChecked(true);
    m_confirm = new QCheckBox(m_withKey);
    m_confirm->setObjectName(u"people.inviteConfirm"_s);
    wrapText(m_confirm);
    m_start = new QPushButton(m_withKey);
    m_start->setObjectName(u"people.inviteStart"_s);
    m_job = new JobPanel(m_session.jobs(), u"people.invite"_s, m_withKey);
    auto *column = new QVBoxLayout(m_withKey);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_access);
    column->addWidget(m_confirm);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_job);
    body()->addWidget(m_withKey);
    connect(m_access, &QCheckBox::clicked, this, &InviteCard::showState);
    connect(m_confirm, &QCheckBox::clicked, this, [this](bool on) {
        m_confirmed = on ? chosen() : QStringList();
        showState();
    });
    connect(m_start, &QPushButton::clicked, this, &InviteCard::start);
    connect(m_job, &JobPanel::retryWanted, this, &InviteCard::start);
    connect(m_job, &JobPanel::activityChanged, this, &InviteCard::showState);
    connect(m_job, &JobPanel::succeeded, this, &InviteCard::take);
}

void InviteCard::addByHand()
{
    m_byHand = makeText({}, this, Tone::Quiet);
    m_csv = new QPushButton(tr("Save their addresses as CS&V …"), this);
    m_csv->setObjectName(u"people.inviteCsv"_s);
    m_place = new PlaceRow(m_session, tr("&Open the page for users"), u"people.inviteOpen"_s, this);
    body()->addWidget(m_byHand);
    body()->addWidget(m_csv, 0, Qt::AlignLeft);
    body()->addWidget(m_place);
    m_outcome = new Notice(this);
    m_outcome->setObjectName(u"people.inviteOutcome"_s);
    body()->addWidget(m_outcome);
    connect(m_csv, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Save the addresses"),
            QDir(workFolder(m_session.migration())).filePath(u"invitations.csv"_s), tr("Tables (*.csv)"),
            [this](const QString &path) { saveCsv(path); });
    });
}

void InviteCard::setPeople(const QStringList &all, const QStringList &selected, bool imported)
{
    m_all = all;
    m_selected = selected;
    m_imported = imported;
    showState();
}

void InviteCard::refresh()
{
    ImportAddress place = placeFor(CloudPage::Users, m_session.migration().choices());
    place.clickPath = {u"admin.atlassian.com"_s, tr("your site"), u"Users"_s, u"Invite users"_s};
    m_place->setPlace(place);
    showState();
}

QStringList InviteCard::chosen() const
{
    return m_selectedButton->isChecked() ? m_selected : m_all;
}

QString InviteCard::seatsText() const
{
    const auto facts = m_session.migration().cloudFacts();
    const qsizetype count = chosen().size();
    if (m_session.hasOrganisation() && !m_access->isChecked())
        return tr("Without access to Jira they take no seat of it.");
    if (!facts || facts->seats.isEmpty())
        return tr("The seats of the site are not known (connect it in “Before you start”). Each takes one seat of each "
                  "Jira product that they get access to.");
    QStringList lines;
    for (const ProductSeats &seats : facts->seats) {
        if (seats.total < 0)
            lines << tr("%1: no limit of seats is known; up to %2 more are taken.").arg(seats.product, number(count));
        else if (seats.used < 0)
            lines << tr("%1: %2 seats in all; up to %3 more are taken.")
                         .arg(seats.product, number(seats.total), number(count));
        else
            lines << tr("%1: %2 of %3 seats were taken when the site was last asked; afterwards up to %4.")
                         .arg(seats.product, number(seats.used), number(seats.total), number(seats.used + count));
        if (seats.total >= 0 && seats.used >= 0 && seats.used + count > seats.total)
            lines.last() += u' ' + tr("That is more than there are.");
    }
    return lines.join(u'\n');
}

void InviteCard::showState()
{
    if (!m_outcome)
        return; // while it is being built
    m_intro->setText(m_imported ? tr("The import is over: who has no account now gets one by an invitation.")
                                : tr("The import makes accounts for addresses that it can use. Who needs one before "
                                     "it, or gets none by it, can be "
                                     "invited; a user without an address that can be used needs a new one first."));
    m_allButton->setText(tr("All who have no account and get none by the import (%1)").arg(number(m_all.size())));
    m_selectedButton->setText(tr("The selected users who have none yet (%1)").arg(number(m_selected.size())));
    const qsizetype count = chosen().size();
    const bool any = count > 0;
    const bool key = m_session.hasOrganisation();
    const bool idle = !m_job->isActive();
    m_seats->setVisible(any);
    m_seats->setText(seatsText());
    m_withKey->setVisible(key);
    m_confirm->setText(
        tr("Yes: invite these %1 people, in batches of 25 at most; Atlassian sends each of them an e-mail")
            .arg(number(count)));
    // Other people are another question.
    if (m_confirmed != chosen())
        m_confirmed.clear();
    m_confirm->setChecked(!m_confirmed.isEmpty());
    m_confirm->setEnabled(any && idle);
    m_access->setEnabled(any && idle);
    m_start->setText(tr("&Invite %1 people").arg(number(count)));
    m_start->setEnabled(m_confirm->isChecked() && idle);
    m_csv->setEnabled(any);
    m_byHand->setText(
        key ? tr("Or by hand: save the addresses, and invite them on the page for users at admin.atlassian.com.")
            : tr("Without a key of your organisation (given in “Before you start”) invite them by hand: save the "
                 "addresses, and "
                 "give them to the page for users at admin.atlassian.com. The file has one column, “email”; that the "
                 "page "
                 "takes it as it is, is inferred: otherwise paste the addresses."));
}

void InviteCard::start()
{
    const QStringList emails = chosen();
    if (m_job->isActive() || !m_session.hasOrganisation() || emails.isEmpty() || !m_confirm->isChecked())
        return;
    InviteParameters parameters;
    parameters.access = m_session.organisation();
    parameters.emails = emails;
    parameters.jiraAccess = m_access->isChecked();
    m_confirmed.clear();
    m_outcome->clear();
    m_session.jobs().start(u"people.invite"_s, std::make_unique<JobOf<InviteReport>>(tr("Inviting people"),
                                                   [parameters](Work &work) { return inviteAll(parameters, work); }));
}

void InviteCard::take()
{
    const auto *report = m_job->result<InviteReport>();
    if (!report)
        return;
    Migration &migration = m_session.migration();
    migration.note(u"Invited %1 people; %2 were there already, %3 were refused"_s.arg(report->invited.size())
                       .arg(report->there.size())
                       .arg(report->refused.size() + report->notTried.size()),
        Step::MatchPeople);
    const bool whole = report->refused.isEmpty() && report->notTried.isEmpty();
    m_outcome->say(whole ? Notice::Kind::Success : Notice::Kind::Attention, reportSentences(*report).join(u"<br>"_s));
    migration.addInvitedEmails(report->invited);
}

void InviteCard::saveCsv(const QString &path)
{
    QByteArray csv = csvLine({u"email"_s});
    for (const QString &email : chosen())
        csv += csvLine({email});
    const auto written = writeWholeFile(path, csv);
    m_outcome->say(written ? Notice::Kind::Success : Notice::Kind::Problem,
        written ? tr("Written: %1").arg(QDir::toNativeSeparators(path).toHtmlEscaped())
                : textOf(written.error()).sentence.toHtmlEscaped());
}

} // namespace cloudward
