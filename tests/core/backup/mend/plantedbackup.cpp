// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/mend/plantedbackup.h"

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// What XML or UTF-8 forbids, in attributes and CDATA, raw and as references; and what looks like it and is allowed.
void plantCharacters(BackupBuilder &backup)
{
    auto issue = [&backup, id = 30000](const QByteArray &rest) mutable {
        backup.addRaw(u"Issue"_s, "    <Issue id=\"" + QByteArray::number(id++) + "\" project=\"10000\" " + rest);
    };
    issue("summary=\"control \x1f and \x01\x02\x7f\"/>");
    issue(QByteArrayLiteral("summary=\"zero \0 here\"/>"));
    issue("summary=\"no characters \xef\xbf\xbe \xef\xbf\xbf, and one \xef\xbf\xbd\"/>");
    issue("summary=\"references &#x1F;&#11;&#xFFFE;&#65535;&#0;&#x110000; and &#10;&#x1F600;&amp;#x1F;\"/>");
    issue("summary=\"pairs \xed\xa0\xbd\xed\xb8\x80 &#xD83D;&#xDE00; &#55357;&#56832; and \xf0\x9f\x98\x80\"/>");
    issue("summary=\"alone \xed\xa0\xbd, \xed\xb8\x80, &#xD83D; &#xDE00; reversed \xed\xb8\x80\xed\xa0\xbd "
          "&#xDE00;&#xD83D; high twice \xed\xa0\xbd\xed\xa0\xbd\xed\xb8\x80\"/>");
    issue("summary=\"Zo\xeb, cut \xe2\x82, long \xc0\xaf\xe0\x80\xaf, too high \xf5\x80\x80\x80 \xf4\x90\x80\x80, "
          "\xe4\xf6\xfc\"/>");
    issue("summary=\"multi\">\n        <description><![CDATA[first \x0c\nsecond \xef\xbf\xbf \xed\xa0\xbd\xed\xb8\x80 "
          "\xed\xa0\xbd \xff\n&#xB; &#xD83D;&#xDE00; ]] > &amp; stay]]></description>\n"
          "        <environment><![CDATA[\x1f\n]]></environment>\n    </Issue>");
    issue("summary=\"child\">\n        <description>&#x1F;text \x0b &amp; more\n</description>\n    </Issue>");
    // Between rows, where no row has it.
    backup.addRaw(u"Issue"_s, "  \x1e <Issue id=\"30100\" project=\"10000\" summary=\"fine\"/>");
    backup.addRaw(u"Worklog"_s,
        "    <Worklog id=\"1\" issue=\"10000\" author=\"anna\"><body><![CDATA[\x1f\n]]></body></Worklog>");
    backup.apps = {{u"Tempo \a"_s, u"is.origo"_s, u"1.0"_s}};
    backup.activeObjectsRows = "<row><integer>1</integer><string>raw \x1f\xef\xbf\xbe</string></row>\n    "
                               "<row><integer>2</integer><string>&#x1F;&#xD83D;&#xDE00; \xed\xa0\xbd\xed\xb8\x80 "
                               "&#xDE00; Zo\xeb</string></row>\n"
                               "    <row><integer>3</integer><string><![CDATA[&#x1F; \x0b]]></string></row>\n    "
                               "<row><integer>4</integer><string>fine, \xf0\x9f\x98\x80</string></row>";
}

struct PlantedUser
{
    QByteArray name;
    QByteArray email; ///< as it stands in the file
    QByteArray rest = {};
    QByteArray directory = "1";
    QByteArray active = "1";
};

void addUser(BackupBuilder &backup, int id, const PlantedUser &user, const QByteArray &key)
{
    const auto number = QByteArray::number(id);
    const auto lower = user.name.toLower();
    backup.addRaw(u"User"_s, "    <User id=\"" + number + "\" directoryId=\"" + user.directory + "\" userName=\"" +
                                 user.name + "\" lowerUserName=\"" + lower + "\" active=\"" + user.active +
                                 "\" displayName=\"" + user.name + "\" " + user.email +
                                 " credential=\"{PKCS5S2}secret-hash\"" + (user.rest.isEmpty() ? "/>" : user.rest));
    if (!key.isEmpty()) {
        backup.addRaw(u"ApplicationUser"_s,
            "    <ApplicationUser id=\"" + number + "\" userKey=\"" + key + "\" lowerUserName=\"" + lower + "\"/>");
    }
}

