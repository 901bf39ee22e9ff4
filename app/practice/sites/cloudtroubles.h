// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/siterequest.h"

#include <QHash>

#include <optional>
#include <random>

namespace cloudward {

/// What befalls a call now and then, as on a real site and on the way to it.
enum class Trouble {
    Limited,                ///< 429 with Retry-After and what Atlassian's limiter says beside it
    LimitedWithoutTime,     ///< 429 of a proxy, without a word
    Unavailable,            ///< 503 with Retry-After
    UnavailableWithoutTime, ///< 503
    Slow,
    LostBefore, ///< the connection is cut, nothing was done
    LostAfter,  ///< it was done, and then the connection is cut
    FailedAfter ///< it was done, and a gateway says 504
};

/// Which calls of REST v3 and of the organisation API it befalls.
struct TroubleSettings
{
    int every = 0;          ///< one of each so many; 0: none
    QList<Trouble> kinds{}; ///< those get one after another of these, over and over
    QHash<QString, QList<Trouble>>
        firstCalls{}; ///< "POST group/user" (the path's end): what befalls the first of these
    std::chrono::milliseconds slowness{300};
};

class CloudTroubles
{
public:
    explicit CloudTroubles(TroubleSettings settings);

    /// Instead of an answer; to be asked once a call, before it is looked at. `organisation`: errors in that API's shape.
    std::optional<SiteReply> before(const SiteRequest &request, bool organisation);
    /// To be told what is going to be answered to that call.
    void after(SiteReply &reply);

    static SiteReply limited(bool organisation);

private:
    std::optional<Trouble> next(const SiteRequest &request);

    TroubleSettings m_settings;
    qint64 m_calls = 0;
    qint64 m_unlucky = 0; ///< of the so many at hand
    std::mt19937 m_dice{20261122};
    qint64 m_troubles = 0;
    std::optional<Trouble> m_now;
};

} // namespace cloudward
