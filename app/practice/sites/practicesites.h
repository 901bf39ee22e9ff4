// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/samplecompany.h"
#include "app/practice/sites/cloudtroubles.h"
#include "app/practice/sites/lostpeople.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace cloudward {

/// A stand-in Jira Server and Jira Cloud on 127.0.0.1, free ports, with state; they serve one sample company. They run on
/// a thread of their own, so that a caller may wait for their answers.
class PracticeSites
{
public:
    struct Settings
    {
        QString folder; ///< where the sample company is written (once; found again there)
        SampleParameters company;
        std::chrono::milliseconds lag{2'000};         ///< until a change on the cloud is seen (eventual consistency)
        std::chrono::milliseconds importPause{1'500}; ///< how long an import rests at 50 % and at 90 %
        int rateLimitEvery = 25;      ///< each so-manieth REST call is answered by 429 with Retry-After: 1; 0 never
        int seats = 0;                ///< of Jira on the cloud; 0: a hundred more than the company has users
        int dropsWhileProcessing = 0; ///< so many media files are dropped while the cloud processes them
        TroubleSettings troubles{};   ///< of the cloud, beyond that
        QStringList scopes{};         ///< of the scoped token; empty: all
        qint64 attachmentLimit = 1'073'741'824; ///< bytes that the cloud takes for one attachment by REST
        bool illegalCharacters = false; ///< the server finds illegal characters in its database when it is backed up
        LostPeople lost{};              ///< whom the cloud's import does not bring as they are
        bool appSeesHidden = true;      ///< the cloud's BigPicture knows addresses that profiles hide from REST
    };

    /// Generates the company if need be and listens. Blocks; progress in bytes. InvalidInput where the parameters make no
    /// company, NotWritable, DiskFull, Unreachable (no port), Cancelled.
    static Result<std::unique_ptr<PracticeSites>> start(const Settings &settings, Work &work);
    ~PracticeSites();

    QUrl serverUrl() const;
    QUrl cloudUrl() const;
    QUrl organisationUrl() const; ///< what stands in for https://api.atlassian.com
    SampleFacts facts() const;
    QString personalToken() const; ///< of the practice server's administrator, instead of user and password
    QString scopedToken() const;   ///< of the practice cloud's administrator: works by the gateway only
    /// Calls to the cloud that add, see PracticeCloud::additions(). Waits for the sites' thread.
    QStringList additions() const;
    QString jiraHome() const; ///< of the practice server: a folder on this machine

private:
    struct Private;
    explicit PracticeSites(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What a person does in the browser on the cloud's import pages, done by plain requests to the practice cloud: for the
/// walk and for tests. Blocks; for bodies of work. ServerFailed with the page's words where the import failed, Conflict
/// where it was refused (another one goes on; media before data).
Result<void> importBackupAsPerson(const QUrl &cloud, const QString &backupPath, bool mergeUsers, Work &work);
Result<void> importMediaAsPerson(const QUrl &cloud, const QString &chunkPath, Work &work);

} // namespace cloudward
