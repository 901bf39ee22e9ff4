// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "core/migration/report.h"
#include "tests/core/migration/somedocument.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isWholeWhateverTheNames_data();
    void isWholeWhateverTheNames();
    void letsNoNameBecomeMarkup();
    void refersToNothingOutside();
    void saysWhatIsKnown();
    void saysHowLongItTook();
    void saysWhatWasMended();
    void saysWhatBecameOfFindings();
    void isReadableOnAPhone();
    void saysWhatWasNotChecked();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Migration> m_migration;
};

/// The text between tags, and the names of all elements and attributes; empty where the page is not well formed.
struct Read
{
    QString text;
    QSet<QString> names;
    QString error;
};

static Read read(const QString &html)
{
    Read read;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            read.names.insert(xml.name().toString());
            for (const auto &attribute : xml.attributes())
                read.names.insert(u'@' + attribute.name().toString());
        }
        if (xml.isCharacters())
            read.text += xml.text();
        if (xml.isStartElement() || xml.isEndElement())
            read.text += u'\n';
    }
    read.error = xml.hasError() ? xml.errorString() : QString();
    return read;
}

void TestReport::init()
{
    m_migration.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto migration = Migration::create(m_folder->filePath(u"<b>our & move.cloudward"_s));
    QVERIFY(migration);
    m_migration = std::move(*migration);
    connect(m_migration.get(), &Migration::writeFailed, this,
        [](const Error &error) { QFAIL(qPrintable(errorName(error.code) + u": "_s + error.detail)); });
}

void TestReport::isWholeWhateverTheNames_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReport::isWholeWhateverTheNames()
{
    QFETCH(quint32, seed);
    SomeDocument(seed).fill(*m_migration);
    const auto page = read(htmlReport(*m_migration));
    QCOMPARE(page.error, QString());
    QVERIFY(page.names.contains(u"table"_s));
    QVERIFY(!page.names.contains(u"script"_s));
    // Nothing that turns the direction of text or ends up unseen.
    QVERIFY(!page.text.contains(QChar(0x202e)));
    QVERIFY(!page.text.contains(QChar(0x01)));
}

void TestReport::letsNoNameBecomeMarkup()
{
    const auto hostile = u"</td></table><img src=x onerror=\"alert('1')\"><script>alert(1)</script>"_s;
    auto choices = m_migration->choices();
    choices.backupPath = hostile;
    choices.mediaSource = hostile;
    choices.serverUrl = QUrl(u"https://jira.example.org/<script>"_s);
    m_migration->setChoices(choices);
    m_migration->setFindings(u"<script>"_s, {makeFinding(u"media.missing"_s, 1, {hostile}, hostile)});
    m_migration->setChecks({{hostile, Outcome::Blocked, hostile, true}});
    m_migration->setAfterChecks({{hostile, Outcome::Unknown, hostile, true}});
    m_migration->setChunks({{hostile, 1, 1, "sum", {hostile}}});
    m_migration->setGroupReviews({{{hostile, hostile, GroupFate::Merges, hostile}, 1, {hostile}, {hostile}}});
    m_migration->setMediaReport(MediaReport{hostile, {{hostile, 1}}});
    m_migration->setMended({hostile, hostile, 1, "sum", hostile, {{Mending::Emails, 1}}, {}}, {});
    m_migration->addRejoinedGroup(hostile);
    m_migration->setArrival(
        {{u"arrival.issues."_s + hostile, 1, 0, true, ArrivalRow::Verdict::Differs, {hostile}, hostile}});
    m_migration->setPhaseConfirmed(Step::ImportBackup, hostile, true);
    m_migration->note(hostile, Step::ImportBackup);

    const auto html = htmlReport(*m_migration);
    const auto page = read(html);
    QCOMPARE(page.error, QString());
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(!page.names.contains(u"@onerror"_s));
    QVERIFY(page.text.count(hostile) >= 15);
}

void TestReport::refersToNothingOutside()
{
    SomeDocument(2).fill(*m_migration);
    const auto html = htmlReport(*m_migration);
    const auto page = read(html);
    for (const auto &name : {u"@src"_s, u"@href"_s, u"link"_s, u"@style"_s, u"iframe"_s, u"@onclick"_s})
        QVERIFY2(!page.names.contains(name), qPrintable(name));
    const auto style =
        html.sliced(html.indexOf("<style>"_L1), html.indexOf("</style>"_L1) - html.indexOf("<style>"_L1));
    QVERIFY(!style.contains("url("_L1));
    QVERIFY(!style.contains("@import"_L1));
    QVERIFY(style.contains("prefers-color-scheme: dark"_L1));
    QVERIFY(html.contains("width=device-width"_L1));
}

