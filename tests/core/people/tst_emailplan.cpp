// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailplan.h"
#include "core/people/emailrules.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Rules = QList<EmailRule>;
using Kind = EmailPlanProblem::Kind;
Q_DECLARE_METATYPE(Rules)

class TestEmailPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void saysWhichRowIsMeant();
    void keepsTheAddressOfWhoIsActive();
    void namesTheLineOfTheCsv_data();
    void namesTheLineOfTheCsv();
    void readsAHeadingInTheCsv();
    void exchangesAddresses();
    void takesBackWhatIsTaken();
    void leavesADuplicateToTheRuleForDuplicates();
    void refusesADomainThatTheImportRefuses();
    void saysWhenTheSameNameIsInTwoDirectories();
    void saysWhenRulesContradictEachOther();
    void neverMakesItWorse();
    void partsManyUsers();
};

namespace {

Person user(qint64 id, const QString &name, const QString &email, bool active = true, qint64 directory = 1)
{
    Person person;
    person.id = id;
    person.userName = name;
    person.email = email;
    person.active = active;
    person.directoryId = directory;
    return person;
}

/// One user a word: "name=address", a star before the name for who is inactive.
QList<Person> users(const QString &words)
{
    QList<Person> people;
    for (const QString &word : words.split(u'|', Qt::SkipEmptyParts)) {
        QString name = word.section(u'=', 0, 0);
        const bool active = !name.startsWith(u'*');
        if (!active)
            name.remove(0, 1);
        people.append(user(people.size() + 1, name, word.section(u'=', 1), active));
    }
    return people;
}

QString emails(const QList<Person> &people)
{
    QStringList list;
    for (const Person &person : people)
        list.append(person.email);
    return list.join(u'|');
}

SetEmailsFromCsv csv(const QByteArray &text)
{
    return {*readCsvRows(text, u"x.csv"_s)};
}

QSet<std::pair<qsizetype, qsizetype>> duplicatesOf(const QList<Person> &people)
{
    QSet<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (!emailKey(people[i].email).isEmpty() && emailKey(people[i].email) == emailKey(people[j].email))
                pairs.insert({j, i});
        }
    }
    return pairs;
}

bool isRefused(const QString &email)
{
    const EmailProblem problem = checkEmail(email);
    return problem != EmailProblem::None && problem != EmailProblem::Doubtful;
}

} // namespace

void TestEmailPlan::changes_data()
{
    QTest::addColumn<QString>("people");
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &people, const Rules &rules, const QString &after) {
        QTest::newRow(name) << people << rules << after;
    };
    const AppendDomain append{u" @co.com "_s};
    row("nothing to do", u"a=a@co.com|b=b@co.com"_s, {append, MakePlaceholders{u"co.com"_s}, PlusAddressDuplicates{}},
        u"a@co.com|b@co.com"_s);
    row("no rules", u"a=|b=b"_s, {}, u"|b"_s);
    row("appends a domain", u"a=anna|b=bob@|c=c@company|d="_s, {append}, u"anna@co.com|bob@co.com|c@company|"_s);
    row("makes addresses of names", u"a=Smith, Anna|b=Zoë Müller-Groß|c=o'neil"_s, {append},
        u"smith.anna@co.com|zoe.muller-gross@co.com|o'neil@co.com"_s);
    row("replaces a domain", u"a=a@example.com|b=B@EXAMPLE.com|c=c@x.example.com|d=d@company"_s,
        {ReplaceDomain{u"example.com"_s, u"co.com"_s}, ReplaceDomain{u"@company"_s, u"company.com"_s}},
        u"a@co.com|B@co.com|c@x.example.com|d@company.com"_s);
    row("plus-addresses duplicates", u"a=x@co.com|b=X@co.com |c=y@co.com|d=x@co.com"_s, {PlusAddressDuplicates{}},
        u"x@co.com|X+2@co.com|y@co.com|x+3@co.com"_s);
    row("goes around what is there already", u"a=x@co.com|b=x@co.com|c=x+2@co.com"_s, {PlusAddressDuplicates{}},
        u"x@co.com|x+3@co.com|x+2@co.com"_s);
    row("makes placeholders", u"anna= |bob=bob@co.com|Bob=|ümit k=|日本=|anna@x.org="_s,
        {MakePlaceholders{u"co.com"_s}},
        u"anna@co.com|bob@co.com|bob.2@co.com|umit.k@co.com|user@co.com|anna.2@co.com"_s);
    row("sets single ones", u"a=a@x|b=b@co.com"_s,
        {SetEmail{.userId = 1, .directoryId = 0, .userName = {}, .email = u" new@co.com "_s},
            SetEmail{.userId = 0, .directoryId = 1, .userName = u"B"_s, .email = u"b2@co.com"_s}},
        u"new@co.com|b2@co.com"_s);
    row("takes a CSV", u"anna=|b=Bob@co.com|c=c@co.com"_s,
        {csv("ANNA,anna@co.com\r\n\r\n bob@CO.com ,robert@co.com\r\n")}, u"anna@co.com|robert@co.com|c@co.com"_s);
    row("a user name goes before an address", u"x@co.com=other@co.com|b=x@co.com"_s, {csv("x@co.com,new@co.com\n")},
        u"new@co.com|x@co.com"_s);
    row("rules act one after the other", u"a=a|b=a|c="_s,
        {AppendDomain{u"old.com"_s}, ReplaceDomain{u"old.com"_s, u"new.com"_s}, MakePlaceholders{u"new.com"_s},
            PlusAddressDuplicates{}},
        u"a@new.com|a+2@new.com|c@new.com"_s);
}

