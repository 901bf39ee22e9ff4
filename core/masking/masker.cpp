// SPDX-License-Identifier: Apache-2.0
#include "core/masking/masker.h"

#include "core/masking/commonwords.h"
#include "core/masking/maskwords.h"
#include "core/masking/secretspans.h"

#include <QCoreApplication>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype fewestOfPart = 4;
constexpr qsizetype mostTurned = 5;        ///< names of more words are looked for in their own order alone
constexpr qsizetype longestKnown = 20'000; ///< longer texts are not remembered

/// A place where a line may break, which is put into long words; and other signs that nobody sees.
bool isUnseen(QChar c)
{
    return c == QChar(0x200b) || c == QChar(0x00ad) || c == QChar(0x2060) || c == QChar(0xfeff);
}

/// JIRAUSER10000
bool isMadeKey(QStringView key)
{
    constexpr auto before = "JIRAUSER"_L1;
    return key.size() > before.size() && key.startsWith(before) &&
           std::ranges::all_of(key.sliced(before.size()), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView viewOf(QStringView text, const MaskWord &word)
{
    return text.sliced(word.begin, word.size());
}

} // namespace

Masker::Masker(const MaskingFacts &facts, std::shared_ptr<const Masker> others, const Cancel &cancel)
    : m_others(std::move(others))
    , m_known(5'000)
    , m_knownSpans(1'000)
{
    if (m_others) {
        m_secrets = m_others->m_secrets;
        m_hostMasks = m_others->m_hostMasks;
        m_people = m_others->m_people;
    }
    for (const auto &secret : facts.secrets)
        addSecret(secret);
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
    for (const auto &host : facts.hosts)
        addHost(host);
    m_rows.reserve(facts.people.size() * 3);
    for (const auto &person : facts.people) {
        if (cancel.requested())
            return;
        const int number = numberOf(person);
        addPerson(person, number > 0 ? number : ++m_people);
    }
}

void Masker::addSecret(const QString &secret)
{
    const auto bytes = secret.toUtf8();
    if (bytes.isEmpty())
        return;
    m_secrets += secret;
    if (const auto encoded = QString::fromLatin1(bytes.toPercentEncoding()); encoded != secret)
        m_secrets += encoded;
    m_secrets += QString::fromLatin1(bytes.toHex());
    // Within "user:secret" its base64 begins at any of three places; the ends depend on the neighbours.
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const auto coded =
            QString::fromLatin1((QByteArray(shift, ' ') + bytes).toBase64(QByteArray::OmitTrailingEquals));
        constexpr qsizetype telling = 8;
        const qsizetype from = shift == 0 ? 0 : shift + 1;
        if (const auto sure = coded.sliced(from, std::max<qsizetype>(0, coded.size() - from - 1));
            sure.size() >= telling)
            m_secrets += sure;
    }
}

void Masker::addHost(const KnownHost &host)
{
    if (host.host.isEmpty())
        return;
    const auto key = host.host.toCaseFolded();
    if (m_hosts.contains(key))
        return;
    m_hosts.insert(key, int(m_hostMasks.size()));
    m_hostMasks += host.mask;
    addRow(host.host, firstHost - int(m_hostMasks.size() - 1));
}

void Masker::addPerson(const KnownPerson &person, int number)
{
    addDisplayName(person.displayName, number);
    addRow(person.userName, number);
    if (person.userKey != person.userName && !isMadeKey(person.userKey))
        addRow(person.userKey, number);
    if (const auto email = person.email.trimmed(); !email.isEmpty()) {
        if (const auto key = email.toCaseFolded(); !m_addresses.contains(key))
            m_addresses.insert(key, number);
        addRow(email, number);
    }
    if (!person.accountId.isEmpty())
        m_accountIds.insert(person.accountId, number);
}

void Masker::addDisplayName(const QString &name, int number)
{
    const auto words = maskWords(name);
    if (words.isEmpty())
        return;
    addRow(name, number);
    const auto most = std::min(mostTurned, words.size());
    QStringList texts;
    for (const auto &word : words)
        texts += viewOf(name, word).toString();
    if (words.size() <= most) {
        for (qsizetype turn = 1; turn < words.size(); ++turn) {
            texts.append(texts.takeFirst());
            addRow(texts.join(u' '), number);
        }
    }
    for (const auto &word : words) {
        const auto text = viewOf(name, word);
        if (word.size() < fewestOfPart || word.digitsOnly || isCommonWord(text))
            continue;
        const auto part = m_parts.find(word.key);
        if (part == m_parts.end())
            m_parts.insert(word.key, number);
        else if (*part != number)
            *part = several;
    }
    if (std::ranges::any_of(name, isUnspaced))
        m_unspaced[name.trimmed().front().unicode()].append({name.trimmed(), number});
}

void Masker::addRow(QStringView text, int meaning)
{
    constexpr qsizetype fewestLetters = 3;
    constexpr qsizetype fewestDigits = 5;
    const auto words = maskWords(text);
    if (words.isEmpty() || words.size() > mostWords)
        return;
    const auto key = rowKey(words);
    const bool isCommon =
        std::ranges::all_of(words, [text](const MaskWord &word) { return isCommonWord(viewOf(text, word)); });
    const bool isShort = words.size() == 1 &&
                         words.front().size() < (words.front().digitsOnly ? fewestDigits : fewestLetters) &&
                         !isUnspaced(text[words.front().begin]);
    auto &rows = isCommon || isShort ? m_wholes : m_rows;
    if (!rows.contains(key))
        rows.insert(key, meaning);
    if (isCommon || isShort)
        return;
    auto &longest = m_longest[words.front().key];
    longest = std::max(longest, quint8(words.size()));
}

QString Masker::personMask(int number) const
{
    return number == several ? QCoreApplication::translate("Masker", "Person")
                             : QCoreApplication::translate("Masker", "Person %1").arg(number);
}

QString Masker::meant(int meaning) const
{
    return meaning <= firstHost ? m_hostMasks.at(firstHost - meaning) : personMask(meaning);
}

QString Masker::numbered(QHash<QString, int> &numbers, const QString &what, const QString &form) const
{
    const auto key = what.toCaseFolded();
    auto number = numbers.find(key);
    if (number == numbers.end())
        number = numbers.insert(key, int(numbers.size()) + 1);
    return form.arg(*number);
}

QString Masker::mask(const QString &text) const
{
    if (text.isEmpty())
        return text;
    if (const auto *known = m_known.object(text))
        return *known;
    QString seen = text;
    seen.removeIf(isUnseen);
    MaskSpans found;
    findSpans(seen, found);
    const auto masked = found.all().isEmpty() ? text : found.appliedTo(seen);
    if (text.size() <= longestKnown)
        m_known.insert(text, new QString(masked));
    return masked;
}

QList<MaskSpan> Masker::spans(const QString &text) const
{
    if (text.isEmpty())
        return {};
    if (const auto *known = m_knownSpans.object(text))
        return *known;
    QString seen;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnseen(text[i]))
            continue;
        seen += text[i];
        places += i;
    }
    MaskSpans found;
    findSpans(seen, found);
    QList<MaskSpan> spans;
    for (const auto &span : found.all()) {
        if (span.mask != QStringView(seen).sliced(span.begin, span.end - span.begin))
            spans += {places[span.begin], places[span.end - 1] + 1, span.mask};
    }
    if (text.size() <= longestKnown)
        m_knownSpans.insert(text, new QList<MaskSpan>(spans));
    return spans;
}

