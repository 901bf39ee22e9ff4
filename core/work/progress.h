// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/cancel.h"
#include "core/work/error.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace cloudward {

/// What a piece of work is busy with. The window and the command line have a word for each.
enum class Phase {
    Preparing,
    Connecting,
    Listing,
    Planning,
    Reading,
    Packing,
    Verifying,
    Downloading,
    Uploading,
    Waiting,
    Writing,
    Comparing,
};

enum class Unit { Bytes, Items };

/// How far a piece of work is.
struct Progress
{
    Phase phase = Phase::Preparing;
    Unit unit = Unit::Bytes;
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known
    QString item;      ///< the file, group or issue at hand; may be empty

    bool operator==(const Progress &) const = default;
};

/// Takes progress as often as it comes and hands on at most ten a second; a new phase goes through at once,
/// and so does the end (done == total). Used by one thread at a time: the one that works.
class ProgressSink
{
public:
    using Function = std::function<void(const Progress &)>;

    ProgressSink() = default;
    explicit ProgressSink(Function function)
        : m_function(std::move(function))
    {}
    void report(const Progress &progress);

private:
    Function m_function;
    QElapsedTimer m_sinceLast;
    Phase m_lastPhase = Phase::Preparing;
};

/// What a body of work is handed.
struct Work
{
    Cancel cancel;
    ProgressSink progress;

    /// Reports, and tells whether to go on. Cancelled work fails with ErrorCode::Cancelled.
    Result<void> step(const Progress &now)
    {
        progress.report(now);
        if (cancel.requested())
            return failure(ErrorCode::Cancelled, now.item);
        return {};
    }
};

} // namespace cloudward
