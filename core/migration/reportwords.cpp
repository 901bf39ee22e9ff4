// SPDX-License-Identifier: Apache-2.0
#include "core/migration/reportwords.h"

#include "core/findings/findingtext.h"

#include <QLocale>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Report", words);
}

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::BeforeYouStart: return text(QT_TRANSLATE_NOOP("Report", "Before you start"));
    case Step::ExportUsers: return text(QT_TRANSLATE_NOOP("Report", "Export users and groups"));
    case Step::BackUpDatabase: return text(QT_TRANSLATE_NOOP("Report", "Back up the database"));
    case Step::BackUpMedia: return text(QT_TRANSLATE_NOOP("Report", "Back up attachments, avatars and logos"));
    case Step::ImportBackup: return text(QT_TRANSLATE_NOOP("Report", "Import the backup"));
    case Step::ImportMedia: return text(QT_TRANSLATE_NOOP("Report", "Import the media"));
    case Step::ReviewGroups: return text(QT_TRANSLATE_NOOP("Report", "Review groups and grant access"));
    case Step::RejoinGroups: return text(QT_TRANSLATE_NOOP("Report", "Add yourself to your groups again"));
    case Step::PostChecks: return text(QT_TRANSLATE_NOOP("Report", "Checks after the migration"));
    case Step::MatchPeople: return text(QT_TRANSLATE_NOOP("Report", "Match people with accounts"));
    case Step::DumpBigPicture: return text(QT_TRANSLATE_NOOP("Report", "BigPicture: make a dump"));
    case Step::InstallBigPicture: return text(QT_TRANSLATE_NOOP("Report", "BigPicture: install it in the cloud"));
    case Step::RestoreBigPicture: return text(QT_TRANSLATE_NOOP("Report", "BigPicture: restore the dump"));
    case Step::FinishBigPicture: return text(QT_TRANSLATE_NOOP("Report", "BigPicture: switch on and look"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString stepNumber(Step step)
{
    if (const auto number = guideNumber(step))
        return QString::number(*number);
    const auto number = bigPictureNumber(step);
    return number ? u"BigPicture %1"_s.arg(*number) : QString();
}

ReportCell stateCell(StepState state)
{
    switch (state) {
    case StepState::ToDo: return {text(QT_TRANSLATE_NOOP("Report", "to do")), ReportTone::Faint};
    case StepState::Doing: return {text(QT_TRANSLATE_NOOP("Report", "doing"))};
    case StepState::NeedsAttention:
        return {text(QT_TRANSLATE_NOOP("Report", "needs attention")), ReportTone::Attention};
    case StepState::Done: return {text(QT_TRANSLATE_NOOP("Report", "done")), ReportTone::Good};
    case StepState::Skipped: return {text(QT_TRANSLATE_NOOP("Report", "skipped")), ReportTone::Faint};
    }
    Q_UNREACHABLE_RETURN({QString()});
}

ReportCell severityCell(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {text(QT_TRANSLATE_NOOP("Report", "error")), ReportTone::Bad};
    case Severity::Warning: return {text(QT_TRANSLATE_NOOP("Report", "warning")), ReportTone::Attention};
    case Severity::Note: return {text(QT_TRANSLATE_NOOP("Report", "note"))};
    }
    Q_UNREACHABLE_RETURN({QString()});
}

ReportCell outcomeCell(const CheckResult &check, bool ticked)
{
    ReportCell cell{QString()};
    switch (check.outcome) {
    case Outcome::Fine: cell = {text(QT_TRANSLATE_NOOP("Report", "fine")), ReportTone::Good}; break;
    case Outcome::Attention: cell = {text(QT_TRANSLATE_NOOP("Report", "attention")), ReportTone::Attention}; break;
    case Outcome::Blocked: cell = {text(QT_TRANSLATE_NOOP("Report", "in the way")), ReportTone::Bad}; break;
    case Outcome::Unknown:
        cell = ticked ? ReportCell{text(QT_TRANSLATE_NOOP("Report", "confirmed by hand")), ReportTone::Good}
                      : ReportCell{text(QT_TRANSLATE_NOOP("Report", "not checked")), ReportTone::Faint};
        return cell;
    }
    if (ticked)
        cell.lines += text(QT_TRANSLATE_NOOP("Report", "read and accepted"));
    return cell;
}

ReportCell verdictCell(const ArrivalRow &row)
{
    switch (row.verdict) {
    case ArrivalRow::Verdict::Equal: return {text(QT_TRANSLATE_NOOP("Report", "equal")), ReportTone::Good};
    case ArrivalRow::Verdict::Differs: return {text(QT_TRANSLATE_NOOP("Report", "differs")), ReportTone::Attention};
    case ArrivalRow::Verdict::CannotBeKnown:
        return {text(QT_TRANSLATE_NOOP("Report", "cannot be compared")), ReportTone::Faint};
    }
    Q_UNREACHABLE_RETURN({QString()});
}

ReportCell importCell(ChunkState::Import import)
{
    switch (import) {
    case ChunkState::Import::NotYet: return {text(QT_TRANSLATE_NOOP("Report", "not yet imported")), ReportTone::Faint};
    case ChunkState::Import::Uploading: return {text(QT_TRANSLATE_NOOP("Report", "uploading"))};
    case ChunkState::Import::Processing: return {text(QT_TRANSLATE_NOOP("Report", "being processed"))};
    case ChunkState::Import::Importing: return {text(QT_TRANSLATE_NOOP("Report", "being imported"))};
    case ChunkState::Import::Imported: return {text(QT_TRANSLATE_NOOP("Report", "imported")), ReportTone::Good};
    case ChunkState::Import::Failed: return {text(QT_TRANSLATE_NOOP("Report", "failed")), ReportTone::Bad};
    }
    Q_UNREACHABLE_RETURN({QString()});
}

ReportCell decisionCell(const GroupDecision &decision, const QList<SiteProduct> &products)
{
    switch (decision.kind) {
    case GroupDecision::Kind::Open: return {text(QT_TRANSLATE_NOOP("Report", "not decided")), ReportTone::Faint};
    case GroupDecision::Kind::Leave: return {text(QT_TRANSLATE_NOOP("Report", "left without"))};
    case GroupDecision::Kind::Grant: break;
    }
    ReportCell cell(text(QT_TRANSLATE_NOOP("Report", "to be granted")), ReportTone::Attention);
    for (const auto &product : products) {
        if (product.resourceId == decision.product)
            cell.lines += product.name;
    }
    return cell;
}

QString fateText(const GroupMatch &match)
{
    const auto whole = [&](const char *words) { return text(words).arg(match.cloudName); };
    switch (match.fate) {
    case GroupFate::New: return text(QT_TRANSLATE_NOOP("Report", "is new"));
    case GroupFate::Merges: return whole(QT_TRANSLATE_NOOP("Report", "merges with %1"));
    case GroupFate::Renamed: return whole(QT_TRANSLATE_NOOP("Report", "becomes %1"));
    case GroupFate::Reserved: return text(QT_TRANSLATE_NOOP("Report", "is not brought along"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString mediaListWord(const QString &what)
{
    if (what == "left-out"_L1)
        return QCoreApplication::translate("Report", "Files of projects that were left out");
    const auto id = what == "too-large"_L1 ? u"media.too-large-for-chunk"_s : u"media."_s + what;
    Finding finding;
    finding.id = id;
    return textOf(finding).title;
}

QString originTitle(const QString &origin)
{
    if (origin == "backup"_L1)
        return text(QT_TRANSLATE_NOOP("Report", "In the backup"));
    if (origin == "media"_L1)
        return text(QT_TRANSLATE_NOOP("Report", "In the media"));
    if (origin == "pack"_L1)
        return text(QT_TRANSLATE_NOOP("Report", "While packing"));
    if (origin == "users"_L1)
        return text(QT_TRANSLATE_NOOP("Report", "Among the users"));
    return origin;
}

QString countText(qint64 count)
{
    return count < 0 ? u"\u2013"_s : QLocale().toString(count);
}

} // namespace cloudward
