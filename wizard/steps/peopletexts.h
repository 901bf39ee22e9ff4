// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/groupmapcsv.h"
#include "core/people/peoplecsv.h"
#include "wizard/notice.h"

#include <QCoreApplication>
#include <QIcon>

namespace cloudward {

struct PeopleCounts;

/// The words of the mapping of people and groups. Plain text where nothing else is said.
struct PeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::PeopleTexts)
};

QString personName(const Person &person); ///< "Ada Lovelace (ada)"
QString accountName(const CloudAccount &account);
QString addressText(const MappedPerson &person); ///< "old → new" where it changes
QString stateWord(PersonState state);
QIcon stateIcon(const MappedPerson &person);
/// What the state means for this user, and how an account was found.
QString stateSentence(const MappedPerson &person);
QString proposalWord(AccountProposal::Why why);
QString proposalWord(GroupProposal::Why why);
QString ownsLines(const OwnedContent &owns);

/// How many there are of each state, as sentences.
QStringList countSentences(const PeopleCounts &counts, bool accountsKnown, bool imported);

/// What a CSV brought; rich text, and how it is said.
struct SaidOfCsv
{
    Notice::Kind kind = Notice::Kind::Success;
    QString text;
};
SaidOfCsv csvText(const PeopleCsvReading &reading);
SaidOfCsv csvText(const GroupMapCsvReading &reading);

} // namespace cloudward
