// SPDX-License-Identifier: Apache-2.0
#include "app/browserloader.h"

#include "wizard/browser/browsermodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Its name says the version: a module and the program that it stands on belong together.
QString modulePath()
{
    static const QString path = [] {
        const QFileInfo program(QCoreApplication::applicationFilePath());
        return QDir::cleanPath(program.canonicalPath() + QStringLiteral("/" CLOUDWARD_MODULE_FILE));
    }();
    return path;
}

} // namespace

void prepareForBrowser()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

bool hasBrowserModule()
{
    return QFileInfo::exists(modulePath());
}

BrowserModule *loadBrowserModule()
{
    static BrowserModule *const module = []() -> BrowserModule * {
        QPluginLoader loader(modulePath());
        if (auto *found = qobject_cast<BrowserModule *>(loader.instance()))
            return found;
        qWarning("%s", qPrintable(loader.errorString()));
        return nullptr;
    }();
    return module;
}

} // namespace cloudward
