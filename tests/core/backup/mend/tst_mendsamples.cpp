// SPDX-License-Identifier: Apache-2.0
#include "tests/core/backup/mend/mending.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Backups that Jira wrote, mended of everything that can be.
class TestMendSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesNothingThatCanBeMended_data();
    void leavesNothingThatCanBeMended();

private:
    QString m_folder;
};

void TestMendSamples::initTestCase()
{
    m_folder = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/samples"_s;
    if (!QDir(m_folder).exists())
        QSKIP("The samples are not here: ../shared/samples beside the checkout.");
}

void TestMendSamples::leavesNothingThatCanBeMended_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("5.0") << u"jira-5.0/entities.xml"_s;
    QTest::newRow("7.0") << u"jira-7.0/entities.xml"_s;
    QTest::newRow("7.0 removed user") << u"jira-7.0-removed-user/entities.xml"_s;
    QTest::newRow("7.0 blank") << u"jira-7.0-blank/entities.xml"_s;
    QTest::newRow("8.5 Windows") << u"jira-8.5-windows/2020-Jan-10--2002.zip"_s;
}

void TestMendSamples::leavesNothingThatCanBeMended()
{
    QFETCH(QString, file);
    const QString backup = QDir(m_folder).filePath(file);
    QTemporaryDir folder;
    const auto before = auditOfFile(backup);
    QVERIFY(before);
    MendWishes wishes;
    wishes.findings = mendableFindings();
    wishes.domain = u"company.com"_s;
    // A list for whom no rule finds an address: reserved, doubtful and invalid ones.
    for (const Person &person : before->inventory.people.users) {
        wishes.emails.append({.userId = person.id,
            .directoryId = person.directoryId,
            .userName = person.userName,
            .email = u"user.%1@company.com"_s.arg(person.id)});
    }
    const MendPlan plan = planMend(before->inventory, wishes);
    QCOMPARE(plan.emails.problems, QList<EmailPlanProblem>());
    Work work;
    const auto report = mendBackup(
        {.backup = backup, .out = folder.filePath(u"mended.zip"_s), .overwrite = false, .choices = plan.choices}, work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(mendableIn(report->audit.findings), QStringList());
    const Inventory &inventory = report->audit.inventory;
    QVERIFY(inventory.trailerPresent && inventory.trailerMatches);
    QCOMPARE(inventory.people.users.size(), before->inventory.people.users.size());
    QCOMPARE(inventory.deletedUsers, before->inventory.deletedUsers);
    QCOMPARE(inventory.issues(), before->inventory.issues());
    QVERIFY(report->preview.changes() > 0);

    QString originals = QFileInfo(backup).path();
    if (backup.endsWith(u".zip")) {
        originals = folder.filePath(u"originals"_s);
        QCOMPARE(unpack(backup, originals), QString());
    }
    const QString mended = folder.filePath(u"mended"_s);
    QCOMPARE(unpack(report->path, mended), QString());
    for (const QString &name : {u"entities.xml"_s, u"activeobjects.xml"_s}) {
        if (!QFile::exists(originals + u'/' + name))
            continue;
        QCOMPARE(objectionsTo(name, originals + u'/' + name, mended + u'/' + name, report->changesPath, plan.choices),
            QString());
        QCOMPARE(test::run(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, mended + u'/' + name}), QString());
    }
}

QTEST_APPLESS_MAIN(TestMendSamples)
#include "tst_mendsamples.moc"
