// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/mend/mending.h"
#include "tests/core/backup/mend/plantedbackup.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace cloudward;
using namespace Qt::StringLiterals;
using cloudward::test::run;

/// Where the mender must not, cannot or shall not go on: one clear error, and nothing left that looks like a backup.
class TestMendDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesToWriteOverTheBackup_data();
    void refusesToWriteOverTheBackup();
    void refusesToWriteOverTheNeighbour();
    void refusesWhatIsThere();
    void writesOverWhatIsThereWhenAsked();
    void stopsWhenAsked();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void refusesWhatNobodyCanMend_data();
    void refusesWhatNobodyCanMend();
    void saysThatAFolderIsNotThere();
    void aDiskThatFillsUpOnTheWay_data();
    void aDiskThatFillsUpOnTheWay();

private:
    QString writePlanted(int moreRows = 0);
    Result<MendReport> mend(const QString &backup, Work work = {}, bool overwrite = false);
    QStringList filesOut() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    MendChoices m_choices;
};

namespace {

QString objectionsToError(const Result<MendReport> &report, ErrorCode code)
{
    if (report)
        return u"it went well"_s;
    if (report.error().code != code)
        return errorName(report.error().code) + u": "_s + report.error().subject + u": "_s + report.error().detail;
    return {};
}

} // namespace

void TestMendDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = m_folder->filePath(u"out"_s);
    QVERIFY(QDir().mkpath(m_out));
    // Without an inventory: of a backup that cannot be read there is none.
    m_choices = {};
    m_choices.illegalCharacters = m_choices.encoding = m_choices.surrogatePairs = true;
    m_choices.anyoneGrants = m_choices.publicFilters = true;
    m_choices.emails.insert(20000, u"new@company.com"_s);
}

QString TestMendDamage::writePlanted(int moreRows)
{
    PlantedBackup planted = plantedBackup();
    for (int i = 0; i < moreRows; ++i) {
        planted.backup.addRaw(u"Worklog"_s, "    <Worklog id=\"" + QByteArray::number(1000 + i) + "\" body=\"" +
                                                test::noise(1000, quint64(i + 1)).toBase64() + "\"/>");
    }
    return planted.backup.writeZip(m_folder->path(), u"a folder"_s);
}

Result<MendReport> TestMendDamage::mend(const QString &backup, Work work, bool overwrite)
{
    return mendBackup(
        {.backup = backup, .out = m_out + u"/mended.zip"_s, .overwrite = overwrite, .choices = m_choices}, work);
}

QStringList TestMendDamage::filesOut() const
{
    return QDir(m_out).entryList(QDir::Files | QDir::Hidden);
}

void TestMendDamage::refusesToWriteOverTheBackup_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"the same", "another spelling", "symbolic link", "hard link", "link to its folder"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestMendDamage::refusesToWriteOverTheBackup()
{
    QFETCH(QString, way);
    const QString backup = writePlanted();
    const QByteArray bytes = test::contentsOf(backup);
    QString out = backup;
    if (way == "another spelling"_L1) {
        out = m_folder->path() + u"/out/../backup.zip"_s;
    } else if (way == "symbolic link"_L1) {
        out = m_folder->filePath(u"link.zip"_s);
        QVERIFY(QFile::link(backup, out));
    } else if (way == "hard link"_L1) {
        out = m_folder->filePath(u"link.zip"_s);
        std::filesystem::create_hard_link(backup.toStdString(), out.toStdString());
    } else if (way == "link to its folder"_L1) {
        QVERIFY(QFile::link(m_folder->path(), m_out + u"/here"_s));
        out = m_out + u"/here/backup.zip"_s;
    }
    for (const bool overwrite : {true, false}) {
        Work work;
        const auto report =
            mendBackup({.backup = backup, .out = out, .overwrite = overwrite, .choices = m_choices}, work);
        QCOMPARE(objectionsToError(report, ErrorCode::InvalidInput), QString());
        QCOMPARE(test::contentsOf(backup), bytes);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.part"_s, u"*.csv"_s}).isEmpty());
    }
}

