// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/backup/mend/mendplan.h"
#include "core/people/emailplantext.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView everything("all");

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"out"_s, u"The corrected copy; without it BACKUP-mended.zip beside the backup."_s, u"FILE"_s},
        {u"overwrite"_s, u"Replace FILE and its list of changes, if they are there."_s},
        {u"fix"_s,
            u"A finding of “check” that shall go, by its id, or “all”; may be given several times. Users who share an "
            "address become name+2@…, whose mail arrives with the first of them."_s,
            u"ID"_s},
        {u"emails"_s,
            u"New addresses, in UTF-8: each line a user name or an old address, and the new one; a heading may be there."_s,
            u"FILE.csv"_s},
        {u"domain"_s,
            u"Put behind addresses without a domain, and for users without an address, if their findings are to go."_s,
            u"DOMAIN"_s},
        {u"replace-domain"_s, u"bob@OLD becomes bob@NEW."_s, u"OLD=NEW"_s},
        {u"replacement"_s, u"Instead of what XML does not allow; without it, it is dropped."_s, u"TEXT"_s},
        {u"deactivate"_s, u"A user who shall be inactive; may be given several times."_s, u"NAME"_s},
        {u"preview"_s, u"Only say what would be changed."_s},
    });
}

/// The findings that a person named and this backup has.
QStringList chosenFindings(const QStringList &named, const Findings &findings)
{
    QStringList chosen;
    for (const auto &finding : findings) {
        if (finding.fix == Fix::MendBackup && (named.contains(everything) || named.contains(finding.id)))
            chosen.append(finding.id);
    }
    return chosen;
}

