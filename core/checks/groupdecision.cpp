// SPDX-License-Identifier: Apache-2.0
#include "core/checks/groupdecision.h"

namespace cloudward {

bool canBeDecided(const GroupReview &review)
{
    return review.match.fate != GroupFate::Reserved && !review.match.cloudName.isEmpty();
}

GroupDecision proposedDecision(const GroupReview &review)
{
    if (!canBeDecided(review) || !review.gains.isEmpty())
        return {};
    return {.kind = review.members > 0 ? GroupDecision::Kind::Grant : GroupDecision::Kind::Leave};
}

} // namespace cloudward
