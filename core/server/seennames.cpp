// SPDX-License-Identifier: Apache-2.0
#include "core/server/seennames.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView latin = u"abcdefghijklmnopqrstuvwxyz0123456789";
constexpr QStringView punctuation = u"-_.";
constexpr QStringView greek = u"αβγδεζηθικλμνξοπρστυφχψω";
constexpr QStringView cyrillic = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяєіїґўџљњћђ";
/// What alone means everybody.
constexpr QStringView wildcards = u"._%\"";

QStringList textsOf(const Person &person)
{
    const QString shown = person.displayName.toLower();
    QStringList texts{person.userName.toLower(), person.email.toLower(), shown};
    texts += shown.split(u' ', Qt::SkipEmptyParts);
    texts.removeAll(QString());
    return texts;
}

bool isOf(QStringView alphabet, const QString &prefix)
{
    return !prefix.isEmpty() && alphabet.contains(prefix.back());
}

} // namespace

void SeenNames::add(const Person &person)
{
    for (const QString &text : textsOf(person))
        m_texts.insert(text);
}

QStringList SeenNames::nextLetters(const QString &prefix) const
{
    std::set<QString> letters;
    const auto add = [&letters](QStringView alphabet) {
        for (const QChar letter : alphabet)
            letters.insert(QString(letter));
    };
    add(latin);
    if (!prefix.isEmpty())
        add(punctuation);
    if (prefix.isEmpty() || isOf(greek, prefix))
        add(greek);
    if (prefix.isEmpty() || isOf(cyrillic, prefix))
        add(cyrillic);
    for (auto text = m_texts.lower_bound(prefix); text != m_texts.end() && text->startsWith(prefix); ++text) {
        const QStringView rest = QStringView(*text).sliced(prefix.size());
        if (rest.isEmpty() || rest.front().isSpace())
            continue;
        letters.insert(rest.first(rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1).toString());
    }
    if (prefix.isEmpty()) {
        for (const QChar wildcard : wildcards)
            letters.erase(QString(wildcard));
    }
    return {letters.begin(), letters.end()};
}

bool SeenNames::mayMatch(const Person &person, const QString &prefix)
{
    return person.emailHidden || std::ranges::any_of(textsOf(person), [&prefix](const QString &text) {
        return text.startsWith(prefix, Qt::CaseInsensitive);
    });
}

} // namespace cloudward
