// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>
#include <QUrl>

namespace cloudward {

/// Pages of Atlassian's that have no API: a person opens them in a browser.
enum class CloudPage {
    ImportServer, ///< takes the backup of a Jira Server or Data Center
    ImportCloud,  ///< takes the backup of another Jira Cloud
    ImportMedia,
    ImportProgress, ///< of the import that is running
    OutgoingMail,
    ProductAccess, ///< with "Review imported groups"
    Groups,
    Users,
    Support,
};

/// Where such a page is. The addresses are data (resources/addresses.json), for they change without notice; the click path
/// is what remains when one leads nowhere.
struct ImportAddress
{
    QUrl url;               ///< invalid where the site is not known yet
    QStringList clickPath;  ///< labels of the English interface
    QDate seen;             ///< the day on which the address was last read somewhere
    bool confirmed = false; ///< seen on a live site; otherwise it follows from its neighbours

    /// "Settings > System > Import and Export".
    QString clickPathText() const;
};

/// `admin` is the organisation's administration; practice has one of its own.
ImportAddress importAddress(
    CloudPage page, const QUrl &site, const QUrl &admin = QUrl(QStringLiteral("https://admin.atlassian.com")));

/// By its id in the data, for pages of others that need a person too. What is not known stays empty.
struct AddressPlaces
{
    QUrl site{};
    QUrl admin{};
    QUrl server{}; ///< of the Jira Server
};
ImportAddress addressOf(const QString &id, const AddressPlaces &places);

} // namespace cloudward
