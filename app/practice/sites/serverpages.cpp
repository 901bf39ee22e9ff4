// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/serverpages.h"

#include "app/practice/sites/page.h"
#include "core/people/effectivepeople.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace cloudward {

using namespace Qt::StringLiterals;

ServerPages::ServerPages(PracticeServer &server, Routes &routes)
    : m_server(server)
    , m_illegalCharacters(server.settings().illegalCharacters)
{
    routes.add("GET", u"/"_s,
        [](const SiteRequest &) { return SiteReply::redirect(u"/secure/admin/XmlBackup!default.jspa"_s); });
    routes.add("GET", u"/login.jsp"_s, [this](const SiteRequest &request) { return loginPage(request); });
    routes.add("POST", u"/login.jsp"_s, [this](const SiteRequest &request) { return logIn(request); });
    routes.add("POST", u"/secure/admin/WebSudoAuthenticate.jspa"_s,
        [this](const SiteRequest &request) { return webSudo(request); });
    routes.add("GET", u"/secure/admin/XmlBackup!default.jspa"_s,
        [this](const SiteRequest &request) { return gate(request).value_or(backupPage(request)); });
    routes.add("GET", u"/secure/admin/user/UserBrowser.jspa"_s,
        [this](const SiteRequest &request) { return gate(request).value_or(userBrowser(request)); });
    routes.addLate("POST", u"/secure/admin/XmlBackup.jspa"_s,
        [this](const SiteRequest &request, const Respond &respond) { backUp(request, respond); });
    const auto fix = [this](const SiteRequest &request) { return fixCharacters(request); };
    routes.add("GET", u"/secure/admin/XmlBackup!fixChars.jspa"_s, fix);
    routes.add("POST", u"/secure/admin/XmlBackup!fixChars.jspa"_s, fix);
}

ServerPages::~ServerPages()
{
    m_cancel.request();
    m_running.waitForFinished();
}

QString ServerPages::tokenFor(const SiteRequest &request) const
{
    return QString::fromLatin1(ServerSessions::xsrfToken(m_server.callerOf(request).session));
}

QMap<QString, QString> ServerPages::fields(const SiteRequest &request) const
{
    return {{u"token"_s, tokenFor(request)}, {u"title"_s, u"Practice company Jira"_s}};
}

SiteReply ServerPages::notInstalled(const SiteRequest &request) const
{
    return SiteReply::html(page(u"server-app-missing"_s, fields(request)), 404);
}

SiteReply ServerPages::userBrowser(const SiteRequest &request) const
{
    const People people = m_server.company().people();
    QHash<qint64, QString> directories;
    for (const UserDirectory &directory : people.directories)
        directories.insert(directory.id, directory.name.toHtmlEscaped());
    const QList<Person> users = effectivePeople(people).users;
    const qint64 start = std::clamp<qint64>(request.number(u"start", 0), 0, users.size());
    const qint64 end = std::min<qint64>(users.size(), start + request.number(u"max", 20));
    QString rows;
    for (qint64 i = start; i < end; ++i) {
        const Person &person = users.at(i);
        rows += u"<tr class=\"vcard user-row\" data-user=\"%1\"><td data-cell-type=\"fullname\">%2</td>"
                "<td data-cell-type=\"username\">%1</td><td data-cell-type=\"user-directory\">%3</td></tr>\n"_s.arg(
                    person.userName.toHtmlEscaped(), person.displayName.toHtmlEscaped(),
                    directories.value(person.directoryId));
    }
    QMap<QString, QString> values = fields(request);
    values[u"rows"_s] = rows;
    values[u"count"_s] = QString::number(users.size());
    return SiteReply::html(page(u"server-users"_s, values));
}

SiteReply ServerPages::loginPage(const SiteRequest &request) const
{
    QMap<QString, QString> values = fields(request);
    values[u"destination"_s] = request.value(u"os_destination");
    values[u"message"_s] =
        request.has(u"permissionViolation")
            ? u"You do not have the permissions to see this page. Log in as a Jira system administrator."_s
            : QString();
    return SiteReply::html(page(u"server-login"_s, values));
}

SiteReply ServerPages::logIn(const SiteRequest &request)
{
    const QString user = request.formValue(u"os_username");
    const bool solved = request.formValue(u"os_captcha").compare("practice"_L1, Qt::CaseInsensitive) == 0;
    const ServerSessions::Outcome outcome =
        m_server.sessions().signInWithCaptcha(user, request.formValue(u"os_password"), solved);
    if (outcome != ServerSessions::Outcome::Fine) {
        QMap<QString, QString> values = fields(request);
        values[u"destination"_s] = request.formValue(u"os_destination");
        values[u"message"_s] = m_server.sessions().isLocked(user)
                                   ? u"Type the word practice below to show that you are a person, and log in again."_s
                                   : u"Sorry, your username and password are incorrect - please try again."_s;
        return SiteReply::html(page(u"server-login"_s, values))
            .with("X-Seraph-LoginReason",
                outcome == ServerSessions::Outcome::Captcha ? "AUTHENTICATION_DENIED" : "AUTHENTICATED_FAILED");
    }
    // Only addresses of this site: a login page that leads anywhere else is a hole.
    QString destination = request.formValue(u"os_destination");
    if (!destination.startsWith(u'/') || destination.startsWith("//"_L1))
        destination = u"/secure/admin/XmlBackup!default.jspa"_s;
    SiteReply reply = SiteReply::redirect(destination);
    PracticeServer::giveCookies(reply, m_server.sessions().open(user));
    reply.with("X-Seraph-LoginReason", "OK");
    return reply;
}

