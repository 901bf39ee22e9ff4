// SPDX-License-Identifier: Apache-2.0
#include "core/backup/factscollector.h"

#include "core/backup/permissionnames.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

bool isWantedProperty(QByteArrayView key)
{
    return key == "jira.version" || key == "jira.version.patched" || key == "jira.baseurl";
}

} // namespace

void FactsCollector::takeExportDate(qint64 millisecondsSinceEpoch)
{
    if (millisecondsSinceEpoch > 0)
        m_facts.inventory.exportedAt = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch, QTimeZone::UTC);
}

void FactsCollector::takeHeader(HeaderComment header)
{
    // A second comment before the root is none of Jira's.
    if (m_facts.header.version.isEmpty())
        m_facts.header = std::move(header);
    // The database's own address comes when most texts have gone by.
    if (!m_links.isOn())
        m_links.setAddress(m_facts.header.baseUrl);
}

void FactsCollector::takeTrailer(QMap<QString, qint64> counts)
{
    if (!counts.isEmpty())
        m_facts.trailer = std::move(counts);
}

void FactsCollector::takeAction(const EntityRow &row)
{
    auto &owner = ownerOf(row.bytes(0));
    if (row.bytes(2) == "comment")
        ++owner.comments;
    noteIssueLinks(row.number(1), row.links());
}

void FactsCollector::takeApplicationUser(const EntityRow &row)
{
    const QString name = row.text(1);
    if (!name.isEmpty())
        m_userKeys.insert(name.toLower(), row.text(0));
}

void FactsCollector::takeCustomFieldValue(const EntityRow &row)
{
    if (row.links() > 0) // Of these rows there are more than of any other.
        noteIssueLinks(row.number(0), row.links());
}

void FactsCollector::takeDirectory(const EntityRow &row)
{
    m_facts.inventory.people.directories.append({.id = row.number(0),
        .name = row.text(1),
        .kind = directoryKind(row.text(2)),
        .active = row.bytes(3) != "0",
        .position = int(row.number(4))});
}

void FactsCollector::takeFileAttachment(const EntityRow &row)
{
    m_facts.inventory.attachments.append(
        {.id = row.number(0), .issueId = row.number(1), .size = std::max<qint64>(row.number(2), 0)});
    ownerOf(row.bytes(3));
}

void FactsCollector::takeGlobalPermission(const EntityRow &row)
{
    if (row.bytes(1).isEmpty())
        m_facts.anyoneGlobals.append(row.text(0));
}

void FactsCollector::takeGroup(const EntityRow &row)
{
    const QString name = interned(row.bytes(0));
    const qsizetype before = m_groupNames.size();
    m_groupNames.insert(name.toCaseFolded());
    if (m_groupNames.size() > before)
        m_facts.inventory.people.groups.append(name);
}

void FactsCollector::takeIssue(const EntityRow &row)
{
    if (!m_issuesBegun) {
        m_issuesBegun = true;
        for (const AttachmentRow &attachment : std::as_const(m_facts.inventory.attachments))
            m_issuesWithAttachments.push_back(attachment.issueId);
        std::ranges::sort(m_issuesWithAttachments);
        const auto repeated = std::ranges::unique(m_issuesWithAttachments);
        m_issuesWithAttachments.erase(repeated.begin(), repeated.end());
    }
    ++ownerOf(row.bytes(4)).reported;
    ++ownerOf(row.bytes(5)).assigned;
    ownerOf(row.bytes(6));
    const qint64 id = row.number(0);
    const qint64 project = row.number(1);
    ++m_issuesByProject[project];
    noteProjectLinks(project, row.links() + (m_linksByIssue.isEmpty() ? 0 : m_linksByIssue.take(id)));
    // Only their places are asked for. In a file whose entities were put in another order, all of them are kept.
    if (!m_issuesWithAttachments.empty() && !std::ranges::binary_search(m_issuesWithAttachments, id))
        return;
    qint64 number = row.number(2);
    if (!row.has(2)) {
        const QByteArrayView key = row.bytes(3);
        number = key.sliced(key.lastIndexOf('-') + 1).toLongLong();
    }
    number = std::clamp<qint64>(number, 0, std::numeric_limits<qint32>::max());
    m_issues.push_back({.id = id, .project = project, .number = qint32(number)});
}

void FactsCollector::takeMembership(const EntityRow &row)
{
    m_facts.inventory.people.memberships.append({.group = interned(row.bytes(0)),
        .member = interned(row.bytes(1)),
        .nested = row.bytes(2) == "GROUP_GROUP",
        .directoryId = row.number(3)});
}

