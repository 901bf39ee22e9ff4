// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QJsonObject>

namespace cloudward {

/// How what concerns the mender is stored; as in storedjson.h. What a newer Cloudward counted and this one does not know
/// is left out.
QJsonObject toJson(const MendWishes &wishes);
MendWishes mendWishesFromJson(const QJsonObject &json);

QJsonObject toJson(const Mended &mended);
Mended mendedFromJson(const QJsonObject &json);

/// Findings and inventory of the original. Malformed where the inventory makes no sense.
QJsonObject toJson(const Audit &audit);
Result<Audit> auditFromJson(const QJsonObject &json);

} // namespace cloudward
