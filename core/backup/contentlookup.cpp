// SPDX-License-Identifier: Apache-2.0
#include "core/backup/contentlookup.h"

#include "core/backup/backupsource.h"
#include "core/backup/partscan.h"
#include "core/backup/rowreader.h"

#include <array>
#include <span>
#include <string>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;
constexpr size_t mostFields = 4;

/// An entity that is looked at, and the fields of it that are; a field may also be an element.
struct Plan
{
    QByteArrayView entity;
    std::array<QByteArrayView, mostFields> fields;
};

constexpr std::array<Plan, 4> plans{{
    {"Avatar", {"id", "avatarType", "systemAvatar", {}}},
    {"FileAttachment", {"id", "issue", "filename", "filesize"}},
    {"Issue", {"project", "number", "key", "reporter"}},
    {"Project", {"id", "avatar", {}, {}}},
}};

/// Rows come in alphabetical order of their entities: avatars before the projects that show them.
class LookupReader final : public RowReader
{
public:
    explicit LookupReader(const LookupWishes &wishes)
        : m_wishes(wishes)
        , m_reporter(wishes.reporter.toUtf8().toStdString())
    {}

    BackupLookup take() { return std::move(m_found); }
    QString currentRow() const override { return m_plan ? QString::fromUtf8(m_plan->entity) : QString(); }

    bool startElement(const XmlElement &element) override
    {
        ++m_depth;
        if (m_depth == 1)
            return element.name == "entity-engine-xml";
        if (m_depth == rowDepth) {
            beginRow(element);
        } else if (m_depth == fieldDepth && m_plan) {
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
            if (m_plan)
                endRow();
            m_plan = nullptr;
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
        const auto found = name.isEmpty() ? m_plan->fields.end() : std::ranges::find(m_plan->fields, name);
        return found == m_plan->fields.end() ? nullptr : &m_values[size_t(found - m_plan->fields.begin())];
    }

    void beginRow(const XmlElement &element)
    {
        const auto plan = std::ranges::find(plans, element.name, &Plan::entity);
        m_plan = plan == plans.end() ? nullptr : &*plan;
        if (!m_plan)
            return;
        for (auto &value : m_values)
            value.clear();
        for (const auto &attribute : element.attributes) {
            if (auto *field = fieldNamed(attribute.name))
                attribute.value.assignTo(*field);
        }
    }

    qint64 number(size_t field) const { return QByteArrayView(m_values[field]).toLongLong(); }

    void endRow()
    {
        if (m_plan == &plans[0]) {
            if (m_values[1] == "project" && m_values[2] != "1")
                m_ownAvatars.insert(number(0));
        } else if (m_plan == &plans[1]) {
            if (m_wishes.attachmentsOf.contains(number(1)))
                m_found.attachments[number(1)] += {number(0), QString::fromStdString(m_values[2]), number(3)};
        } else if (m_plan == &plans[2]) {
            takeIssue();
        } else if (m_ownAvatars.contains(number(1))) {
            m_found.projectsWithOwnAvatar.insert(number(0));
        }
    }

    void takeIssue()
    {
        if (!m_reporter.empty() && m_values[3] == m_reporter)
            ++m_found.reported;
        if (!m_wishes.issuesOf.contains(number(0)))
            return;
        // Up to Jira 6.0 a row has the whole key and no number.
        const auto &key = m_values[2];
        const auto issue =
            m_values[1].empty() ? QByteArrayView(key).sliced(qsizetype(key.rfind('-') + 1)).toLongLong() : number(1);
        m_found.issueNumbers[number(0)] += issue;
    }

    const LookupWishes &m_wishes;
    std::string m_reporter;
    BackupLookup m_found;
    QSet<qint64> m_ownAvatars;
    int m_depth = 0;
    const Plan *m_plan = nullptr;
    std::string *m_field = nullptr;
    std::array<std::string, mostFields> m_values;
};

} // namespace

Result<BackupLookup> lookUpInBackup(const QString &path, const LookupWishes &wishes, Work &work)
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
    LookupReader reader(wishes);
    const auto report = PartScan(**device, part.name, step).run(reader);
    if (report.cancelled || work.cancel.requested())
        return failure(ErrorCode::Cancelled, path);
    if (!report.readError.isEmpty())
        return failure(ErrorCode::NotReadable, part.name, report.readError);
    if (report.fault)
        return failure(ErrorCode::Malformed, part.name, report.fault->words);
    return reader.take();
}

} // namespace cloudward
