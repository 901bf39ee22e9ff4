// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicesites.h"
#include "core/attach/attachjournal.h"
#include "core/attach/attachplan.h"
#include "core/backup/audit.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ten thousand attachments by the command line, to a cloud that limits the rate, loses connections and shows changes late.
class TestAttachKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsThereOnceThoughTheProgramIsKilledTwice();

private:
    static constexpr int attachments = 10'000;
};

static int linesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
}

void TestAttachKilled::eachIsThereOnceThoughTheProgramIsKilledTwice()
{
    QTemporaryDir folder;
    PracticeSites::Settings settings;
    settings.folder = folder.path() + u"/company"_s;
    settings.company = {.users = 30,
        .groups = 8,
        .projects = 5,
        .issues = 1'500,
        .attachments = attachments,
        .attachmentBytes = 20'000'000,
        .troubles = false};
    settings.lag = 1s;
    settings.importPause = 20ms;
    settings.rateLimitEvery = 500;
    // Taken, and the connection cut or a gateway failing; cut before it was taken; refused.
    settings.troubles.every = 401;
    settings.troubles.kinds = {Trouble::LostAfter, Trouble::FailedAfter, Trouble::LostBefore, Trouble::Limited};
    Work work;
    const auto sites = PracticeSites::start(settings, work);
    QVERIFY(sites);
    const auto home = (*sites)->jiraHome();
    const auto exports = QDir(home + u"/export"_s).entryInfoList({u"*.zip"_s}, QDir::Files);
    QCOMPARE(exports.size(), 1);
    const auto backup = exports.first().absoluteFilePath();
    QVERIFY(importBackupAsPerson((*sites)->cloudUrl(), backup, true, work));
    // Before it, nobody sees that there are any issues.
    QTest::qWait(1'500);

    const auto facts = (*sites)->facts();
    const auto out = folder.path() + u"/out"_s;
    const auto journal = AttachJournal::pathIn(out, (*sites)->cloudUrl().host());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLOUDWARD_CLOUD_TOKEN"_s, facts.cloudToken);
    // Two lines an upload: begun, done.
    for (const int killAt : {6'001, 13'002, 0}) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(qEnvironmentVariable("CLOUDWARD_BIN_DIR") + u"/cloudward-cli"_s,
            {u"attach"_s, home, u"--site"_s, (*sites)->cloudUrl().toString(), u"--email"_s, facts.cloudEmail,
                u"--backup"_s, backup, u"--out"_s, out, u"--settle"_s, u"4"_s, u"--json"_s});
        QVERIFY(program.waitForStarted());
        if (killAt > 0) {
            QTRY_VERIFY_WITH_TIMEOUT(linesIn(journal) >= killAt || program.state() == QProcess::NotRunning, 400'000);
            QVERIFY2(program.state() == QProcess::Running, program.readAll().constData());
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
            continue;
        }
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(600'000));
        const auto output = program.readAll();
        QVERIFY2(program.exitCode() == 0, output.constData());
        QVERIFY(output.contains(R"("uploaded":10000)") || output.contains(R"("uploaded": 10000)"));
    }

    const auto audit = auditBackup(backup, work);
    QVERIFY(audit);
    const auto selection = selectAttachments(audit->inventory, {}, {});
    const auto names = readAttachmentNames(backup, selection.ids, work);
    QVERIFY(names);
    AttachmentClient client(
        {.site = (*sites)->cloudUrl(), .email = facts.cloudEmail, .apiToken = Secret(facts.cloudToken)}, work.cancel);
    qint64 found = 0;
    for (const auto &issue : planAttachments(selection, {}, *names)) {
        auto present = client.attachments(issue.key);
        // What was added last is seen a second later.
        for (int tries = 0; present && present->size() != issue.items.size() && tries < 20; ++tries) {
            QTest::qWait(200);
            present = client.attachments(issue.key);
        }
        QVERIFY(present);
        QCOMPARE(present->size(), issue.items.size());
        QVERIFY(missingItems(issue, *present).isEmpty());
        found += present->size();
    }
    QCOMPARE(found, attachments);
}

QTEST_GUILESS_MAIN(TestAttachKilled)
#include "tst_attachkilled.moc"
