// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/webprofile.h"

#include "wizard/browser/web/websitebrowser.h"

#include <QFile>
#include <QNetworkProxy>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// Chromium's sandbox on Linux stands on user namespaces, which root does not get and a chroot neither.
bool hasSandbox()
{
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        return false;
    // The engine of Flatpak's base for it sandboxes its pages by way of Flatpak (flathub/io.qt.qtwebengine.BaseApp).
    if (QFile::exists(u"/.flatpak-info"_s))
        return true;
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true;
#endif
}

/// The engine knows one proxy for the whole program.
void useProxy(const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::Manual)
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port), proxy.user));
    else if (proxy.kind == Proxy::Kind::None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

/// Whether pages may be shown here.
bool isUsable(bool practice)
{
    static const bool sandbox = hasSandbox();
    if (sandbox)
        return true;
    if (!practice)
        return false;
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    return true;
}

} // namespace

WebProfile::WebProfile(std::function<NetworkSettings()> network)
    : m_network(std::move(network))
{}

WebProfile::~WebProfile() = default;

SiteBrowser *WebProfile::makeBrowser(QWidget *parent, bool practice)
{
    if (!isUsable(practice))
        return nullptr;
    if (!m_engine) {
        useProxy(m_network().proxy);
        m_engine = std::make_unique<QWebEngineProfile>();
        QFile file(u":/cloudward/web/uploads.js"_s);
        if (file.open(QIODevice::ReadOnly)) {
            QWebEngineScript script;
            script.setName(u"uploads"_s);
            script.setSourceCode(QString::fromUtf8(file.readAll()));
            script.setInjectionPoint(QWebEngineScript::DocumentCreation);
            script.setWorldId(QWebEngineScript::MainWorld);
            script.setRunsOnSubFrames(true);
            m_engine->scripts()->insert(script);
        }
        QWebEngineSettings *settings = m_engine->settings();
        settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        settings->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
        settings->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    }
    return new WebSiteBrowser(*this, parent);
}

} // namespace cloudward
