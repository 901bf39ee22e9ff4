// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace cloudward {

struct TableLooks
{
    int fewest = 2;          ///< rows for which there is room at least
    int most = 12;           ///< rows that are seen at once at most
    int stretchedColumn = 0; ///< takes the room that the others leave, and is cut short where there is little
    int mostLines = 1;       ///< that a row may have, where its texts would be cut short; then fewer rows are seen
    bool steady = false;     ///< as many rows as when it held most: a filter does not move the page
};

/// A table in the style of the pages: whole rows, no grid, as high as its rows need; Tab leaves it, the arrow keys move
/// within it.
QTableView *makeTable(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model,
    const TableLooks &looks, QWidget *parent);

} // namespace cloudward
