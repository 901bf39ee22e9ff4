// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/backuprows.h"
#include "app/practice/company/dice.h"

#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

QString uuid(Dice &dice)
{
    const quint64 a = dice.next();
    const quint64 b = dice.next();
    const QString hex =
        QString::number(a, 16).rightJustified(16, u'0') + QString::number(b, 16).rightJustified(16, u'0');
    return hex.first(8) + u'-' + hex.sliced(8, 4) + u"-4"_s + hex.sliced(13, 3) + u"-a"_s + hex.sliced(17, 3) + u'-' +
           hex.last(12);
}

/// Looks like a salted PBKDF2 hash of Atlassian's and is of no password.
QString fakeHash(Dice &dice)
{
    QByteArray bytes;
    for (int i = 0; i < 6; ++i) {
        for (quint64 value = dice.next(), left = 8; left > 0; --left, value >>= 8)
            bytes.append(static_cast<char>(value & 0xff));
    }
    return u"{PKCS5S2}"_s + QString::fromLatin1(bytes.toBase64());
}

} // namespace

void writeApplications(BackupRows &backup)
{
    backup.rows.begin("Application");
    backup.rows.put("id", qint64(1));
    backup.rows.put("name", "crowd-embedded");
    backup.rows.put("lowerName", "crowd-embedded");
    backup.rows.putTime("createdDate", Company::begun);
    backup.rows.putTime("updatedDate", Company::begun);
    backup.rows.put("active", qint64(1));
    backup.rows.put("description", "");
    backup.rows.put("applicationType", "CROWD");
    backup.rows.put("credential", "X");
    backup.rows.end();
}

