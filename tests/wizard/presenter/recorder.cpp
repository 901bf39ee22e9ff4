// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <QWidget>

class Recorder::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { words += item.text(); }
    Type type() const override { return User; }

    QStringList words;
};

Recorder::Recorder()
    : m_engine(std::make_unique<Engine>())
{}

Recorder::~Recorder() = default;

QString Recorder::wordsOf(QWidget &widget)
{
    Recorder recorder;
    widget.render(&recorder, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return recorder.m_engine->words.join(u' ').simplified();
}

QPaintEngine *Recorder::paintEngine() const
{
    return m_engine.get();
}

int Recorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight: return 10'000;
    case PdmWidthMM:
    case PdmHeightMM: return 2'646;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 96;
    case PdmDepth: return 32;
    case PdmNumColors: return 1 << 24;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    default: return 0;
    }
}
