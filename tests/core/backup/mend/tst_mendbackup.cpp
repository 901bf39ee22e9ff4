// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/mend/mending.h"
#include "tests/core/backup/mend/plantedbackup.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;
using cloudward::test::run;

/// What becomes of a backup that has every fault that can be mended.
class TestMendBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesNothingThatCanBeMended_data();
    void leavesNothingThatCanBeMended();
    void writesWhatJiraWrites();
    void leavesTheOriginalAlone();
    void saysBeforehandWhatItDoes();
    void namesWhatItDoesNotTakeAlong();
    void renamesWhereANameIsAKeyAndNowhereElse();
    void takesOldGlobalGrantsAway();
    void mendsTheSameFromEveryArchive_data();
    void mendsTheSameFromEveryArchive();
    void mendsWhatHasNoActiveObjects();
    void findsNothingMoreToMend();

private:
    QStringList filesHere() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QStringList trueNames(const QList<Person> &users)
{
    QStringList names;
    for (const Person &person : users)
        names.append(u"%1/%2"_s.arg(person.userName, person.userKey));
    names.sort();
    return names;
}

} // namespace

void TestMendBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestMendBackup::filesHere() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void TestMendBackup::leavesNothingThatCanBeMended_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("replacement");
    QTest::newRow("Unix") << QByteArray("\n") << QByteArray() << QString();
    QTest::newRow("Windows") << QByteArray("\r\n") << QByteArray() << QString();
    QTest::newRow("with a byte order mark") << QByteArray("\n") << QByteArray("\xef\xbb\xbf") << QString();
    QTest::newRow("replaced") << QByteArray("\n") << QByteArray() << u"\ufffd"_s;
}

void TestMendBackup::leavesNothingThatCanBeMended()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(QByteArray, before);
    QFETCH(QString, replacement);
    PlantedBackup planted = plantedBackup(lineEnd);
    planted.backup.declaration.prepend(before);
    planted.wishes.replacement = replacement;
    const QString backup = planted.backup.writeZip(m_folder->path(), u"a folder"_s);
    const auto original = auditOfFile(backup);
    QVERIFY(original);
    // All but those of other archives are there.
    QStringList expected = mendableFindings();
    expected.removeOne(u"archive.not-zip"_s);
    QStringList found = mendableIn(original->findings);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    const MendPlan plan = planMend(original->inventory, planted.wishes);
    QCOMPARE(plan.emails.problems, QList<EmailPlanProblem>());
    QCOMPARE(plan.problems, QStringList());

    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    const auto mended = auditOfFile(report->path);
    QVERIFY(mended);
    QCOMPARE(mendableIn(mended->findings), QStringList());
    QCOMPARE(mended->findings, report->audit.findings);
    QVERIFY(mended->inventory.trailerPresent);
    QVERIFY(mended->inventory.trailerMatches);
    // Five rows grant something to Anyone in schemes, one is from when those were global ones too.
    const auto rowsGone = [&](const QString &entity) {
        return original->inventory.counts.value(entity) - mended->inventory.counts.value(entity);
    };
    QCOMPARE(rowsGone(u"SchemePermissions"_s), 6);
    QCOMPARE(rowsGone(u"GlobalPermissionEntry"_s), 2);
    for (const QString &entity : {u"User"_s, u"ApplicationUser"_s, u"Membership"_s, u"SharePermissions"_s, u"Issue"_s})
        QCOMPARE(rowsGone(entity), 0);
    QCOMPARE(mended->inventory.deletedUsers, original->inventory.deletedUsers);
    QCOMPARE(mended->inventory.apps.size(), 1);
    QCOMPARE(mended->inventory.version, original->inventory.version);
    for (const Person &person : mended->inventory.people.users)
        QCOMPARE(person.active, person.userName != "kim"_L1 && person.userName != "ned"_L1);

    const QString unpacked = m_folder->filePath(u"unpacked"_s);
    QCOMPARE(unpack(report->path, unpacked), QString());
    QCOMPARE(
        run(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, u"entities.xml"_s, u"activeobjects.xml"_s}, unpacked), QString());
    QVERIFY(
        !run(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, u"entities.xml"_s}, m_folder->filePath(u"content/a folder"_s))
            .isEmpty());
}

