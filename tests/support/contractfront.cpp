// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contractfront.h"

#include "core/transfer/httpclient.h"
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QTemporaryDir>

#include <array>
#include <thread>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jiraContract = u"jira-cloud-v3.subset.json"_s;
const QString officialContract = u"admin-org-v1.2024-11.json"_s;
const QString rebuiltContract = u"admin-org-v2.reconstructed.json"_s;

QString contractPath(const QString &name)
{
    auto folder = qEnvironmentVariable("CLOUDWARD_OPENAPI_DIR");
    if (folder.isEmpty())
        folder = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/openapi"_s;
    return QDir(folder).filePath(name);
}

/// ./test puts it beside the programs of the build.
QString proxyProgram()
{
    return QDir(qEnvironmentVariable("CLOUDWARD_BIN_DIR") + u"/../contract/node_modules/@stoplight/prism-cli/dist"_s)
        .filePath(u"index.js"_s);
}

QJsonObject pathsIn(const QString &contract)
{
    return QJsonDocument::fromJson(fileContents(contractPath(contract))).object().value("paths"_L1).toObject();
}

bool fits(const QString &pattern, const QString &path)
{
    const auto parts = pattern.split(u'/');
    const auto given = path.split(u'/');
    if (parts.size() != given.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).startsWith(u'{') && parts.at(i) != given.at(i))
            return false;
    }
    return true;
}

HttpRequest::Method methodOf(const QByteArray &name)
{
    if (name == "POST")
        return HttpRequest::Method::Post;
    if (name == "PUT")
        return HttpRequest::Method::Put;
    return name == "DELETE" ? HttpRequest::Method::Delete : HttpRequest::Method::Get;
}