/// An extracted backup is two files.
void TestMendDamage::refusesToWriteOverTheNeighbour()
{
    writePlanted();
    const QString content = m_folder->filePath(u"content/a folder"_s);
    const QByteArray bytes = test::contentsOf(content + u"/activeobjects.xml"_s);
    Work work;
    const auto report = mendBackup({.backup = content + u"/entities.xml"_s,
                                       .out = content + u"/activeobjects.xml"_s,
                                       .overwrite = true,
                                       .choices = m_choices},
        work);
    QCOMPARE(objectionsToError(report, ErrorCode::InvalidInput), QString());
    QCOMPARE(test::contentsOf(content + u"/activeobjects.xml"_s), bytes);
    QCOMPARE(QDir(content).entryList(QDir::Files).size(), 2);
}

void TestMendDamage::refusesWhatIsThere()
{
    const QString backup = writePlanted();
    for (const QString &name : {u"mended.zip"_s, QFileInfo(changesPath(m_out + u"/mended.zip"_s)).fileName()}) {
        QVERIFY(test::write(m_out + u'/' + name, "mine"));
        QCOMPARE(objectionsToError(mend(backup), ErrorCode::ExistsAlready), QString());
        QCOMPARE(test::contentsOf(m_out + u'/' + name), QByteArray("mine"));
        QCOMPARE(filesOut(), QStringList{name});
        QVERIFY(QFile::remove(m_out + u'/' + name));
    }
}

void TestMendDamage::writesOverWhatIsThereWhenAsked()
{
    const QString backup = writePlanted();
    QVERIFY(test::write(m_out + u"/mended.zip"_s, "mine"));
    QVERIFY(mend(backup, {}, true));
    QCOMPARE(test::objections(m_out + u"/mended.zip"_s), QString());
    const QByteArray first = test::contentsOf(m_out + u"/mended.zip"_s);
    // A part that somebody left behind is in nobody's way.
    QVERIFY(test::write(m_out + u"/mended.zip.part"_s, QByteArray(10'000'000, 'x')));
    QVERIFY(mend(backup, {}, true));
    QVERIFY(std::abs(test::contentsOf(m_out + u"/mended.zip"_s).size() - first.size()) < 100);
    QCOMPARE(filesOut().size(), 2);
}

/// At each of its reports in turn.
void TestMendDamage::stopsWhenAsked()
{
    const QString backup = writePlanted(2000);
    int stopped = 0;
    QSet<Phase> phases;
    for (int last = 0; last < 200; ++last) {
        Work work;
        int reports = 0;
        work.progress = ProgressSink([&](const Progress &now) {
            if (reports++ != last)
                return;
            phases.insert(now.phase);
            work.cancel.request();
        });
        const auto report = mendBackup(
            {.backup = backup, .out = m_out + u"/mended.zip"_s, .overwrite = false, .choices = m_choices}, work);
        if (report)
            break;
        QCOMPARE(objectionsToError(report, ErrorCode::Cancelled), QString());
        ++stopped;
        for (const QString &name : filesOut())
            QVERIFY2(name.endsWith(u".part"), qPrintable(name));
    }
    QVERIFY(stopped >= 2);
    QVERIFY(phases.contains(Phase::Writing));
}

void TestMendDamage::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("cut");
    for (const QString &name : {u"backup.zip"_s, u"backup.tar.gz"_s, u"backup.7z"_s}) {
        QTest::newRow(qPrintable(name + u", cut"_s)) << name << true;
        QTest::newRow(qPrintable(name + u", with other bytes"_s)) << name << false;
    }
}

void TestMendDamage::refusesWhatIsDamaged()
{
    QFETCH(QString, name);
    QFETCH(bool, cut);
    writePlanted(200);
    const QString path = m_folder->filePath(name);
    const QString content = m_folder->filePath(u"content"_s);
    if (name.endsWith(u".gz"))
        QCOMPARE(run(u"tar"_s, {u"-caf"_s, path, u"a folder"_s}, content), QString());
    else if (name.endsWith(u".7z"))
        QCOMPARE(run(u"7z"_s, {u"a"_s, u"-bso0"_s, u"-bsp0"_s, path, u"a folder"_s}, content), QString());
    QByteArray bytes = test::contentsOf(path);
    if (cut)
        bytes.truncate(bytes.size() / 2);
    else
        bytes.replace(bytes.size() / 2, 4, "\xff\xff\xff\xff");
    QVERIFY(writeTestFile(path, bytes));
    const auto report = mend(path);
    QCOMPARE(objectionsToError(report, ErrorCode::Malformed), QString());
    QVERIFY(!report.error().subject.isEmpty() && !report.error().detail.isEmpty());
    for (const QString &left : filesOut())
        QVERIFY2(left.endsWith(u".part"), qPrintable(left));
    Work work;
    const auto preview = previewMend(path, m_choices, work);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::Malformed);
}

