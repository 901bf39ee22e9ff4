// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/rejoinpage.h"

#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/placerow.h"
#include "wizard/steps/rejoinwork.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const QString byHand = u"by-hand"_s;

QString stateWord(FormerGroup::State state)
{
    switch (state) {
    case FormerGroup::State::Missing: return RejoinPage::tr("you are not in it");
    case FormerGroup::State::Member: return RejoinPage::tr("you are in it");
    case FormerGroup::State::Reserved: return RejoinPage::tr("only an organisation administrator can give it");
    case FormerGroup::State::NotInCloud: return RejoinPage::tr("has not arrived in the cloud");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon stateIcon(FormerGroup::State state)
{
    switch (state) {
    case FormerGroup::State::Missing: return makeIcon(Icon::ToDo, Tone::Quiet);
    case FormerGroup::State::Member: return makeIcon(Icon::Done, Tone::Success);
    case FormerGroup::State::Reserved: return makeIcon(Icon::Skipped, Tone::Quiet);
    case FormerGroup::State::NotInCloud: return makeIcon(Icon::Attention, Tone::Attention);
    }
    Q_UNREACHABLE_RETURN({});
}

QString groupText(const FormerGroup &group)
{
    const GroupMatch &match = group.match;
    if (match.cloudName.isEmpty() || match.cloudName == match.serverName)
        return RejoinPage::tr("%1: %2").arg(match.serverName, stateWord(group.state));
    return RejoinPage::tr("%1, now %2: %3").arg(match.serverName, match.cloudName, stateWord(group.state));
}

/// What it takes, where the answer alone does not say so.
QString failureSentence(const GroupFailure &failed)
{
    const QString group = failed.group.toHtmlEscaped();
    switch (failed.error.code) {
    case ErrorCode::Forbidden:
        return RejoinPage::tr(
            "%1: refused. Only a site or organisation administrator may add people to it; and where a "
            "group comes from an identity provider, it can be changed there alone.")
            .arg(group);
    case ErrorCode::NotFound:
        return RejoinPage::tr(
            "%1: the site no longer finds the group, or does not let your account see it. Look up your "
            "groups once more.")
            .arg(group);
    default:
        return RejoinPage::tr("Could not be added: %1. %2").arg(group, textOf(failed.error).sentence.toHtmlEscaped());
    }
}

QString reservedSentence(const QList<FormerGroup> &groups)
{
    QStringList names;
    for (const FormerGroup &group : groups) {
        if (group.state == FormerGroup::State::Reserved)
            names << group.match.serverName.toHtmlEscaped();
    }
    if (names.isEmpty())
        return {};
    return RejoinPage::tr(
        "The import brings none of these, and adding you is not for Cloudward: %1. They rule the site or "
        "its organisation: if you need one, an organisation administrator gives it at "
        "admin.atlassian.com.")
        .arg(names.join(u", "));
}

} // namespace

RejoinPage::RejoinPage(Session &session, QWidget *parent)
    : StepPage(Step::RejoinGroups, session, parent)
{
    addList();
    addByHand();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &RejoinPage::refresh);
    refresh();
}

void RejoinPage::addList()
{
    auto *card = new Card(tr("Your groups on the server"), this);
    m_who = makeText({}, card);
    m_load = new QPushButton(card);
    m_load->setObjectName(u"rejoin.load"_s);
    m_loadJob = new JobPanel(session().jobs(), u"rejoin.load"_s, card);
    m_source = new Notice(card);
    m_list = new QListWidget(card);
    m_list->setObjectName(u"rejoin.list"_s);
    m_list->setAccessibleName(tr("Your former groups"));
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_reserved = new Notice(card);
    m_add = new QPushButton(card);
    m_add->setObjectName(u"rejoin.add"_s);
    m_addJob = new JobPanel(session().jobs(), u"rejoin.add"_s, card);
    m_outcome = new Notice(card);
    card->body()->addWidget(m_who);
    card->body()->addWidget(m_load, 0, Qt::AlignLeft);
    card->body()->addWidget(m_loadJob);
    card->body()->addWidget(m_source);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_reserved);
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    card->body()->addWidget(m_addJob);
    card->body()->addWidget(m_outcome);
    body()->addWidget(card);

    connect(m_load, &QPushButton::clicked, this, &RejoinPage::load);
    connect(m_loadJob, &JobPanel::retryWanted, this, &RejoinPage::load);
    connect(m_loadJob, &JobPanel::activityChanged, this, &RejoinPage::showButtons);
    connect(m_loadJob, &JobPanel::succeeded, this, [this] {
        const auto *outcome = m_loadJob->result<FormerGroupsOutcome>();
        if (!outcome)
            return;
        migration().setFormerGroups(outcome->formerGroups);
        for (const FormerGroup &group : outcome->plan.groups) {
            if (group.state == FormerGroup::State::Member)
                migration().addRejoinedGroup(group.match.cloudName);
        }
        m_groups = outcome->plan.groups;
        if (outcome->serverError)
            m_source->say(
                Notice::Kind::Info, tr("The server could not be asked, so these are the groups in the backup. %1")
                                        .arg(textOf(*outcome->serverError).sentence.toHtmlEscaped()));
        else
            m_source->clear();
        if (outcome->formerGroups.isEmpty()) {
            m_source->say(Notice::Kind::Info, tr("On the server you were in no group, so there is nothing to add."));
            migration().setPhaseConfirmed(Step::RejoinGroups, byHand, true);
        }
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &RejoinPage::join);
    connect(m_addJob, &JobPanel::retryWanted, this, &RejoinPage::join);
    connect(m_addJob, &JobPanel::activityChanged, this, &RejoinPage::showButtons);
    connect(m_addJob, &JobPanel::succeeded, this, [this] {
        if (const auto *report = m_addJob->result<RejoinReport>())
            showReport(*report);
    });
    connect(m_list, &QListWidget::itemChanged, this, &RejoinPage::showButtons);
}

