// SPDX-License-Identifier: Apache-2.0
#include "wizard/errortext.h"

#include "core/cloud/cloudneeds.h"
#include "core/server/needs.h"
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::ErrorText)
};

/// An address is shown without the user and password that somebody may have typed into it.
QString withoutUserInfo(QString text)
{
    static const QRegularExpression userInfo(u"://[^/?#\\s]*@"_s);
    return text.replace(userInfo, u"://"_s);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What it happened to, quoted, to begin or to stand inside a sentence.
struct Thing
{
    explicit Thing(const Error &error)
        : name(withoutUserInfo(error.subject).simplified())
    {}
    bool isKnown() const { return !name.isEmpty(); }
    QString quoted() const { return Words::tr("“%1”").arg(name); }
    QString first() const { return isKnown() ? quoted() : Words::tr("This"); }
    QString inside() const { return isKnown() ? quoted() : Words::tr("it"); }
    QString site() const { return isKnown() ? quoted() : Words::tr("the site"); }
    QString siteFirst() const { return isKnown() ? quoted() : Words::tr("The site"); }

    QString name;
};

QString withReason(const QString &sentence, const QString &reason)
{
    if (reason.isEmpty())
        return sentence;
    const QString trimmed = sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    const QString stop = reason.endsWith(u'.') || reason.endsWith(u'!') || reason.endsWith(u'?') ? QString() : u"."_s;
    return Words::tr("%1: %2", "a sentence, then its reason").arg(trimmed, reason + stop);
}

QString diskFull(const Error &error, const Thing &thing)
{
    if (error.need >= 0 && error.have >= 0)
        return Words::tr("There is not enough room for %1: %2 are needed, %3 are free.")
            .arg(thing.inside(), sizeText(error.need), sizeText(error.have));
    if (error.need >= 0)
        return Words::tr("There is not enough room for %1: %2 are needed.").arg(thing.inside(), sizeText(error.need));
    return Words::tr("The disk is full; %1 could not be written to its end.").arg(thing.inside());
}

QString diskFullNext(const Error &error)
{
    if (error.need > error.have && error.have >= 0)
        return Words::tr("Free at least %1 there, or choose a folder on another disk, and start again. What was "
                         "whole already is kept.")
            .arg(sizeText(error.need - error.have));
    return Words::tr("Free some space there, or choose a folder on another disk, and start again. What was whole "
                     "already is kept.");
}

QString tooLarge(const Error &error, const Thing &thing)
{
    if (error.need >= 0 && error.have >= 0)
        return Words::tr("%1 is too large: %2, and the limit is %3.")
            .arg(thing.first(), sizeText(error.need), sizeText(error.have));
    if (error.need >= 0)
        return Words::tr("%1 is too large: %2.").arg(thing.first(), sizeText(error.need));
    return Words::tr("%1 is too large.").arg(thing.first());
}

/// A download says of what kind the page was.
bool isWebPage(const Error &error)
{
    return error.code == ErrorCode::Malformed &&
           (error.detail.startsWith(u"text/html"_s) || error.detail.startsWith(u"application/xhtml"_s));
}

QString malformed(const Error &error, const Thing &thing, const QString &reason)
{
    if (isWebPage(error))
        return Words::tr("A web page came from %1 instead of a file, most likely a sign-in page.").arg(thing.site());
    const QString sentence =
        error.need > 0
            ? Words::tr("%1 is damaged or incomplete at line %2.").arg(thing.first(), number(error.need))
            : Words::tr("%1 is damaged, incomplete, or not the kind of file that belongs here.").arg(thing.first());
    return withReason(sentence, reason);
}

QString needsPerson(const Error &error, const Thing &thing, const QString &reason)
{
    if (error.detail == needs::companySignIn)
        return Words::tr("A sign-in page of your company stands before Jira: %1.").arg(thing.site());
    if (error.detail == needs::newAddress)
        return Words::tr("Jira has moved to %1, and your password goes only to the address that you give.")
            .arg(thing.site());
    if (error.detail == needs::noBasic)
        return Words::tr("%1 does not take passwords from programs (basic authentication is switched off there).")
            .arg(thing.siteFirst());
    if (error.detail == needs::noTokens)
        return Words::tr("%1 knows no personal access tokens: they came with Jira 8.14.").arg(thing.siteFirst());
    return withReason(Words::tr("A page asks something that only you can decide."), reason);
}

QString needsPersonNext(const Error &error)
{
    if (error.detail == needs::companySignIn)
        return Words::tr("Give a personal access token in place of the password (Jira 8.14 and later, in your Jira "
                         "profile). Without one, tick the checks by hand and make the backup in your browser.");
    if (error.detail == needs::newAddress)
        return Words::tr("If that is your Jira, enter this address and connect again.");
    if (error.detail == needs::noBasic)
        return Words::tr("Make a personal access token in your Jira profile and give it here, with no user name.");
    if (error.detail == needs::noTokens)
        return Words::tr("Give a user name and the password.");
    return Words::tr("Open that page in your browser, decide there, and come back.");
}

QString conflict(const Error &error, const Thing &thing, const QString &reason)
{
    if (error.need >= 0 && error.have >= 0)
        return Words::tr("The site refused %1: %2 are needed and %3 are left.")
            .arg(thing.inside(), number(error.need), number(error.have));
    return withReason(
        Words::tr("The site refused %1 because it does not fit its present state.").arg(thing.inside()), reason);
}

QString sentenceOf(const Error &error)
{
    const Thing thing(error);
    const QString reason = withoutUserInfo(error.detail).simplified();
    switch (error.code) {
    case ErrorCode::Cancelled: return Words::tr("Stopped, as you asked.");
    case ErrorCode::InvalidInput:
        return withReason(Words::tr("%1 cannot be used like this.").arg(thing.first()), reason);
    case ErrorCode::NotFound: return Words::tr("%1 was not found.").arg(thing.first());
    case ErrorCode::NotReadable:
        return withReason(Words::tr("%1 is there but cannot be read.").arg(thing.first()), reason);
    case ErrorCode::NotWritable: return withReason(Words::tr("%1 cannot be written.").arg(thing.first()), reason);
    case ErrorCode::DiskFull: return diskFull(error, thing);
    case ErrorCode::ExistsAlready: return Words::tr("%1 exists already and was left as it is.").arg(thing.first());
    case ErrorCode::SourceChanged: return Words::tr("%1 has changed since this work began.").arg(thing.first());
    case ErrorCode::Malformed: return malformed(error, thing, reason);
    case ErrorCode::Unsupported:
        return withReason(Words::tr("%1 is of a kind that Cloudward does not handle.").arg(thing.first()), reason);
    case ErrorCode::TooLarge: return tooLarge(error, thing);
    case ErrorCode::Unreachable: return withReason(Words::tr("No connection to %1.").arg(thing.site()), reason);
    case ErrorCode::TimedOut: return Words::tr("%1 did not answer in time.").arg(thing.siteFirst());
    case ErrorCode::CertificateUntrusted:
        return withReason(
            Words::tr("The certificate of %1 is not trusted on this computer.").arg(thing.site()), reason);
    case ErrorCode::HostKeyUnknown:
        return withReason(
            Words::tr("%1 has a key that this computer does not know yet.").arg(thing.siteFirst()), reason);
    case ErrorCode::HostKeyChanged:
        return withReason(
            Words::tr("%1 shows another key than the one that is trusted.").arg(thing.siteFirst()), reason);
    case ErrorCode::SignInRefused: return Words::tr("%1 refused the sign-in.").arg(thing.siteFirst());
    case ErrorCode::CaptchaRequired:
        return Words::tr("Jira has locked this sign-in until its picture puzzle (CAPTCHA) is solved in a browser.");
    case ErrorCode::Forbidden:
        return thing.isKnown() ? Words::tr("Your account is signed in, and may not do this: %1.").arg(thing.name)
                               : Words::tr("Your account is signed in, and may not do this.");
    case ErrorCode::NotJira:
        return Words::tr("Something answered at %1, and it is not the Jira we expected.").arg(thing.site());
    case ErrorCode::RateLimited: return Words::tr("%1 asked us several times to slow down.").arg(thing.siteFirst());
    case ErrorCode::Conflict: return conflict(error, thing, reason);
    case ErrorCode::ServerFailed:
        return withReason(Words::tr("%1 had a failure of its own.").arg(thing.siteFirst()), reason);
    case ErrorCode::NeedsPerson: return needsPerson(error, thing, reason);
    case ErrorCode::Unexpected:
        return withReason(Words::tr("Something happened that Cloudward was not made for."), reason);
    }
    return {};
}

/// Of a server's database: what helps with a site does not help there.
QString databaseNext(const Error &error)
{
    static const QRegularExpression database(u"^(postgresql|mysql|sqlserver|oracle)://"_s);
    if (!database.match(error.subject).hasMatch())
        return {};
    switch (error.code) {
    case ErrorCode::Unsupported:
        return Words::tr("The driver for this database is missing on this computer. Install the package or the ODBC "
                         "driver that is named, and start Cloudward again.");
    case ErrorCode::NotFound:
        return Words::tr("Look up the name of the database in dbconfig.xml, in Jira's home folder.");
    case ErrorCode::NotJira:
        return Words::tr(
            "This database has not the tables of a Jira where they were looked for. Look up the database and "
            "the schema in dbconfig.xml, in Jira's home folder.");
    case ErrorCode::SignInRefused:
        return Words::tr("Check the user and the password of the database; they are not those of Jira. Cloudward tries "
                         "once only, so that the account is not locked.");
    case ErrorCode::Forbidden:
        return Words::tr(
            "Have the database's administrator let this account read the tables of Jira, from this computer; "
            "it needs no right to write.");
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
        return Words::tr(
            "Check server and port, and whether the database lets other computers than Jira's in (firewall, "
            "VPN). Cloudward may also run on Jira's own machine.");
    default: return {};
    }
}

/// Of a token or key of Atlassian's that was refused, where more is known than that.
QString tokenNext(const Error &error)
{
    if (error.code != ErrorCode::SignInRefused)
        return {};
    if (error.subject.contains("/admin/v"_L1))
        return Words::tr(
            "The organisation takes only keys that one of its administrators makes at admin.atlassian.com, "
            "under Settings, API keys; the API token of a site does not work there. Keys expire, after a "
            "year at the latest.");
    if (error.detail == needs::cloudId)
        return Words::tr(
            "Check the e-mail address and the token. Tokens expire after a year at the latest; you make a new one "
            "at id.atlassian.com, under Security. Tokens with scopes work only by way of api.atlassian.com, and the "
            "site's id, which that needs, could not be read (_edge/tenant_info): take a token without scopes then.");
    if (error.detail.contains("scope"_L1, Qt::CaseInsensitive))
        return Words::tr(
            "The token is good, and lacks a scope. Make one at id.atlassian.com, under Security, with read:jira-user, "
            "read:jira-work, write:jira-work and manage:jira-configuration, or one without scopes.");
    return {};
}

QString whatNextOf(const Error &error)
{
    if (const QString next = databaseNext(error); !next.isEmpty())
        return next;
    if (const QString next = tokenNext(error); !next.isEmpty())
        return next;
    switch (error.code) {
    case ErrorCode::Cancelled: return Words::tr("What was finished before is kept. Start again whenever you like.");
    case ErrorCode::InvalidInput: return Words::tr("Correct it and try again; nothing was changed.");
    case ErrorCode::NotFound:
        return Words::tr("Check the spelling, and whether the disk or the site that holds it can be reached from here; "
                         "then try again.");
    case ErrorCode::NotReadable:
        return Words::tr("See whether another program holds it, whether your account may read it, and whether the disk "
                         "is well; or copy it somewhere else and choose the copy.");
    case ErrorCode::NotWritable:
        return Words::tr("Choose a folder that your account may write to, or ask for the right to write there.");
    case ErrorCode::DiskFull: return diskFullNext(error);
    case ErrorCode::ExistsAlready:
        return Words::tr("Take another name, or allow it to be replaced where that is offered.");
    case ErrorCode::SourceChanged:
        return Words::tr("Wait until nobody writes to it any more, and start again from its present contents.");
    case ErrorCode::Malformed:
        if (isWebPage(error))
            return Words::tr(
                "Open the address in a browser. Fetch it with an account that may read it, or copy the file "
                "by SSH or by hand.");
        return Words::tr("Fetch or export it once more; if it stays the same, the copy at its source is damaged.");
    case ErrorCode::Unsupported:
        return Words::tr("Give it in one of the kinds that Cloudward reads; the help names them.");
    case ErrorCode::TooLarge:
        return Words::tr("Split it, raise the limit where that is allowed, or carry it over by hand.");
    case ErrorCode::Unreachable:
        return Words::tr("Check the address and your network (VPN, proxy, firewall), and try again. Nothing is lost.");
    case ErrorCode::TimedOut:
        return Words::tr(
            "The work may still go on over there. Look before you start it a second time, then try again.");
    case ErrorCode::CertificateUntrusted:
        return Words::tr("Check that the address is right. If your company signs its own certificates, compare the "
                         "fingerprint with its administrator's and accept it for this host, or have the company's "
                         "authority added to this computer's trusted ones.");
    case ErrorCode::HostKeyUnknown:
        return Words::tr("Ask the server's administrator whether this fingerprint is right (ssh-keygen -lf shows it "
                         "there), and accept it only then.");
    case ErrorCode::HostKeyChanged:
        return Words::tr("Stop and ask the server's administrator: somebody may stand in between. If the server really "
                         "has a new key, remove the old one with ssh-keygen -R and connect again.");
    case ErrorCode::SignInRefused:
        return Words::tr("Check the user and the password or token. Tokens of Atlassian expire after a year at the "
                         "latest: make a new one at id.atlassian.com, under Security, if in doubt. Cloudward tries "
                         "once only, so that your account is not locked.");
    case ErrorCode::CaptchaRequired:
        return Words::tr("Sign in to Jira in your browser once, solve the puzzle there, and then try again here.");
    case ErrorCode::Forbidden:
        return Words::tr("Use an account with the administration rights that this step names, or ask somebody who "
                         "holds them.");
    case ErrorCode::NotJira:
        return Words::tr("Open the address in a browser. A proxy or a sign-in page may stand before it, or the context "
                         "path (such as /jira) is missing.");
    case ErrorCode::RateLimited:
        return Words::tr("Wait some minutes and start again; what was read or done is not lost.");
    case ErrorCode::Conflict:
        return Words::tr("Look at the site: it may have no free seats in its plan, or somebody changed the same thing. "
                         "Put that right and try again.");
    case ErrorCode::ServerFailed:
        return Words::tr("Try again in some minutes. If it stays so, its administrators or Atlassian's support need "
                         "the details.");
    case ErrorCode::NeedsPerson: return needsPersonNext(error);
    case ErrorCode::Unexpected:
        return Words::tr("Your files are as they were. Try again; if it comes back, copy the details and report them.");
    }
    return {};
}

QString detailsOf(const Error &error)
{
    QStringList lines{errorName(error.code)};
    if (!error.subject.isEmpty())
        lines << withoutUserInfo(error.subject);
    if (!error.detail.isEmpty())
        lines << withoutUserInfo(error.detail);
    if (error.need >= 0)
        lines << u"need: %1"_s.arg(error.need);
    if (error.have >= 0)
        lines << u"have: %1"_s.arg(error.have);
    return lines.join(u'\n');
}

} // namespace

ErrorText textOf(const Error &error)
{
    return {sentenceOf(error), whatNextOf(error), detailsOf(error)};
}

} // namespace cloudward
