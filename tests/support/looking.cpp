// SPDX-License-Identifier: Apache-2.0
#include "looking.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace {

QString named(const QWidget &widget, const QString &what)
{
    QString path = widget.objectName();
    for (auto *up = widget.parentWidget(); up && path.isEmpty(); up = up->parentWidget())
        path = up->objectName();
    return u"%1 (%2): %3"_s.arg(path, QString::fromLatin1(widget.metaObject()->className()), what);
}

/// Whether the longest stretch that cannot be broken is wider than there is room.
bool hasTooLongWord(const QString &text, const QFontMetrics &metrics, int room)
{
    static const QRegularExpression gap(u"[\\s\\x{200b}\\-/]+"_s);
    const auto words = text.split(gap, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString &word) {
        // Japanese may be broken between any two characters.
        if (std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x3000; }))
            return false;
        return metrics.horizontalAdvance(word) > room + 1;
    });
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    const auto plain = rich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    const auto tell = [&](const QString &how) { return named(label, u"%1: “%2”"_s.arg(how, plain.left(60))); };
    if (!label.wordWrap()) {
        const auto need = label.sizeHint();
        if (need.width() > label.width() + 1)
            return tell(u"needs %1 of %2 pixels of width"_s.arg(need.width()).arg(label.width()));
        return {};
    }
    if (const int need = label.heightForWidth(label.width()); need > label.height() + 2)
        return tell(u"needs %1 of %2 pixels of height"_s.arg(need).arg(label.height()));
    if (hasTooLongWord(plain, label.fontMetrics(), label.contentsRect().width()))
        return tell(u"a word is wider than %1 pixels"_s.arg(label.contentsRect().width()));
    return {};
}

QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const auto text = header.model()->headerData(section, header.orientation()).toString();
        QFont bold = header.font();
        bold.setWeight(QFont::DemiBold);
        constexpr int padding = 16;
        const int need = QFontMetrics(bold).horizontalAdvance(text) + padding;
        if (need > header.sectionSize(section))
            cut += named(header, u"heading “%1” needs %2 of %3"_s.arg(text).arg(need).arg(header.sectionSize(section)));
    }
    return cut;
}

using Claims = QMap<QString, QStringList>; ///< by the letter, what claims it

void claim(Claims &claims, const QString &text, const QWidget &widget)
{
    if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        claims[keys.toString()].append(named(widget, u"“%1”"_s.arg(text.left(60))));
}

QStringList doublesIn(const Claims &claims)
{
    QStringList doubles;
    for (const auto &[letter, claimants] : claims.asKeyValueRange()) {
        if (claimants.size() > 1)
            doubles += letter + u": "_s + claimants.join(u" | "_s);
    }
    return doubles;
}

} // namespace

QStringList cutOffTexts(QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (const auto told = cutLabel(*label); !told.isEmpty())
                cut += told;
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto need = button->sizeHint();
            if (!button->text().isEmpty() &&
                (need.width() > button->width() + 1 || need.height() > button->height() + 1))
                cut += named(*button, u"“%1” needs %2x%3 of %4x%5"_s.arg(button->text().left(60))
                                          .arg(need.width())
                                          .arg(need.height())
                                          .arg(button->width())
                                          .arg(button->height()));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            if (header->orientation() == Qt::Horizontal)
                cut += cutHeadings(*header);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->sizeHint().width() > tabs->width() + 1)
                cut += named(*tabs, u"tabs need %1 of %2"_s.arg(tabs->sizeHint().width()).arg(tabs->width()));
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            constexpr int frame = 16;
            const int need = field->fontMetrics().horizontalAdvance(field->placeholderText());
            if (field->text().isEmpty() && need > field->width() - frame)
                cut += named(*field, u"placeholder “%1”"_s.arg(field->placeholderText()));
        }
        if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
            scroll && scroll->widget() && scroll->horizontalScrollBar()->maximum() > 0)
            cut += named(
                *scroll->widget(), u"is %1 wider than what is seen"_s.arg(scroll->horizontalScrollBar()->maximum()));
        // Nothing may stick out of its parent at the side: there it is not painted.
        const auto *parent = widget->parentWidget();
        const bool scrolled = parent && parent->objectName() == u"qt_scrollarea_viewport"_s;
        if (parent && parent != &window && !scrolled && !widget->isWindow() && widget->width() > 0 &&
            (widget->x() + widget->width() > parent->width() + 1 || widget->x() < -1))
            cut += named(*widget,
                u"sticks out of its parent: %1+%2 of %3"_s.arg(widget->x()).arg(widget->width()).arg(parent->width()));
    }
    cut.removeDuplicates();
    return cut;
}

QStringList unspokenControls(QWidget &window)
{
    QStringList silent;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!widget->isVisible())
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face)
            continue;
        const bool canHaveFocus = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const auto role = face->role();
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || role == QAccessible::Table ||
                               role == QAccessible::List || role == QAccessible::Tree ||
                               role == QAccessible::ProgressBar;
        if (!canHaveFocus && !isControl)
            continue;
        // Inside of another control (the field of a combo box or spin box), or the paging buttons of tabs.
        if (qobject_cast<QComboBox *>(widget->parentWidget()) || widget->parentWidget()->inherits("QAbstractSpinBox") ||
            widget->parentWidget()->inherits("QTabBar"))
            continue;
        if (face->text(QAccessible::Name).isEmpty())
            silent += named(*widget, u"has no name"_s);
        if (role == QAccessible::NoRole || (canHaveFocus && role == QAccessible::Client))
            silent += named(*widget, u"has no role (\"%1\")"_s.arg(face->text(QAccessible::Name)));
        if (!widget->isEnabled() && !face->state().disabled)
            silent += named(*widget, u"does not say that it is disabled"_s);
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && button->isCheckable() && !face->state().checkable && role != QAccessible::ButtonMenu)
            silent += named(*widget, u"does not say whether it is checked"_s);
    }
    silent.removeDuplicates();
    return silent;
}

QStringList doubledKeys(QWidget &window)
{
    Claims claims;
    QStringList doubles;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            Claims entries;
            const auto actions = menu->actions();
            for (const auto *action : actions) {
                if (action->isVisible())
                    claim(entries, action->text(), *menu);
            }
            doubles += doublesIn(entries);
        }
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            claim(claims, button->text(), *button);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            claim(claims, label->text(), *label);
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            claim(claims, box->title(), *box);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                claim(claims, tabs->tabText(tab), *tabs);
        }
    }
    return doubles + doublesIn(claims);
}

QString AskedTexts::translate(const char *context, const char *source, const char *, int) const
{
    m_asked.insert(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source));
    return {};
}
