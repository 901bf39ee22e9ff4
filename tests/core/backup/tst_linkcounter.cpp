// SPDX-License-Identifier: Apache-2.0
#include "core/backup/linkcounter.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestLinkCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void countsTheSameInPieces_data() { counts_data(); }
    void countsTheSameInPieces();
    void findsNothingWithoutAnAddress();
};

void TestLinkCounter::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("links");
    const auto row = [](const QByteArray &text, qint64 links) { QTest::newRow(text.constData()) << text << links; };
    row("nothing", 0);
    row("http://jira:8080/x", 1);
    row("http://jira:8080/x/browse/A-1", 1);
    row("[here|http://jira:8080/x?a=b] (http://jira:8080/x) http://jira:8080/x.", 3);
    row("http://jira:8080/x. http://jira:8080/x: http://jira:8080/x, http://jira:8080/x#1", 4);
    row("http://jira:8080/xhttp://jira:8080/x", 1);
    row("http://jira:8080/xy http://jira:8080/x-y http://jira:8080/x_", 0);
    row("http://jira:8080/x.html http://jira:8080/x:1 http://jira:8080/x@evil", 0);
    row("https://jira:8080/x http://jira/x http://jira:8080/", 0);
    row("http://jira:8080/ http://jira:8080/x", 1);
    row("\xe6\x97\xa5http://jira:8080/x\xe6\x97\xa5", 1);
}

void TestLinkCounter::counts()
{
    QFETCH(QByteArray, text);
    LinkCounter counter;
    counter.setAddress(u" http://jira:8080/x// "_s);
    QCOMPARE(counter.address(), u"http://jira:8080/x"_s);
    QTEST(counter.countIn(text), "links");
}

void TestLinkCounter::countsTheSameInPieces()
{
    QFETCH(QByteArray, text);
    LinkCounter counter;
    counter.setAddress(u"http://jira:8080/x"_s);
    for (qsizetype size = 1; size <= text.size(); ++size) {
        counter.begin();
        for (qsizetype at = 0; at < text.size(); at += size)
            counter.add(QByteArrayView(text).sliced(at).first(std::min(size, text.size() - at)));
        QTEST(counter.finish(), "links");
    }
}

void TestLinkCounter::findsNothingWithoutAnAddress()
{
    for (const QString &address : {QString(), u"/"_s, u"jira"_s}) {
        LinkCounter counter;
        counter.setAddress(address);
        QVERIFY(!counter.isOn());
        QCOMPARE(counter.countIn("http://jira/ jira /"), 0);
        counter.begin();
        counter.add("jira");
        QCOMPARE(counter.finish(), 0);
    }
}

QTEST_APPLESS_MAIN(TestLinkCounter)
#include "tst_linkcounter.moc"
