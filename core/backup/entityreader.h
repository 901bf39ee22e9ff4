// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/factscollector.h"
#include "core/backup/illegalcharacters.h"
#include "core/backup/xmlscan.h"

#include <array>
#include <string>

namespace cloudward {

/// Turns the elements of entities.xml into rows: a row is an element below the root, its fields are attributes, or
/// child elements where a value has several lines. Counts every row and hands the fields that matter to a
/// FactsCollector.
class EntityReader : public XmlHandler
{
public:
    explicit EntityReader(FactsCollector &facts)
        : m_facts(facts)
    {}

    /// The first element was entity-engine-xml, and there are not more kinds of rows than any Jira can have.
    bool isBackup() const { return m_isBackup; }
    /// The entity that is being read, or was read last; empty before the first.
    QString currentEntity() const { return QString::fromUtf8(m_entity); }

    bool startElement(QByteArrayView name, std::span<const XmlAttribute> attributes) override;
    void endElement(QByteArrayView name, qint64 line) override;
    void text(QByteArrayView piece) override;
    void comment(QByteArrayView text) override;

    /// Called at the end of each row with the line where it ends and "Issue 10001".
    std::function<void(qint64 line, const std::function<QString()> &row)> onRowEnd;

private:
    struct ColumnCache
    {
        const char *name = nullptr;
        int field = -1;
        bool isText = false;
    };

    void beginRow(QByteArrayView name, std::span<const XmlAttribute> attributes);
    void readRoot(std::span<const XmlAttribute> attributes);
    int fieldOf(QByteArrayView name) const;
    bool isText(QByteArrayView name) const;

    FactsCollector &m_facts;
    bool m_isBackup = false;
    int m_depth = 0;

    QByteArray m_entity;
    const char *m_entityName = nullptr; ///< m_entity's spelling in the parser
    qint64 *m_count = nullptr;
    const EntityPlan *m_plan = nullptr;
    std::vector<ColumnCache> m_columns; ///< by position: rows of an entity mostly have the same attributes
    EntityRow m_row;
    std::string m_id;
    int m_childField = -1;
    bool m_childIsText = false;
};

} // namespace cloudward
