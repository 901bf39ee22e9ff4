// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/unpacker.h"

#include <functional>

namespace cloudward {

/// The unpacked bytes of a file at any place, without a copy of them: what lies behind the last read is unpacked and
/// dropped on the way, what lies before it costs unpacking from the beginning again. Where nothing is compressed every
/// place is at hand.
class UnpackedStream
{
public:
    /// Asked about once a megabyte; an error ends the read.
    using Asked = std::function<Result<void>()>;

    /// The file has to outlive this.
    UnpackedStream(const QFile &file, QString subject, Compression compression, Asked asked);

    /// Fills `data` from `at`; fewer than `most` only at the end. Errors as Unpacker::read(), and what was asked for.
    Result<qint64> read(qint64 at, char *data, qint64 most);

    /// Unpacked bytes from the beginning up to where it is.
    qint64 at() const { return m_at; }
    /// Bytes of the file that this took.
    qint64 taken() const { return m_unpacker ? m_unpacker->taken() : m_at; }
    /// A read met the end where nothing is damaged.
    bool metEnd() const { return m_metEnd; }

private:
    Result<qint64> readHere(char *data, qint64 most);
    Result<qint64> fill(char *data, qint64 most);

    const QFile &m_file;
    QString m_subject;
    Compression m_compression;
    Asked m_asked;
    std::unique_ptr<Unpacker> m_unpacker;
    QByteArray m_dropped;
    qint64 m_at = 0;
    qint64 m_askAgainAt = 0;
    bool m_metEnd = false;
};

} // namespace cloudward
