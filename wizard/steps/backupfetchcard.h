// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"

class QComboBox;
class QPushButton;

namespace cloudward {

class Fold;
class HostKeyNotice;
class JobPanel;
class Notice;
class PathRow;
class Session;
class SftpForm;

/// Bringing the backup to this computer: from a path, by http(s), or from the server by SFTP, where one can look for it.
class BackupFetchCard : public Card
{
    Q_OBJECT
public:
    explicit BackupFetchCard(Session &session, QWidget *parent = nullptr);

    void refresh();
    bool isFetching() const;
    bool canFetch() const;
    /// While the page reads a backup nothing is fetched.
    void setBusy(bool busy);
    void setMain(bool main);
    /// Waits until the file at the source is whole.
    void watch();

Q_SIGNALS:
    void started();
    void fetched(const QString &path);
    void activityChanged();

private:
    void addServer();
    void fetch();
    void browse();
    QString storeSource();
    void showState();
    QString source() const;

    Session &m_session;
    bool m_busy = false;
    PathRow *m_source = nullptr;
    QPushButton *m_fetch = nullptr;
    Fold *m_server = nullptr;
    SftpForm *m_form = nullptr;
    QComboBox *m_limit = nullptr;
    JobPanel *m_watchJob = nullptr;
    JobPanel *m_job = nullptr;
    JobPanel *m_stoppedJob = nullptr; ///< the one that a host's key concerns
    HostKeyNotice *m_hostKey = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace cloudward
