// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importtexts.h"

#include "wizard/steps/arrivalwork.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::ImportPage)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "2,000", "about 2,000", "an unknown number of".
QString found(const ArrivalRow &row)
{
    if (row.found < 0)
        return Words::tr("an unknown number");
    return row.approximate ? Words::tr("about %1").arg(number(row.found)) : number(row.found);
}

QString some(const QStringList &names, qsizetype most)
{
    QString text = names.mid(0, most).join(u", ");
    if (names.size() > most)
        text = Words::tr("%1 and %2 more").arg(text, number(names.size() - most));
    return text;
}

QString gainLine(const GroupReview &review)
{
    return Words::tr("%1 (joining it: %2): %3")
        .arg(review.match.cloudName.toHtmlEscaped(), number(review.newMembers.size()),
            some(review.gains, 4).toHtmlEscaped());
}

QString list(const QStringList &items)
{
    QString html = u"<ul style=\"margin-top:4px; margin-bottom:0px\">"_s;
    for (const QString &item : items)
        html += u"<li>"_s + item + u"</li>"_s;
    return html + u"</ul>"_s;
}

} // namespace

QList<PhaseList::Item> importPhases()
{
    return {
        {u"signed-in"_s, Words::tr("I am signed in as a site administrator and see the import page"),
            Words::tr("If you are sent to the start page instead, your account lacks the right: you need to be in the "
                      "site-admins or org-admins group.")},
        {u"uploaded"_s, Words::tr("The backup is chosen and uploaded"),
            Words::tr(
                "Leave the tab open until the bar is full. A large file takes its time; the computer must not go to "
                "sleep.")},
        {u"validated"_s, Words::tr("Jira has checked the file and found it good"), {}},
        {u"options"_s, Words::tr("Mail, users and links are set as decided above"),
            Words::tr("The page may leave out what your site does not need, for example the links.")},
        {u"running"_s, Words::tr("“Run import” is pressed and the progress shows"),
            Words::tr(
                "It rests at 50 % (upgrading the database) and at 90 % (importing users and groups), for hours with "
                "large sites. Both are normal: wait.")},
        {u"finished"_s, Words::tr("The page confirms that the import is complete"),
            Words::tr("Do not follow its link to application access yet: media comes first (step 5), groups after it "
                      "(step 6).")},
    };
}

