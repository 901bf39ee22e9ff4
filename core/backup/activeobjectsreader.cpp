// SPDX-License-Identifier: Apache-2.0
#include "core/backup/activeobjectsreader.h"

namespace cloudward {
namespace {

/// A Jira with a hundred apps has some two thousand.
constexpr qsizetype mostTables = 100'000;

} // namespace

bool ActiveObjectsReader::startElement(const XmlElement &element)
{
    if (element.name != "data")
        return true;
    for (const XmlAttribute &attribute : element.attributes) {
        if (attribute.name == "tableName")
            attribute.value.assignTo(m_table);
    }
    m_rowsOfTable = 0;
    return true;
}

void ActiveObjectsReader::endElement(const XmlElementEnd &element)
{
    if (element.name == "row") {
        ++m_rowsOfTable;
        if (onRowEnd)
            onRowEnd(element.end);
    } else if (element.name == "data" && m_rows.size() < mostTables) {
        m_rows[currentTable()] += m_rowsOfTable;
    }
}

} // namespace cloudward
