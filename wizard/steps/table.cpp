// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/table.h"

#include "wizard/steps/columnfit.h"
#include "wizard/style.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

void fit(QTableView *table, const TableLooks &looks)
{
    const int rows = std::clamp(table->model()->rowCount(), looks.fewest, looks.most);
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    const int border = 2; // as wide as the style makes it around the focus
    const int height = table->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * border;
    table->setFixedHeight(looks.steady ? std::max(height, table->minimumHeight()) : height);
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
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
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
    fit(table, looks);
    auto *columns = new ColumnFit(table, looks.stretchedColumn);
    QObject::connect(model, &QAbstractItemModel::modelReset, columns, [table, looks, columns] {
        fit(table, looks);
        columns->measure();
    });
    QObject::connect(model, &QAbstractItemModel::dataChanged, columns, &ColumnFit::measure);
    return table;
}

} // namespace cloudward
