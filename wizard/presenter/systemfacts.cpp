// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/systemfacts.h"

#include "core/work/files.h"
#include "wizard/session.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyleHints>
#include <QThread>

using namespace Qt::StringLiterals;

namespace cloudward {

SupportFacts supportFacts(const Session &session, const QString &log)
{
    SupportFacts facts;
    facts.log = log;
    facts.versions = {{u"Cloudward"_s, QStringLiteral(CLOUDWARD_VERSION)},
        {u"Qt"_s, QLibraryInfo::version().toString()}, {u"TLS"_s, QSslSocket::sslLibraryVersionString()},
        {u"Embedded browser"_s, session.makeBrowser ? u"yes"_s : u"no"_s}};
    const auto &choices = session.migration().choices();
    const auto roomAt = [](const QString &path) { return QString::number(bytesFree(path)); };
    facts.system = {{u"System"_s, QSysInfo::prettyProductName()},
        {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Cores"_s, QString::number(QThread::idealThreadCount())}, {u"Platform"_s, QGuiApplication::platformName()},
        {u"Language"_s, QLocale().bcp47Name()}, {u"System language"_s, QLocale::system().bcp47Name()},
        {u"Dark"_s, QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? u"yes"_s : u"no"_s},
        {u"Text size"_s, QString::number(QGuiApplication::font().pointSizeF())}};
    for (const QScreen *screen : QGuiApplication::screens())
        facts.system += {u"Screen"_s, u"%1 x %2, %3 dots per inch, scaled by %4"_s.arg(screen->size().width())
                                          .arg(screen->size().height())
                                          .arg(qRound(screen->logicalDotsPerInch()))
                                          .arg(screen->devicePixelRatio())};
    facts.system += {u"Bytes free beside the document"_s, roomAt(QFileInfo(session.migration().path()).absolutePath())};
    if (!choices.workFolder.isEmpty())
        facts.system += {u"Bytes free in the work folder"_s, roomAt(choices.workFolder)};
    return facts;
}

} // namespace cloudward