void writeApplicationUsers(BackupRows &backup)
{
    const auto row = [&](qint64 id, const QString &key, const QString &userName) {
        backup.rows.begin("ApplicationUser");
        backup.rows.put("id", id);
        backup.rows.put("userKey", key);
        backup.rows.put("lowerUserName", userName.toLower());
        backup.rows.end();
    };
    for (qint64 i = 0; i < backup.company.users() && backup.rows.ok(); ++i) {
        const Person person = backup.company.user(i);
        if (backup.company.hasOwnKey(i))
            row(10'000 + i, person.userKey, person.userName);
    }
    qint64 id = 10'000 + backup.company.users();
    for (const QString &key : backup.company.deletedUserKeys())
        row(id++, key, key);
}

void writeDirectories(BackupRows &backup)
{
    for (const UserDirectory &directory : backup.company.directories()) {
        const bool internal = directory.kind == UserDirectory::Kind::Internal;
        const bool crowd = directory.kind == UserDirectory::Kind::Crowd;
        const QString implementation = internal ? u"com.atlassian.crowd.directory.InternalDirectory"_s
                                       : crowd  ? u"com.atlassian.crowd.directory.RemoteCrowdDirectory"_s
                                                : u"com.atlassian.crowd.directory.OpenLDAP"_s;
        backup.rows.begin("Directory");
        backup.rows.put("id", directory.id);
        backup.rows.put("directoryName", directory.name);
        backup.rows.put("lowerDirectoryName", directory.name.toLower());
        backup.rows.putTime("createdDate", Company::begun);
        backup.rows.putTime("updatedDate", Company::begun);
        backup.rows.put("active", qint64(directory.active ? 1 : 0));
        backup.rows.put("description", internal ? "Jira default internal directory" : "");
        backup.rows.put("implementationClass", implementation);
        backup.rows.put("lowerImplementationClass", implementation.toLower());
        backup.rows.put("type", internal ? "INTERNAL" : crowd ? "CROWD" : "CONNECTOR");
        backup.rows.put("position", static_cast<qint64>(directory.position));
        backup.rows.end();
    }
}

void writeDirectoryAttributes(BackupRows &backup)
{
    const auto row = [&](qint64 directory, std::string_view name, std::string_view value) {
        backup.rows.begin("DirectoryAttribute");
        backup.rows.put("directoryId", directory);
        backup.rows.put("name", name);
        backup.rows.put("value", value);
        backup.rows.end();
    };
    row(Company::internalDirectory, "user_encryption_method", "atlassian-security");
    row(Company::ldapDirectory, "directory.cache.synchronise.interval", "3600");
    row(Company::ldapDirectory, "ldap.basedn", "dc=quillmere-robotics,dc=com");
    row(Company::ldapDirectory, "ldap.password", "not-a-real-password");
    row(Company::ldapDirectory, "ldap.url", "ldap://ldap.quillmere-robotics.com:389");
    row(Company::ldapDirectory, "ldap.user.email", "mail");
    row(Company::ldapDirectory, "ldap.user.filter", "(&(objectclass=inetorgperson)(!(employeeType=robot)))");
    row(Company::ldapDirectory, "ldap.userdn", "cn=jira,ou=services,dc=quillmere-robotics,dc=com");
}

void writeDirectoryOperations(BackupRows &backup)
{
    constexpr std::array<std::string_view, 12> operations{"CREATE_GROUP", "CREATE_ROLE", "CREATE_USER", "DELETE_GROUP",
        "DELETE_ROLE", "DELETE_USER", "UPDATE_GROUP", "UPDATE_GROUP_ATTRIBUTE", "UPDATE_ROLE", "UPDATE_ROLE_ATTRIBUTE",
        "UPDATE_USER", "UPDATE_USER_ATTRIBUTE"};
    const auto row = [&](qint64 directory, std::string_view operation) {
        backup.rows.begin("DirectoryOperation");
        backup.rows.put("directoryId", directory);
        backup.rows.put("operationType", operation);
        backup.rows.end();
    };
    for (const std::string_view operation : operations)
        row(Company::internalDirectory, operation);
    row(Company::ldapDirectory, "UPDATE_GROUP_ATTRIBUTE");
    row(Company::ldapDirectory, "UPDATE_USER_ATTRIBUTE");
}

void writeGroups(BackupRows &backup)
{
    for (const CompanyGroup &group : backup.company.groups()) {
        backup.rows.begin("Group");
        backup.rows.put("id", group.id);
        backup.rows.put("groupName", group.name);
        backup.rows.put("lowerGroupName", group.name.toLower());
        backup.rows.put("active", qint64(1));
        backup.rows.put("local", qint64(0));
        backup.rows.putTime("createdDate", Company::begun + day);
        backup.rows.putTime("updatedDate", Company::begun + day);
        backup.rows.put("description", group.description);
        backup.rows.put(
            "lowerDescription", group.description.isNull() ? group.description : group.description.toLower());
        backup.rows.put("type", "GROUP");
        backup.rows.put("directoryId", group.directoryId);
        backup.rows.end();
    }
}

void writeMemberships(BackupRows &backup)
{
    qint64 id = 10'000;
    const auto row = [&](const CompanyGroup &group, qint64 child, const QString &childName, std::string_view type) {
        backup.rows.begin("Membership");
        backup.rows.put("id", id++);
        backup.rows.put("parentId", group.id);
        backup.rows.put("childId", child);
        backup.rows.put("membershipType", type);
        backup.rows.put("parentName", group.name);
        backup.rows.put("lowerParentName", group.name.toLower());
        backup.rows.put("childName", childName);
        backup.rows.put("lowerChildName", childName.toLower());
        backup.rows.put("directoryId", group.directoryId);
        backup.rows.end();
    };
    const auto &groups = backup.company.groups();
    for (const auto &[parent, child] : backup.company.nestedGroups())
        row(groups.at(parent), groups.at(child).id, groups.at(child).name, "GROUP_GROUP");
    for (qint64 i = 0; i < backup.company.users() && backup.rows.ok(); ++i) {
        const QString userName = backup.company.user(i).userName;
        for (const int group : backup.company.groupsOf(i))
            row(groups.at(group), 10'000 + i, userName, "GROUP_USER");
    }
}

void writeUsers(BackupRows &backup)
{
    for (qint64 i = 0; i < backup.company.users() && backup.rows.ok(); ++i) {
        const Person person = backup.company.user(i);
        Dice dice(Dice::at(backup.company.parameters().seed, 100, i));
        const qsizetype blank = person.displayName.indexOf(u' ');
        const QString firstName = person.displayName.first(blank);
        const QString lastName = person.displayName.sliced(blank + 1);
        const qint64 created = Company::begun + day + static_cast<qint64>(dice.below(3'000)) * day / 2;

        XmlRows &rows = backup.rows;
        rows.begin("User");
        rows.put("id", 10'000 + i);
        rows.put("directoryId", person.directoryId);
        rows.put("userName", person.userName);
        rows.put("lowerUserName", person.userName.toLower());
        rows.put("active", qint64(person.active ? 1 : 0));
        rows.putTime("createdDate", created);
        rows.putTime("updatedDate", created + 45 * day);
        rows.put("firstName", firstName);
        rows.put("lowerFirstName", firstName.toLower());
        rows.put("lastName", lastName);
        rows.put("lowerLastName", lastName.toLower());
        rows.put("displayName", person.displayName);
        rows.put("lowerDisplayName", person.displayName.toLower());
        rows.put("emailAddress", person.email);
        rows.put("lowerEmailAddress", person.email.isNull() ? person.email : person.email.toLower());
        rows.put("credential", person.directoryId == Company::internalDirectory ? fakeHash(dice) : u"nopass"_s);
        rows.put("externalId", uuid(dice));
        rows.end();
    }
}

void writeUserAttributes(BackupRows &backup)
{
    qint64 id = 10'000;
    for (qint64 i = 0; i < backup.company.users() && backup.rows.ok(); ++i) {
        const Person person = backup.company.user(i);
        Dice dice(Dice::at(backup.company.parameters().seed, 101, i));
        const auto row = [&](std::string_view name, const std::string &value) {
            backup.rows.begin("UserAttribute");
            backup.rows.put("id", id++);
            backup.rows.put("userId", 10'000 + i);
            backup.rows.put("directoryId", person.directoryId);
            backup.rows.put("name", name);
            backup.rows.put("value", value);
            backup.rows.put("lowerValue", value);
            backup.rows.end();
        };
        if (person.directoryId == Company::internalDirectory)
            row("requiresPasswordChange", "false");
        if (person.lastLogin == 0)
            continue;
        row("login.count", std::to_string(1 + dice.below(900)));
        row("login.lastLoginMillis", std::to_string(person.lastLogin));
    }
}

} // namespace cloudward