QByteArray emailText(const QByteArray &email)
{
    return "emailAddress=\"" + email + "\" lowerEmailAddress=\"" + email.toLower() + '"';
}

void plantUsers(BackupBuilder &backup, MendWishes &wishes)
{
    int id = 40000;
    const auto add = [&](const PlantedUser &user) {
        addUser(backup, id, user, "JIRAUSER" + QByteArray::number(id));
        ++id;
    };
    const auto byHand = [&wishes](const QString &name, const QString &email, qint64 directory = 1) {
        wishes.emails.append({.directoryId = directory, .userName = name, .email = email});
    };
    const auto byFile = [&wishes](const QString &who, const QString &email) {
        wishes.emailsFile.append({.line = wishes.emailsFile.size() + 1, .fields = {who, email}});
    };
    add({"bob", emailText("")});
    add({"cid", ""}); // NULL
    add({"dan", emailText("dan@@x &amp; y")});
    byHand(u"dan"_s, u"dan@company.com"_s);
    add({"eve", emailText("eve")});
    add({"fay", emailText("fay@company")});
    add({"gus", emailText("gus@example.com")});
    byFile(u"gus"_s, u"gus@company.com"_s);
    add({"hal", emailText(" ANNA@Company.com ")});
    byFile(u"hal"_s, u"hal@company.com"_s);
    add({"ida", emailText("Anna@company.com"), {}, "2"});
    byHand(u"ida"_s, u"Ida.Ohara@company.com"_s, 2);
    add({"jo", emailText("jo+x@company.com")});
    byFile(u"jo"_s, u"jo.x@company.com"_s);
    add({"kim", emailText("kim@@"), {}, "1", "0"});
    byHand(u"kim"_s, u"kim@company.com"_s);
    add({"liz", "", ">\n        <emailAddress><![CDATA[liz\n@company]]></emailAddress>\n    </User>"});
    byHand(u"liz"_s, u"liz@company.com"_s);
    add({"max", emailText("m\x1f"
                          "ax@company.com")});
    byHand(u"max"_s, u"max@company.com"_s);
    add({"ned", emailText("ned@company.com")});
    wishes.deactivate = {u"ned"_s};
    add({"Anna", emailText("other.anna@company.com"), {}, "2"});
    wishes.domain = u"company.com"_s;
    wishes.oldDomain = u"company"_s;
    wishes.newDomain = u"company.com"_s;
}

/// Content refers to keys, which for older accounts are the first user names.
void plantReservedNames(BackupBuilder &backup)
{
    addUser(backup, 41000, {"addon_jenkins", emailText("jenkins@company.com")}, "addon_jenkins");
    addUser(backup, 41001, {"addon_jenkins", emailText("jenkins.two@company.com"), {}, "2"}, {});
    addUser(backup, 41002, {"ADDON_Two", emailText("two@company.com")}, "JIRAUSER41002");
    addUser(backup, 41003, {"app_jenkins", emailText("app@company.com")}, "app_jenkins");
    auto member = [&backup, id = 50](
                      const QByteArray &name, const QByteArray &type, const QByteArray &directory) mutable {
        backup.addRaw(u"Membership"_s, "    <Membership id=\"" + QByteArray::number(id++) + "\" membershipType=\"" +
                                           type + "\" parentName=\"staff\" lowerParentName=\"staff\" childName=\"" +
                                           name + "\" lowerChildName=\"" + name.toLower() + "\" directoryId=\"" +
                                           directory + "\"/>");
    };
    member("addon_jenkins", "GROUP_USER", "1");
    member("addon_jenkins", "GROUP_USER", "2");
    member("ADDON_Two", "GROUP_USER", "1");
    member("addon_jenkins", "GROUP_GROUP", "1");
    backup.add(u"Group"_s, {{u"id"_s, u"50"_s}, {u"groupName"_s, u"addon_jenkins"_s}, {u"directoryId"_s, u"1"_s}});
    backup.add(u"Issue"_s, {{u"id"_s, u"31000"_s}, {u"project"_s, u"10000"_s}, {u"reporter"_s, u"addon_jenkins"_s},
                               {u"assignee"_s, u"JIRAUSER41002"_s}, {u"summary"_s, u"addon_jenkins"_s}});
    backup.add(u"Action"_s, {{u"id"_s, u"1"_s}, {u"issue"_s, u"10000"_s}, {u"author"_s, u"addon_jenkins"_s},
                                {u"body"_s, u"by addon_jenkins\nand addon_two"_s}});
    backup.add(u"ProjectRoleActor"_s,
        {{u"id"_s, u"1"_s}, {u"pid"_s, u"10000"_s}, {u"roletype"_s, u"atlassian-user-role-actor"_s},
            {u"roletypeparameter"_s, u"addon_jenkins"_s}});
    backup.add(u"SearchRequest"_s, {{u"id"_s, u"50"_s}, {u"name"_s, u"Builds"_s}, {u"author"_s, u"addon_jenkins"_s},
                                       {u"request"_s, u"reporter = addon_jenkins"_s}});
    // Somebody who was deleted: no user whom a rule could rename.
    backup.addRaw(u"ApplicationUser"_s,
        "    <ApplicationUser id=\"41004\" userKey=\"addon_gone\" lowerUserName=\"addon_gone\"/>");
}

