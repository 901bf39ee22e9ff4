// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

namespace cloudward {

class MediaOutcomeCard;
class MediaPackCard;
class MediaPlanCard;
class MediaSourceCard;

/// Step 3: choose where attachments, avatars and logos are, see the plan while the limit is moved, and pack.
class MediaPage : public StepPage
{
    Q_OBJECT
public:
    explicit MediaPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;
    void leave() override;

private:
    void takeLook();
    void pack();

    MediaSourceCard *m_source = nullptr;
    MediaPlanCard *m_plan = nullptr;
    MediaPackCard *m_pack = nullptr;
    MediaOutcomeCard *m_outcome = nullptr;
    bool m_lookWanted = false;
    qint64 m_files = 0;     ///< of the last look
    qint64 m_oldLayout = 0; ///< of them in an old layout
};

} // namespace cloudward
