// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "wizard/steps/connectwork.h"

namespace cloudward {

/// What was found at the cloud site, as rich text: who is signed in, what is there, seats and attachments beside the
/// backup's (null where none was read), what could not be known.
QString cloudText(const CloudFacts &facts, const Inventory *backup);
/// Whether the organisation's key works; empty where none was given.
QString organisationText(const CloudLook &look);

} // namespace cloudward
