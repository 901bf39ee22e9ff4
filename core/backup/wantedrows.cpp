// SPDX-License-Identifier: Apache-2.0
#include "core/backup/wantedrows.h"

#include "core/backup/backupsource.h"
#include "core/backup/partscan.h"
#include "core/backup/rowreader.h"

#include <algorithm>

namespace cloudward {

namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;

class WantedRowReader final : public RowReader
{
public:
    WantedRowReader(std::span<const WantedRow> wanted, const TakeRow &take)
        : m_wanted(wanted)
        , m_take(take)
    {}

    QString currentRow() const override { return m_row ? QString::fromUtf8(m_row->entity) : QString(); }

    bool startElement(const XmlElement &element) override
    {
        ++m_depth;
        if (m_depth == 1)
            return element.name == "entity-engine-xml";
        if (m_depth == rowDepth) {
            beginRow(element);
        } else if (m_depth == fieldDepth && m_row) {
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
            if (m_row)
                m_take(*m_row, m_values);
            m_row = nullptr;
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
        const auto found = name.isEmpty() ? m_row->fields.end() : std::ranges::find(m_row->fields, name);
        return found == m_row->fields.end() ? nullptr : &m_values[size_t(found - m_row->fields.begin())];
    }

    void beginRow(const XmlElement &element)
    {
        const auto row = std::ranges::find(m_wanted, element.name, &WantedRow::entity);
        m_row = row == m_wanted.end() ? nullptr : &*row;
        if (!m_row)
            return;
        for (auto &value : m_values)
            value.clear();
        for (const auto &attribute : element.attributes) {
            if (auto *field = fieldNamed(attribute.name))
                attribute.value.assignTo(*field);
        }
    }

    std::span<const WantedRow> m_wanted;
    const TakeRow &m_take;
    int m_depth = 0;
    const WantedRow *m_row = nullptr; ///< that is being read
    std::string *m_field = nullptr;
    RowValues m_values;
};

} // namespace

Result<void> readWantedRows(const QString &path, std::span<const WantedRow> wanted, const TakeRow &take, Work &work)
{
    BackupSource source;
    if (auto opened = source.open(path, work); !opened)
        return std::unexpected(opened.error());
    if (source.shape() == BackupSource::Shape::NotABackup || !source.entities())
        return failure(ErrorCode::Malformed, path, source.problem());
    const auto part = *source.entities();
    const auto device = source.openPart(part);
    if (!device)
        return std::unexpected(device.error());
    const auto step = [&](qint64 read) {
        return work.step({Phase::Reading, Unit::Bytes, part.packedOf(read), part.packedSize, part.name});
    };
    WantedRowReader reader(wanted, take);
    const auto report = PartScan(**device, part.name, step).run(reader);
    if (report.cancelled || work.cancel.requested())
        return failure(ErrorCode::Cancelled, path);
    if (!report.readError.isEmpty())
        return failure(ErrorCode::NotReadable, part.name, report.readError);
    if (report.fault)
        return failure(ErrorCode::Malformed, part.name, report.fault->words);
    return {};
}

} // namespace cloudward
