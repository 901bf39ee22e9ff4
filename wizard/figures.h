// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace cloudward {

/// Numbers with what they count below them, side by side; where the width does not do, in several rows.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QRect> places(int width) const;

    QList<Figure> m_figures;
    QList<QWidget *> m_cells;
};

} // namespace cloudward
