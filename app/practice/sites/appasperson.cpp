// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/appasperson.h"

#include "app/practice/sites/cloudapppages.h"
#include "app/practice/sites/serverapp.h"
#include "core/transfer/httpclient.h"
#include "core/work/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace cloudward {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds pollEvery{50};
const QString serverRoot = QString::fromLatin1(ServerApp::base);
const QString cloudRoot = QString::fromLatin1(CloudAppPages::base);

using Fields = QList<std::pair<QString, QString>>;

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// What the groups of each place on a page hold that looks like this.
QList<QStringList> findAll(const QString &text, const QString &pattern)
{
    QList<QStringList> found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text)) {
        QStringList groups;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            groups << unescaped(match.captured(i));
        found << groups;
    }
    return found;
}

QString first(const QString &text, const QString &pattern)
{
    return findAll(text, pattern).value(0).value(0);
}

/// A browser without the browser: keeps cookies, follows redirects, sends forms.
class AppVisitor
{
public:
    AppVisitor(const QUrl &site, Work &work)
        : m_site(site)
        , m_work(work)
    {}

    Result<HttpAnswer> send(HttpRequest request)
    {
        request.timeout = milliseconds(0);
        auto answer = m_http.send(request, m_work.cancel, HttpClient::Repeat::Never);
        if (!answer)
            return answer;
        if (auto fine = checkStatus(*answer); !fine)
            return std::unexpected(fine.error());
        return answer;
    }

    /// ServerFailed where the page says that something is wrong; so does post().
    Result<QString> get(const QString &path) { return page({.url = address(path)}); }

    Result<QString> post(const QString &path, const Fields &fields)
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        return post(path, "application/x-www-form-urlencoded", body);
    }

    Result<QString> post(const QString &path, const QByteArray &type, const QByteArray &body)
    {
        return page({.method = HttpRequest::Method::Post,
            .url = address(path),
            .headers = {{"Content-Type", type}, {"X-Atlassian-Token", "no-check"}},
            .body = body});
    }

    /// Loads the page until it holds what looks like `pattern`. ServerFailed where it shows no progress either.
    Result<QString> await(const QString &path, const QString &pattern)
    {
        for (;;) {
            const auto text = get(path);
            if (!text || text->contains(QRegularExpression(pattern)))
                return text;
            const auto percent = first(*text, u">(\\d+) %<"_s);
            if (percent.isEmpty())
                return failure(ErrorCode::ServerFailed, shownUrl(address(path)));
            if (auto go = m_work.step({Phase::Waiting, Unit::Items, percent.toInt(), 100, {}}); !go)
                return std::unexpected(go.error());
            if (auto paused = pauseFor(pollEvery, m_work.cancel); !paused)
                return std::unexpected(paused.error());
        }
    }

    QUrl address(const QString &path) const { return m_site.resolved(QUrl(path)); }

private:
    Result<QString> page(const HttpRequest &request)
    {
        const auto answer = send(request);
        if (!answer)
            return std::unexpected(answer.error());
        const auto text = QString::fromUtf8(answer->body);
        const auto words = first(text, u"<p class=\"error\"[^>]*>([^<]+)</p>"_s);
        if (!words.isEmpty())
            return failure(ErrorCode::ServerFailed, shownUrl(answer->url), words);
        return text;
    }

    QUrl m_site;
    Work &m_work;
    HttpClient m_http;
};

Result<void> signInAtServer(AppVisitor &visitor)
{
    const auto facts = sampleFacts();
    const auto in =
        visitor.post(u"/login.jsp"_s, {{u"os_username"_s, facts.adminUser}, {u"os_password"_s, facts.adminPassword},
                                          {u"os_destination"_s, serverRoot + u"/config/dumps"_s}});
    if (!in)
        return std::unexpected(in.error());
    const auto confirmed = visitor.post(u"/secure/admin/WebSudoAuthenticate.jspa"_s,
        {{u"webSudoPassword"_s, facts.adminPassword}, {u"webSudoDestination"_s, serverRoot + u"/config/dumps"_s}});
    return confirmed ? Result<void>() : std::unexpected(confirmed.error());
}

Result<void> signInAtCloud(AppVisitor &visitor)
{
    const auto facts = sampleFacts();
    const auto in = visitor.post(
        u"/login"_s, {{u"email"_s, facts.cloudEmail}, {u"password"_s, facts.cloudToken}, {u"continue"_s, u"/"_s}});
    return in ? Result<void>() : std::unexpected(in.error());
}

QString freePath(const QString &folder, const QString &fileName)
{
    const QFileInfo info(fileName);
    auto path = QDir(folder).filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path =
            QDir(folder).filePath(u"%1-%2.%3"_s.arg(info.completeBaseName(), QString::number(number), info.suffix()));
    return path;
}

QString newestDumpOn(const QString &page)
{
    return first(page, u"<tr data-dump=\"(\\d+)\""_s);
}

Result<QString> importDump(AppVisitor &visitor, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    const QByteArray boundary = "practice-form-boundary";
    const auto body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                      QFileInfo(path).fileName().toUtf8() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
                      file.readAll() + "\r\n--" + boundary + "--\r\n";
    return visitor.post(cloudRoot + u"/config/dumps/import"_s, "multipart/form-data; boundary=" + boundary, body)
        .transform(&newestDumpOn);
}

