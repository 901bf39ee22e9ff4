// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/planstorage.h"

#include "core/cloud/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

qint64 ToldStorage::bytesOf(QStringView plan) const
{
    const auto found = std::ranges::find_if(
        plans, [plan](const PlanStorage &told) { return told.plan.compare(plan, Qt::CaseInsensitive) == 0; });
    return found == plans.end() ? -1 : found->bytes;
}

ToldStorage toldStorage()
{
    ToldStorage told;
    const QJsonObject document = QJsonDocument::fromJson(readResource(u"cloudplans.json"_s)).object();
    told.read = QDate::fromString(document.value("read"_L1).toString(), Qt::ISODate);
    const QJsonArray plans = document.value("plans"_L1).toArray();
    for (const QJsonValue &plan : plans)
        told.plans << PlanStorage{plan["plan"_L1].toString(), plan["bytes"_L1].toInteger(-1)};
    return told;
}

} // namespace cloudward