void TestEmailPlan::changes()
{
    QFETCH(QString, people);
    QFETCH(Rules, rules);
    const QList<Person> before = users(people);
    const EmailPlan plan = planEmails(before, rules);
    QVERIFY2(plan.problems.isEmpty(), qPrintable(plan.problems.value(0).who + plan.problems.value(0).address));
    const QList<Person> after = withEmails(before, plan.changes);
    QTEST(emails(after), "after");
    QCOMPARE(planEmails(before, rules), plan);
    QCOMPARE(planEmails(after, rules).changes, QList<EmailChange>());
}

void TestEmailPlan::saysWhichRowIsMeant()
{
    const EmailPlan plan = planEmails({user(7, u"anna"_s, u"a@co.com"_s), user(8, u"bob"_s, u"bob"_s, true, 3)},
        {MakePlaceholders{u"co.com"_s}, AppendDomain{u"old.com"_s}, ReplaceDomain{u"old.com"_s, u"co.com"_s}});
    QCOMPARE(plan.changes, (QList<EmailChange>{{8, 3, u"bob"_s, u"bob"_s, u"bob@co.com"_s, 2}}));
}

void TestEmailPlan::keepsTheAddressOfWhoIsActive()
{
    const QList<Person> before = users(u"*a=x@co.com|b=x@co.com|*c=x@co.com"_s);
    const EmailPlan plan = planEmails(before, {PlusAddressDuplicates{}});
    QCOMPARE(emails(withEmails(before, plan.changes)), u"x+2@co.com|x@co.com|x+3@co.com"_s);
}

void TestEmailPlan::namesTheLineOfTheCsv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QStringList>("others");
    const auto row = [](const char *name, const QByteArray &text, Kind kind, qint64 line,
                         const QStringList &others = {}) { QTest::newRow(name) << text << kind << line << others; };
    row("nobody", "anna,n@co.com\n\nnobody,x@co.com\n", Kind::NobodyNamed, 3);
    row("nobody, behind a field of two lines", "anna,\"n@co.com\n\"\nnobody,x@co.com\n", Kind::NobodyNamed, 3);
    row("several", "twice@co.com,x@co.com\n", Kind::SeveralNamed, 1, {u"cid"_s, u"dora"_s});
    row("no address", "anna,n@co.com\nbob,\n", Kind::BadAddress, 2);
    row("a bad address", "anna,n@co.com\nbob,bob@@co.com\n", Kind::BadAddress, 2);
    row("a reserved domain", "bob,bob@example.com\n", Kind::BadAddress, 1);
    row("an address that somebody has", "anna,BOB@co.com\n", Kind::Taken, 1, {u"bob"_s});
    row("one address for two", "anna,n@co.com\nbob,n@co.com\n", Kind::Taken, 2, {u"anna"_s});
    row("two addresses for one", "anna,n@co.com\nanna,m@co.com\n", Kind::NamedTwice, 2);
    row("one field", "anna\n", Kind::BadRow, 1);
    row("no heading in the second line", "anna,n@co.com\nold,new\n", Kind::NobodyNamed, 2);
}

