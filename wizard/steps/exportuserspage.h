// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace cloudward {

class JobPanel;
class Notice;
class PathRow;

/// Step 1, optional: users and groups as the two CSV files that Atlassian's support asks for.
class ExportUsersPage : public StepPage
{
    Q_OBJECT
public:
    explicit ExportUsersPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;
    QString help() const override;

private:
    void addNeed();
    void addExport();
    void startExport();
    void showNeed();
    void showExport();

    Notice *m_need = nullptr;
    QLabel *m_options = nullptr;
    QRadioButton *m_fromServer = nullptr;
    QRadioButton *m_fromBackup = nullptr;
    PathRow *m_folder = nullptr;
    QPushButton *m_export = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_result = nullptr;
};

} // namespace cloudward
