// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cloudward {

class Migration;

/// The system's own dialogs, without a nested event loop: `chosen` is called later, and not at all on Cancel. Paths are
/// absolute. `context` is the dialog's parent.
void chooseFolder(
    QWidget *context, const QString &title, const QString &start, std::function<void(const QString &)> chosen);
void chooseFile(QWidget *context, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen);
/// A file that may be written; the dialog asks before an older one is replaced.
void chooseNewFile(QWidget *context, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen);

/// Takes a typed folder as the work folder; an empty or relative one is not taken.
void storeWorkFolder(Migration &migration, const QString &typed);

} // namespace cloudward
