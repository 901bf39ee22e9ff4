// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/charts/chart.h"

namespace cloudward {

/// One bar divided into parts, with a legend below that says each in words and numbers.
class StackBar : public Chart
{
    Q_OBJECT
public:
    struct Part
    {
        QString label; ///< with its number: "Errors: 3"
        qint64 amount = 0;
        Tone tone = Tone::Accent;
        Fill fill = Fill::Solid;
        bool operator==(const Part &) const = default;
    };

    using Chart::Chart;

    /// Parts of nothing are left out; hidden where none is left.
    void setParts(const QList<Part> &parts);
    const QList<Part> &parts() const { return m_parts; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> legend(int width) const;

    QList<Part> m_parts;
};

} // namespace cloudward
