// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peopletable.h"

#include "core/people/emailrules.h"
#include "wizard/steps/peopletexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

quint32 PeopleKind::of(PersonState state)
{
    return 1U << (8 + unsigned(state));
}

PeopleTable::PeopleTable(const PeopleMap &map, bool withProposals)
    : m_map(map)
    , m_proposals(withProposals ? proposeAccounts(m_map) : QHash<qint32, QList<AccountProposal>>())
    , m_proposed(withProposals)
{
    m_keys.reserve(m_map.rows.size());
    m_kinds.reserve(m_map.rows.size());
    m_haystack.reserve(m_map.rows.size(), m_map.rows.size() * 96);
    for (qint32 row = 0; row < size(); ++row) {
        const MappedPerson &person = m_map.rows.at(row);
        const CloudAccount *its = account(row);
        m_keys.append(personKey(person.person));
        m_kinds.append(kindsOf(row));
        count(row);
        // What is the same is looked through once.
        const auto unless = [](const QString &text, const QString &same) {
            return text == same ? QStringView() : QStringView(text);
        };
        m_haystack.addRow({person.person.displayName, unless(person.person.userName, person.person.displayName),
            person.person.email, unless(person.email, person.person.email),
            its ? unless(its->displayName, person.person.displayName) : QStringView(),
            its ? unless(its->email, person.email) : QStringView()});
    }
}

const CloudAccount *PeopleTable::account(qint32 row) const
{
    const qint32 index = m_map.rows.at(row).account;
    return index < 0 ? nullptr : &m_map.accounts.at(index);
}

quint32 PeopleTable::kindsOf(qint32 row) const
{
    const MappedPerson &person = m_map.rows.at(row);
    const auto kind = [](bool is, quint32 bit) { return is ? bit : 0U; };
    if (person.nobody)
        return PeopleKind::nobody | PeopleKind::byHand |
               kind(person.email != person.person.email, PeopleKind::newAddress);
    bool mayBeInvited = false;
    switch (person.state) {
    case PersonState::ToBeCreated:
    case PersonState::Unmatched:
    case PersonState::Inactive: mayBeInvited = person.account < 0; break;
    case PersonState::Matched:
    case PersonState::Invited:
    case PersonState::Duplicate:
    case PersonState::Deleted:
    case PersonState::Bot: break;
    }
    if (mayBeInvited) {
        const EmailProblem problem = checkEmail(person.email);
        mayBeInvited = problem == EmailProblem::None || problem == EmailProblem::Doubtful;
    }
    // The import refuses an address that is used twice, whatever account was chosen.
    const bool open = person.state == PersonState::Unmatched || person.state == PersonState::Duplicate;
    return PeopleKind::of(person.state) | kind(open, PeopleKind::needsYou) |
           kind(person.account < 0 && m_proposals.contains(row), PeopleKind::hasProposal) |
           kind(mayBeInvited, PeopleKind::canBeInvited) | kind(person.by == MatchedBy::Hand, PeopleKind::byHand) |
           kind(person.email != person.person.email, PeopleKind::newAddress);
}

void PeopleTable::count(qint32 row)
{
    const quint32 kinds = m_kinds.at(row);
    ++m_counts.all;
    if (kinds & PeopleKind::nobody)
        ++m_counts.nobody;
    else
        ++m_counts.byState.at(size_t(m_map.rows.at(row).state));
    m_counts.needsYou += kinds & PeopleKind::needsYou ? 1 : 0;
    m_counts.proposals += kinds & PeopleKind::hasProposal ? 1 : 0;
    m_counts.newAddresses += kinds & PeopleKind::newAddress ? 1 : 0;
}

QStringList PeopleTable::invitable() const
{
    QList<qint32> rows;
    for (qint32 row = 0; row < size(); ++row) {
        if (m_map.rows.at(row).state == PersonState::Unmatched)
            rows.append(row);
    }
    return invitable(rows);
}

QStringList PeopleTable::invitable(const QList<qint32> &rows) const
{
    QStringList emails;
    QSet<QString> seen;
    for (const qint32 row : rows) {
        if (!(m_kinds.at(row) & PeopleKind::canBeInvited))
            continue;
        const QString email = m_map.rows.at(row).email.trimmed();
        if (const QString key = emailKey(email); !seen.contains(key)) {
            seen.insert(key);
            emails.append(email);
        }
    }
    return emails;
}

QString PeopleTable::heading(int column) const
{
    switch (column) {
    case User: return PeopleTexts::tr("User of the server");
    case Address: return PeopleTexts::tr("Address");
    case State: return PeopleTexts::tr("State");
    case Account: return PeopleTexts::tr("Account in the cloud");
    case Owns: return PeopleTexts::tr("Owns");
    default: return {};
    }
}

QString PeopleTable::accountText(qint32 row) const
{
    const MappedPerson &person = m_map.rows.at(row);
    if (person.nobody)
        return PeopleTexts::tr("none is wanted");
    if (const CloudAccount *its = account(row))
        return accountName(*its);
    const auto proposed = m_proposals.constFind(row);
    if (proposed == m_proposals.constEnd() || proposed->isEmpty())
        return PeopleTexts::tr("–");
    return PeopleTexts::tr("perhaps: %1 (%2)")
        .arg(accountName(m_map.accounts.at(proposed->first().account)), proposalWord(proposed->first().why));
}

QString PeopleTable::text(qint32 row, int column) const
{
    const MappedPerson &person = m_map.rows.at(row);
    switch (column) {
    case User: return personName(person.person);
    case Address: return addressText(person);
    case State: return person.nobody ? PeopleTexts::tr("Nobody, by hand") : stateWord(person.state);
    case Account: return accountText(row);
    case Owns: return person.owns.total() < 0 ? PeopleTexts::tr("not known") : QLocale().toString(person.owns.total());
    default: return {};
    }
}

QString PeopleTable::hint(qint32 row, int column) const
{
    switch (column) {
    case State: return stateSentence(m_map.rows.at(row));
    case Owns: return ownsLines(m_map.rows.at(row).owns);
    default: return text(row, column);
    }
}

QIcon PeopleTable::icon(qint32 row, int column) const
{
    return column == State ? stateIcon(m_map.rows.at(row)) : QIcon();
}

QString PeopleTable::sortKey(qint32 row, int column) const
{
    const MappedPerson &person = m_map.rows.at(row);
    switch (column) {
    case Address: return person.email.toCaseFolded();
    case State: {
        // Who needs a person comes first; whom nobody waits for comes last.
        static constexpr std::array<char16_t, PeopleCounts::states> places{
            u'e', u'c', u'd', u'a', u'b', u'f', u'h', u'g'};
        return QString(QChar(person.nobody ? u'i' : places.at(size_t(person.state))));
    }
    case Owns: return u"%1"_s.arg(std::max(qint64(-1), person.owns.total()) + 1, 19, 10, QChar(u'0'));
    default: return text(row, column).toCaseFolded();
    }
}

} // namespace cloudward
