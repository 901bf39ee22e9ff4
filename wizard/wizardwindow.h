// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/session.h"

#include <QMainWindow>

class QStackedWidget;
class QPushButton;
class QLabel;

namespace cloudward {

class StepPage;
class StepRail;
class JobDock;

/// The frame: step rail at the left, the page, Back, Skip and Next, and the job dock below. Object names: "rail", "back",
/// "skip", "next", "problem", "help", "jobdock".
class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit WizardWindow(Session &session, QWidget *parent = nullptr);
    ~WizardWindow() override;

    StepPage *page() const;
    void goTo(Step step);

    /// Asks whether to stop what runs before closing. A seam: tests and the walk replace it.
    std::function<bool(qsizetype activeJobs)> mayStopJobs;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    Session &m_session;
    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    JobDock *m_dock = nullptr;
};

} // namespace cloudward
