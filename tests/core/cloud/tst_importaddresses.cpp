// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importaddresses.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class ImportAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageHasAnAddressAWayAndADay();
    void theSiteIsTakenWithoutItsTail_data();
    void theSiteIsTakenWithoutItsTail();
    void withoutASiteThereIsNoAddressButTheWay();
    void practiceHasAnAdministrationOfItsOwn();
};

void ImportAddressesTest::eachPageHasAnAddressAWayAndADay()
{
    for (int page = 0; page <= int(CloudPage::Support); ++page) {
        const ImportAddress address = importAddress(CloudPage(page), QUrl(u"https://acme.atlassian.net"_s));
        QVERIFY2(address.url.isValid(), qPrintable(QString::number(page)));
        QVERIFY(!address.url.toString().contains(u'{'));
        QCOMPARE(address.url.scheme(), u"https"_s);
        QVERIFY(!address.clickPath.isEmpty());
        QVERIFY(address.seen.isValid());
    }
}

void ImportAddressesTest::theSiteIsTakenWithoutItsTail_data()
{
    QTest::addColumn<QString>("site");
    QTest::newRow("bare") << u"https://acme.atlassian.net"_s;
    QTest::newRow("slash") << u"https://acme.atlassian.net/"_s;
    QTest::newRow("password") << u"https://me:secret@acme.atlassian.net"_s;
    QTest::newRow("query") << u"https://acme.atlassian.net/?x=1#y"_s;
}

void ImportAddressesTest::theSiteIsTakenWithoutItsTail()
{
    QFETCH(QString, site);
    QCOMPARE(importAddress(CloudPage::ImportServer, QUrl(site)).url,
        QUrl(u"https://acme.atlassian.net/secure/admin/CloudImport!start.jspa?source=SERVER"_s));
}

void ImportAddressesTest::withoutASiteThereIsNoAddressButTheWay()
{
    const ImportAddress address = importAddress(CloudPage::ImportServer, {});
    QVERIFY(!address.url.isValid());
    QVERIFY(address.clickPathText().endsWith("Import Jira Server"_L1));
    QVERIFY(importAddress(CloudPage::Users, {}).url.isValid());
}

void ImportAddressesTest::practiceHasAnAdministrationOfItsOwn()
{
    const QUrl site(u"http://127.0.0.1:8080"_s);
    QCOMPARE(importAddress(CloudPage::ProductAccess, site, site).url, site);
}

QTEST_GUILESS_MAIN(ImportAddressesTest)
#include "tst_importaddresses.moc"
