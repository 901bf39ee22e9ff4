// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/browser/sitebrowser.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

class QWebEngineDownloadRequest;
class QWebEngineView;

namespace cloudward {

class AddressLine;
class WebPage;
class WebProfile;

/// The embedded browser, by Qt WebEngine.
class WebSiteBrowser : public SiteBrowser
{
    Q_OBJECT
public:
    WebSiteBrowser(WebProfile &profile, QWidget *parent);
    ~WebSiteBrowser() override;

    void open(const QUrl &address) override;
    QUrl address() const override;
    void reload() override;
    void breakUploadsOff() override;
    void point(const QStringList &labels) override;

private:
    void takeDownload(QWebEngineDownloadRequest *download);
    void look();
    void take(const QByteArray &uploads, const QByteArray &page);

    AddressLine *m_address = nullptr;
    QWebEngineView *m_view = nullptr;
    WebPage *m_page = nullptr;
    QTimer m_timer;
    QStringList m_pointed;
    bool m_looking = false;
    QDeadlineTimer m_patience;
    /// Gone before the page is: a page that goes answers all that it was asked.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace cloudward
