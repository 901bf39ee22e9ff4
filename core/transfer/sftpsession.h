// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftplink.h"
#include "core/transfer/sftppacket.h"

#include <QDeadlineTimer>
#include <QHash>

namespace cloudward {

/// A conversation with an SFTP server in which many questions are on their way at once: ask() puts one, exchange() sends
/// what was put and hands what was answered to whoever asked. One thread at a time; no Error has a secret in it.
///
/// When exchange() fails, for whatever reason, the connection is gone and the open questions are dropped without an answer.
/// reconnect() makes a new one; what was open on the old one has to be asked again.
class SftpSession
{
public:
    explicit SftpSession(SftpSettings settings = {});
    ~SftpSession();

    /// Kept for reconnect(). As SftpLink::open.
    Result<void> connect(const SftpAddress &address, const SftpLogin &login, const Cancel &cancel);
    /// Waits and connects as the settings' retry policy says, as often as it allows without any answer in between.
    /// `why` is what the connection failed with, and is returned when it stays away; whatever is not Unreachable or
    /// TimedOut is returned at once.
    Result<void> reconnect(const Error &why, StopAsked stopAsked);
    const SftpAddress &address() const { return m_address; }
    /// Largest READ that this server answers in full.
    quint32 longestRead() const { return m_longestRead; }

    /// A reply to it ends the question. What it fails with ends exchange() and is its result.
    using Answer = std::function<Result<void>(SftpReply &&reply)>;
    void askPath(
        sftp::Type type, QByteArrayView path, Answer answer); ///< Stat, Lstat, RealPath, OpenDir, Open (to read)
    void askHandle(sftp::Type type, QByteArrayView handle, Answer answer); ///< Fstat, ReadDir, Close
    void askRead(QByteArrayView handle, qint64 offset, quint32 length, Answer answer);
    qsizetype questions() const { return m_questions.size(); }
    /// Sends, waits for at most a tenth of a second or until something stands in `wakeUp`, and hands out what has come.
    Result<void> exchange(int wakeUp = -1);
    /// Until every question is answered.
    Result<void> exchangeAll();

    /// What a path leads to, links followed; over a new connection where the present one is lost. NotFound, NotReadable
    /// and what reconnect() fails with.
    Result<SftpAttributes> stat(const QByteArray &path);

    /// A path of the server's for people: its address without the user.
    QString shown(const QByteArray &path) const { return m_address.shown(QString::fromUtf8(path)); }

private:
    void put(const SftpRequest &request, quint32 id, Answer answer);
    Result<void> greet();
    Result<void> open(const StopAsked &stopAsked);
    Result<void> converse(int wakeUp);
    Result<void> sendWhatWaits();
    Result<void> handOut();

    SftpSettings m_settings;
    SftpAddress m_address;
    SftpLogin m_login;
    StopAsked m_stopAsked;
    std::unique_ptr<SftpLink> m_link;
    QByteArray m_outgoing;
    QByteArray m_incoming;
    QHash<quint32, Answer> m_questions;
    quint32 m_lastId = 0;
    quint32 m_longestRead = 0;
    int m_triesWithoutAnswer = 0;
    bool m_greeted = false;
    QDeadlineTimer m_patience; ///< runs while there are questions, from the last byte received
};

} // namespace cloudward
