// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/entityplan.h"
#include "core/backup/factscollector.h"
#include "core/backup/rowreader.h"

#include <string>
#include <vector>

namespace cloudward {

/// Turns the elements of entities.xml into rows: a row is an element below the root, its fields are attributes, or
/// child elements where a value has several lines. Counts every row and hands the fields that matter to a
/// FactsCollector.
class EntityReader : public RowReader
{
public:
    explicit EntityReader(FactsCollector &facts)
        : m_facts(facts)
    {}

    /// The first element was entity-engine-xml, and there are not more kinds of rows than any Jira can have.
    bool isBackup() const { return m_isBackup; }
    /// The row that is being read or, between rows, which one it comes after, in words; empty before the first.
    QString place() const;
    QString currentRow() const override;

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &piece) override;
    void comment(const XmlValue &text) override;

private:
    struct KnownField
    {
        const EntityPlan *plan = nullptr; ///< of which the rest is true
        int field = -1;                   ///< -1: not wanted
        bool isText = false;              ///< links in it are counted
    };

    void tellFields(const XmlElement &element) const;
    void beginRow(const XmlElement &element);
    void readRoot(std::span<const XmlAttribute> attributes);
    const KnownField &known(QByteArrayView name, quint32 nameId);

    FactsCollector &m_facts;
    bool m_isBackup = false;
    int m_depth = 0;

    QByteArray m_entity;
    const char *m_entityName = nullptr; ///< m_entity's spelling in the scanner
    qint64 *m_count = nullptr;
    const EntityPlan *m_plan = nullptr;
    std::vector<KnownField> m_fields; ///< by nameId
    EntityRow m_row;
    std::string m_id;
    qint64 m_childStart = 0;
    int m_childField = -1;
    bool m_childIsText = false;
};

} // namespace cloudward
