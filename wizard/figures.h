// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace cloudward {

/// A row of numbers with what they count below them.
class Figures : public QWidget
{
    Q_OBJECT
public:
    struct Figure
    {
        QString value;
        QString label;
        bool operator==(const Figure &) const = default;
    };

    explicit Figures(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

private:
    QList<Figure> m_figures;
    QGridLayout *m_grid = nullptr;
};

} // namespace cloudward
