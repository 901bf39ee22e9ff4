// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicesites.h"
#include "core/transfer/httpclient.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>
#include <QUrlQuery>

namespace cloudward {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds pollEvery{50};

/// A browser on the practice cloud's import pages, without the browser.
class Visitor
{
public:
    Visitor(const QUrl &cloud, Work &work)
        : m_cloud(cloud)
        , m_work(work)
    {}

    Result<void> signIn()
    {
        QUrlQuery form;
        form.addQueryItem(u"email"_s, QString::fromUtf8(QUrl::toPercentEncoding(sampleFacts().cloudEmail)));
        form.addQueryItem(u"password"_s, QString::fromUtf8(QUrl::toPercentEncoding(sampleFacts().cloudToken)));
        form.addQueryItem(u"continue"_s, u"/"_s);
        HttpRequest request = post(u"/login"_s, form.toString(QUrl::FullyEncoded).toUtf8());
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        const auto answer = m_http.send(request, m_work.cancel, HttpClient::Repeat::Never);
        if (!answer)
            return std::unexpected(answer.error());
        return checkStatus(*answer);
    }

    Result<void> upload(const QString &endpoint, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotReadable, path, file.errorString());
        const Progress progress{Phase::Uploading, Unit::Bytes, 0, file.size(), QFileInfo(path).fileName()};
        if (const auto going = m_work.step(progress); !going)
            return std::unexpected(going.error());
        const QString name = QString::fromUtf8(QUrl::toPercentEncoding(QFileInfo(path).fileName()));
        HttpRequest request = post(endpoint + u"?name="_s + name, file.readAll());
        request.headers.emplace_back("Content-Type", "application/zip");
        return change(request);
    }

    Result<void> act(const QString &endpoint, const QJsonObject &body)
    {
        HttpRequest request = post(endpoint, QJsonDocument(body).toJson(QJsonDocument::Compact));
        request.headers.emplace_back("Content-Type", "application/json");
        return change(request);
    }

    /// Waits until the import is in `wanted`. ServerFailed with the page's words where it failed.
    Result<QJsonObject> await(const QString &wanted)
    {
        while (true) {
            HttpRequest request;
            request.url = address(u"/practice/import/status"_s);
            const auto answer = m_http.send(request, m_work.cancel);
            if (!answer)
                return std::unexpected(answer.error());
            if (const auto fine = checkStatus(*answer); !fine)
                return std::unexpected(fine.error());
            const auto document = jsonBody(*answer);
            if (!document)
                return std::unexpected(document.error());
            const QJsonObject status = document->object();
            const QString phase = status.value("phase"_L1).toString();
            const QString message = status.value("message"_L1).toString();
            if (phase == wanted)
                return status;
            if (phase == "failed"_L1)
                return failure(ErrorCode::ServerFailed, status.value("file"_L1).toString(), message);
            const auto going =
                m_work.step({Phase::Waiting, Unit::Items, status.value("percent"_L1).toInt(), 100, message});
            if (!going)
                return std::unexpected(going.error());
            QThread::sleep(pollEvery);
        }
    }

private:
    QUrl address(const QString &pathAndQuery) const { return m_cloud.resolved(QUrl(pathAndQuery)); }

    HttpRequest post(const QString &endpoint, const QByteArray &body) const
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = address(endpoint);
        request.headers = {{"X-Atlassian-Token", "no-check"}};
        request.body = body;
        request.timeout = milliseconds(0);
        return request;
    }

    Result<void> change(const HttpRequest &request)
    {
        const auto answer = m_http.send(request, m_work.cancel, HttpClient::Repeat::Never);
        if (!answer)
            return std::unexpected(answer.error());
        return checkStatus(*answer);
    }

    QUrl m_cloud;
    Work &m_work;
    HttpClient m_http;
};

} // namespace

Result<void> importBackupAsPerson(const QUrl &cloud, const QString &backupPath, bool mergeUsers, Work &work)
{
    Visitor visitor(cloud, work);
    if (const auto in = visitor.signIn(); !in)
        return in;
    if (const auto up = visitor.upload(u"/practice/import/data"_s, backupPath); !up)
        return up;
    const auto validated = visitor.await(u"validated"_s);
    if (!validated)
        return std::unexpected(validated.error());
    const QJsonObject choices{{u"mail"_s, false}, {u"users"_s, mergeUsers ? u"merge"_s : u"overwrite"_s},
        {u"serverUrls"_s, validated->value("serverUrls"_L1).toArray()}};
    if (const auto running = visitor.act(u"/practice/import/run"_s, choices); !running)
        return running;
    return visitor.await(u"done"_s).transform([](const QJsonObject &) {});
}

Result<void> importMediaAsPerson(const QUrl &cloud, const QString &chunkPath, Work &work)
{
    Visitor visitor(cloud, work);
    if (const auto in = visitor.signIn(); !in)
        return in;
    if (const auto up = visitor.upload(u"/practice/import/media"_s, chunkPath); !up)
        return up;
    if (const auto processed = visitor.await(u"proceed"_s); !processed)
        return std::unexpected(processed.error());
    if (const auto importing = visitor.act(u"/practice/import/proceed"_s, {}); !importing)
        return importing;
    return visitor.await(u"done"_s).transform([](const QJsonObject &) {});
}

} // namespace cloudward
