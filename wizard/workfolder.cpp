// SPDX-License-Identifier: Apache-2.0
#include "wizard/workfolder.h"

#include <QDir>
#include <QFileInfo>

namespace cloudward {

QString workFolder(const Migration &migration)
{
    const QString &chosen = migration.choices().workFolder;
    return chosen.isEmpty() ? QFileInfo(migration.path()).absolutePath() : QDir::cleanPath(chosen);
}

QString chunkPath(const Migration &migration, const QString &file)
{
    return QDir(workFolder(migration)).filePath(file);
}

} // namespace cloudward
