// SPDX-License-Identifier: Apache-2.0
#include "wizard/figures.h"
#include "wizard/icons.h"
#include "wizard/style.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeReadOnEachGround_data();
    void textCanBeReadOnEachGround();
    void eachIconIsDrawnInItsTone();
    void theSheetHasNoNameLeft();
    void nothingMoves();
    void longWordsMayBreakAndShortOnesMayNot();
    void figuresTakeMoreRowsWhereThereIsLittleWidth();
};

void TestStyle::textCanBeReadOnEachGround_data()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<bool>("high");
    QTest::newRow("light") << Qt::ColorScheme::Light << false;
    QTest::newRow("dark") << Qt::ColorScheme::Dark << false;
    QTest::newRow("light, high contrast") << Qt::ColorScheme::Light << true;
    QTest::newRow("dark, high contrast") << Qt::ColorScheme::Dark << true;
}

void TestStyle::textCanBeReadOnEachGround()
{
    QFETCH(Qt::ColorScheme, scheme);
    QFETCH(bool, high);
    const Colours &c = coloursFor(scheme, high ? Contrast::High : Contrast::Usual);
    if (high) {
        for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Accent, Tone::Attention, Tone::Problem, Tone::Success})
            QVERIFY2(contrast(c.of(tone), c.panel) >= 7, qPrintable(c.of(tone).name()));
        QVERIFY(contrast(c.line, c.panel) >= 7);
    }
    for (const Tone tone :
        {Tone::Plain, Tone::Quiet, Tone::Accent, Tone::Info, Tone::Attention, Tone::Problem, Tone::Success}) {
        const QColor colour = c.of(tone);
        QVERIFY2(contrast(colour, c.window) >= 4.5, qPrintable(colour.name()));
        QVERIFY2(contrast(colour, c.panel) >= 4.5, qPrintable(colour.name()));
        QVERIFY2(contrast(colour, c.soft(tone)) >= 4.5, qPrintable(colour.name()));
        QVERIFY2(contrast(c.text, c.soft(tone)) >= 4.5, qPrintable(colour.name()));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
}

void TestStyle::eachIconIsDrawnInItsTone()
{
    applyStyle(*qApp, Qt::ColorScheme::Light);
    for (int i = 0; i <= int(Icon::Work); ++i) {
        const QImage image = makePixmap(Icon(i), Tone::Problem, 24, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        qint64 opaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++opaque;
                QCOMPARE(pixel.rgb(), colours().problem.rgb());
            }
        }
        QVERIFY2(opaque > 8, qPrintable(QString::number(i)));
    }
}

void TestStyle::nothingMoves()
{
    applyStyle(*qApp);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void TestStyle::theSheetHasNoNameLeft()
{
    for (const auto scheme : {Qt::ColorScheme::Dark, Qt::ColorScheme::Light}) {
        applyStyle(*qApp, scheme);
        const auto sheet = qApp->styleSheet();
        QVERIFY(sheet.contains("QPushButton"_L1));
        const auto rules = sheet.mid(sheet.indexOf(u"*/"_s, sheet.indexOf(u"Names with"_s)));
        QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
        QCOMPARE(colours().dark, scheme == Qt::ColorScheme::Dark);
    }
}

void TestStyle::longWordsMayBreakAndShortOnesMayNot()
{
    for (const auto &text : {u"3.90 GB of 7.80 GB, media-001.zip"_s, QString(), u" a  b "_s, u"äöü 漢字 🎉"_s})
        QCOMPARE(breakable(text), text);
    const auto path = u"/home/somebody/of/the/company/jira-home/data/attachments"_s;
    QString broken = breakable(u"Not found: "_s + path + u". Look."_s);
    QVERIFY(broken.contains(u"somebody/\u200b"_s));
    QCOMPARE(broken.remove(QChar(0x200b)), u"Not found: "_s + path + u". Look."_s);
    for (const auto &piece : breakable(QString(500, u'x')).split(QChar(0x200b)))
        QVERIFY(piece.size() <= 24);
    // Not within a character.
    for (const auto &piece : breakable(u"🎉"_s.repeated(100)).split(QChar(0x200b)))
        QVERIFY(piece.isEmpty() || !piece.back().isHighSurrogate());
}

void TestStyle::figuresTakeMoreRowsWhereThereIsLittleWidth()
{
    QWidget parent;
    Figures figures(&parent);
    figures.setFigures({{u"1,854"_s, u"files"_s}, {u"60.0 MB"_s, u"of media"_s}, {u"3"_s, u"chunks"_s}});
    const int wide = figures.sizeHint().width();
    const int high = figures.heightForWidth(wide);
    QCOMPARE(figures.sizeHint().height(), high);
    QVERIFY(figures.minimumSizeHint().width() < wide / 2);
    QVERIFY(figures.heightForWidth(wide - 1) > high);
    QVERIFY(figures.heightForWidth(figures.minimumSizeHint().width()) >= 3 * high);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
