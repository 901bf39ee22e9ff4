// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/guide: what the two guides say that the program mirrors, a fact an entry, and how one is found. Plain data and
/// plain functions; any thread.
///
///   Fact, textOf       a fact and its words in the language of now (fact.h)
///   loadGuide          all facts, from resources/guide/guide.json, which is compiled in (loadguide.h)
///   factsOf            those of a step, in the order in which they are shown (fact.h)
///   GuideSearch        finds facts by words, or by an error message as it was copied (guidesearch.h)
///   factsTable         the table of all facts: docs/guide-facts.md (factstable.h)
///
/// Of the document it knows the names of the steps alone.

#include "core/guide/fact.h"
#include "core/guide/factstable.h"
#include "core/guide/guidesearch.h"
#include "core/guide/loadguide.h"
