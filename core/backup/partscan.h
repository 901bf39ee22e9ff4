// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalcharacters.h"
#include "core/backup/xmlscan.h"
#include "core/work/work.h"

#include <QIODevice>
#include <QStringList>

namespace cloudward {

/// What is wrong with one XML file of a backup, as bytes and as XML.
struct PartReport
{
    bool cancelled = false;
    QString readError;     ///< the device failed: the words it has for it; empty when it did not
    bool utf16 = false;    ///< not read any further
    QString otherEncoding; ///< declared, where it is not UTF-8
    std::optional<XmlFault> fault;
    bool truncated = false; ///< the end is missing

    qint64 illegalCount = 0;
    QStringList illegalPlaces; ///< "entities.xml, line 12, Issue 10001: U+001F"
    qint64 badByteCount = 0;
    QStringList badBytePlaces;
};

/// Remembers in which rows the filter's places lie.
class PlaceNames
{
public:
    /// Names the places that lie between the end of the last row and `line`.
    void rowEnds(qint64 line, const std::function<QString()> &row, const IllegalCharacters &filter);
    QString illegalRow(qsizetype place) const { return m_illegalRows.value(place); }
    QString badByteRow(qsizetype place) const { return m_badByteRows.value(place); }

private:
    QStringList m_illegalRows;
    QStringList m_badByteRows;
};

/// Reads `device` to its end through the filter and the parser.
class PartScan
{
public:
    /// `step` is called with the bytes of XML read so far, once a buffer, and says whether to go on.
    using Step = std::function<Result<void>(qint64 read)>;

    PartScan(QIODevice &device, QString name, Step step);
    PartReport run(XmlHandler &handler);

    /// For the handler: a row ended.
    void rowEnds(qint64 line, const std::function<QString()> &row) { m_names.rowEnds(line, row, m_filter); }

private:
    qint64 give(char *data, qint64 size);
    bool fill();
    void lookAtStart();
    bool isTruncated(const XmlFault &fault) const;
    bool endsInsideTag() const;
    QStringList namePlaces(const QList<IllegalPlace> &places, bool bytes) const;

    QIODevice &m_device;
    QString m_name;
    Step m_step;
    IllegalCharacters m_filter;
    PlaceNames m_names;
    PartReport m_report;
    QByteArray m_buffer;
    qsizetype m_begin = 0;   ///< of what the parser has not got yet
    qsizetype m_settled = 0; ///< end of what it may get
    qsizetype m_filled = 0;  ///< end of what was read
    qint64 m_read = 0;
    bool m_atEnd = false;
    bool m_looksLikeXml = false;
    QByteArray m_tail; ///< the last bytes of what was read
};

} // namespace cloudward
