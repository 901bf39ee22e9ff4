// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/rowrules.h"

#include <QMap>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Row = QList<std::pair<QByteArray, QByteArray>>;
using Edits = QMap<QByteArray, QByteArray>;

/// What becomes of a row, by its entity and what was chosen.
class TestRowRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsFields_data();
    void editsFields();
    void takesGrantsAway_data();
    void takesGrantsAway();
    void looksOnlyAtWhatItMayMend();
};

namespace {

MendChoices people()
{
    MendChoices choices;
    choices.emails.insert(7, u"New.Bob@company.com"_s);
    choices.userNames.insert(u"addon_bob"_s, u"app_Bob"_s);
    choices.deactivate.insert(8);
    return choices;
}

MendChoices everything()
{
    MendChoices choices = people();
    choices.illegalCharacters = choices.encoding = choices.surrogatePairs = true;
    choices.publicFilters = choices.publicDashboards = true;
    choices.anyoneGrants = choices.anyoneBrowse = choices.anyoneUserPicker = true;
    return choices;
}

RowVerdict judged(const QByteArray &entity, const Row &row, const MendChoices &choices)
{
    std::vector<MendField> fields;
    for (const auto &[name, value] : row)
        fields.push_back({name, value});
    return judgeRow(entity, fields, choices);
}

Edits editsOf(const RowVerdict &verdict)
{
    Edits edits;
    for (const auto &edit : verdict.edits)
        edits.insert(edit.name, edit.value);
    return edits;
}

} // namespace

void TestRowRules::editsFields_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<Row>("row");
    QTest::addColumn<Edits>("edits");
    const auto row = [](const char *name, const char *entity, const Row &fields, const Edits &edits) {
        QTest::newRow(name) << QByteArray(entity) << fields << edits;
    };
    row("an address", "User", {{"id", "7"}, {"userName", "bob"}, {"emailAddress", "b"}, {"lowerEmailAddress", "b"}},
        {{"emailAddress", "New.Bob@company.com"}, {"lowerEmailAddress", "new.bob@company.com"}});
    row("an address that is so already", "User",
        {{"id", "7"}, {"emailAddress", "New.Bob@company.com"}, {"lowerEmailAddress", "new.bob@company.com"}}, {});
    row("an address where there was none", "User", {{"id", "7"}},
        {{"emailAddress", "New.Bob@company.com"}, {"lowerEmailAddress", "new.bob@company.com"}});
    row("somebody else's address", "User", {{"id", "9"}, {"emailAddress", "b"}}, {});
    row("the same id of another entity", "ApplicationUser", {{"id", "7"}, {"lowerUserName", "bob"}}, {});
    row("a user's name", "User",
        {{"id", "9"}, {"userName", "ADDON_Bob"}, {"lowerUserName", "addon_bob"}, {"displayName", "addon_bob"},
            {"externalId", "addon_bob"}},
        {{"userName", "app_Bob"}, {"lowerUserName", "app_bob"}});
    row("the name of a key", "ApplicationUser", {{"id", "1"}, {"userKey", "addon_bob"}, {"lowerUserName", "addon_bob"}},
        {{"lowerUserName", "app_bob"}});
    row("a key whose name is another", "ApplicationUser",
        {{"id", "1"}, {"userKey", "addon_bob"}, {"lowerUserName", "bob"}}, {});
    row("a member's name", "Membership",
        {{"membershipType", "GROUP_USER"}, {"parentName", "addon_bob"}, {"lowerParentName", "addon_bob"},
            {"childName", "Addon_bob"}, {"lowerChildName", "addon_bob"}},
        {{"childName", "app_Bob"}, {"lowerChildName", "app_bob"}});
    row("a group in a group", "Membership",
        {{"membershipType", "GROUP_GROUP"}, {"childName", "addon_bob"}, {"lowerChildName", "addon_bob"}}, {});
    row("a group of that name", "Group", {{"groupName", "addon_bob"}, {"lowerGroupName", "addon_bob"}}, {});
    row("content by that key", "Issue", {{"id", "7"}, {"reporter", "addon_bob"}, {"emailAddress", "b"}}, {});
    row("somebody who leaves", "User", {{"id", "8"}, {"active", "1"}}, {{"active", "0"}});
    row("somebody who left before", "User", {{"id", "8"}, {"active", "0"}}, {});
    row("a public filter", "SharePermissions", {{"entityType", "SearchRequest"}, {"type", "global"}},
        {{"type", "loggedin"}});
    row("a public dashboard", "SharePermissions", {{"entityType", "PortalPage"}, {"type", "global"}},
        {{"type", "loggedin"}});
    row("a shared filter", "SharePermissions",
        {{"entityType", "SearchRequest"}, {"type", "group"}, {"param1", "global"}}, {});
    row("something else that is public", "SharePermissions", {{"entityType", "Board"}, {"type", "global"}}, {});
    row("an empty row", "User", {}, {});
}

