// SPDX-License-Identifier: Apache-2.0
#include "core/backup/entityreader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int rowDepth = 2;
constexpr int fieldDepth = 3;
/// Jira itself has some two hundred.
constexpr qsizetype mostEntities = 10'000;

} // namespace

bool EntityReader::startElement(QByteArrayView name, std::span<const XmlAttribute> attributes)
{
    ++m_depth;
    if (m_depth == 1) {
        m_isBackup = name == "entity-engine-xml";
        if (m_isBackup)
            readRoot(attributes);
        return m_isBackup;
    }
    if (m_depth == rowDepth) {
        beginRow(name, attributes);
        m_isBackup = m_facts.entities() <= mostEntities;
        return m_isBackup;
    } else if (m_depth == fieldDepth && m_plan) {
        m_childField = fieldOf(name);
        if (m_childField >= 0)
            m_row.set(m_childField, {});
        m_childIsText = m_childField < 0 && isText(name);
        if (m_childIsText)
            m_facts.links().begin();
    }
    return true;
}

void EntityReader::readRoot(std::span<const XmlAttribute> attributes)
{
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == "date")
            m_facts.takeExportDate(attribute.value.toLongLong());
    }
}

void EntityReader::beginRow(QByteArrayView name, std::span<const XmlAttribute> attributes)
{
    if (name.data() != m_entityName) {
        m_entityName = name.data();
        m_entity = name.toByteArray();
        m_count = m_facts.counterOf(QString::fromUtf8(m_entity));
        m_plan = planFor(name);
        m_columns.clear();
    }
    ++*m_count;
    m_id.clear();
    m_row.clear();
    m_columns.resize(std::max(m_columns.size(), attributes.size()));
    for (size_t i = 0; i < attributes.size(); ++i) {
        const XmlAttribute &attribute = attributes[i];
        if (i == 0 && attribute.name == "id")
            m_id.assign(attribute.value.data(), size_t(std::min<qsizetype>(attribute.value.size(), 20)));
        if (!m_plan)
            break;
        ColumnCache &column = m_columns[i];
        if (column.name != attribute.name.data())
            column = {
                .name = attribute.name.data(), .field = fieldOf(attribute.name), .isText = isText(attribute.name)};
        if (column.field >= 0)
            m_row.set(column.field, attribute.value);
        else if (column.isText)
            m_row.addLinks(m_facts.links().countIn(attribute.value));
    }
}

int EntityReader::fieldOf(QByteArrayView name) const
{
    for (int i = 0; i < mostFields && !m_plan->fields[size_t(i)].isEmpty(); ++i) {
        if (m_plan->fields[size_t(i)] == name)
            return i;
    }
    return -1;
}

bool EntityReader::isText(QByteArrayView name) const
{
    return std::ranges::contains(m_plan->texts, name);
}

void EntityReader::endElement(QByteArrayView, qint64 line)
{
    if (m_depth == fieldDepth) {
        m_childField = -1;
        if (std::exchange(m_childIsText, false))
            m_row.addLinks(m_facts.links().finish());
    }
    if (m_depth == rowDepth) {
        if (m_plan)
            (m_facts.*m_plan->take)(m_row);
        if (onRowEnd) {
            onRowEnd(line, [this] {
                QString row = QString::fromUtf8(m_entity);
                return m_id.empty() ? row : row + u' ' + QString::fromStdString(m_id);
            });
        }
    }
    --m_depth;
}

void EntityReader::text(QByteArrayView piece)
{
    if (m_childField >= 0 && m_depth == fieldDepth)
        m_row.append(m_childField, piece);
    else if (m_childIsText && m_depth == fieldDepth)
        m_facts.links().add(piece);
}

void EntityReader::comment(QByteArrayView text)
{
    if (m_depth == 0)
        m_facts.takeHeader(readHeaderComment(QString::fromUtf8(text)));
    else if (m_depth == 1)
        m_facts.takeTrailer(readTrailerComment(QString::fromUtf8(text)));
}

} // namespace cloudward
