// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestFindingText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNoIdTwice();
    void namesEveryIdByTopicAndMatter();
    void saysSomethingOfEveryId();
    void saysSoWhereARuleIsInferred();
    void hasNoWordsForAnUnknownId();
};

void TestFindingText::hasNoIdTwice()
{
    const QStringList ids = allFindingIds();
    QCOMPARE(QSet(ids.begin(), ids.end()).size(), ids.size());
}

void TestFindingText::namesEveryIdByTopicAndMatter()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    for (const QString &id : allFindingIds())
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
}

void TestFindingText::saysSomethingOfEveryId()
{
    QSet<QString> titles;
    for (const QString &id : allFindingIds()) {
        const FindingText text = textOf(makeFinding(id, 1));
        QVERIFY2(!text.title.isEmpty() && !text.title.endsWith(u'.'), qPrintable(id));
        QVERIFY2(text.why.endsWith(u'.') && text.whatToDo.endsWith(u'.'), qPrintable(id));
        QVERIFY2(!titles.contains(text.title), qPrintable(id));
        titles.insert(text.title);
    }
}

void TestFindingText::saysSoWhereARuleIsInferred()
{
    static const QRegularExpression admission(u"assumption|not documented"_s);
    for (const QString &id : allFindingIds()) {
        const Finding finding = makeFinding(id, 1);
        const bool says = textOf(finding).why.contains(admission);
        QVERIFY2(says == finding.inferred, qPrintable(id));
    }
}

void TestFindingText::hasNoWordsForAnUnknownId()
{
    Finding unknown;
    unknown.id = u"later.idea"_s;
    const FindingText text = textOf(unknown);
    QCOMPARE(text.title, u"later.idea"_s);
    QVERIFY(text.why.isEmpty());
}

QTEST_APPLESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
