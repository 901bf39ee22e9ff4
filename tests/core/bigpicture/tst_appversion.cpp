// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/appaddresses.h"
#include "core/bigpicture/appthere.h"
#include "core/bigpicture/appversion.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestAppVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateIsAtEightTwoTwo_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<AppVersion>("expected");
        const auto row = [](const char *version, AppVersion expected) {
            QTest::newRow(version) << QString::fromLatin1(version) << expected;
        };
        row("8.2.2", AppVersion::Fine);
        row("8.2.2-jira8", AppVersion::Fine);
        row("8.2.2.0", AppVersion::Fine);
        row("8.2.10", AppVersion::Fine);
        row("8.33.1.1", AppVersion::Fine);
        row("9", AppVersion::Fine);
        row("10.0.0", AppVersion::Fine);
        row(" 8.17.1 ", AppVersion::Fine);
        row("8.2.1", AppVersion::TooOld);
        row("8.2.1.99", AppVersion::TooOld);
        row("8.2", AppVersion::TooOld);
        row("8.2-jira8", AppVersion::TooOld);
        row("7.99.99", AppVersion::TooOld);
        row("0", AppVersion::TooOld);
        row("", AppVersion::Unknown);
        row("unknown", AppVersion::Unknown);
        row("-8.2.2", AppVersion::Unknown);
        row(".8", AppVersion::Unknown);
    }
    void theGateIsAtEightTwoTwo()
    {
        QFETCH(QString, version);
        QFETCH(AppVersion, expected);
        QCOMPARE(judgeAppVersion(version), expected);
    }

    void versionsAreComparedNumberByNumber()
    {
        QVERIFY(compareAppVersions(u"8.2.10"_s, u"8.2.2"_s) > 0);
        QVERIFY(compareAppVersions(u"8.2.2"_s, u"8.2.10"_s) < 0);
        QVERIFY(compareAppVersions(u"8.2"_s, u"8.2.0"_s) == 0);
        QVERIFY(compareAppVersions(u"8.2.2-SNAPSHOT"_s, u"8.2.2"_s) == 0);
        QVERIFY(compareAppVersions(u"8.99999999999999999999"_s, u"8.2"_s) > 0);
    }

    void theAppIsFoundByItsKey()
    {
        const ListedApp other{u"BigPicture connector"_s, u"com.example.connector"_s, u"1.0"_s, true};
        const ListedApp picture{u"Planning"_s, u"eu.softwareplant.BigPicture"_s, u"8.17.1"_s, true};
        const ListedApp gantt{u"BigGantt"_s, u"eu.softwareplant.biggantt"_s, u"7.0"_s, false};
        QVERIFY(!findBigPicture({other}).isThere());
        QCOMPARE(findBigPicture({other}), BigPictureApp());

        const auto alone = findBigPicture({other, gantt});
        QVERIFY(alone.bigGantt && !alone.bigPicture && !alone.enabled);
        QCOMPARE(alone.version, u"7.0"_s);
        QCOMPARE(alone.name(), u"BigGantt"_s);

        for (const auto &both : {QList{picture, gantt}, QList{gantt, picture}}) {
            const auto found = findBigPicture(both);
            QVERIFY(found.bigGantt && found.bigPicture && found.enabled);
            QCOMPARE(found.version, u"8.17.1"_s);
            QCOMPARE(found.name(), u"BigPicture"_s);
        }
    }

    void theAppIsSeenByItsAccount()
    {
        const auto app = [](const QString &name) { return CloudUser{name, name, {}, true}; };
        QCOMPARE(findAppAccount({}).sight, AppSight::CannotBeKnown);
        QCOMPARE(findAppAccount({app(u"Trello"_s), app(u"Slack"_s)}).sight, AppSight::NotSeen);
        const auto seen = findAppAccount({app(u"Trello"_s), app(u"Big Picture for Jira"_s)});
        QCOMPARE(seen.sight, AppSight::Seen);
        QCOMPARE(seen.names, QStringList{u"Big Picture for Jira"_s});
        QCOMPARE(findAppAccount({app(u"BigGantt"_s)}).sight, AppSight::Seen);
    }

    void eachPageHasAnAddressAndAWay()
    {
        const QUrl server(u"https://jira.acme.com/jira/"_s);
        const QUrl site(u"https://acme.atlassian.net/"_s);
        for (int page = 0; page <= static_cast<int>(AppPage::CloudConnections); ++page) {
            const auto address = appAddress(AppPage(page), server, site);
            QVERIFY2(address.url.isValid(), qPrintable(QString::number(page)));
            QVERIFY(address.clickPath.size() >= 2);
            QVERIFY(address.seen.isValid());
        }
        const auto dumps = appAddress(AppPage::ServerDumps, server, {});
        QCOMPARE(dumps.url, QUrl(u"https://jira.acme.com/jira/plugins/servlet/softwareplant-bigpicture/"_s));
        QCOMPARE(dumps.clickPath.last(), u"Database dumps"_s);
        QVERIFY(!appAddress(AppPage::ServerDumps, {}, site).url.isValid());
        QVERIFY(!appAddress(AppPage::CloudDumps, server, {}).url.isValid());
        QVERIFY(!appAddress(AppPage::CloudDumps, server, {}).clickPath.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAppVersion)
#include "tst_appversion.moc"
