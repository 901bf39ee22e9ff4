// SPDX-License-Identifier: Apache-2.0
// proposeGroups(): which group of the cloud may be meant, by its words.
#include "core/people/groupmap.h"
#include "core/people/nametokens.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProposals = 3;
/// A word of more groups than this says nothing about any.
constexpr qsizetype mostAlike = 50;

/// The words of a group's name that tell it from others: without those that many products' groups have.
QStringList tellingWords(const QString &name)
{
    static const QSet<QString> filling{u"jira"_s, u"confluence"_s, u"software"_s, u"servicedesk"_s,
        u"servicemanagement"_s, u"core"_s, u"users"_s, u"user"_s, u"group"_s, u"groups"_s, u"grp"_s, u"team"_s,
        u"the"_s, u"and"_s, u"all"_s};
    const auto all = nameTokens(name);
    QStringList words;
    for (const auto &word : all) {
        if (!filling.contains(word))
            words += word;
    }
    if (words.isEmpty())
        words = all;
    std::ranges::sort(words);
    words.removeDuplicates();
    return words;
}

} // namespace

QHash<qint32, QList<GroupProposal>> proposeGroups(const GroupMap &map)
{
    QList<bool> isTaken(map.groups.size(), false);
    for (const auto &row : map.rows) {
        if (row.group >= 0 && row.by != GroupMatchedBy::Hand)
            isTaken[row.group] = true;
    }
    QHash<QString, QList<qint32>> sameWords;
    QHash<QString, QList<qint32>> byWord;
    for (qint32 index = 0; index < map.groups.size(); ++index) {
        if (isTaken[index] || isReservedGroup(map.groups[index].name))
            continue;
        const auto words = tellingWords(map.groups[index].name);
        if (words.isEmpty())
            continue;
        sameWords[words.join(u' ')] += index;
        for (const auto &word : words) {
            auto &groups = byWord[word];
            if (groups.size() <= mostAlike)
                groups += index;
        }
    }

    QHash<qint32, QList<GroupProposal>> proposals;
    for (qint32 index = 0; index < map.rows.size(); ++index) {
        const auto &row = map.rows[index];
        if (row.by != GroupMatchedBy::Nothing || row.fate == GroupFate::Reserved)
            continue;
        const auto words = tellingWords(row.serverName);
        QList<GroupProposal> found;
        for (const auto group : sameWords.value(words.join(u' '))) {
            if (found.size() < mostProposals)
                found += GroupProposal{group, GroupProposal::Why::SameWords};
        }
        std::map<qint32, int> shared;
        for (const auto &word : words) {
            const auto groups = byWord.value(word);
            if (word.size() < 3 || groups.size() > mostAlike)
                continue;
            for (const auto group : groups)
                ++shared[group];
        }
        QList<std::pair<qint32, int>> best(shared.cbegin(), shared.cend());
        std::ranges::stable_sort(best, [](const auto &a, const auto &b) { return a.second > b.second; });
        for (const auto &[group, count] : std::as_const(best)) {
            const bool isNew = std::ranges::find(found, group, &GroupProposal::group) == found.cend();
            if (isNew && found.size() < mostProposals)
                found += GroupProposal{group, GroupProposal::Why::SharedWords};
        }
        if (!found.isEmpty())
            proposals.insert(index, found);
    }
    return proposals;
}

} // namespace cloudward
