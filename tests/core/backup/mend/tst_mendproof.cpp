// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/mend/mending.h"
#include "tests/core/backup/mend/plantedbackup.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Choose = std::function<void(MendChoices &)>;
Q_DECLARE_METATYPE(Choose)

/// That a mended copy differs from the original where the list of changes says so, and nowhere else: by comparemended.py,
/// which has a reader of its own, and expat.
class TestMendProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void differsWhereTheListSays_data();
    void differsWhereTheListSays();
    void keepsWhatStandsBetweenRows();
    void changesNothingUnasked_data();
    void changesNothingUnasked();
    void provesSomething();

private:
    Result<MendReport> mendWith(const QString &backup, const MendChoices &choices);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

MendChoices everyChoice(const QString &backup, const MendWishes &wishes)
{
    const auto audit = auditOfFile(backup);
    return audit ? planMend(audit->inventory, wishes).choices : MendChoices();
}

QList<QByteArray> linesOf(const QString &path)
{
    return test::contentsOf(path).split('\n');
}

} // namespace

void TestMendProof::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<MendReport> TestMendProof::mendWith(const QString &backup, const MendChoices &choices)
{
    Work work;
    return mendBackup(
        {.backup = backup, .out = m_folder->filePath(u"mended.zip"_s), .overwrite = true, .choices = choices}, work);
}

void TestMendProof::differsWhereTheListSays_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Choose>("choose");
    const auto row = [](const char *name, const Choose &choose, const QByteArray &lineEnd = "\n",
                         const QByteArray &before = {}) { QTest::newRow(name) << lineEnd << before << choose; };
    const Choose everything = [](MendChoices &) {};
    row("everything", everything);
    row("everything, from Windows", everything, "\r\n");
    row("everything, with a byte order mark", everything, "\n", "\xef\xbb\xbf");
    row("replaced by one character", [](MendChoices &choices) { choices.replacement = u"\ufffd"_s; });
    row("replaced by several", [](MendChoices &choices) { choices.replacement = u"(?)"_s; });
    row("pairs left as they are", [](MendChoices &choices) { choices.surrogatePairs = false; });
    row("pairs alone", [](MendChoices &choices) {
        choices = {};
        choices.surrogatePairs = true;
    });
    row("characters alone", [](MendChoices &choices) {
        choices = {};
        choices.illegalCharacters = true;
    });
    row("bytes alone", [](MendChoices &choices) {
        choices = {};
        choices.encoding = true;
    });
    row("people alone", [](MendChoices &choices) {
        const MendChoices all = std::exchange(choices, {});
        choices.emails = all.emails;
        choices.userNames = all.userNames;
        choices.deactivate = all.deactivate;
    });
    row("what is open alone", [](MendChoices &choices) {
        choices = {};
        choices.publicFilters = choices.publicDashboards = true;
        choices.anyoneGrants = choices.anyoneUserPicker = true;
    });
    row("filters alone", [](MendChoices &choices) {
        choices = {};
        choices.publicFilters = true;
    });
    row("who may browse alone", [](MendChoices &choices) {
        choices = {};
        choices.anyoneBrowse = true;
    });
    row("addresses that want quoting", [](MendChoices &choices) {
        for (QString &email : choices.emails)
            email = u"<\"o'hara & ö\">"_s + email;
    });
}

void TestMendProof::differsWhereTheListSays()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(QByteArray, before);
    QFETCH(Choose, choose);
    PlantedBackup planted = plantedBackup(lineEnd);
    planted.backup.declaration.prepend(before);
    const QString backup = planted.backup.writeZip(m_folder->path(), u"my backup"_s);
    MendChoices choices = everyChoice(backup, planted.wishes);
    QVERIFY(choices.illegalCharacters && choices.encoding && choices.surrogatePairs && choices.anyoneGrants);
    QVERIFY(choices.emails.size() >= 12 && choices.userNames.size() == 2 && choices.deactivate.size() == 1);
    choose(choices);
    const auto report = mendWith(backup, choices);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->preview.changes() > 0);
    QCOMPARE(objectionsTo(m_folder->filePath(u"content/my backup"_s), *report, choices), QString());
}

