// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJsonAsItWas();
    void hasTheFieldsThatJsonReadersExpect();
    void readsHostileJsonWithoutHarm();
    void sortsTheWorstFirstAndKeepsTheOrderOfEquals();
    void keepsNoMoreThanTwentyExamples();
};

void TestFinding::comesBackFromJsonAsItWas()
{
    for (const QString &id : allFindingIds()) {
        const Finding finding =
            makeFinding(id, 5'000'000'000, {u"Ünïcode \"quoted\""_s, u"two\nlines"_s}, u"subject"_s);
        const QByteArray text = QJsonDocument(toJson(finding)).toJson();
        QCOMPARE(findingFromJson(QJsonDocument::fromJson(text).object()), finding);
    }
}

void TestFinding::hasTheFieldsThatJsonReadersExpect()
{
    const QJsonObject json = toJson(makeFinding(u"users.email-missing"_s, 3, {u"anna"_s}));
    QCOMPARE(json.keys(),
        (QStringList{u"count"_s, u"examples"_s, u"fix"_s, u"id"_s, u"inferred"_s, u"severity"_s, u"subject"_s}));
    QCOMPARE(json[u"severity"].toString(), u"error"_s);
    QCOMPARE(json[u"count"].toInteger(), 3);
    QCOMPARE(json[u"examples"].toArray(), QJsonArray{u"anna"_s});
}

void TestFinding::readsHostileJsonWithoutHarm()
{
    QCOMPARE(findingFromJson({}), Finding());
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(i);
    const Finding finding =
        findingFromJson({{u"severity"_s, 7}, {u"fix"_s, u"everything"_s}, {u"examples"_s, many}, {u"id"_s, true}});
    QCOMPARE(finding.examples.size(), Finding::mostExamples);
    QCOMPARE(finding.fix, Fix::None);
    QCOMPARE(finding.severity, Severity::Note);
}

void TestFinding::sortsTheWorstFirstAndKeepsTheOrderOfEquals()
{
    Findings findings{makeFinding(u"users.inactive"_s, 1), makeFinding(u"users.email-missing"_s, 1),
        makeFinding(u"groups.nested"_s, 1), makeFinding(u"users.email-duplicate"_s, 1)};
    QVERIFY(hasErrors(findings));
    sortBySeverity(findings);
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    QCOMPARE(ids,
        (QStringList{u"users.email-missing"_s, u"users.email-duplicate"_s, u"groups.nested"_s, u"users.inactive"_s}));
    findings.remove(0, 2);
    QVERIFY(!hasErrors(findings));
}

void TestFinding::keepsNoMoreThanTwentyExamples()
{
    QStringList examples;
    for (int i = 0; i < 50; ++i)
        examples.append(QString::number(i));
    const Finding finding = makeFinding(u"media.orphan"_s, 50, examples);
    QCOMPARE(finding.count, 50);
    QCOMPARE(finding.examples, examples.first(20));
}

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
