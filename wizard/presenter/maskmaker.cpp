// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/maskmaker.h"

#include <utility>

namespace cloudward {

PeopleMasks makeMasks(const KnownLists &lists, const Cancel &cancel)
{
    auto listed = listedPeople(lists);
    return {
        .masker = std::make_shared<const Masker>(
            MaskingFacts{.people = std::move(listed.people), .hosts = {}, .secrets = {}}, nullptr, cancel),
        .domains = std::move(listed.domains),
    };
}

void MaskMaker::ask(const KnownLists &lists)
{
    m_wanted = true;
    if (!m_job)
        return begin(lists);
    m_next = lists;
    m_job->cancel();
}

void MaskMaker::forget()
{
    m_wanted = false;
    m_next.reset();
    if (m_job)
        m_job->cancel();
}

void MaskMaker::begin(const KnownLists &lists)
{
    // Nobody sees it by its name: it is over before the list of jobs was read.
    m_job = std::make_unique<MaskJob>(
        QString(), [lists](Work &work) -> Result<PeopleMasks> { return makeMasks(lists, work.cancel); });
    connect(m_job.get(), &Job::finished, this, &MaskMaker::conclude);
    m_job->start();
}

void MaskMaker::conclude()
{
    // It is the one that tells: it goes once it has.
    auto *job = m_job.release();
    job->deleteLater();
    if (m_next)
        return begin(*std::exchange(m_next, std::nullopt));
    if (!std::exchange(m_wanted, false) || job->state() != Job::State::Succeeded)
        return;
    Q_EMIT made(job->result());
}

} // namespace cloudward
