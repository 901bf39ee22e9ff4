// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace cloudward {

/// Who may use one product of a site, and how many do.
struct ProductSeats
{
    QString product;   ///< "Jira Software"
    qint64 total = -1; ///< -1: no limit, or not said
    qint64 used = -1;  ///< -1: not said
    bool operator==(const ProductSeats &) const = default;
};

/// Of the answer of rest/api/2 or 3/applicationrole; server and cloud have the same. Products that are not installed are
/// left out.
QList<ProductSeats> seatsOf(const QJsonArray &applicationRoles);

} // namespace cloudward
