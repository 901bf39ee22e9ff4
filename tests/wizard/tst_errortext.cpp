// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloudneeds.h"
#include "core/server/needs.h"
#include "wizard/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCodeHasASentenceAndWhatToDo_data();
    void eachCodeHasASentenceAndWhatToDo();
    void whatAPersonMustSettleIsSaidInWords();
    void noTwoCodesSayTheSame();
    void aDatabaseIsToldWhatHelpsThere();
    void aRefusedTokenIsToldWhereANewOneIsMade();
    void sizesAreSaidInBothFigures();
    void aLineNumberIsSaid();
    void noUserOrPasswordOfAnAddressIsShown();
    void whatLooksLikeAPlaceholderStaysAsItIs();
    void detailsHaveTheCodeAndTheFigures();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= int(ErrorCode::Unexpected); ++code)
        codes << ErrorCode(code);
    return codes;
}

} // namespace

void ErrorTextTest::eachCodeHasASentenceAndWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    for (const ErrorCode code : allCodes()) {
        const QByteArray name = errorName(code).toUtf8();
        QTest::addRow("%s bare", name.constData()) << Error{code, {}, {}, -1, -1};
        QTest::addRow("%s with all", name.constData())
            << Error{code, u"/srv/export/backup.zip"_s, u"Input/output error"_s, 4'000'000'000, 1'200'000'000};
        QTest::addRow("%s with what is needed", name.constData()) << Error{code, u"x"_s, {}, 12, -1};
        QTest::addRow("%s with zero", name.constData()) << Error{code, u"x"_s, u"y."_s, 0, 0};
    }
    for (const auto &need :
        {needs::companySignIn, needs::newAddress, needs::noBasic, needs::noTokens, needs::fixCharacters}) {
        QTest::addRow("needs %s", need.data()) << Error{ErrorCode::NeedsPerson, u"https://jira.acme.com/x"_s, need};
    }
    QTest::newRow("a web page") << Error{ErrorCode::Malformed, u"https://jira.acme.com/x"_s, u"text/html;charset=x"_s};
}

void ErrorTextTest::eachCodeHasASentenceAndWhatToDo()
{
    QFETCH(Error, error);
    const ErrorText text = textOf(error);
    static const QRegularExpression placeholder(u"%[0-9nL]"_s);
    for (const QString &words : {text.sentence, text.whatNext}) {
        QVERIFY(words.size() > 10);
        QVERIFY2(!words.contains(placeholder), qPrintable(words));
        QVERIFY2(!words.contains("  "_L1), qPrintable(words));
        QVERIFY2(!words.contains(".."_L1), qPrintable(words));
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(words.at(0).isUpper() || !words.at(0).isLetter(), qPrintable(words));
        QVERIFY2(!words.contains(u'\n'), qPrintable(words));
    }
}

void ErrorTextTest::whatAPersonMustSettleIsSaidInWords()
{
    const auto sentence = [](QLatin1StringView need) {
        const auto text = textOf({ErrorCode::NeedsPerson, u"https://jira.acme.com"_s, need});
        return text.sentence + text.whatNext;
    };
    const QStringList said{sentence(needs::companySignIn), sentence(needs::newAddress), sentence(needs::noBasic),
        sentence(needs::noTokens), sentence("something else"_L1)};
    QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), said.size());
    QVERIFY(said.at(0).contains("personal access token"_L1));
    QVERIFY(said.at(1).contains("https://jira.acme.com"_L1));
    QVERIFY(said.at(3).contains("8.14"_L1));
    const auto page = textOf({ErrorCode::Malformed, u"https://jira.acme.com/x"_s, u"text/html"_s});
    QVERIFY(page.sentence.contains("sign-in page"_L1));
}

void ErrorTextTest::noTwoCodesSayTheSame()
{
    QSet<QString> sentences;
    for (const ErrorCode code : allCodes())
        sentences.insert(textOf(Error{code, u"x"_s, {}, -1, -1}).sentence);
    QCOMPARE(sentences.size(), allCodes().size());
}

