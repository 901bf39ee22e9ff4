// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace cloudward {

/// Keeps the columns of a table in step with its width, its rows and the size of its text: each as wide as what it shows,
/// one takes the room that is left. Where there is little, the widest give way, but none below its heading; where even
/// that does not do, the table scrolls sideways. Rows may be of several lines where texts would be cut short: all of as
/// many, so that thousands need no measuring of their own and none moves when another is scrolled to. A child of the table.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// `mostLines` of a row; more than 1 lets the table wrap its texts.
    ColumnFit(QTableView *table, int stretchedColumn, int mostLines);

    /// The contents are others: measures the rows that are seen, and the first ones' lines.
    void measure();
    int lines() const { return m_lines; } ///< of each row

Q_SIGNALS:
    void rowHeightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Text
    {
        int width = 0; ///< in one line
        QString words{};
    };
    struct Column
    {
        int wanted = 0;      ///< pixels
        int given = 0;       ///< pixels
        int beside = 0;      ///< of a cell, beside its text: padding, icon, box
        QList<Text> texts{}; ///< the widest, the widest first
    };

    int headingWidth(int column) const;
    void collectTexts(int column);
    void share();
    int linesNow() const;
    void setLines(int lines);

    QTableView *m_table;
    int m_stretched;
    int m_mostLines;
    int m_lines = 1;
    QList<Column> m_columns;
};

} // namespace cloudward
