// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QCheckBox;
class QPushButton;

namespace cloudward {

class JobPanel;
class Notice;
class PlaceRow;

/// BigPicture's step 4: the app is installed on the cloud site, by the person.
class BigPictureInstallPage : public StepPage
{
    Q_OBJECT
public:
    explicit BigPictureInstallPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("BigPicture: install it in the cloud"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

private:
    void look();

    PlaceRow *m_find = nullptr;
    QPushButton *m_look = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_there = nullptr;
    PlaceRow *m_open = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace cloudward
