// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QJsonObject>

namespace cloudward {

/// What steps 6 to 8 found and what was decided on it, as JSON and CBOR. Reading forgives what is missing.
/// As CBOR: there may be a hundred thousand, and the window waits while they are saved.
QByteArray toCbor(const QList<GroupReview> &reviews);
/// Malformed where it is not that.
Result<QList<GroupReview>> groupReviewsFromCbor(const QByteArray &cbor);

QJsonObject toJson(const GroupDecisions &decisions);
GroupDecisions groupDecisionsFromJson(const QJsonObject &json);

QJsonObject toJson(const QList<SiteProduct> &products);
QList<SiteProduct> siteProductsFromJson(const QJsonObject &json);

QJsonObject toJson(const QMap<QString, CheckNote> &notes);
QMap<QString, CheckNote> checkNotesFromJson(const QJsonObject &json);

} // namespace cloudward
