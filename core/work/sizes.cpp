// SPDX-License-Identifier: Apache-2.0
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace cloudward {

using namespace Qt::StringLiterals;

Result<qint64> parseSize(QStringView text)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d+(?:[.,]\\d+)?)\\s*([kmgt]?)(i?)b?(?:ytes?)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.matchView(text);
    const auto letter = match.captured(2).toLower();
    const bool binary = !match.captured(3).isEmpty();
    if (!match.hasMatch() || (binary && letter.isEmpty()))
        return failure(ErrorCode::InvalidInput, text.toString(), u"a size looks like 4G, 500 MB or 4GiB"_s);
    const int power = letter.isEmpty() ? 0 : 1 + int(u"kmgt"_s.indexOf(letter));
    const auto number = match.captured(1).replace(u',', u'.');
    const double bytes = number.toDouble() * std::pow(binary ? 1024.0 : 1000.0, power);
    constexpr double mostBytes = 9e18;
    if (bytes > mostBytes)
        return failure(ErrorCode::TooLarge, text.toString());
    // Beyond 2^53 a double skips numbers.
    if (power == 0 && !number.contains(u'.'))
        return number.toLongLong();
    return qint64(std::llround(bytes));
}

QString sizeText(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1000)
        return QCoreApplication::translate("Sizes", "%1 bytes").arg(bytes);
    return locale.formattedDataSize(bytes,
        bytes < 1'000'000       ? 0
        : bytes < 1'000'000'000 ? 1
                                : 2,
        QLocale::DataSizeSIFormat);
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Sizes", "%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Sizes", "%1 min").arg(minutes);
    return QCoreApplication::translate("Sizes", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace cloudward