void Masker::findSpans(const QString &text, MaskSpans &spans) const
{
    findSecrets(text, spans);
    findUrls(text, spans);
    // Known ones first: of one with a blank in it the form tells only a part.
    const auto words = maskWords(text);
    if (text.contains(u'@'))
        findNames(text, words, Rows::Addresses, spans);
    addSecretSpans(text, spans);
    findForms(text, spans);
    findAccounts(text, spans);
    findUnspaced(text, spans);
    findNames(text, words, Rows::All, spans);
}

void Masker::findSecrets(const QString &text, MaskSpans &spans) const
{
    constexpr qsizetype shortest = 4;
    for (const auto &secret : m_secrets) {
        if (secret.size() < shortest) {
            if (text.trimmed() == secret)
                spans.add(0, text.size(), secretMask());
            continue;
        }
        for (auto at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.size()))
            spans.add(at, at + secret.size(), secretMask());
    }
}

/// Names of scripts without blanks, within words.
void Masker::findUnspaced(const QString &text, MaskSpans &spans) const
{
    const QList<const Masker *> all = m_others ? QList{m_others.get(), this} : QList{this};
    if (std::ranges::all_of(all, [](const Masker *masker) { return masker->m_unspaced.isEmpty(); }))
        return;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const auto *masker : all) {
            for (const auto &[name, number] : masker->m_unspaced.value(text[at].unicode())) {
                if (QStringView(text).sliced(at).startsWith(name))
                    spans.add(at, at + name.size(), personMask(number));
            }
        }
    }
}

void Masker::findNames(const QString &text, const QList<MaskWord> &words, Rows rows, MaskSpans &spans) const
{
    if (words.isEmpty())
        return;
    if (rows == Rows::All && words.size() <= mostWords) {
        if (const int whole = wholeMeaning(rowKey(words)); whole != 0)
            spans.add(words.front().begin, words.back().end, meant(whole));
    }
    for (qsizetype first = 0; first < words.size(); ++first) {
        const auto longest = std::min<qsizetype>(longestFrom(words[first].key), words.size() - first);
        quint64 key = 0;
        qsizetype count = 0;
        int meaning = 0;
        for (qsizetype i = 0; i < longest; ++i) {
            const auto &word = words[first + i];
            const auto before = i > 0 ? words[first + i - 1].end : word.begin;
            if (i > 0 && !joinsWords(QStringView(text).sliced(before, word.begin - before)))
                break;
            key = rowKey(key, word.key);
            if (const int row = rowMeaning(key); row != 0) {
                count = i + 1;
                meaning = row;
            }
        }
        if (count > 0) {
            const auto begin = words[first].begin;
            auto end = words[first + count - 1].end;
            // "Ada Quillmere (administrator)": the closing bracket belongs to what was opened in it.
            const auto masked = QStringView(text).sliced(begin, end - begin);
            if (end < text.size() && text[end] == u')' && masked.count(u'(') > masked.count(u')'))
                ++end;
            const bool isAddress = QStringView(text).sliced(begin, end - begin).contains(u'@') && meaning > 0;
            if (isAddress || rows == Rows::All)
                spans.add(begin, end, isAddress ? u"person%1@masked"_s.arg(meaning) : meant(meaning));
            first += count - 1;
            continue;
        }
        if (rows == Rows::Addresses)
            continue;
        if (const int part = words[first].likeAName ? partMeaning(words[first].key) : 0; part != 0)
            spans.add(words[first].begin, words[first].end, personMask(part));
    }
}

} // namespace cloudward
