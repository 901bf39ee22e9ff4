// SPDX-License-Identifier: Apache-2.0
#include "core/migration/resultsjson.h"

#include "core/migration/storednames.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QStringList listAt(const QJsonObject &json, const QString &key)
{
    QStringList list;
    for (const auto &item : json[key].toArray())
        list += item.toString();
    return list;
}

} // namespace

QJsonObject toJson(const GroupReview &review)
{
    return {
        {u"serverName"_s, review.match.serverName},
        {u"cloudName"_s, review.match.cloudName},
        {u"fate"_s, storedName(groupFateNames, review.match.fate)},
        {u"cloudGroupId"_s, review.match.cloudGroupId},
        {u"members"_s, review.members},
        {u"gains"_s, QJsonArray::fromStringList(review.gains)},
        {u"newMembers"_s, QJsonArray::fromStringList(review.newMembers)},
    };
}

GroupReview groupReviewFromJson(const QJsonObject &json)
{
    GroupReview review;
    review.match.serverName = json[u"serverName"_s].toString();
    review.match.cloudName = json[u"cloudName"_s].toString();
    review.match.fate = fromStoredName(groupFateNames, json[u"fate"_s].toString()).value_or(GroupFate::New);
    review.match.cloudGroupId = json[u"cloudGroupId"_s].toString();
    review.members = json[u"members"_s].toInteger();
    review.gains = listAt(json, u"gains"_s);
    review.newMembers = listAt(json, u"newMembers"_s);
    return review;
}

/// A flat array: an object of a hundred thousand names is built in the square of that.
QJsonObject toJson(const GroupDecisions &decisions)
{
    QJsonArray flat;
    for (const auto &[group, decision] : decisions.asKeyValueRange()) {
        flat += group;
        flat += storedName(groupDecisionNames, decision.kind);
        flat += decision.product;
    }
    return {{u"groups"_s, flat}};
}

GroupDecisions groupDecisionsFromJson(const QJsonObject &json)
{
    GroupDecisions decisions;
    const auto flat = json[u"groups"_s].toArray();
    for (qsizetype at = 0; at + 2 < flat.size(); at += 3) {
        if (const auto kind = fromStoredName(groupDecisionNames, flat[at + 1].toString()))
            decisions.insert(flat[at].toString(), {*kind, flat[at + 2].toString()});
    }
    return decisions;
}

QJsonObject toJson(const QList<SiteProduct> &products)
{
    QJsonArray array;
    for (const auto &product : products)
        array += QJsonObject{{u"resource"_s, product.resourceId}, {u"name"_s, product.name}};
    return {{u"products"_s, array}};
}

QList<SiteProduct> siteProductsFromJson(const QJsonObject &json)
{
    QList<SiteProduct> products;
    for (const auto &item : json[u"products"_s].toArray())
        products += {item.toObject()[u"resource"_s].toString(), item.toObject()[u"name"_s].toString()};
    return products;
}

QJsonObject toJson(const QMap<QString, CheckNote> &notes)
{
    QJsonObject json;
    for (const auto &[id, note] : notes.asKeyValueRange())
        json[id] = QJsonObject{{u"owner"_s, note.owner}, {u"note"_s, note.note}};
    return json;
}

QMap<QString, CheckNote> checkNotesFromJson(const QJsonObject &json)
{
    QMap<QString, CheckNote> notes;
    for (auto note = json.constBegin(); note != json.constEnd(); ++note) {
        const auto object = note.value().toObject();
        notes.insert(note.key(), {object[u"owner"_s].toString(), object[u"note"_s].toString()});
    }
    return notes;
}

} // namespace cloudward
