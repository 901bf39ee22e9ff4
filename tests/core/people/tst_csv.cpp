// SPDX-License-Identifier: Apache-2.0
#include "core/people/csv.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesOnlyWhatNeedsIt();
    void readsBackWhatItWrote();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void namesTheLineThatIsWrong_data();
    void namesTheLineThatIsWrong();
};

void TestCsv::quotesOnlyWhatNeedsIt()
{
    QCOMPARE(csvLine({u"plain"_s, u"with, comma"_s, u"a \"quote\""_s, u""_s, u"two\nlines"_s}),
        "plain,\"with, comma\",\"a \"\"quote\"\"\",,\"two\nlines\"\r\n");
    QCOMPARE(csvLine({u""_s, u""_s}), ",\r\n");
}

void TestCsv::readsBackWhatItWrote()
{
    const Rows rows{
        {u"mail"_s, u"name"_s}, {u"Zoë, \"Z\""_s, u"line\r\nline;"_s}, {u""_s, u"日本"_s}, {u"\""_s, u"\"\""_s}};
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += csvLine(row);
    QCOMPARE(readCsv(bytes, u"x.csv"_s), rows);
}

void TestCsv::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\r\n1,2\r\n")
                                     << two;
    QTest::newRow("LF and no last line end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << two;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n\n") << two;
    QTest::newRow("comma inside quotes does not decide")
        << QByteArray("\"a,b,c\";b\n1;2\n") << Rows{{u"a,b,c"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quote in the middle is a letter")
        << QByteArray("a,b\n1\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"1\""_s, u"2"_s}};
}

void TestCsv::readsWhatOthersWrite()
{
    QFETCH(QByteArray, bytes);
    QTEST(*readCsv(bytes, u"x.csv"_s), "rows");
}

void TestCsv::namesTheLineThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("too few fields") << QByteArray("a,b\n1,2\n3\n") << qint64(3);
    QTest::newRow("too many, after a quoted line end") << QByteArray("a,b\n\"1\n1\",2\n3,4,5\n") << qint64(4);
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << qint64(2);
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2\n") << qint64(2);
    QTest::newRow("Latin-1") << QByteArray("a,b\r\nZo\xeb,2\r\n") << qint64(2);
}

void TestCsv::namesTheLineThatIsWrong()
{
    QFETCH(QByteArray, bytes);
    const auto rows = readCsv(bytes, u"x.csv"_s);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Malformed);
    QCOMPARE(rows.error().subject, u"x.csv"_s);
    QTEST(rows.error().need, "line");
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
