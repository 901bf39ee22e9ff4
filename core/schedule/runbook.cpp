// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/runbook.h"

#include "core/migration/reportpage.h"
#include "core/migration/reportwords.h"

#include <QLocale>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Runbook", words);
}

QString timeText(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? QLocale().toString(time.toTimeZone(zone), QLocale::ShortFormat) : QString();
}

QString subtitle(const RunbookFacts &facts)
{
    const auto from = facts.server.toString(QUrl::RemoveUserInfo);
    const auto to = facts.cloud.toString(QUrl::RemoveUserInfo);
    return from.isEmpty() && to.isEmpty() ? QString() : u"%1 \u2192 %2"_s.arg(from, to);
}

void writePlan(ReportPage &page, const RunbookFacts &facts)
{
    const auto &schedule = facts.schedule;
    page.section(text(QT_TRANSLATE_NOOP("Runbook", "The plan")));
    if (facts.practice)
        page.paragraph(
            QCoreApplication::translate("Report", "This was practice, against stand-in sites."), ReportTone::Attention);
    page.paragraph(
        text(QT_TRANSLATE_NOOP("Runbook",
                 "What is left begins on %1 and takes %2. Each time below is the latest: all before it took as long as "
                 "it may. Times are those of %3."))
            .arg(timeText(schedule.start, facts.zone), rangeText(schedule.low, schedule.high),
                QString::fromUtf8(facts.zone.id())));
    QList<QList<ReportCell>> rows;
    for (const auto &step : schedule.steps) {
        ReportCell what(u"%1 %2"_s.arg(stepNumber(step.step), stepTitle(step.step)).trimmed());
        if (step.attended)
            what.lines += text(QT_TRANSLATE_NOOP("Runbook", "somebody has to be there"));
        if (!step.waitsFor.isEmpty()) {
            QStringList before;
            for (const auto each : step.waitsFor)
                before += stepTitle(each);
            what.lines += text(QT_TRANSLATE_NOOP("Runbook", "after: %1")).arg(before.join(u", "));
        }
        ReportCell duration(rangeText(step.expected.low, step.expected.high));
        duration.lines = QStringList(sourceText(step.expected.source)) + step.expected.how;
        const bool done = step.state == StepState::Done;
        rows << QList<ReportCell>{what, done ? stateCell(step.state) : ReportCell(timeText(step.begins, facts.zone)),
            timeText(step.ends, facts.zone), duration, step.owner, step.note};
    }
    page.table({text(QT_TRANSLATE_NOOP("Runbook", "Step")), text(QT_TRANSLATE_NOOP("Runbook", "Begins by")),
                   text(QT_TRANSLATE_NOOP("Runbook", "Ends by")), text(QT_TRANSLATE_NOOP("Runbook", "How long")),
                   text(QT_TRANSLATE_NOOP("Runbook", "Who")), text(QT_TRANSLATE_NOOP("Runbook", "Notes"))},
        rows);
}

void writeGates(ReportPage &page)
{
    page.section(text(QT_TRANSLATE_NOOP("Runbook", "Go or no-go")));
    page.list({
        text(QT_TRANSLATE_NOOP("Runbook", "Before Jira is closed to changes: nothing in “Before you start” "
                                          "stands in the way, and each step "
                                          "has somebody who sees to it.")),
        text(QT_TRANSLATE_NOOP("Runbook", "Before the backup is imported: its audit shows no errors, and nothing is "
                                          "needed any more of what the cloud "
                                          "site holds.")),
        text(QT_TRANSLATE_NOOP(
            "Runbook", "Before the media are imported: the projects and issues are there, as counted.")),
        text(QT_TRANSLATE_NOOP("Runbook",
            "Before people are sent to the cloud: both sides were compared, and somebody of each team has looked.")),
    });
}

void writeNoReturn(ReportPage &page, const RunbookFacts &facts)
{
    page.section(text(QT_TRANSLATE_NOOP("Runbook", "What cannot be undone")));
    QStringList items{
        text(QT_TRANSLATE_NOOP("Runbook",
            "Importing the backup replaces all Jira data of the cloud site, and media that were imported before.")),
    };
    if (facts.overwritesUsers)
        items += text(QT_TRANSLATE_NOOP(
            "Runbook", "The users of the cloud site are deleted and replaced, those of Confluence too."));
    if (facts.bigPicture)
        items += text(QT_TRANSLATE_NOOP("Runbook",
            "Restoring BigPicture\u2019s dump overwrites all that the app holds in the cloud; it makes a dump of that "
            "before."));
    items += text(QT_TRANSLATE_NOOP("Runbook",
        "What people write in the cloud does not come back to the server: from then on, going back loses it."));
    page.list(items);
}

void writeWayBack(ReportPage &page)
{
    page.section(text(QT_TRANSLATE_NOOP("Runbook", "The way back")));
    page.list({
        text(QT_TRANSLATE_NOOP("Runbook",
            "Nothing here changes the data of the server. Until people are sent to the cloud it can be opened to them "
            "again at any time.")),
        text(QT_TRANSLATE_NOOP("Runbook",
            "An import that failed, or that brought the wrong thing, is made again: the data first, then all chunks. "
            "Keep the backup and the chunks until nobody asks for the server any more.")),
        text(QT_TRANSLATE_NOOP("Runbook", "Where the cloud site holds anything that is needed, make a backup of the "
                                          "site itself before: it is the only "
                                          "way back for it.")),
        text(QT_TRANSLATE_NOOP("Runbook",
            "Change DNS names, redirects and links to Jira last, and note what they were: to go back is to set them as "
            "they were.")),
    });
}

void writeNews(ReportPage &page)
{
    page.section(text(QT_TRANSLATE_NOOP("Runbook", "Whom to tell, and when")));
    page.list({
        text(QT_TRANSLATE_NOOP("Runbook", "A week before: when Jira is closed, for how long, and where it will be.")),
        text(QT_TRANSLATE_NOOP("Runbook", "When it begins, when it is late, and when it is done.")),
        text(QT_TRANSLATE_NOOP(
            "Runbook", "Where it is called off: that the server goes on, and when it is tried again.")),
    });
}

} // namespace

QString runbookHtml(const RunbookFacts &facts)
{
    ReportPage page(text(QT_TRANSLATE_NOOP("Runbook", "Runbook: %1")).arg(facts.name), subtitle(facts));
    writePlan(page, facts);
    writeGates(page);
    writeNoReturn(page, facts);
    writeWayBack(page);
    writeNews(page);
    return page.finish();
}

} // namespace cloudward
