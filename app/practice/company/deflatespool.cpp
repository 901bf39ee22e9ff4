// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/deflatespool.h"

#include "core/work/files.h"

#include <isa-l.h>

#include <cerrno>
#include <vector>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t bufferSize = 1 << 20;
}

struct DeflateSpool::Stream
{
    isal_zstream isal;
    std::vector<quint8> levelBuffer = std::vector<quint8>(ISAL_DEF_LVL1_DEFAULT);
    std::vector<quint8> out = std::vector<quint8>(bufferSize);
};

DeflateSpool::DeflateSpool(const QString &path)
    : m_stream(std::make_unique<Stream>())
    , m_file(path)
{
    isal_deflate_init(&m_stream->isal);
    m_stream->isal.level = 1;
    m_stream->isal.level_buf = m_stream->levelBuffer.data();
    m_stream->isal.level_buf_size = static_cast<uint32_t>(m_stream->levelBuffer.size());
    m_stream->isal.gzip_flag = IGZIP_DEFLATE;
}

DeflateSpool::~DeflateSpool()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> DeflateSpool::open()
{
    if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return {};
    return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
}

Result<void> DeflateSpool::write(QByteArrayView bytes)
{
    return deflate(bytes, false);
}

Result<void> DeflateSpool::deflate(QByteArrayView bytes, bool last)
{
    isal_zstream &isal = m_stream->isal;
    // ISA-L takes a pointer to what it only reads.
    auto *in = const_cast<quint8 *>(reinterpret_cast<const quint8 *>(bytes.data()));
    m_crc = crc32_gzip_refl(m_crc, in, static_cast<quint64>(bytes.size()));
    m_size += bytes.size();
    isal.next_in = in;
    isal.avail_in = static_cast<uint32_t>(bytes.size());
    isal.end_of_stream = last;
    do {
        isal.next_out = m_stream->out.data();
        isal.avail_out = static_cast<uint32_t>(m_stream->out.size());
        if (isal_deflate(&isal) != COMP_OK)
            return failure(ErrorCode::Unexpected, m_file.fileName(), u"deflate"_s);
        const auto made = static_cast<qint64>(m_stream->out.size() - isal.avail_out);
        if (m_file.write(reinterpret_cast<const char *>(m_stream->out.data()), made) != made)
            return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
    } while (isal.avail_out == 0 || isal.avail_in > 0);
    return {};
}

Result<void> DeflateSpool::moveInto(ZipWriter &zip, const QString &name, const QDateTime &modified)
{
    if (auto ended = deflate({}, true); !ended)
        return ended;
    ZipEntry entry;
    entry.name = name;
    entry.size = m_size;
    entry.compressedSize = m_file.pos();
    entry.crc = m_crc;
    entry.method = 8;
    entry.modified = modified;
    if (auto begun = zip.beginEntry(entry); !begun)
        return begun;
    if (!m_file.seek(0))
        return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
    QByteArray buffer(bufferSize, Qt::Uninitialized);
    for (qint64 left = entry.compressedSize; left > 0;) {
        const qint64 got = m_file.read(buffer.data(), std::min<qint64>(left, buffer.size()));
        if (got <= 0)
            return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
        if (auto written = zip.write(QByteArrayView(buffer.constData(), got)); !written)
            return written;
        left -= got;
    }
    return zip.endEntry();
}

} // namespace cloudward
