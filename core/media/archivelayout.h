// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediacollector.h"

#include <functional>

namespace cloudward {

/// What stands before the store in an archive, and what has to be put there instead.
struct ArchiveLayout
{
    QString strip; ///< "", "jira-home/", "backup/attachments/", "var/atlassian/application-data/jira/" …
    QString put;   ///< "", "data/", "data/attachments/"
    bool operator==(const ArchiveLayout &) const = default;
};

/// Of an archive with so many names: a jira-home, its data folder, its attachments or the projects by themselves, at
/// the root or one folder down; data/attachments/ itself at any depth. Names that end with a slash are folders.
/// Nothing where there is no store in it.
std::optional<ArchiveLayout> findLayout(qsizetype count, const std::function<QStringView(qsizetype)> &name);

/// Where findLayout() found nothing: what else the archive seems to be, in words.
QString whyNoLayout(qsizetype count, const std::function<QStringView(qsizetype)> &name);

/// The name in a chunk of what an archive calls `name`. Where it is none of the store's, or not safe, it is left out
/// and told to the collector, and nothing comes back.
std::optional<QString> nameInChunk(QString name, const ArchiveLayout &layout, MediaCollector &collector);

} // namespace cloudward
