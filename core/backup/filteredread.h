// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalcharacters.h"

#include <QByteArray>

#include <functional>

namespace cloudward {

/// What scanXml() reads a document from: its bytes, piece by piece, through the filter.
class FilteredRead
{
public:
    /// The next bytes, which stay until the next call; empty at the end.
    using Next = std::function<QByteArrayView()>;

    FilteredRead(Next next, IllegalPlaceSink found)
        : m_next(std::move(next))
        , m_filter(std::move(found))
    {}

    /// An XmlRead. `size` has to be larger than a character.
    qint64 give(char *data, qint64 size);

private:
    Next m_next;
    IllegalCharacters m_filter;
    QByteArrayView m_piece; ///< what was not asked for yet
    QByteArray m_unsettled; ///< handed to the filter, and not settled
    bool m_atEnd = false;
};

/// What the first bytes of a document say of its encoding.
struct DocumentStart
{
    bool isUtf16 = false;
    bool looksLikeXml = false;
    QString otherEncoding; ///< declared, where it is not UTF-8
};

DocumentStart lookAtStart(QByteArrayView firstBytes);

} // namespace cloudward
