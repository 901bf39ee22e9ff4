// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/resources.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Must stand outside of any namespace. Resources of a static library are only linked when somebody asks for them.
static void loadResources()
{
    Q_INIT_RESOURCE(addresses);
}

namespace cloudward {

QByteArray readResource(const QString &name)
{
    loadResources();
    QFile file(u":/cloudward/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cloudward
