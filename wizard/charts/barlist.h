// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/charts/chart.h"

namespace cloudward {

/// Under its title a bar a row, the longest first, each with its name and its number; all but the first dozen are one row.
class BarList : public Chart
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRows = 12;

    struct Row
    {
        QString label;
        qint64 bytes = 0;
        bool operator==(const Row &) const = default;
    };

    using Chart::Chart;

    /// In any order; hidden where there is none.
    void setRows(const QList<Row> &rows);
    /// As they are shown, the others' row last.
    const QList<Row> &rows() const { return m_rows; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Row> m_given;
    QList<Row> m_rows;
    bool m_hasOthers = false;
};

} // namespace cloudward
