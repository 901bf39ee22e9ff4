// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/siteaddress.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The site of what a person typed.
class TestSiteAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverGoesInClear_data();
    void neverGoesInClear();
};

void TestSiteAddress::neverGoesInClear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("site");
    QTest::newRow("name") << u" Company "_s << u"https://company.atlassian.net"_s;
    QTest::newRow("host") << u"company.atlassian.net"_s << u"https://company.atlassian.net"_s;
    QTest::newRow("page") << u"https://company.atlassian.net/browse/A-1?x#y"_s << u"https://company.atlassian.net"_s;
    QTest::newRow("in clear") << u"http://company.atlassian.net"_s << u"https://company.atlassian.net"_s;
    QTest::newRow("in clear, an address") << u"http://192.0.2.2:44337"_s << u"https://192.0.2.2:44337"_s;
    QTest::newRow("an address") << u"192.0.2.2:44337"_s << u"https://192.0.2.2:44337"_s;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.evil.com"_s << u"https://127.0.0.1.evil.com"_s;
    QTest::newRow("practice") << u"http://127.0.0.1:4711/x"_s << u"http://127.0.0.1:4711"_s;
    QTest::newRow("with a user") << u"https://me:secret@company.atlassian.net"_s << u"https://company.atlassian.net"_s;
    QTest::newRow("no address") << u"our new site"_s << QString();
    QTest::newRow("another scheme") << u"ftp://company.atlassian.net"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestSiteAddress::neverGoesInClear()
{
    QFETCH(QString, typed);
    QFETCH(QString, site);
    const auto read = cloudSiteFrom(typed);
    QCOMPARE(read ? read->toString() : QString(), site);
}

QTEST_GUILESS_MAIN(TestSiteAddress)
#include "tst_siteaddress.moc"
