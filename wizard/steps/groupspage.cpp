// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupspage.h"

#include "core/work/files.h"
#include "wizard/card.h"
#include "wizard/errortext.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/grantcard.h"
#include "wizard/steps/groupsfilter.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/steps/groupstexts.h"
#include "wizard/steps/placerow.h"
#include "wizard/steps/table.h"
#include "wizard/workfolder.h"
#include "wizard/wraptext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
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
/// More is not a table of groups.
constexpr qint64 largestCsv = 200'000'000;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    return button;
}

} // namespace

GroupsPage::GroupsPage(Session &session, QWidget *parent)
    : StepPage(Step::ReviewGroups, session, parent)
    , m_model(new GroupsModel(this))
    , m_before(new Notice(this))
{
    body()->addWidget(m_before);
    addTable();
    m_grant = new GrantCard(session, *m_model, this);
    body()->addWidget(m_grant);
    addByHand();
    body()->addStretch(1);
    connect(&session, &Session::accessChanged, this, &GroupsPage::refresh);
    connect(m_model, &GroupsModel::shown, this, &GroupsPage::showShown);
    connect(m_grant, &GrantCard::started, this, &GroupsPage::markDoing);
    connect(m_grant, &GrantCard::granted, this, &GroupsPage::refresh);
    refresh();
}

