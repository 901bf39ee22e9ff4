// SPDX-License-Identifier: Apache-2.0
#include "wizard/pathrow.h"

#include "wizard/icons.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cloudward {

PathRow::PathRow(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_line(new QLineEdit(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_line->setObjectName(objectName);
    m_line->setMinimumWidth(160);
    m_layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
}

void PathRow::nameBy(QLabel *label)
{
    label->setBuddy(m_line);
    m_line->setAccessibleName(label->text().remove(u'&'));
}

QString PathRow::path() const
{
    return m_line->text().trimmed();
}

void PathRow::setPath(const QString &path)
{
    // Rewriting the same text would move the cursor of somebody who is typing.
    if (m_line->text() == path)
        return;
    m_line->setText(path);
    m_line->setToolTip(m_line->isReadOnly() ? path : QString());
}

void PathRow::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QPushButton *PathRow::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_layout->addWidget(button);
    return button;
}

QPushButton *PathRow::addCopyButton(const QString &objectName)
{
    auto *button = addButton(tr("&Copy"), objectName);
    button->setIcon(makeIcon(Icon::Copy));
    connect(button, &QPushButton::clicked, this, [this, button] {
        QGuiApplication::clipboard()->setText(m_line->text());
        button->setText(tr("Copied"));
        QTimer::singleShot(2000, button, [button] { button->setText(tr("&Copy")); });
    });
    return button;
}

} // namespace cloudward
