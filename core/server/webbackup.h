// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/serverclient.h"

namespace cloudward {

struct WebBackupParameters
{
    ServerAccess access; ///< needs user and password: websudo takes no token
    QString fileName{};  ///< without folder; .zip is added by Jira
    bool replaceExisting = false;
};

struct WebBackup
{
    QString path; ///< on the server, as the success page names it
};

/// Starts a backup through the administration page as a browser would: session, websudo, XSRF token, file name. Every
/// page comes as HTTP 200; pages are told apart by the ids in them. The request lasts as long as the export.
/// ExistsAlready (the confirm page, unless replaceExisting), NeedsPerson with needs::fixCharacters (Jira found
/// illegal characters and offers to change its database: never pressed here) or needs::companySignIn, SignInRefused, CaptchaRequired, Forbidden,
/// TimedOut (a proxy gave up, the export may go on), InvalidInput (the file name), NotJira.
Result<WebBackup> runWebBackup(const WebBackupParameters &parameters, Work &work);

} // namespace cloudward
