// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/maskedpaint.h"

#include "core/masking/masker.h"
#include "wizard/presenter/presenter.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <ranges>

namespace cloudward {

namespace {

bool isSelectable(const QLabel &label)
{
    return label.textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

bool isRich(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

void draw(QPainter &painter, QTextDocument &document, const QWidget &widget, QPalette::ColorRole role)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = widget.palette();
    context.palette.setColor(QPalette::Text, widget.palette().color(role));
    document.documentLayout()->draw(&painter, context);
}

/// Other labels are drawn by the style.
bool paintLabel(QLabel &label, const Presenter &presenter)
{
    if (label.text().isEmpty() || (!isRich(label) && label.textFormat() != Qt::MarkdownText && !isSelectable(label)))
        return false;
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(label.font());
    QTextOption option(label.alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    document.setDefaultTextOption(option);
    if (isRich(label))
        document.setHtml(label.text());
    else if (label.textFormat() == Qt::MarkdownText)
        document.setMarkdown(label.text());
    else
        document.setPlainText(label.text());
    if (!maskDocument(document, presenter))
        return false;

    QPainter painter(&label);
    if (label.inherits("QTipLabel")) {
        QStyleOptionFrame frame;
        frame.initFrom(&label);
        label.style()->drawPrimitive(QStyle::PE_PanelTipLabel, &frame, &painter, &label);
    }
    const int margin = label.margin() + (label.inherits("QTipLabel") ? std::max(0, label.indent()) : 0);
    const auto room = label.contentsRect().adjusted(margin, margin, -margin, -margin);
    document.setTextWidth(room.width());
    const auto spare = room.height() - document.size().height();
    const auto vertical = label.alignment() & Qt::AlignVertical_Mask;
    const double top = vertical & Qt::AlignTop ? 0 : vertical & Qt::AlignBottom ? spare : spare / 2;
    painter.setClipRect(label.contentsRect());
    painter.translate(room.left(), room.top() + std::max(0.0, top));
    draw(painter, document, label, label.foregroundRole());
    return true;
}

/// The way into what a line tells only to its own kind.
struct OpenedLine : QLineEdit
{
    using QLineEdit::initStyleOption;
};

bool paintLine(QLineEdit &line, const Presenter &presenter)
{
    const auto text = line.displayText();
    if (text.isEmpty() || line.echoMode() != QLineEdit::Normal)
        return false;
    const auto shown = presenter.masked(text);
    if (shown == text)
        return false;
    QStyleOptionFrame panel;
    (line.*(&OpenedLine::initStyleOption))(&panel);
    QPainter painter(&line);
    line.style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, &line);
    constexpr int gap = 2; // as QLineEdit leaves it
    const auto room = line.style()
                          ->subElementRect(QStyle::SE_LineEditContents, &panel, &line)
                          .marginsRemoved(line.textMargins())
                          .adjusted(gap, 0, -gap, 0);
    painter.setPen(line.palette().color(QPalette::Text));
    painter.drawText(room, int(line.alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
        line.fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
    return true;
}

void paintScrolled(QAbstractScrollArea &area, QTextDocument &document, QPointF scrolled)
{
    QPainter painter(area.viewport());
    painter.translate(-scrolled);
    draw(painter, document, area, QPalette::Text);
}

bool paintText(QTextEdit &edit, const Presenter &presenter)
{
    const std::unique_ptr<QTextDocument> document(edit.document()->clone());
    if (!maskDocument(*document, presenter))
        return false;
    document->setTextWidth(edit.document()->textWidth());
    paintScrolled(edit, *document, QPointF(edit.horizontalScrollBar()->value(), edit.verticalScrollBar()->value()));
    return true;
}

bool paintText(QPlainTextEdit &edit, const Presenter &presenter)
{
    QTextDocument document;
    document.setDocumentMargin(edit.document()->documentMargin());
    document.setDefaultFont(edit.font());
    document.setPlainText(edit.toPlainText());
    if (!maskDocument(document, presenter))
        return false;
    const bool wraps = edit.lineWrapMode() != QPlainTextEdit::NoWrap;
    document.setTextWidth(wraps ? edit.viewport()->width() : -1);
    // Its bar counts lines.
    const double height = edit.fontMetrics().lineSpacing();
    paintScrolled(
        edit, document, QPointF(edit.horizontalScrollBar()->value(), edit.verticalScrollBar()->value() * height));
    return true;
}

} // namespace

bool maskDocument(QTextDocument &document, const Presenter &presenter)
{
    const auto *masker = presenter.masker();
    if (!masker) {
        const auto text = document.toPlainText();
        const auto shown = presenter.masked(text);
        if (shown == text)
            return false;
        document.setPlainText(shown);
        return true;
    }
    bool masked = false;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto spans = masker->spans(block.text());
        for (const auto &span : spans | std::views::reverse) {
            QTextCursor cursor(&document);
            cursor.setPosition(block.position() + int(span.begin) + 1);
            const auto format = cursor.charFormat();
            cursor.setPosition(block.position() + int(span.begin));
            cursor.setPosition(block.position() + int(span.end), QTextCursor::KeepAnchor);
            cursor.insertText(span.mask, format);
            masked = true;
        }
    }
    return masked;
}

bool paintMasked(QWidget *widget, const Presenter &presenter)
{
    if (auto *label = qobject_cast<QLabel *>(widget))
        return paintLabel(*label, presenter);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return paintLine(*line, presenter);
    QWidget *area = widget->parentWidget();
    if (auto *edit = qobject_cast<QTextEdit *>(area); edit && edit->viewport() == widget)
        return paintText(*edit, presenter);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(area); edit && edit->viewport() == widget)
        return paintText(*edit, presenter);
    return false;
}

} // namespace cloudward
