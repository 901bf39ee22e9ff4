// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/tablemender.h"

namespace cloudward {
namespace {

/// backup, data (a table), row or column: nothing larger has to be held.
constexpr int rowDepth = 3;

} // namespace

bool TableMender::startElement(const XmlElement &element)
{
    ++m_depth;
    if (m_depth > rowDepth)
        return true;
    partEnds(element.offset);
    if (element.name == "data") {
        for (const auto &attribute : element.attributes) {
            if (attribute.name == "tableName")
                m_table = attribute.value.decoded();
        }
    }
    return true;
}

void TableMender::endElement(const XmlElementEnd &element)
{
    if (m_depth <= rowDepth)
        partEnds(element.end);
    if (m_depth == 2)
        m_table.clear();
    --m_depth;
}

void TableMender::partEnds(qint64 end)
{
    illegal().rowEnds(end, m_table, {});
    settle(end);
}

} // namespace cloudward
