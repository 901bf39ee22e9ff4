// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalplace.h"
#include "core/backup/mend/editedstream.h"
#include "core/backup/mend/mendchoices.h"

#include <deque>

namespace cloudward {

using MendChangeSink = std::function<void(const MendChange &change)>;

/// Decides what becomes of the places that XML or UTF-8 does not allow, row by row, when it is known which row they are
/// in, and puts it into the stream. Where dropping would join two bytes that mean something together ("--", "]]>", the
/// beginning and the rest of a character), U+FFFD stands instead. Where a value decides something (a name, a key, whom a
/// permission is given to) a question mark stands whatever was chosen, as in the audit: two names never become one, and
/// a group never becomes nothing, which would mean Anyone.
class IllegalMender
{
public:
    /// The references outlive this.
    IllegalMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed);

    /// From the filter (ahead of the scanner) or from the scanner; each of them in order.
    void add(const IllegalPlace &place);
    /// The field at hand lies between these offsets.
    void nameField(QByteArrayView name, qint64 from, qint64 to);
    /// Whether a place waits for its row that lies before `offset`.
    bool hasBefore(qint64 offset) const;
    /// All places before `end` are in this row (empty: in none). What else is to be replaced in it stands in the stream
    /// already, and covers them.
    void rowEnds(qint64 end, QByteArrayView entity, const QString &row);
    /// Places that wait for their row.
    size_t waiting() const { return m_bytes.size() + m_references.size(); }

private:
    struct Waiting
    {
        IllegalPlace place;
        QByteArray field;
    };
    using Run = std::vector<Waiting>;

    void mendRun(const Run &run, QByteArrayView entity, const QString &row);
    bool isWanted(const IllegalPlace &place) const;
    bool isPair(const Waiting &high, const Waiting &low) const;
    QByteArray insteadOf(const Run &run, bool isFree) const;
    void change(Mending mending, const Waiting &at, qint64 size, const QByteArray &by, QByteArrayView entity,
        const QString &row, const QString &before);

    const MendChoices &m_choices;
    EditedStream &m_stream;
    MendChangeSink m_changed;
    QByteArray m_replacement;
    std::deque<Waiting> m_bytes;
    std::deque<Waiting> m_references;
};

} // namespace cloudward
