// SPDX-License-Identifier: Apache-2.0
#include "tests/core/archive/archivetools.h"
#include "tests/core/backup/auditing.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using cloudward::test::run;

/// Backups around which somebody made another archive than Jira does.
class TestAuditArchives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameFromEveryArchive_data();
    void readsTheSameFromEveryArchive();
    void seesTheFolderAround_data() { readsTheSameFromEveryArchive_data(); }
    void seesTheFolderAround();
    void findsNoEntities_data() { readsTheSameFromEveryArchive_data(); }
    void findsNoEntities();
    void saysWhatIsDamaged_data() { readsTheSameFromEveryArchive_data(); }
    void saysWhatIsDamaged();
    void tellsATruncatedTar();
    void refusesWhatIsPackedAndNoTar();
    void refusesA7zWithAPassword();
    void readsWhatBelongsTogether();
    void reportsProgressToTheEnd_data() { readsTheSameFromEveryArchive_data(); }
    void reportsProgressToTheEnd();
    void stopsWhileItUnpacks_data();
    void stopsWhileItUnpacks();

private:
    QString pack(const QString &archive, const QStringList &names);

    QTemporaryDir m_folder;
    BackupBuilder m_backup = BackupBuilder::healthy();
};

namespace {

Result<Audit> audited(const QString &path)
{
    Work work;
    return auditBackup(path, work);
}

QStringList damageOf(const Findings &findings)
{
    QStringList ids = idsOf(findings);
    ids.removeIf([](const QString &id) { return !id.startsWith(u"archive.") && !id.startsWith(u"xml."); });
    return ids;
}

} // namespace

/// Into `archive`, by its ending; from the folder content. Empty when it went well.
QString TestAuditArchives::pack(const QString &archive, const QStringList &names)
{
    const QString folder = m_folder.filePath(u"content"_s);
    const QString path = m_folder.filePath(archive);
    QFile::remove(path);
    if (archive.endsWith(u".7z"))
        return run(u"7z"_s, QStringList{u"a"_s, u"-bso0"_s, u"-bsp0"_s, path} + names, folder);
    return run(u"tar"_s, QStringList{u"-caf"_s, path} + names, folder);
}

void TestAuditArchives::readsTheSameFromEveryArchive_data()
{
    QTest::addColumn<QString>("archive");
    for (const QString &ending : {u"tar"_s, u"tar.gz"_s, u"tgz"_s, u"tar.xz"_s, u"tar.zst"_s, u"tar.bz2"_s, u"7z"_s})
        QTest::newRow(qPrintable(ending)) << u"backup."_s + ending;
}

void TestAuditArchives::readsTheSameFromEveryArchive()
{
    QFETCH(QString, archive);
    m_backup.activeObjectsRows = "<row><string>\x0c</string></row>";
    QVERIFY(!m_backup.writeXml(m_folder.filePath(u"content"_s)).isEmpty());
    const auto expected = audited(m_folder.filePath(u"content/entities.xml"_s));
    QVERIFY(expected);
    for (const QStringList &names : {QStringList{u"entities.xml"_s, u"activeobjects.xml"_s},
             QStringList{u"./activeobjects.xml"_s, u"./entities.xml"_s}}) {
        QCOMPARE(pack(archive, names), QString());
        const auto audit = audited(m_folder.filePath(archive));
        QVERIFY(audit);
        QCOMPARE(audit->inventory.counts, expected->inventory.counts);
        QCOMPARE(audit->inventory.people, expected->inventory.people);
        QVERIFY(audit->inventory.trailerMatches);
        QCOMPARE(damageOf(audit->findings), (QStringList{u"archive.not-zip"_s, u"xml.illegal-characters"_s}));
    }
}

void TestAuditArchives::seesTheFolderAround()
{
    QFETCH(QString, archive);
    m_backup = BackupBuilder::healthy();
    QVERIFY(!m_backup.writeXml(m_folder.filePath(u"content/my backup"_s)).isEmpty());
    QCOMPARE(pack(archive, {u"my backup"_s}), QString());
    const auto audit = audited(m_folder.filePath(archive));
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), (QStringList{u"archive.nested-folder"_s, u"archive.not-zip"_s}));
    QCOMPARE(findingOf(audit->findings, u"archive.nested-folder"_s).examples, QStringList{u"my backup/entities.xml"_s});
    QCOMPARE(audit->inventory.issues(), 1);
}

void TestAuditArchives::findsNoEntities()
{
    QFETCH(QString, archive);
    QVERIFY(test::write(m_folder.filePath(u"content/readme.txt"_s), "hello"));
    QCOMPARE(pack(archive, {u"readme.txt"_s}), QString());
    const auto audit = audited(m_folder.filePath(archive));
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.no-entities"_s});
}

void TestAuditArchives::saysWhatIsDamaged()
{
    QFETCH(QString, archive);
    m_backup.writeXml(m_folder.filePath(u"content"_s));
    QCOMPARE(pack(archive, {u"entities.xml"_s}), QString());
    const QString path = m_folder.filePath(archive);
    const QByteArray whole = readTestFile(path);
    // Cut, and with bytes changed in the middle: in a tar, which has no checksums, the bytes of a header.
    QByteArray changed = whole;
    changed.replace(archive.endsWith(u".tar") ? 0 : whole.size() / 2, 4, "\xff\xff\xff\xff");
    for (const QByteArray &bytes : {whole.first(whole.size() / 2), changed}) {
        QVERIFY(writeTestFile(path, bytes));
        const auto audit = audited(path);
        QVERIFY(audit);
        const QStringList damage = damageOf(audit->findings);
        QVERIFY2(damage == QStringList{u"archive.unreadable"_s} || damage == QStringList{u"archive.truncated"_s},
            qPrintable(damage.join(u' ')));
        QVERIFY(audit->inventory.people.users.isEmpty());
    }
}

