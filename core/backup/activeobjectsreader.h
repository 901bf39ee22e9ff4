// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/xmlscan.h"

#include <QByteArray>

namespace cloudward {

/// Walks activeobjects.xml, the tables of apps, and knows in which table it is. What is in them is of no interest.
class ActiveObjectsReader : public XmlHandler
{
public:
    QString currentTable() const { return QString::fromUtf8(m_table); }

    bool startElement(QByteArrayView name, std::span<const XmlAttribute> attributes) override;
    void endElement(QByteArrayView name, qint64 line) override;
    void text(QByteArrayView) override {}
    void comment(QByteArrayView) override {}

    /// Called at the end of each row of a table with the line where it ends and the table's name.
    std::function<void(qint64 line, const std::function<QString()> &row)> onRowEnd;

private:
    QByteArray m_table;
};

} // namespace cloudward
