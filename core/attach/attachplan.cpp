// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachplan.h"

#include "core/media/mediaplace.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Of each attachment its file among the entries. It may lie in the old layout and in today's; the right size counts.
QHash<qint64, qint32> filesById(const QList<MediaEntry> &entries, const Inventory &inventory)
{
    QHash<qint64, qint64> sizes;
    sizes.reserve(inventory.attachments.size());
    for (const auto &row : inventory.attachments)
        sizes.insert(row.id, row.size);
    QHash<qint64, qint32> files;
    for (qint32 i = 0; i < entries.size(); ++i) {
        const auto &entry = entries[i];
        const auto size = sizes.constFind(entry.attachmentId);
        if (entry.kind != MediaKind::Attachment || size == sizes.cend())
            continue;
        if (!files.contains(entry.attachmentId) || entry.size == *size)
            files.insert(entry.attachmentId, i);
    }
    return files;
}

QString issueKeyOf(const Inventory &inventory, qint64 issueId)
{
    const auto place = inventory.issuePlaces.constFind(issueId);
    if (place == inventory.issuePlaces.cend() || place->project < 0 || place->project >= inventory.projects.size())
        return {};
    return u"%1-%2"_s.arg(inventory.projects[place->project].key).arg(place->number);
}

} // namespace

QString comparableName(const QString &fileName)
{
    auto name = fileName.normalized(QString::NormalizationForm_C).trimmed();
    for (auto &character : name) {
        if (character < u' ' || u"\\/:*?\"<>|%"_s.contains(character))
            character = u'_';
    }
    return name;
}

FileKey keyOf(const AttachItem &item)
{
    return {comparableName(item.fileName), item.size};
}

FileKey keyOf(const CloudAttachment &attachment)
{
    return {comparableName(attachment.fileName), attachment.size};
}

AttachSelection selectAttachments(
    const Inventory &inventory, const QList<MediaEntry> &entries, const AttachChoice &choice)
{
    const auto files = filesById(entries, inventory);
    const QSet<QString> issues(choice.issues.cbegin(), choice.issues.cend());
    AttachSelection selection;
    QSet<qint64> issueIds;
    const auto isChosen = [&](const AttachmentRow &row) {
        return (choice.ids.isEmpty() || choice.ids.contains(row.id)) &&
               (!choice.onlyWhatSourceHolds || files.contains(row.id)) &&
               (issues.isEmpty() || issues.contains(issueKeyOf(inventory, row.issueId)));
    };
    for (const auto &row : inventory.attachments) {
        if (isChosen(row))
            issueIds.insert(row.issueId);
    }
    for (const auto &row : inventory.attachments) {
        if (!issueIds.contains(row.issueId))
            continue;
        selection.rows.append({row, issueKeyOf(inventory, row.issueId), files.value(row.id, -1), isChosen(row)});
        selection.ids.insert(row.id);
    }
    std::ranges::stable_sort(
        selection.rows, {}, [](const AttachSelection::Row &row) { return std::pair(row.row.issueId, row.row.id); });
    return selection;
}

QList<AttachIssue> planAttachments(
    const AttachSelection &selection, const QList<MediaEntry> &entries, const QHash<qint64, AttachmentName> &names)
{
    QList<AttachIssue> issues;
    std::optional<qint64> issueId;
    for (const auto &row : selection.rows) {
        if (issueId != row.row.issueId) {
            issueId = row.row.issueId;
            issues.append({row.issueKey, {}, {}});
        }
        const auto name = names.value(row.row.id);
        const AttachItem item{.attachmentId = row.row.id,
            .issueKey = row.issueKey,
            .fileName = name.fileName,
            .size = row.entry >= 0 ? entries[row.entry].size : row.row.size,
            .author = name.author,
            .created = name.created,
            .entry = row.entry,
            .toldSize = row.row.size};
        if (row.chosen)
            issues.last().items.append(item);
        else
            ++issues.last().others[keyOf(item)];
    }
    return issues;
}

QSet<qint64> attachmentsNamed(const QStringList &mediaNames)
{
    QSet<qint64> ids;
    for (const auto &name : mediaNames) {
        const auto place = placeOf(name);
        if (place && place->kind == MediaKind::Attachment)
            ids.insert(place->attachmentId);
    }
    return ids;
}

QList<qsizetype> missingItems(const AttachIssue &issue, const QList<CloudAttachment> &present, const QSet<qint64> &ours)
{
    QHash<FileKey, int> there;
    for (const auto &attachment : present)
        ++there[keyOf(attachment)];
    for (const auto &[key, count] : issue.others.asKeyValueRange()) {
        const auto found = there.find(key);
        if (found != there.end())
            *found -= count;
    }
    QList<qsizetype> missing;
    for (const bool known : {true, false}) {
        for (qsizetype i = 0; i < issue.items.size(); ++i) {
            if (ours.contains(issue.items[i].attachmentId) != known)
                continue;
            const auto found = there.find(keyOf(issue.items[i]));
            if (found == there.end() || *found <= 0)
                missing.append(i);
            else
                --*found;
        }
    }
    std::ranges::sort(missing);
    return missing;
}

} // namespace cloudward
