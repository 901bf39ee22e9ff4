// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checks.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestCheckText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasWordsForEveryCheckThatIsMade();
    void knowsNoCheckThatIsNeverMade();
    void survivesIdsOfALaterVersion();
    void namesTheRowsOfTheArrival();
};

static QStringList madeIds()
{
    QStringList ids;
    const QList<InstalledApp> apps{{u"BigPicture"_s, u"eu.softwareplant.bigpicture"_s, u"8.2.2"_s, true}};
    for (const auto &check : preflight({}) + afterChecks({}, {}, apps) + appChecks())
        ids += check.id;
    return ids;
}

void TestCheckText::hasWordsForEveryCheckThatIsMade()
{
    QSet<QString> titles;
    for (const auto &id : madeIds()) {
        const auto text = checkText(id);
        QVERIFY2(text.title != id, qPrintable(id));
        QVERIFY2(!text.title.isEmpty() && text.why.endsWith(u'.') && text.whatToDo.endsWith(u'.'), qPrintable(id));
        QVERIFY2(!titles.contains(text.title), qPrintable(id));
        titles.insert(text.title);
    }
}

void TestCheckText::knowsNoCheckThatIsNeverMade()
{
    QCOMPARE(allCheckIds(), madeIds());
}

void TestCheckText::survivesIdsOfALaterVersion()
{
    QCOMPARE(checkText(u"before.moon-phase"_s).title, u"before.moon-phase"_s);
    QVERIFY(checkText(u"before.moon-phase"_s).why.isEmpty());
}

void TestCheckText::namesTheRowsOfTheArrival()
{
    QCOMPARE(arrivalTitle(u"arrival.issues"_s), u"Issues"_s);
    QCOMPARE(arrivalTitle(u"arrival.issues.KEY"_s), u"Issues of KEY"_s);
    QCOMPARE(arrivalTitle(u"arrival.issues.A%1B"_s), u"Issues of A%1B"_s);
    QCOMPARE(arrivalTitle(u"arrival.members.a.b"_s), u"Members of a.b"_s);
    QCOMPARE(arrivalTitle(u"arrival.avatars"_s), u"Projects with a picture of their own"_s);
    QCOMPARE(arrivalTitle(u"arrival.later"_s), u"arrival.later"_s);
}

QTEST_APPLESS_MAIN(TestCheckText)
#include "tst_checktext.moc"
