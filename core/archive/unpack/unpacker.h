// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/slicedevice.h"
#include "core/work/error.h"

#include <memory>

class KCompressionDevice;

namespace cloudward {

enum class Compression : quint8 { None, GZip, BZip2, Xz, Zstd };

/// By the magic bytes that a file begins with; None where they are of no compression that is known here.
Compression compressionOf(QByteArrayView firstBytes);

/// Compressed bytes within a file.
struct PackedPart
{
    qint64 offset = 0;
    qint64 size = 0;
    Compression compression = Compression::None;
    bool bareDeflate = false; ///< with GZip: a deflate stream without gzip's header
    QByteArray before = {};   ///< to be read first, as if it stood before the part
};

/// Unpacks a compressed part of a file from front to back (KArchive). Holds no more than the method's own window.
class Unpacker
{
public:
    /// The whole of a file, as gzip, bzip2, xz and zstd write them.
    Unpacker(const QFile &file, QString subject, Compression compression);
    Unpacker(const QFile &file, QString subject, const PackedPart &part);
    ~Unpacker();

    /// Fills `data`; 0 at the end. Malformed where the stream is damaged or ends too early, NotReadable; Unsupported
    /// at once where an .xz asks for a dictionary over largestDictionary.
    Result<qint64> read(char *data, qint64 most);
    /// Packed bytes that were read so far.
    qint64 taken() const;

    /// KArchive's decoder for xz is given 100 MiB.
    static constexpr qint64 largestDictionary = 96 << 20;
    /// Unsupported, with the words for it.
    static Error dictionaryTooLarge(const QString &subject, qint64 dictionary);
    /// The dictionary of an LZMA2 stream by its property byte, in bytes.
    static qint64 lzma2Dictionary(quint8 property);

private:
    std::unexpected<Error> damaged(bool ended) const;

    QString m_subject;
    std::unique_ptr<SliceDevice> m_packed;
    std::unique_ptr<KCompressionDevice> m_device; ///< none for Compression::None
    qint64 m_dictionary = 0;
};

} // namespace cloudward
