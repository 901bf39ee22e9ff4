// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cloudward {

/// One person by all that they may be told by; what is not known is empty.
struct KnownPerson
{
    QString displayName{};
    QString userName{};
    QString userKey{}; ///< keys that Jira made itself (JIRAUSER10000) name nobody and may be left in
    QString email{};
    QString accountId{}; ///< in the cloud

    bool operator==(const KnownPerson &) const = default;
};

/// A host and what is shown in its place: "jira.acme.com", "server.masked".
struct KnownHost
{
    QString host{};
    QString mask{};

    bool operator==(const KnownHost &) const = default;
};

/// What a Masker knows beside its patterns. Holds secrets in the open: never kept longer than the Masker.
struct MaskingFacts
{
    QList<KnownPerson> people{};
    QList<KnownHost> hosts{};
    QStringList secrets{};

    bool operator==(const MaskingFacts &) const = default;
};

} // namespace cloudward