void FactsCollector::takeNodeAssociation(const EntityRow &row)
{
    if (row.bytes(0) == "Project" && row.bytes(2) == "PermissionScheme")
        m_facts.schemeUses.insert(row.number(3), row.number(1));
}

void FactsCollector::takePermissionScheme(const EntityRow &row)
{
    m_facts.schemes.insert(row.number(0), row.text(1));
}

void FactsCollector::takePortalPage(const EntityRow &row)
{
    m_facts.inventory.links += row.links();
    m_facts.dashboards.insert(row.number(0), {.name = row.text(1), .system = row.bytes(2).isEmpty()});
}

void FactsCollector::takeProject(const EntityRow &row)
{
    BackupProject project;
    project.id = row.number(0);
    project.key = row.text(1);
    project.originalKey = row.bytes(2).isEmpty() ? project.key : row.text(2);
    project.name = row.text(3);
    noteProjectLinks(project.id, row.links());
    m_facts.inventory.projects.append(project);
}

void FactsCollector::takePropertyEntry(const EntityRow &row)
{
    if (row.bytes(1) == "jira.properties" && isWantedProperty(row.bytes(2)))
        m_propertyKeys.insert(row.number(0), row.text(2));
}

void FactsCollector::takePropertyValue(const EntityRow &row)
{
    if (const auto key = m_propertyKeys.constFind(row.number(0)); key != m_propertyKeys.constEnd())
        m_properties.insert(*key, row.text(1));
}

void FactsCollector::takeSchemePermission(const EntityRow &row)
{
    // type="group" without a parameter is anyone; type="applicationRole" without one is anyone who has signed in.
    if (row.bytes(1) != "group" || !row.bytes(2).isEmpty())
        return;
    if (row.bytes(0).isEmpty())
        m_oldAnyoneGlobals.append(globalPermissionName(row.bytes(4)));
    else
        m_facts.anyoneGrants.append({row.number(0), permissionName(row.bytes(3), row.bytes(4))});
}

void FactsCollector::takeSearchRequest(const EntityRow &row)
{
    m_facts.inventory.links += row.links();
    m_facts.filters.insert(row.number(0), row.text(1));
    ++ownerOf(row.bytes(row.bytes(2).isEmpty() ? 3 : 2)).filters;
}

void FactsCollector::takeShare(const EntityRow &row)
{
    if (row.bytes(2) != "global")
        return;
    if (row.bytes(0) == "SearchRequest")
        m_facts.publicFilters.append(row.number(1));
    else if (row.bytes(0) == "PortalPage")
        m_facts.publicDashboards.append(row.number(1));
}

void FactsCollector::takeUser(const EntityRow &row)
{
    Person person;
    person.userName = interned(row.bytes(0));
    person.displayName = row.text(1);
    person.email = row.text(2);
    person.directoryId = row.number(3);
    person.active = row.bytes(4) != "0";
    person.id = row.number(5);
    m_facts.inventory.people.users.append(person);
}

void FactsCollector::takeUserAttribute(const EntityRow &row)
{
    m_lastLogins.take(row.number(0), row.text(2), row.text(3));
}

void FactsCollector::takeWorklog(const EntityRow &row)
{
    ownerOf(row.bytes(0));
    // Its issue has gone by, and to keep the project of every issue for this would cost too much memory.
    m_facts.inventory.links += row.links();
}

void FactsCollector::takeBoards(const QHash<QByteArray, qint64> &byOwner)
{
    for (const auto &[owner, boards] : byOwner.asKeyValueRange())
        ownerOf(owner).boards += boards;
}

BackupFacts FactsCollector::finish()
{
    joinUsers();
    joinOwned();
    joinIssues();
    joinLinks();
    joinProperties();
    // Jira 6.2 moved global permissions to a table of their own and left the old rows where they were.
    if (!m_facts.inventory.counts.contains(u"GlobalPermissionEntry"_s))
        m_facts.anyoneGlobals = m_oldAnyoneGlobals;
    return std::move(m_facts);
}

OwnedContent &FactsCollector::ownerOf(QByteArrayView userKey)
{
    if (userKey.isEmpty())
        return m_nobodys;
    if (const auto known = m_owners.find(QByteArray::fromRawData(userKey.data(), userKey.size()));
        known != m_owners.end())
        return *known;
    return m_owners[userKey.toByteArray()];
}

void FactsCollector::noteIssueLinks(qint64 issue, qint64 links)
{
    if (links > 0)
        m_linksByIssue[issue] += links;
}

void FactsCollector::noteProjectLinks(qint64 project, qint64 links)
{
    if (links > 0)
        m_linksByProject[project] += links;
    m_facts.inventory.links += links;
}