void GroupsPage::addTable()
{
    auto *card = new Card(tr("What became of the groups"), this);
    m_load = makeButton(tr("&Compare with the cloud"), u"groups.load"_s, card);
    m_loadJob = new JobPanel(session().jobs(), u"groups.load"_s, card);
    m_counts = makeText({}, card);
    m_reviewed = new QWidget(card);
    m_table = makeTable(u"groups.table"_s, tr("Groups of the server and of the cloud"), m_model,
        {.fewest = 3, .stretchedColumn = GroupsModel::Gains, .mostLines = 3, .steady = true}, m_reviewed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_gains = makeText({}, m_reviewed, Tone::Quiet);
    m_gains->setTextFormat(Qt::PlainText);
    auto *reviewed = new QVBoxLayout(m_reviewed);
    reviewed->setContentsMargins({});
    reviewed->setSpacing(space::small);
    reviewed->addWidget(new GroupsFilter(m_model, m_reviewed));
    reviewed->addWidget(m_table);
    reviewed->addWidget(m_gains);
    reviewed->addWidget(makeDecisions(m_reviewed));
    card->body()->addWidget(m_load, 0, Qt::AlignLeft);
    card->body()->addWidget(m_loadJob);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_reviewed);
    body()->addWidget(card);

    connect(m_load, &QPushButton::clicked, this, &GroupsPage::load);
    connect(m_loadJob, &JobPanel::retryWanted, this, &GroupsPage::load);
    connect(m_loadJob, &JobPanel::activityChanged, this, &GroupsPage::showButtons);
    connect(m_loadJob, &JobPanel::succeeded, this, [this] {
        if (const auto *outcome = m_loadJob->result<GroupsOutcome>())
            storeGroups(migration(), *outcome);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupsPage::showButtons);
}

QWidget *GroupsPage::makeDecisions(QWidget *parent)
{
    auto *decisions = new QWidget(parent);
    auto *both = new QVBoxLayout(decisions);
    both->setContentsMargins({});
    both->setSpacing(space::small);
    m_selected = makeText({}, decisions);
    auto *decide = new FlowLayout;
    m_product = new QComboBox(decisions);
    m_product->setObjectName(u"groups.product"_s);
    m_product->setAccessibleName(tr("Product that is granted"));
    m_give = makeButton(tr("G&ive access"), u"groups.give"_s, decisions);
    m_leave = makeButton(tr("&Leave without"), u"groups.leave"_s, decisions);
    m_open = makeButton(tr("Not &decided"), u"groups.undecide"_s, decisions);
    m_product->setMinimumHeight(m_give->sizeHint().height());
    decide->addWidget(m_product);
    decide->addWidget(m_give);
    decide->addWidget(m_leave);
    decide->addWidget(m_open);
    auto *many = new FlowLayout;
    auto *propose = makeButton(tr("&Propose for the undecided"), u"groups.propose"_s, decisions);
    propose->setToolTip(tr("Access for groups with members to whom it brings nothing more, none for groups without "
                           "members. What gives more than before is left to you."));
    auto *save = makeButton(tr("&Save as CSV …"), u"groups.saveCsv"_s, decisions);
    auto *read = makeButton(tr("&Read a CSV …"), u"groups.readCsv"_s, decisions);
    many->addWidget(propose);
    many->addWidget(save);
    many->addWidget(read);
    m_csvOutcome = new Notice(decisions);
    both->addWidget(m_selected);
    both->addLayout(decide);
    both->addLayout(many);
    both->addWidget(m_csvOutcome);

    connect(m_give, &QPushButton::clicked, this, [this] {
        decideSelected({.kind = GroupDecision::Kind::Grant, .product = m_product->currentData().toString()});
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { decideSelected({.kind = GroupDecision::Kind::Leave}); });
    connect(m_open, &QPushButton::clicked, this, [this] { decideSelected({}); });
    connect(propose, &QPushButton::clicked, this, &GroupsPage::propose);
    const auto start = [this] { return QDir(workFolder(migration())).filePath(u"groups.csv"_s); };
    const QString kind = tr("Tables (*.csv)");
    connect(save, &QPushButton::clicked, this, [this, start, kind] {
        chooseNewFile(this, tr("Save the groups"), start(), kind, [this](const QString &path) { saveCsv(path); });
    });
    connect(read, &QPushButton::clicked, this, [this, start, kind] {
        chooseFile(this, tr("Read decisions"), start(), kind, [this](const QString &path) { readCsv(path); });
    });
    return decisions;
}

void GroupsPage::addByHand()
{
    auto *card = new Card(tr("Or by hand"), this);
    m_place = new PlaceRow(session(), tr("Open the &administration"), u"groups.open"_s, card);
    card->body()->addWidget(m_place);
    card->body()->addWidget(
        makeText(tr("Choose “Product access”, then “Review imported groups”. Go through each product, look at "
                    "what its groups may do, and confirm those that shall have access."),
            card, Tone::Quiet));
    m_tick = new QCheckBox(tr("I have re&viewed the groups, and those who need access have it"), card);
    m_tick->setObjectName(u"groups.tick"_s);
    wrapText(m_tick);
    card->body()->addWidget(m_tick);
    body()->addWidget(card);
    connect(m_place, &PlaceRow::opened, this, &GroupsPage::markDoing);
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
    if (migration().confirmedPhases(Step::ReviewGroups).contains(byHand))
        return {};
    if (const auto waiting = m_model->counts().toGrant; waiting > 0)
        return tr("Groups that you want to give access, and that do not have it yet: %1.").arg(number(waiting));
    if (migration().grantedGroups().isEmpty())
        return tr("No group has product access yet. Grant it here, or tick that you have done it by hand.");
    return {};
}

void GroupsPage::refresh()
{
    m_model->setProducts(migration().siteProducts());
    m_model->setGranted(migration().grantedGroups());
    m_model->setDecisions(migration().groupDecisions());
    m_model->setReviews(migration().groupReviews());
    m_tick->setChecked(migration().confirmedPhases(Step::ReviewGroups).contains(byHand));
    m_place->setPlace(placeFor(CloudPage::ProductAccess, migration().choices()));

    const bool imported = migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1);
    const QList<GroupReview> reviews = migration().groupReviews();
    const bool anyNew =
        std::ranges::any_of(reviews, [](const GroupReview &each) { return each.match.fate == GroupFate::New; });
    const auto *outcome = m_loadJob->result<GroupsOutcome>();
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
    else if (outcome && !outcome->administrationKnown)
        m_before->say(Notice::Kind::Info, tr("Your account may not ask which groups administer the site, so that is "
                                             "not among what members gain here. Look at it on the site."));
    else
        m_before->clear();
    showProducts();
    showButtons();
    Q_EMIT problemChanged();
}

/// One product to choose where the site has one: then it is no choice.
void GroupsPage::showProducts()
{
    const QString chosen = m_product->currentData().toString();
    const QList<SiteProduct> products = migration().siteProducts();
    const QSignalBlocker quiet(m_product);
    m_product->clear();
    m_product->addItem(tr("All Jira products"), QString());
    for (const SiteProduct &product : products)
        m_product->addItem(product.name, product.resourceId);
    m_product->setCurrentIndex(std::max(0, m_product->findData(chosen)));
    m_product->setVisible(products.size() > 1);
}

void GroupsPage::showShown()
{
    if (const int row = m_model->rowOf(m_current); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
    showCurrent();
    showButtons();
    Q_EMIT problemChanged();
}

void GroupsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_current = m_model->review(index.row()).match.serverName;
        m_gains->setText(gainsText(m_model->review(index.row())));
    }
    m_gains->setVisible(index.isValid());
}

