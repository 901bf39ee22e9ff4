// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/arrival.h"

#include <QHash>
#include <QSet>

namespace cloudward {

enum class AccountMatch {
    ByEmail,
    ByName,        ///< an account without a visible address has the same display name
    CannotBeKnown, ///< an account that hides its address may be theirs
    Missing,
};

/// Finds people of the server among accounts of the cloud.
class AccountMatcher
{
public:
    explicit AccountMatcher(const QList<CloudUser> &accounts);
    AccountMatch match(const Person &person) const;

private:
    QSet<QString> m_emails;            ///< as emailKey() has them
    QSet<QString> m_namesWithoutEmail; ///< case folded
    QSet<QString> m_namesWithEmail;
    bool m_anyHidden = false;
};

/// Adds up what was found of people that are expected, and says what that means.
class MatchTally
{
public:
    void add(AccountMatch match, const QString &name);
    /// Equal where all were found, Differs where somebody is missing for sure, CannotBeKnown otherwise. Names that cannot
    /// be known are not among the missing; the row's words say how many they are.
    void judge(ArrivalRow &row) const;
    qint64 expected() const { return m_found + m_unknown + m_missing.size(); }
    qint64 unknown() const { return m_unknown; }

private:
    qint64 m_found = 0;
    qint64 m_byName = 0;
    qint64 m_unknown = 0;
    QStringList m_missing;
};

} // namespace cloudward
