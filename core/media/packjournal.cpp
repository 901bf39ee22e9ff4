// SPDX-License-Identifier: Apache-2.0
#include "core/media/packjournal.h"

#include "core/work/files.h"
#include "core/work/sha256.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int formatVersion = 1;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(PackJournal::fileName);
}

QJsonObject toJson(const PackJournal::Chunk &chunk)
{
    return {
        {u"file"_s, chunk.packed.file},
        {u"bytes"_s, chunk.packed.bytes},
        {u"entries"_s, chunk.packed.entries},
        {u"sha256"_s, QString::fromLatin1(chunk.packed.sha256.toHex())},
        {u"projects"_s, QJsonArray::fromStringList(chunk.packed.projects)},
        {u"skipped"_s, QJsonArray::fromStringList(chunk.skipped)},
        {u"modified"_s, chunk.modified},
        {u"fingerprint"_s, QString::fromLatin1(chunk.fingerprint.toHex())},
    };
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const auto &string : json.toArray())
        strings.append(string.toString());
    return strings;
}

PackJournal::Chunk chunkFromJson(const QJsonObject &json)
{
    PackJournal::Chunk chunk;
    chunk.packed.file = json[u"file"_s].toString();
    chunk.packed.bytes = json[u"bytes"_s].toInteger();
    chunk.packed.entries = json[u"entries"_s].toInteger();
    chunk.packed.sha256 = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1());
    chunk.packed.projects = stringsOf(json[u"projects"_s]);
    chunk.skipped = stringsOf(json[u"skipped"_s]);
    chunk.modified = json[u"modified"_s].toInteger();
    chunk.fingerprint = QByteArray::fromHex(json[u"fingerprint"_s].toString().toLatin1());
    return chunk;
}

void addNumber(Sha256 &sha, qint64 number)
{
    sha.add(QByteArray::number(number));
    sha.add(QByteArrayView("\0", 1));
}

} // namespace

PackJournal PackJournal::read(const QString &folder)
{
    PackJournal journal;
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return journal;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"format"_s].toInt() != formatVersion)
        return journal;
    journal.limit = json[u"limit"_s].toInteger();
    journal.leftOut = stringsOf(json[u"leftOut"_s]);
    journal.thumbnails = json[u"thumbnails"_s].toBool(true);
    journal.modernised = json[u"modernised"_s].toBool(false);
    journal.writing = json[u"writing"_s].toString();
    for (const auto &chunk : json[u"chunks"_s].toArray()) {
        auto read = chunkFromJson(chunk.toObject());
        // What is in the journal gets replaced: it must not lead out of the folder.
        if (!read.packed.file.isEmpty() && !read.packed.file.contains(u'/'))
            journal.chunks.append(std::move(read));
    }
    return journal;
}

bool PackJournal::isIn(const QString &folder)
{
    return QFile::exists(pathIn(folder));
}

Result<void> PackJournal::write(const QString &folder) const
{
    QJsonArray array;
    for (const auto &chunk : chunks)
        array.append(toJson(chunk));
    QJsonObject json{{u"format"_s, formatVersion}, {u"limit"_s, limit}, {u"thumbnails"_s, thumbnails},
        {u"modernised"_s, modernised}, {u"leftOut"_s, QJsonArray::fromStringList(leftOut)}, {u"chunks"_s, array}};
    if (!writing.isEmpty())
        json.insert(u"writing"_s, writing);
    return writeWholeFile(pathIn(folder), QJsonDocument(json).toJson());
}

const PackJournal::Chunk *PackJournal::find(const QString &file) const
{
    const auto found = std::ranges::find(chunks, file, [](const Chunk &chunk) { return chunk.packed.file; });
    return found == chunks.cend() ? nullptr : &*found;
}

void PackJournal::note(Chunk chunk)
{
    const auto file = chunk.packed.file;
    forget(file);
    const auto after = std::ranges::find_if(chunks, [&file](const Chunk &other) { return other.packed.file > file; });
    chunks.insert(after, std::move(chunk));
}

void PackJournal::forget(const QString &file)
{
    chunks.removeIf([&file](const Chunk &chunk) { return chunk.packed.file == file; });
}

QByteArray fingerprintOf(const PlannedChunk &chunk, const QList<MediaEntry> &entries)
{
    Sha256 sha;
    for (const auto index : chunk.entries) {
        const auto &entry = entries[index];
        sha.add(entry.name.toUtf8());
        sha.add(QByteArrayView("\0", 1));
        addNumber(sha, entry.size);
        addNumber(sha, entry.packedSize);
        addNumber(sha, entry.modified);
        addNumber(sha, entry.crc);
    }
    return sha.finish();
}

} // namespace cloudward