void TestEmailPlan::namesTheLineOfTheCsv()
{
    QFETCH(QByteArray, text);
    const QList<Person> before = users(u"anna=anna@co.com|bob=bob@co.com|cid=twice@co.com|dora=twice@co.com"_s);
    const EmailPlan plan = planEmails(before, {csv(text)});
    QCOMPARE(plan.problems.size(), 1);
    QTEST(plan.problems.first().kind, "kind");
    QTEST(plan.problems.first().line, "line");
    QTEST(plan.problems.first().others, "others");
}

void TestEmailPlan::readsAHeadingInTheCsv()
{
    const QList<Person> before = users(u"anna=anna|user=u@co.com"_s);
    EmailPlan plan = planEmails(before, {csv("\xef\xbb\xbfold e-mail;new e-mail\r\nanna;a@co.com\r\n")});
    QCOMPARE(plan.problems, QList<EmailPlanProblem>());
    QCOMPARE(plan.changes.size(), 1);
    // A first row that names somebody is no heading.
    plan = planEmails(before, {csv("user,new\nanna,a@co.com\n")});
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems.first().kind, Kind::BadAddress);
}

void TestEmailPlan::exchangesAddresses()
{
    const QList<Person> before = users(u"anna=a@co.com|bob=b@co.com|cid=c@co.com"_s);
    const Rules byName{csv("anna,b@co.com\nbob,c@co.com\ncid,a@co.com\n")};
    const EmailPlan plan = planEmails(before, byName);
    QCOMPARE(plan.problems, QList<EmailPlanProblem>());
    const QList<Person> after = withEmails(before, plan.changes);
    QCOMPARE(emails(after), u"b@co.com|c@co.com|a@co.com"_s);
    QVERIFY(planEmails(after, byName).changes.isEmpty());

    // By addresses it would be exchanged back the next time.
    const EmailPlan byAddress = planEmails(before, {csv("a@co.com,b@co.com\nb@co.com,a@co.com\n")});
    QVERIFY(byAddress.changes.isEmpty());
    QCOMPARE(byAddress.problems.first().kind, Kind::Contradiction);
}

void TestEmailPlan::takesBackWhatIsTaken()
{
    // Cid cannot go, so that Bob cannot, so that Anna cannot.
    const QList<Person> before = users(u"anna=a@co.com|bob=b@co.com|cid=c@co.com|dora=d@co.com"_s);
    const EmailPlan plan = planEmails(before, {csv("anna,b@co.com\nbob,c@co.com\ncid,d@co.com\n")});
    QVERIFY(plan.changes.isEmpty());
    QStringList who;
    for (const EmailPlanProblem &problem : plan.problems) {
        QCOMPARE(problem.kind, Kind::Taken);
        who.append(problem.who);
    }
    QCOMPARE(who, (QStringList{u"cid"_s, u"bob"_s, u"anna"_s}));
}

