// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace cloudward {

/// Fusion with icons as large as the text wants them, and without motion: nothing fades, slides or grows, whatever the system asks for. Who is made ill by motion need not
/// look for a switch.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    /// Icons grow with the text beside them.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace cloudward
