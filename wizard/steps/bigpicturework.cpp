// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/bigpicturework.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cloudward {

QString appName(const Migration &migration)
{
    const auto app = migration.inventory() ? bigPictureOf(*migration.inventory()) : BigPictureApp{};
    return app.isThere() ? app.name() : u"BigPicture"_s;
}

QString appVersion(const Migration &migration)
{
    if (const auto &said = migration.appMigration().version; !said.isEmpty())
        return said;
    return migration.inventory() ? bigPictureOf(*migration.inventory()).version : QString();
}

QString dumpFolder(const Migration &migration)
{
    const auto &chosen = migration.appMigration().downloadFolder;
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : chosen;
}

ImportAddress appPlace(AppPage page, const Choices &choices)
{
    return appAddress(page, choices.serverUrl, choices.cloudSite);
}

void storeDump(Migration &migration, const DumpRecord &dump)
{
    auto app = migration.appMigration();
    app.dump = dump;
    migration.setAppMigration(app);
    migration.note(u"BigPicture's dump is kept: %1, %2 bytes, SHA-256 %3"_s.arg(dump.fileName)
                       .arg(dump.bytes)
                       .arg(QString::fromLatin1(dump.sha256.toHex())),
        Step::DumpBigPicture);
}

void storeAppThere(Migration &migration, const AppThere &there)
{
    auto app = migration.appMigration();
    app.there = there;
    migration.setAppMigration(app);
    const auto said = there.sight == AppSight::Seen      ? u"seen: "_s + there.names.join(u", "_s)
                      : there.sight == AppSight::NotSeen ? u"not seen"_s
                                                         : u"cannot be known"_s;
    migration.note(u"BigPicture's account on the cloud site: "_s + said, Step::InstallBigPicture);
}

std::optional<PredictionWanted> predictionWanted(const Session &session)
{
    const auto &migration = session.migration();
    if (!migration.inventory())
        return {};
    PredictionWanted wanted{.people = peopleSource(migration), .cloud = session.cloud(), .organisation = {}};
    if (session.hasOrganisation())
        wanted.organisation = session.organisation();
    return wanted;
}

Result<PredictedMapping> predictScreen(const PredictionWanted &wanted, Work &work)
{
    const auto &source = wanted.people;
    const auto &inventory = source.inventory;
    QStringList addresses;
    for (const auto &person : inventory.people.users) {
        if (!person.email.isEmpty())
            addresses += person.email;
    }
    const auto changes = planMend(inventory, source.wishes).emails.changes;
    for (const auto &change : changes)
        addresses += change.after;
    auto reading =
        readCloudAccounts({.access = wanted.cloud, .organisation = wanted.organisation, .wanted = addresses}, work);
    if (!reading)
        return std::unexpected(reading.error());
    PredictedMapping predicted{.map = mapPeople({.people = inventory.people,
                                   .deletedUsers = inventory.deletedUsers,
                                   .owned = inventory.owned,
                                   .ownedKnown = inventory.ownedKnown,
                                   .emailChanges = changes,
                                   .accounts = std::move(reading->accounts),
                                   .invited = source.invited,
                                   .choices = source.choices,
                                   .imported = source.imported}),
        .prediction = {},
        .organisation = std::move(reading->organisation)};
    predicted.prediction = predictMapping(predicted.map, proposeAccounts(predicted.map));
    return predicted;
}

void storePrediction(Migration &migration, const PredictedMapping &predicted)
{
    migration.setCloudAccounts(predicted.map.accounts);
    auto app = migration.appMigration();
    app.unmatched = predicted.prediction.unmatched;
    migration.setAppMigration(app);
    migration.note(u"Of %1 users, BigPicture will find an account for %2, and for %3 it will not"_s
                       .arg(predicted.prediction.rows.size())
                       .arg(predicted.prediction.matched)
                       .arg(predicted.prediction.unmatched),
        Step::RestoreBigPicture);
}

} // namespace cloudward
