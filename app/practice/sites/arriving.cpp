// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/arriving.h"

#include "app/practice/sites/arrivingpeople.h"
#include "core/archive/zipreader.h"
#include "core/backup/audit.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 issuesPerBucket = 10'000;

/// Issues without attachments have no row in the inventory: they get ids from here on.
constexpr qint64 firstInventedIssue = 1'000'000'000'000;

Result<void> checkLayout(const QString &zipPath)
{
    ZipReader reader;
    if (const auto opened = reader.open(zipPath); !opened)
        return failure(ErrorCode::Malformed, zipPath, u"The file is not a ZIP archive, or it is damaged."_s);
    const auto entries = reader.entries();
    if (!entries)
        return failure(ErrorCode::Malformed, zipPath, u"The file is not a ZIP archive, or it is damaged."_s);
    if (std::ranges::none_of(*entries, [](const ZipEntry &entry) { return entry.name == "entities.xml"_L1; }))
        return failure(ErrorCode::Malformed, zipPath, u"The import archive doesn't contain entities.xml file."_s);
    return {};
}

QString folderOf(const BackupProject &project, int number)
{
    const qint64 bucket = ((number - 1) / issuesPerBucket + 1) * issuesPerBucket;
    const QString key = project.originalKey.isEmpty() ? project.key : project.originalKey;
    return u"data/attachments/%1/%2/%1-%3"_s.arg(key).arg(bucket).arg(number);
}

void applyContent(const Inventory &inventory, CloudState &state)
{
    QList<QHash<int, qint64>> numbers(inventory.projects.size()); // number -> issue id
    for (auto place = inventory.issuePlaces.cbegin(); place != inventory.issuePlaces.cend(); ++place) {
        if (place->project >= 0 && place->project < numbers.size())
            numbers[place->project].insert(place->number, place.key());
    }
    qint64 invented = firstInventedIssue;
    for (int index = 0; index < inventory.projects.size(); ++index) {
        const BackupProject &project = inventory.projects.at(index);
        state.projects.append({project.id, project.key, project.name, project.issues});
        QList<CloudIssue> issues;
        for (auto known = numbers.at(index).cbegin(); known != numbers.at(index).cend(); ++known)
            issues.append({known.value(), index, known.key()});
        for (int number = 1; issues.size() < project.issues; ++number) {
            if (!numbers.at(index).contains(number))
                issues.append({invented++, index, number});
        }
        std::ranges::sort(issues, {}, &CloudIssue::number);
        state.issues += issues;
    }
    for (const AttachmentRow &row : inventory.attachments) {
        const auto place = inventory.issuePlaces.constFind(row.issueId);
        if (place != inventory.issuePlaces.cend() && place->project >= 0 && place->project < inventory.projects.size())
            state.expected.insert(
                row.id, {row.issueId, folderOf(inventory.projects.at(place->project), place->number), {}, {}, {}});
    }
}

/// "2026-11-20 08:00:00.0" as REST tells it.
QString restTime(const QString &time)
{
    QString text = time.section(u'.', 0, 0);
    return text.isEmpty() ? QString() : text.replace(u' ', u'T') + u".000+0000"_s;
}

void nameExpected(const ArrivingData &data, CloudState &state)
{
    QHash<QString, QString> accounts; // by user key
    for (const Person &person : data.inventory.people.users) {
        if (const SiteAccount *account = state.accountByEmail(person.email))
            accounts.insert(person.userKey, account->id);
    }
    for (auto expected = state.expected.begin(); expected != state.expected.end(); ++expected) {
        const AttachmentName name = data.names.value(expected.key());
        expected->fileName = name.fileName;
        expected->author = accounts.value(name.author);
        expected->created = restTime(name.created);
    }
}

} // namespace

