// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/findings: what a check found, as data, and what is said about it. Knows core/work only.
///
///   Finding        an id, a severity, how many, up to twenty examples (finding.h); goes into --json, the
///   document
///                  and the report
///   makeFinding    severity, fix and inferred by id, from the catalogue (findingtext.h)
///   textOf         title, why and what to do by id, translated
///
/// The catalogue is one table in four files by topic (catalogue.h): a new finding is a new row there, and
/// whoever raises it calls makeFinding with its id. An id never changes its meaning.

#include "core/findings/finding.h"
#include "core/findings/findingtext.h"
