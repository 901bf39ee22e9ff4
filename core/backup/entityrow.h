// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/xmlvalue.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <bitset>
#include <string>

namespace cloudward {

inline constexpr int mostFields = 8;

/// The fields of one row that its plan asks for, in the plan's order. NULL is absent in a backup; where that and the
/// empty string are the same, text() serves both.
class EntityRow
{
public:
    bool has(int field) const { return m_present.test(size_t(field)); }
    QByteArrayView bytes(int field) const
    {
        return has(field) ? QByteArrayView(m_values[size_t(field)]) : QByteArrayView();
    }
    QString text(int field) const { return QString::fromUtf8(bytes(field)); }
    qint64 number(int field) const { return bytes(field).toLongLong(); }

    /// To the server's own address, in the texts that the plan names.
    qint64 links() const { return m_links; }
    void addLinks(qint64 links) { m_links += links; }

    void clear()
    {
        m_present.reset();
        m_links = 0;
    }
    void set(int field, const XmlValue &value)
    {
        value.assignTo(m_values[size_t(field)]);
        m_present.set(size_t(field));
    }
    void append(int field, const XmlValue &value) { value.appendTo(m_values[size_t(field)]); }

private:
    std::array<std::string, mostFields> m_values;
    std::bitset<mostFields> m_present;
    qint64 m_links = 0;
};

} // namespace cloudward
