// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace cloudward {

class CheckList;
class CloudCard;
class ServerCard;

/// "Before you start": connect both sides, see what can be checked by itself, tick the rest by hand.
class BeforePage : public StepPage
{
    Q_OBJECT
public:
    explicit BeforePage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QString problem() const override;
    void refresh() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addApp();
    void showChecks();
    void showApp();

    QBoxLayout *m_pair = nullptr;
    ServerCard *m_server = nullptr;
    CloudCard *m_cloud = nullptr;
    QCheckBox *m_bigPicture = nullptr;
    QLabel *m_bigPictureWhy = nullptr;
    QLabel *m_tally = nullptr;
    CheckList *m_checks = nullptr;
};

} // namespace cloudward
