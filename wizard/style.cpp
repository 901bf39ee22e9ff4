// SPDX-License-Identifier: Apache-2.0
#include "wizard/style.h"

#include "wizard/calmstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

// Resources of a static library are linked only if they are asked for, from outside of a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace cloudward {

namespace {

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

Colours makeColours(bool dark)
{
    Colours c;
    c.dark = dark;
    if (dark) {
        c.window = QColor(u"#15181d"_s);
        c.panel = QColor(u"#1d2127"_s);
        c.line = QColor(u"#3a424d"_s);
        c.text = QColor(u"#e7eaef"_s);
        c.quiet = QColor(u"#a5b0be"_s);
        c.accent = QColor(u"#83b2ff"_s);
        c.onAccent = QColor(u"#0b1a33"_s);
        c.info = c.accent;
        c.attention = QColor(u"#e8b95c"_s);
        c.problem = QColor(u"#ff9c92"_s);
        c.success = QColor(u"#7fce9f"_s);
    } else {
        c.window = QColor(u"#f5f6f8"_s);
        c.panel = QColor(u"#ffffff"_s);
        c.line = QColor(u"#d3d9e0"_s);
        c.text = QColor(u"#1a2330"_s);
        c.quiet = QColor(u"#566272"_s);
        c.accent = QColor(u"#1d5bb8"_s);
        c.onAccent = QColor(u"#ffffff"_s);
        c.info = c.accent;
        c.attention = QColor(u"#855500"_s);
        c.problem = QColor(u"#b3261e"_s);
        c.success = QColor(u"#1a6a3f"_s);
    }
    return c;
}

Colours makeHighContrast(bool dark)
{
    Colours c;
    c.dark = dark;
    c.high = true;
    const QColor ground(dark ? Qt::black : Qt::white);
    const QColor ink(dark ? Qt::white : Qt::black);
    c.window = ground;
    c.panel = ground;
    c.line = ink;
    c.text = ink;
    c.quiet = ink;
    c.onAccent = ground;
    c.accent = dark ? QColor(u"#ffe14d"_s) : QColor(u"#00309e"_s);
    c.info = c.accent;
    c.attention = dark ? QColor(u"#ffd24d"_s) : QColor(u"#5c3a00"_s);
    c.problem = dark ? QColor(u"#ffb3ab"_s) : QColor(u"#8c0000"_s);
    c.success = dark ? QColor(u"#9dffbf"_s) : QColor(u"#004d22"_s);
    return c;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return u"plain"_s;
    case Tone::Quiet: return u"quiet"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Info: return u"info"_s;
    case Tone::Attention: return u"attention"_s;
    case Tone::Problem: return u"problem"_s;
    case Tone::Success: return u"success"_s;
    case Tone::OnAccent: return u"onAccent"_s;
    }
    Q_UNREACHABLE_RETURN(u"plain"_s);
}

QString sizeName(TextSize size)
{
    switch (size) {
    case TextSize::Title: return u"title"_s;
    case TextSize::Heading: return u"heading"_s;
    case TextSize::Body: return u"body"_s;
    case TextSize::Small: return u"small"_s;
    }
    Q_UNREACHABLE_RETURN(u"body"_s);
}

QPalette makePalette(const Colours &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.panel);
    set(QPalette::AlternateBase, mix(c.panel, c.window, 0.6));
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Button, c.panel);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.problem);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Accent, c.accent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.panel);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, mix(c.panel, QColor(Qt::white), c.dark ? 0.10 : 1.0));
    set(QPalette::Midlight, mix(c.panel, c.line, 0.5));
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, mix(c.line, c.text, 0.4));
    set(QPalette::Shadow, QColor(Qt::black));
    const QColor faint = mix(c.quiet, c.window, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.quiet);
    return p;
}

