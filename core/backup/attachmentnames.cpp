// SPDX-License-Identifier: Apache-2.0
#include "core/backup/attachmentnames.h"

#include "core/backup/backupsource.h"
#include "core/backup/partscan.h"
#include "core/backup/rowreader.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;

/// Rows of FileAttachment and no others.
class NameReader final : public RowReader
{
public:
    explicit NameReader(const QSet<qint64> &wanted)
        : m_wanted(wanted)
    {}

    QHash<qint64, AttachmentName> take() { return std::move(m_names); }
    QString currentRow() const override { return u"FileAttachment"_s; }

    bool startElement(const XmlElement &element) override
    {
        ++m_depth;
        if (m_depth == 1)
            return element.name == "entity-engine-xml";
        if (m_depth == rowDepth) {
            m_reading = element.name == "FileAttachment";
            if (m_reading)
                beginRow(element);
        } else if (m_depth == fieldDepth && m_reading) {
            m_field = fieldNamed(element.name);
            if (m_field)
                m_field->clear();
        }
        return true;
    }

    void endElement(const XmlElementEnd &element) override
    {
        if (m_depth == fieldDepth)
            m_field = nullptr;
        if (m_depth == rowDepth) {
            if (m_reading)
                endRow();
            m_reading = false;
            if (onRowEnd)
                onRowEnd(element.end);
        }
        --m_depth;
    }

    void text(const XmlValue &piece) override
    {
        if (m_field && m_depth == fieldDepth)
            piece.appendTo(*m_field);
    }

    void comment(const XmlValue &) override {}

private:
    std::string *fieldNamed(QByteArrayView name)
    {
        if (name == "id")
            return &m_id;
        if (name == "filename")
            return &m_fileName;
        if (name == "author")
            return &m_author;
        return name == "created" ? &m_created : nullptr;
    }

    void beginRow(const XmlElement &element)
    {
        for (auto *field : {&m_id, &m_fileName, &m_author, &m_created})
            field->clear();
        for (const auto &attribute : element.attributes) {
            if (auto *field = fieldNamed(attribute.name))
                attribute.value.assignTo(*field);
        }
    }

    void endRow()
    {
        bool isNumber = false;
        const auto id = QByteArray::fromStdString(m_id).toLongLong(&isNumber);
        if (isNumber && m_wanted.contains(id))
            m_names.insert(id, {QString::fromStdString(m_fileName), QString::fromStdString(m_author),
                                   QString::fromStdString(m_created)});
    }

    const QSet<qint64> &m_wanted;
    QHash<qint64, AttachmentName> m_names;
    int m_depth = 0;
    bool m_reading = false;
    std::string *m_field = nullptr;
    std::string m_id;
    std::string m_fileName;
    std::string m_author;
    std::string m_created;
};

} // namespace

Result<QHash<qint64, AttachmentName>> readAttachmentNames(
    const QString &backupPath, const QSet<qint64> &wanted, Work &work)
{
    BackupSource source;
    if (auto opened = source.open(backupPath, work); !opened)
        return std::unexpected(opened.error());
    if (source.shape() == BackupSource::Shape::NotABackup || !source.entities())
        return failure(ErrorCode::Malformed, backupPath, source.problem());
    const auto part = *source.entities();
    const auto device = source.openPart(part);
    if (!device)
        return std::unexpected(device.error());
    const auto step = [&](qint64 read) {
        return work.step({Phase::Reading, Unit::Bytes, part.packedOf(read), part.packedSize, part.name});
    };
    NameReader reader(wanted);
    const auto report = PartScan(**device, part.name, step).run(reader);
    if (report.cancelled || work.cancel.requested())
        return failure(ErrorCode::Cancelled, backupPath);
    if (!report.readError.isEmpty())
        return failure(ErrorCode::NotReadable, part.name, report.readError);
    if (report.fault)
        return failure(ErrorCode::Malformed, part.name, report.fault->words);
    return reader.take();
}

} // namespace cloudward
