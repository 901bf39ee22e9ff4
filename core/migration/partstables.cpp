// SPDX-License-Identifier: Apache-2.0
#include "core/migration/partstables.h"

#include "core/migration/documentreader.h"
#include "core/migration/documentstore.h"
#include "core/migration/inventorycbor.h"
#include "core/migration/mendjson.h"
#include "core/migration/peopleparts.h"
#include "core/migration/resultsjson.h"
#include "core/migration/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// Empties `table` (or the list in it) and fills it again: one `sql` for each row of values.
Result<void> replace(DocumentStore &store, const QString &remove, const QVariantList &removeValues, const QString &sql,
    const QList<QVariantList> &rows)
{
    auto done = store.run(remove, removeValues);
    for (const auto &row : rows) {
        if (!done)
            return done;
        done = store.run(sql, row);
    }
    return done;
}

Result<void> writeSteps(DocumentStore &store, const std::array<StepState, stepCount> &steps)
{
    QList<QVariantList> rows;
    for (qsizetype step = 0; step < stepCount; ++step)
        rows << QVariantList{step, storedName(stepStateNames, steps[size_t(step)])};
    return replace(store, u"DELETE FROM step"_s, {}, u"INSERT INTO step VALUES (?, ?)"_s, rows);
}

Result<void> writePhases(DocumentStore &store, const std::array<Phases, stepCount> &phases)
{
    QList<QVariantList> rows;
    for (qsizetype step = 0; step < stepCount; ++step) {
        const auto &ofStep = phases[size_t(step)];
        for (qsizetype position = 0; position < ofStep.size(); ++position)
            rows << QVariantList{step, position, ofStep[position]};
    }
    return replace(store, u"DELETE FROM phase"_s, {}, u"INSERT INTO phase VALUES (?, ?, ?)"_s, rows);
}

Result<void> writeFindings(DocumentStore &store, const QMap<QString, Findings> &findings)
{
    QList<QVariantList> rows;
    for (const auto &[origin, list] : findings.asKeyValueRange()) {
        for (qsizetype position = 0; position < list.size(); ++position)
            rows << QVariantList{origin, position, list[position].id, compact(toJson(list[position]))};
    }
    return replace(store, u"DELETE FROM finding"_s, {}, u"INSERT INTO finding VALUES (?, ?, ?, ?)"_s, rows);
}

Result<void> writeChecks(DocumentStore &store, const QString &list, const QList<CheckResult> &checks)
{
    QList<QVariantList> rows;
    for (qsizetype position = 0; position < checks.size(); ++position) {
        const auto &check = checks[position];
        rows << QVariantList{
            list, position, check.id, storedName(outcomeNames, check.outcome), check.fact, check.byHand};
    }
    return replace(store, u"DELETE FROM check_result WHERE list = ?"_s, {list},
        u"INSERT INTO check_result VALUES (?, ?, ?, ?, ?, ?)"_s, rows);
}

Result<void> writeNames(DocumentStore &store, const QString &list, const QStringList &names)
{
    QList<QVariantList> rows;
    for (qsizetype position = 0; position < names.size(); ++position)
        rows << QVariantList{list, position, names[position]};
    return replace(store, u"DELETE FROM name WHERE list = ?"_s, {list}, u"INSERT INTO name VALUES (?, ?, ?)"_s, rows);
}

Result<void> writeChunks(DocumentStore &store, const QList<ChunkState> &chunks)
{
    QList<QVariantList> rows;
    for (qsizetype position = 0; position < chunks.size(); ++position) {
        const auto &[chunk, import] = chunks[position];
        rows << QVariantList{position, chunk.file, chunk.bytes, chunk.entries, chunk.sha256, toJsonText(chunk.projects),
            storedName(chunkImportNames, import)};
    }
    return replace(store, u"DELETE FROM chunk"_s, {}, u"INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?)"_s, rows);
}

Result<void> writeReviews(DocumentStore &store, const QList<GroupReview> &reviews)
{
    return replace(store, u"DELETE FROM group_review"_s, {}, u"INSERT INTO group_review VALUES (1, ?)"_s,
        {QVariantList{toCbor(reviews)}});
}

