// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/webpage.h"

#include "wizard/browser/web/securitykeydialog.h"
#include "wizard/browser/web/webpopup.h"
#include "wizard/browser/web/webprofile.h"

#include <QAuthenticator>
#include <QFileInfo>
#include <QSslCertificate>
#include <QWebEngineCertificateError>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineProfile>
#include <QWebEngineWebAuthUxRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What a page that wants a backup would take: anything, or something like a ZIP.
bool takesZip(const QStringList &accepted)
{
    return accepted.isEmpty() || std::ranges::any_of(accepted, [](const QString &type) {
        return type.contains("zip"_L1, Qt::CaseInsensitive) || type.contains("octet-stream"_L1) || type == "*/*"_L1;
    });
}

} // namespace

WebPage::WebPage(WebProfile &profile, QObject *parent)
    : QWebEnginePage(&profile.engine(), parent)
    , m_profile(profile)
{
    connect(this, &QWebEnginePage::certificateError, this, &WebPage::judge);
    connect(this, &QWebEnginePage::permissionRequested, this,
        [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
        [this](const QUrl &, QAuthenticator *authenticator, const QString &) {
            const Proxy proxy = m_profile.network().proxy;
            authenticator->setUser(proxy.user);
            authenticator->setPassword(QString::fromUtf8(proxy.password.reveal()));
        });
    connect(
        this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl &url, QAuthenticator *authenticator) {
            *authenticator = QAuthenticator();
            Q_EMIT troubled(
                tr("%1 asks for a password outside of its page, which is not done here. Use your own browser.")
                    .arg(url.host().toHtmlEscaped()));
        });
    connect(this, &QWebEnginePage::webAuthUxRequested, this, [this](QWebEngineWebAuthUxRequest *request) {
        new SecurityKeyDialog(request, qobject_cast<QWidget *>(this->parent()));
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int) {
        if (status != NormalTerminationStatus)
            Q_EMIT troubled(tr("The page has stopped working. Load it again."));
    });
}

bool WebPage::isSecure() const
{
    return url().scheme() == "https"_L1;
}

void WebPage::judge(QWebEngineCertificateError error)
{
    const QUrl address = error.url();
    const QList<QSslCertificate> chain = error.certificateChain();
    const QByteArray fingerprint = chain.isEmpty() ? QByteArray() : chain.first().digest(QCryptographicHash::Sha256);
    const QList<AcceptedCertificate> accepted = m_profile.network().certificates;
    const bool known = std::ranges::any_of(accepted, [&](const AcceptedCertificate &each) {
        return each.host == address.host() && each.port == address.port(443) && each.sha256 == fingerprint;
    });
    if (known && error.isOverridable()) {
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    Q_EMIT troubled(tr("The certificate of %1 is not trusted: %2 The page is not shown.")
            .arg(address.host().toHtmlEscaped(), error.description().toHtmlEscaped()));
}

QStringList WebPage::chooseFiles(
    FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes)
{
    const QString path = fileToGive ? fileToGive() : QString();
    if (mode == FileSelectUploadFolder || path.isEmpty() || !QFileInfo(path).isFile() || !takesZip(acceptedMimeTypes))
        return QWebEnginePage::chooseFiles(mode, oldFiles, acceptedMimeTypes);
    Q_EMIT fileGiven(path);
    return {path};
}

bool WebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"about"_s, u"blob"_s, u"data"_s};
    return schemes.contains(url.scheme()) && QWebEnginePage::acceptNavigationRequest(url, type, isMainFrame);
}

QWebEnginePage *WebPage::createWindow(WebWindowType)
{
    auto *popup = new WebPopup(m_profile, qobject_cast<QWidget *>(parent()));
    popup->show();
    return popup->page();
}

void WebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // What a page tells its own developers may hold anything, tokens too: not for our log.
}

} // namespace cloudward
