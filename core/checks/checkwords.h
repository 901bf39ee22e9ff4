// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTranslation>

#include <span>

namespace cloudward {

/// One row of the catalogue of checks: texts in English, in the translation context "Checks".
struct CheckWords
{
    const char *id;
    const char *title;
    const char *why;
    const char *whatToDo;
};

std::span<const CheckWords> beforeWords();
std::span<const CheckWords> afterWords();
std::span<const CheckWords> appWords();

} // namespace cloudward
