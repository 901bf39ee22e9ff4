// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peopletexts.h"

#include "wizard/icons.h"
#include "wizard/steps/peopletable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString matchedSentence(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing: break;
    case MatchedBy::Email: return PeopleTexts::tr("The account has the same address.");
    case MatchedBy::OrganisationEmail:
        return PeopleTexts::tr("The account has the same address, as the organisation says; the site hides it.");
    case MatchedBy::EmailChange: return PeopleTexts::tr("The account has the address that the mended copy will have.");
    case MatchedBy::Hand: return PeopleTexts::tr("The account was chosen by hand.");
    }
    return PeopleTexts::tr("The user has an account on the site.");
}

} // namespace

QString personName(const Person &person)
{
    const QString name = person.userName.isEmpty() ? person.userKey : person.userName;
    if (person.displayName.isEmpty() || person.displayName == name)
        return name;
    return name.isEmpty() ? person.displayName : u"%1 (%2)"_s.arg(person.displayName, name);
}

QString accountName(const CloudAccount &account)
{
    const QString email = account.email.isEmpty() ? PeopleTexts::tr("address hidden") : account.email;
    return account.displayName.isEmpty() ? email : u"%1, %2"_s.arg(account.displayName, email);
}

QString addressText(const MappedPerson &person)
{
    const QString none = person.person.emailHidden ? PeopleTexts::tr("hidden by the server") : PeopleTexts::tr("none");
    const QString before = person.person.email.isEmpty() ? none : person.person.email;
    return person.email == person.person.email ? before : u"%1 → %2"_s.arg(before, person.email);
}

QString stateWord(PersonState state)
{
    switch (state) {
    case PersonState::Matched: return PeopleTexts::tr("Matched");
    case PersonState::ToBeCreated: return PeopleTexts::tr("The import makes one");
    case PersonState::Invited: return PeopleTexts::tr("Invited");
    case PersonState::Unmatched: return PeopleTexts::tr("No account");
    case PersonState::Duplicate: return PeopleTexts::tr("Address used twice");
    case PersonState::Inactive: return PeopleTexts::tr("Switched off");
    case PersonState::Deleted: return PeopleTexts::tr("Deleted");
    case PersonState::Bot: return PeopleTexts::tr("App or service");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon stateIcon(const MappedPerson &person)
{
    if (person.nobody)
        return makeIcon(Icon::Skipped, Tone::Quiet);
    switch (person.state) {
    case PersonState::Matched: return makeIcon(Icon::Done, Tone::Success);
    case PersonState::ToBeCreated: return makeIcon(Icon::Doing, Tone::Accent);
    case PersonState::Invited: return makeIcon(Icon::Info, Tone::Info);
    case PersonState::Unmatched: return makeIcon(Icon::Attention, Tone::Attention);
    case PersonState::Duplicate: return makeIcon(Icon::Problem, Tone::Problem);
    case PersonState::Inactive:
    case PersonState::Deleted: return makeIcon(Icon::Skipped, Tone::Quiet);
    case PersonState::Bot: return makeIcon(Icon::Work, Tone::Quiet);
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateSentence(const MappedPerson &person)
{
    if (person.nobody)
        return PeopleTexts::tr("You decided that this user needs no account.");
    switch (person.state) {
    case PersonState::Matched: return matchedSentence(person.by);
    case PersonState::ToBeCreated:
        return PeopleTexts::tr("There is no account with this address; the import makes one for it.");
    case PersonState::Invited: return PeopleTexts::tr("Was invited, and has not signed in yet.");
    case PersonState::Unmatched:
        return PeopleTexts::tr(
            "There is no account, and none will come by itself: choose one, give the user an address that "
            "can be used, invite them, or say that nobody is wanted.");
    case PersonState::Duplicate:
        return PeopleTexts::tr(
            "Another user of the server has the same address. The import refuses both: give one of them "
            "another address.");
    case PersonState::Inactive: return PeopleTexts::tr("The user is switched off on the server, and has no account.");
    case PersonState::Deleted:
        return PeopleTexts::tr("The server has no such user any more; issues or comments still name them.");
    case PersonState::Bot: return PeopleTexts::tr("The user of an app, or of a service by the look of the name.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString proposalWord(AccountProposal::Why why)
{
    switch (why) {
    case AccountProposal::Why::SameLocalPart: return PeopleTexts::tr("same name before the @");
    case AccountProposal::Why::SameDisplayName: return PeopleTexts::tr("same name");
    case AccountProposal::Why::SimilarName: return PeopleTexts::tr("similar name");
    }
    Q_UNREACHABLE_RETURN({});
}

QString proposalWord(GroupProposal::Why why)
{
    switch (why) {
    case GroupProposal::Why::SameWords: return PeopleTexts::tr("same words");
    case GroupProposal::Why::SharedWords: return PeopleTexts::tr("some words are the same");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ownsLines(const OwnedContent &owns)
{
    if (owns.total() < 0)
        return PeopleTexts::tr(
            "Not known: these users do not come from a backup, or it was read by an older Cloudward.");
    return QStringList{PeopleTexts::tr("Issues reported: %1").arg(number(owns.reported)),
        PeopleTexts::tr("Issues assigned: %1").arg(number(owns.assigned)),
        PeopleTexts::tr("Comments: %1").arg(number(owns.comments)),
        PeopleTexts::tr("Filters: %1").arg(number(owns.filters)),
        PeopleTexts::tr("Boards: %1").arg(number(owns.boards))}
        .join(u'\n');
}

QStringList countSentences(const PeopleCounts &counts, bool accountsKnown, bool imported)
{
    QStringList sentences{PeopleTexts::tr("Users: %1.").arg(number(counts.all))};
    const auto say = [&sentences](qsizetype count, const QString &text) {
        if (count > 0)
            sentences << text.arg(number(count));
    };
    if (!accountsKnown) {
        sentences << PeopleTexts::tr("The accounts of the site are not known yet, so nobody is matched.");
    } else {
        sentences << PeopleTexts::tr("Matched with an account: %1.").arg(number(counts.of(PersonState::Matched)));
    }
    say(counts.of(PersonState::ToBeCreated), PeopleTexts::tr("The import will make an account for %1."));
    say(counts.of(PersonState::Invited), PeopleTexts::tr("Invited, and not signed in yet: %1."));
    say(counts.of(PersonState::Unmatched), imported ? PeopleTexts::tr("Without an account after the import: %1.")
                                                    : PeopleTexts::tr("Without an account: %1."));
    say(counts.of(PersonState::Duplicate), PeopleTexts::tr("Address used twice: %1; the import refuses those."));
    say(counts.of(PersonState::Inactive), PeopleTexts::tr("Switched off, and without an account: %1."));
    say(counts.of(PersonState::Deleted), PeopleTexts::tr("Deleted on the server: %1."));
    say(counts.of(PersonState::Bot), PeopleTexts::tr("Apps and services: %1."));
    say(counts.nobody, PeopleTexts::tr("Nobody is wanted for %1."));
    say(counts.proposals, PeopleTexts::tr("Proposals to look at: %1."));
    say(counts.newAddresses, PeopleTexts::tr("New addresses: %1."));
    return sentences;
}

} // namespace cloudward
