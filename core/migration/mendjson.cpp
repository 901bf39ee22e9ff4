// SPDX-License-Identifier: Apache-2.0
#include "core/migration/mendjson.h"

#include "core/migration/inventorycbor.h"
#include "core/migration/storednames.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QStringList listFrom(const QJsonValue &json)
{
    QStringList list;
    for (const auto &item : json.toArray())
        list += item.toString();
    return list;
}

} // namespace

QJsonObject toJson(const MendWishes &wishes)
{
    QJsonArray emails;
    for (const auto &it : wishes.emails)
        emails += QJsonObject{{u"userId"_s, it.userId}, {u"directoryId"_s, it.directoryId},
            {u"userName"_s, it.userName}, {u"email"_s, it.email}};
    QJsonArray file;
    for (const auto &row : wishes.emailsFile)
        file += QJsonObject{{u"line"_s, row.line}, {u"fields"_s, QJsonArray::fromStringList(row.fields)}};
    return {
        {u"findings"_s, QJsonArray::fromStringList(wishes.findings)},
        {u"replacement"_s, wishes.replacement},
        {u"domain"_s, wishes.domain},
        {u"oldDomain"_s, wishes.oldDomain},
        {u"newDomain"_s, wishes.newDomain},
        {u"emails"_s, emails},
        {u"emailsFile"_s, file},
        {u"deactivate"_s, QJsonArray::fromStringList(wishes.deactivate)},
    };
}

MendWishes mendWishesFromJson(const QJsonObject &json)
{
    MendWishes wishes;
    wishes.findings = listFrom(json[u"findings"_s]);
    wishes.replacement = json[u"replacement"_s].toString();
    wishes.domain = json[u"domain"_s].toString();
    wishes.oldDomain = json[u"oldDomain"_s].toString();
    wishes.newDomain = json[u"newDomain"_s].toString();
    for (const auto &item : json[u"emails"_s].toArray()) {
        const auto it = item.toObject();
        wishes.emails += SetEmail{it[u"userId"_s].toInteger(), it[u"directoryId"_s].toInteger(),
            it[u"userName"_s].toString(), it[u"email"_s].toString()};
    }
    for (const auto &item : json[u"emailsFile"_s].toArray()) {
        const auto row = item.toObject();
        wishes.emailsFile += CsvRow{row[u"line"_s].toInteger(), listFrom(row[u"fields"_s])};
    }
    wishes.deactivate = listFrom(json[u"deactivate"_s]);
    return wishes;
}

QJsonObject toJson(const Mended &mended)
{
    QJsonObject counts;
    for (const auto &[mending, count] : mended.counts.asKeyValueRange())
        counts[storedName(mendingNames, mending)] = count;
    return {
        {u"original"_s, mended.original},
        {u"path"_s, mended.path},
        {u"bytes"_s, mended.bytes},
        {u"sha256"_s, QString::fromLatin1(mended.sha256.toHex())},
        {u"changesPath"_s, mended.changesPath},
        {u"counts"_s, counts},
        {u"when"_s, mended.when.toUTC().toString(Qt::ISODateWithMs)},
    };
}

Mended mendedFromJson(const QJsonObject &json)
{
    Mended mended;
    mended.original = json[u"original"_s].toString();
    mended.path = json[u"path"_s].toString();
    mended.bytes = json[u"bytes"_s].toInteger();
    mended.sha256 = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1());
    mended.changesPath = json[u"changesPath"_s].toString();
    const auto counts = json[u"counts"_s].toObject();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (const auto mending = fromStoredName(mendingNames, it.key()))
            mended.counts[*mending] = it.value().toInteger();
    }
    mended.when = QDateTime::fromString(json[u"when"_s].toString(), Qt::ISODateWithMs);
    return mended;
}

QJsonObject toJson(const Audit &audit)
{
    QJsonArray findings;
    for (const auto &finding : audit.findings)
        findings += toJson(finding);
    return {{u"findings"_s, findings},
        {u"inventory"_s, QString::fromLatin1(qCompress(inventoryToCbor(audit.inventory), 1).toBase64())}};
}

Result<Audit> auditFromJson(const QJsonObject &json)
{
    Audit audit;
    auto inventory = inventoryFromCbor(qUncompress(QByteArray::fromBase64(json[u"inventory"_s].toString().toLatin1())));
    if (!inventory)
        return std::unexpected(inventory.error());
    audit.inventory = std::move(*inventory);
    for (const auto &item : json[u"findings"_s].toArray())
        audit.findings += findingFromJson(item.toObject());
    return audit;
}

} // namespace cloudward
