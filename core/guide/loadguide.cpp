// SPDX-License-Identifier: Apache-2.0
#include "core/guide/loadguide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

// Must stand outside of any namespace. Resources of a static library are only linked when somebody asks for them.
static void loadResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace cloudward {

namespace {

QStringList texts(const QJsonObject &entry, QLatin1StringView field)
{
    QStringList texts;
    const QJsonArray values = entry.value(field).toArray();
    for (const QJsonValue &value : values)
        texts << value.toString();
    return texts;
}

} // namespace

Result<QList<Fact>> readGuide(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed, u"guide.json"_s, fault.errorString());
    if (!document.object().value("facts"_L1).isArray())
        return failure(ErrorCode::Malformed, u"guide.json"_s, u"no facts"_s);
    QList<Fact> facts;
    QSet<QString> ids;
    const QJsonArray entries = document.object().value("facts"_L1).toArray();
    facts.reserve(entries.size());
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        Fact fact;
        fact.id = entry.value("id"_L1).toString();
        fact.title = entry.value("title"_L1).toString();
        fact.text = entry.value("text"_L1).toString();
        const QString subject = fact.id.isEmpty() ? u"fact %1"_s.arg(facts.size() + 1) : fact.id;
        if (fact.id.isEmpty() || fact.title.isEmpty() || fact.text.isEmpty())
            return failure(ErrorCode::Malformed, subject, u"an id, a title and a text are needed"_s);
        if (ids.contains(fact.id))
            return failure(ErrorCode::Malformed, subject, u"the id stands twice"_s);
        ids.insert(fact.id);
        const auto step = stepOfName(entry.value("step"_L1).toString());
        const auto kind = kindOfName(entry.value("kind"_L1).toString());
        if (!step || !kind)
            return failure(ErrorCode::Malformed, subject, u"an unknown step or kind"_s);
        fact.step = *step;
        fact.kind = *kind;
        fact.remedy = entry.value("remedy"_L1).toString();
        fact.outdated = entry.value("outdated"_L1).toString();
        fact.messages = texts(entry, "messages"_L1);
        fact.seed = texts(entry, "seed"_L1);
        fact.checks = texts(entry, "checks"_L1);
        fact.controls = texts(entry, "controls"_L1);
        facts.append(std::move(fact));
    }
    return facts;
}

Result<QList<Fact>> loadGuide()
{
    loadResources();
    QFile file(u":/cloudward/guide.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"guide.json"_s);
    return readGuide(file.readAll());
}

} // namespace cloudward
