// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/archive: ZIP files, read and written as streams. Knows core/work only.
///
///   ZipReader   lists a ZIP and opens its entries, raw or inflated (QuaZip finds the bytes, ISA-L inflates)
///   ZipWriter   writes entries that are compressed already (QuaZip in raw mode); zipOverhead() and zipEndSize()
///               tell beforehand what it will write, to the byte
///   deflateFast, deflatePiece, Inflater, crc32Of   raw deflate and CRC-32 by ISA-L (deflate.h)
///   Sha256      the checksum of what was written
///   OutputFile  a file that is written at any position and remembers why it failed
///
/// Nothing here decides which names are safe to unpack: a ZipEntry's name is what the archive says.

#include "core/archive/deflate.h"
#include "core/archive/sha256.h"
#include "core/archive/zipreader.h"
#include "core/archive/zipwriter.h"
