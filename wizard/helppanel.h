// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QTextBrowser;

namespace cloudward {

/// The longer help of a step, folded out at the right by F1 or the Help button; Esc closes it.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setHelp(const QString &title, const QString &richText);

Q_SIGNALS:
    void closeWanted();
    void linkOpened(const QUrl &url);

private:
    QTextBrowser *m_text = nullptr;
};

} // namespace cloudward
