// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWebEnginePage>

namespace cloudward {

class WebProfile;

/// One page of the embedded browser. It takes http and https only, no certificate that the person has not accepted, no
/// permissions, and gives the file that setFile() names to a page that asks for a ZIP.
class WebPage : public QWebEnginePage
{
    Q_OBJECT
public:
    WebPage(WebProfile &profile, QObject *parent);

    std::function<QString()> fileToGive; ///< empty path: the person is asked

    /// Whether the page came by https with a certificate that was checked.
    bool isSecure() const;

Q_SIGNALS:
    void fileGiven(const QString &path);
    void troubled(const QString &sentence);

protected:
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(
        JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber, const QString &sourceId) override;

private:
    void judge(QWebEngineCertificateError error);

    WebProfile &m_profile;
};

} // namespace cloudward
