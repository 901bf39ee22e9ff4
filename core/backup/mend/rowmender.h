// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/editedstream.h"
#include "core/backup/mend/rowrules.h"
#include "core/backup/rowreader.h"

#include <vector>

namespace cloudward {

using MendChangeSink = std::function<void(const MendChange &change)>;

/// Follows a scan of entities.xml and puts what the rules say of its rows into the stream that the scanner's bytes were
/// taken from. Rows that are taken away go with the blanks before them, and the counts of the comment at the end are put
/// right.
class RowMender : public RowReader
{
public:
    /// The references outlive this.
    RowMender(const MendChoices &choices, EditedStream &stream, MendChangeSink changed);

    QString currentRow() const override;
    /// Whatever lies before this offset is no longer changed here.
    qint64 settled() const { return m_settled; }

    bool startElement(const XmlElement &element) override;
    void endElement(const XmlElementEnd &element) override;
    void text(const XmlValue &piece) override;
    void comment(const XmlValue &text) override;

private:
    /// Where a field of the row at hand stands. One that is an element has no quotes, and may be CDATA.
    struct Place
    {
        qint64 offset = 0;
        qint64 size = 0;
        bool isElement = false;
    };

    void endRow(qint64 end, qint64 line);
    void apply(const RowVerdict::FieldEdit &edit, qint64 line);
    void mendCounts(const XmlValue &text);
    QString rowId() const;

    const MendChoices &m_choices;
    EditedStream &m_stream;
    MendChangeSink m_changed;

    int m_depth = 0;
    QByteArray m_entity;
    bool m_isWanted = false;
    qint64 m_rowStart = 0;
    qint64 m_settled = 0;
    std::vector<MendField> m_fields;
    std::vector<Place> m_places;
    std::string m_text;
    QHash<QByteArray, qint64> m_removed; ///< rows by entity
};

} // namespace cloudward
