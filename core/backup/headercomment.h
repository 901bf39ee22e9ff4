// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"

namespace cloudward {

/// What the first comment of entities.xml says, as far as it is needed. Labels are English in every locale. Hints
/// only: header and rows can disagree.
struct HeaderComment
{
    QString version;
    qint64 build = 0;
    QString baseUrl;
    QString timeZone;         ///< of the JVM; empty in older versions
    QList<InstalledApp> apps; ///< "User Plugins": apps and libraries that somebody installed
};

HeaderComment readHeaderComment(QStringView text);

/// Reads the comment at the end of entities.xml: rows by entity name. Empty where the text is not that comment.
QMap<QString, qint64> readTrailerComment(QStringView text);

} // namespace cloudward