/// In front of a row that is taken away: only blanks go with it.
void TestMendProof::keepsWhatStandsBetweenRows()
{
    BackupBuilder backup = BackupBuilder::healthy();
    for (const QByteArray &before :
        {QByteArray("    <!-- a note -->\n    "), QByteArray("  text\n"), QByteArray("<?a b?>")})
        backup.addRaw(u"GlobalPermissionEntry"_s, before + "<GlobalPermissionEntry id=\"9\" permission=\"USE\"/>");
    backup.addRaw(u"GlobalPermissionEntry"_s, "<!-- another --><GlobalPermissionEntry id=\"10\" permission=\"USE\"/>");
    MendChoices choices;
    choices.anyoneGrants = true;
    const auto report = mendWith(backup.writeZip(m_folder->path()), choices);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(objectionsTo(m_folder->filePath(u"content"_s), *report, choices), QString());
    const QByteArray mended = test::contentsOf(report->path + u".unpacked/entities.xml"_s);
    for (const QByteArrayView kept : {"<!-- a note -->", "text", "<?a b?>", "<!-- another -->"})
        QVERIFY2(mended.contains(kept), kept.data());
}

void TestMendProof::changesNothingUnasked_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("Unix") << QByteArray("\n");
    QTest::newRow("Windows") << QByteArray("\r\n");
}

void TestMendProof::changesNothingUnasked()
{
    QFETCH(QByteArray, lineEnd);
    const PlantedBackup planted = plantedBackup(lineEnd);
    const QString backup = planted.backup.writeZip(m_folder->path());
    const auto report = mendWith(backup, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->preview, MendPreview());
    const QString unpacked = m_folder->filePath(u"unpacked"_s);
    QCOMPARE(unpack(report->path, unpacked), QString());
    for (const QString &name : {u"entities.xml"_s, u"activeobjects.xml"_s})
        QCOMPARE(test::contentsOf(unpacked + u'/' + name), test::contentsOf(m_folder->filePath(u"content/"_s + name)));
    // No more than the heading.
    QCOMPARE(test::contentsOf(report->changesPath).count('\n'), 1);
}

/// A list that lacks a change, has one more or another one, and a file in which one more byte differs.
void TestMendProof::provesSomething()
{
    const PlantedBackup planted = plantedBackup();
    const QString backup = planted.backup.writeZip(m_folder->path());
    const MendChoices choices = everyChoice(backup, planted.wishes);
    const auto report = mendWith(backup, choices);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    const QString originals = m_folder->filePath(u"content"_s);
    QCOMPARE(objectionsTo(originals, *report, choices), QString());

    MendReport lie = *report;
    lie.changesPath = m_folder->filePath(u"lie.csv"_s);
    const QList<QByteArray> lines = linesOf(report->changesPath);
    QVERIFY(lines.size() > 50);
    // The first is the heading, and behind the last line end there is nothing.
    for (qsizetype line = 1; line < lines.size() - 1; line += 9) {
        QList<QByteArray> others = lines;
        others.removeAt(line);
        QVERIFY(writeTestFile(lie.changesPath, others.join('\n')));
        QVERIFY2(!objectionsTo(originals, lie, choices).isEmpty(), lines[line].constData());
        others = lines;
        others.insert(line, lines[line]);
        QVERIFY(writeTestFile(lie.changesPath, others.join('\n')));
        QVERIFY2(!objectionsTo(originals, lie, choices).isEmpty(), lines[line].constData());
    }
    const QString mended = report->path + u".unpacked/entities.xml"_s;
    const QByteArray bytes = test::contentsOf(mended);
    for (const QByteArray &place :
        {QByteArray("Exported on"), QByteArray("staff"), QByteArray("second"), QByteArray("Total")}) {
        QByteArray others = bytes;
        others[others.lastIndexOf(place) + 1] = 'q';
        QVERIFY(writeTestFile(mended, others));
        QVERIFY2(!objectionsTo(u"entities.xml"_s, originals + u"/entities.xml"_s, mended, report->changesPath, choices)
                     .isEmpty(),
            place.constData());
    }
}

QTEST_APPLESS_MAIN(TestMendProof)
#include "tst_mendproof.moc"
