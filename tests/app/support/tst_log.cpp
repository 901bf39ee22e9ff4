// SPDX-License-Identifier: Apache-2.0
#include "app/log.h"
#include "wizard/joblist.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsSaidWithoutSecrets();
    void isNoLargerThanTwoFiles();
    void takesLinesOfManyThreads();
    void tellsOfJobsByTheirKeys();
};

void TestLog::keepsWhatIsSaidWithoutSecrets()
{
    const QTemporaryDir folder;
    {
        Log log(folder.filePath(u"log"_s));
        log.write(u"warning"_s, u"first\nline"_s);
        log.write(u"warning"_s, u"sent Authorization: Basic YWRtaW46YWRtaW4="_s);
        log.write(u"warning"_s, u"ATATT3xFfGF0abcdefghijk to ann@acme.com at https://jira.acme.com/x"_s);
    }
    // Goes on where it was.
    Log log(folder.filePath(u"log"_s));
    log.write(u"info"_s, u"last"_s);
    const auto text = log.text();
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(text.contains(u" warning first line\n"_s));
    QVERIFY(text.endsWith(u" info last\n"_s));
    for (const auto &secret : {u"YWRtaW46"_s, u"ATATT3"_s, u"ann@"_s, u"acme"_s})
        QVERIFY2(!text.contains(secret), qPrintable(text));
}

void TestLog::isNoLargerThanTwoFiles()
{
    const QTemporaryDir folder;
    Log log(folder.path(), 10'000);
    for (int i = 0; i < 2'000; ++i)
        log.write(u"info"_s, u"line %1 of many"_s.arg(i));
    const QDir files(folder.path());
    QCOMPARE(files.entryList(QDir::Files).size(), 2);
    for (const auto &file : files.entryInfoList(QDir::Files)) {
        QCOMPARE_LE(file.size(), 10'000);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    const auto text = log.text();
    QVERIFY(text.contains(u"line 1999 of many"_s));
    QVERIFY(!text.contains(u"line 0 of many"_s));
    QVERIFY(text.indexOf(u"line 1998"_s) < text.indexOf(u"line 1999"_s));
}

void TestLog::takesLinesOfManyThreads()
{
    const QTemporaryDir folder;
    Log log(folder.path());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&log, t] {
            for (int i = 0; i < 200; ++i)
                log.write(u"info"_s, u"thread %1 says %2"_s.arg(t).arg(i));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(log.text().count(u'\n'), 800);
    QCOMPARE(log.text().count(u" says 199\n"_s), 4);
}

void TestLog::tellsOfJobsByTheirKeys()
{
    QStandardPaths::setTestModeEnabled(true);
    installLog(*QCoreApplication::instance());
    JobList jobs;
    logJobs(jobs);
    auto *job = jobs.start(u"backup.audit"_s, std::make_unique<JobOf<int>>(u"Of Ann"_s, [](Work &) -> Result<int> {
        return failure(ErrorCode::DiskFull, u"/home/ann/secret.zip"_s);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(logText().contains(u"job backup.audit: Failed, DiskFull after"_s), 30'000);
    qWarning("a word of Qt");
    const auto text = logText();
    QVERIFY(text.contains(u"job backup.audit began"_s));
    QVERIFY(text.contains(u"warning a word of Qt"_s));
    QVERIFY(!text.contains(u"Ann"_s));
    QVERIFY(!text.contains(u"secret.zip"_s));
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
