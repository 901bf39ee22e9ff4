// SPDX-License-Identifier: Apache-2.0
#include "core/server/exportadvice.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestExportAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreIssuesTakeMore()
    {
        const auto none = exportEstimate(0);
        QCOMPARE(none.shortest, 1min);
        QCOMPARE(none.longest, 1min);
        QVERIFY(none.leastBytes > 0);
        const auto million = exportEstimate(1'000'000);
        QCOMPARE(million.shortest, 5min);
        QCOMPARE(million.longest, 50min);
        QVERIFY(million.leastBytes < million.mostBytes);
        QVERIFY(million.leastBytes > none.mostBytes);
    }

    void lookWhereJiraSaidFirst()
    {
        QCOMPARE(exportFolders(u"/data/jira home/export/x.zip"_s).constFirst(), u"/data/jira home/export"_s);
        const auto usual = exportFolders({});
        QVERIFY(usual.size() >= 2);
        QCOMPARE(exportFolders(u"sftp://jira@host/export/x.zip"_s), usual);
        QCOMPARE(exportFolders(u"C:\\jira\\export\\x.zip"_s), usual);
        QCOMPARE(exportFolders(u"/x.zip"_s), usual);
        QCOMPARE(exportFolders(usual.constFirst() + u"/x.zip"_s), usual);
    }
};

QTEST_GUILESS_MAIN(TestExportAdvice)
#include "tst_exportadvice.moc"
