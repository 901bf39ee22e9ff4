// SPDX-License-Identifier: Apache-2.0
#include "wizard/calmstyle.h"

#include "wizard/style.h"

using namespace Qt::StringLiterals;

namespace cloudward {

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"fusion"_s);
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return scaledToText(usual);
    default: return usual;
    }
}

} // namespace cloudward
