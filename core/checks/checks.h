// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/checks: what is looked at before the start and after the end. Plain functions over what other rooms found; only
/// readCloudCounts goes over the wire.
///
///   preflight          "Before you start" (preflight.h)
///   reviewGroups       what members of the server's groups would gain in the cloud (groupgains.h)
///   GroupDecision      what the person wants for a group; groupsCsv, readGroupsCsv: decided elsewhere (groupscsv.h)
///   proveChunk         some attachments of an imported chunk, opened on the site (chunkproof.h)
///   readCloudCounts    what the cloud holds after the imports; compareArrival holds it against the backup (arrival.h)
///   afterChecks        what remains to be looked at by a person, with what is known of it (arrival.h)
///   checkText          the words for a check's id, and for a row of the arrival (checktext.h)
///
/// Nothing is called fine that was not seen: what cannot be known is Unknown and asked of the person.

#include "core/checks/arrival.h"
#include "core/checks/checkresult.h"
#include "core/checks/checktext.h"
#include "core/checks/groupdecision.h"
#include "core/checks/groupgains.h"
#include "core/checks/groupscsv.h"
#include "core/checks/preflight.h"
