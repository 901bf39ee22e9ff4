// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/style.h"

#include <QString>

#include <optional>

class QApplication;
class QSettings;

namespace cloudward {

/// How the person wants to see the window. Kept in the program's own settings, not in a migration: another person with the
/// same file has other eyes.
struct Looks
{
    enum class Scheme { System, Light, Dark };

    QString language; ///< a code of languages(); empty: the system's
    Scheme scheme = Scheme::System;
    std::optional<Contrast> contrast = {}; ///< none: the system's
    int textPercent = 100;                 ///< of the system's text size; one of textPercents()

    bool operator==(const Looks &) const = default;
};

/// 100, 125, 150, 200.
QList<int> textPercents();

Looks loadLooks(const QSettings &settings);
void saveLooks(QSettings &settings, const Looks &looks);

/// As last applied; the defaults before the first time.
Looks looksNow(const QApplication &application);
/// Gives the application language, colours and text size. Window's thread.
void applyLooks(QApplication &application, const Looks &looks);
/// The system wishes this contrast: for looks that leave it to the system, now and later. Window's thread.
void setSystemContrast(QApplication &application, Contrast contrast);

} // namespace cloudward
