// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/attach: attachments by REST, the second road for media. Knows work, people (CSV), transfer, backup, media and cloud.
///
///   uploadAttachments  the body of work: from a source of media into the issues of the cloud, each file once
///   AttachChoice       which: a chunk, some ids, some issues; selectAttachments and planAttachments make items of it
///   missingItems       what a listing of an issue does not show: the one comparison that everything rests on
///   FilesThere         which of the listed have their file
///   AttachJournal      what was begun and what was done, across a kill
///   AttachTally        what became of each item
///   IssuePace          how fast one issue may be written to

#include "core/attach/uploadattachments.h"
