// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/rowreader.h"

#include <QMap>

#include <string>

namespace cloudward {

/// Walks activeobjects.xml, the tables of apps, counts their rows and knows in which table it is. What is in the rows is
/// of no interest.
class ActiveObjectsReader : public RowReader
{
public:
    QString currentTable() const { return QString::fromStdString(m_table); }
    QString currentRow() const override { return currentTable(); }

    /// Rows by table; of no more tables than any Jira can have.
    const QMap<QString, qint64> &rows() const { return m_rows; }

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &) override {}
    void comment(const XmlValue &) override {}

private:
    std::string m_table;
    qint64 m_rowsOfTable = 0;
    QMap<QString, qint64> m_rows;
};

} // namespace cloudward
