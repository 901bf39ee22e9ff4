// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachreport.h"

#include "core/people/csv.h"
#include "core/work/files.h"

#include <QDir>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 1 << 16;

Result<void> writeRows(PartFile &file, const QList<std::pair<AttachItem, AttachResult>> &results)
{
    auto buffer = csvLine({u"what"_s, u"issue"_s, u"file"_s, u"size"_s, u"attachment id"_s, u"original author"_s,
        u"original created"_s, u"id in the cloud"_s, u"reason"_s});
    for (const auto &[item, result] : results) {
        buffer += csvLine({resultName(result.what), item.issueKey, item.fileName, QString::number(item.size),
            QString::number(item.attachmentId), item.author, item.created, result.cloudId, result.reason});
        if (buffer.size() < bufferSize)
            continue;
        if (auto written = file.write(buffer); !written)
            return written;
        buffer.clear();
    }
    return file.write(buffer);
}

} // namespace

QString resultName(AttachResult::What what)
{
    switch (what) {
    case AttachResult::What::Uploaded: return u"uploaded"_s;
    case AttachResult::What::AlreadyThere: return u"already-there"_s;
    case AttachResult::What::TooLarge: return u"too-large"_s;
    case AttachResult::What::Missing: return u"missing"_s;
    case AttachResult::What::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString freeReportPath(const QString &folder)
{
    const QDir inside(folder);
    QString path = inside.filePath(u"attachments-by-rest.csv"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = inside.filePath(u"attachments-by-rest-%1.csv"_s.arg(number));
    return path;
}

Result<QSet<qint64>> attachmentIdsIn(const QString &csvPath, const QStringList &what)
{
    QFile file(csvPath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, csvPath, file.errorString());
    const auto rows = readCsv(file.readAll(), csvPath);
    if (!rows)
        return std::unexpected(rows.error());
    const auto column = rows->isEmpty() ? -1 : rows->first().indexOf(u"attachment id"_s);
    QSet<qint64> ids;
    for (const auto &row : *rows) {
        const auto id = column < 0 ? 0 : row.value(column).toLongLong();
        if (id > 0 && (what.isEmpty() || what.contains(row.first())))
            ids.insert(id);
    }
    if (ids.isEmpty())
        return failure(ErrorCode::InvalidInput, csvPath, u"there is no attachment id in it"_s);
    return ids;
}

Result<void> writeAttachReport(const QString &path, const QList<std::pair<AttachItem, AttachResult>> &results)
{
    PartFile file(path);
    auto written = file.open();
    if (written)
        written = writeRows(file, results);
    if (written)
        written = file.commit();
    if (!written)
        file.discard();
    return written;
}

} // namespace cloudward
