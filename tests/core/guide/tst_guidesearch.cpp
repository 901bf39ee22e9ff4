// SPDX-License-Identifier: Apache-2.0
#include "core/guide/guidesearch.h"
#include "core/guide/loadguide.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTranslator>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Another language, made up: one title of the guide has one.
class OneTitle : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context) == "Guide" && QByteArrayView(source) == "It stands still at 50 %")
            return u"Bei 50 % hält er an; Benützerübersicht"_s;
        if (QByteArrayView(context) == "Guide" && QByteArrayView(source) == "A seat for each active user")
            return u"利用者ごとのライセンス"_s;
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What people type and paste, and which fact they want.
class TestGuideSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void splitsIntoWords_data();
    void splitsIntoWords();
    void everyMessageFindsItsFactFirst();
    void everyTitleFindsItsFact();
    void pastedErrors_data();
    void pastedErrors();
    void words_data();
    void words();
    void nonsenseFindsNothing_data();
    void nonsenseFindsNothing();
    void endsWithHostileQueries_data();
    void endsWithHostileQueries();
    void findsInAnotherLanguageToo();
    void givesNoMoreThanAsked();

private:
    QString first(const QString &query) const;
    QStringList all(const QString &query) const;

    QList<Fact> m_facts;
    std::unique_ptr<GuideSearch> m_search;
};

void TestGuideSearch::initTestCase()
{
    const auto facts = loadGuide();
    QVERIFY(facts);
    m_facts = *facts;
    m_search = std::make_unique<GuideSearch>(m_facts);
}

QStringList TestGuideSearch::all(const QString &query) const
{
    QStringList ids;
    for (const qsizetype index : m_search->find(query))
        ids << m_facts[index].id;
    return ids;
}

QString TestGuideSearch::first(const QString &query) const
{
    return all(query).value(0);
}

void TestGuideSearch::splitsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case and blanks") << u"  Run\tIMPORT\n"_s << QStringList{u"run"_s, u"import"_s};
    QTest::newRow("accents") << u"Überblick café"_s << QStringList{u"uberblick"_s, u"cafe"_s};
    QTest::newRow("sharp s") << u"Größe"_s << QStringList{u"grosse"_s};
    QTest::newRow("apostrophes") << u"doesn't doesn’t"_s << QStringList{u"doesnt"_s, u"doesnt"_s};
    QTest::newRow("file name") << u"JIRA-backup-20161021.zip"_s << QStringList{u"jira"_s, u"backup"_s, u"zip"_s};
    QTest::newRow("short numbers stay") << u"error 139, 50%"_s << QStringList{u"error"_s, u"139"_s, u"50"_s};
    QTest::newRow("without blanks") << u"設定を開く"_s << QStringList{u"設定"_s, u"定を"_s, u"を開"_s, u"開く"_s};
    QTest::newRow("mixed") << u"Jiraの画面 ok"_s << QStringList{u"jira"_s, u"の画"_s, u"画面"_s, u"ok"_s};
    QTest::newRow("nothing") << u" -- \n"_s << QStringList();
}

void TestGuideSearch::splitsIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(text), words);
}

void TestGuideSearch::everyMessageFindsItsFactFirst()
{
    for (const Fact &fact : std::as_const(m_facts)) {
        for (const QString &message : fact.messages) {
            QVERIFY2(first(message) == fact.id, qPrintable(message + u" -> "_s + first(message)));
            const QString shouted = u"\"  "_s + message.toUpper() + u" \"\n"_s;
            QVERIFY2(first(shouted) == fact.id, qPrintable(shouted + u" -> "_s + first(shouted)));
        }
    }
}

void TestGuideSearch::everyTitleFindsItsFact()
{
    for (const Fact &fact : std::as_const(m_facts)) {
        const QStringList found = all(fact.title);
        QVERIFY2(found.first(std::min<qsizetype>(found.size(), 3)).contains(fact.id),
            qPrintable(fact.title + u" -> "_s + found.join(u", "_s)));
    }
}