void RejoinPage::addByHand()
{
    auto *card = new Card(tr("Or by hand"), this);
    m_open = new PlaceRow(session(), tr("Open the &administration"), u"rejoin.open"_s, card);
    card->body()->addWidget(m_open);
    card->body()->addWidget(
        makeText(tr("Choose your site if there are several, then “Users” and your own profile, and add the "
                    "groups there; or open each group under “Groups” and add yourself as a member."),
            card, Tone::Quiet));
    m_tick = new QCheckBox(tr("I am in all the &groups that I need"), card);
    m_tick->setObjectName(u"rejoin.tick"_s);
    wrapText(m_tick);
    card->body()->addWidget(m_tick);
    body()->addWidget(card);
    connect(m_open, &PlaceRow::opened, this, &RejoinPage::markDoing);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        markDoing();
        migration().setPhaseConfirmed(Step::RejoinGroups, byHand, on);
        Q_EMIT problemChanged();
    });
}

QString RejoinPage::summary() const
{
    return tr("As a safeguard, the import leaves out the groups of the person who runs it. Here you get yours back.");
}

QString RejoinPage::userName() const
{
    if (!migration().choices().serverUser.isEmpty())
        return migration().choices().serverUser;
    const auto facts = migration().serverFacts();
    return facts ? facts->userName : QString();
}

QString RejoinPage::problem() const
{
    if (migration().confirmedPhases(Step::RejoinGroups).contains(byHand))
        return {};
    const QList<FormerGroup> groups = known();
    if (groups.isEmpty())
        return tr("Look up your groups, or tick that you are in all that you need.");
    const auto missing = std::ranges::count_if(
        groups, [](const FormerGroup &group) { return group.state == FormerGroup::State::Missing; });
    if (missing > 0)
        return tr("You are not in %1 of your groups yet.").arg(QLocale().toString(qint64(missing)));
    return {};
}

/// What was read in this session; after opening the document again, what it remembers.
QList<FormerGroup> RejoinPage::known() const
{
    QList<FormerGroup> groups = m_groups;
    if (groups.isEmpty()) {
        QList<CloudGroupName> names;
        const QList<GroupReview> reviews = migration().groupReviews();
        for (const GroupReview &review : reviews) {
            if (!review.match.cloudGroupId.isEmpty())
                names.append({review.match.cloudName, review.match.cloudGroupId});
        }
        groups = compareFormerGroups(migration().formerGroups(), names, {});
    }
    const QStringList rejoined = migration().rejoinedGroups();
    for (FormerGroup &group : groups) {
        if (group.state != FormerGroup::State::Reserved &&
            rejoined.contains(group.match.cloudName, Qt::CaseInsensitive))
            group.state = FormerGroup::State::Member;
    }
    return groups;
}

void RejoinPage::refresh()
{
    m_tick->setChecked(migration().confirmedPhases(Step::RejoinGroups).contains(byHand));
    m_open->setPlace(placeFor(CloudPage::Users, migration().choices()));
    showGroups();
    Q_EMIT problemChanged();
}

