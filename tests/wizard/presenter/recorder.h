// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

#include <memory>

class QWidget;

/// Takes down the text that is painted on it, as it reaches the paint engine, and nothing else.
class Recorder : public QPaintDevice
{
public:
    Recorder();
    ~Recorder() override;

    /// What a widget with all that is in it paints now, in one line.
    static QString wordsOf(QWidget &widget);

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};
