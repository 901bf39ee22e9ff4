// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipnames.h"

#include "core/archive/deflate.h"

#include <QtEndian>

namespace cloudward {
namespace {

constexpr char16_t upperHalfOf437[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                      u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(std::size(upperHalfOf437) == 129);

QString fromCodePage437(QByteArrayView name)
{
    QString text(name.size(), Qt::Uninitialized);
    std::ranges::transform(name, text.begin(), [](char c) {
        const auto byte = uchar(c);
        return QChar(byte < 0x80 ? char16_t(byte) : upperHalfOf437[byte - 0x80]);
    });
    return text;
}

// Version, CRC of the other name, the name in UTF-8.
QByteArrayView unicodePath(QByteArrayView name, QByteArrayView extra)
{
    constexpr quint16 wanted = 0x7075;
    constexpr qsizetype before = 5;
    while (extra.size() >= 4) {
        const auto id = qFromLittleEndian<quint16>(extra.data());
        const qsizetype length = qFromLittleEndian<quint16>(extra.data() + 2);
        extra = extra.sliced(4);
        if (length > extra.size())
            break;
        if (id == wanted && length > before && extra[0] == 1 &&
            qFromLittleEndian<quint32>(extra.data() + 1) == crc32Of(name))
            return extra.first(length).sliced(before);
        extra = extra.sliced(length);
    }
    return {};
}

} // namespace

QString zipName(QByteArrayView name, bool isUtf8, QByteArrayView extra)
{
    QString text;
    if (isUtf8)
        text = QString::fromUtf8(name);
    else if (const auto better = unicodePath(name, extra); !better.isEmpty())
        text = QString::fromUtf8(better);
    // Finder, and Info-ZIP in some locales, write UTF-8 and do not say so; code page 437 is hardly ever valid UTF-8.
    else if (name.isValidUtf8())
        text = QString::fromUtf8(name);
    else
        text = fromCodePage437(name);
    text.replace(u'\\', u'/');
    text.squeeze();
    return text;
}

} // namespace cloudward
