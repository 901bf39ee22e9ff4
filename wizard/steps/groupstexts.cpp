// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupstexts.h"

#include "wizard/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::GroupsPage)
};

constexpr qsizetype mostNames = 20;
constexpr qsizetype mostIgnored = 8;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString failureSentence(const GroupFailure &failed)
{
    const QString group = failed.group.toHtmlEscaped();
    switch (failed.error.code) {
    case ErrorCode::TimedOut:
        return Words::tr("%1: accepted, but not to be seen yet. Grant it once more in some minutes.").arg(group);
    case ErrorCode::NotFound:
        return Words::tr("%1: not in your organisation's directory. It arrives with the import (step 4).").arg(group);
    case ErrorCode::Conflict: return Words::tr("%1: refused, for want of seats.").arg(group);
    default: return u"%1: %2"_s.arg(group, textOf(failed.error).sentence.toHtmlEscaped());
    }
}

QString whyWord(const GroupsCsvReading::Ignored &ignored)
{
    using Why = GroupsCsvReading::Why;
    switch (ignored.why) {
    case Why::UnknownGroup: return Words::tr("the backup has no such group");
    case Why::CannotBeDecided: return Words::tr("the import leaves this group behind");
    case Why::UnknownDecision: return Words::tr("“%1” is no decision: grant, leave, or nothing").arg(ignored.said);
    case Why::UnknownProduct: return Words::tr("“%1” names no product that is known here").arg(ignored.said);
    case Why::Twice: return Words::tr("the group stands further up already");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString gainsText(const GroupReview &review)
{
    const QString &name = review.match.serverName;
    if (!canBeDecided(review))
        return Words::tr("%1: the import does not bring it. Only an organisation administrator can make people members "
                         "of the cloud's group of that name.")
            .arg(name);
    if (review.match.fate == GroupFate::New)
        return Words::tr("%1: new in the cloud, so nothing is granted to it but what the import brings.").arg(name);
    if (review.gains.isEmpty())
        return Words::tr("%1: nothing was found that the cloud's group %2 grants.").arg(name, review.match.cloudName);
    QString who = review.newMembers.mid(0, mostNames).join(u", ");
    if (review.newMembers.size() > mostNames)
        who = Words::tr("%1 and %2 more (all are in the CSV)").arg(who, number(review.newMembers.size() - mostNames));
    if (review.newMembers.isEmpty())
        return Words::tr("%1: all its members are in the cloud's group already, which grants %2.")
            .arg(name, review.gains.join(u", "));
    return Words::tr(
        "%1: members who are not in the cloud's group yet, as far as addresses tell, gain %2. They are: %3.")
        .arg(name, review.gains.join(u", "), who);
}

QString seatsSentence(const SeatNeed &need)
{
    if (need.used < 0)
        return Words::tr("%1 has %2 seats.").arg(need.product, number(need.total));
    if (need.wouldBe < 0)
        return Words::tr("%1 has %2 seats, and %3 are taken.").arg(need.product, number(need.total), number(need.used));
    return Words::tr("%1 has %2 seats, and %3 are taken; with these groups it would be %4.")
        .arg(need.product, number(need.total), number(need.used), number(need.wouldBe));
}

QStringList grantSentences(const GrantsOutcome &outcome)
{
    QStringList sentences;
    if (!outcome.report.granted.isEmpty())
        sentences << Words::tr("Granted and read back: %1 groups.").arg(number(outcome.report.granted.size()));
    if (outcome.report.seatsExceeded)
        sentences << Words::tr("The plan of your site has no seats left for the others. Add seats under "
                               "admin.atlassian.com, Billing, or decide for fewer groups, and grant again.");
    for (const SeatNeed &need : outcome.seats)
        sentences << seatsSentence(need).toHtmlEscaped();
    for (const GroupFailure &failed : outcome.report.failed)
        sentences << failureSentence(failed);
    return sentences;
}

QString csvText(const GroupsCsvReading &reading)
{
    QString text = Words::tr("Decisions taken from the file: %1.").arg(number(reading.decisions.size()));
    if (reading.ignored.isEmpty())
        return text;
    text += u' ' + Words::tr("Lines that were ignored: %1.").arg(number(reading.ignored.size()));
    for (const auto &ignored : reading.ignored.first(std::min(mostIgnored, reading.ignored.size())))
        text +=
            u"<br>"_s + Words::tr("Line %1, %2: %3.")
                            .arg(number(ignored.line), ignored.group.toHtmlEscaped(), whyWord(ignored).toHtmlEscaped());
    return text;
}

} // namespace cloudward
