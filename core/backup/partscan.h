// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/filteredread.h"
#include "core/backup/illegalplaces.h"
#include "core/backup/rowreader.h"
#include "core/work/work.h"

#include <QIODevice>
#include <QStringList>

namespace cloudward {

class ReadAhead;

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
    QStringList illegalPlaces; ///< "entities.xml, line 12, Issue 10001 summary: U+001F"
    qint64 badByteCount = 0;
    QStringList badBytePlaces;
};

/// Reads `device` to its end through the filter and the scanner. The device is read, and inflated, on another thread.
class PartScan
{
public:
    /// `step` is called with the bytes of XML read so far, once a buffer, and says whether to go on.
    using Step = std::function<Result<void>(qint64 read)>;

    PartScan(QIODevice &device, QString name, Step step);
    /// Once.
    PartReport run(RowReader &reader);

private:
    QByteArrayView next();
    bool isTruncated(const XmlFault &fault) const;
    void add(const IllegalPlace &place);
    void rowEnds(qint64 end, const RowReader &reader);
    QStringList namePlaces(const QList<IllegalPlaces::Named> &places) const;

    QIODevice &m_device;
    QString m_name;
    Step m_step;
    ReadAhead *m_ahead = nullptr; ///< during run()
    IllegalPlaces m_characters;
    IllegalPlaces m_references;
    IllegalPlaces m_badBytes;
    PartReport m_report;
    qint64 m_read = 0;
    bool m_looksLikeXml = false;
    QByteArray m_tail; ///< the last bytes of what was read
};

} // namespace cloudward
