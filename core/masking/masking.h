// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/masking: texts without the people, addresses and secrets in them. Knows work and people.
///
///   MaskingFacts       who and what is known: plain data (maskingfacts.h)
///   Masker             a text in, the same text with "Person 12" and "server.masked" out (masker.h)
///   withoutSecrets     a text without what looks like a password, token or key (secretspans.h)
///
/// Inside the room:
///   MaskSpans          places of one text that are masked, none within another (maskspans.h)
///   maskWords          the words of a text as names are compared, and where they stand (maskwords.h)
///   isCommonWord       words that are too usual to be taken for a name by themselves (commonwords.h)

#include "core/masking/masker.h"
#include "core/masking/secretspans.h"
