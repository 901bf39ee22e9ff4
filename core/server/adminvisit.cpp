// SPDX-License-Identifier: Apache-2.0
#include "core/server/adminvisit.h"

#include <QJsonObject>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto sessionPath = u"rest/auth/1/session"_s;
const auto formType = std::pair<QByteArray, QByteArray>{"Content-Type", "application/x-www-form-urlencoded"};

void setField(AdminVisit::Fields &fields, const QString &name, const QString &value)
{
    fields.removeIf([&](const auto &field) { return field.first == name; });
    fields.emplace_back(name, value);
}

QByteArray formBody(const AdminVisit::Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return body;
}

} // namespace

AdminVisit::AdminVisit(const ServerAccess &access, const Cancel &cancel)
    : m_access(access)
    , m_cancel(cancel)
    , m_http({}, access.network)
{}

AdminVisit::~AdminVisit()
{
    // Whether or not somebody has cancelled.
    if (m_signedIn)
        (void)m_http.send(
            {.method = HttpRequest::Method::Delete, .url = restUrl(m_access.baseUrl, sessionPath), .timeout = 5s},
            Cancel());
}

Result<HttpAnswer> AdminVisit::send(HttpRequest request)
{
    if (request.method == HttpRequest::Method::Post)
        request.headers.emplace_back("X-Atlassian-Token", "no-check");
    return m_http.send(request, m_cancel);
}

Result<void> AdminVisit::signIn()
{
    if (m_access.user.isEmpty() || m_access.password.isEmpty())
        return failure(ErrorCode::InvalidInput, shownUrl(m_access.baseUrl), u"password"_s);
    const QJsonObject login{
        {u"username"_s, m_access.user}, {u"password"_s, QString::fromUtf8(m_access.password.reveal())}};
    const auto answer = send({.method = HttpRequest::Method::Post,
        .url = restUrl(m_access.baseUrl, sessionPath),
        .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
        .body = QJsonDocument(login).toJson(QJsonDocument::Compact)});
    if (!answer)
        return std::unexpected(answer.error());
    if (auto fine = checkStatus(*answer); !fine)
        return fine.error().code == ErrorCode::NotFound
                   ? failure(ErrorCode::NotJira, shownUrl(m_access.baseUrl), fine.error().detail)
                   : fine;
    if (auto json = jsonBody(*answer); !json)
        return std::unexpected(json.error());
    m_signedIn = true;
    return {};
}

QString AdminVisit::token(const Page &page) const
{
    const auto meta = page.html.meta(u"atlassian-token");
    return meta.isEmpty() ? QString::fromUtf8(m_http.cookie(page.answer.url, "atlassian.xsrf.token")) : meta;
}

Result<AdminVisit::Page> AdminVisit::get(const QUrl &url)
{
    auto answer = send({.url = url});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->url.host() != m_access.baseUrl.host())
        return failure(ErrorCode::NeedsPerson, shownUrl(answer->url), needs::companySignIn);
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    HtmlPage html(answer->body);
    return Page{std::move(*answer), std::move(html)};
}

Result<AdminVisit::Page> AdminVisit::open(const QString &path)
{
    const auto url = restUrl(m_access.baseUrl, path);
    auto page = get(url);
    if (page && page->html.formWithInput(u"webSudoPassword")) {
        if (auto confirmed = confirmPassword(*page, u'/' + path); !confirmed)
            return std::unexpected(confirmed.error());
        page = get(url);
    }
    if (page && page->html.formWithInput(u"webSudoPassword"))
        return failure(ErrorCode::SignInRefused, shownUrl(url), u"WebSudo"_s);
    return page;
}

Result<void> AdminVisit::confirmPassword(const Page &asking, const QString &destination)
{
    auto fields = asking.html.formWithInput(u"webSudoPassword")->inputs;
    setField(fields, u"webSudoPassword"_s, QString::fromUtf8(m_access.password.reveal()));
    setField(fields, u"webSudoIsPost"_s, u"false"_s);
    setField(fields, u"webSudoDestination"_s, destination);
    setField(fields, u"atl_token"_s, token(asking));
    const auto answer = send({.method = HttpRequest::Method::Post,
        .url = restUrl(m_access.baseUrl, u"secure/admin/WebSudoAuthenticate.jspa"_s),
        .headers = {formType},
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
    return failure(ErrorCode::SignInRefused, shownUrl(m_access.baseUrl), u"WebSudo"_s);
}

Result<AdminVisit::Page> AdminVisit::post(
    const Page &page, const HtmlPage::Form &form, const QString &action, const Fields &changes)
{
    auto fields = form.inputs;
    for (const auto &[name, value] : changes)
        setField(fields, name, value);
    setField(fields, u"atl_token"_s, token(page));
    // The form's own address knows the context path; it must not lead away.
    const auto fallback = restUrl(m_access.baseUrl, action);
    const auto own = form.action.isEmpty() ? fallback : page.answer.url.resolved(QUrl(form.action));
    const auto url = sameOrigin(own, m_access.baseUrl) ? own : fallback;

    auto answer = send({.method = HttpRequest::Method::Post,
        .url = url,
        .headers = {formType},
        .body = formBody(fields),
        .timeout = 0ms});
    if (!answer && (answer.error().code == ErrorCode::Unreachable || answer.error().code == ErrorCode::TimedOut))
        return failure(ErrorCode::TimedOut, shownUrl(url), answer.error().detail);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 408 || answer->status == 502 || answer->status == 504 || answer->status == 524)
        return failure(ErrorCode::TimedOut, shownUrl(url), u"HTTP %1"_s.arg(answer->status));
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    HtmlPage html(answer->body);
    return Page{std::move(*answer), std::move(html)};
}

} // namespace cloudward
