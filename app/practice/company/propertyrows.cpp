// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of values, as OSPropertyEntry numbers them.
enum PropertyType : int { Truth = 1, Number = 3, String = 5, Text = 6 };

struct Property
{
    std::string entity = "jira.properties";
    qint64 entityId = 1;
    std::string key;
    PropertyType type = String;
    std::string value;
};

std::vector<Property> propertiesOf(const BackupRows &backup)
{
    std::vector<Property> properties;
    const auto add = [&](std::string key, PropertyType type, std::string value) {
        properties.push_back({"jira.properties", 1, std::move(key), type, std::move(value)});
    };
    add("jira.version.patched", String, std::to_string(jiraBuild));
    add("jira.version", String, std::string(jiraVersion));
    add("jira.title", String, "Quillmere Robotics");
    add("jira.baseurl", String, backup.baseUrl);
    add("jira.mode", String, "private");
    add("jira.setup", String, "true");
    add("jira.sid.key", String, std::string(serverId));
    add("jira.path.attachments", String, std::string(jiraHomePath) + "/data/attachments");
    add("jira.path.attachments.use.default.directory", Truth, "1");
    add("jira.path.backup", String, std::string(jiraHomePath) + "/export");
    add("jira.option.allowattachments", Truth, "1");
    add("jira.option.user.externalmanagement", Truth, "0");
    add("jira.option.voting", Truth, "1");
    add("jira.option.watching", Truth, "1");
    add("jira.option.emailvisible", String, "show");
    add("jira.projectkey.maxlength", String, backup.company.parameters().troubles ? "20" : "10");
    add("jvm.system.timezone", String, std::string(serverTimeZone));
    add("webwork.i18n.encoding", String, "UTF-8");
    add("com.atlassian.jira.util.index.IndexingCounterManagerImpl.counterValue", Number, "7");
    add("jira.alertheader", Text, "Maintenance on Friday & Saturday.\n<b>Please log out at 18:00.</b>");
    qint64 user = 0;
    for (const CompanyAvatar &avatar : backup.company.customAvatars()) {
        if (avatar.type != "user"_L1)
            continue;
        while (backup.userKeys[static_cast<size_t>(user)] != avatar.owner.toStdString())
            ++user;
        properties.push_back({"ApplicationUser", 10'000 + user, "user.avatar.id", Number, std::to_string(avatar.id)});
    }
    return properties;
}

template<class Wanted>
void writeValues(BackupRows &backup, std::string_view entity, Wanted wanted)
{
    qint64 id = 0;
    for (const Property &property : propertiesOf(backup)) {
        ++id;
        if (!wanted(property.type))
            continue;
        backup.rows.begin(entity);
        backup.rows.put("id", id);
        backup.rows.put("value", property.value);
        backup.rows.end();
    }
}

} // namespace

void writeOSPropertyEntries(BackupRows &backup)
{
    qint64 id = 0;
    for (const Property &property : propertiesOf(backup)) {
        backup.rows.begin("OSPropertyEntry");
        backup.rows.put("id", ++id);
        backup.rows.put("entityName", property.entity);
        backup.rows.put("entityId", property.entityId);
        backup.rows.put("propertyKey", property.key);
        backup.rows.put("type", static_cast<qint64>(property.type));
        backup.rows.end();
    }
}

void writeOSPropertyNumbers(BackupRows &backup)
{
    writeValues(backup, "OSPropertyNumber", [](PropertyType type) { return type == Truth || type == Number; });
}

void writeOSPropertyStrings(BackupRows &backup)
{
    writeValues(backup, "OSPropertyString", [](PropertyType type) { return type == String; });
}

void writeOSPropertyTexts(BackupRows &backup)
{
    writeValues(backup, "OSPropertyText", [](PropertyType type) { return type == Text; });
}

} // namespace cloudward
