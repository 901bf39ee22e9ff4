// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudapppages.h"

#include "app/practice/sites/formparts.h"
#include "app/practice/sites/importpages.h"
#include "app/practice/sites/page.h"
#include "core/work/sizes.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const QString root = QString::fromLatin1(CloudAppPages::base);
const QString shopRoot = QString::fromLatin1(CloudAppPages::shop);
const QString appKey = u"eu.softwareplant.bigpicture"_s;
const QString prefix = u"user-"_s; // of the fields of the mapping screen

} // namespace

CloudAppPages::CloudAppPages(PracticeCloud &cloud, ImportPages &pages, Routes &routes)
    : m_cloud(cloud)
    , m_pages(pages)
    , m_app(cloud)
{
    addShop(routes);
    addDumps(routes);
    addRestore(routes);
    addConnections(routes);
    routes.add("GET", u"/practice/app/status"_s, [this](const SiteRequest &request) {
        return m_pages.isSignedIn(request) ? SiteReply::json(m_app.status())
                                           : SiteReply::errors(401, {u"Sign in first."_s});
    });
}

void CloudAppPages::offerAnyway(Routes &routes, const QByteArray &method, const QString &path, const Answer &answer)
{
    if (method == "GET")
        return m_pages.offerPage(routes, path, answer);
    routes.add(method, path, [this, answer](const SiteRequest &request) {
        return m_pages.isSignedIn(request) ? answer(request) : SiteReply::redirect(u"/login"_s);
    });
}

void CloudAppPages::offer(Routes &routes, const QByteArray &method, const QString &path, const Answer &answer)
{
    offerAnyway(routes, method, path, [this, answer](const SiteRequest &request) {
        if (!m_app.isInstalled())
            return SiteReply::html(
                page(u"cloud-app-missing"_s, {{u"message"_s, u"BigPicture is not installed on this site."_s}}));
        if (!m_app.isLicensed())
            return SiteReply::html(page(u"cloud-app-missing"_s,
                {{u"message"_s, u"BigPicture has no license on this site. Enter a valid license first."_s}}));
        return answer(request);
    });
}

void CloudAppPages::addShop(Routes &routes)
{
    const auto details = shopRoot + u"/app/"_s + appKey;
    offerAnyway(routes, "GET", shopRoot, [this](const SiteRequest &request) { return shopPage(request); });
    offerAnyway(routes, "GET", details, [this](const SiteRequest &) { return detailsPage(); });
    offerAnyway(routes, "POST", details + u"/install"_s, [this, details](const SiteRequest &) {
        const auto done = m_app.install();
        return done ? SiteReply::redirect(details) : detailsPage(done.error());
    });
    offerAnyway(routes, "POST", details + u"/license"_s, [this, details](const SiteRequest &request) {
        const auto done = m_app.enterLicence(request.formValue(u"license"));
        return done ? SiteReply::redirect(details) : detailsPage(done.error());
    });
}

SiteReply CloudAppPages::shopPage(const SiteRequest &request) const
{
    const auto wanted = request.value(u"query").trimmed();
    QString found;
    if (!wanted.isEmpty()) {
        found = u"BigPicture"_s.contains(wanted, Qt::CaseInsensitive)
                    ? u"<p><a class=\"app\" href=\"%1/app/%2\">BigPicture - Project Management &amp; PPM</a></p>"_s.arg(
                          shopRoot, appKey)
                    : u"<p>No app was found.</p>"_s;
    }
    return SiteReply::html(page(u"cloud-shop"_s, {{u"query"_s, wanted}, {u"found"_s, found}}));
}

SiteReply CloudAppPages::detailsPage(const QString &error) const
{
    const auto hiddenUnless = [](bool shown) { return shown ? QString() : u"hidden"_s; };
    return SiteReply::html(
        page(u"cloud-shop-app"_s, {{u"error"_s, error}, {u"install"_s, hiddenUnless(!m_app.isInstalled())},
                                      {u"license"_s, hiddenUnless(m_app.isInstalled() && !m_app.isLicensed())},
                                      {u"ready"_s, hiddenUnless(m_app.isLicensed())}}));
}

