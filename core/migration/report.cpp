// SPDX-License-Identifier: Apache-2.0
#include "core/migration/report.h"

#include "core/checks/checktext.h"
#include "core/findings/findingtext.h"
#include "core/migration/reportwords.h"
#include "core/migration/storednames.h"
#include "core/work/sizes.h"

#include <QFileInfo>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Report", words);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

/// From the first line of the journal to the last.
struct Span
{
    QDateTime first{};
    QDateTime last{};
    std::chrono::milliseconds length() const { return std::chrono::milliseconds(first.msecsTo(last)); }
};
constexpr int ofAllSteps = -1;

/// By step, and of all of them.
QHash<int, Span> spansOf(const QList<JournalLine> &journal)
{
    QHash<int, Span> spans;
    const auto widen = [&spans](int of, const QDateTime &when) {
        auto &span = spans[of];
        span.first = span.first.isValid() ? std::min(span.first, when) : when;
        span.last = span.last.isValid() ? std::max(span.last, when) : when;
    };
    for (const auto &line : journal) {
        widen(ofAllSteps, line.when);
        if (line.step)
            widen(int(*line.step), line.when);
    }
    return spans;
}

QString subtitle(const Migration &migration)
{
    const auto &choices = migration.choices();
    const auto from = choices.serverUrl.toString(QUrl::RemoveUserInfo);
    const auto to = choices.cloudSite.toString(QUrl::RemoveUserInfo);
    const auto written = text(QT_TRANSLATE_NOOP("Report", "Written by Cloudward %1 on %2"))
                             .arg(QStringLiteral(CLOUDWARD_VERSION), timeText(QDateTime::currentDateTimeUtc()));
    return from.isEmpty() && to.isEmpty() ? written : u"%1 \u2192 %2 \u00b7 %3"_s.arg(from, to, written);
}

void writeSteps(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Where it stands")));
    if (migration.choices().practice)
        page.paragraph(
            text(QT_TRANSLATE_NOOP("Report", "This was practice, against stand-in sites.")), ReportTone::Attention);
    QList<QList<ReportCell>> rows;
    const auto spans = spansOf(migration.journal());
    const auto add = [&rows](const QString &number, const QString &title, const ReportCell &state, const Span &span) {
        rows << QList<ReportCell>{number, title, state, span.first.isValid() ? timeText(span.first) : countText(-1),
            span.first.isValid() ? durationText(span.length()) : QString()};
    };
    for (const auto step : railSteps(migration.usesBigPicture()))
        add(stepNumber(step), stepTitle(step), stateCell(migration.stepState(step)), spans.value(int(step)));
    add({}, text(QT_TRANSLATE_NOOP("Report", "In all")), QString(), spans.value(ofAllSteps));
    page.table({text(QT_TRANSLATE_NOOP("Report", "Step")), text(QT_TRANSLATE_NOOP("Report", "What")),
                   text(QT_TRANSLATE_NOOP("Report", "State")), text(QT_TRANSLATE_NOOP("Report", "Begun")),
                   text(QT_TRANSLATE_NOOP("Report", "Took, by the journal"))},
        rows);
}

