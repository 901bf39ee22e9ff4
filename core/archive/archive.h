// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/archive: ZIP files, read and written as streams; tar and 7z, read (unpack/unpack.h). Knows core/work only.
///
///   ZipReader   lists a ZIP, opens its entries, tells where their bytes lie (ISA-L inflates)
///   ZipWriter   writes entries that are compressed already; ZipSpace and zipEndSize() tell beforehand what it will
///               write, to the byte
///   PiecePipeline   pieces of files on their way through the other cores, which deflate them
///   DeflatedEntry   an entry whose bytes come one after the other and whose size is not known before
///   deflateInto, Inflater, crc32Of   raw deflate and CRC-32 by ISA-L (deflate.h)
///   Sha256      the checksum of what was written
///   OutputFile  a file that grows at its end and remembers why it failed
///
/// Nothing here decides which names are safe to unpack: a ZipEntry's name is what the archive says.

#include "core/archive/deflate.h"
#include "core/archive/zipreader.h"
#include "core/archive/zipwriter.h"
#include "core/work/sha256.h"
