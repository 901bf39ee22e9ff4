// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/media: the attachment store, from where it lies to the ZIPs that Jira Cloud takes.
///
///   openMediaSource  a folder or a ZIP, chosen by looking (mediasource.h); MediaCollector holds the rules that all
///                    kinds of source share: what a file is, which names are refused
///   planChunks       which file goes into which chunk: a pure function (chunkplan.h)
///   packChunks       list, plan, write, read back, journal (packchunks.h); ChunkWriter writes one chunk,
///                    checkChunk reads one back, PackJournal remembers across a kill
///   verifyChunks     reads a folder of chunks back, also against the source (packchunks.h)
///   matchMedia       compares with the rows of a backup (mediamatch.h)
///
/// The layout inside a chunk is data/attachments/KEY/BUCKET/KEY-N/ID, data/avatars/…, logos/…. Layouts of older
/// Jiras (no bucket, ID_filename) are kept as they are.

#include "core/media/chunkplan.h"
#include "core/media/mediamatch.h"
#include "core/media/mediasource.h"
#include "core/media/packchunks.h"
#include "core/media/packjournal.h"
