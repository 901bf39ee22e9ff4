// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Users with a reason each; that of the second is told. All at once, as the pages' models do it.
class Reasons : public QAbstractTableModel
{
    Q_OBJECT
public:
    void fill(int rows, const QString &why)
    {
        beginResetModel();
        m_rows = rows;
        m_why = why;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == 0)
            return u"user %1"_s.arg(index.row());
        return index.row() == 1 ? m_why : u"short"_s;
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(section == 0 ? u"User"_s : u"Why"_s) : QVariant();
    }

private:
    int m_rows = 0;
    QString m_why;
};

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsTakeTheLinesThatTheirTextsNeed();
    void noMoreLinesThanWereAskedFor();
    void aFilterDoesNotMakeRowsLower();
    void withoutLinesTextsAreCutShort();

private:
    QTableView *show(const TableLooks &looks, int width);

    std::unique_ptr<Reasons> m_model;
    std::unique_ptr<QWidget> m_window;
};

void TestTable::init()
{
    m_window.reset();
    m_model = std::make_unique<Reasons>();
    m_window = std::make_unique<QWidget>();
}

QTableView *TestTable::show(const TableLooks &looks, int width)
{
    auto *column = new QVBoxLayout(m_window.get());
    auto *table = makeTable(u"table"_s, u"Table"_s, m_model.get(), looks, m_window.get());
    column->addWidget(table);
    column->addStretch(1);
    m_window->resize(width, 700);
    m_window->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_window.get())); }();
    return table;
}

namespace {

const auto reason = u"proposed, since the full name is the same and nobody else in the cloud has it"_s;

int linesOf(const QTableView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    return 1 + (table.rowHeight(0) - metrics.height() - 12) / metrics.lineSpacing();
}

/// Of the cell's text, in the width that its column has.
int linesNeeded(const QTableView &table)
{
    const QFontMetrics metrics = table.fontMetrics();
    const int room = table.columnWidth(1) - 12 - 6; // padding, and the style's margin
    return metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, reason).height() / metrics.lineSpacing();
}

} // namespace

void TestTable::rowsTakeTheLinesThatTheirTextsNeed()
{
    m_model->fill(5'000, reason);
    const auto *table = show({.stretchedColumn = 1, .mostLines = 3}, 420);
    QTRY_VERIFY(linesOf(*table) > 1);
    QVERIFY2(linesOf(*table) >= linesNeeded(*table), qPrintable(QString::number(linesNeeded(*table))));
    QVERIFY(linesOf(*table) <= 3);
    QCOMPARE(table->rowHeight(4'999), table->rowHeight(0));
    QVERIFY(table->height() < 20 * table->fontMetrics().lineSpacing() * 2);
    // Whole rows, but for the border, which is of the style.
    QVERIFY(table->viewport()->height() % table->rowHeight(0) <= 4);

    m_window->resize(1'200, 700);
    QTRY_COMPARE(linesOf(*table), 1);
    m_window->resize(420, 700);
    QTRY_VERIFY(linesOf(*table) > 1);
}

void TestTable::noMoreLinesThanWereAskedFor()
{
    m_model->fill(3, reason.repeated(5));
    const auto *table = show({.stretchedColumn = 1, .mostLines = 3}, 420);
    QTRY_COMPARE(linesOf(*table), 3);
}

void TestTable::aFilterDoesNotMakeRowsLower()
{
    m_model->fill(6, reason);
    const auto *table = show({.stretchedColumn = 1, .mostLines = 3, .steady = true}, 420);
    QTRY_VERIFY(linesOf(*table) > 1);
    const int lines = linesOf(*table);
    const int height = table->height();
    m_model->fill(6, u"short, too"_s);
    QCoreApplication::processEvents();
    QCOMPARE(linesOf(*table), lines);
    QCOMPARE(table->height(), height);
    // The room is that of six rows, as high as they are now.
    m_window->resize(1'200, 700);
    QTRY_COMPARE(linesOf(*table), 1);
    QTRY_VERIFY(table->height() < 8 * table->rowHeight(0));
}

void TestTable::withoutLinesTextsAreCutShort()
{
    m_model->fill(6, reason);
    const auto *table = show({.stretchedColumn = 1}, 420);
    QCoreApplication::processEvents();
    QCOMPARE(linesOf(*table), 1);
    QVERIFY(!table->wordWrap());
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
