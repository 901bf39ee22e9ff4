// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace cloudward {

/// An option that has a value without being given: --help names it behind `words`.
QCommandLineOption withDefault(
    const QString &name, const QString &words, const QString &valueName, const QString &value);

/// The bytes that the option names, as parseSize() reads them. InvalidInput, with the option's name, where it is no size or
/// is below `least`.
Result<qint64> sizeOption(const QCommandLineParser &parser, const QString &name, qint64 least = 0);

} // namespace cloudward
