// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendingreader.h"

namespace cloudward {

/// Follows a scan of activeobjects.xml, where only what XML does not allow is mended, and knows in which table it is.
class TableMender : public MendingReader
{
public:
    using MendingReader::MendingReader;

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &) override {}
    void comment(const XmlValue &) override {}

private:
    void partEnds(qint64 end);

    int m_depth = 0;
    QByteArray m_table;
};

} // namespace cloudward
