// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicesites.h"
#include "app/stage.h"
#include "app/walk/hand.h"

namespace cloudward {

/// Walks a whole migration through the real window on the practice sites, by keyboard alone, as a newcomer would: every
/// step's main action, every tick. Where a page opens the browser, the walk does what the person would do there. Used by
/// `cloudward --walk` and by the test of the whole window.
class Walk
{
public:
    struct Settings
    {
        QString folder;               ///< the sample company, the document and the work folder go here
        QString pictures;             ///< folder for a picture of each page; empty for none
        std::optional<Step> reopenAt; ///< close the window and the document there, open them again, and go on
        std::function<void(Step step, Stage &stage)> arrivedAt; ///< told before each step is worked; may be empty
        /// The address at which the program finds the practice cloud and the organisation, given the cloud's own: for a
        /// test that stands in between. Empty: the cloud's own. The person's browser goes to the cloud itself.
        std::function<Result<QUrl>(const QUrl &cloud)> cloudAddress;
        PracticeSites::Settings sites;
    };

    explicit Walk(Settings settings);
    ~Walk();

    /// Blocks (spins the event loop) until the last step is done. The error names the control and the step.
    Result<void> run();
    /// The stage as it stood at the end.
    Stage &stage() const { return *m_stage; }
    QString report() const; ///< path of the HTML report

private:
    Result<void> open();
    Result<void> reopen();
    std::optional<Step> following(Step step) const;
    Result<void> workOn(Step step);
    Result<void> beforeYouStart();
    Result<void> exportUsers();
    Result<void> backUpDatabase();
    Result<void> backUpMedia();
    Result<void> importBackup();
    Result<void> importMedia();
    Result<void> reviewGroups();
    Result<void> rejoinGroups();
    Result<void> postChecks();

    Result<void> pressAndWait(const QString &button, const QString &jobKey);
    Result<void> countUntilSeen();
    Result<void> waitForJob(const QString &key);
    Result<void> inTheBrowser(const QString &openButton, const std::function<Result<void>(Work &)> &deed);
    Result<void> tickAll(const QString &prefix);
    Result<void> next();
    void takePicture(const QString &name);

    Settings m_settings;
    std::unique_ptr<PracticeSites> m_sites;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Hand> m_hand;
    int m_pictures = 0;
};

} // namespace cloudward
