// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> allRooms{u"work"_s, u"findings"_s, u"archive"_s, u"people"_s, u"masking"_s, u"transfer"_s,
    u"backup"_s, u"media"_s, u"server"_s, u"cloud"_s, u"attach"_s, u"bigpicture"_s, u"checks"_s, u"migration"_s,
    u"guide"_s, u"schedule"_s};

/// "Who may know whom" in ARCHITECTURE.md: what each room of core may include beside itself.
const QHash<QString, QSet<QString>> arrows{
    {u"work"_s, {}},
    {u"findings"_s, {u"work"_s}},
    {u"archive"_s, {u"work"_s, u"findings"_s}},
    {u"people"_s, {u"work"_s, u"findings"_s}},
    {u"masking"_s, {u"work"_s, u"people"_s}},
    {u"transfer"_s, {u"work"_s}},
    {u"backup"_s, {u"work"_s, u"findings"_s, u"archive"_s, u"people"_s}},
    {u"media"_s, {u"work"_s, u"findings"_s, u"archive"_s, u"people"_s, u"transfer"_s, u"backup"_s}},
    {u"server"_s, {u"work"_s, u"people"_s, u"transfer"_s}},
    {u"cloud"_s, {u"work"_s, u"people"_s, u"transfer"_s}},
    {u"attach"_s, {u"work"_s, u"people"_s, u"transfer"_s, u"backup"_s, u"media"_s, u"cloud"_s}},
    {u"bigpicture"_s, {u"work"_s, u"people"_s, u"cloud"_s}},
    {u"checks"_s, allRooms - QSet{u"migration"_s, u"guide"_s, u"schedule"_s}},
    {u"migration"_s, allRooms - QSet{u"guide"_s, u"schedule"_s}},
    {u"guide"_s, {u"work"_s, u"migration"_s}},
    {u"schedule"_s, {u"work"_s, u"migration"_s}},
};

/// The names in a folder of Qt's headers: "QWidget", "qwidget.h".
QSet<QString> headersOf(const QString &module)
{
    const auto names = QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module).entryList(QDir::Files);
    return {names.begin(), names.end()};
}

/// Headers of the modules that core does without. Some stand here by name, for a Qt whose headers lie elsewhere.
const QSet<QString> &headersWithWindows()
{
    static const QSet<QString> headers = [] {
        QSet<QString> all{u"QApplication"_s, u"QColor"_s, u"QFont"_s, u"QGuiApplication"_s, u"QIcon"_s, u"QImage"_s,
            u"QPixmap"_s, u"QWidget"_s, u"QWindow"_s, u"qwidget.h"_s, u"qcolor.h"_s};
        for (const auto &module : {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s})
            all += headersOf(module);
        return all - headersOf(u"QtCore"_s);
    }();
    return headers;
}

const QRegularExpression &modulesWithWindows()
{
    static const QRegularExpression modules(
        u"^(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL\\w*|Quick\\w*|Qml\\w*|WebEngine\\w*)$"_s);
    return modules;
}

/// What is wrong with one line of the file at `path` (from the root: "core/media/x.cpp"); empty if nothing is.
QString wrongWith(const QString &path, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const auto target = match.captured(2);
    const auto from = path.split(u'/');
    const auto to = target.split(u'/');
    const bool inCore = from.value(0) == "core"_L1;
    if (inCore) {
        const bool ofModule =
            to.size() > 1 && to[0].startsWith("Qt"_L1) && modulesWithWindows().match(to[0].sliced(2)).hasMatch();
        if (ofModule || headersWithWindows().contains(target))
            return u"core does without windows"_s;
    }
    if (match.captured(1) == u'<')
        return {};
    if (target.endsWith(".moc"_L1))
        return {};
    if (!QStringList{u"core"_s, u"wizard"_s, u"app"_s}.contains(to[0]) || to.size() < 2)
        return u"includes start from the root"_s;
    if (inCore && to[0] != "core"_L1)
        return u"core knows no other than core"_s;
    if (from.value(0) == "wizard"_L1 && to[0] == "app"_L1)
        return u"wizard does not know app"_s;
    if (!inCore || from.value(1) == to[1] || to.size() < 3)
        return {};
    if (!arrows.contains(from.value(1)))
        return u"a room that the arrows do not know"_s;
    return arrows[from.value(1)].contains(to[1]) ? QString() : u"%1 must not know %2"_s.arg(from.value(1), to[1]);
}

/// What is wrong with the CMakeLists.txt of a room of core: linking what it must not know.
QStringList wrongLinks(const QString &room, const QString &text)
{
    static const QRegularExpression qtModule(u"\\bQt6?::(\\w+)"_s);
    static const QRegularExpression ours(u"\\bcore_(\\w+)"_s);
    QStringList wrong;
    QString code;
    for (const auto &line : text.split(u'\n'))
        code += line.section(u'#', 0, 0) + u'\n';
    for (const auto &match : qtModule.globalMatch(code)) {
        if (modulesWithWindows().match(match.captured(1)).hasMatch())
            wrong += u"core does without windows: "_s + match.captured();
    }
    for (const auto &match : ours.globalMatch(code)) {
        if (match.captured(1) != room && !arrows.value(room).contains(match.captured(1)))
            wrong += u"%1 must not know %2"_s.arg(room, match.captured(1));
    }
    static const QRegularExpression upwards(u"\\b(wizard|app)\\b"_s);
    if (upwards.match(code).hasMatch())
        wrong += u"core knows no other than core"_s;
    return wrong;
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Fails when an arrow of the house runs back.
class TestArrows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canFail_data();
    void canFail();
    void canFailAtLinks();
    void hasNoCircle();
    void holdInEveryInclude();
    void holdInEveryLink();
};