QString FactsCollector::interned(QByteArrayView text)
{
    const auto known = m_interned.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_interned.constEnd())
        return *known;
    return *m_interned.insert(text.toByteArray(), QString::fromUtf8(text));
}

void FactsCollector::joinUsers()
{
    Inventory &inventory = m_facts.inventory;
    QSet<QString> known;
    for (const QString &key : std::as_const(m_userKeys))
        known.insert(key.toLower());
    QHash<QString, QString> deleted = m_userKeys;
    for (Person &person : inventory.people.users) {
        const QString lower = person.userName.toLower();
        const QString key = m_userKeys.value(lower);
        person.userKey = key.isEmpty() ? person.userName : key;
        known.insert(lower);
        deleted.remove(lower);
        person.lastLogin = m_lastLogins.of(person.id);
    }
    inventory.deletedUsers = deleted.values();
    for (auto owner = m_owners.cbegin(); owner != m_owners.cend(); ++owner) {
        const QString key = QString::fromUtf8(owner.key());
        if (!known.contains(key.toLower()))
            inventory.deletedUsers.append(key);
    }
    inventory.deletedUsers.sort();
}

/// Content may write a key in other letters than its user's row, and before Jira 6 it names users by their names.
void FactsCollector::joinOwned()
{
    Inventory &inventory = m_facts.inventory;
    QHash<QString, QString> keys;
    keys.reserve(inventory.people.users.size() + inventory.deletedUsers.size());
    for (const QString &key : std::as_const(inventory.deletedUsers))
        keys.insert(key.toLower(), key);
    for (const Person &person : std::as_const(inventory.people.users))
        keys.insert(person.userName.toLower(), person.userKey);
    // A key counts more than a name: somebody may have the name now that was somebody else's key.
    for (const Person &person : std::as_const(inventory.people.users))
        keys.insert(person.userKey.toLower(), person.userKey);
    inventory.owned.reserve(m_owners.size());
    for (auto owner = m_owners.cbegin(); owner != m_owners.cend(); ++owner) {
        if (owner->total() == 0)
            continue;
        const QString written = QString::fromUtf8(owner.key());
        OwnedContent &owned = inventory.owned[keys.value(written.toLower(), written)];
        owned.reported += owner->reported;
        owned.assigned += owner->assigned;
        owned.comments += owner->comments;
        owned.filters += owner->filters;
        owned.boards += owner->boards;
    }
    inventory.ownedKnown = true;
}

void FactsCollector::joinIssues()
{
    Inventory &inventory = m_facts.inventory;
    QHash<qint64, qint32> projectIndex;
    for (qint32 i = 0; i < inventory.projects.size(); ++i) {
        BackupProject &project = inventory.projects[i];
        project.issues = m_issuesByProject.value(project.id);
        projectIndex.insert(project.id, i);
    }
    std::ranges::sort(m_issues, {}, &IssueRow::id);
    for (const AttachmentRow &attachment : std::as_const(inventory.attachments)) {
        const auto issue = std::ranges::lower_bound(m_issues, attachment.issueId, {}, &IssueRow::id);
        if (issue == m_issues.end() || issue->id != attachment.issueId)
            continue;
        const qint32 index = projectIndex.value(issue->project, -1);
        inventory.issuePlaces.insert(attachment.issueId, {.project = index, .number = issue->number});
        if (index >= 0) {
            BackupProject &project = inventory.projects[index];
            ++project.attachments;
            project.attachmentBytes += attachment.size;
        }
    }
}

void FactsCollector::joinLinks()
{
    Inventory &inventory = m_facts.inventory;
    inventory.linksTo = m_links.address();
    for (const qint64 links : std::as_const(m_linksByIssue))
        inventory.links += links;
    for (BackupProject &project : inventory.projects)
        project.links = m_linksByProject.value(project.id);
}

void FactsCollector::joinProperties()
{
    Inventory &inventory = m_facts.inventory;
    const HeaderComment &header = m_facts.header;
    inventory.version = m_properties.value(u"jira.version"_s, header.version);
    inventory.build = m_properties.value(u"jira.version.patched"_s).toLongLong();
    inventory.baseUrl = m_properties.value(u"jira.baseurl"_s, header.baseUrl);
    inventory.serverTimeZone = header.timeZone;
    inventory.apps = header.apps;
    inventory.trailerPresent = !m_facts.trailer.isEmpty();
    inventory.trailerMatches = inventory.trailerPresent && m_facts.trailer == inventory.counts;
}

} // namespace cloudward
