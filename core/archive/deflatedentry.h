// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/piecepipeline.h"
#include "core/archive/zipwriter.h"

namespace cloudward {

/// An entry of a ZIP whose bytes come one after the other and whose size is not known before. They are deflated on other
/// cores and written from the thread that hands them over. One entry; the ZIP outlives it.
class DeflatedEntry
{
public:
    explicit DeflatedEntry(ZipWriter &zip)
        : m_zip(zip)
    {}

    /// `most`: how many bytes it can become; Malformed at the end where it became more and went past 4 GiB.
    Result<void> begin(const QString &name, const QDateTime &modified, qint64 most);
    Result<void> write(QByteArrayView bytes);
    Result<void> end();

    /// Bytes that were handed over.
    qint64 size() const { return m_size; }

private:
    Result<void> handOver(bool last);
    Result<void> drain(bool all);

    ZipWriter &m_zip;
    PiecePipeline m_pipeline;
    std::unique_ptr<FilledPiece> m_piece;
    quint32 m_crc = 0;
    qint64 m_size = 0;
};

} // namespace cloudward
