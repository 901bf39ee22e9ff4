// SPDX-License-Identifier: Apache-2.0
#include "core/backup/activeobjectsreader.h"

namespace cloudward {
namespace {

/// A Jira with a hundred apps has some two thousand.
constexpr qsizetype mostTables = 100'000;
constexpr qsizetype mostOwners = 1'000'000;
constexpr size_t longestKey = 1'000;

} // namespace

bool ActiveObjectsReader::startElement(const XmlElement &element)
{
    if (element.name == "data")
        beginTable(element);
    else if (m_isBoards)
        beginInBoards(element);
    return true;
}

void ActiveObjectsReader::beginTable(const XmlElement &element)
{
    for (const XmlAttribute &attribute : element.attributes) {
        if (attribute.name == "tableName")
            attribute.value.assignTo(m_table);
    }
    m_rowsOfTable = 0;
    m_isBoards = m_table == "AO_60DB71_RAPIDVIEW";
    m_inRow = false;
    m_columns = 0;
    m_ownerColumn = -1;
}

void ActiveObjectsReader::beginInBoards(const XmlElement &element)
{
    if (m_inRow) {
        ++m_cell;
    } else if (element.name == "row") {
        m_inRow = true;
        m_cell = -1;
        m_owner.clear();
    } else if (element.name == "column") {
        for (const XmlAttribute &attribute : element.attributes) {
            if (attribute.name == "name" && attribute.value.decoded() == "OWNER_USER_NAME")
                m_ownerColumn = m_columns;
        }
        ++m_columns;
    }
}

void ActiveObjectsReader::text(const XmlValue &piece)
{
    if (m_inRow && m_cell >= 0 && m_cell == m_ownerColumn && m_owner.size() < longestKey)
        piece.appendTo(m_owner);
}

void ActiveObjectsReader::endElement(const XmlElementEnd &element)
{
    if (element.name == "row") {
        ++m_rowsOfTable;
        if (m_inRow)
            endBoard();
        if (onRowEnd)
            onRowEnd(element.end);
    } else if (element.name == "data") {
        if (m_rows.size() < mostTables)
            m_rows[currentTable()] += m_rowsOfTable;
        m_isBoards = false;
    }
}

void ActiveObjectsReader::endBoard()
{
    m_inRow = false;
    const auto owner = QByteArray::fromStdString(m_owner).trimmed();
    if (!owner.isEmpty() && (m_boards.size() < mostOwners || m_boards.contains(owner)))
        ++m_boards[owner];
}

} // namespace cloudward
