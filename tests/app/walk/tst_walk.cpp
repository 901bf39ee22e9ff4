// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"
#include "core/cloud/organisationclient.h"
#include "core/server/webbackup.h"
#include "core/transfer/download.h"
#include "wizard/errortext.h"
#include "wizard/steppage.h"

#include <QApplication>
#include <QDirIterator>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of every file below a folder that the walk wrote on this side: not what the stand-in sites keep.
QByteArray everythingWritten(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const bool isOurs = !path.startsWith(folder + u"/sites/"_s) && !path.endsWith(u".zip"_s);
        QFile file(path);
        if (isOurs && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

QMutex logLock;
QByteArray logged;
QtMessageHandler usualHandler = nullptr;

/// Keeps what was logged, and hands it on.
void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&logLock);
        logged += text.toUtf8() + '\n';
    }
    usualHandler(type, context, text);
}

/// The argument lists of all processes that can be seen: ours, and what it may have started.
QByteArray argumentLists()
{
    QByteArray all;
    for (const auto &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (process.at(0).isDigit() && file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

/// As they are, and as a header or an address would carry them.
QByteArrayList secretForms(const QString &user, const QString &secret)
{
    const auto plain = secret.toUtf8();
    return {
        plain, plain.toBase64(), (user.toUtf8() + ':' + plain).toBase64(), plain.toPercentEncoding(), plain.toHex()};
}

/// The whole migration through the real window, by keyboard alone, on the practice sites.
class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reachesTheEndWithACloseAndReopenInTheMiddle();
    void leavesEveryStepDecided();
    void provesWhatArrived();
    void writesAReport();
    void keepsSecretsOutOfEverythingItWrites();
    void keepsSecretsOutOfErrors();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Walk> m_walk;
    QByteArray m_arguments; ///< of all processes, at each step
};

void TestWalk::initTestCase()
{
    Walk::Settings settings;
    settings.folder = m_folder.path();
    settings.reopenAt = Step::ImportBackup;
    // Small enough for a test, large enough that media needs several chunks and every trouble is planted.
    settings.sites.lag = std::chrono::milliseconds(300);
    settings.sites.importPause = std::chrono::milliseconds(200);
    settings.arrivedAt = [this](Step, Stage &) { m_arguments += argumentLists(); };
    m_walk = std::make_unique<Walk>(settings);
    usualHandler = qInstallMessageHandler(keepLog);
}

void TestWalk::cleanupTestCase()
{
    qInstallMessageHandler(usualHandler);
}

void TestWalk::reachesTheEndWithACloseAndReopenInTheMiddle()
{
    const auto reached = m_walk->run();
    if (!reached) {
        const auto &error = reached.error();
        QFAIL(qPrintable(u"%1: %2 (%3)"_s.arg(error.subject, error.detail, errorName(error.code))));
    }
}

void TestWalk::leavesEveryStepDecided()
{
    const auto &migration = m_walk->stage().migration();
    for (const Step step : railSteps(migration.usesBigPicture())) {
        const auto state = migration.stepState(step);
        QVERIFY2(state == StepState::Done || state == StepState::NeedsAttention,
            qPrintable(u"step %1 is in state %2"_s.arg(int(step)).arg(int(state))));
    }
    QCOMPARE_GT(migration.chunks().size(), 1);
    for (const auto &chunk : migration.chunks())
        QCOMPARE(chunk.import, ChunkState::Import::Imported);
}

void TestWalk::provesWhatArrived()
{
    const auto rows = m_walk->stage().migration().arrival();
    QVERIFY(!rows.isEmpty());
    for (const auto &id : {u"arrival.projects"_s, u"arrival.issues"_s, u"arrival.groups"_s}) {
        const auto row = std::ranges::find(rows, id, &ArrivalRow::id);
        QVERIFY2(row != rows.end(), qPrintable(id));
        QCOMPARE(row->verdict, ArrivalRow::Verdict::Equal);
    }
    // Some hide their addresses; the others are all found, and each attachment that was drawn lies where it should.
    for (const auto &id : {u"arrival.users"_s, u"arrival.memberships"_s, u"arrival.attachment-sample"_s}) {
        const auto row = std::ranges::find(rows, id, &ArrivalRow::id);
        QVERIFY2(row != rows.end(), qPrintable(id));
        QVERIFY2(row->verdict != ArrivalRow::Verdict::Differs, qPrintable(id + u": "_s + row->missing.join(u", "_s)));
        QVERIFY2(!row->why.isEmpty(), qPrintable(id));
    }
}

void TestWalk::writesAReport()
{
    QFile report(m_walk->report());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto html = QString::fromUtf8(report.readAll());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s, Qt::CaseInsensitive));
    for (const auto &chunk : m_walk->stage().migration().chunks())
        QVERIFY(html.contains(QString::fromLatin1(chunk.chunk.sha256.toHex())));
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
    QFile pdf(m_walk->report().replace(u".html"_s, u".pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
}

void TestWalk::keepsSecretsOutOfEverythingItWrites()
{
    const auto written = everythingWritten(m_folder.path());
    QVERIFY(written.contains("practice") || written.size() > 10'000);
    // The pictures of /proc and the log are no empty ones: the program itself is in them.
    QVERIFY(m_arguments.contains("tst_walk"));
    qInfo("the log is kept");
    QVERIFY(logged.contains("the log is kept"));
    const auto facts = sampleFacts();
    for (const auto &[user, secret] : {std::pair(facts.adminUser, facts.adminPassword),
             std::pair(facts.cloudEmail, facts.cloudToken), std::pair(QString(), facts.organisationKey)}) {
        QVERIFY(!secret.isEmpty());
        for (const auto &form : secretForms(user, secret)) {
            QVERIFY2(!written.contains(form), "in a file");
            QVERIFY2(!m_arguments.contains(form), "in an argument list");
            const QMutexLocker lock(&logLock);
            QVERIFY2(!logged.contains(form), "in the log");
        }
    }
    QVERIFY2(!written.contains("PKCS5S2"), "a password hash of the backup was written");
    QVERIFY2(!written.contains("JSESSIONID"), "a cookie was written");
}

/// Each way of signing in, refused: what is said of it repeats nothing of what was sent.
void TestWalk::keepsSecretsOutOfErrors()
{
    const auto &choices = m_walk->stage().migration().choices();
    const auto secret = u"wr0ng+s3cret/4711="_s;
    Work work;
    const ServerAccess byPassword{choices.serverUrl, u"nobody"_s, Secret(secret), {}};
    const ServerAccess byToken{choices.serverUrl, {}, {}, Secret(secret)};
    auto inAddress = choices.serverUrl;
    inAddress.setUserName(u"nobody"_s);
    inAddress.setPassword(secret);
    const QList<Error> errors{
        ServerClient(byPassword, {}).facts().error(),
        ServerClient(byToken, {}).facts().error(),
        runWebBackup({byPassword, u"x"_s}, work).error(),
        CloudClient({choices.cloudSite, u"nobody@company.com"_s, Secret(secret)}, {}).facts().error(),
        OrganisationClient({choices.organisationBase, choices.cloudSite, Secret(secret)}, {}).products().error(),
        download({.url = inAddress.resolved(QUrl(u"none.zip"_s)), .path = m_folder.filePath(u"none.zip"_s)}, work)
            .error(),
    };
    for (const auto &error : errors) {
        const auto text = textOf(error);
        const auto said = (text.sentence + text.whatNext + text.details + error.subject + error.detail).toUtf8();
        QVERIFY(!said.isEmpty());
        for (const auto &form : secretForms(u"nobody"_s, secret))
            QVERIFY2(!said.contains(form), qPrintable(errorName(error.code)));
    }
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
