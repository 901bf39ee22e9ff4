// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/deflate.h"
#include "core/archive/zipreader.h"

#include <functional>

namespace cloudward {

/// Reads one entry of a ZIP, raw or inflated, and never gives more bytes than the entry announces.
class EntryDevice final : public QIODevice
{
public:
    /// Fills a buffer with compressed bytes; returns how many, 0 at the end, -1 on failure.
    using Source = std::function<qint64(char *, qint64)>;

    EntryDevice(ZipEntry entry, bool raw, Source source);

    bool isSequential() const override { return true; }
    /// Everything was read, undamaged.
    bool isWhole() const;
    bool isRaw() const { return m_raw; }
    const ZipEntry &entry() const { return m_entry; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readInflated(char *data, qint64 most);
    qint64 fail(const QString &why);

    ZipEntry m_entry;
    bool m_raw;
    Source m_source;
    Inflater m_inflater;
    QByteArray m_buffer;
    QByteArrayView m_pending;
    qint64 m_given = 0;
    quint32 m_crc = 0;
    bool m_failed = false;
};

} // namespace cloudward
