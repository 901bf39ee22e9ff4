// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/attachmentclient.h"
#include "tests/support/lyingserver.h"

#include <QHash>
#include <QMutex>

namespace cloudward {

/// The attachments calls of a cloud that takes everything, unless a test makes it worse: a few lines for LyingServer.
class FakeIssues
{
public:
    struct Stored
    {
        QString id;
        QString fileName;
        QByteArray content;
        qint64 at = 0;       ///< milliseconds since the epoch
        bool hollow = false; ///< listed, and without its file
    };

    /// Asked for each file that is posted, counted from 1: the answer instead of the usual one. `take` says whether the
    /// file is kept all the same; it is, where there is no other answer.
    using Trouble = std::function<std::optional<LyingServer::Answer>(int number, bool &take)>;

    explicit FakeIssues(Trouble trouble = {}, qint64 limit = 1'000'000, int lagMilliseconds = 0);

    CloudAccess access() const;
    QHash<QString, QList<Stored>> issues() const; ///< by key
    int posts() const;
    int listings() const;
    /// The issue lists an attachment whose file is not there, as all are after an import of data.
    void listHollow(const QString &key, const QString &fileName, qint64 size);
    /// The issue is not there.
    void hide(const QString &key);

private:
    LyingServer::Answer answer(const LyingServer::Request &request);
    LyingServer::Answer content(const QString &id) const;
    LyingServer::Answer post(const QString &key, const LyingServer::Request &request);
    QJsonObject bean(const Stored &stored) const;

    Trouble m_trouble;
    qint64 m_limit;
    int m_lag;
    mutable QMutex m_mutex;
    QHash<QString, QList<Stored>> m_issues;
    QSet<QString> m_hidden;
    int m_posts = 0;
    int m_listings = 0;
    LyingServer m_server;
};

} // namespace cloudward