std::optional<SiteReply> ServerPages::gate(const SiteRequest &request) const
{
    const PracticeServer::Caller caller = m_server.callerOf(request);
    const QString destination = QString::fromUtf8(QUrl::toPercentEncoding(request.path));
    if (caller.user.isEmpty())
        return SiteReply::redirect(u"/login.jsp?os_destination="_s + destination);
    if (!m_server.isSystemAdministrator(caller.user))
        return SiteReply::redirect(u"/login.jsp?permissionViolation=true&os_destination="_s + destination);
    const ServerSession *session = m_server.sessions().find(caller.session);
    if (!session || !session->websudo) {
        QMap<QString, QString> values = fields(request);
        values[u"destination"_s] = request.method == "GET" ? request.path : u"/secure/admin/XmlBackup!default.jspa"_s;
        values[u"post"_s] = u"false"_s;
        values[u"message"_s] = QString();
        SiteReply reply = SiteReply::html(page(u"server-websudo"_s, values));
        reply.with("X-Atlassian-WebSudo", "Required");
        return reply;
    }
    return {};
}

std::optional<SiteReply> ServerPages::checkToken(const SiteRequest &request) const
{
    if (request.header("X-Atlassian-Token") == "no-check")
        return {};
    const QString token = tokenFor(request);
    if (!token.isEmpty() && request.formValue(u"atl_token") == token)
        return {};
    return SiteReply::html(page(u"server-xsrf"_s, fields(request)));
}

SiteReply ServerPages::webSudo(const SiteRequest &request)
{
    const PracticeServer::Caller caller = m_server.callerOf(request);
    if (caller.session.isEmpty())
        return SiteReply::redirect(u"/login.jsp"_s);
    if (const auto refusal = checkToken(request))
        return *refusal;
    QString destination = request.formValue(u"webSudoDestination");
    if (!destination.startsWith(u'/') || destination.startsWith("//"_L1))
        destination = u"/secure/admin/XmlBackup!default.jspa"_s;
    const auto outcome = m_server.sessions().signIn(caller.user, request.formValue(u"webSudoPassword"));
    if (outcome != ServerSessions::Outcome::Fine) {
        QMap<QString, QString> values = fields(request);
        values[u"destination"_s] = destination;
        values[u"post"_s] = u"false"_s;
        values[u"message"_s] = u"Sorry, your password is incorrect - please try again."_s;
        return SiteReply::html(page(u"server-websudo"_s, values));
    }
    m_server.sessions().find(caller.session)->websudo = true;
    SiteReply reply = SiteReply::redirect(destination);
    PracticeServer::giveCookies(reply, m_server.sessions().renew(caller.session));
    reply.with("X-Atlassian-WebSudo", "Has-Authentication");
    reply.with("X-AUSERNAME", caller.user.toUtf8());
    return reply;
}

SiteReply ServerPages::backupPage(const SiteRequest &request, const QString &error) const
{
    QMap<QString, QString> values = fields(request);
    values[u"filename"_s] = request.formValue(u"filename");
    values[u"error"_s] = error.isEmpty()
                             ? QString()
                             : u"<div class=\"error\" data-field=\"filename\" id=\"filename-error\">%1</div>"_s.arg(
                                   error.toHtmlEscaped());
    return SiteReply::html(page(u"server-backup"_s, values));
}

SiteReply ServerPages::fixCharacters(const SiteRequest &request)
{
    if (const auto refusal = gate(request))
        return *refusal;
    m_illegalCharacters = false;
    return backupPage(request);
}

void ServerPages::backUp(const SiteRequest &request, const Respond &respond)
{
    if (const auto refusal = gate(request))
        return respond(*refusal);
    if (const auto refusal = checkToken(request))
        return respond(*refusal);

    // Jira takes the last part of whatever path it is given, be it of Windows or Unix.
    QString name = request.formValue(u"filename").trimmed();
    name = name.sliced(1 + std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')));
    if (name.isEmpty())
        return respond(backupPage(request, u"You must specify a file name to back up to."_s));
    const bool unprintable = std::ranges::any_of(name, [](QChar letter) { return letter < u' '; });
    if (name == "."_L1 || name == ".."_L1 || unprintable)
        return respond(backupPage(request, u"The file name is not valid."_s));
    if (!name.endsWith(".zip"_L1, Qt::CaseInsensitive))
        name += ".zip"_L1;
    const QString path =
        QDir::cleanPath(QFileInfo(m_server.settings().jiraHome + u"/export/"_s + name).absoluteFilePath());

    QMap<QString, QString> values = fields(request);
    values[u"path"_s] = path;
    values[u"filename"_s] = name;
    if (QFileInfo::exists(path) && request.formValue(u"confirm") != "true"_L1)
        return respond(SiteReply::html(page(u"server-confirm"_s, values)));
    if (m_illegalCharacters)
        return respond(SiteReply::html(page(u"server-fixchars"_s, values)));
    writeBackup(request, path, respond);
}

void ServerPages::writeBackup(const SiteRequest &request, const QString &path, const Respond &respond)
{
    const SampleParameters company = m_server.settings().company;
    const Cancel cancel = m_cancel;
    QMap<QString, QString> values = fields(request);
    values[u"path"_s] = path;
    QFuture<Result<void>> future = QtConcurrent::run([company, path, cancel]() -> Result<void> {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(ErrorCode::NotWritable, path);
        Work work{cancel, {}};
        return writeSampleBackup(company, path, work);
    });
    m_running.addFuture(QFuture<void>(future));
    future.then(this, [this, request, respond, values](const Result<void> &written) {
        if (!written)
            return respond(
                backupPage(request, u"Could not write the backup: %1"_s.arg(errorName(written.error().code))));
        respond(SiteReply::html(page(u"server-success"_s, values)));
    });
}

} // namespace cloudward
