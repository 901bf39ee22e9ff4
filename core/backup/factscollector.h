// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/entityrow.h"
#include "core/backup/facts.h"
#include "core/backup/linkcounter.h"
#include "core/people/lastlogins.h"

#include <QSet>

#include <vector>

namespace cloudward {

/// Gathers BackupFacts from rows. Entities come in alphabetical order (attachments before their issues, issues before
/// their projects), so that much can be joined only in finish().
class FactsCollector
{
public:
    void takeExportDate(qint64 millisecondsSinceEpoch);
    void takeHeader(HeaderComment header);
    void takeTrailer(QMap<QString, qint64> counts);
    /// The counter of an entity's rows; valid until the next call.
    qint64 *counterOf(const QString &entity) { return &m_facts.inventory.counts[entity]; }
    /// How many kinds of rows there were.
    qsizetype entities() const { return m_facts.inventory.counts.size(); }
    /// Knows the address once the header has been taken.
    LinkCounter &links() { return m_links; }

    /// For rows that matter only for who wrote them: the first field.
    void takeAuthor(const EntityRow &row) { ownerOf(row.bytes(0)); }
    void takeAction(const EntityRow &row);
    void takeApplicationUser(const EntityRow &row);
    void takeCustomFieldValue(const EntityRow &row);
    void takeDirectory(const EntityRow &row);
    void takeFileAttachment(const EntityRow &row);
    void takeGlobalPermission(const EntityRow &row);
    void takeGroup(const EntityRow &row);
    void takeIssue(const EntityRow &row);
    void takeMembership(const EntityRow &row);
    void takeNodeAssociation(const EntityRow &row);
    void takePermissionScheme(const EntityRow &row);
    void takePortalPage(const EntityRow &row);
    void takeProject(const EntityRow &row);
    /// Of what belongs to a project: its id is the first field.
    void takeProjectPart(const EntityRow &row) { noteProjectLinks(row.number(0), row.links()); }
    void takePropertyEntry(const EntityRow &row);
    void takePropertyValue(const EntityRow &row);
    void takeSchemePermission(const EntityRow &row);
    void takeSearchRequest(const EntityRow &row);
    void takeShare(const EntityRow &row);
    void takeUser(const EntityRow &row);
    void takeUserAttribute(const EntityRow &row);
    void takeWorklog(const EntityRow &row);

    /// How many boards there are by who owns them: from the other file, read after this one.
    void takeBoards(const QHash<QByteArray, qint64> &byOwner);

    /// Joins what was gathered. Once, at the end.
    BackupFacts finish();

private:
    struct IssueRow
    {
        qint64 id;
        qint64 project;
        qint32 number;
    };

    /// Whom content names, as it names them; the counts of nobody where the key is empty.
    OwnedContent &ownerOf(QByteArrayView userKey);
    void noteIssueLinks(qint64 issue, qint64 links);
    void noteProjectLinks(qint64 project, qint64 links);
    QString interned(QByteArrayView text);
    void joinUsers();
    void joinOwned();
    void joinIssues();
    void joinLinks();
    void joinProperties();

    BackupFacts m_facts;
    QHash<QByteArray, QString> m_interned;
    QSet<QString> m_groupNames;
    QHash<QByteArray, OwnedContent> m_owners; ///< by user key, as content writes it: all whom it refers to
    OwnedContent m_nobodys;
    QHash<QString, QString> m_userKeys;    ///< by lower-case user name
    QHash<qint64, QString> m_propertyKeys; ///< by id, of the few that are wanted
    QHash<QString, QString> m_properties;
    std::vector<qint64> m_issuesWithAttachments; ///< sorted once the first issue comes
    std::vector<IssueRow> m_issues;
    QHash<qint64, qint64> m_issuesByProject;
    LastLogins m_lastLogins;
    LinkCounter m_links;
    QHash<qint64, qint64> m_linksByIssue; ///< of issues that have not come yet
    QHash<qint64, qint64> m_linksByProject;
    QStringList m_oldAnyoneGlobals;
    bool m_issuesBegun = false;
};

} // namespace cloudward
