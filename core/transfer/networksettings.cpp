// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/networksettings.h"

#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QByteArray fingerprintIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![0-9A-Fa-f:])([0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])"_s);
    return QByteArray::fromHex(pattern.match(text).captured(0).toLatin1());
}

} // namespace cloudward
