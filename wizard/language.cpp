// SPDX-License-Identifier: Apache-2.0
#include "wizard/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace cloudward {

QList<Language> languages()
{
    return {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"ja"_s, u"日本語"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
    };
}

void useLanguage(QApplication &application, const QString &code)
{
    const auto old = application.findChildren<QTranslator *>(u"cloudward.language"_s, Qt::FindDirectChildrenOnly);
    qDeleteAll(old); // takes them out as well
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(u"cloudward.language"_s);
        if (translator->load(locale, name, u"_"_s, folder))
            QApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"cloudward"_s, u":/i18n"_s);
}

} // namespace cloudward