void TestMendBackup::writesWhatJiraWrites()
{
    const PlantedBackup planted = plantedBackup();
    const QString backup = planted.backup.writeZip(m_folder->path(), u"a folder"_s);
    QCOMPARE(mendedPath(backup), m_folder->filePath(u"backup-mended.zip"_s));
    const auto report = mendAsWished(backup, mendedPath(backup), planted.wishes);
    QVERIFY(report);
    QCOMPARE(report->path, mendedPath(backup));
    QCOMPARE(report->changesPath, changesPath(report->path));
    QCOMPARE(report->changesPath, m_folder->filePath(u"backup-mended-changes.csv"_s));
    QCOMPARE(test::objections(report->path), QString());
    QCOMPARE(test::python(u"import sys, zipfile\n"
                          "names = [entry.filename for entry in zipfile.ZipFile(sys.argv[1]).infolist()]\n"
                          "assert names == ['entities.xml', 'activeobjects.xml'], names"_s,
                 {report->path}),
        QString());
    const QByteArray bytes = test::contentsOf(report->path);
    QCOMPARE(report->bytes, bytes.size());
    QCOMPARE(report->sha256.size(), 32);
    QCOMPARE(report->sha256.toHex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    // A line for each change, each of its kind.
    qint64 changes = 0;
    const QByteArray list = test::contentsOf(report->changesPath);
    for (auto count = report->preview.counts.begin(); count != report->preview.counts.end(); ++count) {
        changes += *count;
        QVERIFY2(list.contains('\n' + mendingId(count.key()).toLatin1() + ','), qPrintable(mendingId(count.key())));
    }
    QCOMPARE(report->preview.changes(), changes);
    QVERIFY(changes > 70);
    QVERIFY(!list.contains("PKCS5S2") && !bytes.isEmpty());
}

void TestMendBackup::leavesTheOriginalAlone()
{
    const PlantedBackup planted = plantedBackup();
    const QString backup = planted.backup.writeZip(m_folder->path());
    const QByteArray bytes = test::contentsOf(backup);
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes));
    QCOMPARE(test::contentsOf(backup), bytes);
    QCOMPARE(QFileInfo(backup).lastModified().toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(filesHere(), (QStringList{u"backup.zip"_s, u"mended-changes.csv"_s, u"mended.zip"_s}));
}

void TestMendBackup::saysBeforehandWhatItDoes()
{
    const PlantedBackup planted = plantedBackup();
    const QString backup = planted.backup.writeZip(m_folder->path(), u"a folder"_s);
    const auto audit = auditOfFile(backup);
    QVERIFY(audit);
    const MendChoices choices = planMend(audit->inventory, planted.wishes).choices;
    Work work;
    const auto preview = previewMend(backup, choices, work);
    QVERIFY(preview);
    QCOMPARE(filesHere(), QStringList{u"backup.zip"_s});
    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY(report);
    QCOMPARE(report->preview.counts, preview->counts);
    QCOMPARE(report->preview.first, preview->first);
    QMap<Mending, qint64> shown;
    for (const MendChange &change : preview->first)
        ++shown[change.mending];
    for (auto count = preview->counts.begin(); count != preview->counts.end(); ++count)
        QCOMPARE(shown.value(count.key()), std::min<qint64>(*count, MendPreview::shown));
}

void TestMendBackup::namesWhatItDoesNotTakeAlong()
{
    const BackupBuilder healthy = BackupBuilder::healthy();
    const QString content = m_folder->filePath(u"content"_s);
    QVERIFY(!healthy.writeXml(content + u"/a folder"_s).isEmpty());
    QVERIFY(test::write(content + u"/a folder/notes.txt"_s, "mine"));
    QVERIFY(test::write(content + u"/__MACOSX/._entities.xml"_s, "Mac OS X"));
    const QString backup = m_folder->filePath(u"backup.zip"_s);
    QVERIFY(zipFolder(backup, content, {u"a folder"_s, u"__MACOSX"_s}));
    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), wishFor(u"archive.nested-folder"_s));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->preview.counts.contains(Mending::Repack));
    const QByteArray list = test::contentsOf(report->changesPath);
    QVERIFY(list.contains("a folder/notes.txt"));
    // Nobody put that there.
    QVERIFY(!list.contains("__MACOSX"));
    QCOMPARE(mendableIn(report->audit.findings), QStringList());
    QCOMPARE(objectionsTo(content + u"/a folder"_s, *report, {}), QString());
}

void TestMendBackup::renamesWhereANameIsAKeyAndNowhereElse()
{
    PlantedBackup planted = plantedBackup();
    planted.wishes = wishFor(u"users.addon-prefix"_s);
    const QString backup = planted.backup.writeZip(m_folder->path());
    const auto before = auditOfFile(backup);
    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY(before && report);
    const People &people = report->audit.inventory.people;
    // The name app_jenkins was taken, and the one whose name it was is still there.
    QStringList renamed = trueNames(people.users);
    renamed.removeIf([](const QString &name) { return !name.startsWith(u"app_", Qt::CaseInsensitive); });
    QCOMPARE(renamed.size(), 4);
    QVERIFY(renamed.contains(u"app_jenkins/app_jenkins"_s));
    QCOMPARE(renamed.filter(u"/addon_jenkins"_s).size(), 2);
    QCOMPARE(renamed.filter(u"/JIRAUSER41002"_s).size(), 1);
    QVERIFY(!trueNames(people.users).join(u' ').contains(u"addon_two"_s, Qt::CaseInsensitive));
    // Who was in a group is in it by the new name, and groups keep theirs.
    QCOMPARE(people.groups, before->inventory.people.groups);
    QStringList members;
    for (const Membership &membership : people.memberships) {
        members.append(membership.member);
        if (membership.nested)
            QCOMPARE(membership.member, u"addon_jenkins"_s);
        else
            QVERIFY2(
                trueNames(people.users).join(u' ').contains(membership.member + u'/'), qPrintable(membership.member));
    }
    QCOMPARE(members.size(), before->inventory.people.memberships.size());
    QCOMPARE(report->audit.inventory.deletedUsers, before->inventory.deletedUsers);
    QCOMPARE(
        objectionsTo(m_folder->filePath(u"content"_s), *report, planMend(before->inventory, planted.wishes).choices),
        QString());
}

