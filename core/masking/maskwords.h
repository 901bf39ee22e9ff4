// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace cloudward {

/// A word of a text: letters and digits in one go.
struct MaskWord
{
    qsizetype begin = 0;
    qsizetype end = 0;
    quint64 key = 0;        ///< the same for words that compare equal as in nameTokens(): no case, no accents
    bool likeAName = false; ///< begins with a capital, or is of a script that has none
    bool digitsOnly = false;

    qsizetype size() const { return end - begin; }
};

QList<MaskWord> maskWords(QStringView text);
/// The key of some words in a row, from the key of all but the last.
quint64 rowKey(quint64 before, quint64 word);
quint64 rowKey(const QList<MaskWord> &words);
/// Whether this may stand between the words of one name, account or address: "Last, First", "first.last", "O'Brien".
bool joinsWords(QStringView between);
/// A character of a script that is written without blanks: names in it are looked for within words too.
bool isUnspaced(QChar c);

} // namespace cloudward
