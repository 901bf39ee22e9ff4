// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/server: Jira Server and Data Center. Knows work, people and transfer.
///
///   ServerClient   REST (rest/api/2): what it is, who we are, users, groups, permissions
///   readPeopleFromServer
///                  everybody by REST, with the directories that REST does not tell
///   readPeopleFromDatabase, databaseQueries
///                  the same people from the server's database, and the exact SQL (database/)
///   runWebBackup   starts the XML backup through the administration page
///   readUserDirectories
///                  which directory each user comes from, from the administration's user browser
///   AdminVisit     the administration's pages, visited as a browser does
///   exportEstimate what an export may take; exportFolders: where it may lie
///   HtmlPage       a page as far as it must be understood for that: ids, forms, texts
///
/// Signing in is tried once. Jira locks an account's REST sign-in behind a CAPTCHA after three wrong passwords.

#include "core/server/database/databasepeople.h"
#include "core/server/database/databasequeries.h"
#include "core/server/exportadvice.h"
#include "core/server/htmlpage.h"
#include "core/server/serverclient.h"
#include "core/server/userbrowser.h"
#include "core/server/webbackup.h"