Result<void> writeArrival(DocumentStore &store, const QList<ArrivalRow> &arrival)
{
    QList<QVariantList> rows;
    QJsonObject whys;
    for (qsizetype position = 0; position < arrival.size(); ++position) {
        const auto &row = arrival[position];
        rows << QVariantList{position, row.id, row.expected, row.found, row.approximate,
            storedName(verdictNames, row.verdict), toJsonText(row.missing)};
        if (!row.why.isEmpty())
            whys.insert(row.id, row.why);
    }
    if (auto put = store.putSetting(u"arrivalWhy"_s, whys); !put)
        return put;
    return replace(store, u"DELETE FROM arrival"_s, {}, u"INSERT INTO arrival VALUES (?, ?, ?, ?, ?, ?, ?)"_s, rows);
}

Result<void> writeInventory(DocumentStore &store, const std::optional<Inventory> &inventory)
{
    if (!inventory)
        return store.run(u"DELETE FROM inventory"_s);
    // Level 1: the setter is called in the window's thread, and the higher levels gain little on columns of numbers.
    return store.run(u"INSERT OR REPLACE INTO inventory VALUES (1, ?)"_s, {qCompress(inventoryToCbor(*inventory), 1)});
}

Result<void> appendJournal(DocumentStore &store, const QList<JournalLine> &journal)
{
    const auto last = store.rows(u"SELECT coalesce(max(number), 0) FROM journal"_s);
    if (!last)
        return std::unexpected(last.error());
    for (qsizetype index = last->first().first().toLongLong(); index < journal.size(); ++index) {
        const auto &line = journal[index];
        const auto step = line.step ? QVariant(int(*line.step)) : QVariant(QMetaType::fromType<int>());
        if (auto added = store.run(u"INSERT INTO journal VALUES (?, ?, ?, ?)"_s,
                {index + 1, line.when.toString(Qt::ISODateWithMs), step, line.text});
            !added)
            return added;
    }
    return {};
}

template<class T>
Result<void> putOptional(DocumentStore &store, const QString &key, const std::optional<T> &value)
{
    if (!value)
        return store.run(u"DELETE FROM setting WHERE key = ?"_s, {key});
    return store.putSetting(key, toJson(*value));
}

/// What was mended, and what it was made of.
Result<void> writeMended(DocumentStore &store, const MigrationData &data)
{
    if (auto put = putOptional(store, u"mended"_s, data.mended); !put)
        return put;
    return putOptional(
        store, u"originalAudit"_s, data.mended ? std::optional(data.originalAudit) : std::optional<Audit>());
}

QList<CheckResult> readChecks(DocumentReader &reader, const QString &list)
{
    QList<CheckResult> checks;
    for (const auto &row :
        reader.rows(u"SELECT id, outcome, fact, by_hand FROM check_result WHERE list = ? ORDER BY position"_s, {list}))
        checks +=
            CheckResult{row[0].toString(), reader.named(outcomeNames, row[1]), row[2].toString(), row[3].toBool()};
    return checks;
}

QStringList readNames(DocumentReader &reader, const QString &list)
{
    QStringList names;
    for (const auto &row : reader.rows(u"SELECT name FROM name WHERE list = ? ORDER BY position"_s, {list}))
        names += row[0].toString();
    return names;
}

