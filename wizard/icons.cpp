// SPDX-License-Identifier: Apache-2.0
#include "wizard/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Resources of a static library are linked only if they are asked for, from outside of a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace cloudward {

namespace {

QString fileName(Icon icon)
{
    switch (icon) {
    case Icon::App: return u"app"_s;
    case Icon::ToDo: return u"todo"_s;
    case Icon::Doing: return u"doing"_s;
    case Icon::Attention: return u"attention"_s;
    case Icon::Done: return u"done"_s;
    case Icon::Skipped: return u"skipped"_s;
    case Icon::Info: return u"info"_s;
    case Icon::Problem: return u"problem"_s;
    case Icon::Unknown: return u"unknown"_s;
    case Icon::ByHand: return u"byhand"_s;
    case Icon::Help: return u"help"_s;
    case Icon::Close: return u"close"_s;
    case Icon::Copy: return u"copy"_s;
    case Icon::Folder: return u"folder"_s;
    case Icon::Open: return u"open"_s;
    case Icon::Expanded: return u"expanded"_s;
    case Icon::Collapsed: return u"collapsed"_s;
    case Icon::Work: return u"work"_s;
    case Icon::Lock: return u"lock"_s;
    case Icon::Menu: return u"menu"_s;
    case Icon::Presenter: return u"presenter"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray drawing(Icon icon)
{
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
    static QHash<Icon, QByteArray> read;
    auto &bytes = read[icon];
    if (bytes.isEmpty()) {
        QFile file(u":/cloudward/"_s + fileName(icon) + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
    }
    return bytes;
}

QPixmap render(Icon icon, const QColor &colour, const QSize &size, qreal scale)
{
    QSvgRenderer renderer(drawing(icon).replace("#000000", colour.name().toLatin1()));
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    return pixmap;
}

class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// Here `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Colours &c = colours();
        return render(m_icon, mode == QIcon::Disabled ? c.quiet : c.of(m_tone), size / scale, scale);
    }
    QIconEngine *clone() const override { return new DrawingEngine(m_icon, m_tone); }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

QIcon makeIcon(Icon icon, Tone tone)
{
    return QIcon(new DrawingEngine(icon, tone));
}

QPixmap makePixmap(Icon icon, Tone tone, int size, qreal devicePixelRatio)
{
    return render(icon, colours().of(tone), QSize(size, size), devicePixelRatio);
}

} // namespace cloudward
