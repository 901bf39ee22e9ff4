// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/bytescan.h"

#include <QByteArrayView>

#include <array>
#include <deque>
#include <string>
#include <vector>

namespace cloudward {

/// A name of an element or attribute that a document has used.
class XmlName
{
public:
    XmlName(QByteArrayView text, quint32 nameId);

    /// As written, with its prefix.
    QByteArrayView text() const { return {m_text.data(), qsizetype(m_text.size())}; }
    /// Behind the prefix.
    QByteArrayView local() const { return text().sliced(m_prefix); }
    qsizetype size() const { return qsizetype(m_text.size()); }
    /// xmlns, or xmlns:something: an attribute that declares a namespace.
    bool declaresNamespace() const { return m_declaresNamespace; }

    /// These letters stand at `at`, where bytes::slack bytes more than the document has may be read.
    bool standsAt(const char *at) const
    {
#if defined(__SSE2__)
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i start = _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_start.data()));
        const auto same = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, start)));
        return (same & m_startMask) == m_startMask && (m_text.size() <= m_start.size() || standsBehindStart(at));
#else
        return std::memcmp(at, m_text.data(), std::min<size_t>(m_text.size(), bytes::slack)) == 0 &&
               (m_text.size() <= size_t(bytes::slack) || standsBehindStart(at));
#endif
    }

    const quint32 id;               ///< from 0, in the order met
    quint64 lastTag = 0;            ///< for the scanner: the last tag that had this attribute
    XmlName *follower = nullptr;    ///< for the scanner: the attribute that came after it the last time
    XmlName *nextElement = nullptr; ///< for the scanner: the element that began after it the last time

private:
    bool standsBehindStart(const char *at) const;

    std::string m_text;
    qsizetype m_prefix = 0;
    bool m_declaresNamespace = false;
    std::array<char, 16> m_start{};
    unsigned m_startMask = 0;
};

/// The names of one document. Spelled alike means the same XmlName.
class XmlNames
{
public:
    XmlNames();
    /// Null where there would be more than `most`.
    XmlName *find(QByteArrayView text);

    static constexpr qsizetype most = 50'000;
    static constexpr qsizetype longest = 1'000; ///< in bytes

private:
    void grow();

    std::deque<XmlName> m_names;
    std::vector<XmlName *> m_table; ///< by hash; its size is a power of two
};

struct XmlNameEnd
{
    const char *end; ///< the same as the beginning where no name begins there
};

/// The end of the longest XML name at the beginning of what is there; it may go on where that is `end`.
XmlNameEnd endOfXmlName(const char *at, const char *end);

constexpr bool isXmlBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

} // namespace cloudward
