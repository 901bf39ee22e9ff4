// SPDX-License-Identifier: Apache-2.0
#include "core/migration/mended.h"

#include <QCoreApplication>

#include <numeric>

namespace cloudward {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Mending", words);
}

} // namespace

qint64 Mended::changes() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

QString mendingTitle(Mending mending)
{
    switch (mending) {
    case Mending::Repack: return text(QT_TRANSLATE_NOOP("Mending", "Files that are not taken along"));
    case Mending::IllegalCharacters: return text(QT_TRANSLATE_NOOP("Mending", "Characters that XML does not allow"));
    case Mending::SurrogatePairs: return text(QT_TRANSLATE_NOOP("Mending", "Characters written as two halves"));
    case Mending::Encoding: return text(QT_TRANSLATE_NOOP("Mending", "Bytes that are not UTF-8"));
    case Mending::Emails: return text(QT_TRANSLATE_NOOP("Mending", "E-mail addresses"));
    case Mending::UserNames: return text(QT_TRANSLATE_NOOP("Mending", "User names"));
    case Mending::DeactivatedUsers: return text(QT_TRANSLATE_NOOP("Mending", "Users deactivated"));
    case Mending::PublicShares: return text(QT_TRANSLATE_NOOP("Mending", "Public shares"));
    case Mending::AnyoneGrants: return text(QT_TRANSLATE_NOOP("Mending", "Permissions of anyone"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace cloudward
