// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace cloudward {

/// An app as a server's list of plugins tells it, wherever that was read.
struct ListedApp
{
    QString name;
    QString key;
    QString version;
    bool enabled = true;
    bool operator==(const ListedApp &) const = default;
};

/// BigPicture or BigGantt on a server. Both: BigPicture counts.
struct BigPictureApp
{
    bool bigPicture = false;
    bool bigGantt = false;
    QString version;      ///< as the list tells it; empty where neither is there, or it tells none
    bool enabled = false; ///< a switched-off app has data still, and makes no dump until it is switched on

    bool isThere() const { return bigPicture || bigGantt; }
    /// "BigPicture" or "BigGantt": the app's own name, in no language.
    QString name() const;
    bool operator==(const BigPictureApp &) const = default;
};

/// By the keys eu.softwareplant.bigpicture and eu.softwareplant.biggantt, case ignored. Names are not looked at.
BigPictureApp findBigPicture(const QList<ListedApp> &apps);

enum class AppVersion {
    Fine,
    TooOld,  ///< its dump is not for the cloud: the app has to be upgraded first
    Unknown, ///< no version, or one that does not begin with a number: the person has to be asked
};

/// The first version whose dump the cloud app takes: "8.2.2". Source: Appfire's guide to this road.
QString leastAppVersion();
AppVersion judgeAppVersion(const QString &version);
/// < 0, 0, > 0, number by number: "8.2.10" is more than "8.2.2", and "8.2" is "8.2.0". What follows the numbers
/// ("-jira8", "-SNAPSHOT") does not count.
int compareAppVersions(const QString &a, const QString &b);

} // namespace cloudward
