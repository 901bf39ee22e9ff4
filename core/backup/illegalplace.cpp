// SPDX-License-Identifier: Apache-2.0
#include "core/backup/illegalplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

QString nameOf(const IllegalPlace &place)
{
    const int digits = place.kind == IllegalPlace::Kind::Byte ? 2 : 4;
    const QString value = QString::number(place.value, 16).toUpper().rightJustified(digits, u'0');
    switch (place.kind) {
    case IllegalPlace::Kind::Byte: return QCoreApplication::translate("BackupAudit", "byte %1").arg(value);
    case IllegalPlace::Kind::Reference: return u"&#x%1;"_s.arg(value);
    case IllegalPlace::Kind::Character: return u"U+%1"_s.arg(value);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace cloudward
