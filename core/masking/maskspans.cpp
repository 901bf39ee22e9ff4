// SPDX-License-Identifier: Apache-2.0
#include "core/masking/maskspans.h"

#include <algorithm>

namespace cloudward {

bool MaskSpans::isFree(qsizetype begin, qsizetype end) const
{
    // The first that ends behind the beginning; the others lie before or after.
    const auto next = std::ranges::upper_bound(m_spans, begin, {}, &MaskSpan::end);
    return next == m_spans.end() || next->begin >= end;
}

bool MaskSpans::add(qsizetype begin, qsizetype end, const QString &mask)
{
    if (begin >= end || !isFree(begin, end))
        return false;
    const auto next = std::ranges::upper_bound(m_spans, begin, {}, &MaskSpan::begin);
    m_spans.insert(next, {begin, end, mask});
    return true;
}

QString MaskSpans::appliedTo(const QString &text) const
{
    QString masked;
    masked.reserve(text.size());
    qsizetype at = 0;
    for (const auto &span : m_spans) {
        masked += QStringView(text).sliced(at, span.begin - at);
        masked += span.mask;
        at = span.end;
    }
    masked += QStringView(text).sliced(at);
    return masked;
}

} // namespace cloudward
