// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

#include <QHash>

#include <map>

namespace cloudward {

/// Takes what a source comes upon, one file at a time, and makes the listing of it: the rules that all sources share.
class MediaCollector
{
public:
    explicit MediaCollector(const SourceOptions &options = {});

    /// A file with its name in a chunk, size, packedSize, modified, crc and source (0 or more) set. What it is, is found
    /// here: clutter is dropped, what Jira did not write and what may not be written becomes a finding. With
    /// OldLayout::Modernise it may get another name, see moved().
    void add(MediaEntry entry);
    /// A finding of the source's own, such as media.links-left-out.
    void leaveOut(const QString &findingId, const QString &example);
    qint64 count() const { return m_listing.entries.size(); }
    /// Entries by name; of names that are equal, or differ only in case, the first one stays, and what lies in today's
    /// layout already before what was moved there. Leaves this empty but for moved().
    MediaListing take();
    /// After take(): the names of entries that were put into today's layout, each with the name that add() was given.
    /// For sources that find a file by its name.
    const QHash<QString, QString> &moved() const { return m_moved; }

private:
    struct LeftOut
    {
        qint64 count = 0;
        QStringList examples;
    };

    void removeDuplicates();

    bool m_thumbnails;
    bool m_modernise;
    MediaListing m_listing;
    QHash<QString, QString> m_moved;
    std::map<QString, LeftOut> m_leftOut;
    QString m_project; ///< shared by the entries of one project, of which there may be many
};

} // namespace cloudward
