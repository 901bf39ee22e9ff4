// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipmethod.h"

#include <QCoreApplication>

namespace cloudward {
namespace {

struct Method
{
    quint16 number;
    const char *name;
};
constexpr Method methods[] = {
    {0, "Stored"},
    {1, "Shrink"},
    {2, "Reduce"},
    {3, "Reduce"},
    {4, "Reduce"},
    {5, "Reduce"},
    {6, "Implode"},
    {8, "Deflate"},
    {9, "Deflate64"},
    {10, "DCL Implode"},
    {12, "bzip2"},
    {14, "LZMA"},
    {16, "z/OS CMPSC"},
    {18, "TERSE"},
    {19, "LZ77"},
    {20, "Zstandard"},
    {93, "Zstandard"},
    {94, "MP3"},
    {95, "XZ"},
    {96, "JPEG"},
    {97, "WavPack"},
    {98, "PPMd"},
    {99, "AES"},
};

} // namespace

QString zipMethodName(quint16 method)
{
    const auto found = std::ranges::find(methods, method, &Method::number);
    if (found != std::end(methods))
        return QString::fromLatin1(found->name);
    return QCoreApplication::translate("ZipReader", "method %1").arg(method);
}

} // namespace cloudward
