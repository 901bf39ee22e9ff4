// SPDX-License-Identifier: Apache-2.0
#include "wizard/windowmenu.h"

#include "wizard/icons.h"
#include "wizard/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QAction *makeAction(QMenu *menu, const QString &name, const QString &text)
{
    auto *action = menu->addAction(text);
    action->setObjectName(name);
    return action;
}

} // namespace

WindowMenu::WindowMenu(QWidget *parent)
    : QPushButton(tr("&Menu"), parent)
{
    setObjectName(u"menu"_s);
    setIcon(makeIcon(Icon::Menu));
    setToolTip(tr("Presenter mode, the plan, help for your support, language and looks"));
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_presenter = makeAction(menu, u"menu.presenter"_s, tr("&Presenter mode"));
    m_presenter->setCheckable(true);
    m_presenter->setShortcut(Qt::Key_F8);
    m_presenter->setToolTip(tr("For a shared screen: names, addresses and tokens are masked, and the text is larger"));
    connect(m_presenter, &QAction::triggered, this, &WindowMenu::presenterWanted);
    auto *copy = makeAction(menu, u"menu.copyPage"_s, tr("&Copy this page as text"));
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(copy, &QAction::triggered, this, &WindowMenu::copyPageWanted);
    connect(makeAction(menu, u"menu.plan"_s, tr("P&lan of the migration …")), &QAction::triggered, this,
        &WindowMenu::planWanted);
    connect(makeAction(menu, u"menu.supportBundle"_s, tr("&Bundle for the support …")), &QAction::triggered, this,
        &WindowMenu::supportBundleWanted);
    menu->addSeparator();
    addLanguages(menu->addMenu(tr("Lan&guage")));
    addLooks(menu->addMenu(tr("L&ooks")));
    setMenu(menu);
}

void WindowMenu::setPresenting(bool on)
{
    m_presenter->setChecked(on);
}

void WindowMenu::change(const std::function<void(Looks &)> &edit)
{
    auto looks = looksNow(*qApp);
    edit(looks);
    QSettings settings;
    saveLooks(settings, looks);
    applyLooks(*qApp, looks);
}

void WindowMenu::addChoice(QActionGroup *group, const QString &name, const QString &text, bool chosen,
    const std::function<void(Looks &)> &edit)
{
    auto *action = makeAction(qobject_cast<QMenu *>(group->parent()), name, text);
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, edit] { change(edit); });
}

void WindowMenu::addLanguages(QMenu *menu)
{
    menu->menuAction()->setObjectName(u"menu.language"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &code, const QString &name) {
        addChoice(group, u"menu.language."_s + code, name, looksNow(*qApp).language == code,
            [code](Looks &looks) { looks.language = code; });
    };
    add({}, tr("As the &system"));
    menu->addSeparator();
    for (const auto &language : languages())
        add(language.code, language.name);
}

void WindowMenu::addLooks(QMenu *menu)
{
    menu->menuAction()->setObjectName(u"menu.looks"_s);
    const auto now = looksNow(*qApp);
    auto *schemes = new QActionGroup(menu);
    const auto addScheme = [&](Looks::Scheme scheme, const QString &name, const QString &text) {
        addChoice(schemes, u"menu.scheme."_s + name, text, now.scheme == scheme,
            [scheme](Looks &looks) { looks.scheme = scheme; });
    };
    addScheme(Looks::Scheme::System, u"system"_s, tr("Colours as the &system"));
    addScheme(Looks::Scheme::Light, u"light"_s, tr("&Light"));
    addScheme(Looks::Scheme::Dark, u"dark"_s, tr("&Dark"));
    menu->addSeparator();
    auto *contrasts = new QActionGroup(menu);
    const auto addContrast = [&](std::optional<Contrast> contrast, const QString &name, const QString &text) {
        addChoice(contrasts, u"menu.contrast."_s + name, text, now.contrast == contrast,
            [contrast](Looks &looks) { looks.contrast = contrast; });
    };
    addContrast({}, u"system"_s, tr("&Contrast as the system"));
    addContrast(Contrast::High, u"high"_s, tr("&High contrast"));
    addContrast(Contrast::Usual, u"usual"_s, tr("&Usual contrast"));
    menu->addSeparator();
    auto *sizes = new QActionGroup(menu);
    for (const int percent : textPercents()) {
        addChoice(sizes, u"menu.text.%1"_s.arg(percent), tr("Text at %1 %").arg(percent), now.textPercent == percent,
            [percent](Looks &looks) { looks.textPercent = percent; });
    }
}

} // namespace cloudward
