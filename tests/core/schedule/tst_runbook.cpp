// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/runbook.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

RunbookFacts someFacts()
{
    ScheduleFacts facts{.steps = railSteps(false),
        .backupBytes = 3'000'000'000,
        .mediaBytes = 40'000'000'000,
        .now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), QTimeZone::UTC)};
    facts.plan.steps[Step::ImportBackup] = {.minutes = 0, .owner = u"Ada <b>L</b>"_s, .note = u"by the phone"_s};
    return {.name = u"acme"_s,
        .server = QUrl(u"https://ada:secret@jira.acme.example"_s),
        .cloud = QUrl(u"https://acme.atlassian.net"_s),
        .schedule = planSchedule(facts)};
}

} // namespace

class TestRunbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatPeopleNeed();
    void saysWhatIsLostOnlyWhereItIs();
    void takesNothingFromOutsideAsMarkup();
    void givesTimesInTheirZone();
};

void TestRunbook::saysWhatPeopleNeed()
{
    const auto html = runbookHtml(someFacts());
    for (const auto &words : {u"Runbook: acme"_s, u"https://acme.atlassian.net"_s, u"Import the backup"_s,
             u"Go or no-go"_s, u"What cannot be undone"_s, u"The way back"_s, u"Whom to tell"_s, u"by the phone"_s,
             u"an estimate"_s, u"somebody has to be there"_s})
        QVERIFY2(html.contains(words), qPrintable(words));
    QVERIFY(!html.contains("<script"_L1));
}

void TestRunbook::saysWhatIsLostOnlyWhereItIs()
{
    auto facts = someFacts();
    QVERIFY(!runbookHtml(facts).contains("Confluence"_L1));
    QVERIFY(!runbookHtml(facts).contains("BigPicture"_L1));
    facts.overwritesUsers = true;
    facts.bigPicture = true;
    QVERIFY(runbookHtml(facts).contains("Confluence"_L1));
    QVERIFY(runbookHtml(facts).contains("BigPicture"_L1));
}

void TestRunbook::takesNothingFromOutsideAsMarkup()
{
    const auto html = runbookHtml(someFacts());
    QVERIFY(html.contains("Ada &lt;b&gt;L&lt;/b&gt;"_L1));
    QVERIFY(!html.contains("secret"_L1));
}

void TestRunbook::givesTimesInTheirZone()
{
    auto facts = someFacts();
    const QLocale locale;
    const auto utc = QDateTime(QDate(2026, 11, 21), QTime(8, 0), QTimeZone::UTC);
    QVERIFY(runbookHtml(facts).contains(locale.toString(utc, QLocale::ShortFormat)));
    facts.zone = QTimeZone::fromSecondsAheadOfUtc(3600);
    QVERIFY(runbookHtml(facts).contains(locale.toString(utc.toTimeZone(facts.zone), QLocale::ShortFormat)));
}

QTEST_APPLESS_MAIN(TestRunbook)
#include "tst_runbook.moc"
