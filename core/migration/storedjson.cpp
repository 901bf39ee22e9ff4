// SPDX-License-Identifier: Apache-2.0
#include "core/migration/storedjson.h"

#include "core/migration/networkjson.h"
#include "core/migration/storednames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QUrl urlAt(const QJsonObject &json, const QString &key)
{
    return QUrl(json[key].toString(), QUrl::StrictMode);
}

QStringList listAt(const QJsonObject &json, const QString &key)
{
    QStringList list;
    for (const auto &item : json[key].toArray())
        list += item.toString();
    return list;
}

QJsonArray toJson(const QList<ProductSeats> &seats)
{
    QJsonArray array;
    for (const auto &seat : seats)
        array += QJsonObject{{u"product"_s, seat.product}, {u"total"_s, seat.total}, {u"used"_s, seat.used}};
    return array;
}

QList<ProductSeats> seatsAt(const QJsonObject &json)
{
    QList<ProductSeats> seats;
    for (const auto &item : json[u"seats"_s].toArray()) {
        const auto seat = item.toObject();
        seats += {seat[u"product"_s].toString(), seat[u"total"_s].toInteger(-1), seat[u"used"_s].toInteger(-1)};
    }
    return seats;
}

} // namespace

QJsonObject toJson(const Choices &choices)
{
    return {
        {u"serverUrl"_s, toText(choices.serverUrl)},
        {u"serverUser"_s, choices.serverUser},
        {u"cloudSite"_s, toText(choices.cloudSite)},
        {u"cloudEmail"_s, choices.cloudEmail},
        {u"backupName"_s, choices.backupName},
        {u"workFolder"_s, choices.workFolder},
        {u"backupPath"_s, choices.backupPath},
        {u"serverExportFile"_s, choices.serverExportFile},
        {u"mediaSource"_s, choices.mediaSource},
        {u"chunkLimit"_s, choices.chunkLimit},
        {u"leftOutProjects"_s, QJsonArray::fromStringList(choices.leftOutProjects)},
        {u"firstProjects"_s, QJsonArray::fromStringList(choices.firstProjects)},
        {u"thumbnails"_s, choices.thumbnails},
        {u"oldLayout"_s, storedName(oldLayoutNames, choices.oldLayout)},
        {u"verification"_s, storedName(verificationNames, choices.verification)},
        {u"skipUnreadable"_s, choices.skipUnreadable},
        {u"fetchLimit"_s, choices.fetchLimit},
        {u"sftpKeyFile"_s, choices.sftpKeyFile},
        {u"sftpTrustedHost"_s, choices.sftpTrustedHost},
        {u"sftpTrustedKey"_s, choices.sftpTrustedKey},
        {u"network"_s, toJson(choices.network)},
        {u"usersDatabase"_s, choices.usersDatabase},
        {u"organisationBase"_s, toText(choices.organisationBase)},
        {u"siteToOverwrite"_s, choices.siteToOverwrite},
        {u"mergeUsers"_s, choices.mergeUsers},
        {u"importOffer"_s, storedName(importOfferNames, choices.importOffer)},
        {u"bigPicture"_s, storedName(bigPictureUseNames, choices.bigPicture)},
        {u"practice"_s, choices.practice},
    };
}

