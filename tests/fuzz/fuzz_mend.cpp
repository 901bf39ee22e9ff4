// SPDX-License-Identifier: Apache-2.0
// Whatever a backup holds and whatever is chosen: the mender ends without harm; where the backup could be read, it is
// mended, no error is found in the copy that was not found before, what was chosen is gone, mending again changes
// nothing, and where nothing was chosen every byte is as it was.
#include "core/archive/zipreader.h"
#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/backup/mend/mendplan.h"
#include "tests/core/backup/mend/plantedbackup.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace cloudward;
using namespace cloudward::test;
using namespace Qt::StringLiterals;

namespace {

/// How many inputs could be read, and in how many of them there was something to change.
qint64 readable = 0;
qint64 changed = 0;

/// Between entities.xml and activeobjects.xml in an input.
constexpr QByteArrayView between = "\n%%%\n";

/// An entity with what may stand in its rows.
struct Dish
{
    QByteArray entity;
    QByteArrayList fields;
    QByteArrayList values;
};

const QList<Dish> dishes{
    {"ApplicationUser", {"userKey", "lowerUserName"}, {"anna", "addon_x", "app_x", "app_x-2", "bob", "JIRAUSER1"}},
    {"Directory", {"type", "active", "position", "directoryName"}, {"INTERNAL", "CONNECTOR", "1", "0", "staff"}},
    {"GlobalPermissionEntry", {"permission", "group_id"}, {"USER_PICKER", "BULK_CHANGE", "ADMINISTER", "", "staff"}},
    {"Group", {"groupName", "directoryId"}, {"staff", "addon_x", "site-admins", "1"}},
    {"Issue", {"summary", "reporter", "project", "description"}, {"anna", "addon_x", "1", "&amp;", "\xc3\xa4", "\r\n"}},
    {"Membership", {"childName", "lowerChildName", "membershipType", "parentName", "directoryId"},
        {"addon_x", "ADDON_X", "anna", "GROUP_USER", "GROUP_GROUP", "staff", "1"}},
    {"NodeAssociation", {"sourceNodeEntity", "sourceNodeId", "sinkNodeEntity", "sinkNodeId"},
        {"Project", "PermissionScheme", "1", "5"}},
    {"Project", {"key", "originalkey", "name", "lead"}, {"ABC", "addon_x", "abc", "A"}},
    {"SchemePermissions", {"scheme", "type", "parameter", "permission", "permissionKey"},
        {"group", "applicationRole", "5", "", "10", "27", "BROWSE_PROJECTS", "CREATE_ISSUES", "staff"}},
    {"SharePermissions", {"entityType", "type", "entityId"},
        {"global", "loggedin", "group", "SearchRequest", "PortalPage", "1"}},
    {"User",
        {"userName", "lowerUserName", "emailAddress", "lowerEmailAddress", "active", "directoryId", "emailAddress",
            "userName", "displayName"},
        {"anna", "bob", "addon_x", "ADDON_X", "addon_", "app_x", "app_x-2", "anna@company.com", " Anna@Company.com",
            "anna@company", "a@example.com", "anna+2@company.com", "x@company", "company.org", "@", "", "1", "0", "2"}},
};

const QByteArrayList hostileValues{"\x1f", "\x01", "&#x1F;", "&#xD83D;", "&#xDE00;", "\xed\xa0\xbd", "\xed\xb8\x80",
    "\xff", "\xe2\x82", "\xef\xbf\xbe", "\xf0\x9f\x98\x80", "&#10;", "\t", "\r\n", "-", "]", "?", "\xc3", "&lt;", " ",
    "&#xFFFD;", "&#x41;", "&quot;", "&apos;"};

/// A backup after a recipe: rows with ids of their own, in any order, with right counts at the end. Bytes are the choices,
/// so that every input is well-formed and what rules look at is common.
QByteArray bakedFrom(QByteArrayView recipe)
{
    const auto take = [&recipe]() -> quint8 {
        const quint8 byte = recipe.isEmpty() ? quint8(0) : quint8(recipe.front());
        recipe = recipe.sliced(std::min<qsizetype>(recipe.size(), 1));
        return byte;
    };
    QByteArray document = "<entity-engine-xml>";
    QMap<QByteArray, qint64> counts;
    for (int rows = 0; !recipe.isEmpty() && rows < 200; ++rows) {
        const Dish &dish = dishes[take() % dishes.size()];
        const quint8 shape = take();
        document += ((shape & 1) != 0 ? "\n    <" : "<") + dish.entity + " id=\"" + QByteArray::number(rows + 1) + '"';
        ++counts[dish.entity];
        QByteArray children;
        QByteArrayList had;
        for (int left = 2 + (shape >> 5); left > 0; --left) {
            const QByteArray &name = dish.fields[take() % dish.fields.size()];
            const quint8 kind = take();
            QByteArray value;
            for (int pieces = 1 + (kind >> 7) * 2; pieces > 0; --pieces) {
                const quint8 which = take();
                const QByteArrayList &list = which >= 0xa0 ? hostileValues : dish.values;
                value += list[which % list.size()];
            }
            if (had.contains(name))
                continue;
            had.append(name);
            switch (kind & 7) {
            case 6: children += '<' + name + "><![CDATA[" + value + "]]></" + name + '>'; break;
            case 7: children += '<' + name + '>' + value + "</" + name + ">\n"; break;
            default: document += ' ' + name + "=\"" + value + '"'; break;
            }
        }
        document += children.isEmpty() ? QByteArray("/>") : '>' + children + "</" + dish.entity + '>';
        if ((shape & 14) == 14)
            document += hostileValues[take() % hostileValues.size()];
    }
    document += "<!-- ___ Entities ___\n     Total : 1\n";
    for (auto count = counts.begin(); count != counts.end(); ++count)
        document += "     " + count.key() + " : " + QByteArray::number(*count) + '\n';
    return document + "-->\n</entity-engine-xml>";
}

/// What an input's first two bytes wish, a bit each.
constexpr quint16 illegal = 1 << 0;
constexpr quint16 encoding = 1 << 1;
constexpr quint16 missing = 1 << 2;
constexpr quint16 invalid = 1 << 3;
constexpr quint16 duplicate = 1 << 4;
constexpr quint16 addons = 1 << 5;
constexpr quint16 grants = 1 << 6;
constexpr quint16 browse = 1 << 7;
constexpr quint16 picker = 1 << 8;
constexpr quint16 filters = 1 << 9;
constexpr quint16 dashboards = 1 << 10;
constexpr quint16 replaceDomain = 1 << 11;
constexpr quint16 setByHand = 1 << 12;
constexpr quint16 deactivate = 1 << 13;
constexpr quint16 replacement = 1 << 14;
constexpr quint16 replacementOfMore = 1 << 15;
constexpr quint16 everything = 0x3fff;

MendWishes wishesFrom(quint16 bits)
{
    static const std::pair<quint16, QString> findings[] = {{illegal, u"xml.illegal-characters"_s},
        {encoding, u"xml.encoding"_s}, {missing, u"users.email-missing"_s}, {invalid, u"users.email-invalid"_s},
        {invalid, u"users.email-no-tld"_s}, {duplicate, u"users.email-duplicate"_s}, {addons, u"users.addon-prefix"_s},
        {grants, u"security.anyone-grant"_s}, {browse, u"security.anyone-browse"_s},
        {picker, u"security.browse-users-anyone"_s}, {filters, u"security.public-filter"_s},
        {dashboards, u"security.public-dashboard"_s}};
    MendWishes wishes;
    for (const auto &[bit, id] : findings) {
        if ((bits & bit) != 0)
            wishes.findings.append(id);
    }
    if ((bits & (missing | invalid)) != 0)
        wishes.domain = u"company.com"_s;
    if ((bits & replaceDomain) != 0) {
        wishes.oldDomain = u"company"_s;
        wishes.newDomain = u"company.org"_s;
    }
    if ((bits & setByHand) != 0)
        wishes.emails.append({.userId = 0, .directoryId = 1, .userName = u"anna"_s, .email = u"anna.b@company.com"_s});
    if ((bits & deactivate) != 0)
        wishes.deactivate.append(u"bob"_s);
    if ((bits & replacement) != 0)
        wishes.replacement = u"_"_s;
    if ((bits & replacementOfMore) != 0)
        wishes.replacement += u"\ufffd("_s;
    return wishes;
}

QString folder()
{
    // In memory where there is such a folder: every copy is synced.
    static const QTemporaryDir made(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/fuzz_mend-XXXXXX"_s : QString());
    return made.path();
}

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        complain("a file cannot be written");
}

[[noreturn]] void complainOf(const char *what, const QString &which)
{
    std::fprintf(stderr, "%s\n", qPrintable(which));
    complain(what);
}

/// And who may do what.
QStringList errorsIn(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error || finding.id.startsWith(u"security."))
            ids.append(finding.id);
    }
    return ids;
}

