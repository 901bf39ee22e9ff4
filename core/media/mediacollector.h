// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

#include <map>

namespace cloudward {

/// Takes what a source comes upon, one file at a time, and makes the listing of it: the rules that all sources share.
class MediaCollector
{
public:
    /// A file with its name in a chunk, size, packedSize, modified, crc and source set. What it is, is found here:
    /// clutter is dropped, what Jira did not write and what may not be written becomes a finding.
    void add(MediaEntry entry);
    /// A finding of the source's own, such as media.links-left-out.
    void leaveOut(const QString &findingId, const QString &example);
    qint64 count() const { return m_listing.entries.size(); }
    /// Entries by name; of names that are equal, or differ only in case, the first one stays. Leaves this empty.
    MediaListing take();

private:
    struct LeftOut
    {
        qint64 count = 0;
        QStringList examples;
    };

    void removeDuplicates();

    MediaListing m_listing;
    std::map<QString, LeftOut> m_leftOut;
    QString m_project; ///< shared by the entries of one project, of which there may be many
};

} // namespace cloudward
