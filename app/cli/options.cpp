// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "core/work/sizes.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace cloudward {

QCommandLineOption withDefault(
    const QString &name, const QString &words, const QString &valueName, const QString &value)
{
    return {name, u"%1 Without it %2."_s.arg(words, value), valueName, value};
}

Result<qint64> sizeOption(const QCommandLineParser &parser, const QString &name, qint64 least)
{
    const auto text = parser.value(name);
    const auto size = parseSize(text);
    const auto subject = u"--%1 %2"_s.arg(name, text);
    if (!size)
        return failure(ErrorCode::InvalidInput, subject, size.error().detail);
    if (*size < least)
        return failure(ErrorCode::InvalidInput, subject, u"that is too little"_s);
    return *size;
}

} // namespace cloudward
