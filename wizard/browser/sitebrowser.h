// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importwatch.h"

#include <QWidget>

namespace cloudward {

/// A browser within the window, for the pages of Atlassian that have no API: address and security always in view, the
/// person's own sign-in, nothing kept on disk. What it shows can be looked at, and the uploads of its pages be measured;
/// nothing in it is ever pressed by the program. Window's thread.
///
/// The real one (web/) is an optional part of the build; Session::makeBrowser makes one where there is one.
class SiteBrowser : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void open(const QUrl &address) = 0;
    virtual QUrl address() const = 0;
    virtual void reload() = 0;
    /// Ends the uploads of the page, as a lost connection would.
    virtual void breakUploadsOff() = 0;
    /// Draws a frame around what has one of these labels, until the next call.
    virtual void point(const QStringList &labels) = 0;
    /// The file that the page is given when it asks for one that may be a ZIP; empty: the person is asked.
    void setFile(const QString &path) { m_file = path; }
    const QString &file() const { return m_file; }
    /// Where what a page hands out is kept; empty: it is not taken.
    void setDownloadFolder(const QString &path) { m_downloadFolder = path; }
    const QString &downloadFolder() const { return m_downloadFolder; }

Q_SIGNALS:
    /// Twice a second while there is a page: what it shows. `document` is another one after each load.
    void looked(const QString &document, const cloudward::PageView &page, const cloudward::PageUpload &upload);
    void fileGiven(const QString &path);
    /// A download that is under way. `total` is -1 where the page does not say it.
    void downloading(const QString &fileName, qint64 done, qint64 total);
    /// A download is on the disk, whole.
    void downloaded(const QString &path);
    /// The page could not be shown; translated.
    void troubled(const QString &sentence);

private:
    QString m_file;
    QString m_downloadFolder;
};

} // namespace cloudward
