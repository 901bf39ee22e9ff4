// SPDX-License-Identifier: Apache-2.0
#include "core/checks/attachmentproof.h"

#include "core/people/csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString issueKey(const Inventory &inventory, qint64 issue)
{
    const auto place = inventory.issuePlaces.value(issue);
    return u"%1-%2"_s.arg(inventory.projects.at(place.project).key).arg(place.number);
}

/// Takes from `listed` what is there; what is not is missing. The first that is there, if any.
std::optional<CloudAttachment> compare(const QString &key, const QList<BackupAttachment> &expected,
    QList<CloudAttachment> listed, const QSet<qint64> &notToCompare, ArrivalRow &row)
{
    std::optional<CloudAttachment> first;
    for (const auto &attachment : expected) {
        if (notToCompare.contains(attachment.id))
            continue;
        ++row.expected;
        const auto same = std::ranges::find_if(listed, [&](const CloudAttachment &each) {
            return each.fileName == attachment.name && each.size == attachment.size;
        });
        if (same == listed.end()) {
            row.missing += u"%1: %2 (%3)"_s.arg(key, attachment.name).arg(attachment.size);
            continue;
        }
        ++row.found;
        if (!first)
            first = *same;
        listed.erase(same);
    }
    return first;
}

QString words(const AttachmentSample &sample, qint64 unseen)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QStringList said;
    if (sample.all)
        said += QCoreApplication::translate("Checks", "all %1 issues with attachments").arg(number(sample.of));
    else
        said += QCoreApplication::translate("Checks", "%1 of %2 issues with attachments, drawn at random, seed %3")
                    .arg(number(sample.issues.size()), number(sample.of))
                    .arg(sample.seed);
    if (unseen > 0)
        said += QCoreApplication::translate("Checks", "issues that your account does not see: %1").arg(number(unseen));
    said += sample.all
                ? QCoreApplication::translate("Checks", "an issue lists its attachments also where a file is not there")
                : QCoreApplication::translate("Checks", "one file of each issue was opened");
    return said.join(u"; "_s);
}

/// Ids of attachments that a media-report.csv lists so.
QSet<qint64> listedAs(const QStringList &whats, const QString &mediaReportPath)
{
    QSet<qint64> ids;
    QFile file(mediaReportPath);
    if (mediaReportPath.isEmpty() || !file.open(QIODevice::ReadOnly))
        return ids;
    const auto rows = readCsv(file.readAll(), mediaReportPath);
    if (!rows || rows->isEmpty())
        return ids;
    const auto what = rows->first().indexOf("what"_L1);
    const auto id = rows->first().indexOf("attachment id"_L1);
    if (what < 0 || id < 0)
        return ids;
    for (const auto &row : *rows) {
        if (whats.contains(row.at(what)))
            ids.insert(row.at(id).toLongLong());
    }
    ids.remove(0);
    return ids;
}

} // namespace

AttachmentSample drawSample(const Inventory &inventory, qint64 wanted, quint32 seed)
{
    AttachmentSample sample{.issues = {}, .seed = seed};
    for (auto place = inventory.issuePlaces.cbegin(); place != inventory.issuePlaces.cend(); ++place) {
        if (place->project >= 0 && place->project < inventory.projects.size())
            sample.issues += place.key();
    }
    // A hash has no order of its own.
    std::ranges::sort(sample.issues);
    sample.of = sample.issues.size();
    sample.all = wanted < 0 || wanted >= sample.of;
    if (sample.all)
        return sample;
    QRandomGenerator random(seed);
    for (qint64 i = 0; i < wanted; ++i)
        std::swap(sample.issues[i], sample.issues[random.bounded(i, sample.of)]);
    sample.issues.resize(wanted);
    std::ranges::sort(sample.issues);
    return sample;
}

QSet<qint64> attachmentsNotToArrive(const QString &mediaReportPath)
{
    return listedAs(
        {u"missing"_s, u"left-out"_s, u"too-large"_s, u"skipped"_s, u"unreadable"_s, u"unsupported-method"_s},
        mediaReportPath);
}

QSet<qint64> attachmentsNotToCompare(const QString &mediaReportPath)
{
    return attachmentsNotToArrive(mediaReportPath) + listedAs({u"wrong-size"_s}, mediaReportPath);
}

Result<ArrivalRow> proveAttachments(CloudClient &client, const Inventory &inventory, const AttachmentSample &sample,
    const BackupLookup &names, const QSet<qint64> &notToCompare, Work &work)
{
    ArrivalRow row{.id = sample.all ? u"arrival.attachment-names"_s : u"arrival.attachment-sample"_s,
        .expected = 0,
        .found = 0,
        .missing = {}};
    qint64 unseen = 0;
    Progress progress{.phase = Phase::Comparing, .unit = Unit::Items, .total = sample.issues.size(), .item = {}};
    for (const auto issue : sample.issues) {
        const auto key = issueKey(inventory, issue);
        progress.item = key;
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        ++progress.done;
        const auto listed = client.attachmentsOf(key);
        if (listed) {
            const auto first = compare(key, names.attachments.value(issue), *listed, notToCompare, row);
            const auto opens = first && !sample.all ? client.attachmentOpens(first->id) : Result<bool>(true);
            if (!opens && opens.error().code != ErrorCode::Forbidden)
                return std::unexpected(opens.error());
            if (!opens) {
                ++unseen;
            } else if (!*opens) {
                --row.found;
                row.missing += QCoreApplication::translate("Checks", "%1: %2, listed without its file", "issue, file")
                                   .arg(key, first->fileName);
            }
        } else if (listed.error().code == ErrorCode::NotFound || listed.error().code == ErrorCode::Forbidden) {
            ++unseen;
            row.expected += names.attachments.value(issue).size();
        } else {
            return std::unexpected(listed.error());
        }
    }
    row.verdict = !row.missing.isEmpty() ? ArrivalRow::Verdict::Differs
                  : unseen > 0           ? ArrivalRow::Verdict::CannotBeKnown
                                         : ArrivalRow::Verdict::Equal;
    row.why = words(sample, unseen);
    return row;
}

QStringList issuesMissingAttachments(const QList<ArrivalRow> &rows)
{
    // The key stands in a sentence, which is another one in each language.
    static const QRegularExpression key(uR"(\b[A-Z][A-Z0-9_]*-\d+\b)"_s);
    QStringList keys;
    for (const ArrivalRow &row : rows) {
        if (row.id != "arrival.attachment-sample"_L1 && row.id != "arrival.attachment-names"_L1)
            continue;
        for (const QString &missing : row.missing) {
            if (const auto match = key.match(missing); match.hasMatch())
                keys += match.captured();
        }
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace cloudward