void RejoinPage::showGroups()
{
    const QList<FormerGroup> groups = known();
    const QSignalBlocker quiet(m_list);
    const bool same = m_list->count() == groups.size();
    if (!same)
        m_list->clear();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const FormerGroup &group = groups.at(i);
        QListWidgetItem *item = same ? m_list->item(int(i)) : new QListWidgetItem(m_list);
        const bool fresh = !same || item->data(Qt::UserRole).toString() != group.match.serverName;
        item->setText(groupText(group));
        item->setIcon(stateIcon(group.state));
        item->setData(Qt::UserRole, group.match.serverName);
        if (group.state == FormerGroup::State::Missing) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            if (fresh || !item->data(Qt::CheckStateRole).isValid())
                item->setCheckState(Qt::Checked);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(Qt::CheckStateRole, {});
        }
    }
    m_list->setVisible(!groups.isEmpty());
    m_reserved->say(Notice::Kind::Info, reservedSentence(groups));
    if (!groups.isEmpty()) {
        const int rows = int(std::clamp<qsizetype>(groups.size(), 2, 10));
        m_list->setFixedHeight(
            rows * (m_list->sizeHintForRow(0) + 2 * m_list->spacing()) + 2 * m_list->frameWidth() + space::small);
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    showButtons();
}

QList<GroupMatch> RejoinPage::ticked() const
{
    QList<GroupMatch> matches;
    const QList<FormerGroup> groups = known();
    for (qsizetype i = 0; i < groups.size() && i < m_list->count(); ++i) {
        if (groups.at(i).state == FormerGroup::State::Missing && m_list->item(int(i))->checkState() == Qt::Checked)
            matches << groups.at(i).match;
    }
    return matches;
}

void RejoinPage::showButtons()
{
    const QString user = userName();
    const bool canAsk = !user.isEmpty() && (session().hasServer() || migration().inventory());
    m_who->setText(user.isEmpty()
                       ? tr("Your name on the server is not known. Give it in “Before you start”, or go by hand.")
                       : tr("On the server you are <b>%1</b>.").arg(user.toHtmlEscaped()));
    const bool filled = m_list->count() > 0;
    m_load->setText(filled ? tr("&Look up once more") : tr("&Look up my groups"));
    m_load->setEnabled(canAsk && !m_loadJob->isActive());
    const qsizetype count = ticked().size();
    m_add->setVisible(filled);
    m_add->setText(tr("Add me to the &ticked groups (%1)").arg(QLocale().toString(count)));
    m_add->setEnabled(count > 0 && session().hasCloud() && !m_addJob->isActive() && !m_loadJob->isActive());
    setPrimary(m_load, !filled);
    setPrimary(m_add, filled);
}

void RejoinPage::load()
{
    if (m_loadJob->isActive())
        return;
    markDoing();
    m_outcome->clear();
    FormerGroupsParameters parameters;
    if (session().hasServer())
        parameters.server = session().server();
    if (session().hasCloud())
        parameters.cloud = session().cloud();
    if (migration().inventory())
        parameters.people = migration().inventory()->people;
    parameters.userName = userName();
    session().jobs().start(u"rejoin.load"_s,
        std::make_unique<JobOf<FormerGroupsOutcome>>(tr("Looking up your groups"),
            [parameters = std::move(parameters)](Work &work) { return readFormerGroups(parameters, work); }));
}

void RejoinPage::join()
{
    RejoinParameters parameters;
    parameters.groups = ticked();
    if (parameters.groups.isEmpty() || m_addJob->isActive())
        return;
    markDoing();
    m_outcome->clear();
    parameters.access = session().cloud();
    session().jobs().start(u"rejoin.add"_s,
        std::make_unique<JobOf<RejoinReport>>(tr("Adding you to your groups"),
            [parameters = std::move(parameters)](Work &work) { return rejoinGroups(parameters, work); }));
}

void RejoinPage::showReport(const RejoinReport &report)
{
    for (const QString &group : report.joined)
        migration().addRejoinedGroup(group);
    migration().note(u"Added again to %1 groups; %2 not seen yet, %3 refused"_s.arg(report.joined.size())
                         .arg(report.notSeenYet.size())
                         .arg(report.failed.size()),
        Step::RejoinGroups);
    QStringList sentences;
    if (!report.joined.isEmpty())
        sentences << tr("Added, and the site shows it: %1.").arg(report.joined.join(u", ").toHtmlEscaped());
    if (!report.notSeenYet.isEmpty())
        sentences << tr(
            "Accepted, but the site does not show it yet: %1. Look up your groups once more in some minutes.")
                         .arg(report.notSeenYet.join(u", ").toHtmlEscaped());
    for (const GroupFailure &failed : report.failed)
        sentences << failureSentence(failed);
    const bool all = report.notSeenYet.isEmpty() && report.failed.isEmpty();
    m_outcome->say(all ? Notice::Kind::Success : Notice::Kind::Attention, sentences.join(u"<br>"));
    refresh();
}

} // namespace cloudward