/// From before Jira 6.2, where global permissions stand among those of schemes.
void TestMendBackup::takesOldGlobalGrantsAway()
{
    PlantedBackup planted = plantedBackup();
    planted.backup.remove(u"GlobalPermissionEntry"_s);
    planted.wishes = wishFor(u"security.browse-users-anyone"_s);
    const QString backup = planted.backup.writeZip(m_folder->path());
    const auto before = auditOfFile(backup);
    QVERIFY(before && mendableIn(before->findings).contains(u"security.browse-users-anyone"_s));
    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(!mendableIn(report->audit.findings).contains(u"security.browse-users-anyone"_s));
    QVERIFY(mendableIn(report->audit.findings).contains(u"security.anyone-grant"_s));
    QVERIFY(report->audit.inventory.trailerMatches);
    QCOMPARE(report->audit.inventory.counts.value(u"SchemePermissions"_s),
        before->inventory.counts.value(u"SchemePermissions"_s) - 1);
}

void TestMendBackup::mendsTheSameFromEveryArchive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("pack");
    QTest::newRow("zip") << u"backup.zip"_s << QStringList{u"zip"_s, u"-qr"_s};
    QTest::newRow("tar.gz") << u"backup.tar.gz"_s << QStringList{u"tar"_s, u"-caf"_s};
    QTest::newRow("7z") << u"backup.7z"_s << QStringList{u"7z"_s, u"a"_s, u"-bso0"_s, u"-bsp0"_s};
    QTest::newRow("extracted") << u"content/my backup/entities.xml"_s << QStringList();
}

void TestMendBackup::mendsTheSameFromEveryArchive()
{
    QFETCH(QString, name);
    QFETCH(QStringList, pack);
    const PlantedBackup planted = plantedBackup();
    const QString content = m_folder->filePath(u"content"_s);
    QVERIFY(!planted.backup.writeXml(content + u"/my backup"_s).isEmpty());
    const QString path = m_folder->filePath(name);
    if (!pack.isEmpty())
        QCOMPARE(run(pack.first(), pack.sliced(1) + QStringList{path, u"my backup"_s}, content), QString());
    const auto audit = auditOfFile(path);
    QVERIFY(audit);
    const MendChoices choices = planMend(audit->inventory, planted.wishes).choices;
    const auto report = mendAsWished(path, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(mendableIn(report->audit.findings), QStringList());
    QCOMPARE(objectionsTo(content + u"/my backup"_s, *report, choices), QString());
}

/// Jira 5.1 and others write one file.
void TestMendBackup::mendsWhatHasNoActiveObjects()
{
    const PlantedBackup planted = plantedBackup();
    const QString content = m_folder->filePath(u"content"_s);
    QVERIFY(!planted.backup.writeXml(content).isEmpty());
    QVERIFY(QFile::remove(content + u"/activeobjects.xml"_s));
    const QString backup = m_folder->filePath(u"backup.zip"_s);
    QVERIFY(zipFolder(backup, content, {u"entities.xml"_s}));
    const auto report = mendAsWished(backup, m_folder->filePath(u"mended.zip"_s), planted.wishes);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(mendableIn(report->audit.findings), QStringList());
    QCOMPARE(test::objections(report->path), QString());
}

void TestMendBackup::findsNothingMoreToMend()
{
    const PlantedBackup planted = plantedBackup();
    const QString backup = planted.backup.writeZip(m_folder->path());
    const auto first = mendAsWished(backup, m_folder->filePath(u"first.zip"_s), planted.wishes);
    QVERIFY(first);
    const auto second = mendAsWished(first->path, m_folder->filePath(u"second.zip"_s), planted.wishes);
    QVERIFY(second);
    QCOMPARE(second->preview, MendPreview());
    for (const QString &name : {u"first"_s, u"second"_s})
        QCOMPARE(unpack(m_folder->filePath(name + u".zip"_s), m_folder->filePath(name)), QString());
    for (const QString &name : {u"/entities.xml"_s, u"/activeobjects.xml"_s})
        QCOMPARE(test::contentsOf(m_folder->filePath(u"second"_s) + name),
            test::contentsOf(m_folder->filePath(u"first"_s) + name));
}

QTEST_APPLESS_MAIN(TestMendBackup)
#include "tst_mendbackup.moc"
