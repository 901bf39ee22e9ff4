// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendingreader.h"
#include "core/backup/mend/rowrules.h"

#include <vector>

namespace cloudward {

/// Follows a scan of entities.xml and puts what the rules say of its rows into the stream that the scanner's bytes were
/// taken from. Rows that are taken away go with the blanks before them, and the counts of the comment at the end are put
/// right.
class RowMender : public MendingReader
{
public:
    /// The references outlive this.
    RowMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed);

    bool isBackup() const override { return m_isBackup; }
    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &piece) override;
    void comment(const XmlValue &text) override;

private:
    /// Where the value of a field of the row at hand stands: between quotes, or between tags and perhaps as CDATA.
    struct Place
    {
        qint64 offset = 0;
        qint64 size = 0;
    };

    void beginRow(const XmlElement &element);
    void endRow(qint64 end, qint64 line);
    void apply(const RowVerdict::FieldEdit &edit, qint64 line);
    void mendCounts(const XmlValue &text);
    void addFields();
    qint64 startWithBlanks();
    QString rowId() const;

    const MendChoices &m_choices;

    bool m_isBackup = false;
    int m_depth = 0;
    QByteArray m_entity;
    bool m_isWanted = false;
    qint64 m_fieldStart = 0;
    std::vector<MendField> m_fields;
    std::vector<Place> m_places;
    std::string m_text;
    qint64 m_rowStart = 0;
    qint64 m_tagEnd = 0;                 ///< of the row's start tag
    QByteArray m_newFields;              ///< as they go into the start tag
    QHash<QByteArray, qint64> m_removed; ///< rows by entity
};

} // namespace cloudward
