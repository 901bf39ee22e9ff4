// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cloudward {

/// Above each page: where one is, the page's title and what it does, the button for help and the menu.
/// Object names: "position", "title", "summary", "help".
class WindowHeader : public QWidget
{
    Q_OBJECT
public:
    /// `menu` becomes its child.
    explicit WindowHeader(QWidget *menu, QWidget *parent = nullptr);

    void setTexts(const QString &position, const QString &title, const QString &summary);
    void setHelpShown(bool shown);
    QPushButton *help() const { return m_help; }

Q_SIGNALS:
    void helpWanted(bool shown);

private:
    QLabel *m_position = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_help = nullptr;
};

} // namespace cloudward
