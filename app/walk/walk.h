// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/appdump.h"
#include "app/practice/sites/practicesites.h"
#include "app/stage.h"
#include "app/walk/hand.h"
#include "wizard/steps/bigpicturework.h"

namespace cloudward {

/// Walks a whole migration through the real window on the practice sites, by keyboard alone, as a newcomer would: every
/// step's main action, every tick. Where a page opens the browser, the walk does what the person would do there. Used by
/// `cloudward --walk` and by the test of the whole window.
class Walk
{
public:
    struct Settings
    {
        QString folder;   ///< the sample company, the document and the work folder go here
        QString pictures; ///< folder for a picture of each page; empty for none
        std::function<void(Stage &stage, const QString &name)> shown; ///< told where a picture is due; may be empty
        std::optional<Step> reopenAt; ///< close the window and the document there, open them again, and go on
        std::function<void(Step step, Stage &stage)> arrivedAt; ///< told before each step is worked; may be empty
        /// The address at which the program finds the practice cloud and the organisation, given the cloud's own: for a
        /// test that stands in between. Empty: the cloud's own. The person's browser goes to the cloud itself.
        std::function<Result<QUrl>(const QUrl &cloud)> cloudAddress;
        /// Told what BigPicture's mapping screen is expected to ask, before anything is decided on it; may be empty.
        std::function<void(Stage &stage, const PredictedMapping &predicted)> predicted;
        PracticeSites::Settings sites;
    };

    explicit Walk(Settings settings);
    ~Walk();

    /// Blocks (spins the event loop) until the last step is done. The error names the control and the step.
    Result<void> run();
    /// The stage as it stood at the end.
    Stage &stage() const { return *m_stage; }
    QString report() const; ///< path of the HTML report
    /// The rows of the mapping screen that BigPicture showed.
    const QList<AppUser> &mappingAsked() const { return m_mappingAsked; }

private:
    Result<void> open();
    Result<void> reopen();
    std::optional<Step> following(Step step) const;
    Result<void> workOn(Step step);
    Result<void> beforeYouStart();
    Result<void> exportUsers();
    Result<void> backUpDatabase();
    Result<void> matchPeople();
    Result<void> backUpMedia();
    Result<void> importBackup();
    Result<void> importMedia();
    Result<void> reviewGroups();
    Result<void> rejoinGroups();
    Result<void> postChecks();
    Result<void> dumpBigPicture();
    Result<void> installBigPicture();
    Result<void> restoreBigPicture();
    Result<void> finishBigPicture();

    /// A walk is a row of deeds; the first that fails ends it.
    static Result<void> inOrder(std::initializer_list<std::function<Result<void>()>> deeds);
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
    QList<AppUser> m_mappingAsked;
    int m_pictures = 0;
};

} // namespace cloudward
