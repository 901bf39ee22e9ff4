// SPDX-License-Identifier: Apache-2.0
#include "core/backup/entityreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;
constexpr qsizetype longestId = 20;
/// Jira itself has some two hundred.
constexpr qsizetype mostEntities = 10'000;

} // namespace

bool EntityReader::startElement(const XmlElement &element)
{
    ++m_depth;
    if (m_depth == 1) {
        m_isBackup = element.name == "entity-engine-xml";
        if (m_isBackup)
            readRoot(element.attributes);
        return m_isBackup;
    }
    if (m_depth == rowDepth) {
        beginRow(element);
        m_isBackup = m_facts.entities() <= mostEntities;
        return m_isBackup;
    }
    if (m_depth == fieldDepth)
        m_childStart = element.end;
    if (m_depth == fieldDepth && m_plan) {
        const KnownField &field = known(element.name, element.nameId);
        m_childField = field.field;
        m_childIsText = field.field < 0 && field.isText;
        if (m_childField >= 0)
            m_row.set(m_childField, {});
        if (m_childIsText)
            m_facts.links().begin();
    }
    return true;
}

void EntityReader::readRoot(std::span<const XmlAttribute> attributes)
{
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == "date")
            m_facts.takeExportDate(attribute.value.decoded().toLongLong());
    }
}

void EntityReader::beginRow(const XmlElement &element)
{
    if (element.name.data() != m_entityName) {
        m_entityName = element.name.data();
        m_entity = element.name.toByteArray();
        m_count = m_facts.counterOf(QString::fromUtf8(m_entity));
        m_plan = planFor(element.name);
    }
    if (wantsFields && wantsFields(element.end))
        tellFields(element);
    ++*m_count;
    m_id.clear();
    m_row.clear();
    if (!element.attributes.empty() && element.attributes.front().name == "id") {
        const QByteArrayView id = element.attributes.front().value.raw();
        m_id.assign(id.data(), size_t(std::min(id.size(), longestId)));
    }
    if (!m_plan)
        return;
    for (const XmlAttribute &attribute : element.attributes) {
        const KnownField &field = known(attribute.name, attribute.nameId);
        if (field.field >= 0)
            m_row.set(field.field, attribute.value);
        else if (field.isText)
            m_row.addLinks(m_facts.links().countIn(attribute.value.raw()));
    }
}

void EntityReader::tellFields(const XmlElement &element) const
{
    for (const XmlAttribute &attribute : element.attributes) {
        const auto from = attribute.value.offset();
        onField(attribute.name, from, from + attribute.value.raw().size());
    }
}

/// What the plan wants of a field of this name.
const EntityReader::KnownField &EntityReader::known(QByteArrayView name, quint32 nameId)
{
    if (nameId >= m_fields.size())
        m_fields.resize(nameId + 1);
    KnownField &known = m_fields[nameId];
    if (known.plan != m_plan) {
        const auto &wanted = m_plan->fields;
        const auto found = name.isEmpty() ? wanted.end() : std::ranges::find(wanted, name);
        known = {.plan = m_plan,
            .field = found == wanted.end() ? -1 : int(found - wanted.begin()),
            .isText = std::ranges::contains(m_plan->texts, name)};
    }
    return known;
}

void EntityReader::endElement(const XmlElementEnd &element)
{
    if (m_depth == fieldDepth) {
        if (wantsFields && wantsFields(element.offset))
            onField(element.name, m_childStart, element.offset);
        m_childField = -1;
        if (std::exchange(m_childIsText, false))
            m_row.addLinks(m_facts.links().finish());
    }
    if (m_depth == rowDepth) {
        if (m_plan)
            (m_facts.*m_plan->take)(m_row);
        if (onRowEnd)
            onRowEnd(element.end);
    }
    --m_depth;
}

QString EntityReader::place() const
{
    if (m_depth >= rowDepth || m_entity.isEmpty())
        return currentRow();
    return QCoreApplication::translate("BackupAudit", "after %1").arg(currentRow());
}

QString EntityReader::currentRow() const
{
    const auto row = QString::fromUtf8(m_entity);
    return m_id.empty() ? row : row + u' ' + QString::fromStdString(m_id);
}

void EntityReader::text(const XmlValue &piece)
{
    if (m_childField >= 0 && m_depth == fieldDepth)
        m_row.append(m_childField, piece);
    else if (m_childIsText && m_depth == fieldDepth)
        m_facts.links().add(piece.raw());
}

void EntityReader::comment(const XmlValue &text)
{
    if (m_depth == 0)
        m_facts.takeHeader(readHeaderComment(QString::fromUtf8(text.decoded())));
    else if (m_depth == 1)
        m_facts.takeTrailer(readTrailerComment(QString::fromUtf8(text.decoded())));
}

} // namespace cloudward