void TestAuditArchives::tellsATruncatedTar()
{
    m_backup.writeXml(m_folder.filePath(u"content"_s));
    QCOMPARE(pack(u"backup.tar"_s, {u"entities.xml"_s}), QString());
    const QByteArray whole = readTestFile(m_folder.filePath(u"backup.tar"_s));
    QVERIFY(writeTestFile(m_folder.filePath(u"content/cut.tar"_s), whole.first(2000)));
    auto audit = audited(m_folder.filePath(u"content/cut.tar"_s));
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.truncated"_s});

    // Cut before it was compressed.
    QCOMPARE(run(u"gzip"_s, {u"-f"_s, m_folder.filePath(u"content/cut.tar"_s)}), QString());
    audit = audited(m_folder.filePath(u"content/cut.tar.gz"_s));
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.truncated"_s});
}

void TestAuditArchives::refusesWhatIsPackedAndNoTar()
{
    QVERIFY(test::write(m_folder.filePath(u"content/notes"_s), test::prose(5000)));
    QCOMPARE(run(u"gzip"_s, {u"-kf"_s, m_folder.filePath(u"content/notes"_s)}), QString());
    const auto audit = audited(m_folder.filePath(u"content/notes.gz"_s));
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.unreadable"_s});
    QCOMPARE(findingOf(audit->findings, u"archive.unreadable"_s).examples, QStringList{u"there is no tar in it"_s});
}

void TestAuditArchives::refusesA7zWithAPassword()
{
    m_backup.writeXml(m_folder.filePath(u"content"_s));
    const QString path = m_folder.filePath(u"secret.7z"_s);
    QCOMPARE(run(u"7z"_s, {u"a"_s, u"-bso0"_s, u"-bsp0"_s, u"-pword"_s, path, u"entities.xml"_s},
                 m_folder.filePath(u"content"_s)),
        QString());
    const auto audit = audited(path);
    QVERIFY(audit);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.unreadable"_s});
    QCOMPARE(findingOf(audit->findings, u"archive.unreadable"_s).examples.size(), 1);
}

/// Of two backups in one archive, the outer one; and nothing of what a Mac adds.
void TestAuditArchives::readsWhatBelongsTogether()
{
    BackupBuilder inner = BackupBuilder::healthy();
    inner.addUser(u"bob"_s, u"bob@company.com"_s);
    BackupBuilder outer = BackupBuilder::healthy();
    const QString folder = m_folder.filePath(u"content/together"_s);
    QVERIFY(!inner.writeXml(folder + u"/a folder"_s).isEmpty());
    QVERIFY(!outer.writeXml(folder).isEmpty());
    QVERIFY(test::write(folder + u"/._entities.xml"_s, "Mac OS X"));
    const QString path = m_folder.filePath(u"together.tar"_s);
    QCOMPARE(
        run(u"tar"_s, {u"-cf"_s, path, u"a folder"_s, u"./._entities.xml"_s, u"entities.xml"_s, u"activeobjects.xml"_s},
            folder),
        QString());
    const auto audit = audited(path);
    QVERIFY(audit);
    QCOMPARE(audit->inventory.people.users.size(), 1);
    QCOMPARE(damageOf(audit->findings), QStringList{u"archive.not-zip"_s});
}

void TestAuditArchives::reportsProgressToTheEnd()
{
    QFETCH(QString, archive);
    QVERIFY(!m_backup.writeXml(m_folder.filePath(u"content"_s)).isEmpty());
    QCOMPARE(pack(archive, {u"entities.xml"_s, u"activeobjects.xml"_s}), QString());
    QList<Progress> seen;
    Work work{.cancel = {}, .progress = ProgressSink([&](const Progress &now) {
                  if (now.phase == Phase::Reading)
                      seen.append(now);
              })};
    QVERIFY(auditBackup(m_folder.filePath(archive), work));
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.last().done, QFileInfo(m_folder.filePath(archive)).size());
    QCOMPARE(seen.last().total, seen.last().done);
    QVERIFY(std::ranges::is_sorted(seen, {}, &Progress::done));
}

void TestAuditArchives::stopsWhileItUnpacks_data()
{
    QTest::addColumn<QString>("archive");
    QTest::newRow("tar.gz") << u"large.tar.gz"_s;
    QTest::newRow("7z") << u"large.7z"_s;
}

void TestAuditArchives::stopsWhileItUnpacks()
{
    QFETCH(QString, archive);
    QVERIFY(test::write(m_folder.filePath(u"content/entities.xml"_s), test::prose(20'000'000)));
    QCOMPARE(pack(archive, {u"entities.xml"_s}), QString());
    Work work;
    bool read = false;
    work.progress = ProgressSink([&](const Progress &now) {
        read = read || now.phase == Phase::Reading;
        if (now.phase == Phase::Listing)
            work.cancel.request();
    });
    const auto audit = auditBackup(m_folder.filePath(archive), work);
    QVERIFY(!audit);
    QCOMPARE(audit.error().code, ErrorCode::Cancelled);
    QVERIFY(!read);
}

QTEST_APPLESS_MAIN(TestAuditArchives)
#include "tst_auditarchives.moc"
