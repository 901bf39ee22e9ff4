// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArray>

#include <functional>
#include <map>

namespace cloudward {

/// A document that passes through once, with some of its bytes replaced: what nobody replaces goes on as it is. Holds
/// what may still be changed and no more. One thread at a time.
class EditedStream
{
public:
    using Sink = std::function<Result<void>(QByteArrayView bytes)>;

    explicit EditedStream(Sink sink)
        : m_sink(std::move(sink))
    {}

    /// The next bytes of the original.
    void feed(QByteArrayView bytes) { m_held.append(bytes); }
    /// Puts `by` in the place of `size` bytes from `offset` (of the original), which were fed and are not settled.
    /// Replacements lie apart, or one of them in another: then the outer one stands.
    void replace(qint64 offset, qint64 size, QByteArray by);
    /// Whether something is to be put in the place of some of these bytes.
    bool isReplaced(qint64 offset, qint64 size) const;
    /// What lies before `offset` is as it shall be, and goes to the sink, whose Error comes back.
    Result<void> settle(qint64 offset);
    /// The same for all that was fed.
    Result<void> finish() { return settle(fed()); }

    /// Bytes of the original that were fed.
    qint64 fed() const { return m_start + m_held.size(); }
    qint64 settled() const { return m_start; }
    /// The original's byte at `offset`, of those that are held or the last that was settled; 0 elsewhere.
    char at(qint64 offset) const;

private:
    struct Replacement
    {
        qint64 size = 0;
        QByteArray by;
    };
    Result<void> pass(qint64 end);
    void drop(qsizetype size);

    Sink m_sink;
    QByteArray m_held;
    qint64 m_start = 0; ///< of what is held, in the original
    char m_before = 0;  ///< the byte before that
    std::map<qint64, Replacement> m_replacements;
};

} // namespace cloudward