void TestMendDamage::refusesWhatNobodyCanMend_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &file, const QByteArray &find, const QByteArray &put,
                         ErrorCode code = ErrorCode::Malformed) { QTest::newRow(name) << file << find << put << code; };
    const QString entities = u"entities.xml"_s;
    const QString activeObjects = u"activeobjects.xml"_s;
    row("an end tag is missing", entities, "</entity-engine-xml>", "");
    row("nothing after the first half", entities, "<Issue id=\"10000\"", "<Issue id=\"10000");
    row("an attribute twice", entities, "<Issue id=\"10000\"", "<Issue id=\"1\" id=\"10000\"");
    row("an ampersand alone", entities, "id=\"10000\"", "id=\"1 & 2\"");
    row("another root", entities, "entity-engine-xml", "something");
    row("a forbidden character in a name", entities, "<Issue id=\"10000\"", "<Iss\x1fue id=\"10000\"");
    row("an entity", entities, "id=\"10000\"", "id=\"&mine;\"");
    row("a document type", entities, "<entity-engine-xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><entity-engine-xml");
    row("a table that does not end", activeObjects, "</data>", "");
    row("another encoding", entities, "encoding=\"UTF-8\"", "encoding=\"windows-1252\"", ErrorCode::Unsupported);
    row("another encoding in the apps' file", activeObjects, "encoding='UTF-8'", "encoding='windows-1252'",
        ErrorCode::Unsupported);
}

void TestMendDamage::refusesWhatNobodyCanMend()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    QFETCH(ErrorCode, code);
    const QString content = m_folder->filePath(u"content"_s);
    QVERIFY(!plantedBackup().backup.writeXml(content).isEmpty());
    QByteArray bytes = test::contentsOf(content + u'/' + file);
    QVERIFY(bytes.contains(find));
    bytes.replace(find, put);
    QVERIFY(writeTestFile(content + u'/' + file, bytes));
    const QString backup = m_folder->filePath(u"backup.zip"_s);
    QVERIFY(zipFolder(backup, content, {u"entities.xml"_s, u"activeobjects.xml"_s}));
    const auto report = mend(backup);
    QCOMPARE(objectionsToError(report, code), QString());
    QVERIFY(!report.error().detail.isEmpty());
    QVERIFY2(!report.error().detail.contains(u"PKCS5S2"), qPrintable(report.error().detail));
    for (const QString &left : filesOut())
        QVERIFY2(left.endsWith(u".part"), qPrintable(left));
}

void TestMendDamage::saysThatAFolderIsNotThere()
{
    const QString backup = writePlanted();
    QCOMPARE(objectionsToError(mend(m_folder->filePath(u"none.zip"_s)), ErrorCode::NotFound), QString());
    QVERIFY(test::write(m_out + u"/file"_s, "mine"));
    m_out += u"/file"_s;
    const auto report = mend(backup);
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::NotWritable || report.error().code == ErrorCode::NotFound,
        qPrintable(errorName(report.error().code)));
}

void TestMendDamage::aDiskThatFillsUpOnTheWay_data()
{
    QTest::addColumn<QString>("size");
    // For nothing, for a part of it, and for all but the last of it.
    QTest::newRow("at once") << u"size=4k"_s;
    QTest::newRow("on the way") << u"size=1m"_s;
}

void TestMendDamage::aDiskThatFillsUpOnTheWay()
{
    QFETCH(QString, size);
    const QString backup = writePlanted(3000);
    // A small disk in a world of our own.
    const int world = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    if (::unshare(world) != 0)
        QSKIP("this account may not mount a small disk");
    // Fails where "/" is no mount of its own, as in a changed root: then it was made private with that root.
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (::mount("tmpfs", QFile::encodeName(m_out).constData(), "tmpfs", 0, size.toLatin1().constData()) != 0)
        QSKIP("this account may not mount a small disk");
    const auto report = mend(backup);
    const QStringList left = filesOut();
    ::umount2(QFile::encodeName(m_out).constData(), MNT_DETACH);
    QCOMPARE(objectionsToError(report, ErrorCode::DiskFull), QString());
    QVERIFY(!report.error().subject.isEmpty());
    QCOMPARE(left, QStringList());
}

QTEST_APPLESS_MAIN(TestMendDamage)
#include "tst_menddamage.moc"
