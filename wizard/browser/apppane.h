// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/notice.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cloudward {

class Session;
class SiteBrowser;

/// A page of BigPicture's within the window, with what is to be done on it beside it. The app's pages have no phases that
/// could be told from outside; the person ticks them. Presses nothing. Object names begin with `name`.
class AppPane : public QWidget
{
    Q_OBJECT
public:
    AppPane(Session &session, const QString &name, QWidget *parent);

    /// Loads the page at once. False where no browser can be had here.
    bool open(const QUrl &address);
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
    void closeWanted();

private:
    QWidget *makeTop();
    QWidget *makeGuide();
    void close();

    Session &m_session;
    QString m_name;
    QUrl m_address;
    QString m_filePath;
    QString m_downloadFolder;
    SiteBrowser *m_browser = nullptr;
    QWidget *m_browserPlace = nullptr;
    QLabel *m_guide = nullptr;
    QLabel *m_given = nullptr;
    Notice *m_notice = nullptr;
    QVBoxLayout *m_beside = nullptr;
};

} // namespace cloudward
