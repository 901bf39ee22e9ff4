// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/media: the attachment store, from where it lies to the ZIPs that Jira Cloud takes.
///
///   openMediaSource  a folder, a ZIP, tar or 7z, chosen by looking (mediasource.h); MediaCollector holds the rules that
///                    all kinds of source share: what a file is, which names are refused, old layouts, thumbnails
///   planChunks       which file goes into which chunk: a pure function (chunkplan.h)
///   packChunks       list, plan, write, read back, journal (packchunks.h); ChunkWriter writes one chunk,
///                    checkChunk reads one back, PackJournal remembers across a kill
///   splitChunk       one chunk made into smaller ones, for a site that drops it (splitchunk.h)
///   verifyChunks     reads a folder of chunks back, also against the source (packchunks.h)
///   matchMedia       compares with the rows of a backup (mediamatch.h)
///   writeMediaReport everything that is missing, of another size, too much or left out, in full, as CSV (mediareport.h)
///
/// The layout inside a chunk is data/attachments/KEY/BUCKET/KEY-N/ID, data/avatars/…, logos/…. Layouts of older
/// Jiras (no bucket, ID_filename) are kept as they are, or put into this one (SourceOptions).

#include "core/media/chunkplan.h"
#include "core/media/mediamatch.h"
#include "core/media/mediareport.h"
#include "core/media/mediasource.h"
#include "core/media/packchunks.h"
#include "core/media/packjournal.h"
