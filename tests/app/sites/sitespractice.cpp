// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sites/sitespractice.h"

#include "core/archive/deflate.h"
#include "core/archive/zipwriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PracticeSites::Settings quickSites(const QString &folder)
{
    PracticeSites::Settings settings;
    settings.folder = folder;
    settings.company = {
        .users = 60, .groups = 12, .projects = 5, .issues = 80, .attachments = 60, .attachmentBytes = 120'000};
    settings.lag = 0ms;
    settings.importPause = 60ms;
    settings.rateLimitEvery = 0;
    return settings;
}

static Result<void> addEntry(ZipWriter &zip, const QString &name, const QByteArray &bytes)
{
    ZipEntry entry;
    entry.name = name;
    entry.size = bytes.size();
    entry.compressedSize = bytes.size();
    entry.crc = crc32Of(bytes);
    entry.modified = QDateTime(QDate(2026, 11, 20), QTime(8, 0));
    return zip.beginEntry(entry).and_then([&] { return zip.write(bytes); }).and_then([&] { return zip.endEntry(); });
}

Result<void> writeZip(const QString &zipPath, const QList<std::pair<QString, QByteArray>> &entries)
{
    ZipWriter zip;
    if (const auto opened = zip.open(zipPath); !opened)
        return opened;
    for (const auto &[name, bytes] : entries) {
        if (const auto added = addEntry(zip, name, bytes); !added)
            return added;
    }
    return zip.close();
}

Result<void> writeMediaZip(const QString &jiraHome, const QString &zipPath)
{
    ZipWriter zip;
    if (const auto opened = zip.open(zipPath); !opened)
        return opened;
    const QDir home(jiraHome);
    for (const QString &folder : {u"data/attachments"_s, u"data/avatars"_s, u"logos"_s}) {
        QDirIterator files(home.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::NotReadable, file.fileName());
            if (const auto added = addEntry(zip, home.relativeFilePath(file.fileName()), file.readAll()); !added)
                return added;
        }
    }
    return zip.close();
}

} // namespace cloudward
