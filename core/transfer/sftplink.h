// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftplogin.h"
#include "core/transfer/sftpsettings.h"
#include "core/transfer/sftpsocket.h"

struct ssh_channel_struct;
struct ssh_session_struct;

namespace cloudward {

/// An SSH connection with the channel of its SFTP subsystem, made and signed in by libssh: bytes in, bytes out. Nothing
/// here waits longer than the settings allow, or a tenth of a second after a stop is asked for. One thread at a time.
class SftpLink
{
public:
    /// Unreachable, TimedOut, HostKeyUnknown, HostKeyChanged, Unsupported (no SFTP there), Cancelled, and what signIn()
    /// fails with.
    static Result<std::unique_ptr<SftpLink>> open(
        const SftpAddress &address, const SftpLogin &login, const SftpSettings &settings, const StopAsked &stopAsked);
    ~SftpLink();

    /// How many bytes went; 0 where none can go now.
    Result<qsizetype> send(QByteArrayView bytes);
    /// Appends what is there; nothing where nothing is. Unreachable when the connection is gone, ServerFailed when the
    /// server has ended SFTP alone.
    Result<void> receive(QByteArray &bytes);
    /// Returns when there may be something to receive, or something stands in `wakeUp` (a file descriptor; -1: none), or
    /// a while later.
    void wait(int wakeUp) const;

    // For the steps of open().
    struct Call
    {
        int again; ///< what it returns where it has to be called once more
        std::function<int()> function;
    };
    /// Calls until it is done, with the settings' time-out.
    Result<int> finish(const Call &call) const;
    ssh_session_struct *session() const { return m_session; }
    const QString &host() const { return m_host; }
    /// libssh's words about what it failed with.
    QString lastWords() const;
    bool isConnected() const;

private:
    SftpLink(QString host, const SftpSettings &settings, StopAsked stopAsked);
    Result<void> connect(const SftpAddress &address, const SftpSettings &settings);
    Result<void> checkHostKey(const QString &accepted) const;
    Result<void> openChannel();
    std::unexpected<Error> lost() const;

    QString m_host;
    std::chrono::milliseconds m_timeout;
    StopAsked m_stopAsked;
    ssh_session_struct *m_session = nullptr;
    ssh_channel_struct *m_channel = nullptr;
};

} // namespace cloudward
