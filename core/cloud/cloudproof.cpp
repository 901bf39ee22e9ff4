// SPDX-License-Identifier: Apache-2.0
// Of CloudClient: what the proof after an import and the numbers about seats are read from.
#include "core/cloud/cloudclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsAtOnce = 50;
constexpr int keysAtOnce = 5'000;

} // namespace

Result<QHash<QString, QStringList>> CloudClient::administrationByGroup()
{
    QHash<QString, QStringList> words;
    const std::pair<QString, QString> kinds[] = {
        {u"site-admin"_s, QCoreApplication::translate("CloudClient", "Administration of the site")},
        {u"admin"_s, QCoreApplication::translate("CloudClient", "Administration of its products")},
    };
    for (const auto &[kind, word] : kinds) {
        QSet<QString> ids;
        const auto read =
            pages(u"group/bulk"_s, {{u"accessType"_s, kind}}, groupsAtOnce, [&](const QJsonObject &group) {
                const auto id = group.value("groupId"_L1).toString();
                if (ids.contains(id))
                    return false;
                ids.insert(id);
                words[group.value("name"_L1).toString()] << word;
                return true;
            });
        if (!read)
            return std::unexpected(read.error());
    }
    return words;
}

Result<QList<CloudClient::ProductAccess>> CloudClient::productAccess()
{
    const auto roles = get(u"applicationrole"_s);
    if (!roles)
        return std::unexpected(roles.error());
    QList<ProductAccess> products;
    for (const auto &entry : roles->array()) {
        const auto role = entry.toObject();
        ProductAccess product{.key = role.value("key"_L1).toString(), .seats = {}, .groups = {}};
        const auto seats = seatsOf(QJsonArray{role});
        if (seats.isEmpty())
            continue;
        product.seats = seats.first();
        for (const auto &group : role.value("groupDetails"_L1).toArray())
            product.groups +=
                {group.toObject().value("name"_L1).toString(), group.toObject().value("groupId"_L1).toString()};
        products += product;
    }
    return products;
}

Result<QStringList> CloudClient::issueKeys(const QString &projectKey, Work &work)
{
    QStringList keys;
    QSet<QString> known;
    QString token;
    for (;;) {
        if (const auto going = work.step({Phase::Listing, Unit::Items, keys.size(), -1, projectKey}); !going)
            return std::unexpected(going.error());
        QJsonObject body{{u"jql"_s, u"project = \"%1\""_s.arg(projectKey)}, {u"maxResults"_s, keysAtOnce},
            {u"fields"_s, QJsonArray{u"key"_s}}};
        if (!token.isEmpty())
            body.insert(u"nextPageToken"_s, token);
        const auto answer = post(u"search/jql"_s, {}, body);
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = answer->object();
        for (const auto &issue : page.value("issues"_L1).toArray()) {
            const auto key = issue.toObject().value("key"_L1).toString();
            if (!known.contains(key))
                keys += key;
            known.insert(key);
        }
        // A page may come empty and not be the last; the same token again never ends.
        const auto next = page.value("nextPageToken"_L1).toString();
        if (page.value("isLast"_L1).toBool() || next.isEmpty() || next == token)
            return keys;
        token = next;
    }
}

Result<QList<CloudAttachment>> CloudClient::attachmentsOf(const QString &issueIdOrKey)
{
    const auto issue = get(u"issue/"_s + pathSegment(issueIdOrKey), {{u"fields"_s, u"attachment"_s}});
    if (!issue)
        return std::unexpected(issue.error());
    const auto field = issue->object().value("fields"_L1).toObject().value("attachment"_L1);
    // A list that is not there says nothing about what is there: a screen's field may be hidden.
    if (!field.isArray())
        return failure(ErrorCode::Forbidden, issueIdOrKey, u"the answer has no field “attachment”"_s);
    QList<CloudAttachment> attachments;
    for (const auto &entry : field.toArray()) {
        const auto attachment = entry.toObject();
        attachments += {attachment.value("id"_L1).toString(), attachment.value("filename"_L1).toString(),
            attachment.value("size"_L1).toInteger()};
    }
    return attachments;
}

Result<bool> CloudClient::attachmentOpens(const QString &id)
{
    auto asked =
        request(HttpRequest::Method::Get, u"attachment/content/"_s + pathSegment(id), {{u"redirect"_s, u"false"_s}});
    asked.headers.removeIf([](const auto &header) { return header.first == "Accept"; });
    asked.headers.emplace_back("Accept", "*/*");
    asked.headers.emplace_back("Range", "bytes=0-0");
    const auto answer = call(asked);
    if (answer)
        return true;
    return answer.error().code == ErrorCode::NotFound ? Result<bool>(false) : std::unexpected(answer.error());
}

Result<bool> CloudClient::hasOwnAvatar(const QString &projectKey)
{
    const auto avatars = get(u"project/%1/avatars"_s.arg(pathSegment(projectKey)));
    if (!avatars)
        return std::unexpected(avatars.error());
    const auto own = avatars->object().value("custom"_L1).toArray();
    return std::ranges::any_of(
        own, [](const auto &avatar) { return avatar.toObject().value("isSelected"_L1).toBool(); });
}

} // namespace cloudward