void GroupsPage::showButtons()
{
    const GroupCounts counts = m_model->counts();
    const bool filled = counts.all > 0;
    m_counts->setText(filled ? tr("Groups: %1. Those that give their members more than before: %2. Not decided: %3.")
                                   .arg(number(counts.all), number(counts.gaining), number(counts.undecided))
                             : tr("Not compared yet."));
    m_reviewed->setVisible(filled);
    m_load->setText(filled ? tr("&Compare once more") : tr("&Compare with the cloud"));
    m_load->setEnabled(session().hasCloud() && migration().inventory() && !m_loadJob->isActive());

    qsizetype selected = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        selected += range.height();
    m_selected->setText(selected > 0 ? tr("Decide for the selected groups (%1):").arg(number(selected))
                                     : tr("Select groups in the table to decide for them."));
    for (QPushButton *button : {m_give, m_leave, m_open})
        button->setEnabled(selected > 0);
    m_product->setEnabled(selected > 0);

    setPrimary(m_load, !filled);
    m_grant->refresh();
}

void GroupsPage::keepDecisions(const GroupDecisions &changes)
{
    markDoing();
    migration().setGroupDecisions(changes);
    m_model->setDecisions(migration().groupDecisions());
    showButtons();
    Q_EMIT problemChanged();
}

void GroupsPage::decideSelected(const GroupDecision &decision)
{
    GroupDecisions changes;
    for (const QString &name : m_model->decidable(m_table->selectionModel()->selection()))
        changes.insert(name, decision);
    keepDecisions(changes);
}

void GroupsPage::propose()
{
    const GroupDecisions decided = migration().groupDecisions();
    GroupDecisions changes;
    const QList<GroupReview> reviews = migration().groupReviews();
    for (const GroupReview &review : reviews) {
        const GroupDecision proposed = proposedDecision(review);
        if (proposed.kind != GroupDecision::Kind::Open && !decided.contains(review.match.serverName))
            changes.insert(review.match.serverName, proposed);
    }
    keepDecisions(changes);
}

void GroupsPage::saveCsv(const QString &path)
{
    const auto written = writeWholeFile(
        path, groupsCsv(migration().groupReviews(), migration().groupDecisions(), migration().siteProducts()));
    if (written)
        m_csvOutcome->say(Notice::Kind::Success, tr("Written: %1").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
    else
        m_csvOutcome->say(Notice::Kind::Problem, textOf(written.error()).sentence.toHtmlEscaped());
}

void GroupsPage::readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCsv) {
        const Error error = file.isOpen() ? Error{ErrorCode::TooLarge, path, {}, file.size(), largestCsv}
                                          : Error{ErrorCode::NotReadable, path, file.errorString()};
        m_csvOutcome->say(Notice::Kind::Problem, textOf(error).sentence.toHtmlEscaped());
        return;
    }
    const auto reading = readGroupsCsv(file.readAll(), path, migration().groupReviews(), migration().siteProducts());
    if (!reading) {
        const ErrorText words = textOf(reading.error());
        m_csvOutcome->say(
            Notice::Kind::Problem, words.sentence.toHtmlEscaped() + u"<br>"_s + words.whatNext.toHtmlEscaped());
        return;
    }
    keepDecisions(reading->decisions);
    m_csvOutcome->say(reading->ignored.isEmpty() ? Notice::Kind::Success : Notice::Kind::Attention, csvText(*reading));
}

void GroupsPage::load()
{
    if (m_loadJob->isActive() || !migration().inventory())
        return;
    markDoing();
    GroupsParameters parameters{.access = session().cloud(), .people = migration().inventory()->people, .retry = {}};
    if (session().hasOrganisation())
        parameters.organisation = session().organisation();
    session().jobs().start(u"groups.load"_s,
        std::make_unique<JobOf<GroupsOutcome>>(tr("Comparing groups"),
            [parameters = std::move(parameters)](Work &work) { return readGroups(parameters, work); }));
}

} // namespace cloudward