QJsonObject toJson(const MendChange &change)
{
    return {{u"mending"_s, mendingId(change.mending)}, {u"file"_s, change.file}, {u"line"_s, change.line},
        {u"entity"_s, change.entity}, {u"row"_s, change.row}, {u"whose"_s, change.whose}, {u"field"_s, change.field},
        {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject toJson(const MendPreview &preview)
{
    QJsonObject counts;
    for (const auto &[mending, count] : preview.counts.asKeyValueRange())
        counts[mendingId(mending)] = count;
    QJsonArray first;
    for (const auto &change : preview.first)
        first.append(toJson(change));
    return {{u"changes"_s, preview.changes()}, {u"counts"_s, counts}, {u"first"_s, first}};
}

QString placeOf(const MendChange &change)
{
    QStringList words{change.file};
    if (change.line > 0)
        words.append(u"line %1"_s.arg(change.line));
    const auto row = QStringList{change.entity, change.row, change.field};
    words.append(row.filter(QRegularExpression(u"."_s)).join(u' '));
    if (!change.whose.isEmpty())
        words.append(change.whose);
    words.removeAll(QString());
    return words.join(u", "_s);
}

void sayPreview(const MendPreview &preview, Terminal &terminal)
{
    for (const auto &[mending, count] : preview.counts.asKeyValueRange()) {
        terminal.say(u"%1: %2"_s.arg(mendingId(mending), counted(count, u"change"_s)));
        qint64 shown = 0;
        constexpr qint64 most = 5;
        for (const auto &change : preview.first) {
            if (change.mending != mending || ++shown > most)
                continue;
            terminal.say(change.after.isEmpty()
                             ? u"    %1: “%2” taken away"_s.arg(placeOf(change), change.before)
                             : u"    %1: “%2” becomes “%3”"_s.arg(placeOf(change), change.before, change.after));
        }
        if (count > most)
            terminal.say(u"    … and %1 more"_s.arg(count - most));
    }
    if (preview.changes() == 0)
        terminal.say(u"Nothing would be changed."_s);
}

QStringList problemsOf(const MendPlan &plan)
{
    auto problems = plan.problems;
    for (const auto &problem : plan.emails.problems)
        problems.append(emailPlanProblemText(problem));
    problems.removeDuplicates();
    return problems;
}

Result<MendWishes> wishesOf(const QCommandLineParser &parser, const Findings &findings)
{
    MendWishes wishes;
    wishes.findings = chosenFindings(parser.values(u"fix"_s), findings);
    wishes.replacement = parser.value(u"replacement"_s);
    wishes.domain = parser.value(u"domain"_s);
    wishes.oldDomain = parser.value(u"replace-domain"_s).section(u'=', 0, 0);
    wishes.newDomain = parser.value(u"replace-domain"_s).section(u'=', 1);
    wishes.deactivate = parser.values(u"deactivate"_s);
    if (parser.isSet(u"emails"_s)) {
        auto rows = readCsvFile(parser.value(u"emails"_s));
        if (!rows)
            return std::unexpected(rows.error());
        wishes.emailsFile = std::move(*rows);
    }
    return wishes;
}

bool isRepacked(const MendWishes &wishes)
{
    return wishes.findings.contains(u"archive.nested-folder"_s) || wishes.findings.contains(u"archive.not-zip"_s);
}

qint64 errorsIn(const Findings &findings)
{
    return std::ranges::count(findings, Severity::Error, &Finding::severity);
}

QString wrongUsage(const QCommandLineParser &parser)
{
    for (const auto &id : parser.values(u"fix"_s)) {
        if (id != everything && !mendableFindings().contains(id))
            return u"“%1” is nothing that can be mended. These can: all, %2."_s.arg(
                id, mendableFindings().join(u", "_s));
    }
    const auto domains = parser.value(u"replace-domain"_s).split(u'=');
    if (parser.isSet(u"replace-domain"_s) && (domains.size() != 2 || domains.contains(QString())))
        return u"--replace-domain is OLD=NEW."_s;
    if (!parser.isSet(u"fix"_s) && !parser.isSet(u"emails"_s) && !parser.isSet(u"replace-domain"_s) &&
        !parser.isSet(u"deactivate"_s))
        return u"mend needs to know what to mend: --fix ID (or all), --emails, --replace-domain or --deactivate."_s;
    return {};
}

int sayReport(const MendReport &report, const Findings &before, const QStringList &problems, Terminal &terminal)
{
    auto json = toJson(report.preview);
    json[u"file"_s] = report.path;
    json[u"bytes"_s] = report.bytes;
    json[u"sha256"_s] = QString::fromLatin1(report.sha256.toHex());
    json[u"writeMilliseconds"_s] = report.writeMilliseconds;
    json[u"changesFile"_s] = report.changesPath;
    json[u"problems"_s] = QJsonArray::fromStringList(problems);
    json[u"findings"_s] = findingsJson(report.audit.findings);
    terminal.json(json);
    sayPreview(report.preview, terminal);
    terminal.say(
        u"%1  %2  sha256 %3"_s.arg(report.path, sizeText(report.bytes), QString::fromLatin1(report.sha256.toHex())));
    terminal.say(u"All changes: %1"_s.arg(report.changesPath));
    terminal.say(u"Of severity error: %1 in the backup, %2 in the copy."_s.arg(
        counted(errorsIn(before), u"finding"_s), QString::number(errorsIn(report.audit.findings))));
    sayFindings(report.audit.findings, terminal);
    return hasErrors(report.audit.findings) || !problems.isEmpty() ? FoundErrors : Fine;
}

int run(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (const auto wrong = wrongUsage(parser); !wrong.isEmpty())
        return terminal.usage(wrong);
    auto work = terminal.work();
    const auto &backup = operands.first();
    const auto audit = auditBackup(backup, work);
    if (!audit)
        return terminal.fail(audit.error());
    const auto wishes = wishesOf(parser, audit->findings);
    if (!wishes)
        return terminal.fail(wishes.error());
    const auto plan = planMend(audit->inventory, *wishes);
    const auto problems = problemsOf(plan);
    for (const auto &problem : problems)
        terminal.say(u"Not done: %1"_s.arg(problem));

    if (parser.isSet(u"preview"_s)) {
        const auto preview = previewMend(backup, plan.choices, work);
        if (!preview)
            return terminal.fail(preview.error());
        auto json = toJson(*preview);
        json[u"problems"_s] = QJsonArray::fromStringList(problems);
        terminal.json(json);
        sayPreview(*preview, terminal);
        return problems.isEmpty() ? Fine : FoundErrors;
    }
    if (plan.choices == MendChoices() && !isRepacked(*wishes)) {
        terminal.json({{u"changes"_s, 0}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
        terminal.say(u"There is nothing to change, so no copy was written."_s);
        return problems.isEmpty() ? Fine : FoundErrors;
    }
    const auto out = parser.isSet(u"out"_s) ? parser.value(u"out"_s) : mendedPath(backup);
    const auto list = QFileInfo(parser.value(u"emails"_s));
    if (list.exists() && (list == QFileInfo(out) || list == QFileInfo(changesPath(out))))
        return terminal.usage(u"The list of addresses would be overwritten: give another --out."_s);
    const auto report = mendBackup({backup, out, parser.isSet(u"overwrite"_s), plan.choices}, work);
    return report ? sayReport(*report, audit->findings, problems, terminal) : terminal.fail(report.error());
}

} // namespace

Command mendCommand()
{
    return {u"mend"_s, u"BACKUP"_s, u"Write a corrected copy of a backup; the backup itself stays as it is."_s,
        addOptions, run};
}

} // namespace cloudward
