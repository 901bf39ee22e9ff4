// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/samplecompany.h"

#include <QUrl>

#include <memory>

namespace cloudward {

/// A stand-in Jira Server and Jira Cloud on 127.0.0.1, free ports, with state; they serve one sample company. They run on
/// a thread of their own, so that a caller may wait for their answers.
class PracticeSites
{
public:
    struct Settings
    {
        QString folder;               ///< where the sample company is written (once; found again there)
        SampleParameters company;
        std::chrono::milliseconds lag{2'000}; ///< until a change on the cloud is seen (eventual consistency)
        std::chrono::milliseconds importPause{1'500}; ///< how long an import rests at 50 % and at 90 %
        int rateLimitEvery = 25;      ///< each so-manieth REST call is answered by 429 with Retry-After: 1; 0 never
    };

    /// Generates the company if need be and listens. Blocks; progress in bytes.
    static Result<std::unique_ptr<PracticeSites>> start(const Settings &settings, Work &work);
    ~PracticeSites();

    QUrl serverUrl() const;
    QUrl cloudUrl() const;
    QUrl organisationUrl() const; ///< what stands in for https://api.atlassian.com
    SampleFacts facts() const;
    QString jiraHome() const;     ///< of the practice server: a folder on this machine

private:
    struct Private;
    explicit PracticeSites(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What a person does in the browser on the cloud's import pages, done by plain requests to the practice cloud: for the
/// walk and for tests. Blocks; for bodies of work.
Result<void> importBackupAsPerson(const QUrl &cloud, const QString &backupPath, bool mergeUsers, Work &work);
Result<void> importMediaAsPerson(const QUrl &cloud, const QString &chunkPath, Work &work);

} // namespace cloudward
