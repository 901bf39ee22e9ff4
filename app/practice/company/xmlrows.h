// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArray>
#include <QStringView>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cloudward {

/// Writes rows as Jira's exporter does: a field is an attribute, or a child with CDATA where its value has a line end;
/// only & < > " ' are escaped. Counts rows by entity. Buffers; the first failure of the sink stops all further output.
class XmlRows
{
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    explicit XmlRows(Sink sink);

    /// As it is: headers, comments, what is no row.
    void raw(std::string_view utf8);
    void begin(std::string_view entity);
    void put(std::string_view field, std::string_view value);
    void put(std::string_view field, const char *value) { put(field, std::string_view(value)); }
    /// A null string is a NULL of the database: the field is left out.
    void put(std::string_view field, const QString &value);
    void put(std::string_view field, qint64 value);
    /// Milliseconds on the server's own clock, as java.sql.Timestamp writes them.
    void putTime(std::string_view field, qint64 milliseconds);
    void end();
    /// An element's text, escaped.
    void text(std::string_view utf8);

    bool ok() const { return !m_error; }
    /// Writes what is buffered.
    Result<void> flush();
    const std::map<std::string, qint64, std::less<>> &counts() const { return m_counts; }
    qint64 bytes() const { return m_bytes; }

private:
    void append(std::string_view bytes);
    void appendInParts(std::string_view bytes);
    void appendName(std::string_view field);
    void appendEscaped(std::string_view value);
    void appendNumber(qint64 value);

    Sink m_sink;
    std::vector<char> m_buffer;
    size_t m_used = 0;
    qint64 m_bytes = 0;
    std::optional<Error> m_error;
    std::map<std::string, qint64, std::less<>> m_counts;
    std::string_view m_entity;
    qint64 *m_count = nullptr;
    std::string m_children;
};

} // namespace cloudward
