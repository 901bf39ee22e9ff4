// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace cloudward {

/// Gathers when users signed in last from the attributes that Jira keeps of them: login.lastLoginMillis, which it writes
/// itself; where there is none lastAuthenticated, which its user management (Crowd) writes for some directories (that
/// Jira has it is inferred). Both are milliseconds since 1970.
class LastLogins
{
public:
    static constexpr QStringView ofJira = u"login.lastLoginMillis";
    static constexpr QStringView ofCrowd = u"lastAuthenticated";

    void take(qint64 userId, QStringView name, const QString &value);
    /// 0 where it is not known.
    qint64 of(qint64 userId) const;

private:
    QHash<qint64, qint64> m_byJira;
    QHash<qint64, qint64> m_byCrowd;
};

} // namespace cloudward
