// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/cloud: Jira Cloud. Knows work, people and transfer.
///
///   CloudClient          REST v3 of the site, by e-mail and API token: projects, issues, users, groups, permissions
///   AttachmentClient     attachments of issues: listed, and added once each try (attachmentclient.h)
///   OrganisationClient   the organisation's API, by its own key: product access of groups, accounts, invitations
///   readCloudAccounts    who is on the site, with the addresses that only the organisation shows (cloudaccounts.h)
///   inviteAll            invitations in batches, nobody twice (inviteall.h)
///   grantAccess          product access for many groups, each read back (grantaccess.h)
///   rejoinGroups         the person's own account back into its groups, read until it shows (rejoin.h)
///   addOnce              sends what adds something, and looks before it sends again (carefulcalls.h)
///   toldStorage          what Atlassian tells about the storage of its plans: data (planstorage.h)
///   cloudSiteFrom        what a person typed, as a site: never in clear (siteaddress.h)
///   importAddress        where the pages are that only a person can use: data (importaddresses.h)
///   ImportRules          which phase such a page shows, by its words: data (importsight.h)
///   ImportWatch          an import followed from look to look, as events (importwatch.h)
///   UploadMeter          the page's own upload, between the browser and the job that shows it (uploadmeter.h)
///
/// Two credentials, two hosts, two lifetimes. Only documented calls; a site import has none, so there is none here.
/// What is changed is seen by later reads up to half a minute later.

#include "core/cloud/cloudclient.h"
#include "core/cloud/organisationclient.h"
