// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/work: how anything long runs, reports, fails and stops. This room knows no other.
///
///   Result<T>, Error   what can fail returns; one code out of few, the thing, the system's words, the numbers
///   Cancel             a flag shared between the one who asks to stop and the one who stops
///   Progress           phase, done, total, item: 64-bit; ProgressSink lets at most ten a second through
///   Rate               how fast, and how long still
///   Work               what a body of work is handed: its Cancel and its ProgressSink
///   Job                a body of work on a thread of its own, at a lower priority, seen from the window's thread
///   PartFile           a file being made: .part until it is whole, synced and renamed (files.h)
///   parseSize          sizes as people write and read them (sizes.h)
///   Secret             a password or token that no log, stream or string operation takes
///
/// A body of work is a plain function: Result<Outcome> doIt(const Parameters &, Work &). Tests call it without
/// a thread; the window wraps it in a JobOf<Outcome>.

#include "core/work/cancel.h"
#include "core/work/error.h"
#include "core/work/files.h"
#include "core/work/job.h"
#include "core/work/priority.h"
#include "core/work/progress.h"
#include "core/work/rate.h"
#include "core/work/secret.h"
#include "core/work/sizes.h"
