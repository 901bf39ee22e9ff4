// SPDX-License-Identifier: Apache-2.0
#include "core/migration/appmigration.h"

#include "core/migration/storednames.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeAt(const QJsonObject &json, const QString &key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs);
}

QStringList listAt(const QJsonObject &json, const QString &key)
{
    QStringList list;
    for (const auto &item : json[key].toArray())
        list += item.toString();
    return list;
}

QJsonObject toJson(const DumpRecord &dump)
{
    return {{u"fileName"_s, dump.fileName}, {u"path"_s, dump.path}, {u"bytes"_s, dump.bytes},
        {u"sha256"_s, QString::fromLatin1(dump.sha256.toHex())}, {u"when"_s, toText(dump.when)},
        {u"appVersion"_s, dump.appVersion}};
}

} // namespace

BigPictureApp bigPictureOf(const Inventory &inventory)
{
    QList<ListedApp> listed;
    for (const auto &app : inventory.apps)
        listed += ListedApp{app.name, app.key, app.version, app.enabled};
    return findBigPicture(listed);
}

QJsonObject toJson(const AppMigration &app)
{
    QJsonObject json{{u"version"_s, app.version}, {u"downloadFolder"_s, app.downloadFolder},
        {u"sight"_s, storedName(appSightNames, app.there.sight)},
        {u"seen"_s, QJsonArray::fromStringList(app.there.names)}, {u"unmatched"_s, app.unmatched},
        {u"connections"_s, QJsonArray::fromStringList(app.connections)}};
    if (app.sentToDump.isValid())
        json[u"sentToDump"_s] = toText(app.sentToDump);
    if (app.dump)
        json[u"dump"_s] = toJson(*app.dump);
    return json;
}

AppMigration appMigrationFromJson(const QJsonObject &json)
{
    AppMigration app;
    app.version = json[u"version"_s].toString();
    app.sentToDump = timeAt(json, u"sentToDump"_s);
    app.downloadFolder = json[u"downloadFolder"_s].toString();
    app.there = {fromStoredName(appSightNames, json[u"sight"_s].toString()).value_or(AppSight::CannotBeKnown),
        listAt(json, u"seen"_s)};
    app.unmatched = json[u"unmatched"_s].toInteger(-1);
    app.connections = listAt(json, u"connections"_s);
    if (const auto dump = json[u"dump"_s].toObject(); !dump.isEmpty())
        app.dump = DumpRecord{.fileName = dump[u"fileName"_s].toString(),
            .path = dump[u"path"_s].toString(),
            .bytes = dump[u"bytes"_s].toInteger(),
            .sha256 = QByteArray::fromHex(dump[u"sha256"_s].toString().toLatin1()),
            .when = timeAt(dump, u"when"_s),
            .appVersion = dump[u"appVersion"_s].toString()};
    return app;
}

} // namespace cloudward