Choices choicesFromJson(const QJsonObject &json)
{
    Choices choices;
    if (json.isEmpty())
        return choices;
    choices.serverUrl = urlAt(json, u"serverUrl"_s);
    choices.serverUser = json[u"serverUser"_s].toString();
    choices.cloudSite = urlAt(json, u"cloudSite"_s);
    choices.cloudEmail = json[u"cloudEmail"_s].toString();
    choices.backupName = json[u"backupName"_s].toString(choices.backupName);
    choices.workFolder = json[u"workFolder"_s].toString();
    choices.backupPath = json[u"backupPath"_s].toString();
    choices.serverExportFile = json[u"serverExportFile"_s].toString();
    choices.mediaSource = json[u"mediaSource"_s].toString();
    choices.chunkLimit = json[u"chunkLimit"_s].toInteger(choices.chunkLimit);
    choices.leftOutProjects = listAt(json, u"leftOutProjects"_s);
    choices.firstProjects = listAt(json, u"firstProjects"_s);
    choices.thumbnails = json[u"thumbnails"_s].toBool(choices.thumbnails);
    choices.oldLayout = fromStoredName(oldLayoutNames, json[u"oldLayout"_s].toString()).value_or(choices.oldLayout);
    choices.verification =
        fromStoredName(verificationNames, json[u"verification"_s].toString()).value_or(choices.verification);
    choices.skipUnreadable = json[u"skipUnreadable"_s].toBool(choices.skipUnreadable);
    choices.fetchLimit = json[u"fetchLimit"_s].toInteger();
    choices.sftpKeyFile = json[u"sftpKeyFile"_s].toString();
    choices.usersDatabase = json[u"usersDatabase"_s].toString();
    choices.sftpTrustedHost = json[u"sftpTrustedHost"_s].toString();
    choices.sftpTrustedKey = json[u"sftpTrustedKey"_s].toString();
    choices.network = networkFromJson(json[u"network"_s].toObject());
    if (json.contains(u"organisationBase"_s))
        choices.organisationBase = urlAt(json, u"organisationBase"_s);
    choices.siteToOverwrite = json[u"siteToOverwrite"_s].toString();
    choices.mergeUsers = json[u"mergeUsers"_s].toBool(choices.mergeUsers);
    choices.importOffer =
        fromStoredName(importOfferNames, json[u"importOffer"_s].toString()).value_or(choices.importOffer);
    choices.bigPicture =
        fromStoredName(bigPictureUseNames, json[u"bigPicture"_s].toString()).value_or(choices.bigPicture);
    choices.practice = json[u"practice"_s].toBool(choices.practice);
    return choices;
}

QJsonObject toJson(const ServerFacts &facts)
{
    return {
        {u"title"_s, facts.title},
        {u"version"_s, facts.version},
        {u"build"_s, facts.build},
        {u"baseUrl"_s, toText(facts.baseUrl)},
        {u"deployment"_s, facts.deployment},
        {u"userName"_s, facts.userName},
        {u"displayName"_s, facts.displayName},
        {u"systemAdministrator"_s, facts.systemAdministrator},
        {u"administrator"_s, facts.administrator},
        {u"seats"_s, toJson(facts.seats)},
        {u"address"_s, toText(facts.address)},
        {u"issues"_s, facts.issues},
        {u"utcOffset"_s, facts.utcOffset ? QJsonValue(*facts.utcOffset) : QJsonValue()},
    };
}

ServerFacts serverFactsFromJson(const QJsonObject &json)
{
    ServerFacts facts;
    facts.title = json[u"title"_s].toString();
    facts.version = json[u"version"_s].toString();
    facts.build = json[u"build"_s].toInteger();
    facts.baseUrl = urlAt(json, u"baseUrl"_s);
    facts.deployment = json[u"deployment"_s].toString();
    facts.userName = json[u"userName"_s].toString();
    facts.displayName = json[u"displayName"_s].toString();
    facts.systemAdministrator = json[u"systemAdministrator"_s].toBool();
    facts.administrator = json[u"administrator"_s].toBool();
    facts.seats = seatsAt(json);
    facts.address = urlAt(json, u"address"_s);
    facts.issues = json[u"issues"_s].toInteger(-1);
    if (json[u"utcOffset"_s].isDouble())
        facts.utcOffset = json[u"utcOffset"_s].toInt();
    return facts;
}

QJsonObject toJson(const CloudFacts &facts)
{
    QJsonObject plans;
    for (const auto &[product, plan] : facts.plans.asKeyValueRange())
        plans[product] = plan;
    QJsonArray gaps;
    for (const auto gap : facts.gaps)
        gaps += storedName(cloudGapNames, gap);
    return {
        {u"title"_s, facts.title},
        {u"baseUrl"_s, toText(facts.baseUrl)},
        {u"accountId"_s, facts.accountId},
        {u"displayName"_s, facts.displayName},
        {u"administrator"_s, facts.administrator},
        {u"siteAdministrator"_s, facts.siteAdministrator},
        {u"projects"_s, facts.projects},
        {u"issues"_s, facts.issues},
        {u"attachmentLimit"_s, facts.attachmentLimit},
        {u"seats"_s, toJson(facts.seats)},
        {u"email"_s, facts.email},
        {u"cloudId"_s, facts.cloudId},
        {u"plans"_s, plans},
        {u"gaps"_s, gaps},
    };
}

