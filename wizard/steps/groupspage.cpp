// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupspage.h"

#include "core/cloud/grantaccess.h"
#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/steps/groupswork.h"
#include "wizard/steps/placerow.h"
#include "wizard/steps/table.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const QString byHand = u"by-hand"_s;

} // namespace

GroupsPage::GroupsPage(Session &session, QWidget *parent)
    : StepPage(Step::ReviewGroups, session, parent)
    , m_model(new GroupsModel(this))
    , m_before(new Notice(this))
{
    body()->addWidget(m_before);
    addTable();
    addGrant();
    addByHand();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &GroupsPage::refresh);
    connect(m_model, &GroupsModel::ticksChanged, this, &GroupsPage::showButtons);
    refresh();
}

void GroupsPage::addTable()
{
    auto *card = new Card(tr("What became of the groups"), this);
    m_load = new QPushButton(tr("&Compare with the cloud"), card);
    m_load->setObjectName(u"groups.load"_s);
    m_loadJob = new JobPanel(session().jobs(), u"groups.load"_s, card);
    m_counts = makeText({}, card);
    m_table = makeTable(u"groups.table"_s, tr("Groups of the server and of the cloud"), m_model,
        {.stretchedColumn = GroupsModel::Gains}, card);
    m_gains = makeText({}, card, Tone::Quiet);
    m_gains->setTextFormat(Qt::PlainText);
    m_all = new QPushButton(tr("Tick &all"), card);
    m_all->setObjectName(u"groups.tickAll"_s);
    m_none = new QPushButton(tr("Tick n&one"), card);
    m_none->setObjectName(u"groups.tickNone"_s);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(space::small);
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addStretch(1);
    card->body()->addWidget(m_load, 0, Qt::AlignLeft);
    card->body()->addWidget(m_loadJob);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_gains);
    card->body()->addLayout(ticks);
    body()->addWidget(card);

    connect(m_load, &QPushButton::clicked, this, &GroupsPage::load);
    connect(m_loadJob, &JobPanel::retryWanted, this, &GroupsPage::load);
    connect(m_loadJob, &JobPanel::activityChanged, this, &GroupsPage::showButtons);
    connect(m_loadJob, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_loadJob->result<GroupsOutcome>())
            storeGroups(migration(), *outcome);
        refresh();
    });
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        const GroupReview &review = m_model->review(index.row());
        m_gains->setText(review.gains.isEmpty()
                             ? tr("%1: its members gain nothing new.").arg(review.match.serverName)
                             : tr("%1: its members gain %2.").arg(review.match.serverName, review.gains.join(u", ")));
        m_gains->show();
    });
}

void GroupsPage::addGrant()
{
    auto *card = new Card(tr("Grant product access"), this);
    m_grantNote = makeText({}, card);
    m_grant = new QPushButton(card);
    m_grant->setObjectName(u"groups.grantAll"_s);
    m_grantJob = new JobPanel(session().jobs(), u"groups.grant"_s, card);
    m_outcome = new Notice(card);
    card->body()->addWidget(m_grantNote);
    card->body()->addWidget(m_grant, 0, Qt::AlignLeft);
    card->body()->addWidget(m_grantJob);
    card->body()->addWidget(m_outcome);
    body()->addWidget(card);
    connect(m_grant, &QPushButton::clicked, this, &GroupsPage::grant);
    connect(m_grantJob, &JobPanel::retryWanted, this, &GroupsPage::grant);
    connect(m_grantJob, &JobPanel::activityChanged, this, &GroupsPage::showButtons);
    connect(m_grantJob, &JobPanel::succeeded, this, [this] {
        if (const auto *report = m_grantJob->result<GrantReport>())
            showReport(*report);
    });
}

