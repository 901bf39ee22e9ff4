// SPDX-License-Identifier: Apache-2.0
#include "core/backup/filteredread.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cloudward {

qint64 FilteredRead::give(char *data, qint64 size)
{
    while (true) {
        if (m_piece.isEmpty() && !m_atEnd) {
            m_piece = m_next();
            m_atEnd = m_piece.isEmpty();
        }
        if (m_piece.isEmpty() && m_unsettled.isEmpty())
            return 0;
        const qsizetype kept = m_unsettled.size();
        const qsizetype taken = std::min<qsizetype>(m_piece.size(), size - kept);
        std::memcpy(data, m_unsettled.constData(), size_t(kept));
        if (taken > 0)
            std::memcpy(data + kept, m_piece.data(), size_t(taken));
        m_piece = m_piece.sliced(taken);
        const qsizetype settled = m_filter.filter(data, kept + taken, m_atEnd);
        m_unsettled = QByteArray(data + settled, kept + taken - settled);
        if (settled > 0)
            return settled;
    }
}

DocumentStart lookAtStart(QByteArrayView start)
{
    DocumentStart found;
    found.isUtf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") ||
                    start.startsWith(QByteArrayView("<\0", 2)) || start.startsWith(QByteArrayView("\0<", 2));
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    found.looksLikeXml = start.trimmed().startsWith('<');
    static const QRegularExpression declaration(
        u"\\A<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']"_s);
    constexpr qsizetype longestDeclaration = 200;
    const auto match = declaration.match(QString::fromLatin1(start.first(std::min(start.size(), longestDeclaration))));
    if (match.hasMatch() && match.capturedView(1).compare(u"UTF-8", Qt::CaseInsensitive) != 0)
        found.otherEncoding = match.captured(1);
    return found;
}

} // namespace cloudward
