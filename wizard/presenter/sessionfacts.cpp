// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/sessionfacts.h"

#include "core/migration/knownfacts.h"
#include "wizard/session.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

MaskingFacts withSession(MaskingFacts facts, const Session &session)
{
    facts.hosts += {QSysInfo::machineHostName(), u"this-machine"_s};
    const auto database = session.database();
    const auto &choices = session.migration().choices();
    for (const auto &secret : {session.server().password, session.server().token, session.cloud().apiToken,
             session.organisation().apiKey, session.network().proxy.password, database ? database->password : Secret(),
             session.sftpLogin(choices.mediaSource).password, session.sftpLogin(choices.serverExportFile).password}) {
        if (!secret.isEmpty())
            facts.secrets += QString::fromUtf8(secret.reveal());
    }
    return facts;
}

} // namespace

MaskingFacts sessionFacts(const Session &session)
{
    return withSession(knownFacts(session.migration()), session);
}

MaskingFacts namedSessionFacts(const Session &session, const QStringList &domains)
{
    return withSession(namedFacts(session.migration(), domains), session);
}

} // namespace cloudward
