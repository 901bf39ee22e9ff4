// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailrules.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EmailProblem)

class TestEmailRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsAMaskedAddress();
    void judges_data();
    void judges();
    void agreesWithAtlassiansPatterns();
    void endsOnAddressesMadeToBeSlow();
    void comparesWithoutCaseAndBlanks();
    void makesAddressesOfNames();
};

void TestEmailRules::judges_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<EmailProblem>("problem");
    const auto row = [](const QString &email, EmailProblem problem) {
        QTest::newRow(qPrintable(u"%1 of %2"_s.arg(email.left(60)).arg(email.size()))) << email << problem;
    };
    using enum EmailProblem;
    row(u"anna@company.com"_s, None);
    row(u"  anna.b-c%d_e@mail.company.co.uk "_s, None);
    row(u"a@b.c"_s, None);
    row(u""_s, Missing);
    row(u" \t\u00a0"_s, Missing);
    row(u"anna"_s, Invalid);
    row(u"@company.com"_s, Invalid);
    row(u"anna@"_s, Invalid);
    row(u"anna@@company.com"_s, Invalid);
    row(u"anna b@company.com"_s, Invalid);
    row(u"änna@company.com"_s, Invalid);
    row(u"anna@bücher.de"_s, Invalid);
    row(u"anna@company.com, bob@company.com"_s, Invalid);
    row(u"<anna@company.com>"_s, Invalid);
    row(u"anna+@.company..com"_s, Invalid);
    row(u"anna@company..com"_s, Doubtful);
    row(u"anna+jira@company.com"_s, Doubtful);
    row(u"o'neil@company.com"_s, Doubtful);
    row(u"anna@my_company.com"_s, Doubtful);
    row(u"anna@xn--bcher-kva.xn--p1ai"_s, Doubtful);
    row(u"john@company"_s, NoTld);
    row(u"john@company.com."_s, NoTld);
    row(u"john@192.168.0.1"_s, NoTld);
    row(u"john@company.xn--"_s, NoTld);
    row(u"john@localhost"_s, ReservedDomain);
    row(u"john@Example.COM"_s, ReservedDomain);
    row(u"john+x@example.org"_s, ReservedDomain);
    row(u"john@mail.example.net"_s, ReservedDomain);
    row(u"john@company.test"_s, ReservedDomain);
    row(u"john@printer.local"_s, ReservedDomain);
    row(u"john@nowhere.invalid"_s, ReservedDomain);
    row(u"john@counterexample.com"_s, None);
    row(u"john@example.com.de"_s, None);
    row(u"john@latest"_s, NoTld);
    row(QString(64, u'a') + u"@company.com"_s, None);
    row(QString(65, u'a') + u"@company.com"_s, Invalid);
    row(u"a@"_s + QString(248, u'b') + u".com"_s, None);
    row(u"a@"_s + QString(249, u'b') + u".com"_s, Invalid);
}

void TestEmailRules::judges()
{
    QFETCH(QString, email);
    QTEST(checkEmail(email), "problem");
}

void TestEmailRules::agreesWithAtlassiansPatterns()
{
    static const QRegularExpression postgres(u"^[A-Za-z0-9._%-]+@[A-Za-z0-9.-]+[.][A-Za-z]+\\z"_s);
    static const QRegularExpression mysql(u"^[A-Za-z0-9.!#$%&'*+\\-/=?^_|~()]+@([A-Za-z0-9_-]+\\.?)+\\z"_s);
    const QString alphabet = u"aZ0.@-_+%'\u00e9 "_s;
    QRandomGenerator random(7);
    for (int i = 0; i < 200'000; ++i) {
        QString email = u"a"_s;
        for (int length = random.bounded(3, 9); length > 0; --length)
            email += alphabet[random.bounded(int(alphabet.size()))];
        email = email.trimmed();
        const bool byPostgres = postgres.match(email).hasMatch();
        const bool byMysql = mysql.match(email).hasMatch();
        const EmailProblem problem = checkEmail(email);
        const bool refused = problem == EmailProblem::Invalid;
        QVERIFY2(refused == (!byPostgres && !byMysql), qPrintable(email));
        if (problem == EmailProblem::None)
            QVERIFY2(byPostgres && byMysql, qPrintable(email));
        if (problem == EmailProblem::Doubtful)
            QVERIFY2(byPostgres != byMysql, qPrintable(email));
    }
}

void TestEmailRules::endsOnAddressesMadeToBeSlow()
{
    // A pattern that tries all ways through them would not come to an end.
    QCOMPARE(checkEmail(u"a@"_s + QString(240, u'a') + u"!"_s), EmailProblem::Invalid);
    QCOMPARE(checkEmail(QString(50'000'000, u'@')), EmailProblem::Invalid);
}

void TestEmailRules::comparesWithoutCaseAndBlanks()
{
    QCOMPARE(emailKey(u" Anna@Company.COM\t"), emailKey(u"anna@company.com"));
    QVERIFY(emailKey(u"anna@company.com") != emailKey(u"ann@company.com"));
}

void TestEmailRules::makesAddressesOfNames()
{
    QCOMPARE(localPartFor(u" Müller-Groß,  Zoë "), u"muller-gross.zoe"_s);
    QCOMPARE(localPartFor(u"COMPANY\\anna.smith"), u"company.anna.smith"_s);
    QCOMPARE(localPartFor(u"日本"), QString());
    const QString longest = localPartFor(QString(1000, u'x'));
    QCOMPARE(checkEmail(longest + u".1234567@company.com"_s), EmailProblem::None);
}

void TestEmailRules::knowsAMaskedAddress()
{
    QVERIFY(isMaskedEmail(u"ann at company dot com"));
    QVERIFY(isMaskedEmail(u"ann dot lee at mail dot company dot com"));
    QVERIFY(!isMaskedEmail(u"ann@company.com"));
    QVERIFY(!isMaskedEmail(u"ann at company"));
    QVERIFY(!isMaskedEmail(u" at dot "));
    QVERIFY(!isMaskedEmail(u"look at me dot@company.com"));
    QVERIFY(!isMaskedEmail(u""));
}

QTEST_APPLESS_MAIN(TestEmailRules)
#include "tst_emailrules.moc"
