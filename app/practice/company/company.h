// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/samplecompany.h"
#include "core/people/person.h"

#include <vector>

namespace cloudward {

/// A group and the one directory that it is kept in.
struct CompanyGroup
{
    qint64 id = 0;
    QString name;
    QString description;
    qint64 directoryId = 0;
};

struct CompanyProject
{
    qint64 id = 0;
    QString key;
    QString originalKey; ///< names its folder in the attachment store
    QString name;
    qint64 lead = 0; ///< index of a user
    qint64 permissionScheme = 0;
    qint64 issues = 0;
    qint64 attachments = 0;     ///< rows
    qint64 attachmentBytes = 0; ///< sum of their filesize
};

/// One grant of a permission scheme, in the words of Jira's REST (see ServerClient) and of its rows.
struct CompanyGrant
{
    qint64 id = 0;
    qint64 scheme = 0;
    int permission = 0;    ///< Jira's old number: 10 is BROWSE_PROJECTS
    QString permissionKey; ///< "BROWSE_PROJECTS"
    QString holder;        ///< "anyone", "applicationRole", "group", "projectRole" (as REST says)
    QString parameter;     ///< group name or id of the role; empty otherwise
};

struct CompanyScheme
{
    qint64 id = 0;
    QString name;
    QString description;
    QList<CompanyGrant> grants;
};

/// A global permission; an empty group is Anyone.
struct CompanyGlobalGrant
{
    QString permission; ///< SYSTEM_ADMIN, ADMINISTER, USER_PICKER, …
    QString group;
};

struct CompanyRole
{
    qint64 id = 0;
    QString name;
    QString description;
    QString defaultGroup; ///< its actor in every project
};

/// A filter or a dashboard. Without an owner it is the System Dashboard.
struct CompanyShared
{
    qint64 id = 0;
    QString name;
    qint64 owner = -1; ///< index of a user
    QString jql;       ///< filters only
    QString share;     ///< "", "global", "loggedin", "group", "project"
    QString param;     ///< group name or project id
};

/// A picture that somebody uploaded; its files lie in data/avatars.
struct CompanyAvatar
{
    qint64 id = 0;
    QString fileName;
    QString type;  ///< "user" or "project"
    QString owner; ///< user key or project id
};

/// An issue, without its texts.
struct CompanyIssue
{
    qint64 id = 0;
    int project = 0;    ///< index into projects()
    qint64 number = 0;  ///< within the project
    qint64 created = 0; ///< milliseconds since the epoch, in the server's own time
    quint64 dice = 0;   ///< what all its other properties are drawn from
};

struct CompanyAttachment
{
    qint64 id = 0;
    qint64 issue = 0; ///< index of the issue
    qint64 size = 0;  ///< as its row says
    quint64 dice = 0;
};

/// The sample company, without files: the same parameters always give the same company. Everything is computed from
/// its index, so a large company takes no more memory than a small one (lists of users aside). Immutable, any thread.
class Company
{
public:
    /// InvalidInput where the parameters make no company: troubles need 24 users, 8 groups, 4 projects, 20 issues.
    static Result<void> check(const SampleParameters &parameters);
    /// For parameters that check() takes.
    explicit Company(const SampleParameters &parameters);

    const SampleParameters &parameters() const { return m_parameters; }

    /// User 0 is the system administrator, SampleFacts::adminUser.
    qint64 users() const { return m_parameters.users; }
    Person user(qint64 index) const;
    /// Whether this user has an ApplicationUser row of their own: one a user name.
    bool hasOwnKey(qint64 index) const;
    /// Keys of people whose account was deleted: content still refers to them.
    QStringList deletedUserKeys() const;
    QList<UserDirectory> directories() const;
    const QList<CompanyGroup> &groups() const { return m_groups; }
    /// Indexes into groups(), of groups in the user's own directory.
    QList<int> groupsOf(qint64 user) const;
    /// Pairs of indexes into groups(): a parent and the group that is a member of it.
    QList<std::pair<int, int>> nestedGroups() const;
    /// Directories, users, groups and memberships in one: what an export from the server has to find.
    People people() const;

    const QList<CompanyProject> &projects() const { return m_projects; }
    const QList<CompanyScheme> &schemes() const { return m_schemes; }
    QList<CompanyGlobalGrant> globalGrants() const;
    QList<CompanyRole> roles() const;
    QList<CompanyShared> filters() const;
    QList<CompanyShared> dashboards() const;
    QList<CompanyAvatar> customAvatars() const;

    qint64 issues() const { return m_parameters.issues; }
    CompanyIssue issue(qint64 index) const;
    qint64 attachments() const { return m_parameters.attachments; }
    CompanyAttachment attachment(qint64 index) const;
    /// Where an attachment's file lies below data/attachments: "MARS/10000/MARS-7".
    QString attachmentFolder(const CompanyAttachment &attachment) const;

    /// When the company began to use Jira and when it was exported: milliseconds since the epoch, read as UTC they
    /// show the server's own wall clock.
    static constexpr qint64 begun = 1'488'358'800'000;    // 2017-03-01 09:00
    static constexpr qint64 exported = 1'795'161'600'000; // 2026-11-20 08:00

    static constexpr qint64 internalDirectory = 1;
    static constexpr qint64 ldapDirectory = 10'000;
    static constexpr qint64 oldDirectory = 10'001; ///< not active; only with troubles
    /// Text for the browser's and the mail's address line.
    static QString domain();

private:
    static QList<CompanyScheme> makeSchemes(bool troubles);
    quint64 weightOf(qint64 attachment) const;
    qint64 issueOf(qint64 attachment) const;
    bool isBig(qint64 attachment) const;
    void placeProjects();
    void weighAttachments();

    SampleParameters m_parameters;
    QList<CompanyGroup> m_groups;
    QList<CompanyProject> m_projects;
    QList<CompanyScheme> m_schemes;
    struct Slot
    {
        int project;
        qint64 rank; // of this slot among the slots of its project
    };
    std::vector<Slot> m_pattern; // which project an issue goes to, over and over
    std::vector<qint64> m_share; // slots of each project
    quint64 m_weights = 0;
    qint64 m_bytesByWeight = 0;
    qint64 m_leftOver = 0;
};

} // namespace cloudward
