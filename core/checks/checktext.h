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

CheckText checkText(const QString &id);
QStringList allCheckIds();

} // namespace cloudward
