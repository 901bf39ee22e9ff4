// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/joblist.h"
#include "wizard/session.h"
#include "wizard/wizardwindow.h"

#include <memory>

namespace cloudward {

class BrowserMaker;
class PracticeSites;

/// One opened migration with everything that hangs on it: the document, its jobs, the session, the window. Whoever
/// lets it go closes the document; opening the same file again stands at the same place.
class Stage
{
public:
    /// Opens the document, or makes it where there is none. `secrets` outlives the stage.
    static Result<std::unique_ptr<Stage>> open(const QString &path, SecretStore &secrets);
    ~Stage();

    Migration &migration() const { return *m_migration; }
    Session &session() const { return *m_session; }
    JobList &jobs() const { return *m_jobs; }
    WizardWindow &window() const { return *m_window; }

private:
    Stage() = default;
    SiteBrowser *makeBrowser(QWidget *parent);

    std::unique_ptr<Migration> m_migration;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BrowserMaker> m_browsers; ///< null until a page asked for one; outlives the window
    std::unique_ptr<WizardWindow> m_window;
};

/// Fills a new practice migration in with the addresses, names and secrets of the practice sites, so that the person
/// has only to press Connect. Paths of the work folder are below `folder`.
void fillInPractice(Stage &stage, const PracticeSites &sites, const QString &folder);

} // namespace cloudward
