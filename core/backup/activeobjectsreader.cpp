// SPDX-License-Identifier: Apache-2.0
#include "core/backup/activeobjectsreader.h"

namespace cloudward {

bool ActiveObjectsReader::startElement(const XmlElement &element)
{
    if (element.name != "data")
        return true;
    for (const XmlAttribute &attribute : element.attributes) {
        if (attribute.name == "tableName")
            attribute.value.assignTo(m_table);
    }
    return true;
}

void ActiveObjectsReader::endElement(const XmlElementEnd &element)
{
    if (onRowEnd && element.name == "row")
        onRowEnd(element.end);
}

} // namespace cloudward
