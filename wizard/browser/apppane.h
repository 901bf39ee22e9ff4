// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/browser/sitepane.h"
#include "wizard/notice.h"

class QLabel;
class QVBoxLayout;

namespace cloudward {

/// A page of BigPicture's within the window, with what is to be done on it beside it. The app's pages have no phases that
/// could be told from outside; the person ticks them. Presses nothing. Object names begin with `name`.
class AppPane : public SitePane
{
    Q_OBJECT
public:
    AppPane(Session &session, const QString &name, QWidget *parent);

    bool open(const QUrl &address) override;
    /// What the page is given when it asks for a file; empty: the person is asked.
    void setFile(const QString &path);
    /// Where a file goes that the page hands out.
    void setDownloadFolder(const QString &path);
    /// What to do on the page; rich text.
    void setGuide(const QString &guide);
    /// A message beside the page.
    void say(Notice::Kind kind, const QString &text);
    /// Below the guide, for what a page wants to have beside the browser.
    QVBoxLayout *beside() const { return m_beside; }

Q_SIGNALS:
    void downloaded(const QString &path);

private:
    QWidget *makeGuide();
    void prepare(SiteBrowser &browser) override;
    void leave() override;

    QString m_filePath;
    QString m_downloadFolder;
    QLabel *m_guide = nullptr;
    QLabel *m_given = nullptr;
    QVBoxLayout *m_beside = nullptr;
};

} // namespace cloudward