void GroupsPage::addByHand()
{
    auto *card = new Card(tr("Or by hand"), this);
    m_open = new PlaceRow(session(), tr("Open the &administration"), u"groups.open"_s, card);
    card->body()->addWidget(m_open);
    card->body()->addWidget(
        makeText(tr("Choose “Product access”, then “Review imported groups”. Go through each product, look at "
                    "what its groups may do, and confirm those that shall have access."),
            card, Tone::Quiet));
    m_tick = new QCheckBox(tr("I have &reviewed the groups, and those who need access have it"), card);
    m_tick->setObjectName(u"groups.tick"_s);
    card->body()->addWidget(m_tick);
    body()->addWidget(card);
    connect(m_open, &PlaceRow::opened, this, &GroupsPage::markDoing);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        markDoing();
        migration().setPhaseConfirmed(Step::ReviewGroups, byHand, on);
        Q_EMIT problemChanged();
    });
}

QString GroupsPage::summary() const
{
    return tr(
        "As a safeguard, imported groups have no access to any product. Until you grant it, nobody who came from the "
        "server can sign in.");
}

QString GroupsPage::problem() const
{
    if (migration().confirmedPhases(Step::ReviewGroups).contains(byHand) || !migration().grantedGroups().isEmpty())
        return {};
    return tr("No group has product access yet. Grant it here, or tick that you have done it by hand.");
}

void GroupsPage::refresh()
{
    m_model->setReviews(migration().groupReviews());
    m_model->setGranted(migration().grantedGroups());
    m_tick->setChecked(migration().confirmedPhases(Step::ReviewGroups).contains(byHand));
    m_open->setPlace(placeFor(CloudPage::ProductAccess, migration().choices()));

    const bool imported = migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1);
    const QList<GroupReview> reviews = migration().groupReviews();
    const bool anyNew =
        std::ranges::any_of(reviews, [](const GroupReview &each) { return each.match.fate == GroupFate::New; });
    if (!migration().inventory())
        m_before->say(Notice::Kind::Info, tr("There is no audited backup, so the groups of the server are not known. "
                                             "Audit it in step 2, or go by hand."));
    else if (!imported)
        m_before->say(Notice::Kind::Info,
            tr("The import (step 4) is not confirmed yet. You see here what it will do; grant access after it."));
    else if (!reviews.isEmpty() && !anyNew)
        m_before->say(Notice::Kind::Info, tr("These groups were compared after the import only, when all of them are "
                                             "in the cloud. What they are said to grant "
                                             "includes what the import itself brought."));
    else
        m_before->clear();
    showButtons();
    Q_EMIT problemChanged();
}

void GroupsPage::showButtons()
{
    const bool filled = m_model->rowCount() > 0;
    const QList<GroupReview> reviews = migration().groupReviews();
    const auto joining = std::ranges::count_if(
        reviews, [](const GroupReview &each) { return each.match.fate == GroupFate::Merges && !each.gains.isEmpty(); });
    m_counts->setText(filled ? tr("Groups: %1. Those that give their members more than before: %2.")
                                   .arg(QLocale().toString(reviews.size()), QLocale().toString(qint64(joining)))
                             : tr("Not compared yet."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_all, m_none})
        widget->setVisible(filled);
    m_gains->setVisible(filled && !m_gains->text().isEmpty());
    m_load->setText(filled ? tr("&Compare once more") : tr("&Compare with the cloud"));
    m_load->setEnabled(session().hasCloud() && migration().inventory() && !m_loadJob->isActive());

    const qsizetype ticked = m_model->tickedGroups().size();
    m_grant->setText(tr("&Grant access to the ticked groups (%1)").arg(QLocale().toString(ticked)));
    m_grant->setEnabled(session().hasOrganisation() && ticked > 0 && !m_grantJob->isActive());
    m_grantNote->setText(session().hasOrganisation() ? tr("Cloudward grants the ticked groups the role of a user in "
                                                          "each Jira product of the site, and reads it back. "
                                                          "Each of their members takes a seat of your plan. Groups "
                                                          "whose members would gain something are not ticked "
                                                          "by themselves: look at them first.")
                                                     : tr("With a key of your organisation (given in “Before you "
                                                          "start”) Cloudward can do this for you. Without one, do "
                                                          "it by hand below."));
    setPrimary(m_load, !filled);
    setPrimary(m_grant, filled && m_grant->isEnabled());
}

