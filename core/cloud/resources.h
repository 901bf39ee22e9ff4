// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace cloudward {

/// A file of the data that comes with this room ("addresses.json"); empty where there is none of that name.
QByteArray readResource(const QString &name);

} // namespace cloudward
