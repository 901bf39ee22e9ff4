// SPDX-License-Identifier: Apache-2.0
#include "core/people/nametokens.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Letters that no decomposition takes apart.
QStringView spelled(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

} // namespace

QStringList nameTokens(QStringView name)
{
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    const auto plain =
        isAscii ? name.toString().toLower() : name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QStringList tokens;
    QString token;
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        if (const auto letters = spelled(c); !letters.isEmpty()) {
            token += letters;
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            token += c;
        } else if (!token.isEmpty()) {
            tokens += token;
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens += token;
    return tokens;
}

} // namespace cloudward
