// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QBoxLayout;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudward {

class Card;
class CheckList;
class JobPanel;
class Notice;

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
    QString help() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeServerCard();
    Card *makeCloudCard();
    void fillFromSession();
    void connectServer();
    void connectCloud();
    void showServer();
    void showCloud();
    void showChecks();

    QBoxLayout *m_pair = nullptr;
    QLineEdit *m_serverUrl = nullptr;
    QLineEdit *m_serverUser = nullptr;
    QLineEdit *m_serverPassword = nullptr;
    QPushButton *m_connectServer = nullptr;
    JobPanel *m_serverJob = nullptr;
    Notice *m_serverNotice = nullptr;
    QLineEdit *m_cloudSite = nullptr;
    QLineEdit *m_cloudEmail = nullptr;
    QLineEdit *m_cloudToken = nullptr;
    QLineEdit *m_organisationKey = nullptr;
    QPushButton *m_connectCloud = nullptr;
    JobPanel *m_cloudJob = nullptr;
    Notice *m_cloudNotice = nullptr;
    QLabel *m_tally = nullptr;
    CheckList *m_checks = nullptr;
};

} // namespace cloudward
