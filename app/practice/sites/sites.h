// SPDX-License-Identifier: Apache-2.0
#pragma once

/// app/practice/sites: a stand-in Jira Server and a stand-in Jira Cloud on 127.0.0.1, for practice and for tests.
///
///   PracticeSites    both, on a thread of their own, with the sample company behind them (practicesites.h)
///   importBackupAsPerson, importMediaAsPerson   what a person does on the cloud's import pages
///   makeDumpAsPerson, restoreDumpAsPerson …      and on BigPicture's pages (appasperson.h)
///
///   HttpSite         an HTTP server with routes; SiteRequest and SiteReply are its values
///   PracticeServer   Jira Server 8.20: ServerSessions (passwords, CAPTCHA), ServerRest, ServerPages (XML backup)
///   PracticeCloud    Jira Cloud: CloudMemory (what it holds, seen with a lag), CloudRest, CloudIssues, CloudGroups,
///                    OrganisationApi under /admin, ImportPages on top of ImportDesk
///   ServerApp, CloudAppPages on CloudApp   BigPicture on both: an AppDump is made there and restored here
///   readArrivingData, readArrivingMedia   what an upload holds, and what the site is after it
///   pages/*.html     what a browser gets
///
/// The rules here are written apart from those of core on purpose: where the two disagree, a test fails.

#include "app/practice/sites/practicesites.h"
