// SPDX-License-Identifier: Apache-2.0
#include "core/people/seats.h"

#include <QJsonObject>

namespace cloudward {

using namespace Qt::StringLiterals;

QList<ProductSeats> seatsOf(const QJsonArray &applicationRoles)
{
    QList<ProductSeats> seats;
    for (const auto &entry : applicationRoles) {
        const auto role = entry.toObject();
        const auto total = role.value("numberOfSeats"_L1).toInteger(-1);
        if (!role.value("defined"_L1).toBool(true))
            continue;
        seats << ProductSeats{
            .product = role.value("name"_L1).toString(role.value("key"_L1).toString()),
            .total = role.value("hasUnlimitedSeats"_L1).toBool() || total < 0 ? -1 : total,
            .used = role.value("userCount"_L1).toInteger(-1),
        };
    }
    return seats;
}

} // namespace cloudward