void TestReport::saysWhatIsKnown()
{
    auto choices = m_migration->choices();
    choices.backupPath = u"/work/export.zip"_s;
    m_migration->setChoices(choices);
    m_migration->setStepState(Step::BackUpMedia, StepState::NeedsAttention);
    m_migration->setFindings(u"media"_s, {makeFinding(u"media.missing"_s, 7, {u"KEY/10000/KEY-1/10001"_s})});
    m_migration->setChunks({{u"media-001.zip"_s, 3'999'999'999, 12, QByteArray(32, '\xab'), {u"KEY"_s}}});
    m_migration->setAttachmentsLeftOut(2);
    m_migration->setMediaReport(MediaReport{u"/work/media-report.csv"_s, {{u"left-out"_s, 1'234}, {u"missing"_s, 7}}});
    m_migration->setArrival({{u"arrival.groups"_s, 3, 2, false, ArrivalRow::Verdict::Differs, {u"the missing group"_s},
        u"one is hidden"_s}});
    m_migration->setGroupReviews({{{u"Team"_s, u"team"_s, GroupFate::New, {}}, 1, {}, {}},
        {{u"rest"_s, u"rest"_s, GroupFate::New, {}}, 1, {}, {}},
        {{u"all"_s, u"all"_s, GroupFate::New, {}}, 1, {}, {}}});
    m_migration->setSiteProducts({{u"ari:1"_s, u"Jira Desk"_s}});
    m_migration->setGroupDecisions(
        {{u"Team"_s, {GroupDecision::Kind::Grant, u"ari:1"_s}}, {u"rest"_s, {GroupDecision::Kind::Leave, {}}}});
    m_migration->addGrantedGroups({u"ALL"_s});
    m_migration->setAfterChecks({{u"after.mail"_s, Outcome::Unknown, {}, true}});
    m_migration->setCheckNote(u"after.mail"_s, {u"Maria"_s, u"works since Monday"_s});
    m_migration->note(u"Packed the media"_s, Step::BackUpMedia);

    const auto text = read(htmlReport(*m_migration)).text;
    const auto missing = textOf(makeFinding(u"media.missing"_s, 1));
    for (const auto &words : {u"needs attention"_s, u"/work/export.zip"_s, missing.title, missing.whatToDo,
             u"KEY/10000/KEY-1/10001"_s, u"media-001.zip"_s, u"4.00 GB"_s, u"ab"_s.repeated(32), u"left out: 2"_s,
             u"/work/media-report.csv"_s, u"1,234"_s, u"Files of projects that were left out"_s, u"the missing group"_s,
             u"differs"_s, u"Packed the media"_s, u"one is hidden"_s, u"Jira Desk"_s, u"left without"_s, u"granted"_s,
             u"seen to by Maria"_s, u"works since Monday"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestReport::saysWhatWasMended()
{
    const Mended mended{.original = u"/work/acme.zip"_s,
        .path = u"/work/acme-mended.zip"_s,
        .bytes = 3'999'999'999,
        .sha256 = QByteArray(32, '\xcd'),
        .changesPath = u"/work/acme-mended-changes.csv"_s,
        .counts = {{Mending::Emails, 1'234}, {Mending::AnyoneGrants, 5}},
        .when = QDateTime(QDate(2026, 11, 22), QTime(8, 30), QTimeZone::UTC)};
    m_migration->setMended(mended, {});
    auto choices = m_migration->choices();
    // Written, but the original is used again.
    choices.backupPath = mended.original;
    m_migration->setChoices(choices);
    QVERIFY(!read(htmlReport(*m_migration)).text.contains("What was mended"_L1));

    choices.backupPath = mended.path;
    m_migration->setChoices(choices);
    const auto text = read(htmlReport(*m_migration)).text;
    for (const auto &words : {u"What was mended in the backup"_s, u"/work/acme.zip"_s, u"/work/acme-mended.zip"_s,
             u"4.00 GB"_s, u"cd"_s.repeated(32), u"/work/acme-mended-changes.csv"_s, mendingTitle(Mending::Emails),
             u"1,234"_s, mendingTitle(Mending::AnyoneGrants), u"2026-11-22 08:30:00 UTC"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(mendingTitle(Mending::UserNames)));
}

void TestReport::saysHowLongItTook()
{
    m_migration->note(u"begun"_s, Step::BackUpMedia);
    const auto begun = m_migration->journal().constFirst().when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_migration->note(u"gone on"_s, Step::BackUpMedia);
    const auto text = read(htmlReport(*m_migration)).text;
    const auto start = text.indexOf("Where it stands"_L1);
    const auto steps = text.sliced(start, text.indexOf("Decisions"_L1) - start);
    // Of the step, and of all; the others have none.
    QCOMPARE(steps.count(begun), 2);
    QCOMPARE_GT(steps.count(u'\u2013'), 5);
    QVERIFY(steps.contains("In all"_L1));
}

void TestReport::saysWhatBecameOfFindings()
{
    const auto gone = makeFinding(u"users.email-missing"_s, 41);
    const auto some = makeFinding(u"users.email-duplicate"_s, 17);
    Audit original;
    original.findings = {gone, some, makeFinding(u"media.missing"_s, 1)};
    const Mended mended{.original = u"/work/acme.zip"_s,
        .path = u"/work/acme-mended.zip"_s,
        .bytes = 1,
        .sha256 = {},
        .changesPath = {},
        .counts = {{Mending::Emails, 56}},
        .when = {}};
    m_migration->setMended(mended, original);
    auto choices = m_migration->choices();
    choices.backupPath = mended.path;
    m_migration->setChoices(choices);
    MendWishes wishes;
    wishes.findings = {some.id};
    m_migration->setMendWishes(wishes);
    auto left = some;
    left.count = 2;
    m_migration->setFindings(u"backup"_s, {left, makeFinding(u"users.email-invalid"_s, 3)});
    const auto text = read(htmlReport(*m_migration)).text;
    const auto section = text.sliced(text.indexOf("What was mended"_L1));
    const auto row = [&section](const QString &title) {
        const auto at = section.indexOf(title);
        return at < 0 ? QString() : section.sliced(at + title.size(), 30).simplified();
    };
    QVERIFY2(row(textOf(gone).title).startsWith(u"41 \u2713 0"_s), qPrintable(row(textOf(gone).title)));
    QVERIFY2(row(textOf(some).title).startsWith(u"17 ! 2"_s), qPrintable(row(textOf(some).title)));
    // Of the two that are left, one was wished away.
    QCOMPARE(text.count("was left as it is"_L1), 1);
}

/// Cells carry the heading of their column, which a narrow screen shows before each.
void TestReport::isReadableOnAPhone()
{
    m_migration->setStepState(Step::BackUpMedia, StepState::Done);
    const auto html = htmlReport(*m_migration);
    QVERIFY(html.contains("max-width: 40rem"_L1));
    QVERIFY(html.contains("attr(data-label)"_L1));
    QCOMPARE(html.count("<td"_L1), html.count("<td data-label=\""_L1));
    QVERIFY(html.contains("<td data-label=\"State\"><span class=\"good\">"_L1));
}

void TestReport::saysWhatWasNotChecked()
{
    const auto section = [this] {
        const auto text = read(htmlReport(*m_migration)).text;
        const auto start = text.indexOf("What was not checked"_L1);
        return text.sliced(start, text.indexOf("Journal"_L1, start) - start);
    };
    QVERIFY(section().contains("No backup was read."_L1));
    QVERIFY(section().contains("were not compared"_L1));

    m_migration->setInventory({});
    m_migration->setChecks({{u"before.storage"_s, Outcome::Unknown, {}, true}});
    m_migration->setChunks({{u"media-009.zip"_s, 1, 1, QByteArray(32, 'x'), {}}});
    QVERIFY(!section().contains("No backup was read."_L1));
    QVERIFY(section().contains("Storage"_L1));
    QVERIFY(section().contains("media-009.zip"_L1));
    m_migration->setTicked(u"before.storage"_s, true);
    m_migration->setChunkImport(u"media-009.zip"_s, ChunkState::Import::Imported);
    QVERIFY(!section().contains("Storage"_L1));
    QVERIFY(!section().contains("media-009.zip"_L1));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
