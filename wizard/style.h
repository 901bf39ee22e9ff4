// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

namespace cloudward {

/// The spacing scale, in device-independent pixels. Nothing else is used between widgets.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int page = 32;
} // namespace space

/// What a colour says. It never says it alone: an icon and a word stand beside it.
enum class Tone { Plain, Quiet, Accent, Info, Attention, Problem, Success, OnAccent };

/// The colours of one scheme. Text colours have a contrast of 4.5 or more on `window`, `panel` and their own soft ground.
struct Colours
{
    bool dark = false;
    bool high = false; ///< of high contrast
    QColor window;     ///< behind everything
    QColor panel;      ///< cards, rail, fields
    QColor line;       ///< borders
    QColor text;
    QColor quiet;  ///< secondary text
    QColor accent; ///< the one accent
    QColor onAccent;
    QColor info;
    QColor attention;
    QColor problem;
    QColor success;

    QColor of(Tone tone) const;
    /// The ground of a notice of that tone.
    QColor soft(Tone tone) const;
};

/// High: black, white and one strong accent, text with a contrast of 7 or more, and borders as strong as the text.
enum class Contrast { Usual, High };

const Colours &coloursFor(Qt::ColorScheme scheme, Contrast contrast = Contrast::Usual);
/// Of the application's palette now.
const Colours &colours();

/// Gives the application its style, palette and style sheet, and follows the system between light and dark from then on.
/// May be called again.
void applyStyle(QApplication &application);
/// The same with a scheme that stays (pictures, tests); Qt::ColorScheme::Unknown follows the system again.
void applyStyle(QApplication &application, Qt::ColorScheme scheme, Contrast contrast = Contrast::Usual);

/// The type scale.
enum class TextSize { Title, Heading, Body, Small };
/// Gives a widget a size of the scale; headings are semibold. Kept when the application's font changes.
void setTextSize(QWidget *widget, TextSize size);

/// A section's heading, ready to be added to a page.
QLabel *makeHeading(const QString &text, QWidget *parent);
/// A wrapping paragraph; `quiet` for what is secondary. Its text can be selected by mouse and keyboard where it is a fact.
QLabel *makeText(const QString &text, QWidget *parent, Tone tone = Tone::Plain);
/// The text with places where a line may break in long words, after slashes and the like: a path must not make a page
/// wider than its window. To show, not to copy.
QString breakable(const QString &text);
/// Gives a label another tone later.
void setTone(QLabel *label, Tone tone);

/// A size in pixels as it is at the usual 10 points, for the size of the application's text now; never smaller.
int scaledToText(int pixels);

/// Each page has one main action at a time: the filled button.
void setPrimary(QPushButton *button, bool primary = true);

} // namespace cloudward
