// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftppacket.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qsizetype lengthField = 4;

// Takes fields off a packet; once one leads out of it, all that follow are empty.
class Fields
{
public:
    explicit Fields(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isSound() const { return m_sound; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    template<class Number>
    Number number()
    {
        const auto field = take(qsizetype(sizeof(Number)));
        return field.isEmpty() ? Number(0) : qFromBigEndian<Number>(field.data());
    }
    QByteArrayView text() { return take(number<quint32>()); }
    QByteArrayView rest() { return take(m_bytes.size()); }

    SftpAttributes attributes()
    {
        enum : quint32 { hasSize = 1, hasOwner = 2, hasPermissions = 4, hasTimes = 8, hasMore = 0x80000000 };
        SftpAttributes attributes;
        const auto flags = number<quint32>();
        if (flags & hasSize)
            attributes.size = qint64(qMin<quint64>(number<quint64>(), quint64(std::numeric_limits<qint64>::max())));
        if (flags & hasOwner)
            take(8);
        if (flags & hasPermissions)
            attributes.kind = kindOf(number<quint32>());
        if (flags & hasTimes) {
            take(4);
            attributes.modified = number<quint32>();
        }
        if (flags & hasMore) {
            for (auto left = number<quint32>(); left > 0 && m_sound; --left) {
                text();
                text();
            }
        }
        return attributes;
    }

private:
    QByteArrayView take(qint64 size)
    {
        if (size > m_bytes.size()) {
            m_sound = false;
            m_bytes = {};
            return {};
        }
        const auto field = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return field;
    }

    // The type bits of a POSIX mode, which the draft refers to.
    static SftpAttributes::Kind kindOf(quint32 permissions)
    {
        switch (permissions & 0170000) {
        case 0100000: return SftpAttributes::Kind::File;
        case 0040000: return SftpAttributes::Kind::Folder;
        case 0120000: return SftpAttributes::Kind::Link;
        case 0: return SftpAttributes::Kind::Unknown;
        default: return SftpAttributes::Kind::Other;
        }
    }

    QByteArrayView m_bytes;
    bool m_sound = true;
};

std::unexpected<Error> nonsense(const char *what)
{
    return failure(ErrorCode::Malformed, u"SFTP"_s, QString::fromLatin1(what));
}

} // namespace

SftpRequest::SftpRequest(sftp::Type type, quint32 id)
{
    m_bytes.reserve(64);
    m_bytes.append(char(type));
    number(id);
}

SftpRequest &SftpRequest::number(quint32 value)
{
    const auto big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    return *this;
}

SftpRequest &SftpRequest::longNumber(quint64 value)
{
    return number(quint32(value >> 32)).number(quint32(value));
}

SftpRequest &SftpRequest::text(QByteArrayView value)
{
    number(quint32(value.size()));
    m_bytes.append(value);
    return *this;
}

QByteArray SftpRequest::packet() const
{
    QByteArray packet(lengthField, Qt::Uninitialized);
    qToBigEndian(quint32(m_bytes.size()), packet.data());
    return packet + m_bytes;
}

Result<std::optional<SftpReply>> takeReply(QByteArray &buffer)
{
    if (buffer.size() < lengthField)
        return std::nullopt;
    const qint64 length = qFromBigEndian<quint32>(buffer.constData());
    if (length < 5 || length > sftp::longestPacket)
        return nonsense("packet length");
    if (buffer.size() < lengthField + length)
        return std::nullopt;
    Fields fields(QByteArrayView(buffer).sliced(lengthField, length));
    SftpReply reply;
    reply.type = fields.number<quint8>();
    reply.id = fields.number<quint32>();
    switch (reply.type) {
    case sftp::Version:
        while (!fields.isEmpty()) {
            reply.bytes += fields.text().toByteArray() + '\n';
            fields.text();
        }
        break;
    case sftp::Status:
        reply.status = fields.number<quint32>();
        // Servers of the first hour send no message.
        if (!fields.isEmpty())
            reply.message = QString::fromUtf8(fields.text());
        break;
    case sftp::Handle:
    case sftp::Data: reply.bytes = fields.text().toByteArray(); break;
    case sftp::ExtendedReply: reply.bytes = fields.rest().toByteArray(); break;
    case sftp::Name:
        for (auto left = fields.number<quint32>(); left > 0 && fields.isSound(); --left) {
            SftpItem item;
            item.name = fields.text().toByteArray();
            fields.text();
            item.attributes = fields.attributes();
            reply.items.append(std::move(item));
        }
        break;
    case sftp::Attributes: reply.attributes = fields.attributes(); break;
    default: return nonsense("packet type");
    }
    if (!fields.isSound())
        return nonsense("packet too short");
    buffer.remove(0, lengthField + length);
    return reply;
}

Error errorOf(const SftpReply &reply, const QString &subject)
{
    if (reply.type != sftp::Status || reply.status == sftp::Ok)
        return {ErrorCode::Malformed, subject, u"SFTP %1"_s.arg(reply.type)};
    switch (reply.status) {
    case sftp::NoSuchFile: return {ErrorCode::NotFound, subject, reply.message};
    case sftp::OperationUnsupported: return {ErrorCode::Unsupported, subject, reply.message};
    default: return {ErrorCode::NotReadable, subject, reply.message};
    }
}

} // namespace cloudward
