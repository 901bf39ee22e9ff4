// SPDX-License-Identifier: Apache-2.0
#include "core/backup/versionrule.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(VersionRule)

class TestVersionRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesAtEveryEdge_data();
    void decidesAtEveryEdge();
};

void TestVersionRule::decidesAtEveryEdge_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<VersionRule>("rule");
    const auto row = [](const QString &version, VersionRule rule) {
        QTest::newRow(qPrintable(u"version "_s + version)) << version << rule;
    };
    using enum VersionRule;
    row(u""_s, Unknown);
    row(u"latest"_s, Unknown);
    row(u"4.2"_s, TooOld);
    row(u"6.4.14"_s, TooOld);
    row(u"6.99.99"_s, TooOld);
    row(u"7"_s, MayFail);
    row(u"7.0"_s, MayFail);
    row(u"7.0.0"_s, MayFail);
    row(u"7.0.12-SNAPSHOT"_s, MayFail);
    row(u"7.5.99"_s, MayFail);
    row(u"7.6"_s, TimestampsUtc);
    row(u"7.6.0"_s, TimestampsUtc);
    row(u"7.12.3"_s, TimestampsUtc);
    row(u"7.13"_s, TimestampsUtc);
    row(u"7.13.0"_s, TimestampsUtc);
    row(u"7.13.1"_s, Fine);
    row(u"8.0"_s, Fine);
    row(u"8.20.10"_s, Fine);
    row(u"10.3.0"_s, Fine);
}

void TestVersionRule::decidesAtEveryEdge()
{
    QFETCH(QString, version);
    QTEST(versionRule(QVersionNumber::fromString(version)), "rule");
}

QTEST_APPLESS_MAIN(TestVersionRule)
#include "tst_versionrule.moc"
