// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailrulerun.h"

#include "core/people/emailrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

using Kind = EmailPlanProblem::Kind;

bool isAccepted(QStringView email)
{
    const EmailProblem problem = checkEmail(email);
    return problem == EmailProblem::None || problem == EmailProblem::Doubtful;
}

QString domainOf(const QString &text)
{
    const QString domain = text.trimmed();
    return domain.startsWith(u'@') ? domain.sliced(1) : domain;
}

} // namespace

EmailRuleRun::EmailRuleRun(const QList<Person> &users, const QSet<qsizetype> &untouched)
    : m_users(users)
    , m_untouched(untouched)
    , m_ruleOf(users.size(), -1)
{
    for (qsizetype user = 0; user < users.size(); ++user) {
        m_emails.append(users[user].email);
        m_byName[users[user].userName.toLower()].append(user);
        if (const QString key = emailKey(m_emails[user]); !key.isEmpty())
            m_holders[key].append(user);
    }
}

void EmailRuleRun::run(const QList<EmailRule> &rules)
{
    qsizetype last = rules.size() - 1;
    while (last >= 0 && !std::holds_alternative<PlusAddressDuplicates>(rules[last]))
        --last;
    for (m_rule = 0; m_rule < rules.size(); ++m_rule) {
        m_partsDuplicatesLater = m_rule < last;
        std::visit([this](const auto &rule) { apply(rule); }, rules[m_rule]);
    }
}

void EmailRuleRun::apply(const AppendDomain &rule)
{
    const QString domain = domainOf(rule.domain);
    if (!mayUse(domain))
        return;
    QList<Edit> edits;
    for (qsizetype user = 0; user < m_users.size(); ++user) {
        QString name = m_emails[user].trimmed();
        if (name.endsWith(u'@'))
            name.chop(1);
        if (name.isEmpty() || name.contains(u'@'))
            continue;
        const QString asItIs = name + u'@' + domain;
        edits.append({.user = user, .after = isAccepted(asItIs) ? asItIs : localPartFor(name) + u'@' + domain});
    }
    applyAll(edits, m_partsDuplicatesLater);
}

void EmailRuleRun::apply(const ReplaceDomain &rule)
{
    const QString from = domainOf(rule.from);
    const QString to = domainOf(rule.to);
    if (!mayUse(to) || from.compare(to, Qt::CaseInsensitive) == 0)
        return;
    QList<Edit> edits;
    for (qsizetype user = 0; user < m_users.size(); ++user) {
        const QString email = m_emails[user].trimmed();
        const qsizetype at = email.indexOf(u'@');
        if (at >= 0 && QStringView(email).sliced(at + 1).compare(from, Qt::CaseInsensitive) == 0)
            edits.append({.user = user, .after = email.first(at + 1) + to});
    }
    applyAll(edits, m_partsDuplicatesLater);
}

void EmailRuleRun::apply(const PlusAddressDuplicates &)
{
    QList<Edit> edits;
    QSet<QString> given;
    QSet<QString> done;
    for (qsizetype first = 0; first < m_users.size(); ++first) {
        const QString key = emailKey(m_emails[first]);
        const QList<qsizetype> holders = m_holders.value(key);
        if (holders.size() < 2 || done.contains(key))
            continue;
        done.insert(key);
        const auto active = std::ranges::find_if(holders, [this](qsizetype user) { return m_users[user].active; });
        const qsizetype keeper = active == holders.end() ? holders.first() : *active;
        qint64 number = 1;
        for (const qsizetype user : holders) {
            if (user == keeper || m_untouched.contains(user))
                continue;
            const QString email = m_emails[user].trimmed();
            const qsizetype at = email.indexOf(u'@');
            if (at < 0)
                continue;
            QString after;
            do
                after = u"%1+%2%3"_s.arg(email.first(at)).arg(++number).arg(email.sliced(at));
            while (isHeld(after) || given.contains(emailKey(after)));
            given.insert(emailKey(after));
            edits.append({.user = user, .after = after});
        }
    }
    applyAll(edits, false);
}

void EmailRuleRun::apply(const MakePlaceholders &rule)
{
    const QString domain = domainOf(rule.domain);
    if (!mayUse(domain))
        return;
    QList<Edit> edits;
    QSet<QString> given;
    QHash<QString, qint64> numbers;
    for (qsizetype user = 0; user < m_users.size(); ++user) {
        if (!m_emails[user].trimmed().isEmpty() || m_untouched.contains(user))
            continue;
        const QString &name = m_users[user].userName;
        QString local = localPartFor(QStringView(name).first(name.contains(u'@') ? name.indexOf(u'@') : name.size()));
        if (local.isEmpty())
            local = u"user"_s;
        QString after = local + u'@' + domain;
        qint64 &number = numbers[local];
        for (number = std::max<qint64>(number, 1); isHeld(after) || given.contains(emailKey(after));)
            after = u"%1.%2@%3"_s.arg(local).arg(++number).arg(domain);
        given.insert(emailKey(after));
        edits.append({.user = user, .after = after});
    }
    applyAll(edits, false);
}

