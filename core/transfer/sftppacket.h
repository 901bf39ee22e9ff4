// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cloudward {

/// SFTP version 3 (draft-ietf-secsh-filexfer-02), as much of it as reading needs. It is spoken here and not by libssh's
/// own sftp_open, sftp_readdir and so on, because those wait for each answer before the next question: a store of
/// 30,000 small files would cost 90,000 round trips one after another.
namespace sftp {

enum Type : quint8 {
    Init = 1,
    Version = 2,
    Open = 3,
    Close = 4,
    Read = 5,
    Lstat = 7,
    Fstat = 8,
    OpenDir = 11,
    ReadDir = 12,
    RealPath = 16,
    Stat = 17,
    Status = 101,
    Handle = 102,
    Data = 103,
    Name = 104,
    Attributes = 105,
    Extended = 200,
    ExtendedReply = 201,
};

enum StatusCode : quint32 {
    Ok = 0,
    EndOfFile = 1,
    NoSuchFile = 2,
    PermissionDenied = 3,
    OperationUnsupported = 8,
};

/// Longer packets than this are not read: OpenSSH sends at most 256 kB.
constexpr qint64 longestPacket = 1 << 20;

} // namespace sftp

struct SftpAttributes
{
    enum class Kind : quint8 { Unknown, File, Folder, Link, Other };
    Kind kind = Kind::Unknown;
    qint64 size = -1;     ///< -1 where the server does not say
    qint64 modified = -1; ///< seconds since 1970; -1 where the server does not say

    bool isComplete() const { return kind != Kind::Unknown && size >= 0 && modified >= 0; }
    bool operator==(const SftpAttributes &) const = default;
};

struct SftpItem
{
    QByteArray name; ///< as the server has it: usually UTF-8
    SftpAttributes attributes;

    bool operator==(const SftpItem &) const = default;
};

/// One packet of the server's, taken apart.
struct SftpReply
{
    quint8 type = 0;
    quint32 id = 0;        ///< for Version its number
    quint32 status = 0;    ///< of Status
    QString message;       ///< of Status: the server's words
    QByteArray bytes;      ///< of Handle and Data; of ExtendedReply all of it; of Version the names of its extensions
    QList<SftpItem> items; ///< of Name
    SftpAttributes attributes;

    bool isStatus(sftp::StatusCode code) const { return type == sftp::Status && status == code; }
};

/// Builds a request: type, id, and what is put into it.
class SftpRequest
{
public:
    SftpRequest(sftp::Type type, quint32 id);
    SftpRequest &number(quint32 value);
    SftpRequest &longNumber(quint64 value);
    SftpRequest &text(QByteArrayView value);
    /// The packet with its length before it.
    QByteArray packet() const;

private:
    QByteArray m_bytes;
};

/// Takes the first whole packet off the front of `buffer`; nothing where it is not all there yet. Malformed where its
/// length is absurd or its fields lead out of it.
Result<std::optional<SftpReply>> takeReply(QByteArray &buffer);

/// What an unwelcome answer about `subject` means: NotFound, NotReadable, Unsupported, Malformed.
Error errorOf(const SftpReply &reply, const QString &subject);

} // namespace cloudward