QString offerText(ImportOffer offer, qint64 users)
{
    const QString known = users < 0 ? QString() : Words::tr(" Your backup has %1 users.").arg(number(users));
    switch (offer) {
    case ImportOffer::NotLooked:
        return Words::tr(
            "The former “Restore system” was split in two. Which of them a site shows cannot be asked from "
            "outside, so please look.");
    case ImportOffer::Server: return Words::tr("Good: this is the import that takes the backup of a Jira Server.");
    case ImportOffer::Cloud:
        return Words::tr("This import is made for backups of another Jira Cloud and may refuse yours. Since May 2022 "
                         "Atlassian offers the server import only from 1,001 users on.") +
               known + u' ' +
               Words::tr(
                   "Ask Atlassian's support to open “Import Jira Server” for your site, before you upload anything.");
    case ImportOffer::None:
        return Words::tr(
                   "Your account may not be a site administrator; else the import is closed for this site. Since May "
                   "2022 Atlassian offers it only from 1,001 users on.") +
               known + u' ' +
               Words::tr(
                   "Ask Atlassian's support to open it. Their Migration Assistant is another way, but it gives issues "
                   "and users new numbers, so that a BigPicture snapshot no longer fits.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString mergeText(const QList<GroupReview> &reviews, bool connected)
{
    if (reviews.isEmpty()) {
        return connected ? Words::tr("Members of a server group get all that the cloud group of the same name grants.")
                         : Words::tr("Members of a server group get all that the cloud group of the same name grants. "
                                     "Connect to the cloud "
                                     "site in “Before you start”, and this page shows which these are.");
    }
    qsizetype joining = 0;
    QStringList gains;
    for (const GroupReview &review : reviews) {
        if (review.match.fate != GroupFate::Merges && review.match.fate != GroupFate::Renamed)
            continue;
        if (review.match.cloudGroupId.isEmpty())
            continue;
        ++joining;
        if (!review.gains.isEmpty() && !review.newMembers.isEmpty())
            gains << gainLine(review);
    }
    const QString counts = Words::tr("Groups that come from the server: %1. Those that join a group of the cloud: %2.")
                               .arg(number(reviews.size()), number(joining));
    if (gains.isEmpty())
        return counts + u' ' + Words::tr("None of them gets anything new by it.");
    constexpr qsizetype most = 6;
    QStringList shown = gains.mid(0, most);
    if (gains.size() > most)
        shown << Words::tr("and %1 more; step 6 lists all").arg(number(gains.size() - most));
    return counts + u' ' + Words::tr("By joining, people get:") + list(shown);
}

QString overwriteText()
{
    return Words::tr(
        "All users of the site are deleted, also those who only use Confluence, and yours may lose its "
        "administration. See first that the site-admins or org-admins group holds the administration role of "
        "each product.");
}

QString linksText(const QString &backupBaseUrl, const QUrl &serverUrl, qint64 links)
{
    if (backupBaseUrl.isEmpty())
        return Words::tr(
            "If the page lists addresses of Jira servers, choose that of the server you come from: links to it "
            "then lead to the cloud site.");
    QString text =
        Words::tr("If the page lists addresses of Jira servers, choose <b>%1</b>: links to it then lead to the "
                  "cloud site.")
            .arg(backupBaseUrl.toHtmlEscaped());
    if (links > 0)
        text += u' ' + Words::tr("Your backup has %1 such links.").arg(number(links));
    const QString connected = serverUrl.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (!connected.isEmpty() && QUrl(backupBaseUrl).host() != serverUrl.host())
        text += u' ' +
                Words::tr(
                    "You connect to it as %1; the backup knows it by the other name, and links are written with that.")
                    .arg(connected.toHtmlEscaped());
    return text;
}

QString optionsAdvice(const Migration &migration)
{
    const Choices &choices = migration.choices();
    const QString baseUrl = migration.inventory() ? migration.inventory()->baseUrl : QString();
    return list({Words::tr("Outgoing mail: disable it"),
        choices.mergeUsers ? Words::tr("Users: merge") : Words::tr("Users: overwrite"),
        linksText(baseUrl, choices.serverUrl, migration.inventory() ? migration.inventory()->links : 0)});
}

QString validatedText(const std::optional<Inventory> &inventory)
{
    QString text =
        Words::tr("It says that it has checked the file and everything looks good, with the server and the time of "
                  "the backup.");
    if (inventory && !inventory->baseUrl.isEmpty() && inventory->exportedAt.isValid())
        text += u' ' + Words::tr("Yours is of %1, made %2.")
                           .arg(inventory->baseUrl.toHtmlEscaped(),
                               QLocale().toString(inventory->exportedAt.toLocalTime(), QLocale::ShortFormat));
    return text + u' ' + Words::tr("If it names errors instead, see Help.");
}

ProofText proofText(const QList<ArrivalRow> &rows)
{
    const ArrivalRow *projects = findRow(rows, u"arrival.projects");
    const ArrivalRow *issues = findRow(rows, u"arrival.issues");
    if (!projects || !issues)
        return {};
    const QString counted =
        Words::tr("Projects: %1 of %2. Issues: %3 of %4.")
            .arg(found(*projects), number(projects->expected), found(*issues), number(issues->expected));
    if (projects->found == 0 && projects->expected > 0)
        return {Notice::Kind::Problem,
            Words::tr(
                "The site shows no project at all to your account. Either the import is not finished, or overwriting "
                "users took your access away: sign in with another site administrator and look.")};
    if (projects->found < 0 && issues->found < 0)
        return {Notice::Kind::Attention,
            Words::tr("Neither projects nor issues could be counted. Look at some of them on the site.")};
    const auto differs = [](const ArrivalRow &row) { return row.verdict == ArrivalRow::Verdict::Differs; };
    if (differs(*projects) || differs(*issues)) {
        QString text =
            counted + u' ' +
            Words::tr("That is not what the backup holds. Counts catch up some minutes after an import; count again "
                      "before you worry.");
        if (!projects->missing.isEmpty())
            text += u' ' + Words::tr("Missing: %1.").arg(some(projects->missing, 20).toHtmlEscaped());
        return {Notice::Kind::Attention, text};
    }
    return {Notice::Kind::Success, counted + u' ' + Words::tr("All has arrived.")};
}

ProofText chunkProofText(const ChunkProof &proof, const QString &chunk)
{
    const QString name = chunk.toHtmlEscaped();
    if (proof.attachments == 0)
        return {Notice::Kind::Info, Words::tr("%1 holds no attachments, so there is nothing to open.").arg(name)};
    const QString counted =
        Words::tr("%1: of its %2 attachments %3 were drawn at random, and %4 of them open on the site.")
            .arg(name, number(proof.attachments), number(proof.asked), number(proof.opened));
    if (!proof.missing.isEmpty())
        return {Notice::Kind::Problem,
            counted + u' ' +
                Words::tr("Without their file: %1. Import this chunk once more, or bring them one by one below.")
                    .arg(some(proof.missing, 10).toHtmlEscaped())};
    if (proof.unseen > 0)
        return {Notice::Kind::Attention,
            counted + u' ' +
                Words::tr("%1 could not be found by their number in their issues; step 8 compares them by name.")
                    .arg(number(proof.unseen))};
    return {Notice::Kind::Success, counted};
}

} // namespace cloudward
