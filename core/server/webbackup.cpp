// SPDX-License-Identifier: Apache-2.0
#include "core/server/webbackup.h"

#include "core/server/xmlbackuppage.h"

#include <QJsonObject>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto defaultPage = u"secure/admin/XmlBackup!default.jspa"_s;

using Fields = QList<std::pair<QString, QString>>;

void setField(Fields &fields, const QString &name, const QString &value)
{
    fields.removeIf([&](const auto &field) { return field.first == name; });
    fields.emplace_back(name, value);
}

QByteArray formBody(const Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return body;
}

/// One visit to the administration pages.
class Visit
{
public:
    Visit(const WebBackupParameters &parameters, Work &work)
        : m_parameters(parameters)
        , m_base(parameters.access.baseUrl)
        , m_work(work)
        , m_http({}, parameters.access.network)
    {}
    Result<WebBackup> run();

private:
    struct Page
    {
        HttpAnswer answer;
        XmlBackupPage page;
    };
    Result<void> signIn();
    Result<Page> open();
    Result<void> confirmPassword(const Page &asking);
    Result<Page> post(const HtmlPage::Form &form, const QString &defaultAction, const Fields &changes);
    Result<WebBackup> conclude(const Page &page);
    Result<WebBackup> runSignedIn();
    void signOut();
    std::unexpected<Error> notExpected(const Page &page) const;
    QString token(const HtmlPage &html) const;
    Result<HttpAnswer> send(HttpRequest request, bool lasting = false);

    const WebBackupParameters &m_parameters;
    const QUrl m_base;
    Work &m_work;
    HttpClient m_http;
};

Result<HttpAnswer> Visit::send(HttpRequest request, bool lasting)
{
    if (request.method == HttpRequest::Method::Post)
        request.headers.emplace_back("X-Atlassian-Token", "no-check");
    if (lasting)
        request.timeout = 0ms;
    return m_http.send(request, m_work.cancel);
}

Result<void> Visit::signIn()
{
    const auto &access = m_parameters.access;
    const QJsonObject login{{u"username"_s, access.user}, {u"password"_s, QString::fromUtf8(access.password.reveal())}};
    const auto answer = send({.method = HttpRequest::Method::Post,
        .url = restUrl(m_base, u"rest/auth/1/session"_s),
        .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
        .body = QJsonDocument(login).toJson(QJsonDocument::Compact)});
    if (!answer)
        return std::unexpected(answer.error());
    if (auto fine = checkStatus(*answer); !fine)
        return fine.error().code == ErrorCode::NotFound
                   ? failure(ErrorCode::NotJira, shownUrl(m_base), fine.error().detail)
                   : fine;
    if (auto json = jsonBody(*answer); !json)
        return std::unexpected(json.error());
    return {};
}

QString Visit::token(const HtmlPage &html) const
{
    const auto meta = html.meta(u"atlassian-token");
    return meta.isEmpty() ? QString::fromUtf8(m_http.cookie(restUrl(m_base, defaultPage), "atlassian.xsrf.token"))
                          : meta;
}

Result<Visit::Page> Visit::open()
{
    auto answer = send({.url = restUrl(m_base, defaultPage)});
    if (!answer)
        return std::unexpected(answer.error());
    // A company's own sign-in page stands in between.
    if (answer->url.host() != m_base.host())
        return failure(ErrorCode::NeedsPerson, shownUrl(answer->url), u"sso"_s);
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    XmlBackupPage page(answer->body);
    return Page{std::move(*answer), std::move(page)};
}

Result<void> Visit::confirmPassword(const Page &asking)
{
    auto fields = asking.page.html().formWithInput(u"webSudoPassword")->inputs;
    setField(fields, u"webSudoPassword"_s, QString::fromUtf8(m_parameters.access.password.reveal()));
    setField(fields, u"webSudoIsPost"_s, u"false"_s);
    setField(fields, u"webSudoDestination"_s, u'/' + defaultPage);
    setField(fields, u"atl_token"_s, token(asking.page.html()));
    const auto answer = send({.method = HttpRequest::Method::Post,
        .url = restUrl(m_base, u"secure/admin/WebSudoAuthenticate.jspa"_s),
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = formBody(fields),
        .followRedirects = false});
    if (!answer)
        return std::unexpected(answer.error());
    // A wrong password brings the same page again, with 200.
    const bool confirmed =
        answer->header("X-Atlassian-WebSudo").compare("Has-Authentication", Qt::CaseInsensitive) == 0;
    if (confirmed || (answer->status >= 300 && answer->status < 400))
        return {};
    if (auto fine = checkStatus(*answer); !fine)
        return fine;
    return failure(ErrorCode::SignInRefused, shownUrl(m_base), u"WebSudo"_s);
}