void CloudAppPages::addDumps(Routes &routes)
{
    offer(routes, "GET", root, [this](const SiteRequest &) {
        QString boxes;
        for (const auto &box : m_app.phase() == CloudApp::Phase::Done ? m_app.boxes() : QStringList())
            boxes += u"<li>%1</li>\n"_s.arg(box.toHtmlEscaped());
        return SiteReply::html(
            page(u"cloud-app"_s, {{u"boxes"_s, boxes.isEmpty() ? u"<li>There is nothing here yet.</li>"_s : boxes}}));
    });
    offer(routes, "GET", root + u"/config"_s,
        [](const SiteRequest &) { return SiteReply::html(page(u"cloud-app-config"_s)); });
    offer(routes, "GET", root + u"/config/dumps"_s, [this](const SiteRequest &) { return dumpsPage(); });
    offer(routes, "POST", root + u"/config/dumps/import"_s,
        [this](const SiteRequest &request) { return importDump(request); });
}

SiteReply CloudAppPages::dumpsPage(const QString &error) const
{
    QString rows;
    for (const auto &dump : m_app.dumps()) {
        const auto name = dump.description.toHtmlEscaped();
        rows += u"<tr data-dump=\"%1\"><td>%2</td><td>%3</td><td>%4</td><td>%5</td><td><a class=\"restore\" "
                "href=\"%6/config/dumps/%1/restore\" aria-label=\"Restore %2\">Restore</a></td></tr>\n"_s.arg(
                    QString::number(dump.id), name, dump.fileName.toHtmlEscaped(),
                    dump.when.toString(u"yyyy-MM-dd HH:mm"_s), sizeText(dump.bytes), root);
    }
    if (rows.isEmpty())
        rows = u"<tr><td colspan=\"5\">There is no dump yet.</td></tr>"_s;
    return SiteReply::html(page(u"cloud-app-dumps"_s, {{u"rows"_s, rows}, {u"error"_s, error}}));
}

SiteReply CloudAppPages::importDump(const SiteRequest &request)
{
    const auto parts = formParts(request.body, request.header("Content-Type"));
    const auto file = std::ranges::find(parts, u"file"_s, &FormPart::name);
    if (file == parts.cend())
        return dumpsPage(u"Choose a file first."_s);
    const auto done = m_app.importDump(file->fileName, file->content);
    return done ? SiteReply::redirect(root + u"/config/dumps"_s) : dumpsPage(done.error());
}

void CloudAppPages::addRestore(Routes &routes)
{
    const auto dump = root + u"/config/dumps/{}/restore"_s;
    offer(routes, "GET", dump, [this](const SiteRequest &request) { return restorePage(request, 1); });
    offer(routes, "GET", dump + u"/confirm"_s, [this](const SiteRequest &request) { return restorePage(request, 2); });
    offer(routes, "POST", dump + u"/confirm"_s, [this](const SiteRequest &request) {
        return request.formValue(u"understood") == "on"_L1 ? restorePage(request, 3)
                                                           : restorePage(request, 2, u"Tick the box to go on."_s);
    });
    offer(routes, "POST", dump + u"/run"_s, [this](const SiteRequest &request) { return restore(request); });
    offer(routes, "GET", root + u"/config/restore"_s, [this](const SiteRequest &) { return progressPage(); });
    offer(routes, "POST", root + u"/config/restore/mapping"_s,
        [this](const SiteRequest &request) { return mapUsers(request); });
}

SiteReply CloudAppPages::restorePage(const SiteRequest &request, int step, const QString &error) const
{
    const auto *dump = m_app.dump(request.captures.value(0).toInt());
    if (!dump)
        return dumpsPage(u"There is no such dump."_s);
    return SiteReply::html(page(u"cloud-app-restore-%1"_s.arg(step),
        {{u"id"_s, QString::number(dump->id)}, {u"name"_s, dump->description}, {u"error"_s, error}}));
}

SiteReply CloudAppPages::restore(const SiteRequest &request)
{
    const auto done = m_app.restore(request.captures.value(0).toInt(), request.formValue(u"word"));
    return done ? SiteReply::redirect(root + u"/config/restore"_s) : restorePage(request, 3, done.error());
}

