// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/checks/arrival.h"
#include "core/checks/chunkproof.h"
#include "core/checks/groupgains.h"
#include "core/migration/migration.h"
#include "wizard/notice.h"
#include "wizard/steps/phaselist.h"

#include <optional>

namespace cloudward {

/// What the import page says, from what is known. Translated; rich text is escaped.

QList<PhaseList::Item> importPhases();
/// `users`: of the backup; -1 unknown.
QString offerText(ImportOffer offer, qint64 users);
/// What merging would grant, in figures and names.
QString mergeText(const QList<GroupReview> &reviews, bool connected);
QString overwriteText();
/// `links`: to the server's address, in the backup's texts.
QString linksText(const QString &backupBaseUrl, const QUrl &serverUrl, qint64 links);
/// The person's decisions, for the moment at which the page asks for its options.
QString optionsAdvice(const Migration &migration);
/// What the page names once it has checked the file.
QString validatedText(const std::optional<Inventory> &inventory);

struct ProofText
{
    Notice::Kind kind = Notice::Kind::Info;
    QString text; ///< empty: nothing was counted yet
};
ProofText proofText(const QList<ArrivalRow> &rows);

/// What came of looking at a chunk after its import.
ProofText chunkProofText(const ChunkProof &proof, const QString &chunk);

QList<PhaseList::Item> mediaPhases();

} // namespace cloudward
