// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QJsonObject>

namespace cloudward {

/// What steps 6 to 8 found and what was decided on it, as JSON. Reading forgives what is missing.
QJsonObject toJson(const GroupReview &review);
GroupReview groupReviewFromJson(const QJsonObject &json);

QJsonObject toJson(const GroupDecisions &decisions);
GroupDecisions groupDecisionsFromJson(const QJsonObject &json);

QJsonObject toJson(const QList<SiteProduct> &products);
QList<SiteProduct> siteProductsFromJson(const QJsonObject &json);

QJsonObject toJson(const QMap<QString, CheckNote> &notes);
QMap<QString, CheckNote> checkNotesFromJson(const QJsonObject &json);

} // namespace cloudward