void writeDecisions(ReportPage &page, const Migration &migration)
{
    const auto &choices = migration.choices();
    QList<QList<ReportCell>> rows;
    const auto add = [&](const char *what, const ReportCell &value) {
        if (!value.text.isEmpty())
            rows << QList<ReportCell>{text(what), value};
    };
    add(QT_TRANSLATE_NOOP("Report", "Jira Server"), choices.serverUrl.toString(QUrl::RemoveUserInfo));
    if (const auto facts = migration.serverFacts())
        add(QT_TRANSLATE_NOOP("Report", "Its version"), u"%1 %2"_s.arg(facts->version, facts->deployment).trimmed());
    add(QT_TRANSLATE_NOOP("Report", "Jira Cloud"), choices.cloudSite.toString(QUrl::RemoveUserInfo));
    add(QT_TRANSLATE_NOOP("Report", "Backup"), codeCell(choices.backupPath));
    if (const auto &inventory = migration.inventory())
        add(QT_TRANSLATE_NOOP("Report", "Made by"), u"Jira "_s + inventory->version);
    add(QT_TRANSLATE_NOOP("Report", "Media from"), codeCell(choices.mediaSource));
    add(QT_TRANSLATE_NOOP("Report", "Largest chunk"), sizeText(choices.chunkLimit));
    add(QT_TRANSLATE_NOOP("Report", "Users of the cloud site"),
        choices.mergeUsers ? text(QT_TRANSLATE_NOOP("Report", "are kept and merged with the imported ones"))
                           : text(QT_TRANSLATE_NOOP("Report", "are replaced by the imported ones")));
    if (const auto files = migration.usersFiles()) {
        add(QT_TRANSLATE_NOOP("Report", "Users exported to"), codeCell(files->users));
        add(QT_TRANSLATE_NOOP("Report", "Groups exported to"), codeCell(files->groups));
    }
    if (const auto &dump = migration.appMigration().dump) {
        auto cell = codeCell(dump->path);
        cell.lines += {sizeText(dump->bytes), u"SHA-256 "_s + QString::fromLatin1(dump->sha256.toHex())};
        add(QT_TRANSLATE_NOOP("Report", "BigPicture's dump"), cell);
    }
    for (const auto step : railSteps(migration.usesBigPicture())) {
        if (const auto phases = migration.confirmedPhases(step); !phases.isEmpty())
            rows << QList<ReportCell>{
                text(QT_TRANSLATE_NOOP("Report", "Confirmed in \u201c%1\u201d")).arg(stepTitle(step)),
                phases.join(u", "_s)};
    }
    page.section(text(QT_TRANSLATE_NOOP("Report", "Decisions")));
    page.table({text(QT_TRANSLATE_NOOP("Report", "What")), text(QT_TRANSLATE_NOOP("Report", "Decided"))}, rows);
}

void writeChecks(ReportPage &page, const Migration &migration, const QString &title, const QList<CheckResult> &checks)
{
    page.section(title);
    if (checks.isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "Not run.")), ReportTone::Faint);
    QList<QList<ReportCell>> rows;
    for (const auto &check : checks) {
        const auto words = checkText(check.id);
        ReportCell what(words.title);
        if (check.outcome != Outcome::Fine)
            what.lines += {words.why, words.whatToDo};
        auto outcome = outcomeCell(check, migration.ticked().contains(check.id));
        const auto note = migration.checkNotes().value(check.id);
        if (!note.owner.isEmpty())
            outcome.lines += text(QT_TRANSLATE_NOOP("Report", "seen to by %1")).arg(note.owner);
        if (!note.note.isEmpty())
            outcome.lines += note.note;
        rows << QList<ReportCell>{what, check.fact, outcome};
    }
    if (!rows.isEmpty())
        page.table({text(QT_TRANSLATE_NOOP("Report", "Check")), text(QT_TRANSLATE_NOOP("Report", "Seen")),
                       text(QT_TRANSLATE_NOOP("Report", "Outcome"))},
            rows);
}

QList<ReportCell> findingRow(const Finding &finding, const MendWishes &wishes)
{
    const auto words = textOf(finding);
    ReportCell what(finding.subject.isEmpty() ? words.title : u"%1: %2"_s.arg(words.title, finding.subject));
    what.lines += words.why;
    if (finding.inferred)
        what.lines += text(QT_TRANSLATE_NOOP("Report", "Atlassian does not confirm the rule behind this."));
    what.details = finding.examples;
    ReportCell done(words.whatToDo);
    if (finding.fix == Fix::MendBackup && !wishes.findings.contains(finding.id))
        done.lines += text(QT_TRANSLATE_NOOP("Report", "Could be mended, and was left as it is."));
    return {severityCell(finding.severity), what, countText(finding.count), done};
}

