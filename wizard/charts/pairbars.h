// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/charts/chart.h"

namespace cloudward {

/// Counts before and after: two bars a row, each with its number, and the difference in words. Each row has a scale of its
/// own, since some count dozens and others hundreds of thousands.
class PairBars : public Chart
{
    Q_OBJECT
public:
    struct Row
    {
        QString label;
        qint64 before = 0;
        qint64 after = 0;
        QString afterText{}; ///< "about 1,200"; empty: the number
        bool operator==(const Row &) const = default;
    };

    /// `before` and `after` say which bar is which.
    PairBars(const QString &title, const QString &before, const QString &after, QWidget *parent = nullptr);

    /// Hidden where there is none.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString afterText(const Row &row);

    QString m_before;
    QString m_after;
    QList<Row> m_rows;
};

} // namespace cloudward
