// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steppage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cloudward {

class ArrivalModel;
class CheckList;
class JobPanel;
class Notice;
class PairBars;
struct ArrivalOutcome;

/// Step 8: what arrived, counted on both sides; what only a person can check; and the report.
class PostChecksPage : public StepPage
{
    Q_OBJECT
public:
    explicit PostChecksPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Check the result"); }
    QString summary() const override;
    QString problem() const override;
    void refresh() override;
    void leave() override;

private:
    void addCounts();
    void addList();
    void addReport();
    void run();
    void writeReport();
    void showCounts();
    void showRow(int row);
    void showCsv(const ArrivalOutcome &outcome);
    void showReport();
    QString serverUserName() const;
    /// `ending`: html, pdf.
    QString reportPath(const QString &ending) const;
    QList<CheckResult> checks() const;
    qsizetype openChecks() const;

    ArrivalModel *m_model = nullptr;
    QPushButton *m_run = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_verdict = nullptr;
    PairBars *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_allAttachments = nullptr;
    QLabel *m_missing = nullptr;
    Notice *m_csv = nullptr;
    QLabel *m_open = nullptr;
    CheckList *m_list = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_openReport = nullptr;
    QPushButton *m_openPdf = nullptr;
    JobPanel *m_reportJob = nullptr;
    Notice *m_written = nullptr;
};

} // namespace cloudward
