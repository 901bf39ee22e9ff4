// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/appdump.h"

#include "core/people/effectivepeople.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "PRACTICE-APP-DUMP\n";

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const auto entries = value.toArray();
    for (const auto &entry : entries)
        strings << entry.toString();
    return strings;
}

} // namespace

AppDump companyDump(const Company &company, const QString &description)
{
    AppDump dump{.description = description,
        .appVersion = company.parameters().bigPictureVersion,
        .users = {},
        .boxes = {},
        .connections = {u"This Jira"_s, u"Trello of the sales team"_s, u"Jira of the contractors"_s}};
    const auto people = company.people();
    QSet<QString> names;
    // Who signs in comes before who is in a directory that is switched off.
    for (const auto &users : {effectivePeople(people).users, people.users}) {
        for (const auto &person : users) {
            const auto name = person.userName.toLower();
            if (name.startsWith("addon_"_L1) || names.contains(name))
                continue;
            names.insert(name);
            dump.users.append({person.userKey, person.userName, person.displayName, person.email});
        }
    }
    for (const auto &project : company.projects())
        dump.boxes << project.name;
    return dump;
}

QByteArray writeAppDump(const AppDump &dump)
{
    QJsonArray users;
    for (const auto &user : dump.users) {
        users.append(QJsonObject{{u"key"_s, user.key}, {u"userName"_s, user.userName},
            {u"displayName"_s, user.displayName}, {u"email"_s, user.email}});
    }
    const QJsonObject content{{u"description"_s, dump.description}, {u"appVersion"_s, dump.appVersion},
        {u"users"_s, users}, {u"boxes"_s, QJsonArray::fromStringList(dump.boxes)},
        {u"connections"_s, QJsonArray::fromStringList(dump.connections)}};
    return mark + qCompress(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

std::optional<AppDump> readAppDump(QByteArrayView bytes)
{
    if (!bytes.startsWith(mark))
        return {};
    const auto packed = bytes.sliced(mark.size());
    const auto json = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const auto content = document.object();
    AppDump dump{.description = content.value("description"_L1).toString(),
        .appVersion = content.value("appVersion"_L1).toString(),
        .users = {},
        .boxes = stringsOf(content.value("boxes"_L1)),
        .connections = stringsOf(content.value("connections"_L1))};
    const auto users = content.value("users"_L1).toArray();
    for (const auto &value : users) {
        const auto user = value.toObject();
        dump.users.append({user.value("key"_L1).toString(), user.value("userName"_L1).toString(),
            user.value("displayName"_L1).toString(), user.value("email"_L1).toString()});
    }
    return dump;
}

} // namespace cloudward
