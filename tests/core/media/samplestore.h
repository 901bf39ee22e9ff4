// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/archive.h"
#include "core/media/media.h"
#include "tests/core/archive/archivetools.h"

#include <QDirIterator>
#include <QMap>

namespace cloudward::test {

/// A small attachment store as a jira-home: three projects, avatars, logos; noise and prose; 3.5 MB.
inline QMap<QString, QByteArray> sampleStore()
{
    QMap<QString, QByteArray> files;
    quint64 seed = 1;
    const auto add = [&](const QString &project, int issue, int id, qsizetype bytes) {
        const auto name = u"data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(id);
        files.insert(name, id % 3 == 0 ? prose(bytes) : noise(bytes, ++seed));
    };
    for (int i = 0; i < 12; ++i)
        add(u"ALPHA"_s, 1 + i / 3, 10'000 + i, 60'000 + i * 1000);
    for (int i = 0; i < 15; ++i)
        add(u"BETA"_s, 1 + i, 10'100 + i, 140'000);
    for (int i = 0; i < 5; ++i)
        add(u"GAMMA"_s, 7, 10'200 + i, 50'000);
    files.insert(u"data/attachments/ALPHA/10000/ALPHA-1/thumbs/_thumb_10001.png"_s, noise(3000, 97));
    files.insert(u"data/attachments/ALPHA/10000/ALPHA-4/10099"_s, {});
    files.insert(u"data/avatars/10100_me.png"_s, noise(20'000, 98));
    files.insert(u"logos/logo.png"_s, noise(5000, 99));
    return files;
}

inline bool writeStore(const QString &home, const QMap<QString, QByteArray> &files)
{
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        if (!write(home + u'/' + name, bytes))
            return false;
        QFile file(home + u'/' + name);
        // The same times each time, so that chunks of two stores can be compared.
        const QDateTime when(QDate(2024, 3, 31), QTime(2, 30, 0).addSecs(int(name.size())), QTimeZone::UTC);
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(when, QFileDevice::FileModificationTime))
            return false;
    }
    return true;
}

/// Packing a sample store into chunks of a megabyte at most.
inline PackParameters smallChunks(const QString &home, const QString &out)
{
    PackParameters parameters;
    parameters.source = home;
    parameters.folder = out;
    parameters.plan.limit = 1'000'000;
    return parameters;
}

/// All entries of a folder's chunks with their contents.
inline QMap<QString, QByteArray> unpacked(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const auto &chunk : QDir(folder).entryList({u"media-*.zip"_s}, QDir::Files)) {
        ZipReader reader;
        if (!reader.open(folder + u'/' + chunk))
            return {};
        const auto entries = reader.entries();
        for (qsizetype i = 0; entries && i < entries->size(); ++i) {
            auto device = reader.openEntry(i);
            const auto name = entries->at(i).name;
            files.insert(name, device ? (*device)->readAll() : QByteArray("cannot be opened"));
            if (!reader.finishEntry())
                files[name] = "is damaged";
        }
    }
    return files;
}

/// Every file of a folder, as bytes.
inline QMap<QString, QByteArray> filesIn(const QString &folder, const QString &except = {})
{
    QMap<QString, QByteArray> files;
    for (const auto &file : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (file != except)
            files.insert(file, contentsOf(folder + u'/' + file));
    }
    return files;
}

inline const Finding *find(const Findings &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.cend() ? nullptr : &*found;
}

inline QStringList namesOf(const QList<MediaEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names.append(entry.name);
    return names;
}

/// What a source lists, and the first megabyte of each file of it.
struct MediaRead
{
    MediaListing listing;
    QMap<QString, QByteArray> files;
};

inline Result<MediaRead> readMedia(const QString &path, const SourceOptions &options = {})
{
    auto source = openMediaSource(path, options);
    if (!source)
        return std::unexpected(source.error());
    Work work;
    auto listing = (*source)->list(work);
    if (!listing)
        return std::unexpected(listing.error());
    MediaRead read{std::move(*listing), {}};
    for (const auto &entry : std::as_const(read.listing.entries)) {
        auto device = (*source)->open(entry);
        if (!device)
            return std::unexpected(device.error());
        constexpr qint64 most = 1 << 20;
        read.files.insert(entry.name, (*device)->read(most));
        if (auto finished = (*source)->finish(entry); entry.size <= most && !finished)
            return std::unexpected(finished.error());
    }
    return read;
}

/// Packs by a tool what lies in a folder; OUT stands for the file to be made.
inline QString packBy(const QString &program, const QString &arguments, const QString &path, const QString &folder)
{
    QFile::remove(path);
    auto list = arguments.split(u' ');
    list.replaceInStrings(u"OUT"_s, path);
    return run(program, list, folder);
}

} // namespace cloudward::test
