// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/charts/chart.h"

#include <QDateTime>

namespace cloudward {

/// What happened when, and what is planned: a lane for each thing, hours or days as the axis, in the time of this computer.
class Timeline : public Chart
{
    Q_OBJECT
public:
    struct Span
    {
        QDateTime from{};
        QDateTime to{};
        bool planned = false; ///< hatched; solid is what happened
        bool operator==(const Span &) const = default;
    };
    struct Lane
    {
        QString label;
        QList<Span> spans{};
        QString said{}; ///< its times in words, for screen readers
        bool operator==(const Lane &) const = default;
    };

    using Chart::Chart;

    /// Spans without valid times are left out; hidden where none is left.
    void setLanes(const QList<Lane> &lanes);
    const QList<Lane> &lanes() const { return m_lanes; }

    int heightForWidth(int width) const override;

    /// Where the axis has marks: at full hours or days, at most `most` of them. Local time.
    static QList<QDateTime> marks(const QDateTime &from, const QDateTime &to, int most);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Lane> m_given;
    QList<Lane> m_lanes;
    QDateTime m_from;
    QDateTime m_to;
};

} // namespace cloudward
