// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/migration: the document of one migration, the secrets beside it, and the report made from it.
///
///   Migration          what pages read and change; each change is saved before the setter returns
///   htmlReport         the whole of it as one HTML file (report.h)
///   SecretStore        passwords, tokens and keys: keychain or memory, never the document (secretstore.h)
///
/// Inside the room:
///   Step, railSteps    the steps and their order (steps.h)
///   AppMigration       BigPicture's dump and what became of it (appmigration.h)
///   MigrationTimes     how long jobs and steps took; MigrationPlan: what the person plans (migrationtimes.h)
///   Mended             the mended copy of a backup, and words for what was changed (mended.h)
///   MigrationData      all values of a document, plain
///   DocumentStore      the SQLite file: lock, transactions, tables, and why the journal is what it is
///   writePart, readAll between the two (partstables.h), with storedjson, mendjson, storednames and
///                      inventorycbor for the forms
///
/// Nothing of core but this room knows Migration; jobs get copies of what they need.

#include "core/backup/inventory.h"
#include "core/backup/mend/mendplan.h"
#include "core/bigpicture/appversion.h"
#include "core/checks/arrival.h"
#include "core/checks/checkresult.h"
#include "core/checks/groupdecision.h"
#include "core/media/mediareport.h"
#include "core/media/packchunks.h"
#include "core/migration/appmigration.h"
#include "core/migration/mended.h"
#include "core/migration/migrationtimes.h"
#include "core/migration/steps.h"
#include "core/people/groupmap.h"
#include "core/people/peoplemap.h"
#include "core/people/usersfiles.h"
#include "core/server/serverclient.h"

#include <QObject>

#include <memory>

namespace cloudward {

/// One chunk on its way into the cloud.
struct ChunkState
{
    enum class Import { NotYet, Uploading, Processing, Importing, Imported, Failed };
    PackedChunk chunk;
    Import import = Import::NotYet;
    bool operator==(const ChunkState &) const = default;
};

/// Who sees to a check, and what they found; the person's own words.
struct CheckNote
{
    QString owner;
    QString note;
    bool operator==(const CheckNote &) const = default;
};

struct JournalLine
{
    QDateTime when; ///< UTC
    std::optional<Step> step;
    QString text; ///< as it was said then; English, never a secret
};

/// Which import the site shows below Settings > System, as the person saw it. It cannot be asked by REST.
enum class ImportOffer { NotLooked, Server, Cloud, None };

/// Whether this Jira has BigPicture or BigGantt. NotSaid: what the backup's list of apps says.
enum class BigPictureUse { NotSaid, Yes, No };

/// The app as the backup lists it.
BigPictureApp bigPictureOf(const Inventory &inventory);

/// Small choices of the person, typed. Paths are absolute.
struct Choices
{
    QUrl serverUrl;
    QString serverUser;
    QUrl cloudSite;
    QString cloudEmail;
    QString backupName = QStringLiteral("cloudward-backup"); ///< file name given to Jira's backup page
    QString workFolder;                                      ///< where exports, the fetched backup and chunks go
    QString backupPath;                                      ///< the local backup that is audited and imported
    QString serverExportFile;                                ///< where the server put it: a path or URL to fetch from
    QString mediaSource;                                     ///< a path, or sftp://user@host/path; never a password
    qint64 chunkLimit = defaultChunkLimit;
    QStringList leftOutProjects; ///< original keys of projects whose media are not packed
    QStringList firstProjects;   ///< of those that are packed before the others, in this order
    bool thumbnails = true;
    OldLayout oldLayout = OldLayout::Keep;
    Verification verification = Verification::Full;
    bool skipUnreadable = false;
    qint64 fetchLimit = 0;     ///< bytes a second at which a file is fetched; 0: as fast as it goes
    QString sftpKeyFile;       ///< a private key; empty for the agent and the usual keys
    QString sftpTrustedHost;   ///< "host:22", whose key the person has compared …
    QString sftpTrustedKey;    ///< … and its fingerprint, "SHA256:…"
    NetworkSettings network{}; ///< the proxy's password is dropped
    QString usersDatabase;     ///< the server's database as DatabaseAccess::address() has it; never a password
    QUrl organisationBase{QStringLiteral("https://api.atlassian.com")}; ///< another one only for practice
    /// The cloud site whose contents may be lost: the person has typed its name, as siteName() has it. Empty: none.
    QString siteToOverwrite;
    bool mergeUsers = true;
    ImportOffer importOffer = ImportOffer::NotLooked;
    BigPictureUse bigPicture = BigPictureUse::NotSaid;
    bool practice = false; ///< against the stand-in sites

    bool operator==(const Choices &) const = default;
};

/// The phases of the two imports that the person confirms, in order; their ids are stored.
/// Step 4: "signed-in", "uploaded", "validated", "options", "running", "finished". Step 5 keeps them per chunk.
using Phases = QStringList;

/// The document of one migration: NAME.cloudward, an SQLite database. Each change is a transaction, so a killed program
/// opens where it was. Never holds a secret. Lives in the window's thread; jobs get copies of what they need.
/// Setters that fail to write keep the value in memory and emit writeFailed: once, until a write succeeds again, which
/// saves what was missed too. Setters save before they return; one that changes nothing emits nothing.
/// User names and passwords inside of addresses are dropped from choices, facts and notes.
class Migration : public QObject
{
    Q_OBJECT
public:
    ~Migration() override;
    /// ExistsAlready, NotWritable.
    static Result<std::unique_ptr<Migration>> create(const QString &path);
    /// NotFound, NotReadable, NotWritable, Malformed (not ours, or damaged), Unsupported (of a newer Cloudward),
    /// Conflict (open elsewhere).
    static Result<std::unique_ptr<Migration>> open(const QString &path);

