// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/packchunks.h"

namespace cloudward {

struct SplitParameters
{
    QString folder; ///< that holds the chunks
    QString file;   ///< of the one to be split: a name within the folder
};

/// Packs the files of one chunk into chunks of about half its size, for a site that drops it while it is processed. They
/// lie in FOLDER/<name>-parts, verified and with a journal of their own, so that a broken-off run goes on; the chunk itself
/// stays. Their names are within `folder`. TooLarge where a file in it is larger than half (detail is its name), else as
/// packChunks(); InvalidInput where the halves would be smaller than any chunk needs to be.
Result<QList<PackedChunk>> splitChunk(const SplitParameters &parameters, Work &work);

} // namespace cloudward
