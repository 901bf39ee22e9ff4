// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace cloudward {

/// A language that the window speaks.
struct Language
{
    QString code; ///< as in the name of its file: "de", "pt_BR"
    QString name; ///< in the language itself
};

/// All of them, English first, the others by their code.
QList<Language> languages();

/// The window speaks that language from now on, Qt's own texts too, and numbers and dates are written as it writes them;
/// empty: the system's language, or English where there is no translation. Each window hears QEvent::LanguageChange.
/// May be called again. Window's thread.
void useLanguage(QApplication &application, const QString &code);

} // namespace cloudward
