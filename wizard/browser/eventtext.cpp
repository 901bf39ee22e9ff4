// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/eventtext.h"

#include "core/work/sizes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::ImportPane)
};

QString chooseText(ImportWatch::Target target)
{
    return target == ImportWatch::Target::Data
               ? Words::tr("Choose “Import data” on the page. When it asks for a file, it gets the one above.")
               : Words::tr("Choose “Import media” on the page. When it asks for a file, it gets the one above.");
}

QString runningText(int percent)
{
    if (percent == 50)
        return Words::tr(
            "At 50 % the database is brought to the cloud's version. The page does not move meanwhile, for "
            "hours with large sites. That is normal: wait, and start nothing a second time.");
    if (percent == 90)
        return Words::tr("At 90 % users and groups are made. The page does not move meanwhile, for hours with large "
                         "sites. That is normal: wait, and start nothing a second time.");
    return Words::tr("The site replaces its data now. You may leave this page; the import goes on at Atlassian's.");
}

EventText brokenUpload(ImportWatch::Target target, const ImportEvent &event, const QString &file)
{
    EventText text{.kind = Notice::Kind::Problem,
        .text = {},
        .note = u"The upload of %1 broke off after %2 bytes"_s.arg(file).arg(event.bytes),
        .anew = true,
        .smaller = target == ImportWatch::Target::Media};
    if (event.status > 0) {
        text.text = Words::tr("The site has refused the file (HTTP %1).").arg(event.status);
        text.note += u", HTTP %1"_s.arg(event.status);
    } else {
        text.text = Words::tr("The upload broke off after %1: the connection was lost, or the page was left.")
                        .arg(sizeText(event.bytes));
    }
    text.text += u' ' + Words::tr("Nothing has changed on the site. Load the page anew and upload once more.");
    if (text.smaller)
        text.text += u' ' + Words::tr("If it breaks again, split this chunk.");
    return text;
}

EventText lostText(ImportWatch::Target target, const QString &file)
{
    EventText text{.kind = Notice::Kind::Problem,
        .text = {},
        .note = u"The page loaded anew while %1 was worked on, and asks for a file again"_s.arg(file),
        .anew = true,
        .smaller = target == ImportWatch::Target::Media};
    text.text =
        target == ImportWatch::Target::Media
            ? Words::tr("The page loaded anew and asks for a file again: processing has failed, as it does with "
                        "files that are too large for the site's patience. What was imported before stays. Upload "
                        "this chunk once more, or split it into smaller ones.")
            : Words::tr("The page loaded anew and asks for a file again: the site has dropped the file while it was "
                        "checked. Nothing has changed on the site. Upload it once more.");
    return text;
}

EventText failedText(ImportWatch::Target target, const ImportEvent &event, const QString &file)
{
    EventText text{.kind = Notice::Kind::Problem,
        .text = Words::tr("The page reports a failure: “%1”").arg(event.words.toHtmlEscaped()),
        .note = u"The import of %1 failed: %2"_s.arg(file, event.words),
        .anew = true,
        .smaller = target == ImportWatch::Target::Media};
    if (target == ImportWatch::Target::Data)
        text.text +=
            u' ' + Words::tr("Help (F1) tells what the usual messages mean. Put it right in step 2, and upload "
                             "again.");
    return text;
}

} // namespace

SightText sightText(ImportWatch::Target target, ImportSight sight, int percent)
{
    const bool data = target == ImportWatch::Target::Data;
    switch (sight) {
    case ImportSight::Unknown:
        return {Words::tr("Not recognised"),
            Words::tr(
                "Cloudward does not know what this page shows. Go on as the list below says, and tick what you see.")};
    case ImportSight::SignIn:
        return {Words::tr("Sign in"),
            Words::tr(
                "Sign in as you always do, as a site administrator. What you type goes to Atlassian (or your company) "
                "alone, and nothing of it is kept. If your company's sign-in refuses this browser, use your own.")};
    case ImportSight::NoRight:
        return {Words::tr("Not allowed"),
            Words::tr("This account may not import. It needs to be in the site-admins or org-admins group.")};
    case ImportSight::Choose: return {Words::tr("The page waits for a file"), chooseText(target)};
    case ImportSight::Validating:
        return {Words::tr("The site checks the file"),
            Words::tr("From minutes to an hour. Leave the page open: when it loads anew now, the file is dropped.")};
    case ImportSight::Validated:
        return {Words::tr("Checked: now the options"),
            Words::tr(
                "Set the options as you decided, then press “Run import” yourself: it replaces all data of the site "
                "and cannot be undone.")};
    case ImportSight::Running:
        return {percent < 0 ? Words::tr("The import runs") : Words::tr("The import runs: %1 %").arg(percent),
            runningText(percent)};
    case ImportSight::Processing:
        return {Words::tr("The site processes the chunk"),
            Words::tr("From minutes to hours. Leave the page open. When it loads anew and says nothing, processing has "
                      "failed.")};
    case ImportSight::Proceed:
        return {Words::tr("Processed: “Proceed” is yours"),
            Words::tr(
                "The page warns that media belong after the data, and that it cannot be undone. That is as it should "
                "be: press “Proceed” yourself.")};
    case ImportSight::Importing:
        return {percent < 0 ? Words::tr("The chunk is being imported")
                            : Words::tr("The chunk is being imported: %1 %").arg(percent),
            Words::tr("From several minutes to several hours. It cannot be undone.")};
    case ImportSight::Finished:
        return {data ? Words::tr("The data is imported") : Words::tr("The chunk is imported"),
            data ? Words::tr(
                       "Do not follow the page's link to the groups yet: media comes first (step 5), groups after it "
                       "(step 6). Go back and count what has arrived.")
                 : Words::tr("Go back and count what has arrived, before the next chunk.")};
    case ImportSight::Failed:
        return {
            Words::tr("The page reports a failure"), Words::tr("Read it. Help (F1) tells what the usual ones mean.")};
    }
    Q_UNREACHABLE_RETURN({});
}

SightText uploadText()
{
    return {Words::tr("The file is uploaded"),
        Words::tr(
            "Leave this page open until it is done; the rate and the time left stand at the bottom of the window. The "
            "computer is kept awake. You may walk about in the other steps.")};
}

EventText eventText(ImportWatch::Target target, const ImportEvent &event, const QString &file)
{
    using Kind = ImportEvent::Kind;
    switch (event.kind) {
    case Kind::PhaseReached: return {.text = {}, .note = u"Seen on the page for %1: %2"_s.arg(file, event.phase)};
    case Kind::UploadBegun: return {.text = {}, .note = u"The upload of %1 has begun"_s.arg(file)};
    case Kind::UploadDone: return {.text = {}, .note = u"%1 is uploaded, %2 bytes"_s.arg(file).arg(event.bytes)};
    case Kind::UploadBroken: return brokenUpload(target, event, file);
    case Kind::Reloaded:
        return {.kind = Notice::Kind::Info,
            .text = Words::tr("The page loaded anew, and the site still works on the file. Nothing is lost."),
            .note = u"The page loaded anew; the site goes on with %1"_s.arg(file)};
    case Kind::Lost: return lostText(target, file);
    case Kind::Failed: return failedText(target, event, file);
    case Kind::Resting: return {.text = {}, .note = u"The import rests at %1 %"_s.arg(event.percent)};
    case Kind::SignInWanted:
    case Kind::NoRight: return {};
    case Kind::NotRecognised: return {.text = {}, .note = u"The page was not recognised"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

QString noSandboxText()
{
    return Words::tr(
        "This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser.");
}

} // namespace cloudward
