// SPDX-License-Identifier: Apache-2.0
#include "core/people/csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

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
    CsvReader(QByteArrayView text, QString name)
        : m_text(text)
        , m_name(std::move(name))
        , m_separator(separatorOf(text))
    {}

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            const qint64 rowLine = m_line;
            auto row = readRow();
            if (!row)
                return std::unexpected(row.error());
            if (row->size() == 1 && row->first().isEmpty())
                continue;
            if (!m_rows.isEmpty() && row->size() != m_rows.first().fields.size()) {
                return failure(ErrorCode::Malformed, m_name,
                    u"the first row has %2 columns, this one %1"_s.arg(row->size()).arg(m_rows.first().fields.size()),
                    rowLine);
            }
            m_rows.append({rowLine, std::move(*row)});
        }
        return std::move(m_rows);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    Result<QStringList> readRow()
    {
        QStringList row;
        while (true) {
            auto field = !atEnd() && m_text[m_at] == '"' ? readQuoted() : readPlain();
            if (!field)
                return std::unexpected(field.error());
            row.append(*field);
            if (atLineEnd()) {
                skipLineEnd();
                return row;
            }
            ++m_at; // the separator
        }
    }

    Result<QString> readPlain()
    {
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return decode(m_text.sliced(start, m_at - start), m_line);
    }

    Result<QString> readQuoted()
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
                if (!atLineEnd() && m_text[m_at] != m_separator)
                    return failure(ErrorCode::Malformed, m_name, u"text after a closing quote"_s, m_line);
                return decode(field, openLine);
            }
        }
        return failure(ErrorCode::Malformed, m_name, u"a quote is not closed"_s, openLine);
    }

    Result<QString> decode(QByteArrayView bytes, qint64 line) const
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8(bytes);
        if (utf8.hasError())
            return failure(ErrorCode::Malformed, m_name, u"not UTF-8; save it as CSV in UTF-8"_s, line);
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
    QString m_name;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QList<CsvRow> m_rows;
};

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty() || &field != &fields.first())
            line.append(',');
        const bool quote =
            field.contains(u'"') || field.contains(u',') || field.contains(u'\r') || field.contains(u'\n');
        QByteArray bytes = field.toUtf8();
        if (quote)
            bytes = '"' + bytes.replace('"', "\"\"") + '"';
        line.append(bytes);
    }
    return line + "\r\n";
}

Result<QList<QStringList>> readCsv(const QByteArray &bytes, const QString &name)
{
    auto rows = readCsvRows(bytes, name);
    if (!rows)
        return std::unexpected(rows.error());
    QList<QStringList> fields;
    fields.reserve(rows->size());
    for (CsvRow &row : *rows)
        fields.append(std::move(row.fields));
    return fields;
}

Result<QList<CsvRow>> readCsvRows(const QByteArray &bytes, const QString &name)
{
    QByteArrayView text(bytes);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return CsvReader(text, name).read();
}

} // namespace cloudward
