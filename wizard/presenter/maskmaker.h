// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/masker.h"
#include "core/migration/knownfacts.h"
#include "core/work/job.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cloudward {

/// Masks of all who are in a document's lists.
struct PeopleMasks
{
    std::shared_ptr<const Masker> masker{}; ///< null: there are none
    QStringList domains{};                  ///< of their addresses
};

/// Any thread; half made, and of no use, where `cancel` was requested.
PeopleMasks makeMasks(const KnownLists &lists, const Cancel &cancel = {});

/// Makes them on a thread of its own; of what is asked for meanwhile, the last. Keeps nothing of what it has made. Window's
/// thread.
class MaskMaker : public QObject
{
    Q_OBJECT
public:
    /// More people are not masked within a frame of the screen.
    static constexpr qsizetype mostAtOnce = 2'000;

    using QObject::QObject;

    void ask(const KnownLists &lists);
    /// Nothing is wanted any more: made() does not come.
    void forget();
    /// Something was asked for, and is not there yet.
    bool isBusy() const { return m_wanted; }

Q_SIGNALS:
    void made(const cloudward::PeopleMasks &masks);

private:
    using MaskJob = JobOf<PeopleMasks>;
    void begin(const KnownLists &lists);
    void conclude();

    std::unique_ptr<MaskJob> m_job; ///< while it is active
    std::optional<KnownLists> m_next;
    bool m_wanted = false;
};

} // namespace cloudward
