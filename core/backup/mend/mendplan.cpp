// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/mendplan.h"

#include "core/findings/findingtext.h"
#include "core/people/emailrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr QLatin1StringView reservedPrefix("addon_");
constexpr QLatin1StringView plainPrefix("app_");
constexpr qsizetype longestReplacement = 16;

/// What may stand anywhere in a row, in a comment and in CDATA.
bool canReplace(QStringView text)
{
    return text.size() <= longestReplacement &&
           std::ranges::none_of(text, [](QChar c) { return u"&<>\"'-]"_s.contains(c) || !c.isPrint(); });
}

class Planner
{
public:
    Planner(const Inventory &inventory, const MendWishes &wishes)
        : m_inventory(inventory)
        , m_wishes(wishes)
    {
        for (const auto &person : inventory.people.users)
            ++m_rowsById[person.id];
    }

    MendPlan plan()
    {
        planCharacters();
        planEmailAddresses();
        if (wants(u"users.addon-prefix"))
            planNames();
        planDeactivation();
        auto &choices = m_plan.choices;
        choices.publicFilters = wants(u"security.public-filter");
        choices.publicDashboards = wants(u"security.public-dashboard");
        choices.anyoneGrants = wants(u"security.anyone-grant");
        choices.anyoneBrowse = wants(u"security.anyone-browse");
        choices.anyoneUserPicker = wants(u"security.browse-users-anyone");
        return std::move(m_plan);
    }

private:
    /// Rows are found again by their id.
    bool canBeFound(qint64 id) const { return id != 0 && m_rowsById.value(id) == 1; }
    void cannotBeFound(const QString &userName)
    {
        m_plan.problems.append(
            QCoreApplication::translate("MendPlan", "User “%1” cannot be changed: the row has no id of its own.")
                .arg(userName));
    }

    bool wants(QStringView finding) const { return m_wishes.findings.contains(finding); }

    void planCharacters()
    {
        auto &choices = m_plan.choices;
        choices.illegalCharacters = choices.surrogatePairs = wants(u"xml.illegal-characters");
        choices.encoding = wants(u"xml.encoding");
        if (canReplace(m_wishes.replacement))
            choices.replacement = m_wishes.replacement;
        else
            m_plan.problems.append(QCoreApplication::translate("MendPlan",
                "“%1” cannot replace a character: up to %2 characters that can be printed, without & < > \" ' - and ].")
                    .arg(m_wishes.replacement)
                    .arg(longestReplacement));
    }

    void planEmailAddresses()
    {
        QList<EmailRule> rules;
        for (const auto &email : m_wishes.emails)
            rules.append(email);
        if (!m_wishes.emailsFile.isEmpty())
            rules.append(SetEmailsFromCsv{m_wishes.emailsFile});
        if (!m_wishes.oldDomain.isEmpty() && !m_wishes.newDomain.isEmpty())
            rules.append(ReplaceDomain{m_wishes.oldDomain, m_wishes.newDomain});
        const bool hasDomain = !m_wishes.domain.isEmpty();
        if (hasDomain && (wants(u"users.email-invalid") || wants(u"users.email-no-tld")))
            rules.append(AppendDomain{m_wishes.domain});
        const bool hasList = !m_wishes.emails.isEmpty() || !m_wishes.emailsFile.isEmpty();
        if (wants(u"users.email-missing")) {
            if (hasDomain)
                rules.append(MakePlaceholders{m_wishes.domain});
            else if (!hasList)
                m_plan.problems.append(QCoreApplication::translate(
                    "MendPlan", "Users without an e-mail address need a domain, or a list of addresses."));
        }
        const auto needsRule = [](const QString &id) { return needsEmailRule(id) && id != "users.email-missing"_L1; };
        if (rules.isEmpty() && std::ranges::any_of(m_wishes.findings, needsRule))
            m_plan.problems.append(
                QCoreApplication::translate("MendPlan", "Addresses that are wrong need a domain to put behind them, "
                                                        "another domain in place of theirs, or a list "
                                                        "of new addresses."));
        if (wants(u"users.email-duplicate"))
            rules.append(PlusAddressDuplicates{});
        if (rules.isEmpty())
            return;
        m_plan.emails = planEmails(m_inventory.people.users, rules);
        takeAddresses();
    }

