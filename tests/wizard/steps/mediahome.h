// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/csv.h"
#include "pagestage.h"
#include "wizard/steps/mediapage.h"
#include "wizard/steps/mediawork.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace mediahome {

using namespace cloudward;
using namespace Qt::StringLiterals;

inline void writeFile(const QString &path, qsizetype bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
}

/// Two projects of 900,000 bytes each, and a logo.
inline void writeHome(const QString &home)
{
    for (const auto &project : {u"ABC"_s, u"XYZ"_s}) {
        for (int issue = 1; issue <= 3; ++issue)
            writeFile(
                home + u"/data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(10'000 + issue), 300'000);
    }
    writeFile(home + u"/logos/logo.png"_s, 1'000);
}

/// A look at `count` files in projects of 1,000 files each.
inline MediaLook bigLook(qint32 count, qint64 fileSize)
{
    MediaLook look;
    look.source = u"/nowhere"_s;
    for (qint32 i = 0; i < count; ++i) {
        MediaEntry entry;
        entry.project = u"P%1"_s.arg(i / 1'000, 4, 10, QChar(u'0'));
        entry.issue = 1 + i % 1'000;
        entry.attachmentId = i;
        entry.name = u"data/attachments/%1/10000/%1-%2/%3"_s.arg(entry.project).arg(entry.issue).arg(i);
        entry.size = entry.packedSize = fileSize;
        look.listing.bytes += fileSize;
        look.listing.entries.append(entry);
    }
    std::ranges::sort(look.listing.entries, {}, &MediaEntry::name);
    look.projects = projectsOf(look.listing.entries);
    return look;
}

/// A job of that key that fails like this.
template<class T>
void failJob(PageStage &stage, const char *key, const Error &error)
{
    auto *job = stage.jobs().start(QString::fromLatin1(key),
        std::make_unique<JobOf<T>>(u"Test"_s, [error](Work &) -> Result<T> { return std::unexpected(error); }));
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 60'000);
    QApplication::processEvents();
}

/// Shows the page with a look at `home` and waits until it may be packed.
inline MediaPage *showLooked(PageStage &stage, const QString &home)
{
    auto *page = stage.show<MediaPage>();
    stage.find<QLineEdit>("media.source")->setText(home);
    if (!stage.press("media.look") ||
        !QTest::qWaitFor([&] { return stage.find("media.pack") && stage.find("media.pack")->isEnabled(); }, 60'000))
        return nullptr;
    return page;
}

inline bool isPackable(PageStage &stage)
{
    return QTest::qWaitFor([&] { return stage.find("media.pack")->isEnabled(); }, 60'000);
}

inline QList<QStringList> rowsOf(const QString &path)
{
    QFile csv(path);
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    return readCsv(csv.readAll(), path).value_or(QList<QStringList>());
}

} // namespace mediahome
