// SPDX-License-Identifier: Apache-2.0
#include "core/masking/maskwords.h"

#include "core/people/nametokens.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

quint64 keyOf(QStringView word)
{
    constexpr size_t seed = 4711; // any; the same for all words
    if (!std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }))
        return qHash(QStringView(nameTokens(word).join(QString())), seed);
    QVarLengthArray<QChar, 64> lower(word.size());
    std::ranges::transform(
        word, lower.begin(), [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c; });
    return qHash(QStringView(lower.constData(), lower.size()), seed);
}

} // namespace

QList<MaskWord> maskWords(QStringView text)
{
    QList<MaskWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            ++at;
            continue;
        }
        MaskWord word;
        word.begin = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        word.end = at;
        const auto letters = text.sliced(word.begin, word.size());
        word.key = keyOf(letters);
        word.likeAName = !letters.front().isLower() && !letters.front().isNumber();
        word.digitsOnly = std::ranges::all_of(letters, [](QChar c) { return c.isDigit(); });
        words += word;
    }
    return words;
}

quint64 rowKey(quint64 before, quint64 word)
{
    return (before ^ (word >> 7)) * 0x9e37'79b9'7f4a'7c15U + word;
}

quint64 rowKey(const QList<MaskWord> &words)
{
    quint64 key = 0;
    for (const auto &word : words)
        key = rowKey(key, word.key);
    return key;
}

bool joinsWords(QStringView between)
{
    constexpr qsizetype most = 3;
    return between.size() <= most && std::ranges::all_of(between, [](QChar c) {
        return c.isSpace() || u",.-_'\u2019@()\"&+\u00b7"_s.contains(c);
    });
}

bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

} // namespace cloudward
