// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importaddresses.h"

#include "core/cloud/resources.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString idOf(CloudPage page)
{
    switch (page) {
    case CloudPage::ImportServer: return u"import-server"_s;
    case CloudPage::ImportCloud: return u"import-cloud"_s;
    case CloudPage::ImportMedia: return u"import-media"_s;
    case CloudPage::ImportProgress: return u"import-progress"_s;
    case CloudPage::OutgoingMail: return u"outgoing-mail"_s;
    case CloudPage::ProductAccess: return u"product-access"_s;
    case CloudPage::Groups: return u"groups"_s;
    case CloudPage::Users: return u"users"_s;
    case CloudPage::Support: return u"support"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QHash<QString, QJsonObject> readAddresses()
{
    QHash<QString, QJsonObject> addresses;
    const QJsonArray entries =
        QJsonDocument::fromJson(readResource(u"addresses.json"_s)).object().value("addresses"_L1).toArray();
    for (const QJsonValue &entry : entries)
        addresses.insert(entry["id"_L1].toString(), entry.toObject());
    return addresses;
}

QString base(const QUrl &url)
{
    QString text =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QString ImportAddress::clickPathText() const
{
    return clickPath.join(u" › ");
}

ImportAddress addressOf(const QString &id, const AddressPlaces &places)
{
    static const QHash<QString, QJsonObject> addresses = readAddresses();
    const QJsonObject entry = addresses.value(id);

    ImportAddress address;
    const QJsonArray labels = entry.value("clickPath"_L1).toArray();
    for (const QJsonValue &label : labels)
        address.clickPath << label.toString();
    address.seen = QDate::fromString(entry.value("seen"_L1).toString(), Qt::ISODate);
    address.confirmed = entry.value("confirmed"_L1).toBool();

    QString url = entry.value("url"_L1).toString();
    const std::pair<QString, QUrl> fields[]{
        {u"{site}"_s, places.site}, {u"{admin}"_s, places.admin}, {u"{server}"_s, places.server}};
    for (const auto &[field, place] : fields) {
        if (!url.contains(field))
            continue;
        if (place.isEmpty() || !place.isValid())
            return address;
        url.replace(field, base(place));
    }
    if (!url.isEmpty())
        address.url = QUrl(url, QUrl::StrictMode);
    return address;
}

ImportAddress importAddress(CloudPage page, const QUrl &site, const QUrl &admin)
{
    return addressOf(idOf(page), {.site = site, .admin = admin});
}

} // namespace cloudward
