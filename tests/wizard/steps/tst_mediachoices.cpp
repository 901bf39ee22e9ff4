// SPDX-License-Identifier: Apache-2.0
#include "mediahome.h"

#include <QPushButton>
#include <QTableView>

using namespace cloudward;
using namespace mediahome;

namespace {

QString projectAt(PageStage &stage, int row)
{
    return stage.find<QTableView>("media.projects")->model()->index(row, 0).data().toString();
}

} // namespace

/// What the person chooses about the media beside the limit: projects, options, a server.
class TestMediaChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectIsLeftOutAndTold();
    void projectsArePutInOrder();
    void otherOptionsListAgainByThemselves();
    void whatCannotBeReadMayBeLeftOut();
    void anUnknownServerIsComparedAndTrusted();
    void aServersPasswordStaysOutOfTheDocument();
};

void TestMediaChoices::aProjectIsLeftOutAndTold()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    QVERIFY(showLooked(stage, home.path()));
    QVERIFY(!stage.find("media.projects"));
    QVERIFY(stage.press("media.projectsFold"));
    QVERIFY(stage.tabTo("media.projects"));
    auto *table = stage.find<QTableView>("media.projects");
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(stage.migration().choices().leftOutProjects, QStringList{u"XYZ"_s});
    QVERIFY(stage.words().contains("3 files, 900 kB"_L1) || stage.words().contains("Left out: 3 files"_L1));
    stage.picture("media-projects");
    QVERIFY(isPackable(stage));
    QVERIFY(stage.press("media.pack"));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 60'000);
    QCOMPARE(stage.migration().chunks().first().chunk.projects, QStringList{u"ABC"_s});
    QCOMPARE(stage.migration().attachmentsLeftOut(), 3);
    const auto report = stage.migration().mediaReport();
    QVERIFY(report);
    QCOMPARE(report->counts, (QMap<QString, qint64>{{u"left-out"_s, 3}}));
    const auto rows = rowsOf(stage.folder() + u"/media-report.csv"_s);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1][1], u"data/attachments/XYZ/10000/XYZ-1/10001"_s);
    // The choice is there again with the document.
    stage.reopen();
    QVERIFY(showLooked(stage, home.path()));
    QVERIFY(stage.press("media.projectsFold"));
    QCOMPARE(
        stage.find<QTableView>("media.projects")->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

void TestMediaChoices::projectsArePutInOrder()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    writeFile(home.path() + u"/data/attachments/MID/10000/MID-1/20001"_s, 900'000);
    QVERIFY(showLooked(stage, home.path()));
    QVERIFY(stage.press("media.projectsFold"));
    QVERIFY(stage.tabTo("media.projects"));
    auto *table = stage.find<QTableView>("media.projects");
    QVERIFY(!stage.find("media.projectUp")->isEnabled());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(stage.press("media.projectFirst"));
    QCOMPARE(projectAt(stage, 0), u"XYZ"_s);
    QCOMPARE(stage.migration().choices().firstProjects, QStringList{u"XYZ"_s});
    // The moved one stays the current one.
    QVERIFY(stage.press("media.projectDown"));
    QCOMPARE(projectAt(stage, 1), u"XYZ"_s);
    QCOMPARE(stage.migration().choices().firstProjects, (QStringList{u"ABC"_s, u"XYZ"_s}));
    QVERIFY(stage.press("media.projectDown"));
    QCOMPARE(stage.migration().choices().firstProjects, QStringList());
    QVERIFY(stage.press("media.projectFirst"));
    auto *limit = stage.find<QLineEdit>("media.limit");
    limit->selectAll();
    QTest::keyClicks(limit, u"1 MB"_s);
    QVERIFY(isPackable(stage));
    auto *plan = stage.find<QTableView>("media.plan");
    QTRY_COMPARE_WITH_TIMEOUT(plan->model()->rowCount(), 3, 30'000);
    QCOMPARE(plan->model()->index(0, 3).data().toString(), u"XYZ"_s);
}

void TestMediaChoices::otherOptionsListAgainByThemselves()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    writeFile(home.path() + u"/data/attachments/ABC/10000/ABC-1/thumbs/_thumb_10001.png"_s, 2'000);
    writeFile(home.path() + u"/data/attachments/OLD/OLD-1/77_name.txt"_s, 1'000);
    QVERIFY(showLooked(stage, home.path()));
    QTRY_VERIFY2_WITH_TIMEOUT(stage.words().contains("\n9\n"_L1), qPrintable(stage.words()), 30'000);
    QVERIFY(stage.press("media.more"));
    stage.picture("media-options");
    QVERIFY(stage.press("media.noThumbnails"));
    QVERIFY(!stage.migration().choices().thumbnails);
    QTRY_VERIFY_WITH_TIMEOUT(stage.words().contains("\n8\n"_L1), 30'000);
    // Who presses it stays there.
    QVERIFY(stage.find("media.noThumbnails")->window()->focusWidget() == stage.find("media.noThumbnails"));
    QVERIFY(isPackable(stage));
    QVERIFY(stage.find("media.layoutModern"));
    QVERIFY(stage.press("media.layoutModern"));
    QCOMPARE(stage.migration().choices().oldLayout, OldLayout::Modernise);
    QVERIFY(isPackable(stage));
    QVERIFY(stage.press("media.verifyStructure"));
    QCOMPARE(stage.migration().choices().verification, Verification::Structure);
    QVERIFY(stage.find("media.pack")->isEnabled());
}

void TestMediaChoices::whatCannotBeReadMayBeLeftOut()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    QVERIFY(showLooked(stage, home.path()));
    // About the source itself, or about the disk: nothing to leave out.
    failJob<PackedMedia>(stage, "media.pack", {ErrorCode::NotFound, home.path(), {}});
    QVERIFY(!stage.find("media.skipAndPack"));
    failJob<PackedMedia>(stage, "media.pack", {ErrorCode::DiskFull, stage.folder() + u"/media-001.zip"_s, {}, 5, 1});
    QVERIFY(!stage.find("media.skipAndPack"));
    for (const auto code : {ErrorCode::NotReadable, ErrorCode::SourceChanged, ErrorCode::NotFound}) {
        failJob<PackedMedia>(
            stage, "media.pack", {code, home.path() + u"/data/attachments/ABC/10000/ABC-1/10001"_s, {}});
        QVERIFY(stage.find("media.skipAndPack"));
    }
    stage.picture("media-unreadable");
    QVERIFY(stage.press("media.skipAndPack"));
    QVERIFY(stage.migration().choices().skipUnreadable);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 60'000);
    QVERIFY(!stage.find("media.skipAndPack"));
}

void TestMediaChoices::anUnknownServerIsComparedAndTrusted()
{
    PageStage stage;
    stage.show<MediaPage>();
    QVERIFY(!stage.find("media.sftpHost"));
    QVERIFY(stage.press("media.sftp"));
    QTest::keyClicks(stage.find("media.sftpHost"), u"127.0.0.1:1"_s);
    QTest::keyClicks(stage.find("media.sftpUser"), u"jira"_s);
    QTest::keyClicks(stage.find("media.sftpFolder"), u"/var/jira home"_s);
    QCOMPARE(stage.find<QLineEdit>("media.source")->text(), u"sftp://jira@127.0.0.1:1/var/jira%20home"_s);
    QVERIFY(stage.press("media.look"));
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.jobs().find(u"media.look"_s) && stage.jobs().find(u"media.look"_s)->isOver(), 30'000);
    failJob<MediaLook>(stage, "media.look", {ErrorCode::HostKeyUnknown, u"127.0.0.1"_s, u"SHA256:abcDEF123"_s});
    QVERIFY(stage.words().contains("SHA256:abcDEF123"_L1));
    stage.picture("media-server");
    const auto *failed = stage.jobs().find(u"media.look"_s);
    QVERIFY(stage.press("media.trustHost"));
    QCOMPARE(stage.migration().choices().sftpTrustedHost, u"127.0.0.1:1"_s);
    QCOMPARE(stage.migration().choices().sftpTrustedKey, u"SHA256:abcDEF123"_s);
    QCOMPARE(sourceOptions(stage.session()).sftp.acceptedHostKey, u"SHA256:abcDEF123"_s);
    QVERIFY(stage.jobs().find(u"media.look"_s) != failed);
    // Trust is for one server alone.
    Choices choices = stage.migration().choices();
    choices.mediaSource = u"sftp://jira@127.0.0.2:1/x"_s;
    stage.migration().setChoices(choices);
    QCOMPARE(sourceOptions(stage.session()).sftp.acceptedHostKey, QString());
    // A changed key of a server that was not trusted here is nothing to be pressed away.
    stage.jobs().stopAll();
    failJob<MediaLook>(stage, "media.look", {ErrorCode::HostKeyChanged, u"127.0.0.2"_s, u"SHA256:x"_s});
    QVERIFY(!stage.find("media.trustHost"));
}

void TestMediaChoices::aServersPasswordStaysOutOfTheDocument()
{
    PageStage stage;
    stage.show<MediaPage>();
    auto *source = stage.find<QLineEdit>("media.source");
    source->setText(u"sftp://jira:s3cr%40t-Word@127.0.0.1:1/var/jira"_s);
    QVERIFY(stage.press("media.look"));
    QCOMPARE(source->text(), u"sftp://jira@127.0.0.1:1/var/jira"_s);
    QCOMPARE(stage.find<QLineEdit>("media.sftpPassword")->text(), u"s3cr@t-Word"_s);
    QCOMPARE(stage.migration().choices().mediaSource, u"sftp://jira@127.0.0.1:1/var/jira"_s);
    QCOMPARE(sourceOptions(stage.session()).sftp.password, Secret(u"s3cr@t-Word"_s));
    stage.jobs().stopAll();
    QFile document(stage.migration().path());
    QVERIFY(document.open(QIODevice::ReadOnly));
    const auto bytes = document.readAll();
    QVERIFY(bytes.contains("sftp://jira@127.0.0.1:1/var/jira"));
    QVERIFY(!bytes.contains("s3cr"));
    // Another account has no password until one is given.
    Choices choices = stage.migration().choices();
    choices.mediaSource = u"sftp://other@127.0.0.1:1/var/jira"_s;
    stage.migration().setChoices(choices);
    QVERIFY(sourceOptions(stage.session()).sftp.password.isEmpty());
}

QTEST_MAIN(TestMediaChoices)
#include "tst_mediachoices.moc"