    QString path() const;

    const Choices &choices() const;
    void setChoices(const Choices &choices);
    /// As the person said, else whether the backup's list of apps has BigPicture or BigGantt.
    bool usesBigPicture() const;

    Step currentStep() const;
    void setCurrentStep(Step step);
    StepState stepState(Step step) const;
    void setStepState(Step step, StepState state);

    /// Findings by where they come from: "backup", "media", "pack", "users".
    Findings findings(const QString &origin) const;
    void setFindings(const QString &origin, const Findings &findings);
    QStringList findingOrigins() const; ///< that have any

    const std::optional<Inventory> &inventory() const;
    void setInventory(const Inventory &inventory);

    const MendWishes &mendWishes() const; ///< for the backup, or for the original of its mended copy
    void setMendWishes(const MendWishes &wishes);
    const std::optional<Mended> &mended() const;
    /// The audit of what mended() was made of, but for attachments and their places: what another choice is planned by.
    const Audit &originalAudit() const;
    /// Attachments and their places may be left out of `original`; they are not kept.
    void setMended(const Mended &mended, const Audit &original);
    bool isMendedInUse() const; ///< the mended copy is Choices::backupPath

    std::optional<ServerFacts> serverFacts() const;
    void setServerFacts(const ServerFacts &facts);
    std::optional<CloudFacts> cloudFacts() const; ///< before the import
    void setCloudFacts(const CloudFacts &facts);

    QList<CheckResult> checks() const; ///< of "Before you start"
    void setChecks(const QList<CheckResult> &checks);
    /// Ids of checks that the person ticked by hand: before.*, after.*.
    QStringList ticked() const;
    void setTicked(const QString &checkId, bool ticked);

    std::optional<UsersFiles> usersFiles() const;
    void setUsersFiles(const UsersFiles &files);

    QList<ChunkState> chunks() const;
    void setChunks(const QList<PackedChunk> &chunks); ///< keeps the import state of chunks whose SHA-256 is the same
    void setChunkImport(const QString &file, ChunkState::Import import);
    qint64 attachmentsLeftOut() const;
    void setAttachmentsLeftOut(qint64 count);
    /// The full list beside the chunks, of the last packing.
    std::optional<MediaReport> mediaReport() const;
    void setMediaReport(const std::optional<MediaReport> &report);

    Phases confirmedPhases(Step step) const;
    void setPhaseConfirmed(Step step, const QString &phase, bool confirmed);

    QList<GroupReview> groupReviews() const;
    void setGroupReviews(const QList<GroupReview> &reviews);
    /// By server name, of groups that are decided on.
    GroupDecisions groupDecisions() const;
    /// Of the groups that are in it; the others stay as they are.
    void setGroupDecisions(const GroupDecisions &changes);
    QList<SiteProduct> siteProducts() const; ///< as the organisation last named them
    void setSiteProducts(const QList<SiteProduct> &products);
    QStringList grantedGroups() const;
    void addGrantedGroups(const QStringList &cloudNames);
    QStringList formerGroups() const; ///< of the person, on the server
    void setFormerGroups(const QStringList &names);
    QStringList rejoinedGroups() const;
    void addRejoinedGroup(const QString &cloudName);

    // The mapping of people and groups; in migrationpeople.cpp:
    const PersonChoices &personChoices() const;
    /// Adds or replaces those of `changed`, then takes away those of the keys in `removed`; the others stay.
    void setPersonChoices(const PersonChoices &changed, const QStringList &removed = {});
    /// As the site and the organisation last named them; none: not asked yet.
    const std::optional<QList<CloudAccount>> &cloudAccounts() const;
    void setCloudAccounts(const std::optional<QList<CloudAccount>> &accounts);
    QStringList invitedEmails() const; ///< each once, whatever its case
    void addInvitedEmails(const QStringList &emails);
    const GroupChoices &groupChoices() const;
    void setGroupChoices(const GroupChoices &changed, const QStringList &removed = {}); ///< as setPersonChoices()
    const std::optional<QList<CloudGroupName>> &cloudGroups() const;                    ///< as cloudAccounts()
    void setCloudGroups(const std::optional<QList<CloudGroupName>> &groups);

    QList<ArrivalRow> arrival() const;
    void setArrival(const QList<ArrivalRow> &rows);
    QList<CheckResult> afterChecks() const;
    void setAfterChecks(const QList<CheckResult> &checks);
    const QMap<QString, CheckNote> &checkNotes() const; ///< by the check's id
    void setCheckNote(const QString &checkId, const CheckNote &note);

    const AppMigration &appMigration() const;
    void setAppMigration(const AppMigration &app);

    // How long things took, and what is planned; in migrationtimes.cpp:
    const MigrationTimes &times() const;
    /// Emits nothing: no page shows it.
    void addJobTime(const JobTime &job);
    const MigrationPlan &plan() const;
    void setPlan(const MigrationPlan &plan);

    QList<JournalLine> journal() const;
    void note(const QString &text, std::optional<Step> step = {});

Q_SIGNALS:
    void choicesChanged();
    void stepChanged(cloudward::Step step);
    void changed(); ///< anything at all
    void writeFailed(const cloudward::Error &error);

private:
    struct Private;
    explicit Migration(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace cloudward
