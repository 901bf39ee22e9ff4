// SPDX-License-Identifier: Apache-2.0
#include "wizard/figures.h"

#include "wizard/style.h"

#include <QGridLayout>
#include <QLabel>

namespace cloudward {

Figures::Figures(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(0);
}

void Figures::setFigures(const QList<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList spoken;
    int column = 0;
    for (const Figure &figure : figures) {
        auto *value = new QLabel(figure.value, this);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextSize(value, TextSize::Title);
        auto *label = new QLabel(figure.label, this);
        setTone(label, Tone::Quiet);
        setTextSize(label, TextSize::Small);
        m_grid->setColumnStretch(column, 0);
        m_grid->addWidget(value, 0, column);
        m_grid->addWidget(label, 1, column);
        spoken.append(figure.label + u' ' + figure.value);
        ++column;
    }
    m_grid->setColumnStretch(column, 1);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!figures.isEmpty() && parentWidget());
}

} // namespace cloudward