void readSettings(DocumentReader &reader, MigrationData &data)
{
    data.choices = choicesFromJson(reader.setting(u"choices"_s));
    data.currentStep = reader.step(reader.setting(u"currentStep"_s)[u"number"_s].toInteger());
    data.attachmentsLeftOut = reader.setting(u"attachmentsLeftOut"_s)[u"count"_s].toInteger();
    if (const auto json = reader.setting(u"serverFacts"_s); !json.isEmpty())
        data.serverFacts = serverFactsFromJson(json);
    if (const auto json = reader.setting(u"cloudFacts"_s); !json.isEmpty())
        data.cloudFacts = cloudFactsFromJson(json);
    if (const auto json = reader.setting(u"usersFiles"_s); !json.isEmpty())
        data.usersFiles = usersFilesFromJson(json);
    if (const auto json = reader.setting(u"mediaReport"_s); !json.isEmpty())
        data.mediaReport = mediaReportFromJson(json);
    data.groupDecisions = groupDecisionsFromJson(reader.setting(u"groupDecisions"_s));
    data.siteProducts = siteProductsFromJson(reader.setting(u"siteProducts"_s));
    data.checkNotes = checkNotesFromJson(reader.setting(u"checkNotes"_s));
    data.times = timesFromJson(reader.setting(u"times"_s));
    data.plan = planFromJson(reader.setting(u"plan"_s));
    data.appMigration = appMigrationFromJson(reader.setting(u"appMigration"_s));
}

void readReviews(DocumentReader &reader, MigrationData &data)
{
    for (const auto &row : reader.rows(u"SELECT packed FROM group_review"_s)) {
        auto reviews = groupReviewsFromCbor(row[0].toByteArray());
        if (!reviews)
            return reader.fail(u"groups: "_s + reviews.error().detail);
        data.groupReviews = std::move(*reviews);
    }
}

void readArrival(DocumentReader &reader, MigrationData &data)
{
    const auto whys = reader.setting(u"arrivalWhy"_s);
    for (const auto &row :
        reader.rows(u"SELECT id, expected, found, approximate, verdict, missing FROM arrival ORDER BY position"_s))
        data.arrival += ArrivalRow{.id = row[0].toString(),
            .expected = row[1].toLongLong(),
            .found = row[2].toLongLong(),
            .approximate = row[3].toBool(),
            .verdict = reader.named(verdictNames, row[4]),
            .missing = listFromJsonText(row[5].toString()),
            .why = whys[row[0].toString()].toString()};
}

void readMended(DocumentReader &reader, MigrationData &data)
{
    data.mendWishes = mendWishesFromJson(reader.setting(u"mendWishes"_s));
    const auto json = reader.setting(u"mended"_s);
    if (json.isEmpty())
        return;
    data.mended = mendedFromJson(json);
    auto original = auditFromJson(reader.setting(u"originalAudit"_s));
    if (!original)
        return reader.fail(u"audit of the original: "_s + original.error().detail);
    data.originalAudit = std::move(*original);
}

void readSteps(DocumentReader &reader, MigrationData &data)
{
    for (const auto &row : reader.rows(u"SELECT number, state FROM step"_s))
        data.steps[size_t(reader.step(row[0]))] = reader.named(stepStateNames, row[1]);
    for (const auto &row : reader.rows(u"SELECT step, phase FROM phase ORDER BY step, position"_s))
        data.phases[size_t(reader.step(row[0]))] += row[1].toString();
    for (const auto &row : reader.rows(u"SELECT at, step, text FROM journal ORDER BY number"_s)) {
        JournalLine line{QDateTime::fromString(row[0].toString(), Qt::ISODateWithMs), {}, row[2].toString()};
        if (!row[1].isNull())
            line.step = reader.step(row[1]);
        data.journal += line;
    }
}

void readMedia(DocumentReader &reader, MigrationData &data)
{
    for (const auto &row :
        reader.rows(u"SELECT file, bytes, entries, sha256, projects, import FROM chunk ORDER BY position"_s))
        data.chunks += ChunkState{PackedChunk{row[0].toString(), row[1].toLongLong(), row[2].toLongLong(),
                                      row[3].toByteArray(), listFromJsonText(row[4].toString())},
            reader.named(chunkImportNames, row[5])};
}

void readInventory(DocumentReader &reader, MigrationData &data)
{
    for (const auto &row : reader.rows(u"SELECT packed FROM inventory"_s)) {
        auto inventory = inventoryFromCbor(qUncompress(row[0].toByteArray()));
        if (!inventory)
            return reader.fail(u"inventory: "_s + inventory.error().detail);
        data.inventory = std::move(*inventory);
    }
}

} // namespace

