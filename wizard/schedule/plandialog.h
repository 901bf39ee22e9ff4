// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/steps.h"
#include "core/schedule/schedule.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace cloudward {

class JobPanel;
class Notice;
class PlannedStepsModel;
class Session;
class Timeline;

/// The whole migration as a plan: how long each step takes, when, who; and the runbook made of it. Object names: the dialog
/// "plan"; "plan.start", "plan.table", "plan.timeline", "plan.export", "plan.open", "plan.openPdf", "plan.close".
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PlanDialog(Session &session, QWidget *parent = nullptr);

    const Schedule &schedule() const { return m_schedule; }

private:
    void addStart(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addExport(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void refresh();
    void showDetail();
    void showExport();
    void exportRunbook();
    /// `ending`: html, pdf.
    QString runbookPath(const QString &ending) const;

    Session &m_session;
    Schedule m_schedule;
    PlannedStepsModel *m_model = nullptr;
    QDateTimeEdit *m_start = nullptr;
    QLabel *m_total = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_detail = nullptr;
    Timeline *m_timeline = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_written = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_openPdf = nullptr;
};

/// Opens it over `parent`; it goes when it is closed.
void showPlan(Session &session, QWidget *parent);

} // namespace cloudward
