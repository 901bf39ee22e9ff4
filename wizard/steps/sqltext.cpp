// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/sqltext.h"

#include "wizard/icons.h"
#include "wizard/style.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int mostLines = 12;

} // namespace

SqlText::SqlText(const QString &name, const QString &copy, const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(name);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *button = new QPushButton(makeIcon(Icon::Copy), copy, this);
    button->setObjectName(objectName + u"Copy"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_text);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, button, copy] {
        QGuiApplication::clipboard()->setText(sql());
        button->setText(tr("Copied"));
        QTimer::singleShot(2000, button, [button, copy] { button->setText(copy); });
    });
}

void SqlText::setSql(const QString &sql)
{
    if (sql == this->sql())
        return;
    m_text->setPlainText(sql);
    const qsizetype lines = std::min<qsizetype>(sql.count(u'\n') + 1, mostLines);
    // A line more than there are, for the scroll bar below them.
    m_text->setFixedHeight(int(lines + 1) * m_text->fontMetrics().lineSpacing() + space::large);
}

QString SqlText::sql() const
{
    return m_text->toPlainText();
}

} // namespace cloudward
