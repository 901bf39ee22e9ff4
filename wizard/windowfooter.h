// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cloudward {

class IconLabel;

/// Below each page: what is still in the way, and Back, Skip and Next. Object names: "footer", "problem", "back", "skip",
/// "next".
class WindowFooter : public QFrame
{
    Q_OBJECT
public:
    /// What Next does on this page.
    enum class Forward { Next, Finish, Close };

    explicit WindowFooter(QWidget *parent = nullptr);

    /// `problem` is why Next is closed; empty opens it. `following` is the title of the step that Next leads to.
    void setState(const QString &problem, Forward forward, const QString &following);
    void setBackOpen(bool open);
    void setSkipOffered(bool offered);
    /// That the document could not be written; stays until the window goes.
    void setNotSaved(const QString &text);
    QPushButton *next() const { return m_next; }

Q_SIGNALS:
    void backWanted();
    void skipWanted();
    void nextWanted();

private:
    QWidget *m_problemRow = nullptr;
    IconLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_saved = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace cloudward