void TestArrows::canFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto media = u"core/media/x.cpp"_s;
    QTest::newRow("allowed") << media << u"#include \"core/backup/inventory.h\""_s << false;
    QTest::newRow("itself") << media << u"#include \"core/media/y.h\""_s << false;
    QTest::newRow("back") << u"core/backup/x.h"_s << u"#include \"core/media/y.h\""_s << true;
    QTest::newRow("work knows nobody") << u"core/work/x.h"_s << u"#include \"core/findings/finding.h\""_s << true;
    QTest::newRow("aside") << u"core/server/x.h"_s << u"#include \"core/cloud/cloudclient.h\""_s << true;
    QTest::newRow("spaces") << u"core/server/x.h"_s << u"  #  include  \"core/cloud/cloudclient.h\" // why"_s << true;
    QTest::newRow("no other folder knows the document")
        << u"core/checks/x.h"_s << u"#include \"core/migration/migration.h\""_s << true;
    QTest::newRow("upwards") << media << u"#include \"wizard/session.h\""_s << true;
    QTest::newRow("to the doors") << u"wizard/x.cpp"_s << u"#include \"app/practice/sites/practicesites.h\""_s << true;
    QTest::newRow("doors know all") << u"app/main.cpp"_s << u"#include \"wizard/session.h\""_s << false;
    QTest::newRow("not from the root") << media << u"#include \"mediasource.h\""_s << true;
    QTest::newRow("relative") << media << u"#include \"../migration/migration.h\""_s << true;
    QTest::newRow("moc") << media << u"#include \"x.moc\""_s << false;
    QTest::newRow("unknown room") << u"core/cellar/x.h"_s << u"#include \"core/work/work.h\""_s << true;
    QTest::newRow("widget") << media << u"#include <QWidget>"_s << true;
    QTest::newRow("pixmap") << media << u"#include <QPixmap>"_s << true;
    QTest::newRow("colour") << media << u"#include <QtGui/QColor>"_s << true;
    QTest::newRow("lower case") << media << u"#include <qwidget.h>"_s << true;
    QTest::newRow("whole module") << media << u"#include <QtWidgets>"_s << true;
    QTest::newRow("application") << media << u"#include <QGuiApplication>"_s << true;
    QTest::newRow("painting in the window") << u"wizard/x.cpp"_s << u"#include <QPixmap>"_s << false;
    QTest::newRow("core module") << media << u"#include <QCoreApplication>"_s << false;
    QTest::newRow("core header") << media << u"#include <QMimeData>"_s << false;
    QTest::newRow("standard") << media << u"#include <memory>"_s << false;
    QTest::newRow("no include") << media << u"// \"core/migration/migration.h\""_s << false;
}

void TestArrows::canFail()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    QCOMPARE(!wrongWith(path, line).isEmpty(), wrong);
}

void TestArrows::canFailAtLinks()
{
    QVERIFY(wrongLinks(u"backup"_s, u"cloudward_room(backup a.cpp LINKS core_work core_people Qt6::Core)"_s).isEmpty());
    QCOMPARE(wrongLinks(u"backup"_s, u"LINKS core_media"_s).size(), 1);
    QCOMPARE(wrongLinks(u"work"_s, u"LINKS\n  Qt6::Gui Qt::Widgets"_s).size(), 2);
    QCOMPARE(wrongLinks(u"work"_s, u"target_link_libraries(core_work PUBLIC Qt6::WebEngineCore)"_s).size(), 1);
    QCOMPARE(wrongLinks(u"work"_s, u"LINKS wizard"_s).size(), 1);
    QVERIFY(wrongLinks(u"work"_s, u"# Qt6::Gui is what core does without"_s).isEmpty());
}

/// A table of arrows that run in a circle would allow everything.
void TestArrows::hasNoCircle()
{
    QSet<QString> placed;
    while (placed.size() < arrows.size()) {
        const auto before = placed.size();
        for (const auto &[room, known] : arrows.asKeyValueRange()) {
            if ((known - placed - QSet{room}).isEmpty())
                placed.insert(room);
        }
        QVERIFY2(placed.size() > before, "the arrows run in a circle");
    }
    QCOMPARE(placed, allRooms);
}

void TestArrows::holdInEveryInclude()
{
    const QDir root(qEnvironmentVariable("CLOUDWARD_SOURCE_DIR"));
    QStringList wrong;
    int files = 0;
    for (const auto &top : {u"core"_s, u"wizard"_s, u"app"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto path = root.relativeFilePath(it.next());
            ++files;
            int number = 0;
            for (const auto &line : readAll(root.filePath(path)).split(u'\n')) {
                ++number;
                if (const auto what = wrongWith(path, line); !what.isEmpty())
                    wrong += u"%1:%2: %3: %4"_s.arg(path).arg(number).arg(line.trimmed(), what);
            }
        }
    }
    QVERIFY2(files > 50, "CLOUDWARD_SOURCE_DIR is not the checkout");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::holdInEveryLink()
{
    const QDir root(qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/core"_s);
    QStringList wrong;
    int rooms = 0;
    QDirIterator it(root.path(), {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto path = root.relativeFilePath(it.next());
        const auto room = path.section(u'/', 0, 0);
        if (room == "CMakeLists.txt"_L1)
            continue;
        ++rooms;
        for (const auto &what : wrongLinks(room, readAll(root.filePath(path))))
            wrong += u"core/%1: %2"_s.arg(path, what);
    }
    QVERIFY(rooms > 5);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