bool has(const Findings &findings, const QString &id)
{
    return std::ranges::contains(findings, id, &Finding::id);
}

bool isRead(const Findings &findings)
{
    return std::ranges::none_of(findings,
        [](const Finding &finding) { return finding.id.startsWith(u"archive.") || finding.id == u"xml.malformed"; });
}

QList<QByteArray> filesIn(const QString &path)
{
    ZipReader reader;
    if (!reader.open(path))
        complain("a mended ZIP cannot be opened");
    const auto entries = reader.entries();
    if (!entries || entries->isEmpty() || entries->first().name != "entities.xml"_L1 || entries->size() > 2)
        complain("a mended ZIP holds something else");
    QList<QByteArray> files;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const auto device = reader.openEntry(i);
        if (!device)
            complain("a file of a mended ZIP cannot be opened");
        files.append((*device)->readAll());
        if (!reader.finishEntry())
            complain("a file of a mended ZIP is damaged");
    }
    return files;
}

Result<MendReport> mend(const QString &backup, const QString &name, const MendChoices &choices)
{
    Work work;
    const auto report =
        mendBackup({.backup = backup, .out = folder() + u'/' + name, .overwrite = true, .choices = choices}, work);
    if (!QDir(folder()).entryList({u"*.part"_s}).isEmpty())
        complain("a part is left");
    return report;
}