void TestRowRules::editsFields()
{
    QFETCH(QByteArray, entity);
    QFETCH(Row, row);
    QFETCH(Edits, edits);
    const RowVerdict verdict = judged(entity, row, everything());
    QCOMPARE(editsOf(verdict), edits);
    QCOMPARE(verdict.edits.size(), edits.size());
    QVERIFY(!verdict.removed);
    QVERIFY(judged(entity, row, {}).edits.isEmpty());
}

void TestRowRules::takesGrantsAway_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<Row>("row");
    QTest::addColumn<QByteArray>("by");
    // By which of the choices it goes: all grants, browsing alone, the user picker alone.
    const auto row = [](const char *name, const char *entity, const Row &fields, const char *by) {
        QTest::newRow(name) << QByteArray(entity) << fields << QByteArray(by);
    };
    const Row anyone{{"id", "1"}, {"scheme", "5"}, {"type", "group"}};
    const auto with = [&anyone](const Row &more) { return anyone + more; };
    row("browse", "SchemePermissions", with({{"permissionKey", "BROWSE_PROJECTS"}, {"permission", "10"}}),
        "grants browse");
    row("browse by number", "SchemePermissions", with({{"permission", "10"}}), "grants browse");
    row("browse for an empty group", "SchemePermissions", with({{"parameter", ""}, {"permission", "10"}}),
        "grants browse");
    row("another permission", "SchemePermissions", with({{"permissionKey", "CREATE_ISSUES"}}), "grants");
    row("a number that means something else among schemes", "SchemePermissions", with({{"permission", "27"}}),
        "grants");
    row("for a group", "SchemePermissions", with({{"parameter", "staff"}, {"permission", "10"}}), "");
    row("for who has signed in", "SchemePermissions",
        {{"scheme", "5"}, {"type", "applicationRole"}, {"parameter", ""}, {"permission", "10"}}, "");
    row("for reporters", "SchemePermissions", {{"scheme", "5"}, {"type", "reporter"}, {"permission", "10"}}, "");
    row("old and global", "SchemePermissions", {{"type", "group"}, {"permission", "1"}}, "grants");
    row("old and global, users", "SchemePermissions", {{"type", "group"}, {"permission", "27"}}, "picker");
    row("old and global for a group", "SchemePermissions", {{"type", "group"}, {"permission", "0"}, {"parameter", "a"}},
        "");
    row("global", "GlobalPermissionEntry", {{"id", "1"}, {"permission", "BULK_CHANGE"}}, "grants");
    row("global with an empty group", "GlobalPermissionEntry", {{"permission", "USE"}, {"group_id", ""}}, "grants");
    row("global, users", "GlobalPermissionEntry", {{"permission", "USER_PICKER"}}, "picker");
    row("global for a group", "GlobalPermissionEntry", {{"permission", "USER_PICKER"}, {"group_id", "staff"}}, "");
    row("of another entity", "ProjectRoleActor", with({{"permission", "10"}}), "");
}

void TestRowRules::takesGrantsAway()
{
    QFETCH(QByteArray, entity);
    QFETCH(Row, row);
    QFETCH(QByteArray, by);
    const QList<std::pair<QByteArray, bool MendChoices::*>> choices{{"grants", &MendChoices::anyoneGrants},
        {"browse", &MendChoices::anyoneBrowse}, {"picker", &MendChoices::anyoneUserPicker}};
    for (const auto &[name, choice] : choices) {
        MendChoices chosen;
        chosen.*choice = true;
        const RowVerdict verdict = judged(entity, row, chosen);
        QCOMPARE(verdict.removed.has_value(), by.split(' ').contains(name));
        QCOMPARE(verdict.removedWhat.isEmpty(), !verdict.removed);
        QVERIFY(verdict.edits.isEmpty());
    }
    QVERIFY(!judged(entity, row, people()).removed);
    QVERIFY(!judged(entity, row, {}).removed);
}

/// What mayMend() says no to gets no verdict.
void TestRowRules::looksOnlyAtWhatItMayMend()
{
    const Row row{{"id", "7"}, {"userName", "addon_bob"}, {"lowerUserName", "addon_bob"}, {"childName", "addon_bob"},
        {"emailAddress", "b"}, {"active", "1"}, {"entityType", "PortalPage"}, {"type", "global"}, {"permission", "10"}};
    Row grant = row;
    grant[7].second = "group";
    int wanted = 0;
    for (const QByteArray entity : {"User", "ApplicationUser", "Membership", "SharePermissions", "SchemePermissions",
             "GlobalPermissionEntry", "Issue", "user", "Group", ""}) {
        QVERIFY(!mayMend(entity, {}));
        MendChoices characters;
        characters.illegalCharacters = characters.encoding = true;
        QVERIFY(!mayMend(entity, characters));
        for (const Row &one : {row, grant}) {
            const RowVerdict verdict = judged(entity, one, everything());
            const bool changes = verdict.removed || !verdict.edits.isEmpty();
            QVERIFY2(mayMend(entity, everything()) || !changes, entity.constData());
            wanted += int(changes);
        }
    }
    QVERIFY(wanted >= 6);
}

QTEST_APPLESS_MAIN(TestRowRules)
#include "tst_rowrules.moc"