void EmailRuleRun::apply(const SetEmail &rule)
{
    QList<qsizetype> meant;
    if (rule.userId == 0)
        meant = m_byName.value(rule.userName.toLower());
    else
        for (qsizetype user = 0; user < m_users.size(); ++user)
            meant.append(user);
    meant.removeIf([&](qsizetype user) {
        const Person &person = m_users[user];
        return rule.userId == 0 ? person.directoryId != rule.directoryId : person.id != rule.userId;
    });
    if (meant.size() == 1)
        applyAll({{.user = meant.first(), .after = rule.email.trimmed()}}, false);
    else
        complain(
            meant.isEmpty() ? Kind::NobodyNamed : Kind::SeveralNamed, 0, rule.userName, rule.email.trimmed(), meant);
}

void EmailRuleRun::apply(const SetEmailsFromCsv &rule)
{
    QList<Edit> edits;
    QHash<qsizetype, QString> given;
    for (qsizetype i = 0; i < rule.rows.size(); ++i) {
        const CsvRow &row = rule.rows[i];
        const QString who = row.fields.value(0).trimmed();
        const QString after = row.fields.value(1).trimmed();
        if (who.isEmpty() && after.isEmpty())
            continue;
        if (row.fields.size() < 2) {
            complain(Kind::BadRow, row.line, who, {});
            continue;
        }
        QList<qsizetype> meant = m_byName.value(who.toLower());
        if (meant.isEmpty())
            meant = m_holders.value(emailKey(who));
        if (meant.isEmpty() && i == 0 && !after.contains(u'@'))
            continue;
        // A row that was carried out before: nobody has the old address any more.
        if (meant.isEmpty() && isHeld(after))
            continue;
        if (meant.size() != 1) {
            complain(meant.isEmpty() ? Kind::NobodyNamed : Kind::SeveralNamed, row.line, who, after, meant);
            continue;
        }
        const auto before = given.constFind(meant.first());
        if (before == given.constEnd())
            edits.append({.user = meant.first(), .after = after, .line = row.line});
        else if (*before != after)
            complain(Kind::NamedTwice, row.line, who, after);
        given.insert(meant.first(), before == given.constEnd() ? after : QString(*before));
    }
    applyAll(edits, false);
}

bool EmailRuleRun::isHeld(const QString &email) const
{
    return m_holders.contains(emailKey(email));
}

bool EmailRuleRun::mayUse(const QString &domain)
{
    const bool good = !domain.contains(u'@') && isAccepted(u"a@"_s + domain);
    if (!good)
        complain(Kind::BadDomain, 0, {}, domain);
    return good;
}

void EmailRuleRun::complain(
    Kind kind, qint64 line, const QString &who, const QString &address, const QList<qsizetype> &others)
{
    constexpr qsizetype mostNames = 10;
    QStringList names;
    for (const qsizetype user : others.first(std::min(others.size(), mostNames)))
        names.append(m_users[user].userName);
    m_problems.append({kind, m_rule, line, who, address, names});
}

void EmailRuleRun::setEmail(qsizetype user, const QString &email)
{
    const QString before = emailKey(m_emails[user]);
    const QString after = emailKey(email);
    m_emails[user] = email;
    if (before == after)
        return;
    if (!before.isEmpty()) {
        QList<qsizetype> &holders = m_holders[before];
        holders.removeOne(user);
        if (holders.isEmpty())
            m_holders.remove(before);
    }
    if (!after.isEmpty()) {
        QList<qsizetype> &holders = m_holders[after];
        holders.insert(std::ranges::lower_bound(holders, user), user);
    }
}

void EmailRuleRun::applyAll(const QList<Edit> &edits, bool mayCollide)
{
    m_edited.clear();
    QStringList keys;
    for (const Edit &edit : edits) {
        const QString before = m_emails[edit.user];
        if (m_untouched.contains(edit.user) || edit.after == before)
            continue;
        if (!isAccepted(edit.after)) {
            complain(Kind::BadAddress, edit.line, m_users[edit.user].userName, edit.after);
            continue;
        }
        m_edited.insert(edit.user, {before, edit.line, m_edited.size()});
        setEmail(edit.user, edit.after);
        keys.append(emailKey(edit.after));
    }
    while (!mayCollide && !keys.isEmpty())
        keys += takeBackFrom(keys.takeFirst());
    for (auto edited = m_edited.cbegin(); edited != m_edited.cend(); ++edited)
        m_ruleOf[edited.key()] = m_rule;
}

QStringList EmailRuleRun::takeBackFrom(const QString &key)
{
    const QList<qsizetype> holders = m_holders.value(key);
    if (holders.size() < 2)
        return {};
    const auto order = [this](qsizetype user) {
        const auto edited = m_edited.constFind(user);
        return edited == m_edited.constEnd() ? -1 : edited->order;
    };
    const qsizetype keeper = *std::ranges::min_element(holders, {}, order);
    const auto keyBefore = [this](qsizetype user) {
        const auto edited = m_edited.constFind(user);
        return emailKey(edited == m_edited.constEnd() ? m_emails[user] : edited->before);
    };
    QStringList back;
    for (const qsizetype user : holders) {
        if (user == keeper || !m_edited.contains(user))
            continue;
        const QString before = keyBefore(user);
        if (!before.isEmpty() && before == keyBefore(keeper))
            continue;
        const Edited edited = m_edited.take(user);
        complain(Kind::Taken, edited.line, m_users[user].userName, m_emails[user], {keeper});
        setEmail(user, edited.before);
        if (!before.isEmpty())
            back.append(before);
    }
    return back;
}

} // namespace cloudward
