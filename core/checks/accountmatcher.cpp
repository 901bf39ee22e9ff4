// SPDX-License-Identifier: Apache-2.0
#include "core/checks/accountmatcher.h"

#include "core/people/emailrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace cloudward {

using namespace Qt::StringLiterals;

AccountMatcher::AccountMatcher(const QList<CloudUser> &accounts)
{
    for (const auto &account : accounts) {
        const auto name = account.displayName.toCaseFolded();
        if (account.email.isEmpty()) {
            m_anyHidden = true;
            m_namesWithoutEmail.insert(name);
        } else {
            m_emails.insert(emailKey(account.email));
            m_namesWithEmail.insert(name);
        }
    }
}

AccountMatch AccountMatcher::match(const Person &person) const
{
    const auto email = emailKey(person.email);
    if (!email.isEmpty() && m_emails.contains(email))
        return AccountMatch::ByEmail;
    const auto name = person.displayName.toCaseFolded();
    if (!name.isEmpty() && m_namesWithoutEmail.contains(name))
        return AccountMatch::ByName;
    // Who has no address on the server cannot be missed by it.
    if (email.isEmpty())
        return !name.isEmpty() && m_namesWithEmail.contains(name) ? AccountMatch::ByName : AccountMatch::CannotBeKnown;
    return m_anyHidden ? AccountMatch::CannotBeKnown : AccountMatch::Missing;
}

void MatchTally::add(AccountMatch match, const QString &name)
{
    switch (match) {
    case AccountMatch::ByName: ++m_byName; [[fallthrough]];
    case AccountMatch::ByEmail: ++m_found; break;
    case AccountMatch::CannotBeKnown: ++m_unknown; break;
    case AccountMatch::Missing: m_missing += name; break;
    }
}

void MatchTally::judge(ArrivalRow &row) const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    row.expected = expected();
    row.found = m_found;
    row.approximate = m_byName > 0;
    row.missing = m_missing;
    row.verdict = !m_missing.isEmpty() ? ArrivalRow::Verdict::Differs
                  : m_unknown > 0      ? ArrivalRow::Verdict::CannotBeKnown
                                       : ArrivalRow::Verdict::Equal;
    QStringList words;
    if (m_unknown > 0)
        words += QCoreApplication::translate(
            "Checks", "not to be told, since accounts hide their addresses or users have none: %1")
                     .arg(number(m_unknown));
    if (m_byName > 0)
        words += QCoreApplication::translate("Checks", "told by their names only: %1").arg(number(m_byName));
    row.why = words.join(u"; "_s);
}

} // namespace cloudward