void writeFindings(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Findings")));
    if (migration.findingOrigins().isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "None.")), ReportTone::Faint);
    for (const auto &origin : migration.findingOrigins()) {
        auto findings = migration.findings(origin);
        sortBySeverity(findings);
        QList<QList<ReportCell>> rows;
        for (const auto &finding : std::as_const(findings))
            rows << findingRow(finding, migration.mendWishes());
        page.subsection(originTitle(origin));
        page.table({text(QT_TRANSLATE_NOOP("Report", "Severity")), text(QT_TRANSLATE_NOOP("Report", "Finding")),
                       text(QT_TRANSLATE_NOOP("Report", "How many")), text(QT_TRANSLATE_NOOP("Report", "What to do"))},
            rows);
    }
}

/// What the mender did about each finding of the original.
void writeBeforeAndAfter(ReportPage &page, const Migration &migration)
{
    auto before = migration.originalAudit().findings;
    sortBySeverity(before);
    const auto after = migration.findings(u"backup"_s);
    QList<QList<ReportCell>> rows;
    for (const auto &finding : std::as_const(before)) {
        const auto left = std::ranges::find_if(after,
            [&finding](const Finding &other) { return other.id == finding.id && other.subject == finding.subject; });
        const auto count = left == after.end() ? 0 : left->count;
        if (finding.fix != Fix::MendBackup && count == finding.count)
            continue;
        const auto title = textOf(finding).title;
        rows << QList<ReportCell>{severityCell(finding.severity),
            finding.subject.isEmpty() ? title : u"%1: %2"_s.arg(title, finding.subject), countText(finding.count),
            ReportCell(countText(count), count == 0 ? ReportTone::Good : ReportTone::Attention)};
    }
    if (!rows.isEmpty())
        page.table({text(QT_TRANSLATE_NOOP("Report", "Severity")), text(QT_TRANSLATE_NOOP("Report", "Finding")),
                       text(QT_TRANSLATE_NOOP("Report", "In the original")),
                       text(QT_TRANSLATE_NOOP("Report", "In the mended copy"))},
            rows);
}

void writeMended(ReportPage &page, const Migration &migration)
{
    if (!migration.isMendedInUse())
        return;
    const auto &mended = *migration.mended();
    page.section(text(QT_TRANSLATE_NOOP("Report", "What was mended in the backup")));
    page.paragraph(text(QT_TRANSLATE_NOOP("Report",
        "A corrected copy is what gets imported. The original is as it was, and the findings above are those "
        "of the copy.")));
    QList<QList<ReportCell>> rows;
    for (const auto &[mending, count] : mended.counts.asKeyValueRange())
        rows << QList<ReportCell>{mendingTitle(mending), codeCell(storedName(mendingNames, mending)), countText(count)};
    page.table({text(QT_TRANSLATE_NOOP("Report", "What")), text(QT_TRANSLATE_NOOP("Report", "In the list as")),
                   text(QT_TRANSLATE_NOOP("Report", "Changes"))},
        rows);
    writeBeforeAndAfter(page, migration);
    page.table({text(QT_TRANSLATE_NOOP("Report", "File")), text(QT_TRANSLATE_NOOP("Report", "Where"))},
        {{text(QT_TRANSLATE_NOOP("Report", "Original")), codeCell(mended.original)},
            {text(QT_TRANSLATE_NOOP("Report", "Mended copy")), codeCell(mended.path)},
            {text(QT_TRANSLATE_NOOP("Report", "Its size")), sizeText(mended.bytes)},
            {u"SHA-256"_s, codeCell(QString::fromLatin1(mended.sha256.toHex()))},
            {text(QT_TRANSLATE_NOOP("Report", "List of all changes")), codeCell(mended.changesPath)},
            {text(QT_TRANSLATE_NOOP("Report", "Written on")), timeText(mended.when)}});
}

