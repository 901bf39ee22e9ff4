// SPDX-License-Identifier: Apache-2.0
// proposeAccounts(): who may be whom, by name.
#include "core/people/emailrules.h"
#include "core/people/nametokens.h"
#include "core/people/peoplemap.h"

#include <algorithm>
#include <utility>
#include <vector>

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
    auto key = emailKey(email);
    if (const auto end = key.indexOf(u'@'); end >= 0)
        key.truncate(end);
    if (const auto end = key.indexOf(u'+'); end >= 0)
        key.truncate(end);
    return key;
}

/// What two names have in common, as a number: there are a dozen for each name, and as texts they would take seconds. FNV-1a
/// of 64 bits; two that happen to be the same make a proposal that is none, and nothing else.
using Signature = quint64;

enum class Common { Joined, Initial, TwoWords, DisplayName, LocalPart };

Signature signature(Common kind, QStringView first, QStringView second = {})
{
    Signature hash = 14'695'981'039'346'656'037ULL;
    const auto mix = [&hash](char16_t unit) {
        hash ^= unit;
        hash *= 1'099'511'628'211ULL;
    };
    mix(char16_t(kind));
    for (const QChar c : first)
        mix(c.unicode());
    // Where two are written as one it does not count where one ends.
    if (kind == Common::TwoWords)
        mix(u' ');
    for (const QChar c : second)
        mix(c.unicode());
    return hash;
}

Signature ofDisplayName(QStringList tokens)
{
    std::ranges::sort(tokens);
    return signature(Common::DisplayName, tokens.join(u' '));
}

/// What names that mean one person have in common: the same two words, a word and the initial of another, and both of them
/// written as one ("asmith", "smitha").
struct Signatures
{
    QList<Signature> pairs;
    QList<Signature> initials;
    QList<Signature> joined;

    void add(const QStringList &allTokens)
    {
        const auto tokens = allTokens.first(std::min(mostTokens, allTokens.size()));
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            for (qsizetype j = 0; j < tokens.size(); ++j) {
                if (i == j || tokens[i].size() < shortestWord)
                    continue;
                if (tokens[j].size() >= shortestWord && tokens[i] < tokens[j])
                    pairs += signature(Common::TwoWords, tokens[i], tokens[j]);
                const auto initial = QStringView(tokens[j]).first(1);
                initials += signature(Common::Initial, initial, tokens[i]);
                joined += signature(Common::Joined, initial, tokens[i]);
                joined += signature(Common::Joined, tokens[i], initial);
                joined += signature(Common::Joined, tokens[i], tokens[j]);
            }
        }
        // A name that is one word may be another's two.
        if (tokens.size() == 1 && tokens.first().size() > shortestWord)
            joined += signature(Common::Joined, tokens.first());
    }
};

/// Accounts by what they may be found by.
class Index
{
public:
    void add(Signature signature, qint32 account) { m_entries.emplace_back(signature, account); }
    void finish()
    {
        std::ranges::sort(m_entries);
        const auto repeated = std::ranges::unique(m_entries);
        m_entries.erase(repeated.begin(), repeated.end());
    }
    /// Nobody where too many are alike.
    QList<qint32> find(Signature signature) const
    {
        QList<qint32> accounts;
        for (auto entry = std::ranges::lower_bound(m_entries, std::pair(signature, qint32(-1)));
            entry != m_entries.end() && entry->first == signature; ++entry) {
            if (accounts.size() == mostAlike)
                return {};
            accounts += entry->second;
        }
        return accounts;
    }

private:
    std::vector<std::pair<Signature, qint32>> m_entries;
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

    Index index;
    for (qint32 number = 0; number < map.accounts.size(); ++number) {
        if (isTaken[number])
            continue;
        const auto &account = map.accounts[number];
        const auto local = localPart(account.email);
        const auto names = namesOf(account.displayName, {local});
        if (!local.isEmpty())
            index.add(signature(Common::LocalPart, local), number);
        if (!names.constFirst().isEmpty())
            index.add(ofDisplayName(names.constFirst()), number);
        Signatures signatures;
        for (const auto &name : names)
            signatures.add(name);
        for (const auto &each : signatures.pairs + signatures.initials + signatures.joined)
            index.add(each, number);
    }
    index.finish();

    QHash<qint32, QList<AccountProposal>> proposals;
    for (qint32 number = 0; number < map.rows.size(); ++number) {
        const auto &row = map.rows[number];
        if (!wantsOne(row))
            continue;
        QList<AccountProposal> found;
        const auto take = [&](Signature wanted, AccountProposal::Why why) {
            if (found.size() == mostProposals)
                return;
            for (const auto account : index.find(wanted)) {
                const bool isNew = std::ranges::find(found, account, &AccountProposal::account) == found.cend();
                if (isNew && found.size() < mostProposals)
                    found += AccountProposal{account, why};
            }
        };
        // Older keys are the first user name; newer ones say nothing.
        const auto &userName = row.person.userName.isEmpty() ? row.person.userKey : row.person.userName;
        QStringList parts{localPart(row.email), localPart(row.person.email), localPart(userName)};
        parts.removeDuplicates();
        parts.removeAll(QString());
        for (const auto &part : std::as_const(parts))
            take(signature(Common::LocalPart, part), AccountProposal::Why::SameLocalPart);
        const auto names = namesOf(row.person.displayName, parts);
        if (!names.constFirst().isEmpty())
            take(ofDisplayName(names.constFirst()), AccountProposal::Why::SameDisplayName);
        Signatures signatures;
        for (const auto &name : names)
            signatures.add(name);
        // The most telling first.
        for (const auto &kind : {signatures.pairs, signatures.initials, signatures.joined}) {
            for (const auto each : kind)
                take(each, AccountProposal::Why::SimilarName);
        }
        if (!found.isEmpty())
            proposals.insert(number, found);
    }
    return proposals;
}

} // namespace cloudward
