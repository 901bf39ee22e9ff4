// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLockFile>

#include <memory>

namespace cloudward {

/// What a run remembers of its uploads, so that a killed one can tell what it had begun: lines of JSON, each written before
/// (begun) or after (done, refused) what it says. A line that was cut off by a kill is passed over. Only for one site.
class AttachJournal
{
public:
    enum class State {
        Begun,   ///< sent, and the answer never seen: the site may have it
        Done,    ///< the site said that it has it
        Refused, ///< the site said no, or never had all of it
    };
    struct Entry
    {
        State state = State::Begun;
        qint64 at = 0;   ///< milliseconds since the epoch
        QString cloudId; ///< where it is done
    };

    /// FOLDER/attachments-HOST.journal, of this site alone.
    static QString pathIn(const QString &folder, const QString &host);

    /// Reads what is there, and holds it against other runs. Conflict where another run uses it; NotReadable,
    /// NotWritable, DiskFull.
    Result<void> open(const QString &path);
    const QHash<qint64, Entry> &entries() const { return m_entries; }
    /// It was begun, and the site did not say no: the site has it, or may have it.
    bool mayBeThere(qint64 attachmentId) const;

    /// On the disk before it returns.
    Result<void> begin(qint64 attachmentId);
    Result<void> done(qint64 attachmentId, const QString &cloudId);
    Result<void> refused(qint64 attachmentId);
    /// A listing shows it: that ends the doubt about one that was only begun.
    Result<void> seen(qint64 attachmentId);

private:
    void read(const QByteArray &line);
    Result<void> note(qint64 attachmentId, const Entry &entry, bool sync);

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    QHash<qint64, Entry> m_entries;
};

} // namespace cloudward
