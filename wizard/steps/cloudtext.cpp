// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/cloudtext.h"

#include "core/checks/preflight.h"
#include "core/work/sizes.h"
#include "wizard/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::CloudCard)
};

/// Rich for certain: a label takes text without a tag for plain text, and then shows what was escaped.
QString paragraphs(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"<p style=\"margin-top:0; margin-bottom:4px\">%1</p>"_s.arg(line);
    return text;
}

QString gapText(CloudGap gap)
{
    switch (gap) {
    case CloudGap::Permissions: return Words::tr("whether the account administers Jira");
    case CloudGap::SiteAdministrator: return Words::tr("whether it administers the site");
    case CloudGap::Projects: return Words::tr("how many projects there are");
    case CloudGap::Issues: return Words::tr("how many issues there are");
    case CloudGap::AttachmentLimit: return Words::tr("how large an attachment may be");
    case CloudGap::Seats: return Words::tr("how many seats there are");
    case CloudGap::Plan: return Words::tr("which plan it has");
    }
    return {};
}

QString roleText(const CloudFacts &facts)
{
    if (facts.siteAdministrator)
        return Words::tr("site administrator");
    if (facts.administrator)
        return facts.gaps.contains(CloudGap::SiteAdministrator)
                   ? Words::tr("Jira administrator")
                   : Words::tr("Jira administrator, not seen to be a site administrator");
    return facts.gaps.contains(CloudGap::Permissions) ? Words::tr("whose permissions could not be read")
                                                      : Words::tr("no administrator");
}

QString contentsText(const CloudFacts &facts)
{
    if (facts.projects < 0 || facts.issues < 0)
        return Words::tr("What the site holds could not be counted.");
    if (!mayHoldData(facts))
        return Words::tr("The site is empty.");
    return Words::tr("The site holds %L1 projects and about %L2 issues.").arg(facts.projects).arg(facts.issues);
}

/// One line a product.
QStringList seatLines(const CloudFacts &facts, const Inventory *backup)
{
    QStringList lines;
    const qint64 active = backup ? activeUsers(backup->people) : -1;
    for (const ProductSeats &seat : facts.seats) {
        const QString name = seat.product.toHtmlEscaped();
        QString line;
        if (seat.total < 0)
            line = Words::tr("%1: seats without a limit.").arg(name);
        else if (seat.used < 0)
            line = Words::tr("%1: %L2 seats.").arg(name).arg(seat.total);
        else
            line = Words::tr("%1: %L2 of %L3 seats are taken.").arg(name).arg(seat.used).arg(seat.total);
        if (active >= 0)
            line += u' ' + Words::tr("The backup has %L1 active users.").arg(active);
        if (seat.total >= 0 && active > seat.total)
            line += u' ' + Words::tr("<b>That is %L1 more than there are seats.</b>").arg(active - seat.total);
        lines << line;
    }
    return lines;
}

} // namespace

QString cloudText(const CloudFacts &facts, const Inventory *backup)
{
    QStringList lines{Words::tr("“%1” at %2. Signed in as %3, %4.")
            .arg(facts.title.toHtmlEscaped(), siteName(facts).toHtmlEscaped(),
                facts.email.isEmpty() ? facts.displayName.toHtmlEscaped()
                                      : Words::tr("%1 (%2)", "a name and an e-mail address")
                                            .arg(facts.displayName.toHtmlEscaped(), facts.email.toHtmlEscaped()),
                roleText(facts))};
    lines.last() += u' ' + contentsText(facts);
    if (!facts.cloudId.isEmpty())
        lines.last() += u' ' + Words::tr("The token is one with scopes; it works by way of api.atlassian.com.");
    lines += seatLines(facts, backup);
    if (backup)
        lines << Words::tr("The backup's attachments need %1 of storage; what plans store is under Storage below.")
                     .arg(sizeText(backup->attachmentBytes()));
    if (!facts.gaps.isEmpty()) {
        QStringList unknown;
        for (const CloudGap gap : facts.gaps)
            unknown << gapText(gap);
        lines << Words::tr("What could not be known, for want of permission or scope: %1.").arg(unknown.join(u", "_s));
    }
    return paragraphs(lines);
}

QString organisationText(const CloudLook &look)
{
    if (look.organisationError) {
        const ErrorText text = textOf(*look.organisationError);
        return paragraphs({Words::tr("The organisation's key cannot be used: %1 %2")
                .arg(text.sentence.toHtmlEscaped(), text.whatNext.toHtmlEscaped())});
    }
    if (look.organisation.isEmpty())
        return {};
    return paragraphs(
        {Words::tr("The organisation's key works: this site belongs to “%1”.").arg(look.organisation.toHtmlEscaped())});
}

} // namespace cloudward
