// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace cloudward {

/// A place in a text and what is shown there instead. What is the same as the text stands for "leave this alone".
struct MaskSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString mask{};

    bool operator==(const MaskSpan &) const = default;
};

/// The places of one text, in order, none within another: who comes first keeps the place.
class MaskSpans
{
public:
    /// False where a part of it is taken already, and for an empty place.
    bool add(qsizetype begin, qsizetype end, const QString &mask);
    bool isFree(qsizetype begin, qsizetype end) const;
    const QList<MaskSpan> &all() const { return m_spans; }
    QString appliedTo(const QString &text) const;

private:
    QList<MaskSpan> m_spans;
};

/// Whether so many characters in a row are of a kind: a quick look before an expression that wants them.
template<class IsOfIt>
bool hasRun(QStringView text, qsizetype fewest, IsOfIt isOfIt)
{
    qsizetype run = 0;
    for (const QChar c : text) {
        run = isOfIt(c.unicode()) ? run + 1 : 0;
        if (run >= fewest)
            return true;
    }
    return false;
}

} // namespace cloudward