bool isOneOf(const QByteArray &name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(
        names, [&name](QByteArrayView other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
}

/// What the proxy found wrong with a request or its answer; empty: nothing.
QStringList problemsIn(const HttpAnswer &answer)
{
    QStringList problems;
    const auto add = [&problems](const QJsonArray &found) {
        for (const auto &problem : found)
            problems << problem[u"message"].toString();
    };
    add(QJsonDocument::fromJson(answer.header("sl-violations")).array());
    const bool isOurs = answer.header("Content-Type").startsWith("application/problem+json");
    const auto body = isOurs ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    if (problems.isEmpty() && body.value("type"_L1).toString().contains("/prism/errors#"_L1)) {
        add(body.value("validation"_L1).toArray());
        if (problems.isEmpty())
            problems << body.value("title"_L1).toString() + u": "_s + body.value("detail"_L1).toString();
    }
    return problems;
}

} // namespace

struct ContractFront::Private
{
    struct Proxy
    {
        QString contract;
        QString start;      ///< of the paths that it checks, as the client asks
        QString ofContract; ///< and as the contract has them
        QStringList paths{};
        int port = 0;
        ServerProcess process{};
    };
    QUrl cloud;
    QTemporaryDir logs;
    std::array<Proxy, 3> proxies{{
        {.contract = jiraContract, .start = u"/rest/api/3/"_s, .ofContract = u"/rest/api/3/"_s},
        {.contract = officialContract, .start = u"/admin/"_s, .ofContract = u"/"_s},
        {.contract = rebuiltContract, .start = u"/admin/"_s, .ofContract = u"/"_s},
    }};
    mutable QMutex mutex;
    QStringList violations;
    QSet<QString> calls;
    std::unique_ptr<LyingServer> server; ///< last: its thread uses the others

    QString start(Proxy &proxy) const;
    QString startProxies();
    /// The proxy for a path, and the path as its contract names it; the first that knows it.
    std::pair<Proxy *, QString> proxyFor(const QString &path);
    LyingServer::Answer answer(const LyingServer::Request &request);
};

/// Returns before it listens.
QString ContractFront::Private::start(Proxy &proxy) const
{
    proxy.port = ServerProcess::freePort();
    auto upstream = cloud;
    if (proxy.start != proxy.ofContract)
        upstream.setPath(proxy.start.chopped(1));
    return proxy.process.start(ServerProcess::find(u"node"_s),
        {proxyProgram(), u"proxy"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(proxy.port), u"--errors"_s,
            u"-v"_s, u"warn"_s, contractPath(proxy.contract), upstream.toString()},
        {}, logs.filePath(proxy.contract + u".log"_s));
}

QString ContractFront::Private::startProxies()
{
    for (Proxy &proxy : proxies) {
        proxy.paths = pathsIn(proxy.contract).keys();
        if (const auto problem = start(proxy); !problem.isEmpty())
            return problem;
    }
    // Three of them read megabytes of contract each before they listen.
    QElapsedTimer clock;
    clock.start();
    for (Proxy &proxy : proxies) {
        for (int tries = 1; !proxy.process.listensOn(proxy.port);) {
            const bool ended = proxy.process.hasEnded();
            if (clock.durationElapsed() > 240s || (ended && ++tries > 3))
                return u"A checking proxy does not listen: "_s +
                       QString::fromUtf8(fileContents(logs.filePath(proxy.contract + u".log"_s)));
            // That takes seconds, in which somebody else may get its port.
            if (const auto problem = ended ? start(proxy) : QString(); !problem.isEmpty())
                return problem;
            std::this_thread::sleep_for(50ms);
        }
    }
    return {};
}

std::pair<ContractFront::Private::Proxy *, QString> ContractFront::Private::proxyFor(const QString &path)
{
    Proxy *last = nullptr;
    for (Proxy &proxy : proxies) {
        if (!path.startsWith(proxy.start))
            continue;
        last = &proxy;
        const auto asked = proxy.ofContract + path.sliced(proxy.start.size());
        // A path in full goes before one with a place for any part.
        if (proxy.paths.contains(asked))
            return {&proxy, asked};
        for (const QString &pattern : std::as_const(proxy.paths)) {
            if (fits(pattern, asked))
                return {&proxy, pattern};
        }
    }
    return {last, path};
}

LyingServer::Answer ContractFront::Private::answer(const LyingServer::Request &request)
{
    const auto [proxy, path] = proxyFor(request.path());
    HttpRequest passed;
    passed.method = methodOf(request.method);
    passed.body = request.body;
    passed.followRedirects = false;
    passed.timeout = 120s;
    auto target = request.target;
    auto base = cloud;
    if (proxy) {
        base.setPort(proxy->port);
        target = proxy->ofContract.toUtf8() + target.sliced(proxy->start.size());
    }
    passed.url = QUrl::fromEncoded(base.toEncoded() + target);
    for (const auto &[name, value] : request.headers) {
        if (!isOneOf(name, {"Host", "Connection", "Content-Length", "Accept-Encoding", "User-Agent"}))
            passed.headers.emplace_back(name, value);
    }
    passed.headers.emplace_back("X-Forwarded-Host", server->url().authority().toLatin1());

    HttpAnswer answer;
    bool came = false;
    // HttpClient spins an event loop, which must not be the one that calls us.
    std::thread([&] {
        QByteArray body;
        HttpClient client;
        auto got = client.receive(
            passed, [](const HttpAnswer &) { return Result<void>(); },
            [&body](QByteArrayView part) {
                body += part;
                return Result<void>();
            },
            Cancel());
        came = got.has_value();
        if (came) {
            answer = *got;
            answer.body += body;
        }
    }).join();
    if (!came)
        return {.closeUnanswered = true};

    const auto call = QString::fromLatin1(request.method) + u' ' + path;
    const auto problems = proxy ? problemsIn(answer) : QStringList();
    {
        const QMutexLocker lock(&mutex);
        if (proxy)
            calls.insert(call);
        for (const auto &problem : problems) {
            const auto line = u"%1 (%2): %3"_s.arg(call, QString::number(answer.status), problem);
            if (!violations.contains(line))
                violations << line;
        }
    }
    LyingServer::Answer passedBack{.status = answer.status, .body = answer.body};
    for (const auto &[name, value] : std::as_const(answer.headers)) {
        if (!isOneOf(name, {"Connection", "Keep-Alive", "Content-Length", "Transfer-Encoding", "Content-Encoding"}))
            passedBack.headers.emplace_back(name, value);
    }
    return passedBack;
}

QString ContractFront::whatIsMissing()
{
    for (const auto &contract : {jiraContract, officialContract, rebuiltContract}) {
        if (!QFile::exists(contractPath(contract)))
            return u"Atlassian's contracts are not here: put them into ../shared/openapi, or name their folder in "
                   "CLOUDWARD_OPENAPI_DIR."_s;
    }
    if (ServerProcess::find(u"node"_s).isEmpty())
        return u"Node.js is not installed, and the contracts' checking proxy needs it."_s;
    if (!QFile::exists(proxyProgram()))
        return u"The contracts' checking proxy is not installed: ./test does it where there is a network."_s;
    return {};
}

Result<std::unique_ptr<ContractFront>> ContractFront::start(const QUrl &cloud)
{
    auto parts = std::make_unique<Private>();
    parts->cloud = cloud;
    if (const auto problem = parts->startProxies(); !problem.isEmpty())
        return failure(ErrorCode::Unreachable, cloud.toString(), problem);
    parts->server = std::make_unique<LyingServer>(
        [d = parts.get()](const LyingServer::Request &request, int) { return d->answer(request); });
    return std::unique_ptr<ContractFront>(new ContractFront(std::move(parts)));
}

ContractFront::ContractFront(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

ContractFront::~ContractFront() = default;

QUrl ContractFront::url() const
{
    return d->server->url().adjusted(QUrl::RemovePath);
}

QStringList ContractFront::violations() const
{
    const QMutexLocker lock(&d->mutex);
    return d->violations;
}

QSet<QString> ContractFront::calls() const
{
    const QMutexLocker lock(&d->mutex);
    return d->calls;
}

QStringList ContractFront::jiraPaths()
{
    return pathsIn(jiraContract).keys();
}

} // namespace cloudward
