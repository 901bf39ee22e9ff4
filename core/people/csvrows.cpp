// SPDX-License-Identifier: Apache-2.0
#include "core/people/csvrows.h"

#include <QStringDecoder>

#include <optional>

namespace cloudward {
namespace {

/// The separator that the first line has more of, quoted ones not counted; a comma where there is none.
char separatorOf(QByteArrayView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        commas += c == ',';
        semicolons += c == ';';
    }
    return semicolons > commas ? ';' : ',';
}

class CsvReader
{
public:
    explicit CsvReader(QByteArrayView text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {}

    CsvContents read()
    {
        std::optional<qsizetype> wanted;
        while (!atEnd()) {
            const qint64 line = m_line;
            m_fault.reset();
            auto row = readRow();
            if (!m_fault && row.size() == 1 && row.first().isEmpty())
                continue;
            // The first row counts even where it has a fault: without it every other would have another number of fields.
            const qsizetype fields = wanted.value_or(row.size());
            wanted = fields;
            if (!m_fault && row.size() != fields)
                m_fault = CsvFault{line, CsvFault::Kind::FieldCount, row.size(), fields};
            if (m_fault)
                m_contents.faults.append(*m_fault);
            else
                m_contents.rows.append({line, std::move(row)});
        }
        return std::move(m_contents);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    /// The first fault of a row is the one that is told.
    void fail(CsvFault::Kind kind, qint64 line)
    {
        if (!m_fault)
            m_fault = CsvFault{.line = line, .kind = kind};
    }

    QStringList readRow()
    {
        QStringList row;
        while (true) {
            row.append(!atEnd() && m_text[m_at] == '"' ? readQuoted() : readPlain());
            if (atLineEnd()) {
                skipLineEnd();
                return row;
            }
            ++m_at; // the separator
        }
    }

    QString readPlain()
    {
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return decode(m_text.sliced(start, m_at - start), m_line);
    }

    QString readQuoted()
    {
        const qint64 openLine = m_line;
        QByteArray field;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c != '"') {
                m_line += c == '\n';
                field.append(c);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                field.append(c);
                ++m_at;
            } else {
                ++m_at;
                if (!atLineEnd() && m_text[m_at] != m_separator) {
                    fail(CsvFault::Kind::StrayText, m_line);
                    readPlain();
                }
                return decode(field, openLine);
            }
        }
        fail(CsvFault::Kind::OpenQuote, openLine);
        return {};
    }

    QString decode(QByteArrayView bytes, qint64 line)
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8(bytes);
        if (utf8.hasError())
            fail(CsvFault::Kind::NotUtf8, line);
        return text;
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        const bool carriageReturn = m_text[m_at++] == '\r';
        if (carriageReturn && !atEnd() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    std::optional<CsvFault> m_fault; ///< of the row that is read
    CsvContents m_contents;
};

} // namespace

CsvContents readCsvLeniently(const QByteArray &bytes)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return CsvReader(text).read();
}

} // namespace cloudward
