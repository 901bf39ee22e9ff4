// SPDX-License-Identifier: Apache-2.0
#include "wizard/address.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServersAddressIsReadAsPeoplePasteIt_data();
    void aServersAddressIsReadAsPeoplePasteIt();
    void aCloudsAddressIsReadAsPeoplePasteIt_data();
    void aCloudsAddressIsReadAsPeoplePasteIt();
    void onlyHttpAcrossANetworkIsUnencrypted();
};

void TestAddress::aServersAddressIsReadAsPeoplePasteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("bare host") << u" jira.acme.com "_s << u"https://jira.acme.com"_s;
    QTest::newRow("slash") << u"https://jira.acme.com/"_s << u"https://jira.acme.com"_s;
    QTest::newRow("context path") << u"http://acme.com:8080/jira/"_s << u"http://acme.com:8080/jira"_s;
    QTest::newRow("a page") << u"https://acme.com/jira/secure/Dashboard.jspa"_s << u"https://acme.com/jira"_s;
    QTest::newRow("an issue") << u"https://acme.com/browse/ABC-1?filter=-1#comment"_s << u"https://acme.com"_s;
    QTest::newRow("a login page") << u"https://acme.com/jira/login.jsp?os_destination=%2Fx"_s
                                  << u"https://acme.com/jira"_s;
    QTest::newRow("a user inside") << u"https://admin:secret@acme.com"_s << u"https://acme.com"_s;
    QTest::newRow("empty") << u"  "_s << QString();
    QTest::newRow("two words") << u"my jira"_s << QString();
    QTest::newRow("another scheme") << u"ftp://acme.com"_s << QString();
    QTest::newRow("no host") << u"https:///jira"_s << QString();
    QTest::newRow("script") << u"javascript://x"_s << QString();
}

void TestAddress::aServersAddressIsReadAsPeoplePasteIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto url = readServerAddress(typed);
    QCOMPARE(url ? url->toString() : QString(), read);
}

void TestAddress::aCloudsAddressIsReadAsPeoplePasteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("name only") << u"Acme-2"_s << u"https://acme-2.atlassian.net"_s;
    QTest::newRow("host") << u"acme.atlassian.net"_s << u"https://acme.atlassian.net"_s;
    QTest::newRow("a page") << u"https://acme.atlassian.net/jira/projects?x=1"_s << u"https://acme.atlassian.net"_s;
    QTest::newRow("practice") << u"http://127.0.0.1:4711"_s << u"http://127.0.0.1:4711"_s;
    QTest::newRow("e-mail") << u"@"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestAddress::aCloudsAddressIsReadAsPeoplePasteIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto url = readCloudAddress(typed);
    QCOMPARE(url ? url->toString() : QString(), read);
}

void TestAddress::onlyHttpAcrossANetworkIsUnencrypted()
{
    QVERIFY(isUnencrypted(QUrl(u"http://jira.acme.com"_s)));
    QVERIFY(!isUnencrypted(QUrl(u"https://jira.acme.com"_s)));
    QVERIFY(!isUnencrypted(QUrl(u"http://127.0.0.1:8080"_s)));
    QVERIFY(!isUnencrypted(QUrl(u"http://localhost"_s)));
    QVERIFY(isUnencrypted(QUrl(u"http://127.0.0.1.evil.com"_s)));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
