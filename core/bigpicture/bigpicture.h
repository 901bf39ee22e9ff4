// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/bigpicture: the road of BigPicture and BigGantt beside Jira's own. Knows work, people and cloud.
///
///   findBigPicture, judgeAppVersion   the app in a server's list, and whether its version makes a dump for the cloud
///   newestDumps, keepDump, verifyDump the downloaded dump: found, kept with the migration, still whole (dumpfile.h)
///   predictMapping                    the app's user-mapping screen before it is seen (usermapping.h)
///   lookForApp                        whether the app is on the cloud site, as far as documented calls tell
///   appAddress                        where the app's pages are: data
///
/// The dump is opaque: its format is not public. There is no public call to make or restore one, so a person does.

#include "core/bigpicture/appaddresses.h"
#include "core/bigpicture/appthere.h"
#include "core/bigpicture/appversion.h"
#include "core/bigpicture/dumpfile.h"
#include "core/bigpicture/usermapping.h"
