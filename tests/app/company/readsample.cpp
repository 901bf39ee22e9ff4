// SPDX-License-Identifier: Apache-2.0
#include "tests/app/company/readsample.h"

#include "core/archive/zipreader.h"

#include <QXmlStreamReader>

namespace cloudward {

using namespace Qt::StringLiterals;

QList<ReadRow> ReadBackup::of(const QString &entity) const
{
    QList<ReadRow> found;
    for (const ReadRow &row : rows) {
        if (row.entity == entity)
            found.append(row);
    }
    return found;
}

ReadRow ReadBackup::one(const QString &entity, const QString &id) const
{
    for (const ReadRow &row : rows) {
        if (row.entity == entity && row[u"id"_s] == id)
            return row;
    }
    return {};
}

ReadBackup readBackup(const QString &path)
{
    ReadBackup backup;
    ZipReader zip;
    if (const auto opened = zip.open(path); !opened) {
        backup.problem = opened.error().detail;
        return backup;
    }
    const auto entries = zip.entries();
    for (qsizetype i = 0; entries && i < entries->size(); ++i) {
        backup.zipNames.append(entries->at(i).name);
        const auto device = zip.openEntry(i);
        const QByteArray bytes = device ? (*device)->readAll() : QByteArray();
        if (!zip.finishEntry())
            backup.problem = u"CRC"_s;
        (i == 0 ? backup.entities : backup.activeObjects) = bytes;
    }

    QXmlStreamReader xml(backup.entities);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Comment: backup.comments.append(xml.text().toString()); break;
        case QXmlStreamReader::StartElement:
            if (++depth == 2) {
                ReadRow row{xml.name().toString(), {}};
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    row.fields.insert(attribute.name().toString(), attribute.value().toString());
                backup.rows.append(row);
            } else if (depth == 3) {
                const QString field = xml.name().toString();
                backup.rows.last().fields.insert(field, xml.readElementText());
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    if (xml.hasError())
        backup.problem = xml.errorString();
    return backup;
}

SampleParameters smallCompany()
{
    SampleParameters parameters;
    parameters.users = 60;
    parameters.issues = 400;
    parameters.attachments = 120;
    parameters.attachmentBytes = 1'500'000;
    return parameters;
}

} // namespace cloudward
