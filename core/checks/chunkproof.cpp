// SPDX-License-Identifier: Apache-2.0
#include "core/checks/chunkproof.h"

#include "core/archive/zipreader.h"
#include "core/media/mediaplace.h"

#include <QMap>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Drawn
{
    QString issue; ///< by today's key
    QString id;
};

Result<QList<Drawn>> attachmentsIn(const ChunkProofParameters &parameters)
{
    ZipReader zip;
    if (const auto opened = zip.open(parameters.chunk); !opened)
        return std::unexpected(opened.error());
    const auto entries = zip.entries();
    if (!entries)
        return std::unexpected(entries.error());
    QList<Drawn> all;
    for (const ZipEntry &entry : *entries) {
        const auto place = placeOf(entry.name);
        if (!place || place->kind != MediaKind::Attachment || place->issue <= 0)
            continue;
        const QString project = place->project.toString();
        all += {u"%1-%2"_s.arg(parameters.keys.value(project, project)).arg(place->issue),
            QString::number(place->attachmentId)};
    }
    return all;
}

} // namespace

Result<ChunkProof> proveChunk(const ChunkProofParameters &parameters, Work &work)
{
    if (auto go = work.step({Phase::Reading, Unit::Items, 0, -1, parameters.chunk}); !go)
        return std::unexpected(go.error());
    auto all = attachmentsIn(parameters);
    if (!all)
        return std::unexpected(all.error());
    ChunkProof proof{.attachments = all->size(), .missing = {}};
    std::mt19937 dice(parameters.seed);
    std::ranges::shuffle(*all, dice);
    if (parameters.sample < all->size())
        all->resize(parameters.sample);

    CloudClient client(parameters.access, work.cancel, parameters.retry);
    QMap<QString, QStringList> byIssue;
    for (const Drawn &drawn : std::as_const(*all))
        byIssue[drawn.issue] += drawn.id;
    for (const auto &[issue, ids] : byIssue.asKeyValueRange()) {
        if (auto go = work.step({Phase::Comparing, Unit::Items, proof.asked, all->size(), issue}); !go)
            return std::unexpected(go.error());
        proof.asked += ids.size();
        const auto listed = client.attachmentsOf(issue);
        if (!listed && listed.error().code != ErrorCode::NotFound)
            return std::unexpected(listed.error());
        for (const QString &id : ids) {
            const bool isListed = listed && std::ranges::contains(*listed, id, &CloudAttachment::id);
            if (!isListed) {
                ++proof.unseen;
                continue;
            }
            const auto opens = client.attachmentOpens(id);
            if (!opens)
                return std::unexpected(opens.error());
            if (*opens)
                ++proof.opened;
            else
                proof.missing += u"%1: %2"_s.arg(issue, id);
        }
    }
    return proof;
}

} // namespace cloudward
