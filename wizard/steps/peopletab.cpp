// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peopletab.h"

#include "core/people/emailrules.h"
#include "wizard/charts/stackbar.h"
#include "wizard/flowlayout.h"
#include "wizard/steps/peopletexts.h"
#include "wizard/steps/rowchooser.h"
#include "wizard/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

MappingTab::Looks looks()
{
    MappingTab::Looks looks{.name = u"people"_s,
        .tableName = PeopleTab::tr("Users of the server and accounts of the cloud"),
        .findWords = PeopleTab::tr("Find a name, a user name, an address or an account"),
        .kinds = {{PeopleTab::tr("All users"), RowsWanted::everyKind},
            {PeopleTab::tr("Needs you"), PeopleKind::needsYou},
            {PeopleTab::tr("With a proposal"), PeopleKind::hasProposal}},
        .stretchedColumn = PeopleTable::Account,
        .csvName = u"people.csv"_s};
    for (const PersonState state :
        {PersonState::Matched, PersonState::ToBeCreated, PersonState::Invited, PersonState::Unmatched,
            PersonState::Duplicate, PersonState::Inactive, PersonState::Deleted, PersonState::Bot})
        looks.kinds.append({stateWord(state), PeopleKind::of(state)});
    looks.kinds.append({PeopleTab::tr("Nobody is wanted"), PeopleKind::nobody});
    looks.kinds.append({PeopleTab::tr("Decided by hand"), PeopleKind::byHand});
    looks.kinds.append({PeopleTab::tr("New address"), PeopleKind::newAddress});
    return looks;
}

FlowLayout *makeRow(QVBoxLayout *column)
{
    auto *row = new FlowLayout;
    column->addLayout(row);
    return row;
}

} // namespace

PeopleTab::PeopleTab(QWidget *parent)
    : MappingTab(looks(), std::make_shared<PeopleTable>(PeopleMap()), parent)
{
    m_chart = new StackBar(tr("Users of the server and accounts of the cloud"), this);
    m_chart->setObjectName(u"people.chart"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_chart);
    addActions();
    addAddress();
    connect(this, &MappingTab::selectionChanged, this, &PeopleTab::showSelection);
    showSelection();
}

void PeopleTab::addActions()
{
    const auto add = [this](const QString &text, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"people."_s + QLatin1StringView(name));
        return button;
    };
    m_choose = add(tr("&Choose the account …"), "choose");
    m_take = add(tr("Take the &proposal"), "take");
    m_nobody = add(tr("Nobod&y"), "nobody");
    m_nobody->setToolTip(tr("Needs no account in the cloud."));
    m_forget = add(tr("&Forget the choice"), "forget");
    auto *row = makeRow(actions());
    for (QPushButton *button : {m_choose, m_take, m_nobody, m_forget})
        row->addWidget(button);
    connect(m_choose, &QPushButton::clicked, this, &PeopleTab::choose);
    connect(m_take, &QPushButton::clicked, this, &PeopleTab::takeProposals);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        decide(PersonChoice{.kind = PersonChoice::Kind::Nobody, .accountId = {}}, tr("Nobody is wanted (users: %1)"));
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { decide(std::nullopt, tr("Choice forgotten (%1)")); });
}

void PeopleTab::addAddress()
{
    auto *label = new QLabel(tr("New &address"), this);
    m_email = new QLineEdit(this);
    m_email->setObjectName(u"people.email"_s);
    label->setBuddy(m_email);
    m_setEmail = new QPushButton(tr("Se&t the address"), this);
    m_setEmail->setObjectName(u"people.setEmail"_s);
    m_dropEmail = new QPushButton(tr("As it &was"), this);
    m_dropEmail->setObjectName(u"people.dropEmail"_s);
    m_dropEmail->setAccessibleName(tr("Take back the addresses that were set by hand"));
    auto *row = makeRow(actions());
    row->addWidget(label);
    row->addWidget(m_email);
    row->addWidget(m_setEmail);
    row->addWidget(m_dropEmail);
    connect(m_email, &QLineEdit::returnPressed, this, &PeopleTab::setEmail);
    connect(m_setEmail, &QPushButton::clicked, this, &PeopleTab::setEmail);
    connect(m_dropEmail, &QPushButton::clicked, this, &PeopleTab::dropEmails);
}

