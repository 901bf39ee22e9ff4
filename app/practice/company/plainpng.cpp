// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/companymedia.h"

#include <QtEndian>

#include <isa-l.h>

namespace cloudward {

namespace {

void appendNumber(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendChunk(QByteArray &png, QByteArray typeAndData)
{
    appendNumber(png, static_cast<quint32>(typeAndData.size() - 4));
    const quint32 crc = crc32_gzip_refl(
        0, reinterpret_cast<const unsigned char *>(typeAndData.constData()), static_cast<quint64>(typeAndData.size()));
    png.append(typeAndData);
    appendNumber(png, crc);
}

} // namespace

QByteArray plainPng(int edge, quint64 dice)
{
    // RGB, eight bits, no filter, no interlace.
    QByteArray head("IHDR");
    appendNumber(head, static_cast<quint32>(edge));
    appendNumber(head, static_cast<quint32>(edge));
    head.append("\x08\x02\x00\x00\x00", 5);

    QByteArray line(1, '\0');
    for (int x = 0; x < edge; ++x) {
        for (int channel = 0; channel < 3; ++channel)
            line.append(static_cast<char>((dice >> (channel * 8)) & 0xff));
    }
    QByteArray pixels;
    for (int y = 0; y < edge; ++y)
        pixels.append(line);

    // qCompress() puts four bytes of its own before the zlib stream.
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    appendChunk(png, head);
    appendChunk(png, QByteArray("IDAT") + qCompress(pixels).sliced(4));
    appendChunk(png, QByteArray("IEND"));
    return png;
}

} // namespace cloudward
