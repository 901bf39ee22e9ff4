// SPDX-License-Identifier: Apache-2.0
#include "core/guide/guidesearch.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qsizetype mostCharacters = 8'000;
constexpr qsizetype longNumber = 5;
/// A word is completed from three letters on ("entit").
constexpr qsizetype shortestBeginning = 3;
/// So much of a message has to stand in the query, by the rarity of its words, where it is not there as a whole.
constexpr double enoughOfMessage = 0.75;
/// So much of the query has to be found in a fact.
constexpr double enoughOfQuery = 0.5;

bool hasNoBlanks(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

void addPairs(QStringList &words, const QList<QString> &letters)
{
    if (letters.size() == 1)
        words << letters.first();
    for (qsizetype i = 1; i < letters.size(); ++i)
        words << letters[i - 1] + letters[i];
}

bool isLongNumber(const QString &word)
{
    return word.size() >= longNumber && std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

QString lineOf(const QStringList &words)
{
    return u' ' + words.join(u' ') + u' ';
}

} // namespace

QStringList searchWords(const QString &text)
{
    const QString folded =
        text.first(std::min(text.size(), mostCharacters)).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QStringList words;
    QString word;
    QList<QString> letters;
    const auto end = [&] {
        if (!word.isEmpty() && !isLongNumber(word))
            words << word;
        word.clear();
        addPairs(words, letters);
        letters.clear();
    };
    const auto points = folded.toUcs4();
    for (const uint point : points) {
        const char32_t letter = point;
        if (QChar::isMark(letter) || letter == U'\'' || letter == U'’' || letter == U'\u200b')
            continue;
        if (!QChar::isLetterOrNumber(letter)) {
            end();
        } else if (hasNoBlanks(letter)) {
            if (!word.isEmpty())
                end();
            letters << QString::fromUcs4(&letter, 1);
        } else {
            if (!letters.isEmpty())
                end();
            word += letter == U'ß' ? u"ss"_s : QString::fromUcs4(&letter, 1);
        }
    }
    end();
    return words;
}

GuideSearch::GuideSearch(const QList<Fact> &facts)
{
    m_entries.reserve(facts.size());
    for (const Fact &fact : facts) {
        Entry entry;
        const auto add = [&entry](const QString &text, double weight) {
            const QStringList words = searchWords(text);
            for (const QString &word : words)
                entry.words[word] = std::max(entry.words.value(word), weight);
            return words;
        };
        const FactText local = textOf(fact);
        for (const auto &[title, text, remedy, outdated] :
            {FactText{fact.title, fact.text, fact.remedy, fact.outdated}, local}) {
            add(title, 3);
            add(text, 1);
            add(remedy, 1);
            add(outdated, 1);
        }
        for (const QString &message : fact.messages) {
            const QStringList words = add(message, 3);
            entry.messages << Message{words, lineOf(words)};
        }
        for (auto word = entry.words.keyBegin(); word != entry.words.keyEnd(); ++word)
            ++m_facts[*word];
        m_entries << std::move(entry);
    }
    m_words = m_facts.keys();
    std::ranges::sort(m_words);
}

double GuideSearch::rarity(const QString &word) const
{
    return std::log(1.0 + double(m_entries.size()) / double(1 + m_facts.value(word)));
}

/// What the guide has for a word: itself, else the words that begin with it, else those with which it begins.
QStringList GuideSearch::known(const QString &word) const
{
    if (m_facts.contains(word))
        return {word};
    QStringList found;
    if (word.size() < shortestBeginning)
        return found;
    for (auto at = std::ranges::lower_bound(m_words, word); at != m_words.end() && at->startsWith(word); ++at)
        found << *at;
    for (qsizetype size = word.size() - 1; found.isEmpty() && size > shortestBeginning && size >= word.size() - 3;
        --size) {
        const QString shorter = word.first(size);
        if (m_facts.contains(shorter))
            found << shorter;
    }
    return found;
}

double GuideSearch::byMessage(
    const Entry &entry, const QStringList &words, const QSet<QString> &set, const QString &line) const
{
    double best = 0;
    for (const auto &[message, messageLine] : entry.messages) {
        double all = 0;
        double there = 0;
        for (const QString &word : message) {
            all += rarity(word);
            if (set.contains(word))
                there += rarity(word);
        }
        if (message == words)
            best = std::max(best, 3000 + all);
        else if (line.contains(messageLine))
            best = std::max(best, 2000 + all);
        else if (messageLine.contains(line) && (words.size() > 1 || words.first().size() > 6))
            best = std::max(best, 1000 + there);
        else if (message.size() > 3 && there >= enoughOfMessage * all)
            best = std::max(best, 500 + there);
    }
    return best;
}

double GuideSearch::byWords(const Entry &entry, const QList<QStringList> &wanted, double weight) const
{
    double there = 0;
    double score = 0;
    for (const QStringList &words : wanted) {
        double most = 0;
        double mostWeight = 0;
        for (const QString &word : words) {
            const auto found = entry.words.constFind(word);
            if (found == entry.words.cend())
                continue;
            most = std::max(most, rarity(word));
            mostWeight = std::max(mostWeight, rarity(word) * *found);
        }
        there += most;
        score += mostWeight;
    }
    return there >= enoughOfQuery * weight && there > 0 ? score : 0;
}

QList<qsizetype> GuideSearch::find(const QString &query, qsizetype most) const
{
    const QStringList words = searchWords(query);
    if (words.isEmpty())
        return {};
    const QString line = lineOf(words);
    const QSet<QString> set(words.begin(), words.end());
    QList<QStringList> wanted;
    double weight = 0;
    for (const QString &word : set) {
        const QStringList found = known(word);
        wanted << found;
        // A word that nobody knows counts like the rarest one.
        double rarest = found.isEmpty() ? rarity(word) : 0;
        for (const QString &each : found)
            rarest = std::max(rarest, rarity(each));
        weight += rarest;
    }
    QList<std::pair<double, qsizetype>> scores;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const double score = byMessage(m_entries[i], words, set, line) + byWords(m_entries[i], wanted, weight);
        if (score > 0)
            scores.emplace_back(score, i);
    }
    std::ranges::stable_sort(scores, std::ranges::greater{}, &std::pair<double, qsizetype>::first);
    QList<qsizetype> best;
    for (const auto &[score, index] : scores) {
        if (best.size() == most)
            break;
        best << index;
    }
    return best;
}

} // namespace cloudward