void GroupsPage::load()
{
    if (m_loadJob->isActive() || !migration().inventory())
        return;
    markDoing();
    GroupsParameters parameters{session().cloud(), migration().inventory()->people, {}};
    session().jobs().start(u"groups.load"_s,
        std::make_unique<JobOf<GroupsOutcome>>(tr("Comparing groups"),
            [parameters = std::move(parameters)](Work &work) { return readGroups(parameters, work); }));
}

void GroupsPage::grant()
{
    if (m_grantJob->isActive() || m_model->tickedGroups().isEmpty())
        return;
    markDoing();
    m_outcome->clear();
    GrantParameters parameters;
    parameters.access = session().organisation();
    parameters.groups = m_model->tickedGroups();
    session().jobs().start(u"groups.grant"_s,
        std::make_unique<JobOf<GrantReport>>(tr("Granting product access"),
            [parameters = std::move(parameters)](Work &work) { return grantAccess(parameters, work); }));
}

void GroupsPage::showReport(const GrantReport &report)
{
    for (const QString &group : report.granted)
        migration().addGrantedGroup(group);
    QStringList sentences;
    if (!report.granted.isEmpty())
        sentences << tr("Granted and read back: %1 groups.").arg(QLocale().toString(report.granted.size()));
    if (report.seatsExceeded)
        sentences << tr(
            "The plan of your site has no seats left for the others. Add seats under admin.atlassian.com, Billing, "
            "or tick fewer groups, and grant again.");
    for (const GroupFailure &failed : report.failed) {
        if (failed.error.code == ErrorCode::TimedOut)
            sentences << tr("%1: accepted, but not to be seen yet. Grant it once more in some minutes.")
                             .arg(failed.group.toHtmlEscaped());
        else if (failed.error.code == ErrorCode::NotFound)
            sentences << tr("%1: not in your organisation's directory. It arrives with the import (step 4).")
                             .arg(failed.group.toHtmlEscaped());
        else
            sentences << u"%1: %2"_s.arg(failed.group.toHtmlEscaped(), textOf(failed.error).sentence.toHtmlEscaped());
    }
    m_outcome->say(report.failed.isEmpty() ? Notice::Kind::Success : Notice::Kind::Attention, sentences.join(u"<br>"));
    refresh();
}

QString GroupsPage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("People cannot sign in"),
               tr("They have an account, but none of their groups has access to the product. The import never turns "
                  "access on "
                  "by itself. Grant it to one of their groups; it may take up to a minute to show.")) +
           section(tr("jira-administrators is gone"), tr("Its members are now in “administrators”: the import renames "
                                                         "that one group. Permission schemes that named the "
                                                         "old group follow it.")) +
           section(tr("A group gives its members more than it did"),
               tr("It has joined a group of the cloud that had that name before, and with it all that group may do, in "
                  "Jira and "
                  "in Confluence. If that is not meant, take the people out of it, or change what the group grants, "
                  "before you "
                  "give it product access. Default access groups cannot be deleted.")) +
           section(tr("Groups that stay behind"), tr("site-admins, system-administrators, org-admins and the groups of "
                                                     "Atlassian's apps are kept by the cloud for "
                                                     "itself; the import leaves those of the server out. Make people "
                                                     "administrators by hand where they need it.")) +
           section(tr("No seats are left"),
               tr("Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 "
                  "agents for "
                  "service projects. Add seats, or leave out groups of people who have gone.")) +
           section(tr("The organisation's key is refused"),
               tr("It is made at admin.atlassian.com by an organisation administrator and is another one than your API "
                  "token. It "
                  "may have expired, or belong to an organisation that does not hold this site.")) +
           section(tr("“Review imported groups” is not there"),
               tr("The page shows it only while groups wait for it. Otherwise open each product under “Product access” "
                  "and add "
                  "the groups there."));
}

} // namespace cloudward
