// SPDX-License-Identifier: Apache-2.0
#include "core/guide/fact.h"
#include "core/guide/loadguide.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Every place in the two guides that says something: each prerequisite, step, option, warning, error and remedy. Jira: by
/// section, number and letter. BigPicture: by step and number.
QStringList placesInGuides()
{
    QStringList places;
    const auto add = [&places](const QString &guide, const QString &names) {
        for (const QString &name : names.split(u", "_s))
            places << guide + u' ' + name;
    };
    // What moves; no parts and no merging; what to do instead; the eight steps.
    add(u"Jira"_s, u"intro 1, intro 2, intro 3, overview"_s);
    // Planning; versions; a site; data in it; rights; security; storage.
    add(u"Jira"_s, u"before 1, before 2a, before 2b, before 2c, before 2d, before 3, before 4a, before 4b, before 4c, "
                   "before 4d, before 4e, before 5a, before 5b, before 5c, before 6a, before 6b, before 6c, before 6d, "
                   "before 6e, before 6f, before 7"_s);
    // Internal; to the internal directory; by hand; by support; both queries; handing over.
    add(u"Jira"_s, u"1a, 1b, 1c, 1d, 1e, 1f, 1g"_s);
    // What it holds; signing in; the page (two); the name; Backup, the folder, its permissions; the confirmation.
    add(u"Jira"_s, u"2a, 2.1, 2.2, 2.3, 2.4, 2.5a, 2.5b, 2.5c, 2.6"_s);
    // Where; the structure; the command; the way to the workstation.
    add(u"Jira"_s, u"3a, 3b, 3c, 3d"_s);
    add(u"Jira"_s, u"4.1, 4.2, 4.3, 4.4, 4.5, 4.5a, 4.5a-i, 4.5a-ii, 4.5b, 4.5b-i, 4.5b-ii, 4.6, 4.7, 4.8"_s);
    // Structure; entities.xml; characters; 50 and 90 %; the four rules for users, with the query; links.
    add(u"Jira"_s, u"4 trouble 1, 4 trouble 2, 4 trouble 3, 4 trouble 4a, 4 trouble 4b, 4 trouble 5a, 4 trouble 5b, "
                   "4 trouble 5c, 4 trouble 5c SQL, 4 trouble 5d, 4 trouble 6"_s);
    add(u"Jira"_s, u"5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7"_s);
    // Size, structure, only a part; the silent reload, the message, smaller files.
    add(u"Jira"_s, u"5 trouble 1a, 5 trouble 1b, 5 trouble 1c, 5 trouble 2a, 5 trouble 2b, 5 trouble 2c"_s);
    add(u"Jira"_s, u"6a, 6b, 6.1, 6.2, 6.3, 6c, 7a, 7 by user, 7 by group, 8, 8 trouble, more 1, more 2"_s);
    // The end of support; the version; the five steps.
    add(u"BigPicture"_s, u"intro 1, intro 2, intro 3"_s);
    add(u"BigPicture"_s, u"1 Data Center, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 2 warning, 2.1, 2.2, 3.1, 3.2"_s);
    add(u"BigPicture"_s, u"4.1, 4.2, 4.3, 4.4, 4.5, 4.6"_s);
    add(u"BigPicture"_s,
        u"5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.7 warning, 5.8, 5.8 create, 5.8 info, 5.9, 5.10, 5.11"_s);
    add(u"BigPicture"_s, u"additional, additional 1, additional 2"_s);
    return places;
}

QByteArray guideOf(const QByteArray &fact)
{
    return "{\"facts\": [" + fact + "]}";
}

} // namespace

/// The guide as it is compiled in, and what reading one refuses.
class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void coversEveryPlaceOfTheGuides();
    void hasFactsForEveryStep();
    void hasIdsOfItsSteps();
    void isCalmAndShort();
    void isPlainText();
    void asksAllMessagesOfOneFact();
    void marksWhatIsOutdated_data();
    void marksWhatIsOutdated();
    void factsOfAStepShowTroubleFirst();
    void namesGoBothWays();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void readsAllFields();

