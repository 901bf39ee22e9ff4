// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cloudward {

/// The words of a name as they are compared: letters and digits only, case folded, without accents: "Müller-Lüdenscheidt,
/// Zoë" -> muller, ludenscheidt, zoe. Letters of all scripts count.
QStringList nameTokens(QStringView name);

} // namespace cloudward