void PeopleTab::setPrepared(const PreparedPeople &prepared, bool imported)
{
    m_accounts = prepared.accounts;
    m_canChangeAddresses = prepared.from == PeopleSource::From::Backup && !imported;
    m_shownFor = -1;
    setTable(prepared.people);
    showChart();
    showSelection();
}

/// Who is matched, by itself or by hand, and who is not.
void PeopleTab::showChart()
{
    const PeopleCounts &counts = people().counts();
    qsizetype byHand = 0;
    for (qint32 row = 0; row < people().size(); ++row) {
        const quint32 kinds = people().kinds(row);
        const bool chosen = (kinds & PeopleKind::byHand) != 0 && (kinds & PeopleKind::nobody) == 0;
        byHand += chosen && (kinds & PeopleKind::of(PersonState::Matched)) != 0 ? 1 : 0;
    }
    QList<StackBar::Part> parts;
    const auto add = [&parts](const QString &word, qsizetype count, Tone tone, Fill fill) {
        parts += {tr("%1: %2", "what is counted, how many").arg(word, QLocale().toString(count)), count, tone, fill};
    };
    add(stateWord(PersonState::Matched), counts.of(PersonState::Matched) - byHand, Tone::Success, Fill::Solid);
    add(tr("Decided by hand"), byHand, Tone::Success, Fill::Hatched);
    add(stateWord(PersonState::ToBeCreated), counts.of(PersonState::ToBeCreated), Tone::Accent, Fill::Solid);
    add(stateWord(PersonState::Invited), counts.of(PersonState::Invited), Tone::Accent, Fill::Hatched);
    add(stateWord(PersonState::Unmatched), counts.of(PersonState::Unmatched), Tone::Attention, Fill::Solid);
    add(stateWord(PersonState::Duplicate), counts.of(PersonState::Duplicate), Tone::Problem, Fill::Hatched);
    add(stateWord(PersonState::Inactive), counts.of(PersonState::Inactive), Tone::Quiet, Fill::Outlined);
    add(stateWord(PersonState::Deleted), counts.of(PersonState::Deleted), Tone::Quiet, Fill::Hatched);
    add(stateWord(PersonState::Bot), counts.of(PersonState::Bot), Tone::Quiet, Fill::Solid);
    add(tr("Nobody is wanted"), counts.nobody, Tone::Quiet, Fill::Hatched);
    m_chart->setParts(parts);
}

QList<qint32> PeopleTab::selectedOf(const PeopleTable &table) const
{
    return &people() == &table ? selected() : QList<qint32>();
}

QStringList PeopleTab::selectedKeys() const
{
    QStringList keys;
    for (const qint32 row : selected())
        keys.append(people().key(row));
    return keys;
}

void PeopleTab::showSelection()
{
    quint32 kinds = 0;
    const QList<qint32> rows = selected();
    for (const qint32 row : rows)
        kinds |= people().kinds(row);
    const bool any = !rows.isEmpty();
    setSelectedText(any ? tr("Decide for the selected users (%1):").arg(QLocale().toString(rows.size()))
                        : tr("Select users in the table to decide for them."));
    m_choose->setEnabled(any && people().map().accountsKnown);
    m_take->setEnabled((kinds & PeopleKind::hasProposal) != 0);
    m_nobody->setEnabled(any);
    m_forget->setEnabled((kinds & PeopleKind::byHand) != 0);
    m_email->setEnabled(rows.size() == 1 && m_canChangeAddresses);
    m_setEmail->setEnabled(m_email->isEnabled());
    m_dropEmail->setEnabled(m_canChangeAddresses && (kinds & PeopleKind::newAddress) != 0);
    showCurrent();
}

void PeopleTab::showCurrent()
{
    const qint32 row = current();
    if (row != m_shownFor)
        m_email->setText(row < 0 ? QString() : people().person(row).email);
    m_shownFor = row;
    if (row < 0)
        return setDetail({});
    QString text = u"%1: %2"_s.arg(personName(people().person(row).person), stateSentence(people().person(row)));
    QStringList proposed;
    if (people().kinds(row) & PeopleKind::hasProposal) {
        for (const AccountProposal &proposal : people().proposals(row))
            proposed.append(u"%1 (%2)"_s.arg(
                accountName(people().map().accounts.at(proposal.account)), proposalWord(proposal.why)));
        text += u' ' + tr("Perhaps it is: %1.").arg(proposed.join(u"; "));
    }
    setDetail(text);
}

