// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/websitebrowser.h"

#include "wizard/browser/web/addressline.h"
#include "wizard/browser/web/webpage.h"
#include "wizard/style.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int lookEvery = 500;
constexpr qint64 longestAnswer = 5'000; // milliseconds

QString script(const QString &name)
{
    QFile file(u":/cloudward/web/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

PageUpload uploadOf(const QJsonObject &told)
{
    const QString state = told.value("state"_L1).toString();
    PageUpload upload{.done = qint64(told.value("done"_L1).toDouble()),
        .total = qint64(told.value("total"_L1).toDouble()),
        .status = told.value("status"_L1).toInt(),
        .number = told.value("number"_L1).toInt()};
    upload.state = state == "going"_L1    ? PageUpload::State::Going
                   : state == "done"_L1   ? PageUpload::State::Done
                   : state == "broken"_L1 ? PageUpload::State::Broken
                                          : PageUpload::State::None;
    return upload;
}

} // namespace

WebSiteBrowser::WebSiteBrowser(WebProfile &profile, QWidget *parent)
    : SiteBrowser(parent)
    , m_address(new AddressLine(this))
    , m_view(new QWebEngineView(this))
    , m_page(new WebPage(profile, m_view))
{
    m_view->setObjectName(u"browser.view"_s);
    m_view->setPage(m_page);
    m_view->setMinimumSize(280, 300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_address);
    column->addWidget(m_view, 1);

    m_page->fileToGive = [this] { return file(); };
    connect(m_page, &WebPage::fileGiven, this, &SiteBrowser::fileGiven);
    connect(m_page, &WebPage::troubled, this, &SiteBrowser::troubled);
    connect(m_page, &QWebEnginePage::urlChanged, this,
        [this](const QUrl &url) { m_address->show(url, m_page->isSecure()); });
    connect(m_page, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus &&
            info.errorDomain() != QWebEngineLoadingInfo::CertificateErrorDomain)
            Q_EMIT troubled(
                tr("%1 cannot be reached (%2). See whether this computer is online, and load the page again.")
                    .arg(info.url().host().toHtmlEscaped(), info.errorString().toHtmlEscaped()));
    });
    connect(m_page->profile(), &QWebEngineProfile::downloadRequested, this, &WebSiteBrowser::takeDownload);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &WebSiteBrowser::look);
}

WebSiteBrowser::~WebSiteBrowser() = default;

void WebSiteBrowser::open(const QUrl &address)
{
    m_address->show(address, false);
    m_view->load(address);
    m_timer.start();
}

QUrl WebSiteBrowser::address() const
{
    return m_page->url();
}

void WebSiteBrowser::reload()
{
    m_view->reload();
}

void WebSiteBrowser::breakUploadsOff()
{
    m_page->runJavaScript(script(u"uploadsabort.js"_s), QWebEngineScript::MainWorld);
}

void WebSiteBrowser::point(const QStringList &labels)
{
    if (labels.isEmpty() && m_pointed.isEmpty())
        return;
    m_pointed = labels;
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(labels)).toJson(QJsonDocument::Compact);
    m_page->runJavaScript(
        script(u"point.js"_s).replace(u"%1"_s, QString::fromUtf8(list)), QWebEngineScript::ApplicationWorld);
}

void WebSiteBrowser::takeDownload(QWebEngineDownloadRequest *download)
{
    // The profile tells all of its browsers.
    if (download->page() != m_page)
        return;
    if (downloadFolder().isEmpty() || !QDir().mkpath(downloadFolder())) {
        Q_EMIT troubled(tr("This page hands out a file, which is not taken here. Use your own browser for it."));
        return;
    }
    // A new name where there is a file already, as browsers do; the engine's own suggestion minds the folder.
    download->setDownloadDirectory(downloadFolder());
    const auto tell = [this, download] {
        Q_EMIT downloading(download->downloadFileName(), download->receivedBytes(), download->totalBytes());
    };
    connect(download, &QWebEngineDownloadRequest::receivedBytesChanged, this, tell);
    connect(download, &QWebEngineDownloadRequest::stateChanged, this,
        [this, download](QWebEngineDownloadRequest::DownloadState state) {
            const QString path = QDir(download->downloadDirectory()).filePath(download->downloadFileName());
            if (state == QWebEngineDownloadRequest::DownloadCompleted)
                Q_EMIT downloaded(path);
            else if (state == QWebEngineDownloadRequest::DownloadInterrupted)
                Q_EMIT troubled(tr("The download has stopped (%1). Press Download on the page once more.")
                        .arg(download->interruptReasonString().toHtmlEscaped()));
        });
    download->accept();
    tell();
}

void WebSiteBrowser::look()
{
    // A page that hangs answers late; one question at a time. One that is left while it is asked never answers.
    if (m_looking && !m_patience.hasExpired())
        return;
    m_looking = true;
    m_patience.setRemainingTime(longestAnswer);
    const std::weak_ptr<bool> alive = m_alive;
    m_page->runJavaScript(
        script(u"uploadsread.js"_s), QWebEngineScript::MainWorld, [this, alive](const QVariant &uploads) {
            if (alive.expired())
                return;
            m_page->runJavaScript(
                script(u"look.js"_s), QWebEngineScript::ApplicationWorld, [this, alive, uploads](const QVariant &page) {
                    if (alive.expired())
                        return;
                    m_looking = false;
                    take(uploads.toString().toUtf8(), page.toString().toUtf8());
                });
        });
}

void WebSiteBrowser::take(const QByteArray &uploads, const QByteArray &page)
{
    const QJsonObject seen = QJsonDocument::fromJson(page).object();
    if (seen.isEmpty())
        return;
    PageView view{.address = QUrl(seen.value("address"_L1).toString()),
        .title = seen.value("title"_L1).toString(),
        .text = seen.value("text"_L1).toString(),
        .buttons = {},
        .percent = seen.value("percent"_L1).toInt(-1)};
    const QJsonArray labels = seen.value("buttons"_L1).toArray();
    for (const QJsonValue &label : labels)
        view.buttons += label.toString();
    Q_EMIT looked(seen.value("document"_L1).toString(), view, uploadOf(QJsonDocument::fromJson(uploads).object()));
}

} // namespace cloudward
