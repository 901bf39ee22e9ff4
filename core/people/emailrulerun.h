// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/emailplan.h"

#include <QHash>
#include <QSet>

namespace cloudward {

/// Applies rules for addresses once, one after another: who holds which address meanwhile, and what a rule cannot do
/// because somebody else holds it. A value; in any one thread. `users` and `untouched` have to outlive it.
class EmailRuleRun
{
public:
    /// `untouched`: indexes of users whom no rule changes.
    EmailRuleRun(const QList<Person> &users, const QSet<qsizetype> &untouched);

    void run(const QList<EmailRule> &rules);

    QString email(qsizetype user) const { return m_emails[user]; }
    /// The last rule that changed this user; -1 for none.
    qsizetype ruleOf(qsizetype user) const { return m_ruleOf[user]; }
    const QList<EmailPlanProblem> &problems() const { return m_problems; }

private:
    struct Edit
    {
        qsizetype user = 0;
        QString after;
        qint64 line = 0;
    };
    struct Edited
    {
        QString before;
        qint64 line = 0;
        qsizetype order = 0;
    };

    void apply(const AppendDomain &rule);
    void apply(const ReplaceDomain &rule);
    void apply(const PlusAddressDuplicates &);
    void apply(const MakePlaceholders &rule);
    void apply(const SetEmail &rule);
    void apply(const SetEmailsFromCsv &rule);

    bool isHeld(const QString &email) const;
    bool mayUse(const QString &domain);
    void complain(EmailPlanProblem::Kind kind, qint64 line, const QString &who, const QString &address,
        const QList<qsizetype> &others = {});
    void setEmail(qsizetype user, const QString &email);
    /// All at once, so that two users can exchange their addresses; then takes back what makes two have one address who
    /// had not before.
    void applyAll(const QList<Edit> &edits, bool mayCollide);
    /// Who of several with one address came to it just now, and gives it up. Returns the addresses that they go back to.
    QStringList takeBackFrom(const QString &key);

    const QList<Person> &m_users;
    const QSet<qsizetype> &m_untouched;
    QStringList m_emails;
    QList<qsizetype> m_ruleOf;
    QHash<QString, QList<qsizetype>> m_byName;  ///< by lower-case user name
    QHash<QString, QList<qsizetype>> m_holders; ///< by emailKey(); ascending
    QHash<qsizetype, Edited> m_edited;          ///< by the rule at hand
    QList<EmailPlanProblem> m_problems;
    qsizetype m_rule = 0;
    bool m_partsDuplicatesLater = false;
};

} // namespace cloudward
