// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/importsight.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

const QUrl importPage(u"https://example.atlassian.net/secure/admin/CloudImport!start.jspa?source=SERVER"_s);

} // namespace

/// Which phase an import page shows, told by its words.
class TestImportSight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsPhasesByTheirWords_data();
    void tellsPhasesByTheirWords();
    void quotesTheSentenceOfAFailure();
    void highlightsNothingThatImports();
    void refusesRulesThatFitEverything();
    void knowsSeveralLanguages();
};

void TestImportSight::tellsPhasesByTheirWords_data()
{
    QTest::addColumn<PageView>("page");
    QTest::addColumn<ImportSight>("sight");
    const auto row = [](const char *name, const QString &text, const QStringList &buttons, ImportSight sight,
                         const QUrl &address = importPage) {
        QTest::newRow(name) << PageView{.address = address, .title = u"Jira"_s, .text = text, .buttons = buttons}
                            << sight;
    };
    row("the page waits for a file", u"Import Jira Server"_s, {u"Import data"_s, u"Import media"_s},
        ImportSight::Choose);
    row("the same words elsewhere", u"Import Jira Server"_s, {u"Import data"_s}, ImportSight::Unknown,
        QUrl(u"https://example.atlassian.net/browse/TEST-1"_s));
    row("checking", u"Checking your file for errors"_s, {}, ImportSight::Validating);
    row("checked, with the options", u"We’ve checked your file for issues,\n and everything looks good"_s,
        {u"Run  import"_s}, ImportSight::Validated);
    row("at half", u"50 % - Upgrading database"_s, {}, ImportSight::Running);
    row("at ninety", u"Importing users and groups"_s, {}, ImportSight::Running);
    row("the data has come", u"Done"_s, {u"Review imported groups"_s}, ImportSight::Finished);
    row("media is worked on", u"Processing the file"_s, {}, ImportSight::Processing);
    row("media may go on", u"This will import non-database content (such as attachments) into your Jira"_s,
        {u"Proceed"_s}, ImportSight::Proceed);
    row("the same text without the button is no offer", u"This will import non-database content"_s, {},
        ImportSight::Unknown);
    row("media comes in", u"25 % - Importing attachments, avatars and logos"_s, {}, ImportSight::Importing);
    row("media has come", u"Import complete: 12 attachments"_s, {u"Import another file"_s}, ImportSight::Finished);
    row("an error comes before all", u"Import complete. There was an error importing file x.zip"_s,
        {u"Review imported groups"_s}, ImportSight::Failed);
    row("sign-in of Atlassian", u"E-mail"_s, {u"Continue"_s}, ImportSight::SignIn,
        QUrl(u"https://id.atlassian.com/login?continue=x"_s));
    row("sign-in of a site", u"E-mail"_s, {u"Log in"_s}, ImportSight::SignIn,
        QUrl(u"https://example.atlassian.net/login?continue=%2Fsecure%2Fadmin%2FCloudImport"_s));
    row("no right", u"You do not have permission to see this page"_s, {}, ImportSight::NoRight);
    row("anything else", u"Welcome"_s, {u"Create"_s}, ImportSight::Unknown);
    row("German", u"Die Datenbank wird aktualisiert"_s, {}, ImportSight::Running);
    row("French", u"Contenu hors base de données"_s, {u"Poursuivre"_s}, ImportSight::Proceed);
    row("Spanish", u"Opciones"_s, {u"Ejecutar importación"_s}, ImportSight::Validated);
}

void TestImportSight::tellsPhasesByTheirWords()
{
    QFETCH(PageView, page);
    QFETCH(ImportSight, sight);
    const auto seen = ImportRules::builtIn().read(page);
    QVERIFY2(seen.sight == sight, qPrintable(seen.rule));
    QCOMPARE(seen.rule.isEmpty(), sight == ImportSight::Unknown);
}

void TestImportSight::quotesTheSentenceOfAFailure()
{
    const QString text = u"Settings. There was an error importing file x.zip: the archive doesn't contain "
                         u"entities.xml."_s +
                         u" More"_s.repeated(500);
    const auto seen = ImportRules::builtIn().read({.address = importPage, .title = {}, .text = text, .buttons = {}});
    QCOMPARE(seen.sight, ImportSight::Failed);
    QVERIFY(seen.words.startsWith(u"There was an error importing file x.zip"_s));
    QVERIFY(seen.words.size() <= 400);
}

void TestImportSight::highlightsNothingThatImports()
{
    const auto seen =
        ImportRules::builtIn().read({.address = importPage, .title = {}, .text = {}, .buttons = {u"Import data"_s}});
    // Both open the choice of a file.
    QVERIFY(seen.pointForData.contains(u"import data"_s) && !seen.pointForData.contains(u"import media"_s));
    QVERIFY(seen.pointForMedia.contains(u"import media"_s) && !seen.pointForMedia.contains(u"import data"_s));
    const auto options =
        ImportRules::builtIn().read({.address = importPage, .title = {}, .text = {}, .buttons = {u"Run import"_s}});
    QVERIFY(options.pointForData.isEmpty() && options.pointForMedia.isEmpty());
    const auto proceed = ImportRules::builtIn().read(
        {.address = importPage, .title = {}, .text = u"import non-database content"_s, .buttons = {u"Proceed"_s}});
    QVERIFY(proceed.pointForData.isEmpty() && proceed.pointForMedia.isEmpty());
}

void TestImportSight::refusesRulesThatFitEverything()
{
    QVERIFY(ImportRules::parse(R"({"version":1,"rules":[{"id":"a","sight":"choose","texts":{"en":["x"]}}]})"));
    QVERIFY(!ImportRules::parse(R"({"version":1,"rules":[{"id":"a","sight":"choose"}]})"));
    QVERIFY(!ImportRules::parse(R"({"version":1,"rules":[{"id":"a","sight":"dance","texts":{"en":["x"]}}]})"));
    QVERIFY(!ImportRules::parse(R"({"version":1,"rules":[{"id":"a","sight":"choose","address":"["}]})"));
    QVERIFY(!ImportRules::parse(R"({"rules":[{"id":"a","sight":"choose","texts":{"en":["x"]}}]})"));
    QVERIFY(!ImportRules::parse("<html>"));
}

void TestImportSight::knowsSeveralLanguages()
{
    const auto rules = ImportRules::builtIn();
    QCOMPARE(rules.languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s}));
    QVERIFY(rules.readOn().isValid());
    QVERIFY(rules.version() >= 1);
}

QTEST_GUILESS_MAIN(TestImportSight)
#include "tst_importsight.moc"