Result<Visit::Page> Visit::post(const HtmlPage::Form &form, const QString &defaultAction, const Fields &changes)
{
    auto fields = form.inputs;
    for (const auto &[name, value] : changes)
        setField(fields, name, value);
    // The form's own address knows the context path; it must not lead away.
    const auto fallback = restUrl(m_base, defaultAction);
    const auto action = form.action.isEmpty() ? fallback : restUrl(m_base, defaultPage).resolved(QUrl(form.action));
    const auto url = sameOrigin(action, m_base) ? action : fallback;

    auto answer = send({.method = HttpRequest::Method::Post,
                           .url = url,
                           .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                           .body = formBody(fields)},
        true);
    // The form was sent: whatever ended the wait, the export may well go on.
    if (!answer && (answer.error().code == ErrorCode::Unreachable || answer.error().code == ErrorCode::TimedOut))
        return failure(ErrorCode::TimedOut, shownUrl(url), answer.error().detail);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 408 || answer->status == 502 || answer->status == 504 || answer->status == 524)
        return failure(ErrorCode::TimedOut, shownUrl(url), u"HTTP %1"_s.arg(answer->status));
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    XmlBackupPage page(answer->body);
    return Page{std::move(*answer), std::move(page)};
}

std::unexpected<Error> Visit::notExpected(const Page &page) const
{
    const auto subject = shownUrl(page.answer.url);
    switch (page.page.kind()) {
    case XmlBackupPage::Kind::Login: return failure(ErrorCode::Forbidden, subject, page.page.html().title());
    case XmlBackupPage::Kind::WebSudo: return failure(ErrorCode::SignInRefused, subject, u"WebSudo"_s);
    case XmlBackupPage::Kind::FixCharacters: return failure(ErrorCode::NeedsPerson, subject, u"fixchars"_s);
    default: return failure(ErrorCode::NotJira, subject, page.page.html().title());
    }
}

Result<WebBackup> Visit::conclude(const Page &page)
{
    switch (page.page.kind()) {
    case XmlBackupPage::Kind::Done: return WebBackup{page.page.html().textOfId(u"backup-file")};
    case XmlBackupPage::Kind::Form: return failure(ErrorCode::InvalidInput, m_parameters.fileName, page.page.problem());
    default: return notExpected(page);
    }
}

Result<WebBackup> Visit::run()
{
    if (auto go = m_work.step({Phase::Connecting, Unit::Items, 0, -1, m_base.host()}); !go)
        return std::unexpected(go.error());
    if (auto in = signIn(); !in)
        return std::unexpected(in.error());
    auto made = runSignedIn();
    signOut();
    return made;
}

/// A session that may administer is not left lying about.
void Visit::signOut()
{
    (void)send(
        {.method = HttpRequest::Method::Delete, .url = restUrl(m_base, u"rest/auth/1/session"_s), .timeout = 5s});
}

Result<WebBackup> Visit::runSignedIn()
{
    auto page = open();
    if (page && page->page.kind() == XmlBackupPage::Kind::WebSudo) {
        if (auto confirmed = confirmPassword(*page); !confirmed)
            return std::unexpected(confirmed.error());
        page = open();
    }
    if (!page)
        return std::unexpected(page.error());
    if (page->page.kind() != XmlBackupPage::Kind::Form)
        return notExpected(*page);

    if (auto go = m_work.step({Phase::Waiting, Unit::Items, 0, -1, m_parameters.fileName}); !go)
        return std::unexpected(go.error());
    const auto action = u"secure/admin/XmlBackup.jspa"_s;
    const auto &html = page->page.html();
    page = post(*page->page.form(), action, {{u"filename"_s, m_parameters.fileName}, {u"atl_token"_s, token(html)}});
    if (page && page->page.kind() == XmlBackupPage::Kind::Confirm) {
        if (!m_parameters.replaceExisting)
            return failure(ErrorCode::ExistsAlready, m_parameters.fileName, page->page.existingPath());
        const auto form = *page->page.form();
        page = post(form, action,
            {{u"filename"_s, form.value(u"filename").value_or(m_parameters.fileName)}, {u"confirm"_s, u"true"_s},
                {u"atl_token"_s, token(page->page.html())}});
    }
    if (!page)
        return std::unexpected(page.error());
    return conclude(*page);
}

} // namespace

Result<WebBackup> runWebBackup(const WebBackupParameters &parameters, Work &work)
{
    const auto &access = parameters.access;
    if (access.user.isEmpty() || access.password.isEmpty())
        return failure(ErrorCode::InvalidInput, shownUrl(access.baseUrl), u"password"_s);
    return Visit(parameters, work).run();
}

} // namespace cloudward
