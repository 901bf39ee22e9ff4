// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/maskingstyle.h"

#include "wizard/calmstyle.h"
#include "wizard/presenter/presenter.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

class MaskingStyle : public CalmStyle
{
public:
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override
    {
        CalmStyle::drawItemText(painter, rect, flags, palette, enabled, shownText(text), role);
    }
};

} // namespace

void installMaskingStyle()
{
    if (qApp->property("cloudward.masking").toBool())
        return;
    qApp->setProperty("cloudward.masking", true);
    // What applyStyle() uses; the palette and the sheet are the application's, and stay.
    QApplication::setStyle(new MaskingStyle);
}

} // namespace cloudward
