// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/download.h"
#include "tests/support/lyingserver.h"
#include "tests/support/noise.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cloudward {

/// What the tests of download() have in common.
inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As a well-behaved server answers, ranges and If-Range included.
inline LyingServer::Answer serve(
    const LyingServer::Request &request, const QByteArray &content, const QByteArray &etag = "\"one\"")
{
    LyingServer::Answer answer{
        .headers = {{"ETag", etag}, {"Accept-Ranges", "bytes"}, {"Content-Type", "application/zip"}}, .body = content};
    const auto range = request.header("Range");
    if (range.isEmpty() || (!request.header("If-Range").isEmpty() && request.header("If-Range") != etag))
        return answer;
    const auto first = range.sliced(6, range.size() - 7).toLongLong();
    if (first >= content.size()) {
        answer.status = 416;
        answer.body.clear();
        answer.headers << std::pair{"Content-Range", "bytes */" + QByteArray::number(content.size())};
        return answer;
    }
    answer.status = 206;
    answer.body = content.sliced(first);
    answer.headers << std::pair{"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                                     QByteArray::number(content.size() - 1) + '/' +
                                                     QByteArray::number(content.size())};
    return answer;
}

/// A folder to download into, and the patience of a test.
class Downloading
{
protected:
    void emptyFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path(const QString &name = QStringLiteral("backup.zip")) const
    {
        return m_folder->filePath(QStringLiteral("in/") + name);
    }
    DownloadParameters from(const QUrl &url) const
    {
        using namespace std::chrono_literals;
        return {.url = url, .path = path(), .retry = {.tries = 4, .firstPause = 1ms, .longestPause = 10ms}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Work m_work;
};

} // namespace cloudward
