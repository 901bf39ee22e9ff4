// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace cloudward {

struct SiteAccount
{
    QString id;
    QString name;
    QString email;
    bool active = true;
    bool emailShown = true; ///< the profile lets REST show the address
    bool app = false;       ///< an app's own account, no person
    bool pending = false;   ///< was invited, and has not signed in yet
};

struct CloudGroup
{
    QString id;
    QString name;
    QStringList members;              ///< account ids
    QMap<QString, QStringList> roles; ///< resource -> roles: what the group gives access to
    bool imported = false;            ///< came by a data import
};

struct CloudProjectRow
{
    qint64 id = 0;
    QString key;
    QString name;
    qint64 issues = 0;
};

struct CloudIssue
{
    qint64 id = 0;
    int project = 0; ///< index into CloudState::projects
    int number = 0;
};

struct StoredAttachment
{
    qint64 id = 0;
    qint64 size = 0;
    QString fileName{}; ///< empty where nobody told it
    QString author{};   ///< account id; empty where it is nobody's here
    QString created{};  ///< as REST tells it
};

/// A row of FileAttachment whose file may come with the media.
struct ExpectedAttachment
{
    qint64 issue = 0;
    QString folder; ///< in a media ZIP: "data/attachments/KEY/10000/KEY-7"
    QString fileName;
    QString author; ///< account id
    QString created;
};

/// All that the practice cloud holds. A value; copies are cheap.
struct CloudState
{
    QList<SiteAccount> accounts;
    QList<CloudGroup> groups;
    QList<CloudProjectRow> projects;
    QList<CloudIssue> issues;                           ///< by project, then number
    QHash<qint64, QList<StoredAttachment>> attachments; ///< by issue id
    QHash<qint64, ExpectedAttachment> expected;         ///< by attachment id
    bool dataImported = false;

    const SiteAccount *account(const QString &id) const;
    const SiteAccount *accountByEmail(QStringView email) const; ///< without case
    const CloudGroup *group(const QString &id) const;
    const CloudGroup *groupByName(QStringView name) const; ///< without case
    CloudGroup *groupByName(QStringView name);
    CloudGroup *group(const QString &id);
    /// Adds an empty group and returns it.
    CloudGroup &addGroup(const QString &name);
    /// Accounts of active people that have access to a resource, if the groups `alsoFrom` had it too.
    qint64 seatsUsed(const QString &resource, const QString &alsoFrom = {}) const;
};

/// Names that never change, so that a group or an account has the same id in each run.
QString steadyId(const QString &kind, const QString &name);

/// What the cloud holds and what readers see of it: each change is seen `lag` later.
class CloudMemory : public QObject
{
    Q_OBJECT
public:
    CloudMemory(CloudState start, std::chrono::milliseconds lag);

    const CloudState &truth() const { return m_truth; }
    const CloudState &seen() const { return m_seen; }
    void change(const std::function<void(CloudState &)> &edit);
    /// The same for what comes by the thousand: nothing is copied, and `edit` is made once for each of the two.
    void changeLightly(const std::function<void(CloudState &)> &edit);

private:
    CloudState m_truth;
    CloudState m_seen;
    std::chrono::milliseconds m_lag;
};

} // namespace cloudward
