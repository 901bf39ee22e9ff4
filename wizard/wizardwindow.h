// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/session.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace cloudward {

class HelpPanel;
class IconLabel;
class JobDock;
class StepPage;
class StepRail;

/// The frame: step rail at the left, the page, Back, Skip and Next, and the job dock below. Object names: "rail", "back",
/// "skip", "next", "problem", "help", "jobdock".
///
/// Any step may be looked at from the rail; Next asks the page's problem() first. On the last step Next says Finish, and
/// once the step is done, Close.
class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit WizardWindow(Session &session, QWidget *parent = nullptr);
    ~WizardWindow() override;

    StepPage *page() const;
    StepPage *page(Step step) const;
    void goTo(Step step);

    /// Asks whether to stop what runs before closing. A seam: tests and the walk replace it.
    std::function<bool(qsizetype activeJobs)> mayStopJobs;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    /// The step so far before or behind the current one in the rail.
    std::optional<Step> neighbour(qsizetype distance) const;
    void back();
    void skip();
    void next();
    /// Goes one step on, by Next or Skip: the step that comes is then being done.
    void advance();
    void refreshLater();
    void refresh();
    void showFrame();
    void setHelpShown(bool shown);

    Session &m_session;
    QList<StepPage *> m_steps;
    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    JobDock *m_dock = nullptr;
    HelpPanel *m_helpPanel = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_problemRow = nullptr;
    IconLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_saved = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_next = nullptr;
    bool m_refreshing = false;
    bool m_refreshWanted = false;
};

} // namespace cloudward
