// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpaddress.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr auto scheme = "sftp"_L1;
constexpr auto home = "/~/"_L1;

std::unexpected<Error> refuse(const QString &host, const char *why)
{
    return failure(ErrorCode::InvalidInput, u"sftp://"_s + host, QCoreApplication::translate("SftpAddress", why));
}

} // namespace

bool SftpAddress::looksLikeOne(const QString &text)
{
    return text.trimmed().startsWith("sftp://"_L1, Qt::CaseInsensitive);
}

Result<SftpAddress> SftpAddress::parse(const QString &text)
{
    if (!looksLikeOne(text))
        return refuse({}, QT_TRANSLATE_NOOP("SftpAddress", "an address begins with sftp://"));
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    // What did not parse is not repeated: a password may stand anywhere in it.
    if (!url.isValid() || url.host().isEmpty())
        return refuse({}, QT_TRANSLATE_NOOP("SftpAddress", "an address looks like sftp://user@host/path"));
    if (url.userInfo(QUrl::FullyEncoded).contains(u':') || url.userName(QUrl::FullyDecoded).contains(u':'))
        return refuse(
            url.host(), QT_TRANSLATE_NOOP("SftpAddress", "a password does not belong in an address; it is asked for"));
    if (url.hasQuery() || url.hasFragment())
        return refuse(url.host(), QT_TRANSLATE_NOOP("SftpAddress", "write ? as %3F and # as %23"));
    SftpAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(22);
    if (const auto path = url.path(QUrl::FullyDecoded); !path.isEmpty())
        address.path = path;
    if (address.port < 1 || address.path.contains(QChar::Null) || address.user.contains(QChar::Null))
        return refuse(url.host(), QT_TRANSLATE_NOOP("SftpAddress", "an address looks like sftp://user@host/path"));
    return address;
}

QString SftpAddress::toString() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setUserName(user, QUrl::DecodedMode);
    url.setHost(host);
    url.setPort(port == 22 ? -1 : port);
    url.setPath(path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

QString SftpAddress::shown(const QString &otherPath) const
{
    const auto name = host.contains(u':') ? u'[' + host + u']' : host;
    const auto withPort = port == 22 ? name : u"%1:%2"_s.arg(name).arg(port);
    return u"sftp://"_s + withPort + (otherPath.startsWith(u'/') ? otherPath : home + otherPath);
}

QByteArray SftpAddress::serverPath() const
{
    auto bytes = path.toUtf8();
    if (path.startsWith(home))
        bytes.remove(0, home.size());
    else if (path == "/~"_L1)
        bytes.clear();
    while (bytes.size() > 1 && bytes.endsWith('/'))
        bytes.chop(1);
    return bytes.isEmpty() ? QByteArray(".") : bytes;
}

} // namespace cloudward
