// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/people: persons, groups and what Jira Cloud makes of them. Knows work and findings.
///
///   Person, UserDirectory, Membership, People   plain data, from a backup, the server's REST or its
///                                               database (person.h)
///   effectivePeople                             who signs in, and what they are members of
///   judgePeople                                 findings about users and groups
///   checkEmail                                  what is wrong with an address in the eyes of the import
///   planEmails                                  rules for addresses -> what changes, and what cannot be done
///   emailPlanProblemText                        why a rule does not do what it says, in words
///   mapPeople, proposeAccounts                  who is which account of the cloud, and who may be (peoplemap.h)
///   mapGroups, proposeGroups                    the same for groups (groupmap.h)
///   peopleCsv, groupMapCsv and their readers    both tables through a spreadsheet and back
///   matchGroups                                 what becomes of each group of the server in the cloud
///   csvLine, readCsv, readCsvLeniently          RFC 4180
///   nameTokens                                  the words of a name as they are compared
///   writeUsersFiles                             users.csv and groups.csv as Atlassian's guide asks for them, and
///                                               users-details.csv

#include "core/people/csv.h"
#include "core/people/effectivepeople.h"
#include "core/people/emailplan.h"
#include "core/people/emailplantext.h"
#include "core/people/emailrules.h"
#include "core/people/groupmatch.h"
#include "core/people/judgepeople.h"
#include "core/people/person.h"
#include "core/people/usersfiles.h"
