// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/cloud/cloudclient.h"

namespace cloudward {

struct ChunkProofParameters
{
    CloudAccess access;
    QString chunk;                  ///< path of the ZIP that was imported
    QHash<QString, QString> keys{}; ///< project keys as the files lie under -> as they are today, where they differ
    qint64 sample = 20;             ///< attachments that are opened; all where it is larger than their number
    quint32 seed = 0;               ///< the same chunk and seed make the same sample
    RetryPolicy retry{};
};

struct ChunkProof
{
    qint64 attachments = 0; ///< in the chunk, without thumbnails
    qint64 asked = 0;       ///< of them, drawn at random
    qint64 opened = 0;      ///< the site handed the file out
    qint64 unseen = 0;      ///< in issues that the account may not see, or that list no attachment of that number
    QStringList missing;    ///< "KEY-1: 10000": listed, and without its file

    bool operator==(const ChunkProof &) const = default;
};

/// Looks at an import of media before the next one: some attachments of the chunk, drawn at random, are looked for in their
/// issues and opened: the first byte of their file is asked for. A site import keeps the numbers of attachments; where a site lists others nothing
/// is claimed (unseen). Progress in items. NotFound, NotReadable, Malformed (the ZIP), else as CloudClient.
Result<ChunkProof> proveChunk(const ChunkProofParameters &parameters, Work &work);

} // namespace cloudward
