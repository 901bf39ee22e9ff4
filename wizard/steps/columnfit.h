// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace cloudward {

/// Keeps the columns of a table in step with its width, its rows and the size of its text: each as wide as what it shows,
/// one takes the room that is left. Where there is little, the widest give way, but none below its heading; where even
/// that does not do, the table scrolls sideways. A child of the table.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    ColumnFit(QTableView *table, int stretchedColumn);

    /// The contents are others: measures the rows that are seen.
    void measure();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int headingWidth(int column) const;
    void share();

    QTableView *m_table;
    int m_stretched;
    QList<int> m_wanted; ///< by column, in pixels
};

} // namespace cloudward
