// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailplan.h"

#include "core/people/emailrulerun.h"

#include <utility>

namespace cloudward {

namespace {

using Kind = EmailPlanProblem::Kind;

/// Applies the rules, but not to users whom they would change once more when they are applied to what came out.
class Settled
{
public:
    Settled(const QList<Person> &users, const QList<EmailRule> &rules)
        : m_users(users)
    {
        QSet<qsizetype> untouched;
        QList<EmailPlanProblem> contradictions;
        for (bool settled = false; !settled;) {
            EmailRuleRun once(users, untouched);
            once.run(rules);
            for (qsizetype user = 0; user < users.size(); ++user)
                m_users[user].email = once.email(user);
            EmailRuleRun again(m_users, untouched);
            again.run(rules);
            settled = true;
            m_rules.clear();
            for (qsizetype user = 0; user < users.size(); ++user) {
                m_rules.append(once.ruleOf(user));
                if (again.email(user) == once.email(user))
                    continue;
                settled = false;
                untouched.insert(user);
                contradictions.append({.kind = Kind::Contradiction,
                    .rule = again.ruleOf(user),
                    .who = users[user].userName,
                    .address = again.email(user)});
            }
            m_problems = once.problems() + contradictions;
        }
    }

    const QList<Person> &users() const { return m_users; }
    qsizetype ruleOf(qsizetype user) const { return m_rules[user]; }
    QList<EmailPlanProblem> problems() const { return m_problems; }

private:
    QList<Person> m_users;
    QList<qsizetype> m_rules;
    QList<EmailPlanProblem> m_problems;
};

} // namespace

EmailPlan planEmails(const QList<Person> &users, const QList<EmailRule> &rules)
{
    Settled now(users, rules);
    EmailPlan plan{.changes = {}, .problems = now.problems()};
    QList<qsizetype> ruleOf;
    for (qsizetype user = 0; user < users.size(); ++user)
        ruleOf.append(now.ruleOf(user));
    // Seldom: a rule that found an address taken finds it free once others have theirs.
    constexpr int mostRounds = 10;
    for (int round = 0; round < mostRounds; ++round) {
        Settled next(now.users(), rules);
        const bool stays = next.users() == now.users();
        for (qsizetype user = 0; user < users.size(); ++user) {
            if (next.users()[user].email != now.users()[user].email)
                ruleOf[user] = next.ruleOf(user);
        }
        now = std::move(next);
        if (!stays)
            continue;
        for (qsizetype user = 0; user < users.size(); ++user) {
            const Person &person = users[user];
            const QString &email = now.users()[user].email;
            if (email != person.email)
                plan.changes.append(
                    {person.id, person.directoryId, person.userName, person.email, email, ruleOf[user]});
        }
        return plan;
    }
    // Rules that go round in circles change nothing at all.
    plan.problems.append({.kind = Kind::Contradiction});
    return plan;
}

QList<Person> withEmails(QList<Person> users, const QList<EmailChange> &changes)
{
    qsizetype next = 0;
    for (Person &person : users) {
        if (next == changes.size())
            break;
        const EmailChange &change = changes[next];
        if (person.id != change.userId || person.directoryId != change.directoryId ||
            person.userName != change.userName || person.email != change.before)
            continue;
        person.email = change.after;
        ++next;
    }
    return users;
}

} // namespace cloudward
