// SPDX-License-Identifier: Apache-2.0
// proposeAccounts(): who may be whom, by name.
#include "core/people/emailrules.h"
#include "core/people/nametokens.h"
#include "core/people/peoplemap.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProposals = 3;
/// More accounts than this under one signature say nothing about anybody.
constexpr qsizetype mostAlike = 8;
constexpr qsizetype mostTokens = 5;
constexpr qsizetype shortestWord = 3;

/// "ann.smith" of "Ann.Smith+jira@company.com"; empty where it is none.
QString localPart(const QString &email)
{
    return emailKey(email).section(u'@', 0, 0).section(u'+', 0, 0);
}

QString sorted(QStringList tokens)
{
    std::ranges::sort(tokens);
    return tokens.join(u' ');
}

QString signature(QLatin1StringView kind, QStringView first, QStringView second)
{
    QString text;
    text.reserve(kind.size() + first.size() + second.size());
    text += kind;
    text += first;
    text += second;
    return text;
}

/// What names that mean one person have in common, the most telling first: the same two words, a word and the initial of
/// another, and both of them written as one ("asmith", "smitha").
QStringList signatures(const QStringList &allTokens)
{
    const auto tokens = allTokens.first(std::min(mostTokens, allTokens.size()));
    QStringList pairs;
    QStringList initials;
    QStringList joined;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        for (qsizetype j = 0; j < tokens.size(); ++j) {
            if (i == j || tokens[i].size() < shortestWord)
                continue;
            if (tokens[j].size() >= shortestWord && tokens[i] < tokens[j])
                pairs += signature("2"_L1, tokens[i] + u' ', tokens[j]);
            const auto initial = QStringView(tokens[j]).first(1);
            initials += signature("1"_L1, initial, tokens[i]);
            joined += signature("0"_L1, initial, tokens[i]);
            joined += signature("0"_L1, tokens[i], initial);
            joined += signature("0"_L1, tokens[i], tokens[j]);
        }
    }
    // A name that is one word may be another's two.
    if (tokens.size() == 1 && tokens.first().size() > shortestWord)
        joined += signature("0"_L1, tokens.first(), {});
    auto all = pairs + initials + joined;
    all.removeDuplicates();
    return all;
}

/// Accounts by what they may be found by; of many alike only as many as are of use.
class Index
{
public:
    void add(const QString &key, qint32 account)
    {
        if (key.isEmpty())
            return;
        auto &accounts = m_accounts[key];
        if (accounts.size() <= mostAlike && !accounts.contains(account))
            accounts += account;
    }
    QList<qint32> find(const QString &key) const
    {
        const auto found = m_accounts.value(key);
        return found.size() > mostAlike ? QList<qint32>() : found;
    }

private:
    QHash<QString, QList<qint32>> m_accounts;
};

/// The names of somebody: the one that is shown, and what the address or the user name says.
QList<QStringList> namesOf(const QString &displayName, const QStringList &localParts)
{
    QList<QStringList> names{nameTokens(displayName)};
    for (const auto &local : localParts) {
        const auto tokens = nameTokens(local);
        if (!names.contains(tokens))
            names += tokens;
    }
    return names;
}

bool wantsOne(const MappedPerson &row)
{
    return row.account < 0 && !row.nobody && row.state != PersonState::Invited && row.state != PersonState::Bot;
}

} // namespace

QHash<qint32, QList<AccountProposal>> proposeAccounts(const PeopleMap &map)
{
    QList<bool> isTaken(map.accounts.size(), false);
    bool anybody = false;
    for (const auto &row : map.rows) {
        if (row.account >= 0)
            isTaken[row.account] = true;
        anybody = anybody || wantsOne(row);
    }
    if (!anybody)
        return {};

    Index locals;
    Index displayNames;
    Index bySignature;
    for (qint32 index = 0; index < map.accounts.size(); ++index) {
        if (isTaken[index])
            continue;
        const auto &account = map.accounts[index];
        const auto local = localPart(account.email);
        locals.add(local, index);
        displayNames.add(sorted(nameTokens(account.displayName)), index);
        for (const auto &name : namesOf(account.displayName, {local})) {
            for (const auto &signature : signatures(name))
                bySignature.add(signature, index);
        }
    }

    QHash<qint32, QList<AccountProposal>> proposals;
    for (qint32 index = 0; index < map.rows.size(); ++index) {
        const auto &row = map.rows[index];
        if (!wantsOne(row))
            continue;
        QList<AccountProposal> found;
        const auto take = [&found](const QList<qint32> &accounts, AccountProposal::Why why) {
            for (const auto account : accounts) {
                const bool isNew = std::ranges::find(found, account, &AccountProposal::account) == found.cend();
                if (isNew && found.size() < mostProposals)
                    found += AccountProposal{account, why};
            }
        };
        // Older keys are the first user name; newer ones say nothing.
        const auto &userName = row.person.userName.isEmpty() ? row.person.userKey : row.person.userName;
        QStringList parts{localPart(row.email), localPart(row.person.email), localPart(userName)};
        parts.removeDuplicates();
        for (const auto &part : std::as_const(parts))
            take(locals.find(part), AccountProposal::Why::SameLocalPart);
        take(displayNames.find(sorted(nameTokens(row.person.displayName))), AccountProposal::Why::SameDisplayName);
        if (found.size() < mostProposals) {
            QStringList all;
            for (const auto &name : namesOf(row.person.displayName, parts))
                all += signatures(name);
            // The first character is how telling a signature is.
            std::ranges::stable_sort(all, [](const QString &a, const QString &b) { return a[0] > b[0]; });
            for (const auto &signature : std::as_const(all)) {
                if (found.size() == mostProposals)
                    break;
                take(bySignature.find(signature), AccountProposal::Why::SimilarName);
            }
        }
        if (!found.isEmpty())
            proposals.insert(index, found);
    }
    return proposals;
}

} // namespace cloudward