void writeMediaList(ReportPage &page, const Migration &migration)
{
    const auto list = migration.mediaReport();
    if (!list || list->rows() == 0)
        return;
    page.subsection(text(QT_TRANSLATE_NOOP("Report", "Each file that is missing, of another size or left out")));
    QList<QList<ReportCell>> rows;
    for (const auto &[what, count] : list->counts.asKeyValueRange())
        rows << QList<ReportCell>{mediaListWord(what), codeCell(what), countText(count)};
    page.table({text(QT_TRANSLATE_NOOP("Report", "What")), text(QT_TRANSLATE_NOOP("Report", "In the list as")),
                   text(QT_TRANSLATE_NOOP("Report", "How many"))},
        rows);
    page.paragraph(text(QT_TRANSLATE_NOOP("Report", "The full list, a line a file: %1")).arg(list->path));
}

void writeChunks(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Media chunks")));
    if (migration.chunks().isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "None.")), ReportTone::Faint);
    QList<QList<ReportCell>> rows;
    for (const auto &[chunk, import] : migration.chunks()) {
        auto file = codeCell(chunk.file);
        file.lines += chunk.projects.join(u", "_s);
        rows << QList<ReportCell>{file, sizeText(chunk.bytes), countText(chunk.entries),
            codeCell(QString::fromLatin1(chunk.sha256.toHex())), importCell(import)};
    }
    if (!rows.isEmpty())
        page.table({text(QT_TRANSLATE_NOOP("Report", "File")), text(QT_TRANSLATE_NOOP("Report", "Size")),
                       text(QT_TRANSLATE_NOOP("Report", "Files in it")), u"SHA-256"_s,
                       text(QT_TRANSLATE_NOOP("Report", "State"))},
            rows);
    if (migration.attachmentsLeftOut() > 0)
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "Attachments that are in no chunk, left out: %1"))
                           .arg(countText(migration.attachmentsLeftOut())),
            ReportTone::Attention);
    writeMediaList(page, migration);
}

void writeGroups(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Groups")));
    if (migration.groupReviews().isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "Not reviewed.")), ReportTone::Faint);
    const auto decisions = migration.groupDecisions();
    const auto products = migration.siteProducts();
    QSet<QString> granted;
    for (const auto &name : migration.grantedGroups())
        granted.insert(name.toCaseFolded());
    QList<QList<ReportCell>> rows;
    for (const auto &review : migration.groupReviews()) {
        ReportCell gains(
            review.gains.join(u", "_s), review.gains.isEmpty() ? ReportTone::Plain : ReportTone::Attention);
        gains.details = review.newMembers;
        auto decision = decisionCell(decisions.value(review.match.serverName), products);
        if (granted.contains(review.match.cloudName.toCaseFolded()))
            decision = {text(QT_TRANSLATE_NOOP("Report", "granted")), ReportTone::Good};
        rows << QList<ReportCell>{
            review.match.serverName, fateText(review.match), countText(review.members), gains, decision};
    }
    if (!rows.isEmpty())
        page.table({text(QT_TRANSLATE_NOOP("Report", "On the server")),
                       text(QT_TRANSLATE_NOOP("Report", "In the cloud")), text(QT_TRANSLATE_NOOP("Report", "Members")),
                       text(QT_TRANSLATE_NOOP("Report", "What new members gain")),
                       text(QT_TRANSLATE_NOOP("Report", "Access to products"))},
            rows);
    if (!migration.rejoinedGroups().isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "You were added again to: %1"))
                .arg(migration.rejoinedGroups().join(u", "_s)));
}

