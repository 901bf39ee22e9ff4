// SPDX-License-Identifier: Apache-2.0
#include "core/people/csv.h"

#include "core/people/csvrows.h"
#include "core/work/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString words(const CsvFault &fault)
{
    switch (fault.kind) {
    case CsvFault::Kind::FieldCount:
        return u"the first row has %2 columns, this one %1"_s.arg(fault.fields).arg(fault.wanted);
    case CsvFault::Kind::OpenQuote: return u"a quote is not closed"_s;
    case CsvFault::Kind::StrayText: return u"text after a closing quote"_s;
    case CsvFault::Kind::NotUtf8: return u"not UTF-8; save it as CSV in UTF-8"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

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
    auto contents = readCsvLeniently(bytes);
    if (!contents.faults.isEmpty()) {
        const CsvFault &first = contents.faults.first();
        return failure(ErrorCode::Malformed, name, words(first), first.line);
    }
    return std::move(contents.rows);
}

Result<QList<CsvRow>> readCsvFile(const QString &path)
{
    constexpr qint64 largest = 32'000'000;
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    if (file.size() > largest)
        return failure(ErrorCode::TooLarge, path, {}, file.size(), largest);
    const QByteArray bytes = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, path, file.errorString());
    return readCsvRows(bytes, QFileInfo(path).fileName());
}

} // namespace cloudward
