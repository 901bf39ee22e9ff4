// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/secretinput.h"
#include "app/cli/sftplogin.h"
#include "core/attach/uploadattachments.h"
#include "core/backup/audit.h"
#include "core/cloud/siteaddress.h"
#include "core/work/sizes.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"site"_s, u"The cloud site, https://NAME.atlassian.net (required)."_s, u"URL"_s},
        {u"email"_s,
            u"The account's e-mail (required); its API token comes from CLOUDWARD_CLOUD_TOKEN or standard input."_s,
            u"EMAIL"_s},
        {u"backup"_s, u"The Jira backup that the media belong to (required)."_s, u"ZIP"_s},
        {u"out"_s, u"The folder for the journal and the list of what was done (required)."_s, u"DIR"_s},
        {u"cloud-id"_s, u"The site's cloud id, where the token is a scoped one."_s, u"ID"_s},
        {u"issue"_s, u"Only this issue. May be given more than once; without it, all that have attachments."_s,
            u"KEY"_s},
        {u"ids"_s, u"Only the attachments whose ids stand in the column “attachment id” of this CSV."_s, u"CSV"_s},
        {u"only-in-source"_s, u"Only what SOURCE holds: right for a single chunk."_s},
        withDefault(
            u"settle"_s, u"Seconds until a listing of the cloud is sure to show a change."_s, u"SECONDS"_s, u"60"_s),
    });
    addSftpOptions(parser);
}

bool hasAttachments(const Inventory &inventory, const QString &issueKey)
{
    return std::ranges::any_of(inventory.attachments, [&](const AttachmentRow &row) {
        const auto place = inventory.issuePlaces.constFind(row.issueId);
        return place != inventory.issuePlaces.cend() &&
               u"%1-%2"_s.arg(inventory.projects.at(place->project).key).arg(place->number) == issueKey;
    });
}

void sayOutcome(const AttachOutcome &outcome, Terminal &terminal)
{
    terminal.say(
        u"%1 brought (by this run and those before it), %2 there already, %3 larger than the site takes (%4), %5 missing at the source, %6 failed."_s
            .arg(outcome.uploaded)
            .arg(outcome.alreadyThere)
            .arg(outcome.tooLarge)
            .arg(sizeText(outcome.largestFile))
            .arg(outcome.missing)
            .arg(outcome.failed));
    if (outcome.otherSize > 0)
        terminal.say(u"Of what was brought, %1 are larger or smaller than the backup says; the list names them."_s.arg(
            outcome.otherSize));
    if (outcome.issuesNotThere == outcome.issues && outcome.issues > 0)
        terminal.say(
            u"None of these issues is on the site, or this account may not see them. The data import comes first."_s);
    else
        for (const auto &reason : outcome.reasons)
            terminal.say(u"  "_s + reason);
    if (outcome.uploaded > 0)
        terminal.say(u"They show your account as their author, and today's date."_s);
    terminal.say(u"What became of each, with the original's author and date: %1"_s.arg(outcome.report));
}

int attach(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    for (const auto &needed : {u"site"_s, u"email"_s, u"backup"_s, u"out"_s}) {
        if (!parser.isSet(needed))
            return terminal.usage(u"attach needs --%1."_s.arg(needed));
    }
    const auto site = cloudSiteFrom(parser.value(u"site"_s));
    bool isNumber = false;
    const auto settle = parser.value(u"settle"_s).toInt(&isNumber);
    if (!site)
        return terminal.usage(u"--site wants an address, for example https://company.atlassian.net."_s);
    if (!isNumber || settle < 1)
        return terminal.usage(u"--settle wants a number of seconds."_s);
    const auto token = secretFromOutside("CLOUDWARD_CLOUD_TOKEN");
    if (token.isEmpty())
        return terminal.usage(u"There is no token: set CLOUDWARD_CLOUD_TOKEN or give it on standard input."_s);

    auto work = terminal.work();
    AttachParameters parameters;
    parameters.cloud = {.site = *site, .email = parser.value(u"email"_s), .apiToken = token};
    parameters.cloud.cloudId = parser.value(u"cloud-id"_s);
    parameters.backup = parser.value(u"backup"_s);
    parameters.source = operands.first();
    parameters.folder = QDir().absoluteFilePath(parser.value(u"out"_s));
    parameters.settle = std::chrono::seconds(settle);
    for (const auto &key : parser.values(u"issue"_s))
        parameters.choice.issues += key.trimmed().toUpper();
    parameters.choice.onlyWhatSourceHolds = parser.isSet(u"only-in-source"_s);
    if (parser.isSet(u"ids"_s)) {
        const auto ids = attachmentIdsIn(parser.value(u"ids"_s));
        if (!ids)
            return terminal.fail(ids.error());
        parameters.choice.ids = *ids;
    }
    const auto options = sourceOptions(parser, parameters.source, work.cancel);
    if (!options)
        return terminal.fail(options.error());
    parameters.options = *options;
    parameters.options.thumbnails = false;
    parameters.options.spoolFolder = parameters.folder;
    auto audit = auditBackup(parameters.backup, work);
    if (!audit)
        return terminal.fail(audit.error());
    parameters.inventory = std::move(audit->inventory);
    for (const auto &key : std::as_const(parameters.choice.issues)) {
        if (!hasAttachments(parameters.inventory, key))
            return terminal.usage(u"The backup has no attachments in %1."_s.arg(key));
    }

    const auto outcome = uploadAttachments(parameters, work);
    if (!outcome)
        return terminal.fail(outcome.error());
    terminal.json({{u"uploaded"_s, outcome->uploaded}, {u"alreadyThere"_s, outcome->alreadyThere},
        {u"tooLarge"_s, outcome->tooLarge}, {u"missing"_s, outcome->missing}, {u"failed"_s, outcome->failed},
        {u"otherSize"_s, outcome->otherSize}, {u"issuesNotThere"_s, outcome->issuesNotThere},
        {u"uploadedBytes"_s, outcome->uploadedBytes}, {u"report"_s, outcome->report}});
    sayOutcome(*outcome, terminal);
    return outcome->isComplete() ? Fine : FoundErrors;
}

} // namespace

Command attachCommand()
{
    return {u"attach"_s, u"SOURCE"_s, u"Bring attachments into issues of the cloud one by one, by REST."_s, addOptions,
        attach};
}

} // namespace cloudward
