// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/rowreader.h"

#include <string>

namespace cloudward {

/// Walks activeobjects.xml, the tables of apps, and knows in which table it is. What is in them is of no interest.
class ActiveObjectsReader : public RowReader
{
public:
    QString currentTable() const { return QString::fromStdString(m_table); }
    QString currentRow() const override { return currentTable(); }

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &) override {}
    void comment(const XmlValue &) override {}

private:
    std::string m_table;
};

} // namespace cloudward
