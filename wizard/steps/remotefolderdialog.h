// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/remotefolder.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace cloudward {

class HostKeyNotice;
class JobPanel;
class RemoteFolderModel;
class Session;

/// Looks through the folders of a server by SFTP for a file. Begins in the first of some places that is there. Enter opens a
/// folder or takes a file; Backspace goes up. Object names: "remote.path", "remote.up", "remote.table", "remote.choose".
class RemoteFolderDialog : public QDialog
{
    Q_OBJECT
public:
    /// `account`: sftp://user@host:port/…, signed in to as the session knows; `places`: folders there, the likeliest first.
    RemoteFolderDialog(Session &session, const QString &account, const QStringList &places, QWidget *parent = nullptr);

Q_SIGNALS:
    /// sftp://user@host:port/path; the dialog is closed then.
    void chosen(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &path);
    void take();
    void goOn(const Error &error);
    void activate(int row);
    void showState();

    Session &m_session;
    SftpAddress m_account;
    QStringList m_places; ///< that are still to be tried
    QString m_asked;
    QLineEdit *m_path = nullptr;
    QPushButton *m_up = nullptr;
    JobPanel *m_job = nullptr;
    HostKeyNotice *m_hostKey = nullptr;
    RemoteFolderModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace cloudward