/// resources/style.qss with @names filled in.
QString makeSheet(const Colours &c, double points)
{
    loadResources();
    QFile file(u":/cloudward/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    const auto point = [points](double factor) { return QString::number(points * factor, 'f', 1) + u"pt"_s; };
    const auto pixels = [](int usual) { return QString::number(scaledToText(usual)) + u"px"_s; };
    const int dotBorder = (scaledToText(16) - scaledToText(6)) / 2;
    // The longer names first, so that none is taken for the beginning of another.
    const QList<std::pair<QString, QString>> names{
        {u"@accentHover"_s, mix(c.accent, c.text, 0.18).name()},
        {u"@accentSoft"_s, c.soft(Tone::Accent).name()},
        {u"@onAccent"_s, c.onAccent.name()},
        {u"@accent"_s, c.accent.name()},
        {u"@window"_s, c.window.name()},
        {u"@panelHover"_s, mix(c.panel, c.text, 0.06).name()},
        {u"@panel"_s, c.panel.name()},
        {u"@lineHeight"_s, pixels(20)},
        {u"@lineStrong"_s, mix(c.line, c.text, 0.45).name()},
        {u"@line"_s, c.line.name()},
        {u"@text"_s, c.text.name()},
        {u"@quiet"_s, c.quiet.name()},
        {u"@faint"_s, mix(c.quiet, c.window, 0.35).name()},
        {u"@attention"_s, c.attention.name()},
        {u"@problem"_s, c.problem.name()},
        {u"@success"_s, c.success.name()},
        {u"@scheme"_s, c.dark ? u"dark"_s : u"light"_s},
        {u"@titleSize"_s, point(1.6)},
        {u"@headingSize"_s, point(1.15)},
        {u"@smallSize"_s, point(0.9)},
        {u"@arrowWidth"_s, pixels(24)},
        {u"@boxSize"_s, pixels(14)},
        {u"@boxRound"_s, QString::number((scaledToText(14) + 2) / 2) + u"px"_s},
        // As large as the box that is not checked; a corner that is rounder than its half is not drawn round.
        {u"@dotSize"_s, QString::number(scaledToText(14) + 2 - 2 * dotBorder) + u"px"_s},
        {u"@dotBorder"_s, QString::number(dotBorder) + u"px"_s},
    };
    for (const auto &[name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

/// Keeps the application's looks in step with the system's. A child of the application.
class StyleKeeper : public QObject
{
public:
    explicit StyleKeeper(QApplication &application)
        : QObject(&application)
        , m_application(application)
    {
        setObjectName(name());
        m_application.setStyle(new CalmStyle);
        connect(m_application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
        m_application.installEventFilter(this);
    }

    static QString name() { return u"cloudward.style"_s; }

    void setScheme(Qt::ColorScheme scheme, Contrast contrast)
    {
        m_scheme = scheme;
        m_contrast = contrast;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_application && event->type() == QEvent::ApplicationFontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const auto scheme = m_scheme == Qt::ColorScheme::Unknown ? m_application.styleHints()->colorScheme() : m_scheme;
        const double points = m_application.font().pointSizeF() > 0 ? m_application.font().pointSizeF() : 10;
        const Colours &c = coloursFor(scheme, m_contrast);
        if (m_applied == &c && points == m_points)
            return;
        m_applied = &c;
        m_points = points;
        m_application.setPalette(makePalette(c));
        m_application.setStyleSheet(makeSheet(c, points));
    }

    QApplication &m_application;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown;
    Contrast m_contrast = Contrast::Usual;
    const Colours *m_applied = nullptr;
    double m_points = 0;
};

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain: return text;
    case Tone::Quiet: return quiet;
    case Tone::Accent: return accent;
    case Tone::Info: return info;
    case Tone::Attention: return attention;
    case Tone::Problem: return problem;
    case Tone::Success: return success;
    case Tone::OnAccent: return onAccent;
    }
    Q_UNREACHABLE_RETURN(text);
}

QColor Colours::soft(Tone tone) const
{
    if (high)
        return mix(panel, of(tone), dark ? 0.25 : 0.18);
    return mix(panel, of(tone), dark ? 0.14 : 0.08);
}

const Colours &coloursFor(Qt::ColorScheme scheme, Contrast contrast)
{
    static const Colours light = makeColours(false);
    static const Colours dark = makeColours(true);
    static const Colours highLight = makeHighContrast(false);
    static const Colours highDark = makeHighContrast(true);
    if (contrast == Contrast::High)
        return scheme == Qt::ColorScheme::Dark ? highDark : highLight;
    return scheme == Qt::ColorScheme::Dark ? dark : light;
}

const Colours &colours()
{
    // The palette is ours, so its ground tells which it is.
    const auto ground = QApplication::palette().color(QPalette::Window);
    const bool high = ground == QColor(Qt::black) || ground == QColor(Qt::white);
    return coloursFor(ground.lightness() < 128 ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light,
        high ? Contrast::High : Contrast::Usual);
}

void applyStyle(QApplication &application)
{
    if (!application.findChild<QObject *>(StyleKeeper::name(), Qt::FindDirectChildrenOnly))
        applyStyle(application, Qt::ColorScheme::Unknown);
}

void applyStyle(QApplication &application, Qt::ColorScheme scheme, Contrast contrast)
{
    auto *keeper =
        static_cast<StyleKeeper *>(application.findChild<QObject *>(StyleKeeper::name(), Qt::FindDirectChildrenOnly));
    if (!keeper)
        keeper = new StyleKeeper(application);
    keeper->setScheme(scheme, contrast);
}

void setTextSize(QWidget *widget, TextSize size)
{
    widget->setProperty("textSize", sizeName(size));
    repolish(widget);
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextSize(label, TextSize::Heading);
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent, Tone tone)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setOpenExternalLinks(false);
    setTone(label, tone);
    return label;
}

QString breakable(const QString &text)
{
    constexpr qsizetype longWord = 24;
    QString broken;
    broken.reserve(text.size() + text.size() / 8);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const bool isLong = end - begin > longWord;
        qsizetype sinceBreak = 0;
        for (qsizetype i = begin; i < end; ++i) {
            broken.append(text[i]);
            ++sinceBreak;
            const bool isGap = u"/\\_-.,:?&="_s.contains(text[i]);
            if (isLong && (isGap || (sinceBreak >= longWord && !text[i].isHighSurrogate()))) {
                broken.append(QChar(0x200b));
                sinceBreak = 0;
            }
        }
        if (end < text.size())
            broken.append(text[end]);
        begin = end + 1;
    }
    return broken;
}

int scaledToText(int pixels)
{
    constexpr double usualPoints = 10;
    return std::max(pixels, int(pixels * QApplication::font().pointSizeF() / usualPoints));
}

void setTone(QLabel *label, Tone tone)
{
    label->setProperty("tone", toneName(tone));
    repolish(label);
}

void setPrimary(QPushButton *button, bool primary)
{
    if (button->property("primary").toBool() == primary && button->property("primary").isValid())
        return;
    button->setProperty("primary", primary);
    repolish(button);
}

} // namespace cloudward
