// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendchoices.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace cloudward {

/// The mended copy of a backup that was written last. It is what gets imported while Choices::backupPath names it.
struct Mended
{
    QString original; ///< path of the backup that was mended; it is as it was
    QString path;     ///< of the mended ZIP: Cloudward's own, which may be written again
    qint64 bytes = 0;
    QByteArray sha256;
    QString changesPath;          ///< the list of all changes, CSV
    QMap<Mending, qint64> counts; ///< of changes
    QDateTime when;               ///< UTC

    qint64 changes() const;
    bool operator==(const Mended &) const = default;
};

/// What a kind of change is called, translated: "E-mail addresses".
QString mendingTitle(Mending mending);

} // namespace cloudward
