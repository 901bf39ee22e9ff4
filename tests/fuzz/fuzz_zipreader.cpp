// SPDX-License-Identifier: Apache-2.0
// Whatever a file holds: reading it as a ZIP ends, in bounded memory, and gives no more than its entries announce.
#include "core/archive/archive.h"
#include "core/media/checkchunk.h"
#include "core/media/mediasource.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace cloudward;
using namespace cloudward::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 64;
constexpr qint64 mostRead = 4 << 20;

void readEntry(ZipReader &reader, const ZipEntry &entry, qsizetype index, qint64 fileSize)
{
    if (const auto piece = reader.rawEntry(index)) {
        if (piece->offset < 0 || piece->length < 0 || piece->offset + piece->length > fileSize)
            complain("the bytes of an entry lie outside the file");
    }
    auto device = reader.openEntry(index);
    if (!device)
        return;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    qint64 total = 0;
    quint32 crc = 0;
    while (total < mostRead) {
        const auto got = (*device)->read(buffer.data(), buffer.size());
        if (got <= 0)
            break;
        total += got;
        crc = crc32Of(QByteArrayView(buffer).first(got), crc);
    }
    if (total > entry.size)
        complain("an entry gave more than it announces");
    if (total == entry.size && reader.finishEntry() && crc != entry.crc)
        complain("an entry with a wrong checksum passed for whole");
}

void readZip(const QString &path, qint64 size)
{
    ZipReader reader;
    if (!reader.open(path))
        return;
    const auto entries = reader.entries();
    for (qsizetype i = 0; entries && i < qMin(entries->size(), mostEntries); ++i)
        readEntry(reader, entries->at(i), i, size);
}

void list(const QString &path)
{
    auto source = openMediaSource(path);
    if (!source)
        return;
    Work work;
    const auto listing = (*source)->list(work);
    if (!listing)
        return;
    for (const auto &entry : listing->entries) {
        if (entry.name.contains(u"..") && entry.name.split(u'/').contains(u".."_s))
            complain("a name that climbs out was listed");
    }
}

QList<QByteArray> seeds(const QString &folder)
{
    QList<QByteArray> all{"", "PK", "PK\5\6" + QByteArray(18, '\0')};
    const auto path = folder + u"/seed"_s;
    for (const bool large : {false, true}) {
        ZipWriter writer;
        QByteArray text;
        while (text.size() < 3000)
            text += "a line of text, again and again\n";
        const auto packed = deflateFast(text);
        bool fine = writer.open(path).has_value();
        for (const auto &name : {u"data/attachments/AB/10000/AB-1/10000"_s, u"data/avatars/\u00e9.png"_s, u"../x"_s}) {
            ZipEntry entry{
                .name = name, .size = text.size(), .compressedSize = packed.size(), .crc = crc32Of(text), .method = 8};
            if (large)
                entry = {.name = name, .size = 0xffffffff, .compressedSize = packed.size(), .crc = 1, .method = 8};
            fine = fine && writer.beginEntry(entry) && writer.write(packed) && writer.endEntry();
        }
        fine = fine && writer.close();
        QFile file(path);
        if (!fine || !file.open(QIODevice::ReadOnly))
            complain("no seed");
        all.append(file.readAll());
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"input.zip"_s);
    return fuzz(argc, argv, seeds(folder.path()), [&path](const QByteArray &input) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
            complain("no room for the input");
        file.close();
        readZip(path, input.size());
        list(path);
        const auto checked = checkChunk(path, Verification::Full, [](qint64) { return Result<void>(); });
        if (checked && checked->bytes != input.size())
            complain("a chunk passed that was not read to its end");
    });
}