void writeArrival(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Proof: both sides compared")));
    if (migration.arrival().isEmpty())
        page.paragraph(text(QT_TRANSLATE_NOOP("Report", "Not compared.")), ReportTone::Faint);
    QList<QList<ReportCell>> rows;
    for (const auto &row : migration.arrival()) {
        ReportCell what(arrivalTitle(row.id));
        if (row.approximate)
            what.lines += text(QT_TRANSLATE_NOOP("Report", "an estimate"));
        auto verdict = verdictCell(row);
        if (!row.why.isEmpty())
            verdict.lines += row.why;
        verdict.details = row.missing;
        rows << QList<ReportCell>{what, countText(row.expected), countText(row.found), verdict};
    }
    if (!rows.isEmpty())
        page.table({text(QT_TRANSLATE_NOOP("Report", "What")), text(QT_TRANSLATE_NOOP("Report", "In the backup")),
                       text(QT_TRANSLATE_NOOP("Report", "In the cloud")), text(QT_TRANSLATE_NOOP("Report", "Verdict"))},
            rows);
}

QStringList notChecked(const Migration &migration)
{
    QStringList items;
    if (!migration.inventory())
        items += text(QT_TRANSLATE_NOOP("Report", "No backup was read."));
    if (!migration.serverFacts())
        items += text(QT_TRANSLATE_NOOP("Report", "The server was not asked about itself."));
    if (!migration.cloudFacts())
        items += text(QT_TRANSLATE_NOOP("Report", "The cloud site was not asked about itself before the import."));
    for (const auto &check : migration.checks() + migration.afterChecks()) {
        if (check.outcome == Outcome::Unknown && !migration.ticked().contains(check.id))
            items += checkText(check.id).title;
    }
    if (migration.arrival().isEmpty())
        items += text(QT_TRANSLATE_NOOP("Report", "The counts on both sides were not compared."));
    for (const auto &row : migration.arrival()) {
        if (row.verdict == ArrivalRow::Verdict::CannotBeKnown)
            items += text(QT_TRANSLATE_NOOP("Report", "Cannot be known: %1")).arg(arrivalTitle(row.id));
    }
    for (const auto &[chunk, import] : migration.chunks()) {
        if (import != ChunkState::Import::Imported)
            items += text(QT_TRANSLATE_NOOP("Report", "The import of %1 was not confirmed.")).arg(chunk.file);
    }
    return items;
}

void writeNotChecked(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "What was not checked")));
    if (const auto items = notChecked(migration); !items.isEmpty())
        page.list(items);
    else
        page.paragraph(
            text(QT_TRANSLATE_NOOP("Report", "Everything that Cloudward knows of was checked or confirmed.")));
}

void writeJournal(ReportPage &page, const Migration &migration)
{
    page.section(text(QT_TRANSLATE_NOOP("Report", "Journal")));
    QList<QList<ReportCell>> rows;
    for (const auto &line : migration.journal())
        rows << QList<ReportCell>{timeText(line.when), line.step ? stepNumber(*line.step) : QString(), line.text};
    page.table({text(QT_TRANSLATE_NOOP("Report", "When")), text(QT_TRANSLATE_NOOP("Report", "Step")),
                   text(QT_TRANSLATE_NOOP("Report", "What happened"))},
        rows);
}

} // namespace

QString htmlReport(const Migration &migration)
{
    const auto name = QFileInfo(migration.path()).completeBaseName();
    ReportPage page(text(QT_TRANSLATE_NOOP("Report", "Migration report: %1")).arg(name), subtitle(migration));
    writeSteps(page, migration);
    writeDecisions(page, migration);
    writeChecks(page, migration, text(QT_TRANSLATE_NOOP("Report", "Before you start")), migration.checks());
    writeFindings(page, migration);
    writeMended(page, migration);
    writeChunks(page, migration);
    writeGroups(page, migration);
    writeArrival(page, migration);
    writeChecks(page, migration, text(QT_TRANSLATE_NOOP("Report", "After the migration")), migration.afterChecks());
    writeNotChecked(page, migration);
    writeJournal(page, migration);
    return page.finish();
}

} // namespace cloudward