Result<void> writePart(DocumentStore &store, Part part, const MigrationData &data)
{
    switch (part) {
    case Part::Choices: return store.putSetting(u"choices"_s, toJson(data.choices));
    case Part::CurrentStep: return store.putSetting(u"currentStep"_s, {{u"number"_s, int(data.currentStep)}});
    case Part::Steps: return writeSteps(store, data.steps);
    case Part::FindingLists: return writeFindings(store, data.findings);
    case Part::Inventory: return writeInventory(store, data.inventory);
    case Part::MendWishes: return store.putSetting(u"mendWishes"_s, toJson(data.mendWishes));
    case Part::Mended: return writeMended(store, data);
    case Part::ServerFacts: return putOptional(store, u"serverFacts"_s, data.serverFacts);
    case Part::CloudFacts: return putOptional(store, u"cloudFacts"_s, data.cloudFacts);
    case Part::Checks: return writeChecks(store, u"before"_s, data.checks);
    case Part::AfterChecks: return writeChecks(store, u"after"_s, data.afterChecks);
    case Part::Ticked: return writeNames(store, u"ticked"_s, data.ticked);
    case Part::UsersFiles: return putOptional(store, u"usersFiles"_s, data.usersFiles);
    case Part::Chunks: return writeChunks(store, data.chunks);
    case Part::LeftOut: return store.putSetting(u"attachmentsLeftOut"_s, {{u"count"_s, data.attachmentsLeftOut}});
    case Part::MediaReport: return putOptional(store, u"mediaReport"_s, data.mediaReport);
    case Part::ConfirmedPhases: return writePhases(store, data.phases);
    case Part::GroupReviews: return writeReviews(store, data.groupReviews);
    case Part::Decisions: return store.putSetting(u"groupDecisions"_s, toJson(data.groupDecisions));
    case Part::SiteProducts: return store.putSetting(u"siteProducts"_s, toJson(data.siteProducts));
    case Part::GrantedGroups: return writeNames(store, u"granted"_s, data.grantedGroups);
    case Part::FormerGroups: return writeNames(store, u"former"_s, data.formerGroups);
    case Part::RejoinedGroups: return writeNames(store, u"rejoined"_s, data.rejoinedGroups);
    case Part::Arrival: return writeArrival(store, data.arrival);
    case Part::CheckNotes: return store.putSetting(u"checkNotes"_s, toJson(data.checkNotes));
    case Part::AppMigration: return store.putSetting(u"appMigration"_s, toJson(data.appMigration));
    case Part::Times: return store.putSetting(u"times"_s, toJson(data.times));
    case Part::Plan: return store.putSetting(u"plan"_s, toJson(data.plan));
    case Part::ChosenPersons:
    case Part::CloudAccounts:
    case Part::InvitedEmails:
    case Part::ChosenGroups:
    case Part::CloudGroups: return writePeoplePart(store, part, data);
    case Part::Journal: return appendJournal(store, data.journal);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<MigrationData> readAll(DocumentStore &store)
{
    MigrationData data;
    DocumentReader reader(store);
    readSettings(reader, data);
    readSteps(reader, data);
    for (const auto &row : reader.rows(u"SELECT origin, json FROM finding ORDER BY origin, position"_s))
        data.findings[row[0].toString()] += findingFromJson(objectOf(row[1]));
    readInventory(reader, data);
    readMended(reader, data);
    data.checks = readChecks(reader, u"before"_s);
    data.afterChecks = readChecks(reader, u"after"_s);
    data.ticked = readNames(reader, u"ticked"_s);
    data.grantedGroups = readNames(reader, u"granted"_s);
    data.formerGroups = readNames(reader, u"former"_s);
    data.rejoinedGroups = readNames(reader, u"rejoined"_s);
    readMedia(reader, data);
    readReviews(reader, data);
    readArrival(reader, data);
    if (reader.error())
        return std::unexpected(*reader.error());
    if (auto read = readPeopleParts(store, data); !read)
        return std::unexpected(read.error());
    return data;
}

} // namespace cloudward
