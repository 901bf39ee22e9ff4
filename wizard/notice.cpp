// SPDX-License-Identifier: Apache-2.0
#include "wizard/notice.h"

#include "wizard/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

Icon iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return Icon::Info;
    case Notice::Kind::Attention: return Icon::Attention;
    case Notice::Kind::Problem: return Icon::Problem;
    case Notice::Kind::Success: return Icon::Done;
    }
    Q_UNREACHABLE_RETURN(Icon::Info);
}

Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return Tone::Info;
    case Notice::Kind::Attention: return Tone::Attention;
    case Notice::Kind::Problem: return Tone::Problem;
    case Notice::Kind::Success: return Tone::Success;
    }
    Q_UNREACHABLE_RETURN(Tone::Info);
}

} // namespace

QString noticeWord(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return Notice::tr("Note");
    case Notice::Kind::Attention: return Notice::tr("Attention");
    case Notice::Kind::Problem: return Notice::tr("Problem");
    case Notice::Kind::Success: return Notice::tr("Fine");
    }
    Q_UNREACHABLE_RETURN({});
}

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Info, this, 18))
    , m_text(new QLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addLayout(row);
    m_buttonRow->setLayout(m_buttons);
    m_buttons->setContentsMargins(18 + space::medium, 0, 0, 0);
    m_buttons->setSpacing(space::small);
    m_buttons->addStretch(1);
    column->addWidget(m_buttonRow);
    m_buttonRow->hide();
    hide();
}

Notice::Notice(Kind kind, const QString &text, QWidget *parent)
    : Notice(parent)
{
    say(kind, text);
}

void Notice::say(Kind kind, const QString &text)
{
    m_kind = kind;
    if (m_text->text() != text)
        m_text->setText(text);
    m_icon->setIcon(iconOf(kind), toneOf(kind));
    setAccessibleName(noticeWord(kind));
    setAccessibleDescription(Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text);
    setVisible(!text.isEmpty());
    update();
}

QString Notice::text() const
{
    return m_text->text();
}

QPushButton *Notice::addButton(const QString &text, const QString &objectName)
{
    m_buttonRow->show();
    auto *button = new QPushButton(text, m_buttonRow);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const Tone tone = toneOf(m_kind);
    QColor border = c.of(tone);
    border.setAlphaF(0.35F);
    painter.setPen(border);
    painter.setBrush(c.soft(tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace cloudward
