// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediapage.h"

#include "wizard/findingsreview.h"
#include "wizard/steps/mediaoutcomecard.h"
#include "wizard/steps/mediapackcard.h"
#include "wizard/steps/mediaplancard.h"
#include "wizard/steps/mediasourcecard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

MediaPage::MediaPage(Session &session, QWidget *parent)
    : StepPage(Step::BackUpMedia, session, parent)
    , m_source(new MediaSourceCard(session, this))
    , m_plan(new MediaPlanCard(session, this))
    , m_pack(new MediaPackCard(session, this))
    , m_outcome(new MediaOutcomeCard(session, this))
{
    for (Card *card : std::initializer_list<Card *>{m_source, m_plan, m_pack, m_outcome})
        body()->addWidget(card);
    body()->addStretch(1);
    connect(m_source, &MediaSourceCard::lookStarted, this, &MediaPage::markDoing);
    connect(m_source, &MediaSourceCard::lookChanged, this, &MediaPage::takeLook);
    connect(m_plan, &MediaPlanCard::planned, this, &MediaPage::refresh);
    connect(m_pack, &MediaPackCard::packWanted, this, &MediaPage::pack);
    connect(m_pack, &MediaPackCard::activityChanged, this, &MediaPage::refresh);
    connect(m_pack, &MediaPackCard::packedSuccessfully, this, &MediaPage::refresh);
    connect(m_pack, &MediaPackCard::folderChanged, this, &MediaPage::refresh);
    connect(m_pack, &MediaPackCard::listingChanged, this, [this] {
        // A look under way still lists by the former choice.
        m_lookWanted = m_source->isLooking();
        if (!m_lookWanted)
            m_source->lookAgain();
    });
    connect(m_outcome, &MediaOutcomeCard::acceptedChanged, this, &MediaPage::problemChanged);
    takeLook();
}

QString MediaPage::title() const
{
    return tr("Back up attachments, avatars, and logos");
}

QString MediaPage::summary() const
{
    return tr("They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud "
              "takes, and reads each back.");
}

QString MediaPage::problem() const
{
    if (m_pack->isPacking())
        return tr("The media is being packed.");
    if (migration().chunks().isEmpty())
        return tr("Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.");
    if (!areFindingsAccepted(migration(), step(), mediaFindings(migration(), {})))
        return tr("Some findings are errors. Read them, and tick that you have.");
    return {};
}

void MediaPage::refresh()
{
    m_source->refresh(m_pack->isPacking());
    m_plan->refresh();
    m_pack->refresh(m_plan->outlook(), m_plan->isSettled(), m_oldLayout);
    // While another look goes on, what the last one found stays, and with it the place that somebody is reading.
    const bool known = m_source->look() || m_source->isLooking();
    m_plan->setVisible(known && m_files > 0);
    m_pack->setVisible((known && m_files > 0) || m_pack->hasJob());
    m_outcome->refresh(mediaFindings(migration(), m_plan->outlook().findings), m_source->look(), m_pack->packed());
    Q_EMIT problemChanged();
}

void MediaPage::leave()
{
    migration().setStepState(
        step(), hasErrors(mediaFindings(migration(), {})) ? StepState::NeedsAttention : StepState::Done);
}

void MediaPage::takeLook()
{
    const auto *look = m_source->look();
    if (look) {
        m_files = look->listing.entries.size();
        m_oldLayout = look->listing.oldLayout;
    }
    m_plan->setLook(look);
    refresh();
    if (m_lookWanted && !m_source->isLooking()) {
        m_lookWanted = false;
        m_source->lookAgain();
    }
}

void MediaPage::pack()
{
    const auto *look = m_source->look();
    if (!look || !m_plan->isSettled() || !m_plan->outlook().allowed)
        return;
    markDoing();
    m_pack->start(*look, m_plan->outlook().plan.limit);
}

} // namespace cloudward
