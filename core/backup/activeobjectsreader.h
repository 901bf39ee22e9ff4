// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/rowreader.h"

#include <QHash>
#include <QMap>

#include <string>

namespace cloudward {

/// Walks activeobjects.xml, the tables of apps, counts their rows and knows in which table it is. What is in the rows is
/// of no interest, but for who owns a board.
class ActiveObjectsReader : public RowReader
{
public:
    QString currentTable() const { return QString::fromStdString(m_table); }
    QString currentRow() const override { return currentTable(); }

    /// Rows by table; of no more tables than any Jira can have.
    const QMap<QString, qint64> &rows() const { return m_rows; }

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &piece) override;
    void comment(const XmlValue &) override {}

    /// How many boards of Jira Software there are by the user key that owns them; of no more owners than rows are likely.
    const QHash<QByteArray, qint64> &boards() const { return m_boards; }

private:
    void beginTable(const XmlElement &element);
    void beginInBoards(const XmlElement &element);
    void endBoard();

    std::string m_table;
    qint64 m_rowsOfTable = 0;
    QMap<QString, qint64> m_rows;
    QHash<QByteArray, qint64> m_boards;
    bool m_isBoards = false; ///< in the table of boards
    bool m_inRow = false;    ///< of that table
    int m_columns = 0;       ///< of that table, so far
    int m_ownerColumn = -1;  ///< where its owner stands; cells have the order of the columns
    int m_cell = -1;         ///< of the row
    std::string m_owner;
};

} // namespace cloudward