void TestEmailPlan::leavesADuplicateToTheRuleForDuplicates()
{
    const QList<Person> before = users(u"a=x@new.com|b=x@old.com|c=y@old.com|d=Y@old.com"_s);
    const ReplaceDomain replace{u"old.com"_s, u"new.com"_s};
    EmailPlan plan = planEmails(before, {replace});
    // Who had one address before may go on having one.
    QCOMPARE(emails(withEmails(before, plan.changes)), u"x@new.com|x@old.com|y@new.com|Y@new.com"_s);
    QCOMPARE(plan.problems, (QList<EmailPlanProblem>{{Kind::Taken, 0, 0, u"b"_s, u"x@new.com"_s, {u"a"_s}}}));

    plan = planEmails(before, {replace, PlusAddressDuplicates{}});
    QCOMPARE(emails(withEmails(before, plan.changes)), u"x@new.com|x+2@new.com|y@new.com|Y+2@new.com"_s);
    QCOMPARE(plan.problems, QList<EmailPlanProblem>());

    plan = planEmails(before, {PlusAddressDuplicates{}, replace});
    QCOMPARE(plan.problems.size(), 1);
}

void TestEmailPlan::refusesADomainThatTheImportRefuses()
{
    const QList<Person> before = users(u"a=|b=b|c=c@old.com"_s);
    for (const QString &domain : {QString(), u"company"_s, u"example.com"_s, u"a b.com"_s, u"x@y.com"_s, u".com"_s}) {
        const EmailPlan plan =
            planEmails(before, {MakePlaceholders{domain}, AppendDomain{domain}, ReplaceDomain{u"old.com"_s, domain}});
        QVERIFY2(plan.changes.isEmpty(), qPrintable(domain));
        QCOMPARE(plan.problems.size(), 3);
        QCOMPARE(plan.problems[1].kind, Kind::BadDomain);
        QCOMPARE(plan.problems[1].rule, 1);
    }
    // What would still be refused is left as it is.
    const QList<Person> blanks = users(u"a=a b@old.com|b=x@example.com|c=x@example.com"_s);
    const EmailPlan plan = planEmails(blanks, {ReplaceDomain{u"old.com"_s, u"co.com"_s}, PlusAddressDuplicates{}});
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.problems, (QList<EmailPlanProblem>{{Kind::BadAddress, 0, 0, u"a"_s, u"a b@co.com"_s, {}},
                                {Kind::BadAddress, 1, 0, u"c"_s, u"x+2@example.com"_s, {}}}));
}

void TestEmailPlan::saysWhenTheSameNameIsInTwoDirectories()
{
    const QList<Person> before{
        user(1, u"anna"_s, u"a"_s, true, 1), user(2, u"Anna"_s, u"b"_s, true, 2), user(3, u"bob"_s, u"c"_s, true, 1)};
    const SetEmail inTheSecond{.userId = 0, .directoryId = 2, .userName = u"anna"_s, .email = u"a@co.com"_s};
    EmailPlan plan = planEmails(before, {inTheSecond});
    QCOMPARE(plan.changes, (QList<EmailChange>{{2, 2, u"Anna"_s, u"b"_s, u"a@co.com"_s, 0}}));
    plan = planEmails(before, {csv("anna,a@co.com\n")});
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.problems,
        (QList<EmailPlanProblem>{{Kind::SeveralNamed, 0, 1, u"anna"_s, u"a@co.com"_s, {u"anna"_s, u"Anna"_s}}}));
    plan = planEmails(before, {SetEmail{.userId = 99, .directoryId = 1, .userName = u"bob"_s, .email = u"a@co.com"_s}});
    QCOMPARE(plan.problems.value(0).kind, Kind::NobodyNamed);
}

void TestEmailPlan::saysWhenRulesContradictEachOther()
{
    const QList<Person> before = users(u"a=a@one.com|b=b@four.com"_s);
    const Rules rules{ReplaceDomain{u"two.com"_s, u"three.com"_s}, ReplaceDomain{u"one.com"_s, u"two.com"_s},
        ReplaceDomain{u"four.com"_s, u"five.com"_s}};
    const EmailPlan plan = planEmails(before, rules);
    QCOMPARE(emails(withEmails(before, plan.changes)), u"a@one.com|b@five.com"_s);
    QCOMPARE(plan.problems, (QList<EmailPlanProblem>{{Kind::Contradiction, 0, 0, u"a"_s, u"a@three.com"_s, {}}}));
}

