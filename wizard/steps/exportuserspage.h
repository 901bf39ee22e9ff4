// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace cloudward {

class DatabaseForm;
class FindingsView;
class JobPanel;
class Notice;
class PathRow;
struct UsersExport;
struct UsersNeed;

/// Step 1, optional: users and groups as the two CSV files that Atlassian's support asks for, and a third for the person;
/// from the server, the backup or the server's database. What the e-mail audit finds in them stands below.
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

private:
    void addNeed();
    void addExport();
    void addFindings();
    void startExport();
    void takeExport();
    bool prepare(UsersExport &parameters);
    UsersNeed need() const;
    void showNeed();
    void showExport();
    void showResult();

    Notice *m_need = nullptr;
    QLabel *m_options = nullptr;
    QRadioButton *m_fromServer = nullptr;
    QRadioButton *m_fromBackup = nullptr;
    QRadioButton *m_fromDatabase = nullptr;
    DatabaseForm *m_database = nullptr;
    Notice *m_inputProblem = nullptr;
    PathRow *m_folder = nullptr;
    QPushButton *m_export = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_result = nullptr;
    QWidget *m_findingsCard = nullptr;
    FindingsView *m_findings = nullptr;
};

} // namespace cloudward
