// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/facts.h"
#include "core/backup/linkcounter.h"
#include "core/backup/xmlvalue.h"
#include "core/people/lastlogins.h"

#include <QByteArrayView>
#include <QSet>

#include <array>
#include <bitset>
#include <string>
#include <vector>

namespace cloudward {

class FactsCollector;

inline constexpr int mostFields = 8;
inline constexpr int mostTexts = 3;

/// The fields of one row that its plan asks for, in the plan's order. NULL is absent in a backup; where that and the
/// empty string are the same, text() serves both.
class EntityRow
{
public:
    bool has(int field) const { return m_present.test(size_t(field)); }
    QByteArrayView bytes(int field) const
    {
        return has(field) ? QByteArrayView(m_values[size_t(field)]) : QByteArrayView();
    }
    QString text(int field) const { return QString::fromUtf8(bytes(field)); }
    qint64 number(int field) const { return bytes(field).toLongLong(); }

    /// To the server's own address, in the texts that the plan names.
    qint64 links() const { return m_links; }
    void addLinks(qint64 links) { m_links += links; }

    void clear()
    {
        m_present.reset();
        m_links = 0;
    }
    void set(int field, const XmlValue &value)
    {
        value.assignTo(m_values[size_t(field)]);
        m_present.set(size_t(field));
    }
    void append(int field, const XmlValue &value) { value.appendTo(m_values[size_t(field)]); }

private:
    std::array<std::string, mostFields> m_values;
    std::bitset<mostFields> m_present;
    qint64 m_links = 0;
};

/// What is wanted of an entity, and who takes it.
struct EntityPlan
{
    QByteArrayView name;
    std::array<QByteArrayView, mostFields> fields;
    void (FactsCollector::*take)(const EntityRow &row);
    std::array<QByteArrayView, mostTexts> texts = {}; ///< fields in which links are counted; never one of `fields`
};

/// Null for entities that are only counted.
const EntityPlan *planFor(QByteArrayView entity);

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
