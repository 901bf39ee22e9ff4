// SPDX-License-Identifier: Apache-2.0
#include "wizard/looks.h"

#include "wizard/language.h"
#include "wizard/style.h"

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
    bool applied = false;
};

LooksKeeper *keeperOf(const QApplication &application)
{
    return static_cast<LooksKeeper *>(
        application.findChild<QObject *>(LooksKeeper::name(), Qt::FindDirectChildrenOnly));
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
    looks.highContrast = settings.value(u"highContrast"_s).toBool();
    if (const int percent = settings.value(u"textPercent"_s).toInt(); textPercents().contains(percent))
        looks.textPercent = percent;
    return looks;
}

void saveLooks(QSettings &settings, const Looks &looks)
{
    settings.setValue(u"language"_s, looks.language);
    settings.setValue(u"colours"_s, schemeName(looks.scheme));
    settings.setValue(u"highContrast"_s, looks.highContrast);
    settings.setValue(u"textPercent"_s, looks.textPercent);
}

Looks looksNow(const QApplication &application)
{
    const auto *keeper = keeperOf(application);
    return keeper ? keeper->looks : Looks();
}

void applyLooks(QApplication &application, const Looks &looks)
{
    auto *keeper = keeperOf(application);
    if (!keeper)
        keeper = new LooksKeeper(application);
    const auto before = std::exchange(keeper->looks, looks);
    const bool first = !std::exchange(keeper->applied, true);
    if (keeper->usualPoints > 0 && (first || before.textPercent != looks.textPercent)) {
        QFont font = QApplication::font();
        font.setPointSizeF(keeper->usualPoints * looks.textPercent / 100);
        QApplication::setFont(font);
    }
    applyStyle(application, colourScheme(looks.scheme), looks.highContrast ? Contrast::High : Contrast::Usual);
    if (first || before.language != looks.language)
        useLanguage(application, looks.language);
}

} // namespace cloudward