void plantOpenDoors(BackupBuilder &backup)
{
    const auto grant = [&backup](const QByteArray &row) {
        backup.addRaw(u"SchemePermissions"_s, "    <SchemePermissions " + row);
    };
    grant("id=\"60\" scheme=\"0\" permission=\"10\" type=\"group\" permissionKey=\"BROWSE_PROJECTS\"/>");
    grant("id=\"61\" scheme=\"0\" permission=\"11\" type=\"group\" parameter=\"\" permissionKey=\"CREATE_ISSUES\"/>");
    grant("id=\"62\" scheme=\"7\" permission=\"12\" type=\"group\"/>");
    grant("id=\"63\" scheme=\"0\" type=\"group\" parameter=\"staff\" permissionKey=\"ADD_COMMENTS\"/>");
    grant("id=\"64\" scheme=\"0\" type=\"group\">\n        <permissionKey><![CDATA[OF_AN_APP\n]]></permissionKey>\n"
          "    </SchemePermissions>");
    grant("id=\"65\" scheme=\"0\" type=\"group\" permissionKey=\"ODD_\x1f\"/>");
    // From before Jira 6.2: global permissions, of no scheme.
    grant("id=\"66\" permission=\"27\" type=\"group\"/>");
    grant("id=\"67\" permission=\"0\" type=\"group\" parameter=\"staff\"/>");
    grant("id=\"68\" scheme=\"0\" type=\"applicationRole\" parameter=\"\" permissionKey=\"EDIT_ISSUES\"/>");
    backup.addRaw(u"GlobalPermissionEntry"_s, "    <GlobalPermissionEntry id=\"60\" permission=\"USER_PICKER\"/>");
    backup.addRaw(
        u"GlobalPermissionEntry"_s, "    <GlobalPermissionEntry id=\"61\" permission=\"BULK_CHANGE\" group_id=\"\"/>");
    const auto share = [&backup](const QByteArray &row) {
        backup.addRaw(u"SharePermissions"_s, "    <SharePermissions " + row + "/>");
    };
    share("id=\"60\" entityId=\"1\" entityType=\"SearchRequest\" type=\"global\" rights=\"1\"");
    share("id=\"61\" entityId=\"50\" entityType=\"SearchRequest\" type=\"global\"");
    share("id=\"62\" entityId=\"1\" entityType=\"PortalPage\" type=\"global\" rights=\"1\"");
    share("id=\"63\" entityId=\"2\" entityType=\"PortalPage\" type=\"global\" rights=\"1\"");
    share("id=\"64\" entityId=\"2\" entityType=\"PortalPage\" type=\"group\" param1=\"global\"");
}

} // namespace

PlantedBackup plantedBackup(const QByteArray &lineEnd)
{
    PlantedBackup planted{.backup = BackupBuilder::healthy(), .wishes = {}};
    planted.backup.lineEnd = lineEnd;
    planted.backup.add(u"Directory"_s, {{u"id"_s, u"2"_s}, {u"directoryName"_s, u"Second"_s}, {u"active"_s, u"1"_s},
                                           {u"type"_s, u"INTERNAL"_s}, {u"position"_s, u"1"_s}});
    plantCharacters(planted.backup);
    plantUsers(planted.backup, planted.wishes);
    plantReservedNames(planted.backup);
    plantOpenDoors(planted.backup);
    planted.wishes.findings = mendableFindings();
    return planted;
}

} // namespace cloudward
