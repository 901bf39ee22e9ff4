// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/attachwork.h"

#include "core/media/mediareport.h"
#include "wizard/session.h"
#include "wizard/steps/mediawork.h"
#include "wizard/workfolder.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::AttachWork)
};

} // namespace

AttachWishParameters attachParameters(const Session &session, const AttachWish &wish)
{
    const Migration &migration = session.migration();
    const Choices &choices = migration.choices();
    AttachWishParameters parameters;
    parameters.wish = wish;
    parameters.leftOutList = QDir(workFolder(migration)).filePath(mediaReportName);
    auto &attach = parameters.attach;
    attach.cloud = session.cloud();
    attach.backup = choices.backupPath;
    attach.inventory = migration.inventory().value_or(Inventory{});
    attach.folder = workFolder(migration);
    attach.options = sourceOptions(session);
    attach.options.thumbnails = false;
    const bool ofChunk = wish.kind == AttachWish::Kind::Chunk;
    attach.source = ofChunk ? chunkPath(migration, wish.chunk) : choices.mediaSource;
    if (ofChunk)
        attach.options.sftp = {};
    return parameters;
}

QString attachObstacle(const Session &session)
{
    const Choices &choices = session.migration().choices();
    if (!session.hasCloud())
        return Words::tr("Connect the cloud first, in step 0.");
    if (!session.migration().inventory() || choices.backupPath.isEmpty())
        return Words::tr("Check the backup first, in step 2: it knows the names of the files and their issues.");
    if (choices.mediaSource.isEmpty())
        return Words::tr("Choose where the media lie first, in step 3.");
    return {};
}

Result<AttachOutcome> attachAsWished(const AttachWishParameters &parameters, Work &work)
{
    auto attach = parameters.attach;
    switch (parameters.wish.kind) {
    case AttachWish::Kind::AllMissing: break;
    case AttachWish::Kind::Chunk: attach.choice.onlyWhatSourceHolds = true; break;
    case AttachWish::Kind::LeftOut: {
        const auto ids = attachmentIdsIn(parameters.leftOutList, {u"too-large"_s, u"skipped"_s});
        if (!ids)
            return std::unexpected(ids.error());
        attach.choice.ids = *ids;
        break;
    }
    case AttachWish::Kind::Issues: attach.choice.issues = parameters.wish.issues; break;
    }
    return uploadAttachments(attach, work);
}

void storeAttached(Migration &migration, const AttachOutcome &outcome)
{
    migration.note(u"Attachments by REST: %1 uploaded, %2 there already, %3 too large for the site, %4 missing at the "
                   "source, %5 failed; list in %6"_s.arg(outcome.uploaded)
                       .arg(outcome.alreadyThere)
                       .arg(outcome.tooLarge)
                       .arg(outcome.missing)
                       .arg(outcome.failed)
                       .arg(outcome.report),
        Step::ImportMedia);
}

} // namespace cloudward