    /// Two who have the same name for an address would have the same address with a domain behind it, and an address is
    /// refused for being no address only as long as it is none.
    void takeAddresses()
    {
        QSet<QString> taken;
        const auto after = withEmails(m_inventory.people.users, m_plan.emails.changes);
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (after[i].email == m_inventory.people.users[i].email)
                taken.insert(emailKey(after[i].email));
        }
        for (const auto &change : std::as_const(m_plan.emails.changes)) {
            const bool wasAddress = countsAsAddress(checkEmail(change.before));
            const auto key = emailKey(change.after);
            if (!canBeFound(change.userId))
                cannotBeFound(change.userName);
            else if (!wasAddress && taken.contains(key))
                m_plan.problems.append(
                    QCoreApplication::translate("MendPlan", "“%1” would get %2, which another user has. Have duplicate "
                                                            "addresses mended as well, or give another "
                                                            "address.")
                        .arg(change.userName, change.after));
            else
                m_plan.choices.emails.insert(change.userId, change.after);
            taken.insert(key);
        }
        nameWhoStays();
    }

    /// Whom no rule gave an address that will do, although that was wished.
    void nameWhoStays()
    {
        QStringList names;
        for (const auto &person : m_inventory.people.users) {
            const auto problem = checkEmail(m_plan.choices.emails.value(person.id, person.email));
            if (isWished(problem))
                names.append(person.userName);
        }
        if (names.isEmpty())
            return;
        constexpr qsizetype shown = 5;
        const auto some = names.first(std::min(names.size(), shown)).join(u", "_s);
        m_plan.problems.append(
            names.size() > shown
                ? QCoreApplication::translate(
                      "MendPlan", "%1 and %2 more keep an address that will not do: no rule says what theirs is to be.")
                      .arg(some)
                      .arg(names.size() - shown)
                : QCoreApplication::translate("MendPlan",
                      "These keep an address that will not do, since no rule says what theirs is to be: %1.")
                      .arg(some));
    }

    bool isWished(EmailProblem problem) const
    {
        switch (problem) {
        case EmailProblem::None: return false;
        case EmailProblem::Missing: return wants(u"users.email-missing");
        case EmailProblem::Invalid: return wants(u"users.email-invalid");
        case EmailProblem::Doubtful: return wants(u"users.email-doubtful");
        case EmailProblem::NoTld: return wants(u"users.email-no-tld");
        case EmailProblem::ReservedDomain: return wants(u"users.email-reserved-domain");
        }
        Q_UNREACHABLE_RETURN(false);
    }

    void planNames()
    {
        // Without user keys, content refers to names.
        if (m_inventory.counts.value(u"ApplicationUser"_s) == 0) {
            m_plan.problems.append(QCoreApplication::translate("MendPlan",
                "This backup has no user keys: users cannot be renamed in it without losing what they own."));
            return;
        }
        // Accounts from before Jira 8.4 have their first name as their key, and it may be a deleted user's name still.
        QSet<QString> taken;
        for (const auto &key : m_inventory.deletedUsers)
            taken.insert(key.toLower());
        for (const auto &person : m_inventory.people.users)
            taken.insert(person.userName.toLower());
        for (const auto &person : m_inventory.people.users) {
            const auto lower = person.userName.toLower();
            // The same name in two directories is one account, and stays one.
            if (!lower.startsWith(reservedPrefix) || m_plan.choices.userNames.contains(lower))
                continue;
            const auto name = plainPrefix + person.userName.sliced(reservedPrefix.size());
            auto free = name;
            for (int n = 2; taken.contains(free.toLower()); ++n)
                free = u"%1-%2"_s.arg(name).arg(n);
            taken.insert(free.toLower());
            m_plan.choices.userNames.insert(lower, free);
        }
    }

    void planDeactivation()
    {
        for (const auto &name : m_wishes.deactivate) {
            bool found = false;
            for (const auto &person : m_inventory.people.users) {
                if (person.userName.compare(name.trimmed(), Qt::CaseInsensitive) != 0)
                    continue;
                found = true;
                if (canBeFound(person.id))
                    m_plan.choices.deactivate.insert(person.id);
                else
                    cannotBeFound(person.userName);
            }
            if (!found)
                m_plan.problems.append(
                    QCoreApplication::translate("MendPlan", "There is no user “%1” to deactivate.").arg(name));
        }
    }

    const Inventory &m_inventory;
    const MendWishes &m_wishes;
    QHash<qint64, int> m_rowsById; ///< of User rows
    MendPlan m_plan;
};

} // namespace

QStringList mendableFindings()
{
    QStringList ids;
    for (const auto &id : allFindingIds()) {
        if (makeFinding(id, 1).fix == Fix::MendBackup)
            ids.append(id);
    }
    return ids;
}

bool needsEmailRule(const QString &findingId)
{
    return findingId.startsWith("users.email-"_L1) && findingId != "users.email-duplicate"_L1;
}

MendPlan planMend(const Inventory &inventory, const MendWishes &wishes)
{
    return Planner(inventory, wishes).plan();
}

} // namespace cloudward
