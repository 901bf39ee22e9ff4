// SPDX-License-Identifier: Apache-2.0
#include "core/backup/activeobjectsreader.h"

namespace cloudward {

bool ActiveObjectsReader::startElement(QByteArrayView name, std::span<const XmlAttribute> attributes)
{
    if (name != "data")
        return true;
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == "tableName")
            m_table = attribute.value.toByteArray();
    }
    return true;
}

void ActiveObjectsReader::endElement(QByteArrayView name, qint64 line)
{
    if (name == "row" && onRowEnd)
        onRowEnd(line, [this] { return currentTable(); });
}

} // namespace cloudward
