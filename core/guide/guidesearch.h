// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guide/fact.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cloudward {

/// The words of a text as they are compared: case and accents folded, apostrophes dropped, split at everything else that is
/// neither letter nor digit. Numbers of five digits and more (dates, ids, addresses in memory) are left out. Scripts that
/// write no blanks between words are split into pairs of letters. Looks at the first 8,000 characters.
QStringList searchWords(const QString &text);

/// Finds facts by words in English or in the language of the time at which this was made, or by an error message as a person
/// copied it: with other numbers and file names, in a longer text, or only a part of it. A value; any thread.
class GuideSearch
{
public:
    explicit GuideSearch(const QList<Fact> &facts);

    /// Indices into the facts, best first, at most `most`. Empty for what has nothing to do with them.
    QList<qsizetype> find(const QString &query, qsizetype most = 20) const;

private:
    /// The words of one message, and the same with a blank around each.
    struct Message
    {
        QStringList words;
        QString line;
    };
    /// What is known of one fact.
    struct Entry
    {
        QHash<QString, double> words; ///< how much a word counts here: more in titles and messages
        QList<Message> messages;
    };

    double rarity(const QString &word) const;
    QStringList known(const QString &word) const;
    double byMessage(const Entry &entry, const QStringList &words, const QSet<QString> &set, const QString &line) const;
    double byWords(const Entry &entry, const QList<QStringList> &wanted, double weight) const;

    QList<Entry> m_entries;
    QHash<QString, int> m_facts; ///< in how many facts a word is
    QStringList m_words;         ///< sorted
};

} // namespace cloudward
