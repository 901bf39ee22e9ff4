// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/deflate.h"
#include "core/archive/zipreader.h"

#include <QIODevice>

namespace cloudward {

/// Reads one entry of a ZIP, inflated, and never gives more bytes than the entry announces.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(ZipEntry entry, FilePiece compressed);

    bool isSequential() const override { return true; }
    /// Everything was read, undamaged.
    bool isWhole() const { return !m_failed && m_given == m_entry.size; }
    const ZipEntry &entry() const { return m_entry; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readCompressed(char *data, qint64 most);
    qint64 readInflated(char *data, qint64 most);
    qint64 fail(const QString &why);

    ZipEntry m_entry;
    FilePiece m_compressed; ///< what is still to be read of it
    Inflater m_inflater;
    QByteArray m_buffer;
    QByteArrayView m_pending;
    qint64 m_given = 0;
    quint32 m_crc = 0;
    bool m_failed = false;
};

} // namespace cloudward
