// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/company.h"

#include <optional>

namespace cloudward {

/// A user as the practice app keeps them in a dump: with the address that the server has.
struct AppUser
{
    QString key;
    QString userName;
    QString displayName;
    QString email;
    bool operator==(const AppUser &) const = default;
};

/// What is in a dump of the practice app. Cloudward takes it for a row of bytes, as it does with the real one, whose format
/// is not public.
struct AppDump
{
    QString description;
    QString appVersion;
    QList<AppUser> users;
    QStringList boxes;       ///< programs
    QStringList connections; ///< to other systems
    bool operator==(const AppDump &) const = default;
};

/// What the practice company has in BigPicture: everybody who signs in or did, but no app's user.
AppDump companyDump(const Company &company, const QString &description);

QByteArray writeAppDump(const AppDump &dump);
/// None where the bytes are no dump.
std::optional<AppDump> readAppDump(QByteArrayView bytes);

} // namespace cloudward
