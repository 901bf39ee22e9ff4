// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/archive/unpack: what is packed otherwise than as a ZIP.
///
///   readTar          lists a tar that lies uncompressed in a file (tarreader.h)
///   readSevenZip     lists a 7z; unpackSevenZip gives what is in it as one stream, every CRC checked (sevenzip.h)
///   Unpacker         unpacks gzip, bzip2, xz, zstd and LZMA from front to back, by KArchive (unpacker.h)
///   UnpackedStream   the same bytes from any place, forward cheaply (unpackedstream.h)
///   SliceDevice      reads a part of a file
///   SpoolFile        where unpacked bytes lie while the work lasts
///
/// Names are as the archives have them, hostile ones too. Memory is bounded but for the list of entries.

#include "core/archive/unpack/sevenzip.h"
#include "core/archive/unpack/spoolfile.h"
#include "core/archive/unpack/tarreader.h"
#include "core/archive/unpack/unpackedstream.h"
