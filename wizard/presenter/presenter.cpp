// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/presenter.h"

#include "wizard/browser/sitebrowser.h"
#include "wizard/presenter/browsercover.h"
#include "wizard/presenter/maskeddelegate.h"
#include "wizard/presenter/maskedpaint.h"
#include "wizard/presenter/maskingstyle.h"
#include "wizard/presenter/sessionmasks.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScopedValueRollback>

#include <typeinfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr double larger = 1.3;
constexpr auto titleProperty = "cloudward.title";

/// What is shown of any text whose masks are not there yet.
QString hiddenText()
{
    return u"…"_s;
}

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
    , m_masks(new SessionMasks(session, this))
{
    connect(&session.migration(), &Migration::changed, this, [this] {
        if (m_on && m_ready && !isReady())
            settle();
    });
    connect(m_masks, &SessionMasks::made, this, &Presenter::settle);
}

Presenter::~Presenter()
{
    setOn(false);
}

const Masker *Presenter::masker() const
{
    return m_masks->current();
}

void Presenter::whenReady(const std::function<void(const Masker &)> &what)
{
    m_masks->whenMade(what);
}

QString Presenter::waitingText()
{
    return tr("Names are being masked. Everything is shown in a moment.");
}

QString Presenter::masked(const QString &text) const
{
    const auto *masks = masker();
    if (!masks)
        return text.isEmpty() || text == waitingText() ? text : hiddenText();
    const auto shown = masks->mask(text);
    // A line may still break in what was left of a path.
    return shown != text && text.contains(QChar(0x200b)) ? breakable(shown) : shown;
}

void Presenter::settle()
{
    if (!m_on)
        return;
    const bool ready = isReady();
    refreshAll();
    if (std::exchange(m_ready, ready) != ready)
        Q_EMIT readyChanged(ready);
}

void Presenter::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        active() = this;
        m_ready = isReady();
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
        m_masks->drop();
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
    if (widget->isWindow()) {
        const auto kept = widget->property(titleProperty);
        showTitle(widget, kept.isValid() ? kept.toString() : widget->windowTitle());
    }
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

void Presenter::showTitle(QWidget *window, const QString &title)
{
    if (m_settingTitle)
        return;
    const QScopedValueRollback setting(m_settingTitle, true);
    const auto shown = m_on ? masked(title) : title;
    window->setProperty(titleProperty, shown == title ? QVariant() : title);
    if (window->windowTitle() != shown)
        window->setWindowTitle(shown);
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
            showTitle(widget, widget->windowTitle());
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cloudward