void PeopleTab::choose()
{
    const QList<qint32> rows = selected();
    if (rows.isEmpty() || !m_accounts)
        return;
    RowChooser::Looks looks{.title = tr("Choose the account"),
        .what = rows.size() == 1 ? tr("Which account is %1?").arg(personName(people().person(rows.first()).person))
                                 : tr("Which account are the %1 selected users?").arg(QLocale().toString(rows.size())),
        .findWords = tr("Find a name or an address"),
        .tableName = tr("Accounts of the site")};
    if (rows.size() == 1) {
        for (const AccountProposal &proposal : people().proposals(rows.first())) {
            const CloudAccount &account = people().map().accounts.at(proposal.account);
            looks.proposals.append(
                {account.accountId, u"%1 (%2)"_s.arg(accountName(account), proposalWord(proposal.why))});
        }
    }
    auto *chooser = new RowChooser(looks, m_accounts, this);
    connect(chooser, &RowChooser::chosen, this, [this](const QString &accountId) {
        decide(PersonChoice{.kind = PersonChoice::Kind::Account, .accountId = accountId},
            tr("Account chosen (users: %1)"));
    });
    chooser->open();
}

void PeopleTab::decide(const std::optional<PersonChoice> &choice, const QString &what)
{
    PeopleEdit edit;
    const QStringList keys = selectedKeys();
    for (const QString &key : keys)
        edit.people.insert(key, choice);
    if (!edit.isEmpty())
        Q_EMIT edited(edit, what.arg(QLocale().toString(keys.size())));
}

void PeopleTab::takeProposals()
{
    PeopleEdit edit;
    QSet<qint32> taken;
    qsizetype left = 0;
    for (const qint32 row : selected()) {
        if (!(people().kinds(row) & PeopleKind::hasProposal))
            continue;
        const qint32 account = people().proposals(row).first().account;
        // One account for two people would be a guess too many.
        if (taken.contains(account)) {
            ++left;
            continue;
        }
        taken.insert(account);
        edit.people.insert(people().key(row), PersonChoice{.kind = PersonChoice::Kind::Account,
                                                  .accountId = people().map().accounts.at(account).accountId});
    }
    if (!edit.isEmpty())
        Q_EMIT edited(edit, tr("Proposals taken (users: %1)").arg(QLocale().toString(edit.people.size())));
    if (left > 0)
        say(Notice::Kind::Attention, tr("Left as they were, since their proposal is also another selected user’s: %1.")
                                         .arg(QLocale().toString(left)));
}

void PeopleTab::setEmail()
{
    const qint32 row = current();
    const QString email = m_email->text().trimmed();
    if (!m_setEmail->isEnabled() || row < 0 || selected() != QList<qint32>{row} || email == people().person(row).email)
        return;
    const EmailProblem problem = checkEmail(email);
    if (problem != EmailProblem::None && problem != EmailProblem::Doubtful) {
        say(Notice::Kind::Problem,
            tr("Jira Cloud refuses the address “%1”, so it was not set.").arg(email.toHtmlEscaped()));
        return;
    }
    say(Notice::Kind::Info, {});
    const Person &person = people().person(row).person;
    // What is typed as it was takes back what was set.
    const QString wanted = email == person.email ? QString() : email;
    Q_EMIT edited({.people = {}, .groups = {}, .emails = {emailFor(person, wanted)}},
        tr("Address of %1").arg(personName(person)));
}

void PeopleTab::dropEmails()
{
    PeopleEdit edit;
    for (const qint32 row : selected()) {
        if (people().kinds(row) & PeopleKind::newAddress)
            edit.emails.append(emailFor(people().person(row).person, {}));
    }
    if (!edit.isEmpty())
        Q_EMIT edited(edit, tr("Addresses taken back (users: %1)").arg(QLocale().toString(edit.emails.size())));
}

} // namespace cloudward
