// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace cloudward {

struct PlanStorage
{
    QString plan;      ///< "Free", "Standard", "Premium"
    qint64 bytes = -1; ///< for one product; -1: without a limit
};

/// What Atlassian tells publicly about the storage of its plans; nothing that a site was asked. From a resource.
struct ToldStorage
{
    QList<PlanStorage> plans; ///< the smallest first
    QDate read;               ///< when it was last looked up

    /// Of the plan of that name; -1 where there is no limit, or no such plan.
    qint64 bytesOf(QStringView plan) const;
};
ToldStorage toldStorage();

} // namespace cloudward
