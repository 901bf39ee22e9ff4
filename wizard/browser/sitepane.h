// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

class QScrollArea;

namespace cloudward {

class Notice;
class Session;
class SiteBrowser;

/// A page of a site within the window, with buttons above it and a narrow column beside it: the frame that ImportPane and
/// AppPane share. Presses nothing. Object names begin with the pane's own: ".close", ".reload", ".own".
class SitePane : public QWidget
{
    Q_OBJECT
public:
    /// Loads the page at once. False where no browser can be had here.
    virtual bool open(const QUrl &address) = 0;

Q_SIGNALS:
    void closeWanted();

protected:
    SitePane(Session &session, const QString &name, QWidget *parent);

    /// Puts the pane together, once: what stands in the column beside the page, and what below the buttons above it. Gives
    /// what the column scrolls in.
    QScrollArea *assemble(QWidget *beside, QWidget *above = nullptr);
    /// A message about the page, which goes when it is loaded anew. The pane has to give it its parent and its place.
    Notice *notice() const { return m_notice; }

    /// nullptr before the first page, and once it was dropped.
    SiteBrowser *browser() const { return m_browser; }
    /// The page that is meant from now on; nothing is loaded. False where no browser is there and none can be had.
    bool meet(const QUrl &address);
    /// Loads the page that is meant.
    void loadAnew();
    void dropBrowser();

    Session &session() const { return m_session; }

private:
    /// A browser that was just made, before its first page.
    virtual void prepare(SiteBrowser &browser) = 0;
    /// The person goes back to the guide: the browser may go.
    virtual void leave() = 0;
    QWidget *makeButtons();

    Session &m_session;
    QUrl m_address;
    SiteBrowser *m_browser = nullptr;
    QWidget *m_browserPlace = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace cloudward