void checkPeople(const Inventory &before, const Inventory &after, const MendPlan &plan)
{
    const QList<Person> &users = before.people.users;
    if (users.size() != after.people.users.size() || before.people.groups != after.people.groups ||
        before.people.memberships.size() != after.people.memberships.size())
        complain("somebody is gone, or came");
    for (qsizetype i = 0; i < users.size(); ++i) {
        const Person &person = after.people.users[i];
        if (person.email != plan.choices.emails.value(users[i].id, users[i].email))
            complainOf("somebody has another address than was planned", person.email);
        const QString name = plan.choices.userNames.value(users[i].userName.toLower(), users[i].userName);
        if (person.userName != name)
            complainOf("somebody has another name than was planned", person.userName);
    }
}

void check(const QByteArray &input)
{
    const quint16 bits = input.size() < 2 ? quint16(0) : quint16(quint8(input[0]) | quint8(input[1]) << 8);
    // The third says whether the rest is a recipe.
    const bool isRecipe = input.size() > 2 && (input[2] & 1) != 0;
    const QByteArray rest = isRecipe ? bakedFrom(QByteArrayView(input).sliced(3)) : input.mid(3);
    const qsizetype cut = rest.indexOf(between);
    const QByteArray entities = cut < 0 ? rest : rest.first(cut);
    QList<QByteArray> original{entities};
    const QString backup = folder() + u"/entities.xml"_s;
    write(backup, entities);
    QFile::remove(folder() + u"/activeobjects.xml"_s);
    if (cut >= 0) {
        original.append(rest.sliced(cut + between.size()));
        write(folder() + u"/activeobjects.xml"_s, original.last());
    }

    Work work;
    const auto audit = auditBackup(backup, work);
    if (!audit)
        complain("a file cannot be read");
    const MendWishes wishes = wishesFrom(bits);
    const MendPlan plan = planMend(audit->inventory, wishes);
    const auto report = mend(backup, u"mended.zip"_s, plan.choices);
    if (!isRead(audit->findings)) {
        if (report && !has(audit->findings, u"archive.no-entities"_s))
            complain("what is damaged was mended");
        return;
    }
    if (!report) {
        if (report.error().code != ErrorCode::Unsupported)
            complainOf(
                "what can be read cannot be mended", errorName(report.error().code) + u' ' + report.error().detail);
        return;
    }
    ++readable;
    changed += report->preview.changes() > 0 ? 1 : 0;
    const QStringList before = errorsIn(audit->findings);
    for (const QString &id : errorsIn(report->audit.findings)) {
        const auto grown = std::ranges::find(report->audit.findings, id, &Finding::id);
        if (!before.contains(id))
            complainOf("an error has grown", id + u": "_s + grown->examples.join(u", "_s));
    }
    for (const QString &id : std::as_const(wishes.findings)) {
        const bool isAsked = !needsEmailRule(id) && id != "users.email-duplicate"_L1;
        // Rows without an id of their own have a problem.
        if (isAsked && plan.problems.isEmpty() && has(report->audit.findings, id))
            complainOf("what was chosen is still there", id);
    }
    // Halves of a pair are question marks to the audit, and a character in the copy.
    if (!plan.choices.surrogatePairs)
        checkPeople(audit->inventory, report->audit.inventory, plan);

    const QList<QByteArray> mended = filesIn(report->path);
    if (plan.choices == MendChoices() && (mended != original || report->preview.changes() != 0))
        complain("nothing was chosen, and something is changed");
    const auto again = mend(report->path, u"again.zip"_s, planMend(report->audit.inventory, wishes).choices);
    if (!again)
        complain("a mended copy cannot be mended");
    if (again->preview.changes() != 0 || filesIn(again->path) != mended) {
        const QString what =
            again->preview.first.isEmpty() ? QString() : mendingId(again->preview.first.first().mending);
        complainOf("mending again changes something", what);
    }
}

