// SPDX-License-Identifier: Apache-2.0
#include "core/migration/migrationprivate.h"
#include "core/migration/storedjson.h"

namespace cloudward {

/// Everything that is unsaved in one transaction.
Result<void> Migration::Private::write()
{
    auto written = store->inTransaction([this]() -> Result<void> {
        for (const auto part : unsaved) {
            if (auto done = writePart(*store, part, data); !done)
                return done;
        }
        return {};
    });
    if (written)
        unsaved.clear();
    return written;
}

void Migration::Private::save(Migration &migration, Part part)
{
    unsaved.insert(part);
    const auto written = write();
    const bool toSay = !written && !failing;
    failing = !written;
    if (toSay)
        Q_EMIT migration.writeFailed(written.error());
}

Migration::Migration(std::unique_ptr<Private> given)
    : d(std::move(given))
{}

Migration::~Migration()
{
    if (d->unsaved.empty())
        return;
    if (const auto written = d->write(); !written)
        qWarning("%s: the last changes were not saved: %s", qUtf8Printable(d->store->path()),
            qUtf8Printable(errorName(written.error().code)));
}

Result<std::unique_ptr<Migration>> Migration::create(const QString &path)
{
    auto store = DocumentStore::create(path);
    if (!store)
        return std::unexpected(store.error());
    auto d = std::make_unique<Private>();
    d->store = std::move(*store);
    return std::unique_ptr<Migration>(new Migration(std::move(d)));
}

Result<std::unique_ptr<Migration>> Migration::open(const QString &path)
{
    auto store = DocumentStore::open(path);
    if (!store)
        return std::unexpected(store.error());
    auto data = readAll(**store);
    if (!data)
        return std::unexpected(data.error());
    auto d = std::make_unique<Private>();
    d->store = std::move(*store);
    d->data = std::move(*data);
    return std::unique_ptr<Migration>(new Migration(std::move(d)));
}

QString Migration::path() const
{
    return d->store->path();
}

const Choices &Migration::choices() const
{
    return d->data.choices;
}

void Migration::setChoices(const Choices &given)
{
    auto choices = given;
    choices.serverUrl = withoutUserInfo(choices.serverUrl);
    choices.cloudSite = withoutUserInfo(choices.cloudSite);
    choices.organisationBase = withoutUserInfo(choices.organisationBase);
    choices.serverExportFile = withoutPassword(choices.serverExportFile);
    choices.network.proxy.password = {};
    choices.mediaSource = withoutPassword(choices.mediaSource);
    if (!d->change(*this, Part::Choices, d->data.choices, choices))
        return;
    Q_EMIT choicesChanged();
    Q_EMIT changed();
}

bool Migration::usesBigPicture() const
{
    if (d->data.choices.bigPicture != BigPictureUse::NotSaid)
        return d->data.choices.bigPicture == BigPictureUse::Yes;
    return d->data.inventory && bigPictureOf(*d->data.inventory).isThere();
}

Step Migration::currentStep() const
{
    return d->data.currentStep;
}

void Migration::setCurrentStep(Step step)
{
    if (!d->change(*this, Part::CurrentStep, d->data.currentStep, step))
        return;
    Q_EMIT stepChanged(step);
    Q_EMIT changed();
}

StepState Migration::stepState(Step step) const
{
    return d->data.steps[size_t(step)];
}

void Migration::setStepState(Step step, StepState state)
{
    if (d->data.steps[size_t(step)] == state)
        return;
    d->data.times.addState(step, state, QDateTime::currentDateTimeUtc());
    d->unsaved.insert(Part::Times);
    d->change(*this, Part::Steps, d->data.steps[size_t(step)], state);
    Q_EMIT stepChanged(step);
    Q_EMIT changed();
}

Findings Migration::findings(const QString &origin) const
{
    return d->data.findings.value(origin);
}

QStringList Migration::findingOrigins() const
{
    return d->data.findings.keys();
}

void Migration::setFindings(const QString &origin, const Findings &findings)
{
    if (d->data.findings.value(origin) == findings)
        return;
    if (findings.isEmpty())
        d->data.findings.remove(origin);
    else
        d->data.findings[origin] = findings;
    d->save(*this, Part::FindingLists);
    Q_EMIT changed();
}

const std::optional<Inventory> &Migration::inventory() const
{
    return d->data.inventory;
}

void Migration::setInventory(const Inventory &inventory)
{
    d->data.inventory = inventory;
    d->data.inventory->baseUrl = withoutUserInfo(inventory.baseUrl);
    d->save(*this, Part::Inventory);
    Q_EMIT changed();
}

const MendWishes &Migration::mendWishes() const
{
    return d->data.mendWishes;
}

void Migration::setMendWishes(const MendWishes &wishes)
{
    if (d->change(*this, Part::MendWishes, d->data.mendWishes, wishes))
        Q_EMIT changed();
}

const std::optional<Mended> &Migration::mended() const
{
    return d->data.mended;
}

const Audit &Migration::originalAudit() const
{
    return d->data.originalAudit;
}

void Migration::setMended(const Mended &mended, const Audit &original)
{
    d->data.mended = mended;
    d->data.originalAudit = original;
    d->data.originalAudit.inventory.attachments.clear();
    d->data.originalAudit.inventory.issuePlaces.clear();
    d->data.originalAudit.inventory.baseUrl = withoutUserInfo(original.inventory.baseUrl);
    d->save(*this, Part::Mended);
    Q_EMIT changed();
}

bool Migration::isMendedInUse() const
{
    return d->data.mended && !d->data.mended->path.isEmpty() && d->data.mended->path == d->data.choices.backupPath;
}

std::optional<ServerFacts> Migration::serverFacts() const
{
    return d->data.serverFacts;
}

void Migration::setServerFacts(const ServerFacts &given)
{
    auto facts = given;
    facts.baseUrl = withoutUserInfo(facts.baseUrl);
    if (d->change(*this, Part::ServerFacts, d->data.serverFacts, std::optional(facts)))
        Q_EMIT changed();
}

std::optional<CloudFacts> Migration::cloudFacts() const
{
    return d->data.cloudFacts;
}

void Migration::setCloudFacts(const CloudFacts &given)
{
    auto facts = given;
    facts.baseUrl = withoutUserInfo(facts.baseUrl);
    if (d->change(*this, Part::CloudFacts, d->data.cloudFacts, std::optional(facts)))
        Q_EMIT changed();
}

QList<CheckResult> Migration::checks() const
{
    return d->data.checks;
}

void Migration::setChecks(const QList<CheckResult> &checks)
{
    if (d->change(*this, Part::Checks, d->data.checks, checks))
        Q_EMIT changed();
}

QStringList Migration::ticked() const
{
    return d->data.ticked;
}

void Migration::setTicked(const QString &checkId, bool ticked)
{
    auto ids = d->data.ticked;
    if (!ticked)
        ids.removeAll(checkId);
    else if (!ids.contains(checkId))
        ids += checkId;
    if (d->change(*this, Part::Ticked, d->data.ticked, ids))
        Q_EMIT changed();
}

std::optional<UsersFiles> Migration::usersFiles() const
{
    return d->data.usersFiles;
}

void Migration::setUsersFiles(const UsersFiles &files)
{
    d->data.usersFiles = files;
    d->save(*this, Part::UsersFiles);
    Q_EMIT changed();
}

QList<ChunkState> Migration::chunks() const
{
    return d->data.chunks;
}

void Migration::setChunks(const QList<PackedChunk> &packed)
{
    QList<ChunkState> chunks;
    for (const auto &chunk : packed) {
        const auto former = std::ranges::find_if(d->data.chunks,
            [&](const ChunkState &it) { return !it.chunk.sha256.isEmpty() && it.chunk.sha256 == chunk.sha256; });
        const bool known = former != d->data.chunks.cend();
        chunks += {chunk, known ? former->import : ChunkState::Import::NotYet};
    }
    if (d->change(*this, Part::Chunks, d->data.chunks, chunks))
        Q_EMIT changed();
}

void Migration::setChunkImport(const QString &file, ChunkState::Import import)
{
    auto chunks = d->data.chunks;
    for (auto &state : chunks) {
        if (state.chunk.file == file)
            state.import = import;
    }
    if (d->change(*this, Part::Chunks, d->data.chunks, chunks))
        Q_EMIT changed();
}

qint64 Migration::attachmentsLeftOut() const
{
    return d->data.attachmentsLeftOut;
}

void Migration::setAttachmentsLeftOut(qint64 count)
{
    if (d->change(*this, Part::LeftOut, d->data.attachmentsLeftOut, count))
        Q_EMIT changed();
}

std::optional<MediaReport> Migration::mediaReport() const
{
    return d->data.mediaReport;
}

void Migration::setMediaReport(const std::optional<MediaReport> &report)
{
    if (d->change(*this, Part::MediaReport, d->data.mediaReport, report))
        Q_EMIT changed();
}

Phases Migration::confirmedPhases(Step step) const
{
    return d->data.phases[size_t(step)];
}

void Migration::setPhaseConfirmed(Step step, const QString &phase, bool confirmed)
{
    auto phases = d->data.phases[size_t(step)];
    if (!confirmed)
        phases.removeAll(phase);
    else if (!phases.contains(phase))
        phases += phase;
    if (d->change(*this, Part::ConfirmedPhases, d->data.phases[size_t(step)], phases))
        Q_EMIT changed();
}

QList<JournalLine> Migration::journal() const
{
    return d->data.journal;
}

void Migration::note(const QString &text, std::optional<Step> step)
{
    d->data.journal += {QDateTime::currentDateTimeUtc(), step, withoutUserInfo(text)};
    d->save(*this, Part::Journal);
    Q_EMIT changed();
}

} // namespace cloudward