private:
    const Fact &fact(const QString &id) const;

    QList<Fact> m_facts;
};

void TestGuide::initTestCase()
{
    const auto facts = loadGuide();
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().subject + facts.error().detail));
    m_facts = *facts;
    QVERIFY(m_facts.size() > 100);
}

const Fact &TestGuide::fact(const QString &id) const
{
    static const Fact none;
    const auto found = std::ranges::find(m_facts, id, &Fact::id);
    return found == m_facts.end() ? none : *found;
}

void TestGuide::coversEveryPlaceOfTheGuides()
{
    const QStringList places = placesInGuides();
    QSet<QString> covered;
    for (const Fact &fact : std::as_const(m_facts)) {
        for (const QString &place : fact.seed) {
            QVERIFY2(places.contains(place), qPrintable(fact.id + u": no such place: "_s + place));
            covered.insert(place);
        }
    }
    const QStringList left = (QSet<QString>(places.begin(), places.end()) - covered).values();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
}

void TestGuide::hasFactsForEveryStep()
{
    for (int step = 0; step < stepCount; ++step)
        QVERIFY2(factsOf(m_facts, Step(step)).size() >= 4, qPrintable(stepName(Step(step))));
}

/// A person who sees an id in a report knows where it belongs.
void TestGuide::hasIdsOfItsSteps()
{
    const QHash<QString, QString> rooms{{u"BeforeYouStart"_s, u"before"_s}, {u"ExportUsers"_s, u"users"_s},
        {u"BackUpDatabase"_s, u"backup"_s}, {u"BackUpMedia"_s, u"media"_s}, {u"ImportBackup"_s, u"import"_s},
        {u"ImportMedia"_s, u"importmedia"_s}, {u"ReviewGroups"_s, u"groups"_s}, {u"RejoinGroups"_s, u"rejoin"_s},
        {u"PostChecks"_s, u"checks"_s}, {u"MatchPeople"_s, u"people"_s}};
    for (const Fact &fact : std::as_const(m_facts))
        QCOMPARE(fact.id.section(u'.', 0, 0), rooms.value(stepName(fact.step), u"bigpicture"_s));
}

void TestGuide::isCalmAndShort()
{
    for (const Fact &fact : std::as_const(m_facts)) {
        QVERIFY2(fact.title.size() <= 60, qPrintable(fact.id));
        QVERIFY2(fact.text.size() <= 380, qPrintable(fact.id));
        QVERIFY2(fact.remedy.size() <= 280, qPrintable(fact.id));
        QVERIFY2(!fact.title.endsWith(u'.'), qPrintable(fact.id));
        for (const QString &text : {fact.text, fact.remedy, fact.outdated}) {
            QVERIFY2(!text.contains(u'!'), qPrintable(fact.id));
            QVERIFY2(text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'”'), qPrintable(fact.id));
        }
    }
}

void TestGuide::isPlainText()
{
    for (const Fact &fact : std::as_const(m_facts)) {
        for (const QString &text : {fact.title, fact.text, fact.remedy, fact.outdated}) {
            QVERIFY2(!text.contains(u'<') && !text.contains(u'&'), qPrintable(fact.id));
            QVERIFY2(!text.contains(u'\n') && !text.contains(u"  "_s) && text == text.trimmed(), qPrintable(fact.id));
        }
    }
}

void TestGuide::asksAllMessagesOfOneFact()
{
    QSet<QString> messages;
    for (const Fact &fact : std::as_const(m_facts)) {
        for (const QString &message : fact.messages) {
            QVERIFY2(!messages.contains(message.toCaseFolded()), qPrintable(message));
            messages.insert(message.toCaseFolded());
        }
    }
    QVERIFY(messages.size() > 50);
}

