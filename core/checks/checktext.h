// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cloudward {

/// What is said about a check, translated; the only place where check ids become prose.
struct CheckText
{
    QString title;
    QString why;
    QString whatToDo;
};

/// An unknown id (of a later Cloudward's document) is its own title.
CheckText checkText(const QString &id);
/// Every id there is, in the order in which checks are shown.
QStringList allCheckIds();

/// What a row of the arrival counts: "Projects", "Issues of KEY".
QString arrivalTitle(const QString &rowId);

} // namespace cloudward
