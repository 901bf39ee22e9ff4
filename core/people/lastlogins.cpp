// SPDX-License-Identifier: Apache-2.0
#include "core/people/lastlogins.h"

namespace cloudward {

void LastLogins::take(qint64 userId, QStringView name, const QString &value)
{
    if (name != ofJira && name != ofCrowd)
        return;
    if (const qint64 milliseconds = value.toLongLong(); milliseconds > 0)
        (name == ofJira ? m_byJira : m_byCrowd).insert(userId, milliseconds);
}

qint64 LastLogins::of(qint64 userId) const
{
    return m_byJira.value(userId, m_byCrowd.value(userId));
}

} // namespace cloudward
