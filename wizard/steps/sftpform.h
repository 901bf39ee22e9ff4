// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

#include <QWidget>

class QLineEdit;

namespace cloudward {

class PathRow;

/// A place on a server that one signs in to by SSH, and how. Holds the parts of an sftp:// address, a password and the path of
/// a key file. Object names: PREFIX.sftpHost, .sftpUser, .sftpFolder, .sftpPassword, .sftpKey, .sftpChooseKey.
class SftpForm : public QWidget
{
    Q_OBJECT
public:
    /// `lasting`: the password goes into the system's keychain, not only into memory.
    SftpForm(const QString &prefix, bool lasting, QWidget *parent = nullptr);

    /// sftp://user@host:port/folder; empty while there is no server.
    QString address() const;
    /// Fills the fields, unless `address` is what they say already or no sftp:// address.
    void setAddress(const QString &address);
    Secret password() const;
    void setPassword(const Secret &password);
    QString keyFile() const;
    void setKeyFile(const QString &path);
    /// Typed by the person and not yet taken.
    bool isEdited() const;
    void setEdited(bool edited);

Q_SIGNALS:
    /// The person typed in a part of the address.
    void addressEdited();
    /// Enter in a field.
    void lookWanted();

private:
    QLineEdit *m_host = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_password = nullptr;
    PathRow *m_key = nullptr;
};

} // namespace cloudward
