// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/serverapp.h"

#include "app/practice/sites/appdump.h"
#include "app/practice/sites/page.h"
#include "app/practice/sites/serverpages.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

QString ServerApp::Dump::fileName() const
{
    return u"bigpicture-%1-%2.dump"_s.arg(made.toString(u"yyyy-MM-dd-HHmm"_s)).arg(id);
}

ServerApp::ServerApp(PracticeServer &server, ServerPages &pages, Routes &routes)
    : m_server(server)
    , m_pages(pages)
{
    const auto root = QString::fromLatin1(base);
    const auto plain = [this](const QString &name) {
        return
            [this, name](const SiteRequest &request) { return SiteReply::html(page(name, m_pages.fields(request))); };
    };
    offerPage(routes, root, plain(u"server-app"_s));
    offerPage(routes, root + u'/', plain(u"server-app"_s));
    offerPage(routes, root + u"/config"_s, plain(u"server-app-config"_s));
    offerPage(routes, root + u"/config/dumps"_s, [this](const SiteRequest &request) { return dumpsPage(request); });
    offerPage(routes, root + u"/config/dumps/new"_s, plain(u"server-app-new"_s));
    offerPage(routes, root + u"/config/dumps/{}/download"_s,
        [this](const SiteRequest &request) { return download(request); });
    routes.add("POST", root + u"/config/dumps"_s, [this](const SiteRequest &request) {
        if (!isInstalled())
            return m_pages.notInstalled(request);
        if (const auto refusal = m_pages.gate(request))
            return *refusal;
        if (const auto refusal = m_pages.checkToken(request))
            return *refusal;
        return createDump(request);
    });
}

bool ServerApp::isInstalled() const
{
    const auto &company = m_server.settings().company;
    return company.troubles && !company.bigPictureVersion.isEmpty();
}

void ServerApp::offerPage(Routes &routes, const QString &path, const Routes::Handler &answer)
{
    routes.add("GET", path, [this, answer](const SiteRequest &request) {
        if (!isInstalled())
            return m_pages.notInstalled(request);
        if (const auto refusal = m_pages.gate(request))
            return *refusal;
        return answer(request);
    });
}

int ServerApp::percentOf(const Dump &dump) const
{
    const auto takes = std::max<qint64>(1, m_server.settings().dumpTakes.count());
    return static_cast<int>(std::clamp<qint64>(dump.running.elapsed() * 100 / takes, 0, 100));
}

SiteReply ServerApp::dumpsPage(const SiteRequest &request) const
{
    QString rows;
    bool isRunning = false;
    for (const auto &dump : m_dumps) {
        const auto percent = percentOf(dump);
        isRunning |= percent < 100;
        const auto state = percent < 100
                               ? u"<progress max=\"100\" value=\"%1\" aria-label=\"Creating the dump\"></progress> "
                                 "<span class=\"percent\">%1 %</span>"_s.arg(percent)
                               : u"<a class=\"download\" href=\"%1/config/dumps/%2/download\" aria-label=\"Download "
                                 "%3\">Download</a>"_s.arg(QString::fromLatin1(base), QString::number(dump.id),
                                     dump.description.toHtmlEscaped());
        rows += u"<tr data-dump=\"%1\"><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(QString::number(dump.id),
            dump.description.toHtmlEscaped(), dump.made.toString(u"yyyy-MM-dd HH:mm"_s), state);
    }
    auto values = m_pages.fields(request);
    values[u"rows"_s] = rows.isEmpty() ? u"<tr><td colspan=\"3\">There is no dump yet.</td></tr>"_s : rows;
    values[u"running"_s] = isRunning ? u"true"_s : u"false"_s;
    return SiteReply::html(page(u"server-app-dumps"_s, values));
}

SiteReply ServerApp::createDump(const SiteRequest &request)
{
    Dump dump;
    dump.id = static_cast<int>(m_dumps.size()) + 1;
    dump.description = request.formValue(u"description").trimmed();
    if (dump.description.isEmpty())
        dump.description = u"Dump %1"_s.arg(dump.id);
    dump.made = QDateTime::currentDateTimeUtc();
    dump.bytes = writeAppDump(companyDump(m_server.company(), dump.description));
    dump.running.start();
    m_dumps.prepend(dump);
    return SiteReply::redirect(QString::fromLatin1(base) + u"/config/dumps"_s);
}

SiteReply ServerApp::download(const SiteRequest &request) const
{
    const auto id = request.captures.value(0).toInt();
    const auto dump = std::ranges::find(m_dumps, id, &Dump::id);
    if (dump == m_dumps.cend() || percentOf(*dump) < 100)
        return SiteReply::html("<!DOCTYPE html><title>Not found</title><h1>There is no such dump</h1>", 404);
    SiteReply reply;
    reply.type = "application/octet-stream";
    reply.body = dump->bytes;
    reply.with("Content-Disposition", "attachment; filename=\"" + dump->fileName().toUtf8() + '"');
    return reply;
}

} // namespace cloudward
