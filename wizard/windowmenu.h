// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/looks.h"

#include <QPushButton>

#include <functional>

class QActionGroup;
class QMenu;

namespace cloudward {

/// The window's menu: what helps the person at the desk and who guides them (presenter mode, the page as text, the plan, the
/// support bundle), and how the window looks. Looks are applied and kept at once; the rest is signalled.
/// Object names: "menu", and of its actions "menu.presenter", "menu.copyPage", "menu.plan", "menu.supportBundle",
/// "menu.language.<code>" (the system's: "menu.language."), "menu.scheme.<system|light|dark>",
/// "menu.contrast.<system|high|usual>", "menu.text.<percent>".
class WindowMenu : public QPushButton
{
    Q_OBJECT
public:
    explicit WindowMenu(QWidget *parent = nullptr);

    void setPresenting(bool on);

Q_SIGNALS:
    void presenterWanted(bool on);
    void copyPageWanted();
    void planWanted();
    void supportBundleWanted();

private:
    void addLooks(QMenu *menu);
    void addLanguages(QMenu *menu);
    /// One of a group's, in the menu that is the group's parent.
    void addChoice(QActionGroup *group, const QString &name, const QString &text, bool chosen,
        const std::function<void(Looks &)> &edit);
    /// Applies and keeps them.
    void change(const std::function<void(Looks &)> &edit);

    QAction *m_presenter = nullptr;
};

} // namespace cloudward