Result<ArrivingData> readArrivingData(const QString &zipPath, Work &work)
{
    if (const auto layout = checkLayout(zipPath); !layout)
        return std::unexpected(layout.error());
    auto audit = auditBackup(zipPath, work);
    if (!audit)
        return std::unexpected(audit.error());
    if (audit->inventory.counts.isEmpty())
        return failure(ErrorCode::Malformed, zipPath, u"The file entities.xml is not a backup of Jira."_s);

    ArrivingData data;
    data.warnings = peopleWarnings(audit->inventory.people);
    for (const Finding &finding : std::as_const(audit->findings)) {
        const bool damage = finding.id.startsWith("xml."_L1) || finding.id.startsWith("archive."_L1);
        if (damage && finding.severity == Severity::Error)
            data.warnings.append(u"Damage in the file (%1): %2"_s.arg(finding.id, finding.subject));
    }
    QSet<qint64> attachments;
    for (const AttachmentRow &row : std::as_const(audit->inventory.attachments))
        attachments.insert(row.id);
    if (auto names = readAttachmentNames(zipPath, attachments, work))
        data.names = std::move(*names);
    data.inventory = std::move(audit->inventory);
    return data;
}

void applyArrivingData(const ArrivingData &data, const ImportChoices &choices, CloudState &state)
{
    const Inventory &inventory = data.inventory;
    state.projects.clear();
    state.issues.clear();
    state.attachments.clear();
    state.expected.clear();
    applyContent(inventory, state);
    applyPeople(inventory.people, choices, state);
    nameExpected(data, state);
    state.dataImported = true;
}

Result<ArrivingMedia> readArrivingMedia(
    const QString &zipPath, const QHash<qint64, ExpectedAttachment> &expected, Work &work)
{
    const auto damaged = [&zipPath](const QString &words) { return failure(ErrorCode::Malformed, zipPath, words); };
    ZipReader reader;
    if (const auto opened = reader.open(zipPath); !opened)
        return damaged(u"The file is not a ZIP archive, or it is damaged."_s);
    const auto entries = reader.entries();
    if (!entries)
        return damaged(u"The file is not a ZIP archive, or it is damaged."_s);

    ArrivingMedia media;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const ZipEntry &entry = entries->at(i);
        if (const auto going = work.step({Phase::Reading, Unit::Items, i, entries->size(), entry.name}); !going)
            return std::unexpected(going.error());
        if (entry.isFolder())
            continue;
        const auto device = reader.openEntry(i);
        if (!device)
            return damaged(u"The entry %1 cannot be read."_s.arg(entry.name));
        qint64 size = 0;
        for (qint64 got = 0; (got = (*device)->read(buffer.data(), buffer.size())) > 0;)
            size += got;
        if (!reader.finishEntry() || size != entry.size)
            return damaged(u"The entry %1 is damaged."_s.arg(entry.name));

        const qsizetype slash = entry.name.lastIndexOf(u'/');
        bool numbered = false;
        const qint64 id = QStringView(entry.name).sliced(slash + 1).toLongLong(&numbered);
        if (entry.name.startsWith("data/avatars/"_L1) || entry.name.startsWith("logos/"_L1)) {
            ++media.avatarsAndLogos;
        } else if (entry.name.startsWith("data/attachments/"_L1)) {
            if (entry.name.contains("/thumbs/"_L1))
                continue;
            const auto row = expected.constFind(id);
            if (numbered && row != expected.cend() && row->folder == QStringView(entry.name).first(slash))
                media.files.append({id, row->issue, size});
            else
                ++media.unknown;
        }
    }
    if (media.files.isEmpty() && media.unknown == 0 && media.avatarsAndLogos == 0)
        return damaged(u"The archive holds no data/attachments, data/avatars or logos at its root."_s);
    return media;
}

void applyArrivingMedia(const ArrivingMedia &media, CloudState &state)
{
    for (const ArrivingMedia::File &file : media.files) {
        QList<StoredAttachment> &stored = state.attachments[file.issue];
        // A chunk that is imported twice does not double its files.
        const auto same = std::ranges::find(stored, file.id, &StoredAttachment::id);
        const ExpectedAttachment row = state.expected.value(file.id);
        if (same == stored.end())
            stored.append({file.id, file.size, row.fileName, row.author, row.created});
        else
            same->size = file.size;
    }
}

} // namespace cloudward
