// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/session.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace cloudward {

class HelpPanel;
class JobDock;
class KeepAwake;
class Presenter;
class PresenterStrip;
class StepPage;
class StepRail;
class WindowFooter;
class WindowHeader;
class WindowMenu;

/// The frame: step rail at the left, the page below its header, Back, Skip and Next, and the job dock below. Object names:
/// "rail", "jobdock", and those of WindowHeader, WindowFooter and WindowMenu.
///
/// Any step may be looked at from the rail; Next asks the page's problem() first. On the last step Next says Finish, and
/// once the step is done, Close. Another language makes all that is in it anew, as soon as no job is active.
class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit WizardWindow(Session &session, QWidget *parent = nullptr);
    ~WizardWindow() override;

    StepPage *page() const;
    StepPage *page(Step step) const;
    void goTo(Step step);

    /// Presenter mode, for a shared screen: names, addresses and tokens are masked, the text is larger, and the strip above
    /// tells the step and what comes next. It ends with the window.
    void setPresenting(bool on);

    /// Asks whether to stop what runs before closing. A seam: tests and the walk replace it.
    std::function<bool(qsizetype activeJobs)> mayStopJobs;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Makes all that is in the window.
    void build();
    void rebuildWhenIdle();
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
    void copyPage() const;

    Session &m_session;
    QList<StepPage *> m_steps;
    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    JobDock *m_dock = nullptr;
    HelpPanel *m_helpPanel = nullptr;
    WindowMenu *m_menu = nullptr;
    PresenterStrip *m_strip = nullptr;
    WindowHeader *m_header = nullptr;
    WindowFooter *m_footer = nullptr;
    KeepAwake *m_awake = nullptr;
    Presenter *m_presenter = nullptr;
    bool m_refreshing = false;
    bool m_refreshWanted = false;
    bool m_rebuildWanted = false;
};

} // namespace cloudward
