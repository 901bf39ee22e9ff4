// SPDX-License-Identifier: Apache-2.0
#include "core/migration/resultsjson.h"

#include "core/migration/storednames.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 reviewFields = 7;

} // namespace

QByteArray toCbor(const QList<GroupReview> &reviews)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    const auto append = [&](const QStringList &list) {
        writer.startArray(quint64(list.size()));
        for (const auto &item : list)
            writer.append(item);
        writer.endArray();
    };
    writer.startArray(quint64(reviews.size()));
    for (const auto &review : reviews) {
        writer.startArray(reviewFields);
        writer.append(review.match.serverName);
        writer.append(review.match.cloudName);
        writer.append(storedName(groupFateNames, review.match.fate));
        writer.append(review.match.cloudGroupId);
        writer.append(review.members);
        append(review.gains);
        append(review.newMembers);
        writer.endArray();
    }
    writer.endArray();
    return cbor;
}

Result<QList<GroupReview>> groupReviewsFromCbor(const QByteArray &cbor)
{
    QCborStreamReader reader(cbor);
    const auto text = [&] { return reader.isString() ? reader.readAllString() : (reader.next(), QString()); };
    const auto list = [&] {
        QStringList items;
        if (!reader.isArray() || !reader.enterContainer())
            return items;
        while (reader.lastError() == QCborError::NoError && reader.hasNext())
            items += text();
        reader.leaveContainer();
        return items;
    };
    QList<GroupReview> reviews;
    if (!reader.isArray() || !reader.enterContainer())
        return failure(ErrorCode::Malformed, u"groups"_s, u"not an array"_s);
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!reader.isArray() || reader.length() != reviewFields || !reader.enterContainer())
            return failure(ErrorCode::Malformed, u"groups"_s, u"not a group"_s);
        GroupReview review;
        review.match.serverName = text();
        review.match.cloudName = text();
        review.match.fate = fromStoredName(groupFateNames, text()).value_or(GroupFate::New);
        review.match.cloudGroupId = text();
        if (reader.isInteger())
            review.members = reader.toInteger();
        reader.next();
        review.gains = list();
        review.newMembers = list();
        if (reader.lastError() != QCborError::NoError || !reader.leaveContainer())
            break;
        reviews += review;
    }
    if (reader.lastError() != QCborError::NoError)
        return failure(ErrorCode::Malformed, u"groups"_s, reader.lastError().toString());
    return reviews;
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
