// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace cloudward {

/// Above everything while the screen is shared: that names are masked, which step it is, and what comes next; with the
/// page as text for the chat, and the way out. Object names: "presenterStrip", "presenter.now", "presenter.copy",
/// "presenter.end".
class PresenterStrip : public QFrame
{
    Q_OBJECT
public:
    explicit PresenterStrip(QWidget *parent = nullptr);

    /// "Step 2 of 8", "Back up the Jira database", and why Next is closed: empty where it is open. `last`: no Next follows.
    void setNow(const QString &position, const QString &title, const QString &problem, bool last);
    /// Says this instead.
    void say(const QString &words);

Q_SIGNALS:
    void copyWanted();
    void endWanted();

private:
    QLabel *m_now = nullptr;
    QLabel *m_next = nullptr;
};

} // namespace cloudward