CloudFacts cloudFactsFromJson(const QJsonObject &json)
{
    CloudFacts facts;
    facts.title = json[u"title"_s].toString();
    facts.baseUrl = urlAt(json, u"baseUrl"_s);
    facts.accountId = json[u"accountId"_s].toString();
    facts.displayName = json[u"displayName"_s].toString();
    facts.administrator = json[u"administrator"_s].toBool();
    facts.siteAdministrator = json[u"siteAdministrator"_s].toBool();
    facts.projects = json[u"projects"_s].toInteger();
    facts.issues = json[u"issues"_s].toInteger();
    facts.attachmentLimit = json[u"attachmentLimit"_s].toInteger(-1);
    facts.seats = seatsAt(json);
    facts.email = json[u"email"_s].toString();
    facts.cloudId = json[u"cloudId"_s].toString();
    const auto plans = json[u"plans"_s].toObject();
    for (auto plan = plans.constBegin(); plan != plans.constEnd(); ++plan)
        facts.plans.insert(plan.key(), plan.value().toString());
    for (const auto &item : json[u"gaps"_s].toArray()) {
        if (const auto gap = fromStoredName(cloudGapNames, item.toString()))
            facts.gaps += *gap;
    }
    return facts;
}

QJsonObject toJson(const UsersFiles &files)
{
    return {
        {u"users"_s, files.users},
        {u"groups"_s, files.groups},
        {u"userRows"_s, files.userRows},
        {u"groupRows"_s, files.groupRows},
        {u"details"_s, files.details},
        {u"groupRowsByNesting"_s, files.groupRowsByNesting},
        {u"shadowed"_s, files.shadowed},
        {u"inInactiveDirectories"_s, files.inInactiveDirectories},
        {u"withoutDirectory"_s, files.withoutDirectory},
        {u"withoutLastLogin"_s, files.withoutLastLogin},
    };
}

UsersFiles usersFilesFromJson(const QJsonObject &json)
{
    UsersFiles files;
    files.users = json[u"users"_s].toString();
    files.groups = json[u"groups"_s].toString();
    files.userRows = json[u"userRows"_s].toInteger();
    files.groupRows = json[u"groupRows"_s].toInteger();
    files.details = json[u"details"_s].toString();
    files.groupRowsByNesting = json[u"groupRowsByNesting"_s].toInteger();
    files.shadowed = json[u"shadowed"_s].toInteger();
    files.inInactiveDirectories = json[u"inInactiveDirectories"_s].toInteger();
    files.withoutDirectory = json[u"withoutDirectory"_s].toInteger();
    files.withoutLastLogin = json[u"withoutLastLogin"_s].toInteger();
    return files;
}

QJsonObject toJson(const MediaReport &report)
{
    QJsonObject counts;
    for (const auto &[what, count] : report.counts.asKeyValueRange())
        counts[what] = count;
    return {{u"path"_s, report.path}, {u"counts"_s, counts}};
}

MediaReport mediaReportFromJson(const QJsonObject &json)
{
    MediaReport report;
    report.path = json[u"path"_s].toString();
    const auto counts = json[u"counts"_s].toObject();
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        report.counts[count.key()] = count.value().toInteger();
    return report;
}

QString toJsonText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJsonText(const QString &text)
{
    QStringList list;
    for (const auto &item : QJsonDocument::fromJson(text.toUtf8()).array())
        list += item.toString();
    return list;
}

QUrl withoutUserInfo(const QUrl &url)
{
    return url.userInfo().isEmpty() ? url : url.adjusted(QUrl::RemoveUserInfo);
}

QString withoutPassword(const QString &address)
{
    // Up to the last @ before the path: a password may hold one itself, and even a slash that should have been
    // percent-encoded; but a number before the path is a port.
    static const QRegularExpression password(u"^([A-Za-z][A-Za-z0-9+.-]*://[^/:@]*):(?:[^/]*|(?!\\d*(?:/|$)).*)@"_s);
    QString rest = address;
    return rest.replace(password, u"\\1@"_s);
}

QString withoutUserInfo(QString text)
{
    // Up to the last @ before the path: a password may hold one itself.
    static const QRegularExpression userInfo(u"([A-Za-z][A-Za-z0-9+.-]*://)[^/?#\\s]*@"_s);
    return text.replace(userInfo, u"\\1"_s);
}

} // namespace cloudward
