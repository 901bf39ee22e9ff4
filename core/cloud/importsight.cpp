// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importsight.h"

#include "core/cloud/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qsizetype mostWords = 400;

std::optional<ImportSight> sightOf(const QString &word)
{
    static const QHash<QString, ImportSight> sights{
        {u"signin"_s, ImportSight::SignIn},
        {u"noright"_s, ImportSight::NoRight},
        {u"choose"_s, ImportSight::Choose},
        {u"validating"_s, ImportSight::Validating},
        {u"validated"_s, ImportSight::Validated},
        {u"running"_s, ImportSight::Running},
        {u"processing"_s, ImportSight::Processing},
        {u"proceed"_s, ImportSight::Proceed},
        {u"importing"_s, ImportSight::Importing},
        {u"finished"_s, ImportSight::Finished},
        {u"failed"_s, ImportSight::Failed},
    };
    const auto found = sights.constFind(word);
    return found == sights.cend() ? std::nullopt : std::optional(*found);
}

/// Pages write ’ where data have '.
QString plain(const QString &text)
{
    return text.simplified().replace(u'’', u'\'').toCaseFolded();
}

QHash<QString, QStringList> phrasesOf(const QJsonValue &value)
{
    QHash<QString, QStringList> phrases;
    const QJsonObject byLanguage = value.toObject();
    for (auto language = byLanguage.begin(); language != byLanguage.end(); ++language) {
        const QJsonArray list = language.value().toArray();
        for (const QJsonValue &phrase : list)
            phrases[language.key()].append(plain(phrase.toString()));
    }
    return phrases;
}

QStringList allOf(const QHash<QString, QStringList> &phrases)
{
    QStringList all;
    for (const QStringList &list : phrases)
        all += list;
    return all;
}

/// Where the first of the phrases stands; -1 for none.
qsizetype placeOf(const QHash<QString, QStringList> &phrases, const QString &text)
{
    for (const QStringList &list : phrases) {
        for (const QString &phrase : list) {
            if (const auto at = text.indexOf(phrase); at >= 0)
                return at;
        }
    }
    return -1;
}

/// The sentence, and what follows it, from a place on: errors are told in the line that names them.
QString wordsAt(const QString &text, qsizetype at)
{
    const auto lastEnd = at <= 0 ? -1 : text.lastIndexOf(u". "_s, at);
    const qsizetype from = std::max<qsizetype>(lastEnd < 0 ? 0 : lastEnd + 2, at - mostWords / 2);
    return text.mid(from, mostWords).simplified();
}

} // namespace

ImportRules ImportRules::builtIn()
{
    return parse(readResource(u"importrules.json"_s)).value_or(ImportRules());
}

std::optional<ImportRules> ImportRules::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ImportRules rules;
    rules.m_version = root.value("version"_L1).toInt();
    rules.m_readOn = QDate::fromString(root.value("read"_L1).toString(), Qt::ISODate);
    const QJsonArray entries = root.value("rules"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        Rule rule{.id = entry["id"_L1].toString(),
            .address = {},
            .title = phrasesOf(entry["title"_L1]),
            .texts = phrasesOf(entry["texts"_L1]),
            .buttons = phrasesOf(entry["buttons"_L1]),
            .point = phrasesOf(entry["point"_L1])};
        const auto sight = sightOf(entry["sight"_L1].toString());
        if (!sight || rule.id.isEmpty())
            return {};
        rule.sight = *sight;
        if (const QString address = entry["address"_L1].toString(); !address.isEmpty()) {
            rule.address.emplace(address, QRegularExpression::CaseInsensitiveOption);
            if (!rule.address->isValid())
                return {};
        }
        // A rule without any condition would fit every page.
        if (!rule.address && rule.title.isEmpty() && rule.texts.isEmpty() && rule.buttons.isEmpty())
            return {};
        rules.m_rules.append(std::move(rule));
    }
    if (rules.m_version < 1 || rules.m_rules.isEmpty())
        return {};
    return rules;
}

QStringList ImportRules::languages() const
{
    QStringList languages;
    for (const Rule &rule : m_rules) {
        for (const Phrases *phrases : {&rule.title, &rule.texts, &rule.buttons})
            languages += phrases->keys();
    }
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

ImportSighting ImportRules::read(const PageView &page) const
{
    const QString asWritten = page.text.simplified();
    const QString text = plain(page.text);
    const QString title = plain(page.title);
    QStringList buttons;
    for (const QString &button : page.buttons)
        buttons += plain(button);
    const QString address = page.address.toString(QUrl::RemoveUserInfo);

    for (const Rule &rule : m_rules) {
        if (rule.address && !rule.address->match(address).hasMatch())
            continue;
        if (!rule.title.isEmpty() && placeOf(rule.title, title) < 0)
            continue;
        const qsizetype at = placeOf(rule.texts, text);
        if (!rule.texts.isEmpty() && at < 0)
            continue;
        const QStringList labels = allOf(rule.buttons);
        if (!labels.isEmpty() &&
            std::ranges::none_of(buttons, [&](const QString &button) { return labels.contains(button); }))
            continue;
        ImportSighting sighting{
            rule.sight, rule.id, page.percent, {}, rule.point.value(u"data"_s), rule.point.value(u"media"_s)};
        if (rule.sight == ImportSight::Failed)
            sighting.words = wordsAt(asWritten, at);
        return sighting;
    }
    return {.sight = ImportSight::Unknown,
        .rule = {},
        .percent = page.percent,
        .words = {},
        .pointForData = {},
        .pointForMedia = {}};
}

} // namespace cloudward