void ErrorTextTest::aDatabaseIsToldWhatHelpsThere()
{
    const QString address = u"postgresql://jira@db.acme.com/jiradb"_s;
    for (const auto code : {ErrorCode::Unsupported, ErrorCode::NotFound, ErrorCode::NotJira, ErrorCode::SignInRefused,
             ErrorCode::Forbidden, ErrorCode::Unreachable}) {
        const ErrorText text = textOf({code, address, u"words"_s});
        QVERIFY(text.whatNext != textOf({code, u"https://jira.acme.com"_s, u"words"_s}).whatNext);
        QVERIFY(text.sentence.contains("db.acme.com"_L1));
        QVERIFY(!text.sentence.contains("jira@"_L1));
    }
    QVERIFY(textOf({ErrorCode::NotJira, address, {}}).whatNext.contains("dbconfig.xml"_L1));
}

void ErrorTextTest::aRefusedTokenIsToldWhereANewOneIsMade()
{
    const auto next = [](const QString &subject, const QString &detail) {
        return textOf({ErrorCode::SignInRefused, subject, detail}).whatNext;
    };
    const auto site = u"https://acme.atlassian.net"_s;
    QVERIFY(next(site, u"HTTP 401"_s).contains("id.atlassian.com"_L1));
    QVERIFY(next(site, u"HTTP 401"_s).contains("expire"_L1));
    QVERIFY(next(site, needs::cloudId).contains("_edge/tenant_info"_L1));
    QVERIFY(next(site, u"HTTP 401: Unauthorized; scope does not match"_s).contains("read:jira-user"_L1));
    const auto key = next(u"https://api.atlassian.com/admin/v1/orgs"_s, u"HTTP 401"_s);
    QVERIFY(key.contains("admin.atlassian.com"_L1) && key.contains("token of a site does not work"_L1));
}

void ErrorTextTest::sizesAreSaidInBothFigures()
{
    const ErrorText full = textOf(Error{ErrorCode::DiskFull, u"/srv"_s, {}, 4'000'000'000, 1'200'000'000});
    QVERIFY2(full.sentence.contains("4.00 GB"_L1) && full.sentence.contains("1.20 GB"_L1), qPrintable(full.sentence));
    QVERIFY2(full.whatNext.contains("2.80 GB"_L1), qPrintable(full.whatNext));
    const ErrorText large = textOf(Error{ErrorCode::TooLarge, u"video.mov"_s, {}, 20'000'000, 16'000'000});
    QVERIFY2(
        large.sentence.contains("20.0 MB"_L1) && large.sentence.contains("16.0 MB"_L1), qPrintable(large.sentence));
}

void ErrorTextTest::aLineNumberIsSaid()
{
    const ErrorText text = textOf(Error{ErrorCode::Malformed, u"users.csv"_s, {}, 17, -1});
    QVERIFY2(text.sentence.contains("17"_L1), qPrintable(text.sentence));
}

void ErrorTextTest::noUserOrPasswordOfAnAddressIsShown()
{
    for (const ErrorCode code : allCodes()) {
        const ErrorText text = textOf(Error{code, u"https://admin:hunter2@jira.example.org/jira"_s,
            u"could not open ftp://me:tops3cret@host/path"_s, 1, 2});
        for (const QString &words : {text.sentence, text.whatNext, text.details}) {
            QVERIFY2(!words.contains("hunter2"_L1), qPrintable(words));
            QVERIFY2(!words.contains("tops3cret"_L1), qPrintable(words));
        }
    }
    QVERIFY(textOf(Error{ErrorCode::Unreachable, u"https://a:b@jira.example.org/x@y"_s, {}, -1, -1})
            .sentence.contains("https://jira.example.org/x@y"_L1));
}

void ErrorTextTest::whatLooksLikeAPlaceholderStaysAsItIs()
{
    const ErrorText text = textOf(Error{ErrorCode::NotReadable, u"100%1 %2 of it.zip"_s, u"%1 and %3"_s, -1, -1});
    QVERIFY2(text.sentence.contains(u"“100%1 %2 of it.zip”"_s), qPrintable(text.sentence));
    QVERIFY2(text.sentence.contains("%1 and %3"_L1), qPrintable(text.sentence));
}

void ErrorTextTest::detailsHaveTheCodeAndTheFigures()
{
    const QString details = textOf(Error{ErrorCode::DiskFull, u"/srv/a.zip"_s, u"ENOSPC"_s, 10, 5}).details;
    QCOMPARE(details, u"DiskFull\n/srv/a.zip\nENOSPC\nneed: 10\nhave: 5"_s);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
