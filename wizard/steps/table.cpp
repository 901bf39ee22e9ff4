// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/table.h"

#include "wizard/steps/columnfit.h"
#include "wizard/style.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// `held`: the rows for which it had room, which a steady table keeps.
void fit(QTableView *table, const TableLooks &looks, int lines, int &held)
{
    // Rows of several lines: fewer of them, or the table would be higher than the window.
    const int most = lines > 1 ? std::max(looks.fewest, looks.most * 3 / (2 * lines)) : looks.most;
    held =
        std::clamp(table->model()->rowCount(), looks.steady ? std::max(held, looks.fewest) : looks.fewest, looks.most);
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    const int border = 2; // as wide as the style makes it around the focus
    const int rows = std::min(held, most);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * border);
}

} // namespace

QTableView *makeTable(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model,
    const TableLooks &looks, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->hide();
    // Widths from the rows that are seen: asking 100,000 rows would take seconds.
    table->horizontalHeader()->setResizeContentsPrecision(looks.most);
    table->horizontalHeader()->setMinimumSectionSize(60);
    // So that a heading stands where its cells do, and a selected row's cells where the others' do.
    // Room at the right, so that a number does not touch the word in the next column.
    table->setStyleSheet(u"QHeaderView::section { padding: 6px 8px 6px 8px; }"
                         "QTableView::item, QTableView::item:selected { padding: 0px 6px 0px 6px; }"_s);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *columns = new ColumnFit(table, looks.stretchedColumn, looks.mostLines);
    const auto fitNow = [table, looks, columns, held = std::make_shared<int>(0)] {
        fit(table, looks, columns->lines(), *held);
    };
    fitNow();
    QObject::connect(model, &QAbstractItemModel::modelReset, columns, [fitNow, columns] {
        fitNow();
        columns->measure();
    });
    QObject::connect(columns, &ColumnFit::rowHeightChanged, columns, fitNow);
    QObject::connect(model, &QAbstractItemModel::dataChanged, columns, &ColumnFit::measure);
    return table;
}

} // namespace cloudward
