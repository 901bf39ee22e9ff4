// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <functional>
#include <memory>

namespace cloudward {

/// Fills a buffer of at least smallestXmlRead bytes; 0 at the end.
using XmlRead = std::function<qint64(char *data, qint64 size)>;
inline constexpr qint64 smallestXmlRead = 64;

/// The part of a document that a scanner looks at. Behind its end there are zeros (bytes::slack of them), so that a look
/// at a few bytes needs no check. Knows lines and columns of what it holds.
class XmlBuffer
{
public:
    explicit XmlBuffer(const XmlRead &read);

    /// Reads on, and keeps what stands from `keep` on; `keep` is where it stands afterwards. The buffer grows where that
    /// is most of it. False where the document has no more.
    bool more(const char *&keep);
    const char *end() const { return m_end; }

    /// In bytes from the beginning of the document.
    qint64 offsetOf(const char *at) const { return m_offset + (at - m_data.get()); }
    /// From 1. Each call is to ask for a place further on.
    qint64 lineOf(const char *at);
    /// In characters, from 1.
    int columnOf(const char *at) const;

private:
    void drop(const char *until);

    const XmlRead &m_read;
    std::unique_ptr<char[]> m_data;
    qsizetype m_capacity;
    const char *m_end;
    const char *m_counted; ///< lines were counted until here
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qint64 m_columnsDropped = 0; ///< characters of the line that the data begins in
    bool m_atEnd = false;
};

} // namespace cloudward
