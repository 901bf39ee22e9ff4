// SPDX-License-Identifier: Apache-2.0
#include "core/people/lastlogins.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestLastLogins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jirasOwnCountsBeforeCrowds()
    {
        LastLogins logins;
        logins.take(1, u"lastAuthenticated", u"900"_s);
        logins.take(1, u"login.lastLoginMillis", u"800"_s);
        logins.take(2, u"lastAuthenticated", u"700"_s);
        logins.take(3, u"login.lastFailedLoginMillis", u"600"_s);
        logins.take(4, u"login.lastLoginMillis", u"never"_s);
        QCOMPARE(logins.of(1), 800);
        QCOMPARE(logins.of(2), 700);
        QCOMPARE(logins.of(3), 0);
        QCOMPARE(logins.of(4), 0);
        QCOMPARE(logins.of(5), 0);
    }
};

QTEST_APPLESS_MAIN(TestLastLogins)
#include "tst_lastlogins.moc"
