// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalplace.h"

#include <QList>
#include <QString>

namespace cloudward {

/// Counts places of one kind, and keeps the first of them with the rows that they lie in.
class IllegalPlaces
{
public:
    struct Named
    {
        IllegalPlace place;
        QString field; ///< empty where it is in none
        QString row;   ///< empty where the file ended or broke off before the row did
    };

    void add(const IllegalPlace &place)
    {
        ++m_count;
        if (m_first.size() < most)
            m_first.append({.place = place, .field = {}, .row = {}});
    }
    /// Whether one lies before `end` whose row is not known yet.
    bool waits(qint64 end) const { return m_named < m_first.size() && m_first[m_named].place.offset < end; }
    /// The field between these offsets.
    void nameField(QByteArrayView name, qint64 from, qint64 to)
    {
        for (auto i = m_named; i < m_first.size() && m_first[i].place.offset < to; ++i) {
            if (m_first[i].place.offset >= from)
                m_first[i].field = QString::fromUtf8(name);
        }
    }
    /// The row of all places that have none yet and lie before `end`.
    template<class Row>
    void rowEnds(qint64 end, const Row &row)
    {
        for (; m_named < m_first.size() && m_first[m_named].place.offset < end; ++m_named)
            m_first[m_named].row = row();
    }

    qint64 count() const { return m_count; }
    /// Up to `most`.
    const QList<Named> &first() const { return m_first; }

    static constexpr qsizetype most = 20;

private:
    qint64 m_count = 0;
    QList<Named> m_first;
    qsizetype m_named = 0;
};

} // namespace cloudward
