// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/entityrow.h"

namespace cloudward {

class FactsCollector;

inline constexpr int mostTexts = 3;

/// What is wanted of an entity, and who takes it.
struct EntityPlan
{
    QByteArrayView name;
    std::array<QByteArrayView, mostFields> fields;
    void (FactsCollector::*take)(const EntityRow &row);
    std::array<QByteArrayView, mostTexts> texts = {}; ///< fields in which links are counted; never one of `fields`
};

/// Null for entities that are only counted.
const EntityPlan *planFor(QByteArrayView entity);

} // namespace cloudward
