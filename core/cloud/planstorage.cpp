// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/planstorage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Must stand outside of any namespace. Resources of a static library are only linked when somebody asks for them.
static void loadPlansResource()
{
    Q_INIT_RESOURCE(addresses);
}

namespace cloudward {

qint64 ToldStorage::bytesOf(QStringView plan) const
{
    const auto found = std::ranges::find_if(
        plans, [plan](const PlanStorage &told) { return told.plan.compare(plan, Qt::CaseInsensitive) == 0; });
    return found == plans.end() ? -1 : found->bytes;
}

ToldStorage toldStorage()
{
    loadPlansResource();
    QFile file(u":/cloudward/cloudplans.json"_s);
    ToldStorage told;
    if (!file.open(QIODevice::ReadOnly))
        return told;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    told.read = QDate::fromString(document.value("read"_L1).toString(), Qt::ISODate);
    const QJsonArray plans = document.value("plans"_L1).toArray();
    for (const QJsonValue &plan : plans)
        told.plans << PlanStorage{plan["plan"_L1].toString(), plan["bytes"_L1].toInteger(-1)};
    return told;
}

} // namespace cloudward