QByteArray seedOf(quint16 bits, const QByteArray &entities, const QByteArray &activeObjects = {})
{
    QByteArray seed;
    seed.append(char(bits & 0xff)).append(char(bits >> 8)).append('\0').append(entities);
    return activeObjects.isEmpty() ? seed : seed + between.toByteArray() + activeObjects;
}

QList<QByteArray> makeSeeds()
{
    const QByteArray people =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<entity-engine-xml>\n"
        "    <ApplicationUser id=\"1\" userKey=\"anna\" lowerUserName=\"anna\"/>\n"
        "    <ApplicationUser id=\"2\" userKey=\"addon_x\" lowerUserName=\"addon_x\"/>\n"
        "    <Directory id=\"1\" type=\"INTERNAL\" active=\"1\" position=\"0\"/>\n"
        "    <Membership membershipType=\"GROUP_USER\" parentName=\"g\" childName=\"addon_x\" "
        "lowerChildName=\"addon_x\"/>\n"
        "    <User id=\"1\" directoryId=\"1\" userName=\"anna\" lowerUserName=\"anna\" active=\"1\" "
        "emailAddress=\"anna\"/>\n"
        "    <User id=\"2\" directoryId=\"1\" userName=\"addon_x\" active=\"1\" emailAddress=\"x@company\"/>\n"
        "    <User id=\"3\" directoryId=\"1\" userName=\"bob\">\n<emailAddress><![CDATA[a\nb]]></emailAddress></User>\n"
        "    <User id=\"4\" directoryId=\"1\" userName=\"cid\" emailAddress=\"x@company\"/>\n"
        "<!-- ___ Entities ___\n     Total : 8\n     ApplicationUser : 2\n     Directory : 1\n     Membership : 1\n"
        "     User : 4\n -->\n</entity-engine-xml>\n";
    const QByteArray doors =
        "<entity-engine-xml><GlobalPermissionEntry permission=\"USER_PICKER\"/><GlobalPermissionEntry "
        "permission=\"USE\" "
        "group_id=\"\"/>\r\n<SchemePermissions id=\"1\" scheme=\"5\" type=\"group\" permission=\"10\"/>\r\n"
        "<SchemePermissions id=\"2\" type=\"group\" permission=\"27\"/><SharePermissions entityType=\"SearchRequest\" "
        "type=\"global\"/><SharePermissions type='global' entityType='PortalPage'/>"
        "<!-- ___ Entities ___\nTotal : 6\nGlobalPermissionEntry : 2\nSchemePermissions : 2\nSharePermissions : 2\n-->"
        "</entity-engine-xml>";
    const QByteArray characters =
        "<entity-engine-xml><!-- \x1f -\x01- --><Issue id='1' summary='\xed\xa0\xbd\xed\xb8\x80&#xD83D;&#xDE00;&#1;\x0c"
        "\xff\xed\xa0\x80\xef\xbf\xbf'><description><![CDATA[]\x1f]\x02>&#1;\xc3]]></description>\x1f</Issue><?p "
        "?\x1f> ?>"
        "\x1e</entity-engine-xml>";
    const QByteArray tables = "<?xml version='1.0'?><backup xmlns='a'><data tableName='AO_1'><column name='A'/><row>"
                              "<string>\x1f&#xDE00;\xe9</string></row></data></backup>";
    PlantedBackup planted = plantedBackup();
    planted.backup.version.clear();
    QByteArray recipe;
    for (int i = 0; i < 2000; ++i)
        recipe.append(char(i * i / 7 + i));
    const QByteArray recipes = seedOf(everything, recipe).replace(2, 1, "\1");
    return {recipes, recipes.first(100), recipes.last(300).prepend("\xff\xff\1"), seedOf(everything, people),
        seedOf(everything, doors), seedOf(everything, characters, tables),
        seedOf(illegal | replacement, characters, tables), seedOf(0, people + doors, tables),
        seedOf(everything, planted.backup.entities(), planted.backup.activeObjects())};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int result = fuzz(argc, argv, makeSeeds(), check);
    std::printf("%lld could be read, and %lld of them were changed\n", static_cast<long long>(readable),
        static_cast<long long>(changed));
    return result;
}