void TestGuideSearch::pastedErrors_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("id");
    QTest::newRow("no entities, with another file")
        << u"Import error\n\nThere was an error importing file acme-2026-11-20.zip: Validation failed. The following "
           "issues were reported:\n\nThe import archive doesn't contain entities.xml file."_s
        << u"import.no-entities"_s;
    QTest::newRow("no entities, the head alone")
        << u"There was an error importing file JIRA-backup-20161021.zip: Validation failed"_s
        << u"import.no-entities"_s;
    QTest::newRow("no entities, short") << u"archive doesn’t contain entities.xml"_s << u"import.no-entities"_s;
    QTest::newRow("users' e-mails") << u"ERROR: Error processing user emails CSV (line 4711)"_s
                                    << u"import.emails-csv"_s;
    QTest::newRow("stack trace")
        << u"2026-11-20 21:30:11,402 ERROR com.atlassian.migration.PrivacySafeException: "
           "com.atlassian.jira.cloud.UsersImportService$WrappingCrowdException: Resolve user and groups "
           "synchronization "
           "error\n\tat com.atlassian.jira.cloud.UsersImportService.lambda$import$3(UsersImportService.java:214)\n\tat "
           "java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)"_s
        << u"import.users-failed"_s;
    QTest::newRow("invalid character")
        << u"org.xml.sax.SAXParseException; lineNumber: 88123; columnNumber: 40; An invalid XML character (Unicode: "
           "0xb) was found in the element content of the document."_s
        << u"backup.illegal-characters"_s;
    QTest::newRow("cut off XML")
        << u"CloudImportService: XML document structures must start and end within the same entity. at line 312418350"_s
        << u"backup.unreadable"_s;
    QTest::newRow("UTF-8") << u"MalformedByteSequenceException: Invalid byte 2 of 4-byte UTF-8 sequence."_s
                           << u"backup.encoding"_s;
    QTest::newRow("stands at 50") << u"50% - Upgrading database..."_s << u"import.fifty"_s;
    QTest::newRow("stands at 90") << u"Importing users and groups (90 %)"_s << u"import.ninety"_s;
    QTest::newRow("media, whole message")
        << u"This will import non-database content (such as attachments and avatars) into your Jira instance. You "
           u"should "
           "only do this after a full database import because the full import will remove any existing data that you "
           "import using this page. This operation could take anywhere from several minutes to several hours depending "
           "on the size and number of attachments. Note that this operation cannot be undone."_s
        << u"importmedia.proceed"_s;
    QTest::newRow("CAPTCHA")
        << u"403 X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://jira/login.jsp"_s
        << u"before.captcha"_s;
    QTest::newRow("removed search") << u"{\"errorMessages\":[\"The requested API has been removed. Please migrate to "
                                       u"the /rest/api/3/search/jql API. "
                                       "A full migration guideline is available\"]}"_s
                                    << u"checks.scripts"_s;
    QTest::newRow("MySQL")
        << u"ERROR 1064 (42000): You have an error in your SQL syntax; check the manual that corresponds to your MySQL "
           "server version for the right syntax to use near 'group, child_name AS username FROM cwd_membership' at line 1"_s
        << u"users.sql-mysql"_s;
    QTest::newRow("websudo")
        << u"You have requested access to an administrative function in JIRA and are required to validate your "
           "credentials below."_s
        << u"backup.password-again"_s;
    QTest::newRow("429") << u"HTTP/1.1 429 Too Many Requests"_s << u"importmedia.one-by-one"_s;
    QTest::newRow("504") << u"504 Gateway Time-out nginx/1.22.1"_s << u"backup.timeout"_s;
    QTest::newRow("BigPicture") << u"Integration is in a “not operational” state"_s << u"bigpicture.connections-off"_s;
}

void TestGuideSearch::pastedErrors()
{
    QFETCH(QString, pasted);
    QFETCH(QString, id);
    QVERIFY2(first(pasted) == id, qPrintable(all(pasted).join(u", "_s)));
}

