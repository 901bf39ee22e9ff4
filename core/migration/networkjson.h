// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"

#include <QJsonObject>

namespace cloudward {

/// Without the proxy's password.
QJsonObject toJson(const NetworkSettings &network);
NetworkSettings networkFromJson(const QJsonObject &json);

} // namespace cloudward
