// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cloudward {

class CheckList;
class PlaceRow;

/// What is left to do in BigPicture after its five steps: connections to switch on again, and what to look at.
class BigPictureFinishPage : public StepPage
{
    Q_OBJECT
public:
    explicit BigPictureFinishPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("BigPicture: switch on and look"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

private:
    void addConnections();
    void addChecks();
    void addName();
    void removeName();
    QStringList inactive() const;

    PlaceRow *m_place = nullptr;
    QLabel *m_none = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    PlaceRow *m_open = nullptr;
    CheckList *m_checks = nullptr;
};

} // namespace cloudward