void TestGuideSearch::words_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    QTest::newRow("beginning of a word") << u"captch"_s << u"before.captcha"_s;
    QTest::newRow("plural") << u"captchas"_s << u"before.captcha"_s;
    QTest::newRow("old menu") << u"restore system"_s << u"import.page"_s;
    QTest::newRow("prefix of names") << u"addon_"_s << u"backup.addon"_s;
    QTest::newRow("number") << u"error 139"_s << u"import.error-139"_s;
    QTest::newRow("renamed group") << u"jira-administrators"_s << u"groups.renamed"_s;
    QTest::newRow("one file") << u"dbconfig.xml"_s << u"users.database"_s;
    QTest::newRow("what an app lost") << u"not operational"_s << u"bigpicture.connections-off"_s;
    QTest::newRow("20 gb") << u"more than 20 GB"_s << u"backup.too-large"_s;
    QTest::newRow("reload") << u"page reloads"_s << u"importmedia.reloads"_s;
}

void TestGuideSearch::words()
{
    QFETCH(QString, query);
    QFETCH(QString, id);
    QVERIFY2(
        all(query).first(std::min<qsizetype>(all(query).size(), 3)).contains(id), qPrintable(all(query).join(u", "_s)));
}

void TestGuideSearch::nonsenseFindsNothing_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", " ", "\t\n", "?!", "xyzzy plugh", "how do I bake a banana cake", "qqqqqq", "20161021",
             "0000000000000000", "the weather tomorrow in Reykjavik", "\xF0\x9F\x8D\x8C"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestGuideSearch::nonsenseFindsNothing()
{
    QFETCH(QString, query);
    QCOMPARE(all(query), QStringList());
}

void TestGuideSearch::endsWithHostileQueries_data()
{
    QTest::addColumn<QString>("query");
    QString everything;
    for (const Fact &fact : std::as_const(m_facts))
        everything += fact.title + u' ' + fact.text + u' ' + fact.messages.join(u' ');
    QTest::newRow("a million letters") << QString(1'000'000, u'a');
    QTest::newRow("a million words") << u"import "_s.repeated(1'000'000);
    QTest::newRow("a million beginnings") << u"imp "_s.repeated(1'000'000);
    QTest::newRow("the guide itself") << everything.repeated(20);
    QTest::newRow("lone surrogates") << QString(9000, QChar(0xd83d));
    QTest::newRow("zeros") << QString(9000, QChar(0));
    QTest::newRow("marks") << QString(9000, QChar(0x301));
    QTest::newRow("ligatures that grow") << QString(9000, QChar(0xfdfa));
    QTest::newRow("pattern") << u"((((((.*)*)*)*)*)* [a-z]+ % _ ' -- \\"_s.repeated(500);
}

void TestGuideSearch::endsWithHostileQueries()
{
    QFETCH(QString, query);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_search->find(query).size() <= 20);
    // Milliseconds, usually; a test under sanitizers on a busy machine has room.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGuideSearch::findsInAnotherLanguageToo()
{
    OneTitle language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    m_search = std::make_unique<GuideSearch>(m_facts);
    QCOMPARE(first(u"benutzerubersicht"_s), u"import.fifty"_s);
    QCOMPARE(first(u"BENÜTZERÜBERSICHT"_s), u"import.fifty"_s);
    QCOMPARE(first(u"ライセンス"_s), u"before.seats"_s);
    QCOMPARE(first(u"Upgrading database"_s), u"import.fifty"_s);
    QVERIFY(QCoreApplication::removeTranslator(&language));
    m_search = std::make_unique<GuideSearch>(m_facts);
    QVERIFY(all(u"benutzerubersicht"_s).isEmpty());
}

void TestGuideSearch::givesNoMoreThanAsked()
{
    QVERIFY(m_search->find(u"import"_s).size() > 3);
    QCOMPARE(m_search->find(u"import"_s, 3).size(), 3);
    QCOMPARE(m_search->find(u"import"_s, 0).size(), 0);
    QVERIFY(GuideSearch({}).find(u"import"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestGuideSearch)
#include "tst_guidesearch.moc"