SiteReply CloudAppPages::progressPage(const QString &error) const
{
    switch (m_app.phase()) {
    case CloudApp::Phase::Idle: return SiteReply::redirect(root + u"/config/dumps"_s);
    case CloudApp::Phase::Mapping: return mappingPage(error);
    case CloudApp::Phase::Recovering:
        return SiteReply::html(page(u"cloud-app-recovery"_s, {{u"percent"_s, QString::number(m_app.percent())}}));
    case CloudApp::Phase::Done: return SiteReply::html(page(u"cloud-app-restored"_s));
    }
    Q_UNREACHABLE_RETURN({});
}

SiteReply CloudAppPages::mappingPage(const QString &error) const
{
    QString options = u"<option value=\"\">Nobody</option>"_s;
    for (const auto &account : m_app.offered()) {
        const auto email = account.emailShown ? account.email : QString();
        options += u"<option value=\"%1\" data-email=\"%3\">%2%4</option>"_s.arg(account.id.toHtmlEscaped(),
            account.name.toHtmlEscaped(), email.toHtmlEscaped(),
            email.isEmpty() ? QString() : u" (%1)"_s.arg(email.toHtmlEscaped()));
    }
    QString rows;
    for (const auto &user : m_app.unmatched()) {
        rows +=
            u"<tr data-key=\"%1\" data-user=\"%2\" data-name=\"%3\" data-email=\"%4\"><td>%3</td><td>%4</td><td>"
            "<select name=\"%5%1\" aria-label=\"Account of %3\">"_s.arg(user.key.toHtmlEscaped(),
                user.userName.toHtmlEscaped(), user.displayName.toHtmlEscaped(), user.email.toHtmlEscaped(), prefix) +
            options + u"</select></td></tr>\n"_s;
    }
    return SiteReply::html(page(u"cloud-app-mapping"_s,
        {{u"rows"_s, rows}, {u"count"_s, QString::number(m_app.unmatched().size())}, {u"error"_s, error}}));
}

SiteReply CloudAppPages::mapUsers(const SiteRequest &request)
{
    QHash<QString, QString> choices;
    for (const auto &[name, value] : parseFields(request.body)) {
        if (name.startsWith(prefix))
            choices.insert(name.sliced(prefix.size()), value);
    }
    const auto done = m_app.mapUsers(choices);
    return done ? SiteReply::redirect(root + u"/config/restore"_s) : progressPage(done.error());
}

void CloudAppPages::addConnections(Routes &routes)
{
    offer(routes, "GET", root + u"/config/connections"_s, [this](const SiteRequest &) { return connectionsPage(); });
    offer(routes, "POST", root + u"/config/connections/{}"_s, [this](const SiteRequest &request) {
        const auto done = m_app.setActive(request.captures.value(0).toInt(), request.formValue(u"active") == "on"_L1);
        return done ? SiteReply::redirect(root + u"/config/connections"_s)
                    : SiteReply::html(
                          "<!DOCTYPE html><title>Not found</title><h1>There is no such connection</h1>", 404);
    });
}

SiteReply CloudAppPages::connectionsPage() const
{
    QString rows;
    const auto &connections = m_app.connections();
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const auto &connection = connections.at(i);
        rows += u"<tr data-connection=\"%1\"><td>%2</td><td>%3</td><td><form method=\"post\" "
                "action=\"%4/config/connections/%1\"><input type=\"hidden\" name=\"active\" value=\"%5\"><button "
                "role=\"switch\" aria-checked=\"%6\" aria-label=\"Active: %2\">%7</button></form></td></tr>\n"_s.arg(
                    QString::number(i), connection.name.toHtmlEscaped(),
                    connection.active ? u"operational"_s : u"not operational"_s, root,
                    connection.active ? u"off"_s : u"on"_s, connection.active ? u"true"_s : u"false"_s,
                    connection.active ? u"On"_s : u"Off"_s);
    }
    if (rows.isEmpty())
        rows = u"<tr><td colspan=\"3\">There is no connection yet.</td></tr>"_s;
    return SiteReply::html(page(u"cloud-app-connections"_s, {{u"rows"_s, rows}}));
}

} // namespace cloudward
