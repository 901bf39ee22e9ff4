// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/maskingstyle.h"

#include "wizard/presenter/presenter.h"

#include <QApplication>
#include <QProxyStyle>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

class MaskingStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override
    {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shownText(text), role);
    }
};

} // namespace

void installMaskingStyle()
{
    if (qApp->property("cloudward.masking").toBool())
        return;
    qApp->setProperty("cloudward.masking", true);
    // What applyStyle() uses; the palette and the sheet are the application's, and stay.
    auto *style = new MaskingStyle(u"Fusion"_s);
    style->setObjectName(u"fusion"_s);
    QApplication::setStyle(style);
}

} // namespace cloudward
