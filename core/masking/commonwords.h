// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace cloudward {

/// Whether a word is one of the interface, of the things that it is about, or one that many accounts are called by
/// ("admin", "service"): as a part of a sentence it is not taken for somebody's name. The case is ignored.
bool isCommonWord(QStringView word);

} // namespace cloudward