/// Whatever people and rules: the same plan each time, nothing left to do after it, no address that is refused, and no
/// two with one address who had not before.
void TestEmailPlan::neverMakesItWorse()
{
    QRandomGenerator random(11);
    const QStringList locals{u"a"_s, u"B"_s, u"a+2"_s, u"c d"_s, u"ü"_s, u""_s};
    const QStringList domains{
        u"@one.com"_s, u"@ONE.com"_s, u"@two.com"_s, u"@three.com"_s, u"@company"_s, u"@example.com"_s, u"@"_s, u""_s};
    const auto any = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
    int changed = 0;
    int contradictions = 0;
    for (int round = 0; round < 4000; ++round) {
        QList<Person> people;
        for (int count = random.bounded(1, 9); count > 0; --count) {
            people.append(user(people.size() + 1, any({u"a"_s, u"b"_s, u"c"_s, u"a@one.com"_s, u"日"_s}),
                any(locals) + any(domains), random.bounded(3) != 0, random.bounded(1, 3)));
        }
        const auto address = [&] { return any(locals) + any(domains); };
        Rules rules;
        bool plus = false;
        for (int count = random.bounded(1, 6); count > 0; --count) {
            switch (random.bounded(6)) {
            case 0: rules.append(AppendDomain{any(domains)}); break;
            case 1: rules.append(ReplaceDomain{any(domains), any(domains)}); break;
            case 2: rules.append(PlusAddressDuplicates{}); break;
            case 3: rules.append(MakePlaceholders{any(domains)}); break;
            case 4:
                rules.append(
                    SetEmail{.userId = random.bounded(10), .directoryId = 1, .userName = u"a"_s, .email = address()});
                break;
            default: {
                SetEmailsFromCsv rows;
                for (int line = random.bounded(1, 5); line > 0; --line)
                    rows.rows.append({line, {any({any({u"a"_s, u"b"_s}), address()}), address()}});
                rules.append(rows);
            }
            }
            plus = plus || std::holds_alternative<PlusAddressDuplicates>(rules.last());
        }
        const EmailPlan plan = planEmails(people, rules);
        QCOMPARE(planEmails(people, rules), plan);
        const QList<Person> after = withEmails(people, plan.changes);
        const EmailPlan next = planEmails(after, rules);
        if (!next.changes.isEmpty()) {
            qInfo() << "round" << round << emails(people) << "->" << emails(after) << "->"
                    << emails(withEmails(after, next.changes));
        }
        QCOMPARE(next.changes, QList<EmailChange>());
        const auto duplicatesBefore = duplicatesOf(people);
        for (const auto &pair : duplicatesOf(after))
            QVERIFY2(duplicatesBefore.contains(pair), qPrintable(emails(people) + u" -> "_s + emails(after)));
        for (const EmailChange &change : plan.changes) {
            QVERIFY2(!isRefused(change.after), qPrintable(change.after));
            QVERIFY(change.before != change.after);
        }
        changed += !plan.changes.isEmpty();
        contradictions += std::ranges::any_of(
            plan.problems, [](const EmailPlanProblem &problem) { return problem.kind == Kind::Contradiction; });
    }
    QVERIFY(changed > 1000 && contradictions > 0);
}

void TestEmailPlan::partsManyUsers()
{
    QList<Person> people;
    for (int i = 0; i < 10'000; ++i)
        people.append(user(i, u"user%1"_s.arg(i), i % 3 == 0 ? QString() : u"u%1@old.com"_s.arg(i % 4'000)));
    const EmailPlan plan = planEmails(
        people, {MakePlaceholders{u"co.com"_s}, ReplaceDomain{u"old.com"_s, u"new.com"_s}, PlusAddressDuplicates{}});
    QCOMPARE(plan.changes.size(), 10'000);
    QVERIFY(plan.problems.isEmpty());
    QVERIFY(duplicatesOf(withEmails(people, plan.changes).first(3000)).isEmpty());
}

QTEST_APPLESS_MAIN(TestEmailPlan)
#include "tst_emailplan.moc"
