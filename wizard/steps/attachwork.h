// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attach/uploadattachments.h"

namespace cloudward {

class Migration;
class Session;

/// Which attachments the person wants to bring by REST.
struct AttachWish
{
    enum class Kind {
        AllMissing, ///< every issue is listed, and what it lacks is brought
        Chunk,      ///< what is in one packed chunk
        LeftOut,    ///< what packing left out, by the list beside the chunks
        Issues,     ///< of some issues: what the checks found missing
    };
    Kind kind = Kind::AllMissing;
    QString chunk;      ///< file name
    QStringList issues; ///< keys

    bool operator==(const AttachWish &) const = default;
};

struct AttachWishParameters
{
    AttachParameters attach; ///< but for the choice
    AttachWish wish;
    QString leftOutList; ///< media-report.csv
};

/// From the document, the session and the wish. Needs an inventory.
AttachWishParameters attachParameters(const Session &session, const AttachWish &wish);
/// What is still to be done before anything can be brought; empty: nothing.
QString attachObstacle(const Session &session);

/// The body of "attach.upload".
Result<AttachOutcome> attachAsWished(const AttachWishParameters &parameters, Work &work);

void storeAttached(Migration &migration, const AttachOutcome &outcome);

} // namespace cloudward
