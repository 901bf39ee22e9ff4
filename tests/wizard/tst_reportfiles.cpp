// SPDX-License-Identifier: Apache-2.0
#include "core/migration/reportpage.h"
#include "wizard/reportfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestReportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesBothFiles();
    void thePdfHasTheTextsOfThePage();
    void saysWhyItCannotWrite();
};

static ReportFilesParameters parametersIn(const QTemporaryDir &folder)
{
    ReportPage page(u"Migration report: acme & co"_s, u"written today"_s);
    page.section(u"Proof"_s);
    ReportCell missing(u"differs"_s, ReportTone::Attention);
    missing.details = {u"ABC-17"_s, u"<b>ABC-18</b>"_s};
    missing.lines = {u"drawn at random, seed 4711"_s};
    QList<QList<ReportCell>> rows{{ReportCell(u"Projects"_s), ReportCell(u"1,200"_s), missing}};
    for (int i = 0; i < 200; ++i)
        rows += {ReportCell(u"row %1"_s.arg(i)), codeCell(u"ab"_s.repeated(32)), ReportCell(u"Grüße"_s)};
    page.table({u"What"_s, u"Count"_s, u"Verdict"_s}, rows);
    return {.html = page.finish(),
        .htmlPath = folder.filePath(u"report.html"_s),
        .pdfPath = folder.filePath(u"report.pdf"_s),
        .font = QFont()};
}

void TestReportFiles::writesBothFiles()
{
    const QTemporaryDir folder;
    const auto parameters = parametersIn(folder);
    Work work;
    for (int times = 0; times < 2; ++times)
        QVERIFY(writeReportFiles(parameters, work));
    QFile html(parameters.htmlPath);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(html.readAll()), parameters.html);
    QFile pdf(parameters.pdfPath);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(!QFile::exists(parameters.pdfPath + u".part"_s));
}

void TestReportFiles::thePdfHasTheTextsOfThePage()
{
    const auto program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty() && qEnvironmentVariableIsSet("CI"))
        QFAIL("pdftotext is missing");
    if (program.isEmpty())
        QSKIP("pdftotext is not there");
    const QTemporaryDir folder;
    const auto parameters = parametersIn(folder);
    Work work;
    QVERIFY(writeReportFiles(parameters, work));
    QProcess reader;
    reader.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, parameters.pdfPath, u"-"_s});
    QVERIFY(reader.waitForStarted());
    QVERIFY(reader.state() == QProcess::NotRunning || reader.waitForFinished(120'000));
    QCOMPARE(reader.exitCode(), 0);
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const auto &words : {u"Migration report: acme & co"_s, u"Proof"_s, u"1,200"_s, u"ABC-17"_s, u"<b>ABC-18</b>"_s,
             u"seed 4711"_s, u"row 0"_s, u"row 199"_s, u"Grüße"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text.left(2'000)));
    // More than one page, and nothing of the browser's style in it.
    QVERIFY(text.count(u'\f') > 1);
    QVERIFY(!text.contains("prefers-color-scheme"_L1));
    const auto pages = text.count(u'\f');
    for (const auto page : {qsizetype(1), pages})
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(text.last(500)));
    // The heads of columns stand on each page, the number of what folds out on none.
    QCOMPARE(text.count("Verdict"_L1), pages);
}

void TestReportFiles::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    auto parameters = parametersIn(folder);
    QVERIFY(QDir(folder.path()).mkpath(u"report.pdf/taken"_s));
    Work work;
    const auto written = writeReportFiles(parameters, work);
    QVERIFY(!written);
    QCOMPARE(written.error().subject.section(u'/', -1), u"report.pdf"_s);
    work.cancel.request();
    QCOMPARE(writeReportFiles(parameters, work).error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
