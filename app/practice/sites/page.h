// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace cloudward {

/// A page of pages/NAME.html with {{field}} replaced by the values, escaped for HTML; {{{field}}} takes a value as it is.
QByteArray page(const QString &name, const QMap<QString, QString> &values = {});

} // namespace cloudward
