// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailplantext.h"

#include <QSet>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using Kind = EmailPlanProblem::Kind;

class TestEmailPlanText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysSomethingElseOfEachKind();
    void namesTheLineOfTheFile();
    void saysWhyAnAddressIsRefused();
    void putsNoNameInTwice();
};

void TestEmailPlanText::saysSomethingElseOfEachKind()
{
    QSet<QString> texts;
    const QList kinds{Kind::BadDomain, Kind::NobodyNamed, Kind::SeveralNamed, Kind::NamedTwice, Kind::BadRow,
        Kind::BadAddress, Kind::Taken, Kind::Contradiction};
    for (const Kind kind : kinds) {
        const QString text =
            emailPlanProblemText({.kind = kind, .who = u"anna"_s, .address = u"a@b"_s, .others = {u"bob"_s}});
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), kinds.size());
    QVERIFY(emailPlanProblemText({.kind = Kind::Contradiction}).contains("circles"_L1));
    QVERIFY(emailPlanProblemText({.kind = Kind::BadDomain}).contains("No domain"_L1));
}

void TestEmailPlanText::namesTheLineOfTheFile()
{
    EmailPlanProblem problem{.kind = Kind::NobodyNamed, .line = 4711, .who = u"anna"_s};
    QVERIFY(emailPlanProblemText(problem).startsWith("Line 4711: anna"_L1));
    problem.line = 0;
    QVERIFY(emailPlanProblemText(problem).startsWith("anna"_L1));
}

void TestEmailPlanText::saysWhyAnAddressIsRefused()
{
    const auto text = [](const QString &address) {
        return emailPlanProblemText({.kind = Kind::BadAddress, .who = u"anna"_s, .address = address});
    };
    QVERIFY(text({}).contains("No address"_L1));
    QVERIFY(text(u"anna@company"_s).contains("top-level"_L1));
    QVERIFY(text(u"anna@example.com"_s).contains("does not exist"_L1));
    QVERIFY(text(u"anna smith"_s).contains("no e-mail address"_L1));
}

void TestEmailPlanText::putsNoNameInTwice()
{
    // A name with a place marker in it must not take in what comes after.
    const QString text = emailPlanProblemText(
        {.kind = Kind::Taken, .line = 3, .who = u"%2"_s, .address = u"%3@x.com"_s, .others = {u"%1"_s}});
    QVERIFY2(text.contains("%2 cannot have %3@x.com"_L1) && text.contains("of %1"_L1), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestEmailPlanText)
#include "tst_emailplantext.moc"