/// Through the pages between the list and the restore; what is shown then.
Result<QString> confirmRestore(AppVisitor &visitor, const QString &dump)
{
    const auto restore = cloudRoot + u"/config/dumps/"_s + dump + u"/restore"_s;
    return visitor.get(restore)
        .and_then([&](const QString &) { return visitor.get(restore + u"/confirm"_s); })
        .and_then([&](const QString &) { return visitor.post(restore + u"/confirm"_s, {{u"understood"_s, u"on"_s}}); })
        .and_then([&](const QString &) { return visitor.post(restore + u"/run"_s, {{u"word"_s, u"RESTORE"_s}}); });
}

QList<AppUser> unmatchedOn(const QString &page)
{
    QList<AppUser> users;
    const auto rows = findAll(
        page, u"<tr data-key=\"([^\"]*)\" data-user=\"([^\"]*)\" data-name=\"([^\"]*)\" data-email=\"([^\"]*)\">"_s);
    for (const auto &row : rows)
        users.append({row.value(0), row.value(1), row.value(2), row.value(3)});
    return users;
}

QList<OfferedAccount> offeredOn(const QString &page)
{
    QList<OfferedAccount> accounts;
    const auto list = page.section(u"</select>"_s, 0, 0);
    const auto options = findAll(list, u"<option value=\"([^\"]+)\" data-email=\"([^\"]*)\">([^<]*)</option>"_s);
    for (const auto &option : options) {
        auto name = option.value(2);
        const auto shown = u" (%1)"_s.arg(option.value(1));
        if (name.endsWith(shown))
            name.chop(shown.size());
        accounts.append({option.value(0), name, option.value(1)});
    }
    return accounts;
}

} // namespace

Result<QString> makeDumpAsPerson(const QUrl &server, const QString &downloadFolder, Work &work)
{
    AppVisitor visitor(server, work);
    if (const auto in = signInAtServer(visitor); !in)
        return std::unexpected(in.error());
    const auto list = visitor.post(serverRoot + u"/config/dumps"_s, {{u"description"_s, u"For Jira Cloud"_s}});
    if (!list)
        return list;
    const auto id = newestDumpOn(*list);
    const auto download = serverRoot + u"/config/dumps/%1/download"_s.arg(id);
    const auto made = visitor.await(serverRoot + u"/config/dumps"_s, QRegularExpression::escape(download));
    if (!made)
        return made;
    const auto file = visitor.send({.url = visitor.address(download)});
    if (!file)
        return std::unexpected(file.error());
    const auto name =
        first(QString::fromUtf8(file->header("Content-Disposition")), u"^attachment; filename=\"([^\"/]+)\"$"_s);
    if (name.isEmpty())
        return failure(ErrorCode::ServerFailed, shownUrl(visitor.address(download)));
    const auto path = freePath(downloadFolder, name);
    if (const auto written = writeWholeFile(path, file->body); !written)
        return std::unexpected(written.error());
    return path;
}

Result<void> installAppAsPerson(const QUrl &cloud, Work &work)
{
    AppVisitor visitor(cloud, work);
    if (const auto in = signInAtCloud(visitor); !in)
        return in;
    const auto shop = QString::fromLatin1(CloudAppPages::shop);
    const auto found = visitor.get(shop + u"?query=BigPicture"_s);
    if (!found)
        return std::unexpected(found.error());
    const auto app = first(*found, u"<a class=\"app\" href=\"([^\"]+)\""_s);
    const auto installed = visitor.post(app + u"/install"_s, Fields()).and_then([&](const QString &) {
        return visitor.post(app + u"/license"_s, {{u"license"_s, u"practice license"_s}});
    });
    return installed ? Result<void>() : std::unexpected(installed.error());
}

Result<RestoredDump> restoreDumpAsPerson(
    const QUrl &cloud, const QString &dumpPath, const ChooseAccount &choose, Work &work)
{
    AppVisitor visitor(cloud, work);
    if (const auto in = signInAtCloud(visitor); !in)
        return std::unexpected(in.error());
    const auto dump = importDump(visitor, dumpPath);
    if (!dump)
        return std::unexpected(dump.error());
    const auto page = confirmRestore(visitor, *dump);
    if (!page)
        return std::unexpected(page.error());

    RestoredDump restored;
    if (page->contains("id=\"mapping-form\""_L1)) {
        restored.unmatched = unmatchedOn(*page);
        const auto accounts = offeredOn(*page);
        Fields fields;
        for (const auto &user : std::as_const(restored.unmatched)) {
            const auto account = choose ? choose(user, accounts) : QString();
            fields.emplace_back(u"user-"_s + user.key, account);
            if (!account.isEmpty())
                restored.mapping.insert(user.key, account);
        }
        if (const auto mapped = visitor.post(cloudRoot + u"/config/restore/mapping"_s, fields); !mapped)
            return std::unexpected(mapped.error());
    }
    const auto done = visitor.await(cloudRoot + u"/config/restore"_s, u"id=\"restored\""_s);
    if (!done)
        return std::unexpected(done.error());
    return restored;
}

Result<QStringList> activateConnectionsAsPerson(const QUrl &cloud, Work &work)
{
    AppVisitor visitor(cloud, work);
    if (const auto in = signInAtCloud(visitor); !in)
        return std::unexpected(in.error());
    const auto page = visitor.get(cloudRoot + u"/config/connections"_s);
    if (!page)
        return std::unexpected(page.error());
    QStringList names;
    const auto rows = findAll(*page, u"<tr data-connection=\"(\\d+)\"><td>([^<]*)</td><td>not operational</td>"_s);
    for (const auto &row : rows) {
        const auto active =
            visitor.post(cloudRoot + u"/config/connections/"_s + row.value(0), {{u"active"_s, u"on"_s}});
        if (!active)
            return std::unexpected(active.error());
        names << row.value(1);
    }
    return names;
}

} // namespace cloudward
