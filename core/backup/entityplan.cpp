// SPDX-License-Identifier: Apache-2.0
#include "core/backup/entityplan.h"

#include "core/backup/factscollector.h"

#include <algorithm>

namespace cloudward {

namespace {

using Collector = FactsCollector;

constexpr EntityPlan plans[] = {
    {"Action", {"author", "issue", "type"}, &Collector::takeAction, {"body"}},
    {"ApplicationUser", {"userKey", "lowerUserName"}, &Collector::takeApplicationUser},
    {"ChangeGroup", {"author"}, &Collector::takeAuthor},
    {"Component", {"project"}, &Collector::takeProjectPart, {"description"}},
    {"CustomFieldValue", {"issue"}, &Collector::takeCustomFieldValue, {"stringvalue", "textvalue"}},
    {"Directory", {"id", "directoryName", "type", "active", "position"}, &Collector::takeDirectory},
    {"FileAttachment", {"id", "issue", "filesize", "author"}, &Collector::takeFileAttachment},
    {"GlobalPermissionEntry", {"permission", "group_id"}, &Collector::takeGlobalPermission},
    {"Group", {"groupName"}, &Collector::takeGroup},
    {"Issue", {"id", "project", "number", "key", "reporter", "assignee", "creator"}, &Collector::takeIssue,
        {"summary", "description", "environment"}},
    {"Membership", {"parentName", "childName", "membershipType", "directoryId"}, &Collector::takeMembership},
    {"NodeAssociation", {"sourceNodeEntity", "sourceNodeId", "sinkNodeEntity", "sinkNodeId"},
        &Collector::takeNodeAssociation},
    {"OSPropertyEntry", {"id", "entityName", "propertyKey"}, &Collector::takePropertyEntry},
    {"OSPropertyString", {"id", "value"}, &Collector::takePropertyValue},
    {"OSPropertyText", {"id", "value"}, &Collector::takePropertyValue},
    {"PermissionScheme", {"id", "name"}, &Collector::takePermissionScheme},
    {"PortalPage", {"id", "pagename", "username"}, &Collector::takePortalPage, {"description"}},
    {"Project", {"id", "key", "originalkey", "name"}, &Collector::takeProject, {"url", "description"}},
    {"SchemePermissions", {"scheme", "type", "parameter", "permissionKey", "permission"},
        &Collector::takeSchemePermission},
    {"SearchRequest", {"id", "name", "author", "user"}, &Collector::takeSearchRequest, {"description"}},
    {"SharePermissions", {"entityType", "entityId", "type"}, &Collector::takeShare},
    {"User", {"userName", "displayName", "emailAddress", "directoryId", "active", "id"}, &Collector::takeUser},
    {"UserAttribute", {"userId", "directoryId", "name", "value"}, &Collector::takeUserAttribute},
    {"Version", {"project"}, &Collector::takeProjectPart, {"description", "url"}},
    {"Worklog", {"author"}, &Collector::takeWorklog, {"body"}},
};

} // namespace

const EntityPlan *planFor(QByteArrayView entity)
{
    const auto plan = std::ranges::find(plans, entity, &EntityPlan::name);
    return plan == std::end(plans) ? nullptr : plan;
}

} // namespace cloudward
