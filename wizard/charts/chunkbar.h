// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/charts/chart.h"

namespace cloudward {

/// The plan of chunks: one bar a chunk, as high as it is large, the projects in it as parts. The mouse, or the arrow keys
/// (left and right between chunks, up and down within one, Home and End), say which part it is in the line below.
class ChunkBar : public Chart
{
    Q_OBJECT
public:
    static constexpr qsizetype mostParts = 8; ///< of a chunk; the smallest of more are one part
    static constexpr qsizetype mostSaid = 60; ///< chunks that the accessible description tells

    struct Part
    {
        QString label; ///< the project's key
        qint64 bytes = 0;
        bool operator==(const Part &) const = default;
    };
    struct Chunk
    {
        QString file;
        QList<Part> parts{};
        bool operator==(const Chunk &) const = default;
        qint64 bytes() const;
    };

    explicit ChunkBar(const QString &title, QWidget *parent = nullptr);

    /// Hidden where there is none. `limit`: how many bytes the highest bar stands for at least.
    void setChunks(const QList<Chunk> &chunks, qint64 limit);
    /// As shown: the largest part of a chunk first.
    const QList<Chunk> &chunks() const { return m_chunks; }
    /// "media-003.zip, ABC: 1.20 GB"; before anything is chosen, how to.
    QString saidText() const;

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        qsizetype chunk = -1;
        qsizetype part = -1;
        bool operator==(const Place &) const = default;
    };
    int plotHeight() const;
    qsizetype shownCount() const;
    /// Of each part of that chunk, from the bottom up.
    QList<QRect> partRects(qsizetype chunk) const;
    void moveTo(Place place);

    QList<Chunk> m_given;
    QList<Chunk> m_chunks;
    qint64 m_limit = 0;
    Place m_current;
    Place m_hovered;
};

} // namespace cloudward
