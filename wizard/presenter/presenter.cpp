// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/presenter.h"

#include "core/migration/knownfacts.h"
#include "wizard/browser/sitebrowser.h"
#include "wizard/presenter/browsercover.h"
#include "wizard/presenter/maskeddelegate.h"
#include "wizard/presenter/maskedpaint.h"
#include "wizard/presenter/maskingstyle.h"
#include "wizard/presenter/sessionfacts.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScopedValueRollback>

#include <typeinfo>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr double larger = 1.3;
constexpr auto titleProperty = "cloudward.title";

/// Whose masks are shown; nullptr while none is on.
const Presenter *&active()
{
    static const Presenter *presenter = nullptr;
    return presenter;
}

/// Delegates that paint by the style alone; others ask shownText() themselves.
bool isPlain(const QAbstractItemDelegate &delegate)
{
    return typeid(delegate) == typeid(QStyledItemDelegate) || delegate.inherits("QComboBoxDelegate");
}

} // namespace

QString shownText(const QString &text)
{
    return active() ? active()->masked(text) : text;
}

Presenter::Presenter(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.migration(), &Migration::changed, this, [this] { m_stale = true; });
    connect(&session.migration(), &Migration::choicesChanged, this, [this] { m_stale = true; });
    connect(&session, &Session::accessChanged, this, [this] {
        m_stale = true;
        m_masker.reset();
    });
}

Presenter::~Presenter()
{
    setOn(false);
}

const Masker &Presenter::masker() const
{
    if (!m_stale && m_masker)
        return *m_masker;
    m_stale = false;
    const auto stamp = knownFactsStamp(m_session.migration());
    if (!m_masker || stamp != m_stamp) {
        m_stamp = stamp;
        m_masker = std::make_unique<Masker>(sessionFacts(m_session));
    }
    return *m_masker;
}

QString Presenter::masked(const QString &text) const
{
    const auto shown = masker().mask(text);
    // A line may still break in what was left of a path.
    return shown != text && text.contains(QChar(0x200b)) ? breakable(shown) : shown;
}

void Presenter::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        active() = this;
        installMaskingStyle();
        m_usualFont = QApplication::font();
        QFont font = m_usualFont;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * larger);
        else
            font.setPixelSize(int(font.pixelSize() * larger));
        qApp->installEventFilter(this);
        QApplication::setFont(font);
    } else {
        active() = nullptr;
        qApp->removeEventFilter(this);
        QApplication::setFont(m_usualFont);
        // Nothing of what is known by heart stays in memory without need.
        m_masker.reset();
        m_stale = true;
    }
    refreshAll();
    Q_EMIT changed(on);
}

void Presenter::refreshAll()
{
    // Covers go with all that is in them.
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets += widget;
    for (const auto &widget : std::as_const(widgets)) {
        if (!widget)
            continue;
        prepare(widget);
        widget->update();
    }
}

void Presenter::prepare(QWidget *widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        prepare(view);
    // Views of third-party pages that stand elsewhere are told by their name: the program may be built without them.
    if (qobject_cast<SiteBrowser *>(widget) || widget->inherits("QWebEngineView"))
        BrowserCover::set(widget, m_on);
    if (widget->isWindow())
        showTitle(widget);
}

void Presenter::prepare(QAbstractItemView *view)
{
    auto *delegate = view->itemDelegate();
    if (m_on && delegate && isPlain(*delegate) && !qobject_cast<MaskedDelegate *>(delegate))
        view->setItemDelegate(new MaskedDelegate(delegate, view));
    else if (auto *masked = qobject_cast<MaskedDelegate *>(delegate); masked && !m_on) {
        view->setItemDelegate(masked->usual());
        masked->deleteLater();
    }
}

void Presenter::showTitle(QWidget *window)
{
    if (m_settingTitle)
        return;
    const QScopedValueRollback setting(m_settingTitle, true);
    const auto kept = window->property(titleProperty);
    if (!m_on) {
        if (kept.isValid()) {
            window->setProperty(titleProperty, {});
            window->setWindowTitle(kept.toString());
        }
        return;
    }
    const auto title = window->windowTitle();
    if (const auto shown = masked(title); shown != title) {
        window->setProperty(titleProperty, title);
        window->setWindowTitle(shown);
    }
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Paint: return paintMasked(widget, *this);
    case QEvent::Polish:
    case QEvent::Show: prepare(widget); break;
    case QEvent::WindowTitleChange:
        if (widget->isWindow())
            showTitle(widget);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cloudward