void TestGuide::marksWhatIsOutdated_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    QTest::newRow("restore page") << u"import.page"_s << u"“Restore system”"_s;
    QTest::newRow("assistant") << u"before.not-parts"_s << u"assistant"_s;
    QTest::newRow("over 1,000 users") << u"before.users-rule"_s << u"2022"_s;
    QTest::newRow("end of server") << u"before.server-end"_s << u"2019"_s;
    QTest::newRow("trial") << u"before.site"_s << u"7 days"_s;
    QTest::newRow("product access") << u"groups.review-page"_s << u"organisation"_s;
    QTest::newRow("import media") << u"importmedia.page"_s << u"“Restore system”"_s;
    QTest::newRow("two roads of BigPicture") << u"bigpicture.no-jcma"_s << u"JCMA"_s;
    QTest::newRow("user names") << u"people.no-names"_s << u"user names"_s;
}

void TestGuide::marksWhatIsOutdated()
{
    QFETCH(QString, id);
    QFETCH(QString, word);
    QVERIFY2(fact(id).outdated.contains(word), qPrintable(fact(id).outdated));
}

void TestGuide::factsOfAStepShowTroubleFirst()
{
    const auto facts = factsOf(m_facts, Step::ImportBackup);
    QCOMPARE(facts.first().kind, FactKind::Error);
    QVERIFY(std::ranges::is_sorted(facts, {}, &Fact::kind));
    QVERIFY(std::ranges::all_of(facts, [](const Fact &each) { return each.step == Step::ImportBackup; }));
}

void TestGuide::namesGoBothWays()
{
    for (int step = 0; step < stepCount; ++step)
        QCOMPARE(stepOfName(stepName(Step(step))), Step(step));
    for (const FactKind kind : allFactKinds)
        QCOMPARE(kindOfName(kindName(kind)), kind);
    QVERIFY(!stepOfName(u""));
    QVERIFY(!stepOfName(u"importbackup"));
    QVERIFY(!kindOfName(u"rumour"));
}

void TestGuide::refusesWhatIsMalformed_data()
{
    const QByteArray rest = R"("step": "ImportBackup", "kind": "error", "title": "T", "text": "X.")";
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    QTest::newRow("empty") << QByteArray() << u"guide.json"_s;
    QTest::newRow("no facts") << QByteArray("{}") << u"guide.json"_s;
    QTest::newRow("cut off") << guideOf("{" + rest + "}").chopped(1) << u"guide.json"_s;
    QTest::newRow("no id") << guideOf("{" + rest + "}") << u"fact 1"_s;
    QTest::newRow("no text") << guideOf(R"({"id": "a", "step": "ImportBackup", "kind": "error", "title": "T"})")
                             << u"a"_s;
    QTest::newRow("unknown step")
        << guideOf(R"({"id": "a", "step": "Nowhere", "kind": "error", "title": "T", "text": "X."})") << u"a"_s;
    QTest::newRow("unknown kind")
        << guideOf(R"({"id": "a", "step": "ImportBackup", "kind": "rumour", "title": "T", "text": "X."})") << u"a"_s;
    QTest::newRow("twice") << guideOf(R"({"id": "a", )" + rest + R"(}, {"id": "a", )" + rest + "}") << u"a"_s;
    QTest::newRow("no object") << guideOf("3") << u"fact 1"_s;
}

void TestGuide::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto facts = readGuide(json);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Malformed);
    QCOMPARE(facts.error().subject, subject);
}

void TestGuide::readsAllFields()
{
    const auto facts = readGuide(guideOf(R"({"id": "a.b", "step": "PostChecks", "kind": "remedy", "title": "T",
        "text": "X.", "remedy": "R.", "outdated": "O.", "messages": ["M"], "seed": ["Jira 8"], "checks": ["after.counts"],
        "controls": ["checks.run"]})"));
    QVERIFY(facts);
    const Fact wanted{.id = u"a.b"_s,
        .step = Step::PostChecks,
        .kind = FactKind::Remedy,
        .title = u"T"_s,
        .text = u"X."_s,
        .remedy = u"R."_s,
        .outdated = u"O."_s,
        .messages = {u"M"_s},
        .seed = {u"Jira 8"_s},
        .checks = {u"after.counts"_s},
        .controls = {u"checks.run"_s}};
    QCOMPARE(facts->size(), 1);
    QVERIFY(facts->first() == wanted);
    QCOMPARE(textOf(wanted).title, u"T"_s);
    QVERIFY(textOf(Fact{}).remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
