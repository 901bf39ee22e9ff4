// SPDX-License-Identifier: Apache-2.0
#include "wizard/looks.h"

#include "wizard/language.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What applyLooks() remembers. A child of the application.
class LooksKeeper : public QObject
{
public:
    explicit LooksKeeper(QApplication &application)
        : QObject(&application)
        , usualPoints(application.font().pointSizeF())
    {
        setObjectName(name());
    }
    static QString name() { return u"cloudward.looks"_s; }

    const double usualPoints; ///< the system's text size; not positive where it is in pixels
    Looks looks;
    Contrast systemContrast = Contrast::Usual;
    bool applied = false;
};

LooksKeeper *keeperOf(const QApplication &application)
{
    return static_cast<LooksKeeper *>(
        application.findChild<QObject *>(LooksKeeper::name(), Qt::FindDirectChildrenOnly));
}

LooksKeeper &keptOf(QApplication &application)
{
    auto *keeper = keeperOf(application);
    return keeper ? *keeper : *new LooksKeeper(application);
}

QString schemeName(Looks::Scheme scheme)
{
    switch (scheme) {
    case Looks::Scheme::System: return u"system"_s;
    case Looks::Scheme::Light: return u"light"_s;
    case Looks::Scheme::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString contrastName(std::optional<Contrast> contrast)
{
    if (!contrast)
        return u"system"_s;
    return *contrast == Contrast::High ? u"high"_s : u"usual"_s;
}

/// "contrast", or the yes or no that was there before it: no may only mean that nobody had asked for it.
std::optional<Contrast> loadContrast(const QSettings &settings)
{
    const auto key = u"contrast"_s;
    if (!settings.contains(key))
        return settings.value(u"highContrast"_s).toBool() ? std::optional(Contrast::High) : std::nullopt;
    for (const auto known : {Contrast::Usual, Contrast::High}) {
        if (settings.value(key).toString() == contrastName(known))
            return known;
    }
    return {};
}

Qt::ColorScheme colourScheme(Looks::Scheme scheme)
{
    switch (scheme) {
    case Looks::Scheme::System: return Qt::ColorScheme::Unknown;
    case Looks::Scheme::Light: return Qt::ColorScheme::Light;
    case Looks::Scheme::Dark: return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE_RETURN(Qt::ColorScheme::Unknown);
}

} // namespace

QList<int> textPercents()
{
    return {100, 125, 150, 200};
}

Looks loadLooks(const QSettings &settings)
{
    Looks looks;
    const auto language = settings.value(u"language"_s).toString();
    if (std::ranges::contains(languages(), language, &Language::code))
        looks.language = language;
    const auto scheme = settings.value(u"colours"_s).toString();
    for (const auto known : {Looks::Scheme::Light, Looks::Scheme::Dark}) {
        if (scheme == schemeName(known))
            looks.scheme = known;
    }
    looks.contrast = loadContrast(settings);
    if (const int percent = settings.value(u"textPercent"_s).toInt(); textPercents().contains(percent))
        looks.textPercent = percent;
    return looks;
}

void saveLooks(QSettings &settings, const Looks &looks)
{
    settings.setValue(u"language"_s, looks.language);
    settings.setValue(u"colours"_s, schemeName(looks.scheme));
    settings.setValue(u"contrast"_s, contrastName(looks.contrast));
    settings.remove(u"highContrast"_s);
    settings.setValue(u"textPercent"_s, looks.textPercent);
}

Looks looksNow(const QApplication &application)
{
    const auto *keeper = keeperOf(application);
    return keeper ? keeper->looks : Looks();
}

void applyLooks(QApplication &application, const Looks &looks)
{
    auto &keeper = keptOf(application);
    const auto before = std::exchange(keeper.looks, looks);
    const bool first = !std::exchange(keeper.applied, true);
    if (keeper.usualPoints > 0 && (first || before.textPercent != looks.textPercent)) {
        QFont font = QApplication::font();
        font.setPointSizeF(keeper.usualPoints * looks.textPercent / 100);
        QApplication::setFont(font);
    }
    applyStyle(application, colourScheme(looks.scheme), looks.contrast.value_or(keeper.systemContrast));
    if (first || before.language != looks.language)
        useLanguage(application, looks.language);
}

void setSystemContrast(QApplication &application, Contrast contrast)
{
    auto &keeper = keptOf(application);
    keeper.systemContrast = contrast;
    if (keeper.applied)
        applyLooks(application, looksNow(application));
}

} // namespace cloudward
